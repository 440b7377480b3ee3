"""How the encounter feels: what is true today, what is aimed at and by which act, and small things that gladden."""

from __future__ import annotations

from collections.abc import Iterable

from cxworkshop.edits.encounter import parts_of
from cxworkshop.insight.feels import laid, unfinished
from cxworkshop.model.encounter import SmallThing
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import Words, mark
from cxworkshop.ui.path.card.feel_deck import FeelDeck
from cxworkshop.ui.path.card.lines import PartLines
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section


class FeelsSection(Section):
    """No magic and no flattery: every aim asks for the act that produces the feeling."""

    name, icon = "feels", "heart"

    def title(self, t: Words) -> str:
        return t("Feels like")

    def summary(self, card: Touchpoint, t: Words) -> str:
        there = laid(self.desk.workshop, card.id)
        true, aims = (sum(feel.state == state for feel in there) for state in ("true_today", "aim"))
        lacking, things = len(unfinished(there)), len(parts_of(self.desk.workshop, SmallThing, card.id))
        said = [t.n("{n} aim without its act", "{n} aims without their act", lacking)] if lacking else []
        said += [t("{n} true today", n=true)] if true else []
        said += [t.n("{n} aim", "{n} aims", aims)] if aims and not lacking else []
        said += [t.n("{n} small thing", "{n} small things", things)] if things and not there else []
        return " · ".join(said)

    def parts(self) -> Iterable[Part]:
        yield FeelDeck(self.desk)
        yield Rows(
            self.desk,
            "small_things",
            PartLines(SmallThing),
            mark("Small things that make the customer glad"),
            mark("A small thing, then Enter"),
        )
