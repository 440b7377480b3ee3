"""What a card shows, gathered once per change: title, number, whose it is, star, causes, deviations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

FEELING_WORDS = {-2: mark("Awful"), -1: mark("Poor"), 0: mark("So-so"), 1: mark("Good"), 2: mark("Great")}


@dataclass(frozen=True, slots=True)
class CardLook:
    """One card as it is painted. Colour 0: nobody owns it yet. `guess`: nobody of its silo is in the room."""

    id: Id
    title: str
    number: int = 0
    code: str = ""
    colour: int = 0
    helper: tuple[str, int] | None = None
    key: bool = False
    causes: int = 0
    deviations: int = 0
    guess: bool = False
    observed: bool = False
    retired: bool = False
    name: str = ""


def looks_of(workshop: Workshop, plan: Plan, t: Words) -> dict[Id, CardLook]:
    """The looks of every card on the path and in the tray."""
    silos = {silo.id: silo for silo in workshop.all(Silo)}
    here = {person.silo_id for person in workshop.all(Participant) if person.present}
    causes = Counter(link.cause_id for link in workshop.all(CauseLink))
    surprises = Counter(id for one in workshop.all(Deviation) for id in one.touchpoint_ids)
    numbers = {stop.id: stop.number for stop in plan.stops}
    names = names_of(plan, workshop, t)
    found = {}
    for card in workshop.all(Touchpoint):
        silo = silos.get(card.owner_silo_id or "")
        helper = next((silos[id] for id in card.support_silo_ids if id in silos), None)
        found[card.id] = CardLook(
            id=card.id,
            title=card.title,
            number=numbers.get(card.id, 0),
            code=silo.code if silo else "",
            colour=silo.colour if silo else 0,
            helper=(helper.code, helper.colour) if helper else None,
            key=card.is_key,
            causes=causes[card.id],
            deviations=surprises[card.id],
            guess=bool(silo and here and silo.id not in here),
            observed=card.observed,
            retired=card.state == "retire",
            name=names.get(card.id, t("{title}, in the tray", title=card.title)),
        )
    return found


def names_of(plan: Plan, workshop: Workshop, t: Words) -> dict[Id, str]:
    """The stops as they are read out: "Time is booked online, stop 3 of 14, stage Booking, channel Website, …"."""
    return {stop.id: spoken_stop(plan, workshop, stop, t) for stop in plan.stops}


def spoken_stop(plan: Plan, workshop: Workshop, stop: PlanStop, t: Words) -> str:
    """One stop as it is read out."""
    card = workshop.the(Touchpoint, stop.id)
    silo, channel = workshop.get(Silo, card.owner_silo_id), workshop.get(Channel, card.channel_id)
    said = t(
        "{title}, stop {n} of {all}, stage {stage}, channel {channel}, owner {owner}",
        title=card.title,
        n=stop.number,
        all=len(plan.stops),
        stage=plan.stages[stop.stage].name,
        channel=channel.name if channel else "",
        owner=silo.code if silo else t("nobody yet"),
    )
    if stop.feeling is None:
        return said
    return t("{stop}, feeling {feeling}", stop=said, feeling=feeling_word(stop.feeling, t).lower())


def feeling_word(value: float, t: Words) -> str:
    return t(FEELING_WORDS[max(-2, min(2, round(value)))])


def lane_name(plan: Plan, place: int, t: Words) -> str:
    """A lane's own name, or what stands for it where it has none."""
    lane = plan.lanes[place]
    if lane.name:
        return lane.name
    return t("Backstage") if lane.backstage else t("Nobody yet")
