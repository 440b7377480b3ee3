"""The time of day for a page that is looked at for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from cxworkshop.insight.agenda import clock

Now = Callable[[], datetime]


class WallClock(QObject):
    """Tells once a minute that the time has changed; the computer may sleep or be set in between."""

    ticked = Signal()

    def __init__(self, parent: QObject, now: Now = datetime.now) -> None:
        super().__init__(parent)
        self.now = now
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def run(self, on: bool) -> None:
        """Only a clock that is seen has to go."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def words(self) -> str:
        """Such as 9:05."""
        now = self.now()
        return clock(now.hour * 60 + now.minute)

    def look(self) -> None:
        told = f"{self.now():%H:%M}"
        if told != self._told:
            self._told = told
            self.ticked.emit()
