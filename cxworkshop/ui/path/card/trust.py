"""Proof and trust: what was seen and heard first, then what we think builds trust, and whether we keep our word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from cxworkshop.edits import encounter
from cxworkshop.edits.encounter import parts_of
from cxworkshop.model.encounter import Observation
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.days import short
from cxworkshop.ui.path.card.detail import PartDetail
from cxworkshop.ui.path.card.facts import Fact, Home, TextFact, fixed
from cxworkshop.ui.path.card.lines import PartLines
from cxworkshop.ui.path.card.more_facts import DayFact, NotFact, ProofFact
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.several import DegreeFact

PROMISES: dict[str, str] = {"keeps": mark("keeps it"), "breaks": mark("breaks it"), "neither": mark("neither")}
SAID: dict[str, str] = {"keeps": mark("keeps the promise"), "breaks": mark("breaks the promise")}


def origin_and_day(desk: Desk, home: Home) -> Sequence[Fact]:
    """What is asked of one observation."""
    origin = TextFact(desk, "origin", mark("Who saw or said it"), mark("A customer, the phone log"), home=home)
    return origin, DayFact(desk, "date", mark("Day"), home=home)


class TrustSection(Section):
    """Evidence before opinion: what was observed stands over what is believed."""

    name, icon = "trust", "shield-check"

    def title(self, t: Words) -> str:
        return t("Proof and trust")

    def summary(self, card: Touchpoint, t: Words) -> str:
        seen = len(parts_of(self.desk.workshop, Observation, card.id))
        said = [t.n("{n} observation", "{n} observations", seen)] if seen else []
        if not card.verifiable:
            said.append(card.proof or t("proof missing"))
        if card.promise in SAID:
            said.append(t(SAID[card.promise]))
        return " · ".join(said) or card.trust_driver

    def parts(self) -> Iterable[Part]:
        desk = self.desk
        yield Rows(
            desk,
            "observations",
            PartLines(Observation, "quote"),
            mark("Seen and heard"),
            mark("Seen or said, then Enter"),
            detail=partial(PartDetail, kind=Observation, facts=origin_and_day, sum_up=self._where_from),
        )
        yield TextFact(desk, "trust_driver", mark("What builds trust here?"), mark("A name, a number, time to listen"))
        yield NotFact(desk, "verifiable", mark("The customer cannot check this"))
        yield ProofFact(desk)
        yield DegreeFact(
            desk,
            "promise",
            mark("Our service promise, here"),
            fixed(PROMISES),
            lambda workshop, id, value: encounter.set_touchpoint(workshop, id, promise=value or "neither"),
        )

    def _where_from(self, _workshop: Workshop, seen: Observation) -> str:
        return " · ".join(filter(None, (seen.origin, short(seen.date, self.desk.t) if seen.date else "")))
