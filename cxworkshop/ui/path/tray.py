"""The tray: type and Enter writes a card; cards are dragged or carried from here to the path and back."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.edits.rows import in_tray
from cxworkshop.insight.wording import own_names, sounds_internal
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.entry import EntryField, lines_of
from cxworkshop.ui.path.hand.choosing import run
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.tray_card import GRIP, TrayCard
from cxworkshop.ui.path.voices import Voices
from cxworkshop.ui.path.wording_hint import WordingHint

WIDE = 168


class Tray(QWidget):
    """Entry, cards, a hint, and whose cards there are."""

    keyed = Signal(QKeyEvent)
    card_laid = Signal(object)  # the Ground of a card that was not there before
    hide_asked = Signal()

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._cards: dict[Id, TrayCard] = {}
        self._shows_last = False
        self.setObjectName("path.tray")
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDE)
        self._title, self._count = plain_label("", "strong"), plain_label("0", "label", look="count")
        self._count.setFixedHeight(24)
        self.hide_button = IconButton("panel-left-close", "")
        self.entry = EntryField(60)
        self._hint = wrapping(plain_label("", "least"))
        self.wording, self._just_written = WordingHint(), False
        self.voices = Voices(desk)
        self._inside = QWidget()
        self._column = column(self._inside, gap=4)
        self._area = self._lay_out()
        self._connect()
        self.entry.setVisible(not desk.read_only)
        self.retranslate()

    def _connect(self) -> None:
        self.hide_button.setObjectName("path.tray.hide")
        self.hide_button.clicked.connect(self.hide_asked.emit)
        self.entry.setObjectName("path.tray.entry")
        self.entry.written.connect(self._write)
        self.entry.textChanged.connect(self._hear)
        self._actions.view.dimmed_changed.connect(self._inside.update)
        self._area.verticalScrollBar().rangeChanged.connect(self._run_down)
        self._actions.view.chosen_changed.connect(self._inside.update)

    def _lay_out(self) -> QScrollArea:
        head = row(gap=2)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.hide_button)
        lines = column(self, gap=8)
        lines.setContentsMargins(12, 4, 0, 8)
        lines.addLayout(head)
        lines.addWidget(self.entry)
        lines.addWidget(self.wording)
        area = scrolling(self._inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.addWidget(self._hint)
        self._column.addStretch()
        lines.addWidget(area, 1)
        lines.addWidget(self.voices)
        return area

    def retranslate(self) -> None:
        t = self._desk.t
        self._title.setText(t("Tray"))
        self.hide_button.set_tooltip(t("Hide the tray"))
        self.entry.setPlaceholderText(t("What does the customer do? Enter"))
        self.entry.setAccessibleName(t("What does the customer do? Enter writes a card"))
        self.voices.retranslate()
        self.reread()

    def reread(self) -> None:
        """Shows the cards that wait, and who has written how many."""
        looks, t, ids = self._actions.view.looks, self._desk.t, self.order()
        if ids != list(self._cards):
            self._lay(ids)
        for id, card in self._cards.items():
            card.show_look(looks[id])
        self._count.setText(str(len(ids)))
        few = t("Drag to a lane, or press Space to pick up and arrows to move.")
        self._hint.setText(
            few if ids else t("Write here what the customer does. Cards wait here until you place them.")
        )
        self._hint.setVisible(not self._desk.read_only)
        self.voices.reread()

    def _lay(self, ids: list[Id]) -> None:
        """Takes away the cards that have gone, and lays the others in their order."""
        for id in self._cards.keys() - set(ids):
            gone = self._cards.pop(id)
            gone.hide()
            gone.deleteLater()
        looks = self._actions.view.looks
        self._cards = {id: self._cards.get(id) or self._new_card(looks[id]) for id in ids}
        for place, card in enumerate(self._cards.values()):
            self._column.insertWidget(place, card)
        for before, after in pairwise([self.entry, *self._cards.values()]):
            QWidget.setTabOrder(before, after)  # Qt puts what is made later behind everything else

    def order(self) -> list[Id]:
        """The cards that wait, from the top."""
        return [one.id for one in in_tray(self._desk.workshop, self._actions.view.path_id)]

    def lift(self, ids: Collection[Id]) -> None:
        """Pales the cards that are in the hand, and no others."""
        for id, card in self._cards.items():
            card.lift(id in ids)

    def card(self, id: Id) -> TrayCard | None:
        return self._cards.get(id)

    def grounds(self) -> list[Ground]:
        """What pointers touch here: every card."""
        return [self._ground(card) for card in self._cards.values()]

    def _ground(self, card: TrayCard) -> Ground:
        def hit(_at: QPoint) -> Hit:
            return Hit("card", card.look.id)

        return Ground(card, hit, self.order, self._area.verticalScrollBar(), GRIP)

    def _new_card(self, look: CardLook) -> TrayCard:
        card = TrayCard(self._actions.view, look, self._inside)
        card.keyed.connect(self.keyed)
        card.walked.connect(lambda by, runs: self._walk(card.look.id, by, runs))
        self.card_laid.emit(self._ground(card))
        return card

    def _walk(self, id: Id, by: int, runs: bool) -> None:
        """Goes to the next card up or down, and with Shift chooses all between."""
        order, view = self.order(), self._actions.view
        place = order.index(id) + by
        if not 0 <= place < len(order):
            return
        to = order[place]
        view.choose(*(run(order, self._desk.selection, to) if runs else ((to,), to)))
        self._cards[to].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self._cards[to])

    def _write(self, text: str) -> None:
        """One line is a card as it was typed; several were pasted, and are a card each."""
        lines = lines_of(text)
        if self._actions.write(lines[0]) if len(lines) == 1 else self._actions.write_lines(text):
            self._just_written = True
            self.entry.clear()
            self._just_written = False
            self._shows_last = True

    def _hear(self) -> None:
        """Hints at a word of ours while it is typed, and until the next card is begun."""
        if not self._just_written:
            workshop = self._desk.workshop
            title, names = self.entry.toPlainText(), own_names(workshop)
            self.wording.say(sounds_internal(title, workshop.basics.language, names), self._desk.t)

    def _run_down(self, _least: int, most: int) -> None:
        """Once new cards have their places, the last of them is in sight."""
        if self._shows_last:
            self._shows_last = False
            self._area.verticalScrollBar().setValue(most)
