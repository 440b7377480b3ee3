"""Opens and closes the projector window, and keeps it on its display whatever is plugged in or pulled out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.displays import Display, Displays
from cxworkshop.ui.stage.projector import Place, Projector
from cxworkshop.ui.stage.window import StageWindow


class Stage(QObject):
    """`home` is the facilitator's window. `chosen` tells the key of the display somebody chose, to be remembered."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, projector: Projector, displays: Displays, home: QWidget) -> None:
        super().__init__(home)
        self._desk, self._home = desk, home
        self.projector, self.displays = projector, displays
        self.window: StageWindow | None = None
        self.wished = ""  # the key of the display that is chosen
        displays.changed.connect(self._plugged)
        projector.is_alone = not self.others

    # Where it can be

    @property
    def others(self) -> list[Display]:
        """The displays besides the facilitator's own."""
        return self.displays.besides(self._home.screen().name())

    @property
    def display(self) -> Display | None:
        """The display to show on: the chosen one if it is there, else the first besides the facilitator's own."""
        others = self.others
        return next((one for one in others if one.key == self.wished), others[0] if others else None)

    # Starting and stopping

    def start(self) -> bool:
        """Goes to the second display; False when there is none."""
        display = self.display
        if display is not None:
            self._stand("second", display.area, display)
        return display is not None

    def show_page(self, page: str, id: str) -> None:
        """Sends a page that was asked for by name; a projector that is off goes on, if there is a display for it."""
        t = self._desk.t
        self.projector.send(page, id)
        if not self.projector.is_on and not self.start():
            self.projector.told.emit(t("The projector is off. It shows this when you press P."))

    def use(self, key: str) -> None:
        """Goes to another display, now and from now on."""
        self.wished = key
        self.chosen.emit(key)
        self.start()

    def show_in_window(self) -> None:
        """An ordinary window, which can be dragged to a projector."""
        here = self._here()
        area = QRect(here.topLeft(), QSize(960, 540).boundedTo(here.size()))
        area.moveCenter(here.center())
        self._stand("window", area)

    def show_full(self) -> None:
        """All over the facilitator's own display; Esc comes back."""
        self._stand("full", self._here(), self.displays.here(self._home.screen().name()))

    def carry_on(self, other: Projector, place: Place) -> None:
        """Shows what another projector showed, in the same place."""
        self.projector.carry_on(other)
        ways = {"second": self.start, "window": self.show_in_window, "full": self.show_full}
        if (way := ways.get(place)) is not None:
            way()

    def stop(self) -> None:
        """Closes the window; what was sent is kept."""
        if self.window is not None and self.window.isActiveWindow():
            self._home.activateWindow()  # it had the keyboard
        self._close()
        self.projector.stand("off")

    def _here(self) -> QRect:
        display = self.displays.here(self._home.screen().name())
        return display.area if display else self._home.screen().geometry()

    def _stand(self, place: Place, area: QRect, display: Display | None = None) -> None:
        if self.window is None:
            self.window = StageWindow(self._desk, self.projector)
            self.window.left.connect(self.stop)
            self.window.unframed.connect(self.show_in_window)
            self.window.blanked.connect(lambda: self.projector.blank(not self.projector.blanked))
        self.projector.stand(place)
        self.window.stand(place, area, display)

    def _close(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    # What happens to displays

    def _plugged(self) -> None:
        self.projector.is_alone = not self.others
        if self.projector.place == "second":
            self._keep_place()
        elif self.projector.place == "gone":
            self.start()

    def _keep_place(self) -> None:
        """Fits the display's new size; when it is gone, goes without a word there and waits."""
        window = self.window
        now = next((one for one in self.others if window and one.key == window.display_key), None)
        if now is None and window:
            window.hide()  # with the picture it may hold still
            self.projector.stand("gone")
            self.projector.told.emit(self._desk.t("The projector is not connected. It shows the same when it is back."))
        elif window and now and window.geometry() != now.area:
            window.stand("second", now.area, now)
