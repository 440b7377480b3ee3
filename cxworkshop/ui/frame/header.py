"""The header: what is open, whose eyes we look with, find or do, the language, and the way to the projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

if TYPE_CHECKING:
    from cxworkshop.model.workshop import Workshop

ELIDE = Qt.TextElideMode.ElideRight
OTHER = {"en": "fi", "fi": "en"}


class Header(Panel):
    """56 high."""

    find_wanted = Signal()
    language_wanted = Signal(str)
    present_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "header")
        self.setObjectName("header")
        self.setFixedHeight(56)
        self._t, self._presenting = Words(), False
        self.title = plain_label("", "section")
        self.organisation = plain_label("", "muted")
        self.seen_by = Chip("eye", "tag-accent")
        self.copy = Chip("copy", "tag-warn")
        self.search = Button("", "search")
        self.search.setObjectName("header.find")
        self.search.clicked.connect(self.find_wanted)
        self.language = Button("")
        self.language.setObjectName("header.language")
        self.language.clicked.connect(lambda: self.language_wanted.emit(OTHER[self._t.language]))
        self.present = Button("", "presentation", "primary")
        self.present.setObjectName("header.present")
        self.present.clicked.connect(self.present_wanted)
        self._lay_out()
        self.show_copy(False)

    def speak(self, t: Words) -> None:
        self._t = t
        self.search.set_text(f"{t('Find or do…')}   Ctrl K")
        self.language.set_text(t.language.upper())
        set_tip(self.language, t("Suomeksi") if t.language == "en" else t("In English"))
        self.copy.label.setText(t("copy"))
        self.show_presenting(self._presenting)

    def show_workshop(self, workshop: Workshop, group: str) -> None:
        """The words of the workshop, and the focus group by whose eyes the path is looked at."""
        basics = workshop.basics
        self.title.setText(self.title.fontMetrics().elidedText(basics.title, ELIDE, 420))
        set_tip(self.title, basics.title)
        where = " · ".join(part for part in (basics.organisation, basics.place) if part)
        self.organisation.setText(self.organisation.fontMetrics().elidedText(where, ELIDE, 300))
        self.seen_by.setVisible(bool(group))
        self.seen_by.label.setText(self._t("Seen by: {group}", group=group))

    def show_presenting(self, on: bool) -> None:
        """Whether the projector is on, or waits for its display."""
        t, self._presenting = self._t, on
        self.present.set_look("soft" if on else "primary")
        self.present.set_text(t("Stop showing") if on else t("Present"))
        set_tip(self.present, t("Stop showing (P)") if on else t("Show on the projector (P)"))

    def show_copy(self, is_copy: bool) -> None:
        self.copy.setVisible(is_copy)

    def _lay_out(self) -> None:
        line = row(self, gap=12)
        line.setContentsMargins(24, 0, 16, 0)
        for widget in (self.title, self.organisation, self.seen_by, self.copy):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.search)
        line.addWidget(self.language)
        line.addWidget(self.present)


class Chip(Panel):
    """A small pill with an icon and a word."""

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, look)
        colour = LIGHT.warn if look == "tag-warn" else LIGHT.accent_dark
        sign = plain_label("")
        sign.setPixmap(icon(name, colour, 16).pixmap(QSize(16, 16)))
        self.label = plain_label("", "strong", look="warn" if look == "tag-warn" else "accent")
        inside = row(self, gap=6)
        inside.setContentsMargins(12, 2, 12, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28)
        inside.addWidget(sign)
        inside.addWidget(self.label)
