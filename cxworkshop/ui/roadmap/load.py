"""How much each person carries, column by column: a number, and a word where it is much."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.insight.roadmap import MANY, MONTHS, PLAN, load, weight
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import Column
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.words import COLUMNS, WEIGHTS
from cxworkshop.ui.theme import LIGHT, font

CELL, HIGH, GAP, TOP, NAME = 22, 18, 2, 16, 96
GROUNDS = {"fine": LIGHT.accent_soft, "many": LIGHT.warn_soft, "too_many": LIGHT.bad_soft}
INKS = {"fine": LIGHT.accent_dark, "many": LIGHT.warn, "too_many": LIGHT.bad}
Row = tuple[Participant, Counter[Column]]


class LoadPanel(Panel):
    """People in two blocks, most laden first; scrolls when there are many."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.load")
        self._name, self._rule = plain_label("", "strong"), small()
        self._nobody = wrapping(small())
        inside_area = QWidget()
        self._blocks: QHBoxLayout = row(inside_area, gap=12)
        self._area = scrolling(inside_area)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = row()
        head.setContentsMargins(0, 0, 8, 0)
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._rule)
        inside = column(self, gap=2)
        inside.setContentsMargins(20, 10, 8, 8)
        inside.addLayout(head)
        inside.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._area, 1)

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        rows = [(workshop.the(Participant, id), count) for id, count in load(workshop).items()]
        self._name.setText(t("Load"))
        self._rule.setText(t("over {n} in a column is a lot", n=MANY))
        self._nobody.setText(t("Nobody carries anything yet."))
        self._nobody.setVisible(not rows)
        self._area.setVisible(bool(rows))
        emptied(self._blocks)
        half = (len(rows) + 1) // 2
        for part in (rows[:half], rows[half:]):
            if part:
                self._blocks.addWidget(LoadBlock(part, t), 1, Qt.AlignmentFlag.AlignTop)


class LoadBlock(QWidget):
    """Names down, columns across."""

    def __init__(self, rows: list[Row], t: Words) -> None:
        super().__init__()
        self._rows, self._t = rows, t
        self.setFixedHeight(TOP + len(rows) * (HIGH + GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(self._spoken(*one) for one in rows))

    def sizeHint(self) -> QSize:
        return QSize(NAME + 4 * (CELL + GAP), self.height())

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
        left = self.width() - 4 * (CELL + GAP)
        painter.setFont(font(12))
        painter.setPen(QColor(LIGHT.muted))
        for place, key in enumerate(PLAN):
            head = QRectF(left + place * (CELL + GAP), 0, CELL, TOP)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(MONTHS[key]))
        for line, (person, count) in enumerate(self._rows):
            self._paint_row(painter, TOP + line * (HIGH + GAP), left, person, count)

    def _paint_row(self, painter: QPainter, y: float, left: float, person: Participant, count: Counter[Column]) -> None:
        worst = weight(max(count.values()))
        word = f" · {self._t(WEIGHTS[worst])}" if worst != "fine" else ""
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.ink if worst == "fine" else INKS[worst]))
        metrics = painter.fontMetrics()
        room = int(left) - 6 - metrics.horizontalAdvance(word)
        name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, room)  # the warning is never cut
        painter.drawText(QRectF(0, y, left, HIGH), Qt.AlignmentFlag.AlignVCenter, f"{name}{word}")
        for place, key in enumerate(PLAN):
            _paint_cell(painter, QRectF(left + place * (CELL + GAP), y, CELL, HIGH), count[key])


def _paint_cell(painter: QPainter, cell: QRectF, count: int) -> None:
    heavy = weight(count)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUNDS[heavy] if count else LIGHT.tint))
    painter.drawRoundedRect(cell, 3, 3)
    if count:
        painter.setPen(QColor(INKS[heavy]))
        painter.setFont(font(13, 700))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
