"""The top panel of the Experience screen: the feeling along the whole path, expected against experienced below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cxworkshop.layout.feel import least_height
from cxworkshop.model.change import Change
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.curve.canvas import CurveCanvas
from cxworkshop.ui.experience.curve.legend import Legend
from cxworkshop.ui.experience.curve.reading import Reading, read_path, summary
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row

TOUCHED = {"score", "touchpoint", "stage", "channel", "path", "session"}
ABOVE, BELOW, ROOMY = 4, 4, 264  # pixels; from `ROOMY` on the sentence is shown


class CurvePanel(Panel):
    """Reads the path again when a change touches it; the current stop is kept in sight."""

    def __init__(self, desk: Desk, current: Current, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.curve")
        self._desk, self._current = desk, current
        self.reading: Reading | None = None
        self.canvas, self._legend = CurveCanvas(), Legend()
        self.summary = yielding(plain_label("", "label"))
        self.summary.setObjectName("experience.curve.summary")
        self._scroll = _sideways(self.canvas)
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self._desk.t("The feeling along the path: arrows choose a stop"))
        self._legend.show_words(self._desk.t)
        self.reread()

    def reread(self) -> None:
        t = self._desk.t
        self.reading = read_path(self._desk.workshop, self._current.path_id)
        self.canvas.show_reading(self.reading, self._current.id, t)
        self.summary.setText(summary(self.reading, t))
        self._legend.show_then(self.reading.has_before)
        QTimer.singleShot(0, self, self._reveal)

    def _follow(self) -> None:
        self.canvas.show_current(self._current.id)
        self._reveal()

    def _reveal(self) -> None:
        """Half of the next column shows that there is more."""
        at = self.canvas.column_rect(self._current.id)
        self._scroll.ensureVisible(at.center().x(), 0, at.width(), 0)

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.reread()

    def _wire(self) -> None:
        self.canvas.chosen.connect(self._current.go)
        self.canvas.stepped.connect(lambda step: getattr(self._current, step)())
        self.canvas.installEventFilter(self)
        self._current.moved.connect(lambda _id: self._follow())
        self._desk.changed.connect(self._changed)
        self._desk.path_shown.connect(self.reread)
        self._desk.language_changed.connect(self.retranslate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the sentence gives way: its tags stand at the curve."""
        super().resizeEvent(event)
        self.summary.setVisible(self.height() >= ROOMY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._legend.show_height(self.canvas.height())
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        line, inside = row(gap=0), column(self, gap=2)
        line.addWidget(self._legend)
        line.addWidget(self._scroll, 1)
        inside.setContentsMargins(20, ABOVE, 12, BELOW)
        self.setMinimumHeight(int(least_height()) + ABOVE + BELOW)
        inside.addLayout(line, 1)
        inside.addWidget(self.summary)


def _sideways(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(int(least_height()))
    inside.setProperty("look", "clear")
    area.setWidget(inside)
    return area
