"""Chosen targets that nobody has put into a column yet: they wait here, to be dragged or chosen from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import PLAN, VISION, waiting
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import Column
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import Panel, emptied, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.board import Board
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.look import new_item
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.theme import LIGHT, font

MOST, HIGH, LINES = 320, 48, 2  # pixels a pill may be wide and is high, and how many lines of them show


class Waiting(Panel):
    """Gone when nothing waits."""

    made = Signal(str)

    def __init__(self, desk: Desk, board: Board) -> None:
        super().__init__()
        self._desk, self._board = desk, board
        self._shown: list[Target] = []
        self.setObjectName("roadmap.waiting")
        self._title = plain_label("", "strong")
        self._box = QWidget()
        self._pills = Wrap(self._box, gap=8)
        self._area = scrolling(self._box)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = row(self, gap=16)
        inside.setContentsMargins(20, 2, 8, 2)
        inside.addWidget(self._title)
        inside.addWidget(self._area, 1)

    def reread(self) -> None:
        wait, t = waiting(self._desk.workshop), self._desk.t
        self._title.setText(t.n("{n} chosen target waits for its month", "{n} chosen targets wait for their month",
                                len(wait)))  # fmt: skip
        if wait != self._shown:
            self._shown = wait
            self._show_pills()
            self._fit()
        self.setVisible(bool(wait))

    def look_at(self, target_id: Id) -> None:
        """The keyboard to a target that waits."""
        pill = next((one for one in self.findChildren(TargetPill) if one.id == target_id), None)
        if pill is not None:
            pill.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, but no higher than two: the columns need the room more."""
        lines = self._pills.heightForWidth(self._area.viewport().width())
        self._area.setFixedHeight(min(lines, LINES * HIGH + HIGH // 3 if lines > LINES * HIGH else lines))

    def _show_pills(self) -> None:
        emptied(self._pills)
        for target in self._shown:
            pill = TargetPill(target)
            self._board.attend(pill)
            pill.clicked.connect(lambda _=False, pill=pill: self._ask(pill))
            self._pills.addWidget(pill)

    def _ask(self, pill: TargetPill) -> None:
        """Where to, for those who do not drag."""
        t, menu = self._desk.t, QMenu(pill)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in (*PLAN, *VISION):
            offer(menu, t(COLUMNS[key]), partial(self._take, pill.id, key))
        menu.popup(pill.mapToGlobal(pill.rect().bottomLeft()))

    def _take(self, target_id: Id, key: Column) -> None:
        change = self._desk.do_aloud(lambda: roadmap.from_target(self._desk.workshop, target_id, key))
        if change:
            self.made.emit(new_item(change))


class TargetPill(Handle):
    """One target, 48 high."""

    def __init__(self, target: Target) -> None:
        super().__init__(target.id)
        self._title = target.title
        self.setObjectName(f"roadmap.target.{target.id}")
        self.setAccessibleName(target.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_tip(self, target.title)

    def sizeHint(self) -> QSize:
        return QSize(min(MOST, QFontMetrics(font(14, 600)).horizontalAdvance(self._title) + 48), 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.in_hand else 1.0)
        pill = QRectF(self.rect()).adjusted(1.5, 5.5, -1.5, -5.5)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(LIGHT.rail if focus else LIGHT.accent_line), 3 if focus else 1.5))
        painter.setBrush(QColor(LIGHT.accent_soft))
        painter.drawRoundedRect(pill, 8, 8)
        paint_icon(painter, "target", QRectF(pill.left() + 10, pill.center().y() - 8, 16, 16), LIGHT.accent_dark)
        painter.setFont(font(14, 600))
        painter.setPen(QColor(LIGHT.accent_dark))
        place = pill.adjusted(33, 0, -8, 0)
        words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
