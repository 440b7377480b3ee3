"""Reads sheets in a thread of its own, so that the window never waits.

It works on a copy of the workshop; records are frozen. Everything it tells comes back through the event loop, and
nothing any more of what was called off.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal

from cxworkshop.edits.experience import take_measures
from cxworkshop.exchange.measures_in import Reading, Tell, read_file, read_text
from cxworkshop.model.change import Refused
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

Source = Path | str  # a file, or what was pasted
FAULT = phrase("This sheet could not be read. Nothing was taken, and your work is safe.")


class CalledOff(Exception):
    """Somebody pressed Cancel."""


class SheetWorker(QObject):
    """Asked to `read` it tells `progressed` and then `read_through` or `refused`; asked to `prepare`, `prepared`."""

    progressed = Signal(int, int)
    read_through = Signal(object)  # the Reading
    prepared = Signal(object)  # the Change
    refused = Signal(object)  # the Phrase that says why

    _told = Signal(int, str, object)  # ticket, signal, what it carries

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ticket = 0
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def read(self, source: Source, workshop: Workshop, path_id: Id, t: Words) -> None:
        """Reads a sheet against the workshop as it is now."""
        copy = Workshop(workshop)
        self._run(lambda tell: ("read_through", _read(source, copy, path_id, t, tell)))

    def prepare(self, workshop: Workshop, reading: Reading) -> None:
        """Makes the one change that takes all the measures of a reading."""
        copy = Workshop(workshop)
        self._run(lambda _tell: ("prepared", take_measures(copy, reading.measures)))

    def call_off(self) -> None:
        """Stops; nothing more is told of it."""
        self._ticket += 1

    def finish(self) -> None:
        """Stops, and waits until the thread is done."""
        self.call_off()
        with suppress(RuntimeError):  # a pool that is gone has waited already
            self._pool.clear()
            self._pool.waitForDone()

    def _run(self, work: Callable[[Tell], tuple[str, object]]) -> None:
        self._ticket += 1
        ticket = self._ticket
        self._pool.start(lambda: self._work(ticket, work))

    def _hear(self, ticket: int, name: str, what: Any) -> None:
        if ticket == self._ticket:
            getattr(self, name).emit(*(what if name == "progressed" else (what,)))

    # In the thread

    def _work(self, ticket: int, work: Callable[[Tell], tuple[str, object]]) -> None:
        def tell(done: int, of: int) -> None:
            if ticket != self._ticket:
                raise CalledOff
            self._told.emit(ticket, "progressed", (done, of))

        try:
            self._told.emit(ticket, *work(tell))
        except CalledOff:
            return
        except Refused as refusal:
            self._told.emit(ticket, "refused", refusal.phrase)
        except OSError as error:
            self._told.emit(ticket, "refused", unreadable(error))
        except Exception:
            self._told.emit(ticket, "refused", FAULT)
            raise


def _read(source: Source, workshop: Workshop, path_id: Id, t: Words, tell: Tell) -> Reading:
    if isinstance(source, Path):
        return read_file(source, workshop, path_id, t, tell)
    return read_text(source, workshop, path_id, t, tell)


def unreadable(error: OSError) -> Phrase:
    """Why the disk did not give the file."""
    return phrase("The file cannot be read: {reason}. Nothing was taken.", reason=error.strerror or str(error))
