"""A chosen target in the list, and how much of its change has been answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.change.page_row import paint_ground
from cxworkshop.ui.theme import LIGHT, font

HIGH, LEFT = 76, 20


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
        paint_ground(painter, self)
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
            x += wide + 25
