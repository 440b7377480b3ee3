"""Facts that belong to one row of a list, such as the message and the effect of a thing in the environment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cxworkshop.edits import encounter
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.text_row import Detail
from cxworkshop.ui.path.card.facts import Fact, Home

MakeFacts = Callable[[Desk, Home], Sequence[Fact]]
SumUp = Callable[[Workshop, Any], str]  # a record in a few words, for a row that is folded


class PartDetail(Detail):
    """The facts of the record behind a row; give `partial(PartDetail, kind=…, facts=…, sum_up=…)` to the list."""

    def __init__(self, desk: Desk, kind: type[Record], facts: MakeFacts, sum_up: SumUp | None = None) -> None:
        super().__init__(desk)
        self._kind, self._sum_up = kind, sum_up
        self.facts = facts(desk, Home(kind, self._set, f"path.card.{kind.kind}"))
        lines = column(self, gap=4)
        lines.setContentsMargins(0, 8, 0, 12)
        for fact in self.facts:
            lines.addWidget(fact)

    def read(self, key: str) -> None:
        record: Any = self.desk.workshop.get(self._kind, key)
        if record is not None:
            for fact in self.facts:
                fact.reread(record)

    def summary(self) -> str:
        record = self.desk.workshop.get(self._kind, self.key)
        return self._sum_up(self.desk.workshop, record) if record is not None and self._sum_up else ""

    def retranslate(self) -> None:
        """Says its words, and takes the object names of its row."""
        for fact in self.facts:
            fact.call(self.objectName())
            fact.retranslate()

    def settle(self) -> None:
        for fact in self.facts:
            fact.settle()

    def _set(self, workshop: Workshop, id: Id, **fields: Any) -> Change:
        return encounter.set_part(workshop, self._kind, id, **fields)
