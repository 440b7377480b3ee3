"""The situation first: every one is partly unique. The section to copy when writing another."""

from __future__ import annotations

from collections.abc import Iterable

from cxworkshop.model.encounter import SituationVariant
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import Words, mark
from cxworkshop.ui.path.card.facts import SwitchFact, TextFact
from cxworkshop.ui.path.card.lines import PartLines
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section


class FirstMomentNote(TextFact):
    """Asked only where the first moment decides; what was written stays to be seen."""

    def is_asked(self, card: Touchpoint) -> bool:
        return card.first_moment or bool(card.first_moment_note)

    def has_content(self, card: Touchpoint) -> bool:
        return self.is_asked(card)


class SituationSection(Section):
    """When, where and in the middle of what the customer comes."""

    name, icon, asked_of_all, first = "situation", "map-pin", True, 1

    def title(self, t: Words) -> str:
        return t("Situation")

    def summary(self, card: Touchpoint, _t: Words) -> str:
        return card.situation or card.customer_doing or card.time_of_day

    def parts(self) -> Iterable[Part]:
        desk = self.desk
        yield TextFact(
            desk,
            "situation",
            mark("What is the situation?"),
            mark("When, where, and what has just happened"),
            paragraph=True,
            headless=True,
        )
        yield Rows(
            desk,
            "variants",
            PartLines(SituationVariant),
            mark("It can also be like this"),
            mark("Another situation, then Enter"),
        )
        yield TextFact(
            desk, "customer_doing", mark("What else is the customer doing?"), mark("Working, driving, with children")
        )
        yield TextFact(desk, "time_of_day", mark("Time of day"), mark("Morning rush, late at night"))
        yield TextFact(desk, "device", mark("Device"), mark("Phone in the hand, no device"))
        yield SwitchFact(desk, "first_moment", mark("The first moment decides here"))
        yield FirstMomentNote(
            desk, "first_moment_note", mark("What happens in the first 30 seconds?"), mark("Write here"), paragraph=True
        )
