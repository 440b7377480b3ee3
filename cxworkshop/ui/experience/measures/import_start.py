"""The first page: where the sheet comes from, and how it should look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.example import Example
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row

ENDINGS = (".csv", ".txt", ".tsv", ".tab")


class StartPage(QWidget):
    """`chosen` tells a file, `pasted` a text."""

    chosen = Signal(object)
    pasted = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, path_id: Id) -> None:
        super().__init__()
        self._desk, t = desk, desk.t
        self.choose = Button(t("Choose a file…"), "folder-open", "primary")
        self.paste = Button(t("Paste what was copied"), "clipboard-paste")
        self.close_button = Button(t("Close"))
        self.example = Example(desk, path_id)
        self.trouble = Panel(look="tag-warn")
        self._why = wrapping(plain_label("", "strong", look="warn"))
        for name, button in (("choose", self.choose), ("paste", self.paste), ("close", self.close_button)):
            button.setObjectName(f"experience.import.{name}")
            button.setProperty("tall", "48")
        self.choose.clicked.connect(self.ask_file)
        self.paste.clicked.connect(self.take_clipboard)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.tell("")

    def _lay_out(self) -> None:
        t, inside, ways, foot = self._desk.t, column(self, gap=12), row(gap=12), row()
        column(self.trouble, margin=12).addWidget(self._why)
        ways.addWidget(self.choose)
        ways.addWidget(self.paste)
        ways.addWidget(wrapping(plain_label(t("or drop a file here"), "muted")), 1)
        foot.addStretch()
        foot.addWidget(self.close_button)
        inside.addWidget(plain_label(t("Import measures"), "title"))
        inside.addWidget(wrapping(plain_label(t("From a spreadsheet: saved as CSV or text, or copied from it."))))
        inside.addWidget(self.trouble)
        inside.addLayout(ways)
        inside.addWidget(self.example)
        inside.addStretch()
        inside.addLayout(foot)

    def tell(self, sentence: str) -> None:
        """Why nothing was read; empty to say nothing."""
        self._why.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            self._desk.said.emit(sentence)

    def ask_file(self) -> None:
        """Asks with the system's own dialog."""
        t = self._desk.t
        folder = str(Path(self._desk.path).parent) if self._desk.path else ""
        dialog = QFileDialog(self.window(), t("Choose a sheet of measures"), folder)
        dialog.setNameFilters([t("Sheets (*.csv *.txt *.tsv *.tab)"), t("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.chosen.emit(Path(file)))
        dialog.open()

    def take_clipboard(self) -> None:
        """A file that was copied, or the text."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # none at all after it was cleared

    def take(self, mime: QMimeData) -> None:
        if file := file_in(mime):
            self.chosen.emit(file)
        elif mime.hasText() and mime.text().strip():
            self.pasted.emit(mime.text())
        else:
            self.tell(self._desk.t("Nothing was copied yet. Copy the rows in the spreadsheet, with their head."))


def file_in(mime: QMimeData) -> Path | None:
    """The first file on this computer; addresses on the network are never asked for."""
    return next((Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()), None)


def is_sheet(file: Path | None) -> bool:
    """Whether the name looks like a sheet, for a drop that could mean something else."""
    return file is not None and file.suffix.lower() in ENDINGS
