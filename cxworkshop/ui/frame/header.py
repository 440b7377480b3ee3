"""The header: what is open, whose eyes we look with, find or do, the language, and the way to the projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cxworkshop.insight.followup import here
from cxworkshop.layout.give_way import widths
from cxworkshop.model.basics import STATES, State
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
GAP, CHIP = 12, 46  # pixels: between the parts, and around the words of a chip
LIMITS = ((300, 0), (320, 64), (420, 140))  # the most and the least for organisation, whose eyes, title
FEW = 48  # fewer pixels than this are no words
OVER: dict[State, str] = {"closed": "lock", "archived": "archive"}
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
        self.state = Chip("lock", "tag-accent")
        self.search = Button("", "search")
        self.search.setObjectName("header.find")
        self.search.clicked.connect(self.find_wanted)
        self.language = Button("")
        self.language.setObjectName("header.language")
        self.language.clicked.connect(lambda: self.language_wanted.emit(OTHER[self._t.language]))
        self.present = Button("", "presentation", "primary")
        self.present.setObjectName("header.present")
        self.present.clicked.connect(self.present_wanted)
        self._words = {self.organisation: "", self.seen_by.label: "", self.title: ""}
        self._lay_out()
        self.show_copy(False)
        self.state.hide()

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
        self._words = {
            self.organisation: " · ".join(part for part in (basics.organisation, here(workshop)[1]) if part),
            self.seen_by.label: self._t("Seen by: {group}", group=group),
            self.title: basics.title,
        }
        for label, words in self._words.items():
            set_tip(label, words)
        self._show_state(basics.state)
        self.seen_by.setVisible(bool(group))
        self._share()

    def show_presenting(self, on: bool) -> None:
        """Whether the projector is on, or waits for its display."""
        t, self._presenting = self._t, on
        self.present.set_look("soft" if on else "primary")
        self.present.set_text(t("Stop showing") if on else t("Present"))
        self._share()
        set_tip(self.present, t("Stop showing (P)") if on else t("Show on the projector (P)"))

    def show_copy(self, is_copy: bool) -> None:
        self.copy.setVisible(is_copy)
        self._share()

    def _show_state(self, state: State) -> None:
        """Quiet as long as work goes on; whether it is closed or in the archive is said."""
        self.state.setVisible(state in OVER)
        if state in OVER:
            self.state.show_words(OVER[state], self._t(STATES[state]))

    # Who gives way

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def minimumSizeHint(self) -> QSize:
        """When all that can give way has given all it can."""
        return QSize(self._taken() + sum(least for _, least in self._wants()), self.height())

    def _share(self) -> None:
        """First the organisation gives way, then whose eyes we look with, and at last the title."""
        room = self.width() - self._taken()
        for (label, words), wide in zip(self._words.items(), widths(room, self._wants()), strict=True):
            label.setFixedWidth(wide)
            label.setText(label.fontMetrics().elidedText(words, ELIDE, wide) if wide >= FEW else "")

    def _wants(self) -> list[tuple[int, int]]:
        """What each text would take, and what it can do with."""
        found = []
        for (label, words), (most, least) in zip(self._words.items(), LIMITS, strict=True):
            wide = 0 if label is self.seen_by.label and self.seen_by.isHidden() else advance(label, words)
            found.append((min(wide, most), min(wide, least)))
        return found

    def _taken(self) -> int:
        """The width of everything that gives no way, with what is between."""
        margins = self._line.contentsMargins()
        chips = sum(CHIP for chip in (self.seen_by, self.copy, self.state) if not chip.isHidden())
        told = [chip.label for chip in (self.copy, self.state) if not chip.isHidden()]
        words = sum(advance(label, label.text()) for label in told)
        fixed = sum(button.sizeHint().width() for button in (self.search, self.language, self.present))
        return margins.left() + margins.right() + chips + words + fixed + 9 * GAP

    def _lay_out(self) -> None:
        self._line = line = row(self, gap=GAP)
        line.setContentsMargins(24, 0, 16, 0)
        for widget in (self.title, self.organisation, self.seen_by, self.state, self.copy):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.search)
        line.addWidget(self.language)
        line.addWidget(self.present)


def advance(label: QLabel, words: str) -> int:
    """The width of words in the type of a label."""
    return label.fontMetrics().horizontalAdvance(words) + 2 if words else 0


class Chip(Panel):
    """A small pill with an icon and a word."""

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, look)
        self._ink = LIGHT.warn if look == "tag-warn" else LIGHT.accent_dark
        self._sign = plain_label("")
        self.label = plain_label("", "strong", look="warn" if look == "tag-warn" else "accent")
        inside = row(self, gap=6)
        inside.setContentsMargins(12, 2, 12, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28)
        inside.addWidget(self._sign)
        inside.addWidget(self.label)
        self.show_words(name, "")

    def show_words(self, name: str, words: str) -> None:
        """Another icon, and other words."""
        self._sign.setPixmap(icon(name, self._ink, 16).pixmap(QSize(16, 16)))
        self.label.setText(words)
