"""Labelled fields of a card: a text, a choice, a switch, several of a few, a degree. Each writes by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import encounter
from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Switch
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.part import Part

Write = Callable[[Workshop, Id, Any], Change]  # the workshop, the card, the new value
Options = Callable[[Workshop, Touchpoint, Words], Sequence[tuple[str, Any]]]  # word and value, in order


def fixed(table: dict[Any, str]) -> Options:
    """The same options for every card: a table of values and marked words."""
    return lambda _workshop, _card, t: [(t(word), value) for value, word in table.items()]


class Home(NamedTuple):
    """What a field belongs to: the touchpoint itself, or a record behind it. `set` is the verb that writes fields of
    it: (workshop, id, **fields). Object names begin with `stem`.
    """

    kind: type[Record] = Touchpoint
    set: Callable[..., Change] = encounter.set_touchpoint
    stem: str = "path.card"


STOP = Home()


class Fact(Part):
    """One field of a home with its label over it. `write` is the verb, where the field is not simply set."""

    def __init__(self, desk: Desk, field: str, label: str, write: Write | None = None, home: Home = STOP) -> None:
        super().__init__(desk)
        self.field, self.home, self._source = field, home, label
        self._write = write or (lambda workshop, id, value: home.set(workshop, id, **{field: value}))
        self._named: dict[str, QWidget] = {}
        self.setObjectName(f"{home.stem}.{field}")
        self.label = wrapping(plain_label("", "label"))
        self.lines = column(self, gap=2)
        self.lines.addWidget(self.label)

    def record(self) -> Any:
        """The record it shows, as it is now; None when that is gone."""
        return self.desk.workshop.get(self.home.kind, self.card_id)

    def write(self, value: Any) -> bool:
        """False when the value was refused; what was written for something that is gone goes with it."""
        return self.record() is None or self.do(lambda workshop: self._write(workshop, self.card_id, value))

    def value(self, card: Touchpoint) -> Any:
        return getattr(card, self.field)

    def has_content(self, card: Touchpoint) -> bool:
        value = self.value(card)
        return value not in (None, "", ()) and value is not False

    def name_of(self, widget: QWidget, ending: str = "input") -> None:
        """Gives the thing that is worked with its stable name."""
        self._named[ending] = widget
        widget.setObjectName(f"{self.objectName()}.{ending}")

    def call(self, stem: str) -> None:
        """Gives itself and what is in it names that begin with another stem."""
        self.setObjectName(f"{stem}.{self.field}")
        for ending, widget in self._named.items():
            self.name_of(widget, ending)

    def retranslate(self) -> None:
        self.label.setText(self.desk.t(self._source))


class TextFact(Fact):
    """A text as long as the field allows, on one line unless `paragraph`. A click on the label writes too."""

    def __init__(
        self,
        desk: Desk,
        field: str,
        label: str,
        hint: str = "",
        paragraph: bool = False,
        write: Write | None = None,
        home: Home = STOP,
        headless: bool = False,
    ) -> None:
        super().__init__(desk, field, label, write, home)
        self._hint = hint
        self.label.setVisible(not headless)  # the section says it already
        self.input = Writing(limit_of(home.kind, field), one_line=not paragraph)
        self.input.setReadOnly(desk.read_only)
        self.input.settled.connect(lambda text: self.input.hold(not self.write(text)))
        self.name_of(self.input)
        self.lines.addWidget(self.input)

    def read(self, card: Touchpoint) -> None:
        self.input.setText(self.value(card))
        self.input.take_up(card.id)

    def retranslate(self) -> None:
        super().retranslate()
        t = self.desk.t
        self.input.setAccessibleName(t(self._source))
        hint = t(self._hint) if self._hint else t("Write here")
        self.input.setPlaceholderText(t("not yet") if self.desk.read_only else hint)

    def settle(self) -> None:
        self.input.settle()

    def forget(self) -> None:
        self.input.put_by(self.card_id)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.input.setFocus(Qt.FocusReason.MouseFocusReason)


class ChoiceFact(Fact):
    """One of a list that opens; the first option is usually nothing."""

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
        self._options = options
        self.input = Choice("")
        self.input.setEnabled(not desk.read_only)
        self.input.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.input.setMinimumContentsLength(12)
        self.input.activated.connect(self._chosen)
        self.name_of(self.input)
        self.lines.addWidget(self.input)

    def read(self, card: Touchpoint) -> None:
        rows, chosen = self._options(self.desk.workshop, card, self.desk.t), self.value(card)
        self.input.clear()
        for word, value in rows:
            self.input.addItem(word, value)
        self.input.setCurrentIndex(next((place for place, (_, value) in enumerate(rows) if value == chosen), 0))

    def retranslate(self) -> None:
        super().retranslate()
        self.input.setAccessibleName(self.desk.t(self._source))

    def _chosen(self, place: int) -> None:
        """A choice that was refused goes back to what is true."""
        card = self.record()
        if not self.write(self.input.itemData(place)) and card is not None:
            self.read(card)


class SwitchFact(Fact):
    """Yes or no; the word stands beside the switch."""

    def __init__(self, desk: Desk, field: str, label: str) -> None:
        super().__init__(desk, field, label)
        self.label.hide()
        self.input = Switch("")
        self.input.setEnabled(not desk.read_only)
        self.input.clicked.connect(self._turned)
        self.name_of(self.input)
        self.lines.addWidget(self.input)

    def read(self, card: Touchpoint) -> None:
        self.input.setChecked(bool(self.value(card)))

    def _turned(self, on: bool) -> None:
        if not self.write(on):
            self.input.setChecked(not on)

    def retranslate(self) -> None:
        self.input.set_text(self.desk.t(self._source))
