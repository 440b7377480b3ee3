"""Neighbours sliding aside for a slot, and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from cxworkshop.ui.path.shifts import STILL, Shifts, mixed

SLIDE = 160  # milliseconds


class Slide:
    """Where the columns are `now`, on their way to where they should be; `told` hears of each step. With reduced
    motion (`duration` 0) they are there at once.
    """

    def __init__(self, parent: QObject, told: Callable[[Shifts, Shifts], None], duration: int) -> None:
        self.now, self.duration = STILL, duration
        self._told, self._from, self._target = told, STILL, STILL
        self._motion = QVariantAnimation(parent)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)

    def to(self, target: Shifts) -> None:
        """Sets out for a target."""
        if target == self._target:
            return
        self._from, self._target = self.now, target
        self._motion.stop()
        if not self.duration:
            self._step(1.0)
            return
        self._motion.setDuration(self.duration)
        self._motion.start()

    def stop(self) -> None:
        """Everything stands where it stood before anything slid."""
        self._motion.stop()
        self.now = self._from = self._target = STILL

    @property
    def is_still(self) -> bool:
        return self.now == self._target

    def _step(self, share: float) -> None:
        before = self.now
        self.now = self._target if share >= 1 else mixed(self._from, self._target, float(share))
        if self.now != before:
            self._told(before, self.now)
