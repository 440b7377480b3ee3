"""The service environment: what is there, what it says to the customer, and who has thought about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from cxworkshop.edits.encounter import parts_of
from cxworkshop.model.encounter import EnvironmentItem
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.card.detail import PartDetail
from cxworkshop.ui.path.card.facts import ChoiceFact, Fact, Home, TextFact, fixed
from cxworkshop.ui.path.card.lines import PartLines
from cxworkshop.ui.path.card.options import silos
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.several import DegreeFact

DELIBERATE: dict[int, str] = {
    0: mark("0 by chance"),
    1: mark("1 a little"),
    2: mark("2 mostly planned"),
    3: mark("3 planned to the last"),
}


class EnvironmentSection(Section):
    """Things seen, heard and smelt, each with the message it sends, and how deliberate the whole is."""

    name, icon = "environment", "sofa"

    def title(self, t: Words) -> str:
        return t("Environment")

    def summary(self, card: Touchpoint, t: Words) -> str:
        workshop = self.desk.workshop
        there, silo = parts_of(workshop, EnvironmentItem, card.id), workshop.get(Silo, card.env_owner_silo_id)
        told = [t.n("{n} thing", "{n} things", len(there))] if there else []
        told += [silo.code] if silo else []
        told += [t(DELIBERATE[card.env_deliberate])] if card.env_deliberate is not None else []
        return " · ".join(told) or card.env_process or card.benchmark

    def parts(self) -> Iterable[Part]:
        desk = self.desk
        yield Rows(
            desk,
            "environment",
            PartLines(EnvironmentItem, "element"),
            mark("What is there, and what does it say?"),
            mark("Sign, smell, chair, queue, then Enter"),
            detail=partial(PartDetail, kind=EnvironmentItem, facts=item_facts, sum_up=item_summary),
        )
        yield DegreeFact(desk, "env_deliberate", mark("How deliberate is it?"), fixed(DELIBERATE))
        yield ChoiceFact(desk, "env_owner_silo_id", mark("Who owns the environment?"), silos)
        yield TextFact(desk, "env_process", mark("In which process is it planned?"), mark("Development, marketing"))
        yield TextFact(desk, "benchmark", mark("Seen well done elsewhere"), mark("Where, and what we could borrow"))


def item_facts(desk: Desk, home: Home) -> Sequence[Fact]:
    """What is asked of one thing in the environment."""
    return (
        TextFact(desk, "message", mark("What does it say to the customer?"), home=home),
        TextFact(desk, "effect", mark("What should it bring about?"), home=home),
        ChoiceFact(desk, "silo_id", mark("Who looks after it?"), silos, home=home),
        TextFact(desk, "state", mark("What state is it in?"), mark("Fine, worn, missing"), home=home),
    )


def item_summary(workshop: Workshop, item: EnvironmentItem) -> str:
    silo = workshop.get(Silo, item.silo_id)
    return " · ".join(filter(None, (item.message, silo.code if silo else "", item.state)))
