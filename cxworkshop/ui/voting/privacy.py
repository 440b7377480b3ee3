"""At the screen: three seconds before the dots show, and a ballot that hides itself when nobody moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

COUNT = 3
SECOND, STILL = 1000, 20_000  # milliseconds
INPUT = frozenset((
    QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
))  # fmt: skip


class Privacy(QObject):
    """`counting` tells the seconds left before the dots may show, `ready` that they may, `still` that nothing has come
    from hand or key for so long that they had better hide. `second` and `patience` are milliseconds.
    """

    counting = Signal(int)
    ready = Signal()
    still = Signal()

    def __init__(self, parent: QObject, second: int = SECOND, patience: int = STILL) -> None:
        super().__init__(parent)
        self.second, self.patience = second, patience
        self.left = 0
        self._window: QWindow | None = None
        self._count, self._calm = QTimer(self), QTimer(self)
        self._count.timeout.connect(self._tick)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self.still)

    @property
    def watching(self) -> bool:
        return self._calm.isActive()

    def begin(self, window: QWindow | None) -> None:
        """Counts down, then watches the hands and keys of a window."""
        self.stop()
        self._window, self.left = window, COUNT
        self._count.start(self.second)
        self.counting.emit(self.left)

    def stop(self) -> None:
        self._count.stop()
        self._calm.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the stillness anew."""
        if event.type() in INPUT and self.watching:
            self._calm.start(self.patience)
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        self.left -= 1
        if self.left > 0:
            self.counting.emit(self.left)
            return
        self._count.stop()
        if self._window is not None:
            self._window.installEventFilter(self)
        self._calm.start(self.patience)
        self.ready.emit()
