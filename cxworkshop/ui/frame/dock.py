"""The dock: undo, redo, the timer and the day, what rises from it, what the room sees, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.dock.tools import DockTools
from cxworkshop.ui.frame.day_line import GAP as BETWEEN
from cxworkshop.ui.frame.day_line import DayLine
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.stage.control import StageControl
from cxworkshop.ui.theme import LIGHT

if TYPE_CHECKING:
    from cxworkshop.editor import Editor
    from cxworkshop.ui.desk import Desk
    from cxworkshop.ui.stage.stage import Stage

GAP = 8  # pixels between the parts of the dock


class SavedDot(QWidget):
    """Saved, or not saved yet and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock.saved")
        self.label = plain_label("", "label")
        line = row(self)
        line.setContentsMargins(20, 0, 0, 0)
        line.addWidget(self.label)
        self._trouble = ""

    def tell(self, t: Words, trouble: str, read_only: bool) -> None:
        self._trouble = trouble
        words = t("Not saved yet") if trouble else t("Read only") if read_only else t("Saved")
        self.label.setText(words)
        set_tip(self, trouble)
        self.setAccessibleName(f"{words}. {trouble}" if trouble else words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.warn if self._trouble else LIGHT.good))
        painter.drawEllipse(QPointF(9, self.height() / 2 + 0.5), 5, 5)


class Dock(Panel):
    """56 high; it never moves the screen. In a narrow window the badge of the projector says fewer words, then the day
    line gives way, and last the badge cuts its words.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, desk: Desk, home: QWidget, stage: Stage) -> None:
        super().__init__(home, "dock")
        self.setObjectName("dock")
        self.setFixedHeight(56)
        self.undo, self.redo = IconButton("undo-2", ""), IconButton("redo-2", "")
        self.undo.setObjectName("dock.undo")
        self.redo.setObjectName("dock.redo")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.day, self.saved = DayLine(desk), SavedDot()
        self.tools = DockTools(desk, self.day, home)
        self.projector = StageControl(desk, stage, self)
        self.badge = self.projector.badge
        self.day.moved.connect(self._share)
        stage.projector.changed.connect(self._share)
        self._lay_out()

    def _lay_out(self) -> None:
        self._line = row(self, gap=GAP)
        self._line.setContentsMargins(16, 3, 24, 3)
        left: list[QWidget] = [self.undo, self.redo, Divider(), self.day]
        right: list[QWidget] = [self.tools.parking, self.tools.traps, self.tools.voices, Divider()]
        right += [self.badge, self.projector.snowflake, Divider()]
        for widget in left:
            self._line.addWidget(widget)
        self._line.addStretch()
        for widget in right:
            self._line.addWidget(widget)
        self._line.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_past(self, t: Words, editor: Editor) -> None:
        """Names what undo and redo would do."""
        for button, word, change in (
            (self.undo, t("Undo"), editor.undoable),
            (self.redo, t("Redo"), editor.redoable),
        ):
            button.setEnabled(change is not None)
            button.set_tooltip(f"{word}: {t(change.label)}" if change else word)

    def tell_saved(self, t: Words, trouble: str, read_only: bool) -> None:
        """Whether all is saved."""
        self.saved.tell(t, trouble, read_only)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def minimumSizeHint(self) -> QSize:
        """When all that can give way has given all it can."""
        return QSize(self._taken() + self.day.least + self.badge.least, self.height())

    def _share(self) -> None:
        """Gives the badge and the day line what room there is."""
        room = self.width() - self._taken()
        badge = self.badge.fit(room - self.day.eased, room - self.day.least)
        self.day.share(room - badge)

    def _taken(self) -> int:
        """The width of everything that gives no way, with what is between."""
        margins, places = self._line.contentsMargins(), range(self._line.count())
        parts = [part for place in places if (item := self._line.itemAt(place)) and (part := item.widget())]
        fixed = sum(part.sizeHint().width() for part in parts if part not in (self.day, self.badge))
        return margins.left() + margins.right() + fixed + (len(parts) - 1) * GAP + 2 * BETWEEN


class Divider(QWidget):
    """A hairline between the groups of the dock."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(9, 48)

    def sizeHint(self) -> QSize:
        return QSize(9, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(4, 8, 1, 32, QColor(LIGHT.line))
