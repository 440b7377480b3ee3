"""Who carries the encounter and with what: silos, place on the path, kind, process, system."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cxworkshop.edits import encounter, serves
from cxworkshop.edits import path as edits
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark, phrase
from cxworkshop.ui.path.card import options
from cxworkshop.ui.path.card.facts import ChoiceFact, SwitchFact, TextFact, fixed
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.several import SeveralFact

LAST = 10_000


class WhoSection(Section):
    """Owner first; then the place on the path, and what else one has to know of who does this and with what."""

    name, icon, asked_of_all, first = "who", "users", True, 2
    also = frozenset({"touchpoint"})

    def title(self, t: Words) -> str:
        return t("Who and system")

    def summary(self, card: Touchpoint, _t: Words) -> str:
        silo = self.desk.workshop.get(Silo, card.owner_silo_id)
        return " · ".join(filter(None, (silo.code if silo else "", card.system)))

    def parts(self) -> Iterable[Part]:
        desk = self.desk
        yield ChoiceFact(desk, "owner_silo_id", mark("Whose is it"), options.silos, write=to_owner)
        yield Supporters(desk, "support_silo_ids", mark("Who helps?"), options.helpers)
        yield PlaceFact(desk, "stage_id", mark("Stage"), options.stages, write=to_stage)
        yield PlaceFact(desk, "channel_id", mark("Lane"), options.lanes, write=to_lane)
        yield ServesFact(desk, "serves_id", mark("Which stop does it serve?"), options.served, write=serves.set_serves)
        yield ChoiceFact(desk, "core_process_id", mark("Core process"), options.processes)
        yield TextFact(desk, "system", mark("System"), mark("Booking system, or by hand"))
        yield KindFact(desk, "touchpoint_kind", mark("Kind of encounter"), fixed(options.KINDS))
        yield BenefitFact(desk, "personal_benefit", mark("What does the customer gain from the object?"))
        yield ChoiceFact(desk, "purpose", mark("What is it for, to the customer?"), fixed(options.PURPOSES))
        yield SeveralFact(desk, "impression_of", mark("It leaves an impression of"), fixed(options.IMPRESSIONS))
        yield SwitchFact(desk, "observed", mark("Observed, not guessed"))


class Supporters(SeveralFact):
    """One silo joins or leaves at a time, so that a change says which."""

    def pressed(self, value: Any) -> None:
        if not self.do(lambda workshop: encounter.toggle_support(workshop, self.card_id, value)):
            self.tap(value).setChecked(not self.tap(value).isChecked())


class PlaceFact(ChoiceFact):
    """A stage or a lane picked here moves the card, and that is said aloud. The head says it already for most."""

    def has_content(self, card: Touchpoint) -> bool:
        return not card.is_placed

    def write(self, value: Any) -> bool:
        card = self.record()
        if value is None or card is None or self.value(card) == value:
            return True
        done = super().write(value)
        if done:
            now = self.desk.workshop.the(Touchpoint, self.card_id)
            stage, lane = self.desk.workshop.the(Stage, str(now.stage_id)), str(now.channel_id)
            name = self.desk.workshop.the(Channel, lane).name
            said = phrase("“{title}” moved to {stage}, {channel}", title=now.title, stage=stage.name, channel=name)
            self.desk.said.emit(self.desk.t(said))
        return done


class KindFact(ChoiceFact):
    """Every card has a kind, so it tells little."""

    def has_content(self, card: Touchpoint) -> bool:
        return card.touchpoint_kind == "object"


class ServesFact(ChoiceFact):
    """Asked only of backstage work."""

    def is_asked(self, card: Touchpoint) -> bool:
        return serves.is_backstage(self.desk.workshop, card)

    def has_content(self, card: Touchpoint) -> bool:
        return self.is_asked(card)


class BenefitFact(TextFact):
    """Asked only of objects: a parcel is a touchpoint too. What was written stays to be seen."""

    def is_asked(self, card: Touchpoint) -> bool:
        return card.touchpoint_kind == "object" or bool(card.personal_benefit)


def to_owner(workshop: Workshop, id: Id, silo_id: Id | None) -> Change:
    return edits.own(workshop, [id], silo_id)


def to_stage(workshop: Workshop, id: Id, stage_id: Id) -> Change:
    """Puts a card last into a stage; one from the tray into the first lane."""
    card = workshop.the(Touchpoint, id)
    lane = card.channel_id or next((one.id for one in workshop.all(Channel)), None)
    if lane is None:
        raise Refused(phrase("Add a lane first."))
    return edits.move(workshop, [id], stage_id, lane, LAST)


def to_lane(workshop: Workshop, id: Id, channel_id: Id) -> Change:
    """Puts a card into a lane, in its slot; one from the tray last into the first stage."""
    card = workshop.the(Touchpoint, id)
    stage = card.stage_id or next((one.id for one in workshop.all(Stage) if one.path_id == card.path_id), None)
    if stage is None:
        raise Refused(phrase("Add a stage first."))
    return edits.move(workshop, [id], stage, channel_id, card.order if card.is_placed else LAST)
