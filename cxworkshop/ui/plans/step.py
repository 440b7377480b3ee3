"""One step of a plan: its number to drag by, what is done, who does it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.surprises import PlanStep
from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.plans.saying import Saying
from cxworkshop.ui.theme import LIGHT, font

LIFT = 6  # pixels a press has to move before it carries the step
WIDE = 44
PERSON = 16


class StepHandle(QWidget):
    """The number on its line; pressed and moved it carries the step. Tells where in its own coordinates it is."""

    carried = Signal(QPointF)
    dropped = Signal(QPointF)
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._first, self._pressed, self._lifted = "", True, QPointF(), False
        self.setFixedWidth(WIDE)
        self.setMinimumHeight(48)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_number(self, number: str, first: bool) -> None:
        self._number, self._first = number, first
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._lifted = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if abs(event.position().y() - self._pressed.y()) >= LIFT:
            self._lifted = True
        if self._lifted:
            self.carried.emit(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._lifted:
            self.dropped.emit(event.position())
        else:
            self.put_back.emit()
        self._lifted = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(18, 24)
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        if not self._first:
            painter.drawLine(QPointF(18, 0), middle)
        if self._number:
            painter.drawLine(middle, QPointF(18, self.height()))
        self._paint_disc(painter, middle)

    def _paint_disc(self, painter: QPainter, middle: QPointF) -> None:
        dashes = Qt.PenStyle.SolidLine if self._number else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(LIGHT.accent if self._number else LIGHT.edge), 2.5 if self._number else 1.5, dashes))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(middle, 15, 15)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700))
        place = QRectF(middle.x() - 15, middle.y() - 15, 30, 30)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._number or "+")


class NewStep(LineField):
    """The line for one more step. `entered` on Enter, and on Tab when something is written: who does it comes next."""

    entered = Signal()

    def __init__(self, limit: int, placeholder: str) -> None:
        super().__init__(limit, placeholder)
        self.held = False  # what is written here was refused
        self._put_by: dict[Id, str] = {}
        self.returnPressed.connect(self.entered)

    def write(self, text: str, held: bool) -> None:
        """Puts a text in the place of what is written, also while somebody types."""
        self._pause.stop()
        self.setText(text)
        self.held = held

    def put_by(self, id: Id) -> None:
        """Empties the line for another plan; what was refused waits until its own one is shown again."""
        if self.held:
            self._put_by[id] = self.text()
        self.write("", held=False)

    def take_up(self, id: Id) -> None:
        if id in self._put_by:
            self.write(self._put_by.pop(id), held=True)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if not forward or not self.text().strip():
            return super().focusNextPrevChild(forward)
        self.entered.emit()
        return True


class StepRow(QWidget):
    """A step one writes straight into."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handle = StepHandle(self)
        self.words = Saying(120, t("What is done"), top=7, margin=2)
        self.actor = Saying(40, t("Who"), size=14, top=7, margin=2)
        self.remove = IconButton("x", t("Remove this step"), self)
        self.remove.set_icon("x", LIGHT.hint)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to the next step, Alt+Delete removes one
        self.actor.setMinimumWidth(104)
        self.actor.setMaximumWidth(200)
        line = row(self, gap=4)
        line.addWidget(self.handle)
        line.addWidget(self.words, 7, Qt.AlignmentFlag.AlignTop)
        line.addSpacing(PERSON)
        line.addWidget(self.actor, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_step(self, place: int, step: PlanStep, t: Words) -> None:
        self.words.setText(step.text)
        self.actor.setText(step.actor)
        self.handle.show_number(str(place + 1), place == 0)
        self.words.setObjectName(f"plans.step.{place}")
        self.actor.setObjectName(f"plans.step.{place}.actor")
        self.remove.setObjectName(f"plans.step.{place}.remove")
        self.words.setAccessibleName(t("Step {n}", n=place + 1))
        self.actor.setAccessibleName(t("Who does step {n}", n=place + 1))
        self.words.setAccessibleDescription(t("Alt and arrows move it, Alt and Delete remove it"))
        self.remove.set_tooltip(t("Remove step {n}", n=place + 1) + " · Alt+Delete")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign of a person before who does it."""
        place = QRectF(self.actor.x() - PERSON, 14, PERSON, PERSON)
        paint_icon(QPainter(self), "user", place, LIGHT.muted if self.actor.text() else LIGHT.line2)

    def let_write(self, may: bool) -> None:
        """Whether it is written in, moved and removed, or only read."""
        self.words.setReadOnly(not may)
        self.actor.setReadOnly(not may)
        self.remove.setVisible(may)
        self.handle.setEnabled(may)

    def settle(self) -> None:
        """Tells what is still being typed."""
        self.words.settle()
        self.actor.settle()
