"""A part of a target's form: fields that write themselves, one change each, and read again after every change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.change import Change
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.stepper import Switch

FIELD = 116  # where fields begin, right of their names
Options = list[tuple[str, Any]]


class Part(QWidget):
    """`lines` is what is in it from the top. A part is made in the language of its moment; `read` shows one target."""

    def __init__(self, desk: Desk, title: str = "") -> None:
        super().__init__()
        self.desk, self.t, self.id = desk, desk.t, ""
        self.lines = column(self, gap=4)
        self._reads: list[Callable[[Target], None]] = []
        if title:
            self.lines.addWidget(plain_label(self.t(title), "strong"))

    def read(self, target: Target) -> None:
        self.id = target.id
        for read in self._reads:
            read(target)

    def reads(self, read: Callable[[Target], None]) -> None:
        """Adds something to be shown again each time."""
        self._reads.append(read)

    @property
    def target(self) -> Target:
        return self.desk.workshop.the(Target, self.id)

    def write(self, **fields: Any) -> None:
        """One change; what was refused shows again as it was."""
        self.do(lambda: targets.revise(self.desk.workshop, self.id, **fields))

    def do(self, maker: Callable[[], Change]) -> None:
        if self.desk.do_aloud(maker) is None and self.desk.workshop.get(Target, self.id) is not None:
            self.read(self.target)

    # Fields

    def grid(self) -> Fields:
        """A place for fields with their names at the left."""
        fields = Fields()
        self.lines.addWidget(fields)
        return fields

    def line(self, field: str, limit: int, hint: str = "") -> LineField:
        edit = LineField(limit, hint)
        edit.setObjectName(f"targets.form.{field}")
        edit.settled.connect(lambda text: self.write(**{field: text}))
        self.reads(lambda target: edit.setText(getattr(target, field)))
        return edit

    def text(self, field: str, limit: int, hint: str = "", lines: int = 1) -> TextField:
        edit = TextField(limit, hint, lines=lines)
        edit.setObjectName(f"targets.form.{field}")
        edit.settled.connect(lambda text: self.write(**{field: text}))
        self.reads(lambda target: edit.setText(getattr(target, field)))
        return edit

    def pick(
        self,
        name: str,
        options: Callable[[Target], Options],
        value: Callable[[Target], Any] | None = None,
        write: Callable[[Any], None] | None = None,
    ) -> Choice:
        """One of a list that is made anew each time it is read; it writes the field it is called after."""
        choice, values = _choice(name), list[Any]()

        def read(target: Target) -> None:
            rows, now = options(target), value(target) if value else getattr(target, name)
            if [choice.itemText(place) for place in range(choice.count())] != [text for text, _ in rows]:
                choice.clear()
                choice.addItems([text for text, _ in rows])
            values[:] = [one for _, one in rows]
            choice.setCurrentIndex(values.index(now) if now in values else -1)

        def chosen(place: int) -> None:
            (write or (lambda one: self.write(**{name: one})))(values[place])

        self.reads(read)
        choice.activated.connect(chosen)
        return choice

    def switch(self, field: str, word: str) -> Switch:
        switch = Switch(word)
        switch.setObjectName(f"targets.form.{field}")
        switch.clicked.connect(lambda on: self.write(**{field: on}))
        self.reads(lambda target: switch.setChecked(getattr(target, field)))
        return switch

    def told(self, words: Callable[[Target], str], look: str = "", beside: int = 0) -> QLabel:
        """A sentence that is there only when there is something to say; `beside` is how far right it begins."""
        label = yielding(plain_label("", "body" if look else "label", look=look))
        label.setContentsMargins(beside, 0, 0, 4)

        def read(target: Target) -> None:
            said = words(target)
            label.setText(said)
            label.setVisible(bool(said))

        self.reads(read)
        return label


def among(words: dict[str, str], t: Callable[[str], str], none: str = "") -> Callable[[Target], Options]:
    """The options of a table of marked words, after a way to say nothing yet."""
    first: Options = [(t(none), None)] if none else []
    return lambda _target: first + [(t(word), key) for key, word in words.items()]


def _choice(name: str) -> Choice:
    choice = Choice("")
    choice.setObjectName(f"targets.form.{name}")
    choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return choice
