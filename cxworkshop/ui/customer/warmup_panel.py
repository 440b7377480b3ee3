"""The right side: the four questions, and what the pairs told each other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.edits import warmup
from cxworkshop.insight.customer import is_about_price, key_words, pairs, pairs_in_all, tellers
from cxworkshop.model.customer import WarmupNote
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.row_list import RowList
from cxworkshop.ui.customer.sign import Sign, tint
from cxworkshop.ui.customer.story_form import StoryForm
from cxworkshop.ui.customer.story_row import StoryRow
from cxworkshop.ui.customer.words import QUESTIONS
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import Panel, column, row, rule, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font


class WarmupPanel(Panel):
    """`enlarged` tells which question the room is to see."""

    enlarged = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.setObjectName("customer.warmup")
        self.form = StoryForm(desk, self)
        self.form.closed.connect(self._give_focus_back)
        self.questions = {field: QuestionButton(field) for field in QUESTIONS}
        self.list = RowList(self._new_row, self._move, lambda _row, _at: False)
        self.propose, self.add = IconButton("shuffle", ""), IconButton("plus", "")
        self._empty = yielding(plain_label("", "muted"))
        self._count, self._verdict = wrapping(plain_label("", "label")), yielding(plain_label("", "label"))
        self._sign = Sign("circle-check", LIGHT.good)
        self._from: QWidget = self.add
        self._wire()
        self._lay_out()

    # What is shown

    def read(self) -> None:
        workshop = self._desk.workshop
        notes = workshop.all(WarmupNote)
        for place, (line, note) in enumerate(zip(self.list.lay([one.id for one in notes]), notes, strict=True), 1):
            line.show_note(note, place)
        count = self._counted(sum(map(warmup.is_told, notes)), pairs_in_all(workshop))
        hint = self._desk.t("Tap to enlarge.")
        self._count.setText(f"{count} {hint}".strip())
        self._empty.setVisible(not notes)
        self.propose.setEnabled(not self._desk.read_only and len(tellers(workshop)) > 1)
        self._judge(notes)

    def _counted(self, told: int, whole: int) -> str:
        """How many pairs have told their story; without a list of people only how many stories there are."""
        t = self._desk.t
        if whole >= max(1, told):
            return t.n("{told} of {n} pair.", "{told} of {n} pairs.", whole, told=told)
        return t.n("{n} story.", "{n} stories.", told) if told else ""

    def retranslate(self) -> None:
        t = self._desk.t
        self._say.again()
        for field, button in self.questions.items():
            button.say(t(QUESTIONS[field][1]), t("Enlarge: {question}", question=t(QUESTIONS[field][0])))

    def _judge(self, notes: list[WarmupNote]) -> None:
        """Whether price came up among the key words; before there are any, nothing is said."""
        t, every = self._desk.t, [word for note in notes for word in key_words(note)]
        price = sum(map(is_about_price, every))
        told = t.n("{n} key word is about price. Was it only that?", "{n} key words are about price. Was it only that?",
                   price)  # fmt: skip
        self._verdict.setText(told if price else t("No one said “cheap”."))
        tint(self._verdict, "warn" if price else "good")
        self._sign.show_icon("circle-question-mark" if price else "circle-check", LIGHT.warn if price else LIGHT.good)
        for part in (self._verdict, self._sign):
            part.setVisible(bool(every))

    # What a person does

    def _wire(self) -> None:
        for field, button in self.questions.items():
            button.setObjectName(f"customer.question.{field}")
            button.clicked.connect(partial(self.enlarged.emit, field))
        self.propose.setObjectName("customer.warmup.propose")
        self.propose.clicked.connect(self._propose)
        self.add.setObjectName("customer.warmup.add")
        self.add.setEnabled(not self._desk.read_only)
        self.add.clicked.connect(self._add)

    def _new_row(self, id: Id) -> StoryRow:
        line = StoryRow(self._desk, id)
        line.clicked.connect(lambda: self._open(line))
        line.stepped.connect(lambda by: self._step(line, by))
        line.gone.connect(lambda: self._remove(line))
        line.menu_wanted.connect(lambda at: self.menu(line).popup(at))
        return line

    def menu(self, line: StoryRow) -> QMenu:
        """What can be done with one story."""
        t, menu = self._desk.t, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(font(15))
        offer(menu, t("Move up"), lambda: self._step(line, -1))
        offer(menu, t("Move down"), lambda: self._step(line, 1))
        offer(menu, t("Remove"), lambda: self._remove(line))
        menu.setEnabled(not self._desk.read_only)
        return menu

    def _propose(self) -> None:
        """Mixed pairs of all who have not told a story yet."""
        desk = self._desk
        told = {id for note in desk.workshop.all(WarmupNote) if warmup.is_told(note) for id in note.pair}
        free = [one for one in tellers(desk.workshop) if one.id not in told]
        desk.do_aloud(lambda: warmup.pair_up(desk.workshop, pairs(free)))

    def _add(self) -> None:
        desk = self._desk
        change = desk.made(lambda: warmup.add_note(desk.workshop))
        if change:
            self._open(self.list.rows[-1], self.add.mapToGlobal(QPoint(24, self.add.height())))

    def _open(self, line: StoryRow, at: QPoint | None = None) -> None:
        self._from = line
        self.form.open_on(line.id, at or line.mapToGlobal(QPoint(24, line.height() // 2)))

    def _give_focus_back(self) -> None:
        (self._from if self._from in self.list.rows else self.add).setFocus(Qt.FocusReason.PopupFocusReason)

    def _remove(self, line: StoryRow) -> None:
        desk, place = self._desk, self.list.rows.index(line)
        if desk.do(lambda: warmup.remove_note(desk.workshop, line.id)):
            rows = self.list.rows
            (rows[min(place, len(rows) - 1)] if rows else self.add).setFocus()

    def _step(self, line: StoryRow, by: int) -> None:
        place = self.list.rows.index(line) + by
        if 0 <= place < len(self.list.rows):
            self._move(place - by, place)

    def _move(self, was: int, place: int) -> None:
        desk, line = self._desk, self.list.rows[was]
        if desk.do_aloud(lambda: warmup.move_note(desk.workshop, line.id, place + 1)):
            line.setFocus()

    # Where it stands

    def _head(self) -> QVBoxLayout:
        """The name and what can be done, how many have told, and what is asked."""
        name, line, head = plain_label("", "section"), row(gap=0), column()
        self._say(name.setText, mark("Warm-up"))
        self._say(self.propose.set_tooltip, mark("Propose pairs from different silos"))
        self._say(self.add.set_tooltip, mark("Add a story"))
        self._count.setFont(font(14))
        line.addWidget(name)
        line.addStretch()
        for button in (self.propose, self.add):
            line.addWidget(button)
        head.setContentsMargins(24, 8, 12, 8)
        head.addLayout(line)
        head.addWidget(self._count)
        head.addLayout(self._grid())
        return head

    def _lay_out(self) -> None:
        self._say(self._empty.setText, mark("Two from different silos tell each other their best service experience. "
                                            "Write what they keep of it here."))  # fmt: skip
        self._empty.setContentsMargins(24, 16, 24, 16)
        body = QWidget()
        inside = column(body)
        inside.addLayout(self._head())
        inside.addWidget(self._empty)
        inside.addWidget(self.list)
        inside.addWidget(rule())
        inside.addLayout(self._foot())
        inside.addStretch()
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self, margin=1).addWidget(area)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for place, button in enumerate(self.questions.values()):
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _foot(self) -> QHBoxLayout:
        line = row(gap=8)
        line.setContentsMargins(24, 12, 24, 16)
        line.addWidget(self._sign)
        line.addWidget(self._verdict, 1)
        return line


class QuestionButton(QPushButton):
    """One of the four questions in few words; a tap enlarges it."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field
        self.setFont(font(13, 600))
        self.setProperty("look", "soft")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(48)
        self._label = wrapping(plain_label("", "label", self, look="accent"))
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = column(self)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.addWidget(self._label)

    def say(self, words: str, whole: str) -> None:
        self._label.setText(words)
        self.setAccessibleName(whole)
        set_tip(self, whole)
