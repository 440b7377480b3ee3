"""The press: draws previews and writes PDFs in a thread of its own, so that the window never waits.

It works on a copy of the workshop; records are frozen, so the window can go on editing. Everything it tells comes
back through the event loop. One thing at a time: the PDF renderer must never run twice at once.
"""

from __future__ import annotations

import atexit
import errno
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from cxworkshop.handouts.making import Cancelled, handout_bytes, make_handouts
from cxworkshop.model.change import Refused
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase
from cxworkshop.ui.handouts.orders import Order
from cxworkshop.ui.handouts.pages import pictures

_PRESSES: WeakSet[Press] = WeakSet()


class Press(QObject):
    """Asked to `show` it tells `drawn`; asked to `make` it tells `progressed` and then one of made, stopped, failed."""

    drawn = Signal(int, int, int, QImage)  # ticket, page from 0, pages, picture
    refused = Signal(int, object)  # ticket, the Phrase that says why there is nothing to show
    progressed = Signal(int, int)
    made = Signal(object)  # the paths, in the order asked
    stopped = Signal()
    failed = Signal(object)  # a Phrase; nothing was left behind

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ticket, self._stop, self._over = 0, False, False
        _PRESSES.add(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def show(self, workshop: Workshop, order: Order) -> int:
        """Draws a handout for the preview; what was asked before is given up. Answers a ticket."""
        self._ticket += 1
        ticket, copy = self._ticket, Workshop(workshop)
        self._run(lambda: self._show(ticket, copy, order))
        return ticket

    def make(self, workshop: Workshop, orders: Sequence[Order], folder: Path) -> None:
        """Writes the handouts into a folder, all of them or none."""
        self._stop = False
        copy = Workshop(workshop)
        self._run(lambda: self._make(copy, orders, folder))

    def stop(self) -> None:
        """Gives up making; nothing stays behind."""
        self._stop = True

    def finish(self) -> None:
        """Gives up everything and waits until the thread is done; afterwards nothing more is told."""
        self._over = self._stop = True
        self._ticket += 1
        with suppress(RuntimeError):  # a pool that is gone has waited already
            self._pool.clear()
            self._pool.waitForDone()

    def _run(self, work: Callable[[], None]) -> None:
        if not self._over:
            self._pool.start(work)

    # In the thread

    def _show(self, ticket: int, workshop: Workshop, order: Order) -> None:
        def outdated() -> bool:
            return ticket != self._ticket

        try:
            pdf = handout_bytes(workshop, order.code, order.language, outdated)
            for place, pages, picture in pictures(pdf):
                if outdated():
                    return
                self.drawn.emit(ticket, place, pages, picture)
        except Refused as refusal:
            self.refused.emit(ticket, refusal.phrase)
        except Cancelled:
            return
        except Exception:
            self.refused.emit(ticket, phrase("This handout could not be drawn. Your work is safe."))
            raise

    def _make(self, workshop: Workshop, orders: Sequence[Order], folder: Path) -> None:
        made: list[Path] = []
        new = [one for one in (folder, *folder.parents) if not one.exists()]
        try:
            for order in orders:
                made += make_handouts(workshop, folder, [order.code], order.language, cancelled=lambda: self._stop)
                self.progressed.emit(len(made), len(orders))
                if self._stop:
                    raise Cancelled
        except BaseException as error:
            _clear_away(made, new)
            self._tell(error)
        else:
            self.made.emit(made)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            if not self._over:
                self.stopped.emit()
            return
        self.failed.emit(why(error))
        if not isinstance(error, OSError):
            raise error


@atexit.register
def _finish_all() -> None:
    """However the program ends: a thread that draws while Python goes away would crash. Runs before the renderer's
    own clearing up, because it was asked for later.
    """
    for press in list(_PRESSES):
        press.finish()


def _clear_away(files: Sequence[Path], folders: Sequence[Path]) -> None:
    """Removes the files, and the folders that were made for them, innermost first, as long as they are empty."""
    with suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        for folder in folders:
            folder.rmdir()


def why(error: BaseException) -> Phrase:
    """What kept the PDFs from being written, in one sentence with a way out."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return phrase("Nothing can be written into this folder. Choose another one.")
    if number in (errno.ENOSPC, errno.EDQUOT):
        return phrase("The disk is full, so nothing was written. Make room, or choose another folder.")
    if number in (errno.ENOTDIR, errno.EEXIST, errno.ENOENT):
        return phrase("This folder is not there any more. Choose another one.")
    return phrase("The PDFs could not be made, and nothing was left behind. Your work is safe.")
