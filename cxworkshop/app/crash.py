"""When something breaks: it goes to a log on this computer, and people are told once, in plain words."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

MOST_BYTES, KEPT = 512 * 1024, 3


class CrashLog(QObject):
    """Catches what nobody caught, in every thread. `broke` is emitted once, with the path of the log."""

    broke = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / "log" / "cxworkshop.log"
        self._told = False
        self._before: tuple[Callable[..., object], Callable[..., object]] = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        """From now on nothing breaks in silence."""
        sys.excepthook = self.caught
        threading.excepthook = lambda broken: self.caught(broken.exc_type, broken.exc_value, broken.exc_traceback)
        qInstallMessageHandler(self._qt_said)

    def rest(self) -> None:
        """Puts everything back as it was."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Writes the error down and tells people, the first time. Ctrl C is no error."""
        if issubclass(kind, KeyboardInterrupt):
            return
        self.write("".join(traceback.format_exception(kind, error, trace)))
        if not self._told:
            self._told = True
            self.broke.emit(str(self.path))

    def write(self, text: str) -> None:
        """Adds to the log, which never grows large. Where it cannot be kept, it goes to standard error. The day is
        enough: a log with the hour could tell when a ballot was sealed.
        """
        line = f"{time.strftime('%Y-%m-%d')} {text.rstrip()}\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._make_room()
            with self.path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(line)
        except OSError:
            print(line, file=sys.stderr)

    def _make_room(self) -> None:
        """A full log becomes .1, that one .2 and so on; the oldest goes."""
        with suppress(FileNotFoundError):
            if self.path.stat().st_size < MOST_BYTES:
                return
            for n in range(KEPT - 1, 0, -1):
                with suppress(FileNotFoundError):
                    self._old(n).replace(self._old(n + 1))
            self.path.replace(self._old(1))

    def _old(self, n: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{n}")

    def _qt_said(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self.write(f"Qt: {message}")
