"""Cards sliding to other lanes, when somebody sees the path by channel, by silo or by core process."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from cxworkshop.layout.screen import Layout
from cxworkshop.layout.slide import between

SLIDE = 200  # milliseconds


class LaneSlide:
    """`told` hears of every layout on the way, and of the last one at the end. With reduced motion it is not used."""

    def __init__(self, parent: QObject, told: Callable[[Layout], None]) -> None:
        self._told = told
        self._ends: tuple[Layout, Layout] | None = None
        self._stretch = (0.0, 0.0)
        self._motion = QVariantAnimation(parent)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(SLIDE)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)

    @property
    def is_going(self) -> bool:
        return self._ends is not None

    def start(self, before: Layout, now: Layout, stretch: tuple[float, float]) -> None:
        """Sets out from one layout to another; what lies outside a stretch of x is there at once."""
        self._ends, self._stretch = (before, now), stretch
        self._motion.start()

    def stop(self) -> None:
        """Everything is where it was going."""
        if self._ends is not None:
            ends, self._ends = self._ends, None
            self._motion.stop()
            self._told(ends[1])

    def _step(self, share: float) -> None:
        if self._ends is None:
            return
        if share >= 1:
            self.stop()
        else:
            self._told(between(*self._ends, float(share), self._stretch))
