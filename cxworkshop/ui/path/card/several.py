"""Facts of which one taps any of a few words, or one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.path.card.facts import STOP, Fact, Home, Options, Write


class SeveralFact(Fact):
    """Any number of a few words, each a tap; the field holds a tuple of values."""

    def __init__(
        self,
        desk: Desk,
        field: str,
        label: str,
        options: Options,
        write: Write | None = None,
        home: Home = STOP,
    ) -> None:
        super().__init__(desk, field, label, write, home)
        self._options, self._taps = options, dict[Any, Tap]()
        self._row = Wrap(gap=8)
        self.lines.addLayout(self._row)

    def tap(self, value: Any) -> Tap:
        return self._taps[value]

    def read(self, card: Touchpoint) -> None:
        rows, chosen = self._options(self.desk.workshop, card, self.desk.t), self.chosen(card)
        wanted = [value for _, value in rows]
        if list(self._taps) != wanted:
            self._make(wanted)
        for word, value in rows:
            tap = self._taps[value]
            tap.set_text(word)
            tap.setAccessibleName(f"{self.desk.t(self._source)}: {word}")
            tap.setChecked(value in chosen)

    def chosen(self, card: Touchpoint) -> Sequence[Any]:
        value = self.value(card)
        return value if isinstance(value, tuple) else (value,)

    def pressed(self, value: Any) -> None:
        """A person has tapped one of them."""
        on = [one for one, tap in self._taps.items() if tap.isChecked()]
        if not self.write(tuple(on)):
            self._taps[value].setChecked(not self._taps[value].isChecked())

    def _make(self, values: Sequence[Any]) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._named.clear()
        self._taps = {value: Tap() for value in values}
        for place, (value, tap) in enumerate(self._taps.items()):
            tap.setEnabled(not self.desk.read_only)
            tap.clicked.connect(lambda _on=False, value=value: self.pressed(value))
            self.name_of(tap, str(value if value is not None else place))
            self._row.addWidget(tap)


class DegreeFact(SeveralFact):
    """One of a few words side by side; a tap on the chosen one takes the answer back."""

    def pressed(self, value: Any) -> None:
        card = self.record()
        if card is not None and not self.write(None if self.value(card) == value else value):
            self.read(card)
