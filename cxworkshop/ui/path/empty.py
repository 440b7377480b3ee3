"""What an empty path says: drag what the customer does. One way on by typing, one by the template."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import LIGHT, font


class DottedLine(QWidget):
    """The line that is not there yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2 - 46, 4)
        pen = QPen(QColor(LIGHT.accent_line), 6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.6, 2])
        painter.setPen(pen)
        path = QPainterPath(QPointF(0, 44))
        path.cubicTo(QPointF(40, 44), QPointF(16, 12), QPointF(50, 12))
        path.cubicTo(QPointF(80, 12), QPointF(50, 38), QPointF(98, 38))
        painter.drawPath(path)
        painter.setPen(QPen(QColor(LIGHT.accent), 5))
        painter.setBrush(QColor(LIGHT.surface))
        for point in (QPointF(0, 44), QPointF(50, 12)):
            painter.drawEllipse(point, 8, 8)


class EmptyPath(Panel):
    """Stands over the grid until the first card is placed; hides while a card is in the hand."""

    typing_asked = Signal()
    template_asked = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self.setObjectName("path.empty")
        self.setFixedWidth(560)
        self._title, self._helper = wrapping(plain_label("", "title")), wrapping(plain_label("", "muted"))
        self._title.setFont(font(24, 700))
        self.type, self.fill = Button("", "keyboard", "primary"), Button("", "layout-template")
        lines = column(self, margin=28, gap=12)
        lines.addWidget(DottedLine())
        for label in (self._title, self._helper):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        buttons = row(gap=12)
        buttons.addStretch()
        for name, button in (("type", self.type), ("fill", self.fill)):
            button.setProperty("tall", "48")
            button.setObjectName(f"path.empty.{name}")
            buttons.addWidget(button)
        buttons.addStretch()
        lines.addLayout(buttons)
        self.type.clicked.connect(self.typing_asked.emit)
        self.fill.clicked.connect(self.template_asked.emit)
        self.retranslate()

    def place(self, canvas: PathCanvas, view: PathView) -> None:
        """Stands right of the middle of the canvas, as long as nothing is on the path."""
        self.setVisible(not view.plan.stops)
        self.type.setVisible(not self._desk.read_only)
        self.fill.setVisible(bool(self._desk.workshop.basics.template_key) and not self._desk.read_only)
        if self.isVisible():
            self.adjustSize()
            corner, room = canvas.mapTo(self._screen, QPoint(0, 0)), canvas.size() - self.size()
            self.move(corner.x() + max(0, room.width() - 24), corner.y() + max(0, room.height() // 2))
            self.raise_()

    def step_aside(self, carrying: bool, view: PathView) -> None:
        """Makes room for a card in the hand."""
        self.setVisible(not carrying and not view.plan.stops)

    def retranslate(self) -> None:
        t = self._desk.t
        self._title.setText(t("Drag what the customer does, not what we do"))
        self._helper.setText(
            t("Start from the moment the need arises. The line draws itself from stop to stop, in order.")
        )
        self.type.set_text(t("Type the first stop"))
        self.fill.set_text(t("Fill from the template"))
