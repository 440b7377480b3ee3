"""Below the list: how far the making is, then where the PDFs are, or in one sentence why there are none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Phrase, Words
from cxworkshop.ui.parts.bar import Bar
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row


class Outcome(QWidget):
    """Hidden until something is made; `stop_wanted` tells that a person gives up."""

    stop_wanted = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t, self._first = t, Path()
        self.sentence = wrapping(plain_label("", "strong"))
        self.bar = Bar()
        self.stop = Button(t("Stop"))
        self.open, self.folder = Button(t("Open"), "file-text", "soft"), Button(t("Show in folder"), "folder-open")
        self._name_all()
        self._wire()
        self._lay_out()
        self.hide()

    def begin(self, count: int) -> None:
        """Making starts; `count` PDFs are wanted."""
        self.bar.setRange(0, count)
        self.bar.setValue(0)
        self._show(self.t("Making the PDFs…"), "", going=True)

    def progress(self, done: int, _count: int) -> None:
        self.bar.setValue(done)

    def succeed(self, paths: list[Path], first: Path) -> None:
        """They are there; `first` is the one that Open opens."""
        self._first = first
        self._show(self.t.n("{n} PDF is ready.", "{n} PDFs are ready.", len(paths)), "good", made=True)

    def give_up(self) -> None:
        self._show(self.t("Stopped. Nothing was written."), "")

    def fail(self, reason: Phrase) -> None:
        self._show(self.t(reason), "bad")

    def _show(self, sentence: str, look: str, going: bool = False, made: bool = False) -> None:
        self.sentence.setText(sentence)
        self.sentence.setProperty("look", look)
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        for part in (self.bar, self.stop):
            part.setVisible(going)
        for part in (self.open, self.folder):
            part.setVisible(made)
        self.show()

    def _wire(self) -> None:
        self.stop.clicked.connect(self.stop_wanted)
        self.open.clicked.connect(lambda: _open(self._first))
        self.folder.clicked.connect(lambda: _open(self._first.parent))

    def _name_all(self) -> None:
        named = (("stop", self.stop), ("open", self.open), ("folder", self.folder), ("bar", self.bar))
        for name, part in named:
            part.setObjectName(f"handouts.made.{name}")
        self.bar.setAccessibleName(self.t("How far the PDFs are"))

    def _lay_out(self) -> None:
        inside, line = column(self, margin=16, gap=8), row()
        for part in (self.open, self.folder, self.stop):
            line.addWidget(part)
        line.addStretch()
        inside.addWidget(self.sentence)
        inside.addWidget(self.bar)
        inside.addLayout(line)


def _open(path: Path) -> None:
    """Hands a file or a folder to the program the person uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
