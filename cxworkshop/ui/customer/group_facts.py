"""What is known of the life of a group, one text under the other; those rarely asked for open with a tap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import paths
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.group_fact import GroupFact
from cxworkshop.ui.customer.words import ALWAYS_ASKED, GROUP_TEXTS, Asked
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.theme import font

BEGINS = Asked(mark("It begins when…"), "flag-triangle-right", mark("What in their own life starts it?"))


class GroupFacts(QWidget):
    """`write` sets fields of the group; False from it keeps the text in the field to be mended."""

    def __init__(self, desk: Desk, write: Callable[..., bool]) -> None:
        super().__init__()
        self._desk, self._write, self._path_id = desk, write, ""
        self._opened: set[str] = set()
        self.facts = {field: self._fact(field, asked) for field, asked in GROUP_TEXTS.items()}
        self.begins = GroupFact(desk, "begins", BEGINS, limit_of(Path, "trigger"), self._write_trigger)
        self.more = {field: Button("", "plus") for field in GROUP_TEXTS if field not in ALWAYS_ASKED}
        inside, buttons = column(self), Wrap(gap=0)
        for fact in (*self.facts.values(), self.begins):
            inside.addWidget(fact)
        for field, button in self.more.items():
            button.setObjectName(f"customer.group.more.{field}")
            button.setFont(font(14, 600))
            button.setProperty("narrow", True)  # three in a line
            button.set_look("quiet")
            button.clicked.connect(lambda _=False, field=field: self._open(field))
            buttons.addWidget(button)
        inside.addLayout(buttons)

    def show_group(self, group: CustomerGroup, path: Path | None) -> None:
        self._path_id = path.id if path else ""
        self.begins.input.setText(path.trigger if path else "")
        self.begins.setVisible(path is not None)
        for field, fact in self.facts.items():
            text = getattr(group, field)
            fact.input.setText(text)
            self._show(field, bool(text))

    def settle(self) -> None:
        """Writes what is still being typed."""
        for fact in (self.begins, *self.facts.values()):
            fact.input.settle()

    def turn_to(self, next_id: Id, from_id: Id) -> None:
        """Lets go of what was refused for one group; it waits there to be mended."""
        self._opened = set()
        for fact in self.facts.values():
            fact.input.put_by(from_id)
            fact.input.take_up(next_id)

    def retranslate(self) -> None:
        t = self._desk.t
        for fact in (*self.facts.values(), self.begins):
            fact.retranslate()
        for field, button in self.more.items():
            button.set_text(t(GROUP_TEXTS[field].label))
            button.setAccessibleName(t("Add: {what}", what=t(GROUP_TEXTS[field].label)))

    def _show(self, field: str, has_text: bool) -> None:
        shown = has_text or field in ALWAYS_ASKED or field in self._opened
        self.facts[field].setVisible(shown)
        if field in self.more:
            self.more[field].setVisible(not shown and not self._desk.read_only)

    def _open(self, field: str) -> None:
        """Asks for one more text."""
        self._opened.add(field)
        self._show(field, False)
        self.facts[field].input.setFocus()

    def _fact(self, field: str, asked: Asked) -> GroupFact:
        limit = limit_of(CustomerGroup, field)
        return GroupFact(self._desk, field, asked, limit, lambda text: self._write(**{field: text}))

    def _write_trigger(self, text: str) -> bool:
        desk, id = self._desk, self._path_id
        return desk.workshop.get(Path, id) is None or desk.do(lambda: paths.set_path(desk.workshop, id, trigger=text))
