"""One step of the flow: a disc that tells whether it happens today, its kind over its words, and who does it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.model.encounter import FlowStep
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.carrying import Carry
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font

KINDS: dict[str, str] = {
    "greet": mark("Greet"),
    "ask_reason": mark("Ask the reason"),
    "clarify": mark("Clarify"),
    "propose": mark("Propose"),
    "confirm": mark("Make sure"),
    "other": mark("Step"),
}
HINTS: dict[str, str] = {
    "greet": mark("How is the customer met?"),
    "ask_reason": mark("How do we ask what it is about?"),
    "clarify": mark("What do we still have to know?"),
    "propose": mark("What do we suggest or advise?"),
    "confirm": mark("How do we make sure it is settled?"),
    "other": mark("What is done?"),
}
ACTORS: dict[str, str] = {"staff": mark("our people"), "customer": mark("customer"), "system": mark("system")}
MIDDLE = 24  # of the disc, from the left


class Disc(QAbstractButton):
    """48 wide: filled with a tick when the step happens today, else open, dashed and numbered, on the line that joins
    the steps. A tap changes it; dragged it carries the step.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.is_last = 1, False
        self.is_open = False  # not a word of it is written yet
        self.carry = Carry(self)
        self.setCheckable(True)
        self.setFixedWidth(48)
        self.setMinimumHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.carry.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.carry.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.carry.release(event):
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.carry.escape(event):
            self.setDown(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(MIDDLE, self.height() / 2)
        painter.setPen(QPen(QColor(LIGHT.accent_line), 3))
        if self.number > 1:
            painter.drawLine(QPointF(MIDDLE, 0), middle)
        if not self.is_last:
            painter.drawLine(middle, QPointF(MIDDLE, self.height()))
        if self.isChecked():
            self._paint_today(painter, middle)
        else:
            self._paint_not_today(painter, middle)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawEllipse(middle, 19, 19)

    def _paint_today(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawEllipse(middle, 14, 14)
        paint_icon(painter, "check", QRectF(middle.x() - 9, middle.y() - 9, 18, 18), "#FFFFFF")

    def _paint_not_today(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(middle, 17, 17)
        ink = QColor(LIGHT.muted if self.is_open else LIGHT.warn)
        pen = QPen(ink, 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.2, 2.3])
        painter.setPen(pen)
        painter.drawEllipse(middle, 13, 13)
        painter.setPen(ink)
        painter.setFont(font(14, 700))
        place = QRectF(middle.x() - 14, middle.y() - 14, 28, 28)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.number))


class StepRow(QWidget):
    """Disc, kind, words, a tag when it does not happen today, and a button for the rest. `key` is the step's id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.key = desk, ""
        self.disc, self.kind = Disc(), plain_label("", "label")
        self.text = Writing(limit_of(FlowStep, "text"))
        self.tag = plain_label("", "label", look="tag-warn")
        self.more = IconButton("ellipsis", "")
        self.text.setFont(font(15, 600))
        self.text.setReadOnly(desk.read_only)
        self.disc.setEnabled(not desk.read_only)
        self.more.setEnabled(not desk.read_only)
        self.more.setFixedWidth(36)
        words, line = column(), row(self, gap=0)
        words.setContentsMargins(0, 2, 8, 0)
        words.addWidget(self.kind)
        words.addWidget(self.text)
        line.addWidget(self.disc)
        line.addLayout(words, 1)
        line.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_step(self, step: FlowStep, number: int, count: int, t: Words) -> None:
        self.key = step.id
        self.text.setText(step.text)
        self.disc.setChecked(step.happens_today)
        self.disc.number, self.disc.is_last, self.disc.is_open = number, number == count, not step.text
        self.disc.update()
        self.kind.setText(spoken_kind(step, t))
        self.tag.setText(t("not today"))
        self.tag.setVisible(not step.happens_today and bool(step.text))  # without words nothing is said of today yet
        self._name(step, number, t)

    def _name(self, step: FlowStep, number: int, t: Words) -> None:
        stem, kind = f"path.card.flow.{number}", t(KINDS[step.flow_kind])
        self.disc.setObjectName(f"{stem}.today")
        self.text.setObjectName(stem)
        self.more.setObjectName(f"{stem}.more")
        said = t("{n} {step}, happens today") if step.happens_today else t("{n} {step}, not today")
        self.disc.setAccessibleName(said.replace("{n}", str(number)).replace("{step}", kind))
        set_tip(self.disc, t("Tap when it happens today; drag to move"))
        self.text.setAccessibleName(f"{number} {kind}")
        self.text.setAccessibleDescription(t("Alt with up or down moves it"))
        self.text.setPlaceholderText(t(HINTS[step.flow_kind]))
        self.more.set_tooltip(t("More about step {n}", n=number))


def spoken_kind(step: FlowStep, t: Words) -> str:
    """The kind of a step; who does it only where it is not the staff."""
    kind = t(KINDS[step.flow_kind])
    return kind if step.actor == "staff" else f"{kind} · {t(ACTORS[step.actor])}"
