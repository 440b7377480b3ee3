"""How much each person carries, column by column: a block for each item, and a number and a word where it is much."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.insight.roadmap import MANY, MONTHS, PLAN, load, weight
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import Column
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, emptied, row, scrolling
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.labels import Shrinking, small
from cxworkshop.ui.roadmap.words import COLUMNS, WEIGHTS, shorter
from cxworkshop.ui.theme import LIGHT, font

CELL, HIGH, GAP, TOP = 16, 16, 2, 14
CELLS = len(PLAN) * (CELL + GAP)
BLOCK, NAME, MOST = 4, 80, 240  # pixels: how high the block of one item is; how wide names are, and a row at most
HEAD, LEAST = 34, 356  # pixels: lower than its button, so that more people show; what the panel needs for names
GROUNDS = {"fine": LIGHT.tint, "many": LIGHT.warn_soft, "too_many": LIGHT.bad_soft}
INKS = {"fine": LIGHT.ink, "many": LIGHT.warn, "too_many": LIGHT.bad}
Row = tuple[Participant, Counter[Column]]


class LoadPanel(Panel):
    """People in two blocks, most laden first; scrolls when there are many. `people_wanted` tells that somebody wants to
    hand items out.
    """

    people_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.load")
        self.setMinimumWidth(LEAST)
        self._name, self._rule, self._nobody = plain_label("", "strong"), Shrinking(), yielding(small())
        self.people = Button("", "users", "quiet")
        self.people.setFont(font(14, 600))
        self.people.setObjectName("roadmap.people")
        self.people.clicked.connect(self.people_wanted)
        inside_area = QWidget()
        self._blocks: QHBoxLayout = row(inside_area, gap=16)
        self._area = scrolling(inside_area)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        rows = [(workshop.the(Participant, id), count) for id, count in load(workshop).items()]
        self._name.setText(t("Load"))
        self._rule.say(t("over {n} in a column is a lot", n=MANY))
        self.people.set_text(t("People"))
        self.people.setEnabled(not self._desk.read_only)
        self._nobody.setText(t("Nobody carries anything yet."))
        self._nobody.setVisible(not rows)
        self._area.setVisible(bool(rows))
        emptied(self._blocks)
        half = (len(rows) + 1) // 2
        for part in (rows[:half], rows[half:]):
            if part:
                self._blocks.addWidget(LoadBlock(part, t), 1, Qt.AlignmentFlag.AlignTop)
        self._blocks.addStretch()

    def _lay_out(self) -> None:
        """The people reach up under the button at the right, where no name is."""
        head, inside = QWidget(), QGridLayout(self)
        words = row(head, gap=8)
        words.setContentsMargins(0, HEAD - 24, 0, 0)
        words.addWidget(self._name)
        words.addWidget(self._rule, 1)
        head.setFixedHeight(HEAD)
        inside.setContentsMargins(20, 0, 8, 2)
        inside.setSpacing(0)
        inside.setColumnStretch(0, 1)
        inside.addWidget(head, 0, 0)
        inside.addWidget(self._nobody, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._area, 1, 0, 1, 2)
        inside.addWidget(self.people, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        self.people.raise_()


class LoadBlock(QWidget):
    """Names down, columns across."""

    def __init__(self, rows: list[Row], t: Words) -> None:
        super().__init__()
        self._rows, self._t = rows, t
        self.setFixedHeight(TOP + len(rows) * (HIGH + GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(MOST)
        self.setAccessibleName(". ".join(self._spoken(*one) for one in rows))

    def sizeHint(self) -> QSize:
        return QSize(NAME + CELLS, self.height())

    def _spoken(self, person: Participant, count: Counter[Column]) -> str:
        t = self._t
        parts = []
        for key in PLAN:
            if count[key]:
                heavy = t(WEIGHTS[weight(count[key])])
                parts.append(f"{t(COLUMNS[key])} {count[key]} {heavy}".strip())
        return f"{person.name}: {', '.join(parts)}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - CELLS
        painter.setFont(font(12))
        painter.setPen(QColor(LIGHT.muted))
        for place, key in enumerate(PLAN):
            head = QRectF(left + place * (CELL + GAP) - 4, -1, CELL + 8, TOP)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(MONTHS[key]))
        for line, (person, count) in enumerate(self._rows):
            self._paint_row(painter, TOP + line * (HIGH + GAP), left, person, count)

    def _paint_row(self, painter: QPainter, y: float, left: float, person: Participant, count: Counter[Column]) -> None:
        worst = weight(max(count.values()))
        word = f" · {self._t(WEIGHTS[worst])}" if worst != "fine" else ""
        painter.setFont(font(13, 600))
        painter.setPen(QColor(INKS[worst]))
        room = left - 6 - painter.fontMetrics().horizontalAdvance(word)
        name = _name_in(person.name, int(room), painter.fontMetrics())  # the warning is never cut
        painter.drawText(QRectF(0, y - 1, left, HIGH), Qt.AlignmentFlag.AlignVCenter, f"{name}{word}")
        for place, key in enumerate(PLAN):
            _paint_cell(painter, QRectF(left + place * (CELL + GAP), y, CELL, HIGH), count[key])


def _name_in(name: str, room: int, metrics: QFontMetrics) -> str:
    """The name, as much of it as there is room for: Aino Lehto, Aino L., Aino, AL."""
    every = (name, shorter(name), name.split(" ")[0], initials(name))
    return next((one for one in every if metrics.horizontalAdvance(one) <= room), every[-1])


def _paint_cell(painter: QPainter, cell: QRectF, count: int) -> None:
    """Up to three blocks can be counted at a glance; more of them is a number."""
    heavy = weight(count)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUNDS[heavy]))
    painter.drawRoundedRect(cell, 3, 3)
    if heavy == "fine":
        for n in range(count):
            block = QRectF(cell.left() + 1, cell.bottom() - 1 - (n + 1) * (BLOCK + 1) + 1, cell.width() - 2, BLOCK)
            painter.fillRect(block, QColor(LIGHT.accent))
    else:
        painter.setPen(QColor(INKS[heavy]))
        painter.setFont(font(13, 700))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
