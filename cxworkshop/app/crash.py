"""When something breaks: it goes to a log on this computer, and people are told once, in plain words."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
MOST_BYTES, KEPT = 512 * 1024, 3


class CrashLog(QObject):
    """Catches what nobody caught, in every thread. `broke` is emitted once, with the path of the log."""

    broke = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / "log" / "cxworkshop.log"
        self._told = False
        self._log = logging.getLogger("cxworkshop")
        self._log.setLevel(logging.INFO)
        self._handler = self._file_handler()
        self._before: tuple[Callable[..., object], Callable[..., object]] = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        """From now on nothing breaks in silence."""
        self._log.addHandler(self._handler)
        sys.excepthook = self.caught
        threading.excepthook = lambda broken: self.caught(broken.exc_type, broken.exc_value, broken.exc_traceback)
        qInstallMessageHandler(self._qt_said)

    def rest(self) -> None:
        """Puts everything back as it was."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        self._log.removeHandler(self._handler)
        self._handler.close()

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Writes the error down and tells people, the first time. Ctrl C is no error."""
        if issubclass(kind, KeyboardInterrupt) or error is None:
            return
        self._log.error("Something broke", exc_info=(kind, error, trace))
        if not self._told:
            self._told = True
            self.broke.emit(str(self.path))

    def _qt_said(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        self._log.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", message)

    def _file_handler(self) -> logging.Handler:
        """A log that never grows large; where no folder can be made, standard error."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handler: logging.Handler = RotatingFileHandler(
                self.path, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
            )
        except OSError:
            handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return handler
