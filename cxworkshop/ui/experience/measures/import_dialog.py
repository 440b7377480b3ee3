"""Measures from a sheet into the workshop: choose or paste, read, look, take. Nothing is ever taken half."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cxworkshop.exchange.measures_in import Reading
from cxworkshop.model.change import Change
from cxworkshop.model.path import Path as ServicePath
from cxworkshop.model.stops import first_path_id
from cxworkshop.text import Phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.import_preview import PreviewPage
from cxworkshop.ui.experience.measures.import_start import StartPage, file_in
from cxworkshop.ui.experience.measures.import_wait import DonePage, WaitPage, grouped
from cxworkshop.ui.experience.measures.worker import SheetWorker, Source
from cxworkshop.ui.parts.panel import column

WIDE, HIGH = 960, 664


class ImportDialog(QDialog):
    """Four pages: start, wait, preview, done. The workshop changes in one step, when the person says so."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        seen = desk.workshop.get(ServicePath, desk.path_id)
        self._path_id = seen.id if seen else first_path_id(desk.workshop) or ""
        self._source: Source = ""
        self._reading: Reading | None = None
        self.worker = SheetWorker(self)
        self.start, self.wait = StartPage(desk, self._path_id), WaitPage(desk.t)
        self.preview, self.over = PreviewPage(desk.t), DonePage(desk.t)
        self.pages = QStackedWidget()
        for page in (self.start, self.wait, self.preview, self.over):
            self.pages.addWidget(page)
        self._wire()
        self.setWindowTitle(desk.t("Import measures"))
        self.setObjectName("experience.import")
        self.setAcceptDrops(True)
        self.resize(WIDE, HIGH)
        column(self, margin=20).addWidget(self.pages)

    def _wire(self) -> None:
        self.start.chosen.connect(self.read)
        self.start.pasted.connect(self.read)
        self.start.closed.connect(self.reject)
        self.wait.cancelled.connect(self.go_back)
        self.preview.back.connect(self.go_back)
        self.preview.again.connect(lambda: self.read(self._source))
        self.preview.taken.connect(self.take)
        self.over.undo_wanted.connect(self._take_back)
        self.over.closed.connect(self.accept)
        self.worker.progressed.connect(self.wait.show_far)
        self.worker.read_through.connect(self._show_reading)
        self.worker.refused.connect(self._refuse)
        self.worker.prepared.connect(self._take)
        self.finished.connect(self._finish)

    # Reading

    def read(self, source: Source) -> None:
        """Reads a file or a text; it can be called off, and then nothing has happened."""
        self._source = source
        self.start.tell("")
        self.wait.begin(self._desk.t("Reading the sheet…"))
        self._show(self.wait)
        self.wait.cancel.setFocus()
        self.worker.read(source, self._desk.workshop, self._path_id, self._desk.t)

    def go_back(self) -> None:
        """To the first page; what is being read is called off."""
        self.worker.call_off()
        self._reading = None
        self._show(self.start)
        self.start.choose.setFocus()

    def _show_reading(self, reading: Reading) -> None:
        self._reading = reading
        name = self._source.name if isinstance(self._source, Path) else ""
        self._show(self.preview)
        self.preview.show_reading(reading, self._desk.workshop, name)
        self._desk.said.emit(self.preview.title.text())

    def _refuse(self, why: Phrase) -> None:
        self.go_back()
        self.start.tell(self._desk.t(why))

    # Taking

    def take(self) -> None:
        """Takes the good rows, all of them in one step."""
        if self._reading is not None and self._desk.may_write():
            self.wait.begin(self._desk.t("Taking the measures…"), may_cancel=False)
            self._show(self.wait)
            self.worker.prepare(self._desk.workshop, self._reading)

    def _take(self, change: Change) -> None:
        """A change that could not be saved has not happened: the preview is there again."""
        if not self._desk.do(lambda: change):
            self._show(self.preview)
            return
        t, n = self._desk.t, len(self._reading.ready) if self._reading else 0
        said = t.n("{n} measure taken", "{n} measures taken", n, n=grouped(n, t))
        self.over.sentence.setText(said)
        self.over.undo.setEnabled(self._desk.editor.undoable is change)
        self._show(self.over)
        self.over.close_button.setFocus()
        self._desk.said.emit(said)

    def _take_back(self) -> None:
        if self._desk.undo():
            self.go_back()

    # The window

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)

    def _finish(self) -> None:
        self.worker.finish()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.pages.currentWidget() is self.start:
            self.start.take_clipboard()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """While something is under way nothing else can be dropped."""
        if self.pages.currentWidget() in (self.start, self.preview) and file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.start.take(event.mimeData())


def import_measures(desk: Desk, parent: QWidget, path: str = "") -> ImportDialog | None:
    """Asks for a sheet and shows what is in it; a `path` is read at once. None where nothing may be written."""
    dialog = _opened(desk, parent)
    if dialog is not None and path:
        dialog.read(Path(path))
    return dialog


def paste_measures(desk: Desk, parent: QWidget) -> ImportDialog | None:
    """As `import_measures`, with what was copied in a spreadsheet."""
    dialog = _opened(desk, parent)
    if dialog is not None:
        dialog.start.take_clipboard()
    return dialog


def _opened(desk: Desk, parent: QWidget) -> ImportDialog | None:
    if not desk.may_write():
        return None
    dialog = ImportDialog(desk, parent.window())
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    dialog.start.choose.setFocus()
    return dialog
