"""The chosen targets, one under the other, and how much of each has been answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from cxworkshop.insight.change_of_ways import answered
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, scrolling
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

HIGH, LEFT = 76, 20


class TargetList(Panel):
    """`chosen` tells the id of the one that is picked."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[Id, TargetRow] = {}
        self._group = QButtonGroup(self)
        box = QWidget()
        self._list = column(box)
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = plain_label("", "section")
        self._title.setContentsMargins(19, 12, 12, 8)
        inside = column(self)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.addWidget(self._title)
        inside.addWidget(area, 1)

    def show_targets(self, targets: list[Target], open_id: Id) -> None:
        t = self._desk.t
        self._title.setText(t("Chosen targets"))
        if [one.id for one in targets] != list(self._rows):
            emptied(self._list)
            self._rows = {one.id: self._row(one.id) for one in targets}
            for row in self._rows.values():
                self._list.addWidget(row)
            self._list.addStretch()
        for one in targets:
            self._rows[one.id].show_target(one, answered(self._desk.workshop, one), t)
            self._rows[one.id].setChecked(one.id == open_id)

    def _row(self, id: Id) -> TargetRow:
        row = TargetRow(id)
        self._group.addButton(row)
        row.clicked.connect(lambda: self.chosen.emit(id))
        return row


class TargetRow(Pressed):
    """Title, and three marks: the change, the staff, the system."""

    def __init__(self, id: Id) -> None:
        super().__init__()
        self._title, self._marks = "", [("", False)]
        self.setObjectName(f"roadmap.change.target.{id}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_target(self, target: Target, done: tuple[bool, bool, bool], t: Words) -> None:
        self._title = target.title
        self._marks = list(zip((t("change"), t("staff"), t("system")), done, strict=True))
        missing = ", ".join(word for word, there in self._marks if not there)
        self.setAccessibleName(target.title)
        self.setAccessibleDescription(t("Still open: {list}", list=missing) if missing else t("All answered"))
        set_tip(self, target.title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        if self.isChecked():
            painter.fillRect(QRectF(0, 1, self.width(), self.height()), QColor(LIGHT.accent_soft))
            painter.fillRect(QRectF(0, 1, 4, self.height()), QColor(LIGHT.accent))
        painter.setFont(font(15, 600))
        painter.setPen(QColor(LIGHT.ink))
        wide = self.width() - LEFT - 12
        for place, line in enumerate(wrapped(self._title, wide, 2, QFontMetricsF(painter.font()).horizontalAdvance)):
            painter.drawText(QRectF(LEFT, 7 + 20 * place, wide, 20), Qt.AlignmentFlag.AlignVCenter, line)
        self._paint_marks(painter)
        paint_focus(painter, self, radius=6)

    def _paint_marks(self, painter: QPainter) -> None:
        x = float(LEFT)
        painter.setFont(font(12, 600))
        for word, there in self._marks:
            ink = LIGHT.good if there else LIGHT.hint
            paint_icon(painter, "circle-check" if there else "circle", QRectF(x, 53, 13, 13), ink)
            painter.setPen(QColor(ink))
            wide = painter.fontMetrics().horizontalAdvance(word) + 2
            painter.drawText(QRectF(x + 17, 50, wide, 18), Qt.AlignmentFlag.AlignVCenter, word)
            x += wide + 27
