"""Rarer fields of a card: a day, a file's name, a text with usual answers, a switch that asks the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from cxworkshop.model.path import Touchpoint
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.days import ask_day, short
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.facts import STOP, Fact, Home, SwitchFact, TextFact


class DayFact(Fact):
    """A day until today, chosen from a calendar; none is an answer too."""

    def __init__(self, desk: Desk, field: str, label: str, home: Home = STOP) -> None:
        super().__init__(desk, field, label, home=home)
        self.input, self._day = Button("", "calendar-days", "plain"), ""
        self.input.setEnabled(not desk.read_only)
        self.input.clicked.connect(self._ask)
        self.name_of(self.input)
        self.lines.addWidget(self.input)

    def read(self, card: Touchpoint) -> None:
        self._day = str(self.value(card))
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        t = self.desk.t
        said = short(self._day, t) if self._day else t("No date")
        self.input.set_text(said)
        self.input.setAccessibleName(f"{t(self._source)}: {said}")

    def _ask(self) -> None:
        t = self.desk.t
        asked = ask_day(self, t, t(self._source), "", self._day, self.write, past=True, clearing=bool(self._day))
        asked.setObjectName("path.card.day")


class FileFact(Fact):
    """The name of a file, chosen from this machine or written; where it lies is nobody's business but its owner's."""

    def __init__(self, desk: Desk, field: str, label: str, home: Home = STOP) -> None:
        super().__init__(desk, field, label, home=home)
        self.input = Writing(limit_of(home.kind, field))
        self.input.setReadOnly(desk.read_only)
        self.input.settled.connect(lambda text: self.input.hold(not self.write(text)))
        self.choose = IconButton("folder-open", "")
        self.choose.setEnabled(not desk.read_only)
        self.choose.clicked.connect(self._ask)
        self.name_of(self.input)
        self.name_of(self.choose, "choose")
        line = row(gap=4)
        line.addWidget(self.input, 1)
        line.addWidget(self.choose)
        self.lines.addLayout(line)

    def read(self, card: Touchpoint) -> None:
        self.input.setText(self.value(card))

    def retranslate(self) -> None:
        super().retranslate()
        t = self.desk.t
        self.input.setAccessibleName(t(self._source))
        self.input.setPlaceholderText(t("The name of a file"))
        self.choose.set_tooltip(t("Choose a file; only its name is kept"))

    def settle(self) -> None:
        self.input.settle()

    def chosen(self, path: str) -> None:
        """Keeps the name of the file a person picked."""
        self.write(path)
        self.read(self.record())

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.desk.t("Choose a file; only its name is kept"))
        dialog.setObjectName("path.card.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()


class SuggestedFact(TextFact):
    """A text for which a few usual answers are a tap away; a second tap takes the answer back."""

    def __init__(self, desk: Desk, field: str, label: str, hint: str, usual: Sequence[str]) -> None:
        super().__init__(desk, field, label, hint)
        self._taps = {source: Tap() for source in usual}
        taps = Wrap(gap=8)
        for place, (source, tap) in enumerate(self._taps.items()):
            tap.setEnabled(not desk.read_only)
            tap.clicked.connect(lambda _on=False, source=source: self._tapped(source))
            self.name_of(tap, str(place))
            taps.addWidget(tap)
        self.lines.insertLayout(1, taps)

    def tap(self, source: str) -> Tap:
        return self._taps[source]

    def read(self, card: Touchpoint) -> None:
        super().read(card)
        for source, tap in self._taps.items():
            tap.setChecked(self.value(card) == self.desk.t(source))

    def retranslate(self) -> None:
        super().retranslate()
        for source, tap in self._taps.items():
            tap.set_text(self.desk.t(source))

    def _tapped(self, source: str) -> None:
        word = self.desk.t(source)
        self.settle()
        card = self.record()
        if card is not None:
            self.write("" if self.value(card) == word else word)
            self.read(self.record())


class NotFact(SwitchFact):
    """On when the field is not true."""

    def value(self, card: Touchpoint) -> bool:
        return not super().value(card)

    def write(self, value: object) -> bool:
        return super().write(not value)


PHOTO, OLD_PART, WALK = mark("a photo"), mark("the old part"), mark("going through it together")


class ProofFact(SuggestedFact):
    """Asked only where the customer cannot check the work; what was written stays to be seen."""

    def __init__(self, desk: Desk) -> None:
        label, hint = mark("How do we show it was done?"), mark("Or in your own words")
        super().__init__(desk, "proof", label, hint, (PHOTO, OLD_PART, WALK))

    def is_asked(self, card: Touchpoint) -> bool:
        return not card.verifiable or bool(card.proof)
