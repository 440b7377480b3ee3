"""The path as a picture for other programs: a PNG as large as on the projector, or an SVG. Drawn in the background."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QSize, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from cxworkshop.layout.plan import LanesBy, plan
from cxworkshop.layout.screen import lay_out
from cxworkshop.layout.sizes import STAGE, WINDOW
from cxworkshop.model import path as kinds
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk, reason_of
from cxworkshop.ui.parts.dialog import Dialog, ask
from cxworkshop.ui.path.handovers import handovers_of
from cxworkshop.ui.path.looks import Looks
from cxworkshop.ui.path.paint.picture import HEADERS, LABELS, path_picture
from cxworkshop.ui.path.paint.sight import Shown
from cxworkshop.ui.path.view import PathView

LAYERS = ("feeling", "handovers")
WIDEST, MARGIN = 16_000, 24  # pixels; a wider path is drawn smaller


class PathSaver(QObject):
    """Asked to `choose_place`, it writes the path that is shown, whole or not at all, and says where it lies."""

    saved = Signal(str)
    failed = Signal(object)  # the OSError

    def __init__(self, desk: Desk, view: PathView, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._view, self._over = desk, view, over
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = False
        self._waiting: Dialog | None = None
        self.saved.connect(self._tell)
        self.failed.connect(self._tell_failure)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def choose_place(self) -> None:
        """Asks with the system's own dialog; the ending says which kind of picture."""
        t = self._desk.t
        dialog = QFileDialog(self._over, t("Save the path as a picture"), _name(self._desk, self._view.path_id))
        dialog.setNameFilters([t("Picture (*.png)"), t("Drawing that can be enlarged (*.svg)")])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("svg" if ".svg" in kind else "png"))
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, file: Path) -> None:
        """Draws and writes in a thread of its own; until then it can be called off."""
        t, copy = self._desk.t, Workshop(self._desk.workshop)
        path_id, lanes_by = self._view.path_id, self._view.lanes_by
        self._stopped = False
        self._waiting = ask(self._over.window(), t("Drawing the path…"), "", [("", t("Stop"), "plain")], self._put_away)
        self._pool.start(lambda: self._write(copy, path_id, lanes_by, t, file))

    def stop(self) -> None:
        """Calls off what is being drawn and waits for the thread; nothing is written."""
        self._stopped = True
        with suppress(RuntimeError):
            self._pool.waitForDone()

    # In the thread

    def _write(self, workshop: Workshop, path_id: Id, lanes_by: LanesBy, t: Words, file: Path) -> None:
        from cxworkshop.exchange.writing import write_beside  # loaded when first used

        try:
            drawn = svg(workshop, path_id, t) if file.suffix.lower() == ".svg" else png(workshop, path_id, lanes_by, t)
            if not self._stopped:
                write_beside(file, drawn)
                self.saved.emit(str(file))
        except OSError as error:
            self.failed.emit(error)

    # Back in the window

    def _put_away(self, _key: str) -> None:
        """The dialog was closed by a person: nothing is written any more."""
        self._stopped, self._waiting = True, None

    def _close_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.accept()

    def _tell(self, file: str) -> None:
        self._close_waiting()
        t = self._desk.t
        buttons = [("open", t("Open it"), "plain"), ("", t("Close"), "primary")]
        ask(self._over.window(), t("The picture is saved"), file, buttons, lambda key: self._open(key, file))

    def _open(self, key: str, file: str) -> None:
        if key == "open":
            QDesktopServices.openUrl(QUrl.fromLocalFile(file))

    def _tell_failure(self, error: OSError) -> None:
        self._close_waiting()
        self._desk.refused.emit(self._desk.t(reason_of(error)))


def png(workshop: Workshop, path_id: Id, lanes_by: LanesBy, t: Words) -> bytes:
    """The whole path unfolded, with the sizes of the projector."""
    shown = shown_of(workshop, path_id, lanes_by, t)
    unit = STAGE.card_w / WINDOW.card_w
    left, top = LABELS * unit, HEADERS * unit
    scale = min(1.0, WIDEST / (left + shown.layout.w + MARGIN))
    size = QSize(round((left + shown.layout.w + MARGIN) * scale), round((top + shown.layout.h + MARGIN) * scale))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    path_picture(shown, size).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg(workshop: Workshop, path_id: Id, t: Words) -> bytes:
    """The whole path as a drawing."""
    from cxworkshop.ui.path.as_svg import path_as_svg  # loaded when first used

    return path_as_svg(workshop, t, path_id).encode()


def shown_of(workshop: Workshop, path_id: Id, lanes_by: LanesBy, t: Words) -> Shown:
    """A path laid out as for the projector, with nothing folded."""
    planned, path = plan(workshop, path_id, lanes_by), workshop.get(kinds.Path, path_id)
    passings = {(one.from_id, one.to_id): one for one in handovers_of(workshop, path_id)}
    beside = {(one.id, other.id) for one, other in pairwise(planned.stops)}
    layout = lay_out(planned, handovers=[pair for pair in passings if pair in beside], sizes=STAGE)
    trigger, end = (path.trigger, path.end) if path else ("", "")
    return Shown(layout, Looks(workshop, planned, t), passings, t, LAYERS, trigger=trigger, end=end)


def _name(desk: Desk, path_id: Id) -> str:
    """A file name from the path's own, beside the workshop."""
    path = desk.workshop.get(kinds.Path, path_id)
    kept = "".join(sign for sign in (path.name if path else "") if sign.isalnum() or sign in " -_").strip()
    return str(Path(desk.path).parent / f"{kept or 'path'}.png") if desk.path else f"{kept or 'path'}.png"
