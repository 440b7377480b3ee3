"""Home: three ways in, then the workshops of lately. It paints before the model is even imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cxworkshop import __version__
from cxworkshop.library.resources import data
from cxworkshop.text import LANGUAGES, Words
from cxworkshop.ui.home.card import WorkshopCard
from cxworkshop.ui.home.way import Way
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling
from cxworkshop.ui.parts.tip import set_tip

if TYPE_CHECKING:
    from cxworkshop.library.recent import RecentWorkshop

CARD = 320  # the least width of a card


class HomeScreen(QWidget):
    """Tells what a person wants; the one who made it does it."""

    new_wanted = Signal(str, str)  # the key of a template or "", the title
    demo_wanted = Signal()
    file_wanted = Signal(str)
    forgotten = Signal(str)
    language_wanted = Signal(str)
    names_hidden = Signal(bool)

    def __init__(
        self,
        t: Words,
        recent: Sequence[RecentWorkshop],
        running: str = "",
        hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("home")
        self.setProperty("look", "paper")
        self._t, self._recent, self._running = t, recent, running
        self.search = LineField(80, t("Find a workshop"))
        self.hide_names = Button(t("Hide names"), "eye-off")
        self.hide_names.setCheckable(True)
        self.hide_names.setChecked(hidden)
        self.count = plain_label("", "label", look="count")
        self.grid = QGridLayout()
        self.grid.setSpacing(24)
        self._columns = 3
        self._lay_out()
        self._show_cards()

    # Layout

    def _lay_out(self) -> None:
        t, inside = self._t, column(self)
        inside.setContentsMargins(40, 28, 40, 16)
        inside.addLayout(self._top())
        inside.addSpacing(20)
        inside.addLayout(self._ways())
        inside.addSpacing(28)
        line = row(gap=10)
        line.addWidget(plain_label(t("Recent"), "section"))
        line.addWidget(self.count)
        line.addStretch()
        inside.addLayout(line)
        inside.addSpacing(12)
        cards = QWidget()
        around = column(cards)
        around.addLayout(self.grid)
        around.addStretch()
        inside.addWidget(scrolling(cards), 1)
        foot = row()
        foot.addStretch()
        foot.addWidget(plain_label(t("Version {number} · works without a network", number=__version__), "least"))
        inside.addLayout(foot)

    def _top(self) -> QHBoxLayout:
        t, line, words = self._t, row(gap=12), column(gap=0)
        words.addWidget(plain_label(t("Your workshops"), "display"))
        words.addWidget(plain_label(t("Everything stays on this computer. Nothing is sent anywhere."), "muted"))
        line.addLayout(words)
        line.addStretch()
        self.search.setFixedWidth(260)
        self.search.textChanged.connect(self._show_cards)
        self.hide_names.toggled.connect(self._show_cards)
        self.hide_names.toggled.connect(self.names_hidden)
        open_file = Button(t("Open a file…"), "folder-open")
        open_file.clicked.connect(self.choose_file)
        language = Button(t.language.upper())
        set_tip(language, t("Suomeksi") if t.language == "en" else t("In English"))
        other = next(one for one in LANGUAGES if one != t.language)
        language.clicked.connect(lambda: self.language_wanted.emit(other))
        for name, widget in (
            ("find", self.search),
            ("hide", self.hide_names),
            ("open", open_file),
            ("language", language),
        ):
            widget.setObjectName(f"home.{name}")
            line.addWidget(widget)
        return line

    def _ways(self) -> QHBoxLayout:
        t, line = self._t, row(gap=24)
        ways = (
            ("plus", t("New workshop"), t("An empty path. You name the stages."), self.ask_title),
            ("layout-template", t("Start from an industry"), t("Six ready paths with silos."), self.ask_template),
            ("play", t("Look at a finished example"), t("A car service, from path to roadmap."), self.demo_wanted.emit),
        )  # fmt: skip
        for name, (icon, title, sentence, do) in zip(("new", "template", "demo"), ways, strict=True):
            way = Way(icon, title, sentence, name == "new")
            way.setObjectName(f"home.{name}")
            way.clicked.connect(do)
            line.addWidget(way)
        return line

    # Ways in

    def ask_title(self) -> None:
        self._ask([])

    def ask_template(self) -> None:
        self._ask(template_names(self._t.language))

    def _ask(self, templates: list[tuple[str, str]]) -> None:
        from cxworkshop.ui.home.starting import NewWorkshop  # loaded when first used

        NewWorkshop(self, self._t, templates, self.new_wanted.emit).open()

    def choose_file(self) -> None:
        """Asks for a workshop file with the system's own dialog."""
        from PySide6.QtWidgets import QFileDialog  # loaded when first used

        dialog = QFileDialog(self, self._t("Open a workshop"), "", self._t("Workshops (*.cxw)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file_wanted)
        dialog.open()

    # Recent

    def _show_cards(self) -> None:
        emptied(self.grid)
        found = self._found()
        self.count.setText(str(len(found)))
        for place, one in enumerate(found):
            card = WorkshopCard(one, self._t, self.hide_names.isChecked(), one.path == self._running)
            card.clicked.connect(lambda _=False, path=one.path: self.file_wanted.emit(path))
            card.forgotten.connect(self.forgotten)
            self.grid.addWidget(card, place // self._columns, place % self._columns)
        for n in range(3):
            self.grid.setColumnStretch(n, 1 if n < self._columns else 0)
        if not found:
            self.grid.addWidget(self._nothing(), 0, 0, 1, self._columns)

    def _found(self) -> list[RecentWorkshop]:
        """What fits the words written; hidden names cannot be found by their names."""
        words = self.search.text().casefold().split()
        hidden = self.hide_names.isChecked()
        texts = [(one, "" if hidden else f"{one.title} {one.organisation}".casefold()) for one in self._recent]
        return [one for one, text in texts if all(word in text for word in words)]

    def _nothing(self) -> QWidget:
        t = self._t
        sentence = (
            t("No workshop is called that.") if self._recent else t("Your workshops will be here, each with its line.")
        )
        return wrapping(plain_label(sentence, "muted"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, min(3, (self.width() - 80 + 24) // (CARD + 24)))
        if columns != self._columns:
            self._columns = columns
            self._show_cards()


def template_names(language: str) -> list[tuple[str, str]]:
    """Key and name of each template."""
    return [(one["key"], one["name"].get(language) or one["name"]["en"]) for one in data("templates.json")["templates"]]
