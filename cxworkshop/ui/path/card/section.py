"""A section of the encounter card: a header that folds, and a body made when it is first opened.

A section says its name, its icon, its summary and the parts it is made of; `situation.py` is the example to follow.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.section_head import RIGHT, WORDS, MoreButton, SectionHead


class Section(QWidget):
    """A header and a body. The body is made when the section is first opened, and reads only while it is open.

    Each section sets `name` (its key, in object names and settings) and `icon`, and fills in `title`, `summary` and
    `parts`. `asked_of_all` marks the few that every encounter is asked for; the others are for key encounters. Of the
    parts the `first` few always show; an empty one after them waits until More is pressed.
    """

    name: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    asked_of_all: ClassVar[bool] = False
    also: ClassVar[frozenset[str]] = frozenset()  # kinds of record it reads wherever they belong
    first: ClassVar[int] = 100
    sums_up: ClassVar[bool] = False  # its summary is worth reading while it is open, too
    indent: ClassVar[int] = WORDS  # where the body begins from the left

    opened = Signal(bool)  # a person has opened or folded it

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName(f"path.card.{self.name}")
        self.head = SectionHead(self.icon, self)
        self.head.setObjectName(f"path.card.{self.name}.head")
        self.head.clicked.connect(self._pressed)
        self.body: QWidget | None = None
        self._parts: list[Part] = []
        self.more = MoreButton(self)
        self.more.hide()
        self.more.setObjectName(f"path.card.{self.name}.more")
        self.more.toggled.connect(lambda _on: self._read())
        self._card: Touchpoint | None = None
        self._lines = column(self)
        self._lines.addWidget(self.head)

    # What a section says

    def title(self, t: Words) -> str:
        raise NotImplementedError

    def summary(self, card: Touchpoint, t: Words) -> str:
        """What is in it, in a few words; empty when there is nothing yet."""
        raise NotImplementedError

    def parts(self) -> Iterable[Part]:
        """The pieces of its body from top to bottom; asked for once."""
        raise NotImplementedError

    # What is done with a section

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def open(self, is_open: bool, card: Touchpoint | None = None) -> None:
        """Opens or folds it, for the card shown or for another one that is about to be."""
        self._card = card or self._card
        if is_open and self.body is None:
            self._make_body()
        if not is_open:
            self.settle()
        self.head.setChecked(is_open)
        if self.body is not None:
            self.body.setVisible(is_open)
        self._read()

    def reread(self, card: Touchpoint) -> None:
        """Shows a card: the header always, the body only while it is open."""
        self._card = card
        self._read()

    def retranslate(self) -> None:
        for part in self._parts:
            part.retranslate()
        self._read()

    def settle(self) -> None:
        """Writes what is still being typed."""
        for part in self._parts:
            part.settle()

    def _read(self) -> None:
        card = self.desk.workshop.get(Touchpoint, self._card.id) if self._card is not None else None
        if card is None:
            return
        t = self.desk.t
        summary = self.summary(card, t)
        self.head.sums_up = self.sums_up or (self.desk.read_only and not summary)
        self.head.show_words(self.title(t), summary or t("not yet"), t)
        if self.is_open:
            for part in self._parts:
                part.reread(card)
            self._show_parts(card)

    def _show_parts(self, card: Touchpoint) -> None:
        """Hides what is not asked of this card, and what is empty until more is asked for; where nothing can be
        written, for good. What has the keyboard stays, or a text could not be emptied and written anew.
        """
        waiting, here, only_read = 0, QApplication.focusWidget(), self.desk.read_only
        for place, part in enumerate(self._parts):
            waits = (only_read or place >= self.first) and not part.has_content(card)
            busy = here is not None and part.isAncestorOf(here)
            part.setVisible(busy or (part.is_asked(card) and (not waits or self.more.isChecked())))
            waiting += waits and part.is_asked(card)
        self.more.setVisible(waiting > 0 and not only_read)
        self.more.say(self.title(self.desk.t), self.desk.t)

    def _make_body(self) -> None:
        self.body = QWidget(self)
        inside = column(self.body, gap=8)
        inside.setContentsMargins(self.indent, 0, RIGHT, 12)
        self._parts = list(self.parts())
        for part in self._parts:
            inside.addWidget(part)
            part.retranslate()
        inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addWidget(self.body)

    def _pressed(self) -> None:
        self.open(self.head.isChecked())
        self.opened.emit(self.is_open)
