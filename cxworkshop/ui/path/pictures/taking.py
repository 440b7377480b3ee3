"""Takes pictures in: read and cleaned in a thread of its own, then put on the card as one change each."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from cxworkshop.edits.pictures import add_picture
from cxworkshop.library.pictures import MOST_BYTES, NO_PICTURE, TOO_LARGE, CleanPicture, clean_picture
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.text import Phrase, phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.pictures.sources import Source

UNREADABLE = phrase("This picture could not be read. Copy it to this computer, then try again.")


class PictureTaker(QObject):
    """Asked to `take` it tells `waiting` with how many are still being read, and puts each on its card when done."""

    waiting = Signal(int)
    _cleaned = Signal(str, object)  # a touchpoint's id, a CleanPicture
    _failed = Signal(object)  # a Phrase

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._left, self._over = 0, False
        self._cleaned.connect(self._put)
        self._failed.connect(self._tell)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def take(self, id: Id, sources: Sequence[Source]) -> bool:
        """Puts pictures on a touchpoint, in the background; False when there is nothing to take."""
        if not sources or self._over:
            return False
        for source in sources:
            self._left += 1
            self._pool.start(lambda source=source: self._clean(id, source))
        self.waiting.emit(self._left)
        return True

    def finish(self) -> None:
        """Gives up what waits, and waits for what runs."""
        self._over = True
        with suppress(RuntimeError):
            self._pool.clear()
            self._pool.waitForDone()

    # In the thread

    def _clean(self, id: Id, source: Source) -> None:
        try:
            picture = clean_picture(bytes_of(source))
        except Refused as refused:
            self._failed.emit(refused.phrase)
        except OSError:
            self._failed.emit(UNREADABLE)
        except Exception:
            self._failed.emit(NO_PICTURE)
            raise
        else:
            self._cleaned.emit(id, picture)

    # Back in the window

    def _put(self, id: Id, picture: CleanPicture) -> None:
        self._one_less()
        if self._over or self._desk.workshop.get(Touchpoint, id) is None:
            return
        if self._desk.do(lambda: self._change(id, picture)):
            self._desk.said.emit(self._desk.t("Picture added"))

    def _change(self, id: Id, picture: CleanPicture) -> Change:
        """The bytes first: a record must never name what is not there."""
        digest = self._desk.editor.keep_picture(picture.data)
        return add_picture(self._desk.workshop, id, digest, picture.width, picture.height)

    def _tell(self, reason: Phrase) -> None:
        self._one_less()
        if not self._over:
            self._desk.refused.emit(self._desk.t(reason))

    def _one_less(self) -> None:
        self._left -= 1
        self.waiting.emit(self._left)


def bytes_of(source: Source) -> bytes:
    """The bytes of a file, or of pixels written as PNG. Refused when a file is far too large for a picture."""
    if isinstance(source, Path):
        if not source.is_file():
            raise OSError(0, "not a file", str(source))
        with source.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    else:
        data = written(source)
    if len(data) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    return data


def written(image: QImage) -> bytes:
    """Pixels as PNG, quickly rather than small."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
