"""The pictures of an encounter on its card: of the place, of a paper wall, of what the customer sees."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout

from cxworkshop.edits.pictures import MOST, pictures_on
from cxworkshop.model.encounter import Picture
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.clipboard import here
from cxworkshop.ui.path.pictures.drop import PictureDrop
from cxworkshop.ui.path.pictures.showing import Pictures
from cxworkshop.ui.path.pictures.sources import ENDINGS, MOST_AT_ONCE, sources_in
from cxworkshop.ui.path.pictures.taking import PictureTaker
from cxworkshop.ui.path.pictures.thumb import FINEST, SMALL, Thumb
from cxworkshop.ui.path.pictures.viewer import Viewer

IN_A_ROW = 3


class PicturesSection(Section):
    """Folded it tells how many there are."""

    name, icon = "pictures", "picture"

    def title(self, t: Words) -> str:
        return t("Pictures")

    def summary(self, card: Touchpoint, t: Words) -> str:
        count = len(pictures_on(self.desk.workshop, card.id))
        return t.n("{n} picture", "{n} pictures", count) if count else ""

    def parts(self) -> Iterable[Part]:
        yield Strip(self.desk)


class Strip(Part):
    """Thumbnails, and the ways in: a button, a drop, Ctrl+V."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("path.card.pictures.strip")
        self.pictures, self.taker = Pictures(desk), PictureTaker(desk, self)
        self.add, self.paste_ = Button("", "plus"), Button("", "clipboard-list")
        self.add.setObjectName("path.card.pictures.add")
        self.paste_.setObjectName("path.card.pictures.paste")
        self._waiting, self._hint = plain_label("", "muted"), wrapping(plain_label("", "muted"))
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._shown: list[tuple[Id, str]] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        lines, ways = column(self, gap=8), row(gap=8)
        lines.addLayout(self._grid)
        lines.addWidget(self._waiting)
        lines.addWidget(self._hint)
        ways.addWidget(self.add)
        ways.addWidget(self.paste_)
        ways.addStretch()
        lines.addLayout(ways)
        self._waiting.hide()

    def _connect(self) -> None:
        self.add.clicked.connect(self._choose)
        self.paste_.clicked.connect(self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.add, self.paste)
        self.taker.waiting.connect(self._tell_waiting)
        PictureDrop(self, self.taker, lambda _at: self.card_id)

    def retranslate(self) -> None:
        t = self.desk.t
        self.add.set_text(t("Add a picture"))
        self.paste_.set_text(t("Paste"))
        self._hint.setText(t("Drop a photo here: a paper wall, a place, a form. Where it was taken is not kept."))

    def read(self, card: Touchpoint) -> None:
        pictures = pictures_on(self.desk.workshop, card.id)
        for way in (self.add, self.paste_, self._hint):
            way.setVisible(not self.desk.read_only)
            way.setEnabled(len(pictures) < MOST)
        now = [(one.id, f"{one.digest} {one.caption}") for one in pictures]
        if now != self._shown:
            self._shown = now
            self._fill(pictures)

    def has_content(self, card: Touchpoint) -> bool:
        return bool(pictures_on(self.desk.workshop, card.id))

    def paste(self) -> None:
        """Takes the picture of the clipboard, or says that there is none."""
        if not self.taker.take(self.card_id, sources_in(here())):
            self.desk.refused.emit(self.desk.t("There is no picture on the clipboard. Copy one first."))

    def _fill(self, pictures: list[Picture]) -> None:
        emptied(self._grid)
        for place, one in enumerate(pictures):
            thumb = Thumb(self.pictures.show(one.digest, SMALL * FINEST), self._name(place, one), self)
            thumb.setObjectName(f"path.card.picture.{one.id}")
            thumb.clicked.connect(lambda _=False, id=one.id: self.show_large(id))
            self._grid.addWidget(thumb, place // IN_A_ROW, place % IN_A_ROW)
        self._grid.setColumnStretch(IN_A_ROW, 1)

    def _name(self, place: int, picture: Picture) -> str:
        t, n = self.desk.t, place + 1
        return t("Picture {n}: {caption}", n=n, caption=picture.caption) if picture.caption else t("Picture {n}", n=n)

    def show_large(self, id: Id) -> None:
        """Opens a picture over the window, with its words and a way to take it off."""
        viewer = Viewer(self.desk, self.pictures, id, self.window())
        viewer.open()
        viewer.move(self.window().mapToGlobal(QPoint(0, 0)) + self.window().rect().center() - viewer.rect().center())

    def _choose(self) -> None:
        t = self.desk.t
        endings = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        dialog = QFileDialog(self, t("Add a picture"), "", f"{t('Pictures')} ({endings})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        id = self.card_id
        dialog.filesSelected.connect(lambda files: self.taker.take(id, [Path(file) for file in files[:MOST_AT_ONCE]]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_waiting(self, left: int) -> None:
        self._waiting.setVisible(left > 0)
        self._waiting.setText(self.desk.t.n("Reading {n} picture…", "Reading {n} pictures…", left))
