"""What a card shows: title, number, whose it is, star, and the numbers of the layers. Gathered when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from cxworkshop.insight.stop_marks import dots_by_stop, gaps_by_stop, stops_with_grave_deviations
from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

FEELING_WORDS = {-2: mark("Awful"), -1: mark("Poor"), 0: mark("So-so"), 1: mark("Good"), 2: mark("Great")}

PLAIN = ("deviations",)  # the layers of a picture for which nobody has chosen any


class CardLook(NamedTuple):
    """One card as it is painted. Colour 0: nobody owns it yet. `guess`: nobody of its silo is in the room. `high`: one
    of its deviations is of the highest class. `shields`: the deviations, where their layer is on. `members` and
    `felt`: how many a stack holds, and what they feel like.
    """

    id: Id
    title: str
    number: int = 0
    code: str = ""
    colour: int = 0
    helper: tuple[str, int] | None = None
    key: bool = False
    causes: int = 0
    deviations: int = 0
    shields: int = 0
    guess: bool = False
    observed: bool = False
    retired: bool = False
    backstage: bool = False
    members: int = 0
    felt: tuple[float, ...] = ()
    votes: int = 0
    gap: float | None = None
    high: bool = False
    say: Callable[[Id], str] = str

    @property
    def name(self) -> str:
        """The card as it is read out."""
        return self.say(self.id)

    @property
    def painted(self) -> tuple[object, ...]:
        """What decides how it is painted, to tell two cards apart."""
        return self[1:-1]


class Looks(Mapping[Id, CardLook]):
    """The looks of every card on the path and in the tray. One is made when it is asked for, and kept."""

    def __init__(self, workshop: Workshop, plan: Plan, t: Words, layers: Collection[str] = PLAIN) -> None:
        """Votes and gaps are looked up only where their layer is on."""
        self._workshop, self._plan, self._t, self._layers = workshop, plan, t, frozenset(layers)
        self._made: dict[Id, CardLook] = {}
        cards = workshop.all(Touchpoint)
        self._cards = dict(zip(map(attrgetter("id"), cards), cards, strict=True))

    def __getitem__(self, id: Id) -> CardLook:
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._look(self._cards[id])
        return made

    def __contains__(self, id: object) -> bool:
        return id in self._cards

    def __iter__(self) -> Iterator[Id]:
        return iter(self._cards)

    def __len__(self) -> int:
        return len(self._cards)

    def name(self, id: Id) -> str:
        """A card as it is read out."""
        stop = self._plan.stop(id)
        if stop is None:
            return self._t("{title}, in the tray", title=self._cards[id].title)
        return spoken_stop(self._plan, self._workshop, stop, self._t)

    def _look(self, card: Touchpoint) -> CardLook:
        silo = self._silos.get(card.owner_silo_id or "")
        helper = next((self._silos[id] for id in card.support_silo_ids if id in self._silos), None)
        stop = self._plan.stop(card.id)
        return CardLook(
            id=card.id,
            title=card.title,
            number=stop.number if stop else 0,
            code=silo.code if silo else "",
            colour=silo.colour if silo else 0,
            helper=(helper.code, helper.colour) if helper else None,
            key=card.is_key,
            causes=self._causes[card.id],
            deviations=self._deviations[card.id],
            shields=self._deviations[card.id] if "deviations" in self._layers else 0,
            guess=bool(silo and self._here and silo.id not in self._here),
            observed=card.observed,
            retired=card.state == "retire",
            backstage=stop.backstage if stop else False,
            votes=self._votes[card.id] if "dots" in self._layers else 0,
            gap=self._gaps.get(card.id) if "gaps" in self._layers else None,
            high=card.id in self._high,
            say=self.name,
        )

    @cached_property
    def _silos(self) -> dict[Id, Silo]:
        return {silo.id: silo for silo in self._workshop.all(Silo)}

    @cached_property
    def _here(self) -> set[Id | None]:
        return {person.silo_id for person in self._workshop.all(Participant) if person.present}

    @cached_property
    def _votes(self) -> Counter[Id]:
        return dots_by_stop(self._workshop)

    @cached_property
    def _gaps(self) -> dict[Id, float]:
        return gaps_by_stop(self._workshop)

    @cached_property
    def _high(self) -> set[Id]:
        return stops_with_grave_deviations(self._workshop)

    @cached_property
    def _causes(self) -> Counter[Id]:
        return Counter(link.cause_id for link in self._workshop.all(CauseLink))

    @cached_property
    def _deviations(self) -> Counter[Id]:
        return Counter(id for one in self._workshop.all(Deviation) for id in one.touchpoint_ids)


def spoken_stop(plan: Plan, workshop: Workshop, stop: PlanStop, t: Words) -> str:
    """One stop as it is read out: "Time is booked online, stop 3 of 14, stage Booking, channel Website, …"."""
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
