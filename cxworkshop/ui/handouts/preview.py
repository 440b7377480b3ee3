"""The live preview: the pages of the real PDF, one large, all of them small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QWidget

from cxworkshop.text import Phrase, Words
from cxworkshop.ui.handouts.sheet import THUMB, Sheet, Thumb
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling


class Preview(Panel):
    """Shows what the press draws; while a page is on its way, the one before stays."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, "well")
        self.t = t
        self._pages: list[QImage] = []
        self._count = self._at = 0
        self._fresh = True
        self._title, self._where = plain_label("", "strong"), plain_label("", "label")
        self.back = IconButton("chevron-left", t("Page before"))
        self.forward = IconButton("chevron-right", t("Next page"))
        self.sheet = Sheet()
        self._group, self._small = QButtonGroup(self), row(gap=8)
        self._strip = self._make_strip()
        self._wire()
        self._lay_out()

    @property
    def page_count(self) -> int:
        """How many pages the PDF on view has."""
        return self._count

    @property
    def page(self) -> int:
        """The open page, from 0."""
        return self._at

    def expect(self, title: str, paper: str, same: bool) -> None:
        """Another drawing is coming; `same` when it is the same handout, whose pages stay until then."""
        self._title.setText(f"{title}  ·  {paper}")
        self._fresh = True
        if not same:
            self._at = 0
            self._clear()
            self._say(self.t("Drawing the pages…"))

    def add_page(self, place: int, count: int, picture: QImage) -> None:
        """A page has been drawn; the first one of a drawing lets go of the pages before."""
        if place == 0 or self._fresh:
            self._clear()
            self._fresh = False
        self._pages.append(picture)
        self._count, self._at = count, min(self._at, count - 1)
        thumb = Thumb(place, picture, self.t("Page {n} of {count}", n=place + 1, count=count))
        thumb.clicked.connect(lambda: self.turn_to(place))
        self._group.addButton(thumb, place)
        self._small.addWidget(thumb)
        self._strip.setVisible(count > 1)
        if place == self._at:
            self.turn_to(place)

    def refuse(self, reason: Phrase) -> None:
        """There is nothing to show, and this is why."""
        self._clear()
        self._say(self.t(reason))

    def turn_to(self, place: int) -> None:
        if not 0 <= place < len(self._pages):
            return
        self._at = place
        words = self.t("Page {n} of {count}", n=place + 1, count=self._count)
        self.sheet.show_page(self._pages[place], words)
        self._where.setText(words)
        self.back.setEnabled(place > 0)
        self.forward.setEnabled(place < self._count - 1)
        self._group.button(place).setChecked(True)

    def _say(self, words: str) -> None:
        self.sheet.show_page(None, words)
        self._where.setText("")
        self.back.setEnabled(False)
        self.forward.setEnabled(False)

    def _clear(self) -> None:
        self._pages, self._count = [], 0
        for button in self._group.buttons():
            self._group.removeButton(button)
        emptied(self._small)
        self._strip.hide()

    def _wire(self) -> None:
        self.back.setObjectName("handouts.back")
        self.forward.setObjectName("handouts.forward")
        self.back.clicked.connect(lambda: self.turn_to(self._at - 1))
        self.forward.clicked.connect(lambda: self.turn_to(self._at + 1))
        self.sheet.turned.connect(lambda by: self.turn_to(self._at + by))

    def _make_strip(self) -> QScrollArea:
        inside = QWidget()
        line = row(inside)
        line.addLayout(self._small)
        line.addStretch()
        strip = scrolling(inside)
        strip.setFixedHeight(THUMB + 24)
        strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        strip.hide()
        return strip

    def _lay_out(self) -> None:
        inside, head = column(self, margin=16, gap=8), row(gap=12)
        head.addWidget(self._title)
        head.addWidget(self._where)
        head.addStretch()
        head.addWidget(self.back)
        head.addWidget(self.forward)
        inside.addLayout(head)
        inside.addWidget(self.sheet, 1)
        inside.addWidget(self._strip)
