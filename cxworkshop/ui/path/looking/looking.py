"""Finding, reading and comparing: what looks at the path and changes nothing of how it is laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.layout.plan import LanesBy
from cxworkshop.model.path import Path
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.looking.compare import ComparePaths
from cxworkshop.ui.path.looking.finding import FindBar
from cxworkshop.ui.path.looking.jumping import Jump
from cxworkshop.ui.path.looking.readings import PathReadings
from cxworkshop.ui.path.tools import PathTools
from cxworkshop.ui.path.view import PathView

CLEAR = 16


class Looking(QObject):
    """Owns the find bar, the panel of what the path says, and the comparison, and opens them by button and key.
    `lane_asked` tells the lane that something was said of.
    """

    lane_asked = Signal(str)

    def __init__(
        self, desk: Desk, view: PathView, canvas: PathCanvas, tools: PathTools, show_tray: Callable[[bool], object],
        screen: QWidget
    ) -> None:  # fmt: skip
        super().__init__(screen)
        self._desk, self._view, self._canvas, self._tools, self._screen = desk, view, canvas, tools, screen
        self.jump = Jump(view, canvas, show_tray)
        self.find = FindBar(desk, view, tools)
        self.readings = PathReadings(desk, view, screen)
        self.compare: ComparePaths | None = None
        self._connect()
        for keys, act in (("Ctrl+F", self.find.open), ("F3", lambda: self.find.step(1)),
                          ("Shift+F3", lambda: self.find.step(-1)), ("Ctrl+I", tools.says.toggle),
                          ("Ctrl+Shift+P", self.compare_next)):  # fmt: skip
            self._shortcut(keys, act)

    def _connect(self) -> None:
        self._tools.finding_asked.connect(self.find.open)
        self._tools.readings_asked.connect(self.readings.open)
        self._tools.paths.compare_asked.connect(self._compare)
        self.find.jump_asked.connect(self.jump.to)
        self.find.closed.connect(self._canvas.setFocus)
        self.readings.asked.connect(self._go)
        self.readings.closed.connect(self._readings_closed)

    def compare_next(self) -> None:
        """Compares the path that is shown with the one after it in the list; the same key goes back."""
        every = [one.id for one in self._desk.workshop.all(Path)]
        if len(every) < 2:
            self._desk.refused.emit(self._desk.t("There is only one path. Make a copy of it first, then compare."))
            return
        self._compare(every[(every.index(self._view.path_id) + 1) % len(every)])

    def settle_down(self) -> None:
        """Follows the size of the screen."""
        self.find.setGeometry(self._tools.rect())
        if self.readings.isVisible():
            self.readings.settle_down()
        if self.compare is not None:
            self.compare.settle_down()

    def retranslate(self) -> None:
        self.find.retranslate()
        self.readings.retranslate()

    def _compare(self, other_id: str) -> None:
        if self.compare is None:
            self.compare = ComparePaths(self._desk, self._screen)
            self.compare.closed.connect(self._canvas.setFocus)
            self.compare.jump_asked.connect(self.jump.to)
        self.compare.open(self._view.path_id, other_id)

    def _readings_closed(self) -> None:
        self._tools.says.setChecked(False)
        self._canvas.setFocus()

    def _go(self, goal: str, id: str) -> None:
        """What is gone to is brought into sight."""
        if goal == "stop":
            self.jump.to(id)
            self._uncover(id)
        elif goal == "stage":
            self.jump.to_stage(id)
        elif goal in ("lane", "process"):
            lanes: LanesBy = "channel" if goal == "lane" else "core_process"
            self._tools.lanes.choose(lanes)
            self._view.show_lanes(lanes)
            if goal == "lane":
                self.lane_asked.emit(id)

    def _uncover(self, id: str) -> None:
        """Scrolls on when the panel lies on the stop; at the end of the path the panel makes room."""
        if self.readings.geometry().intersects(self._on_screen(id)) and not self.readings.at_left:
            bar, canvas = self._canvas.horizontalScrollBar(), self._canvas
            least = bar.value() + self._on_screen(id).right() + CLEAR - self.readings.x()
            further = (round(x * canvas.zoom) for x in canvas.borders())
            bar.setValue(min((x for x in further if x >= least), default=bar.maximum()))
        if self.readings.geometry().intersects(self._on_screen(id)):
            self.readings.hop()

    def _on_screen(self, id: str) -> QRect:
        """Where a stop stands, in the screen's coordinates."""
        place = self._canvas.card_rect(id)
        return QRect(self._canvas.viewport().mapTo(self._screen, place.topLeft()), place.size())

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._leave_comparison(act))

    def _leave_comparison(self, act: Callable[[], object]) -> None:
        """A key that looks at the path leaves the comparison first; the key of the comparison does only that."""
        comparing = self.compare is not None and self.compare.isVisible()
        if comparing and self.compare is not None:
            self.compare.put_away()
        if not comparing or act != self.compare_next:
            act()
