"""The road of a service map in six steps, and how far the workshop has come on it."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.model.change_of_ways import OperatingChange, SystemNeed
from cxworkshop.model.customer import CustomerGroup, Need
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark


@dataclass(frozen=True, slots=True)
class RoadStep:
    """One of the six by its word and its name, the screen it is done on, and whether there is anything of it yet.
    That is never to say that it is done.
    """

    word: str
    name: str
    screen: str
    begun: bool


def six_steps(workshop: Workshop) -> list[RoadStep]:
    """The six steps in their order."""
    return [
        RoadStep(
            mark("Journey"),
            mark("The journey in stages"),
            "path",
            any(one.is_placed for one in workshop.all(Touchpoint)),
        ),
        RoadStep(mark("Channels"), mark("Channels and encounters that matter"), "path", _chosen(workshop)),
        RoadStep(mark("Needs"), mark("Needs and motives"), "customer", _needs(workshop)),
        RoadStep(mark("Ways"), mark("Our ways, from outside in"), "roadmap", bool(workshop.all(OperatingChange))),
        RoadStep(mark("Systems"), mark("Systems that enable"), "roadmap", bool(workshop.all(SystemNeed))),
        RoadStep(mark("Plan"), mark("A plan that holds"), "roadmap", bool(workshop.all(RoadmapItem))),
    ]


def _chosen(workshop: Workshop) -> bool:
    judged = any(one.verdict != "unsure" for one in workshop.all(Channel))
    return judged or any(one.is_key and one.is_placed for one in workshop.all(Touchpoint))


def _needs(workshop: Workshop) -> bool:
    answered = any(one.need_id or one.for_motive for one in workshop.all(Target))
    return answered or bool(workshop.all(Need)) or any(one.need or one.motive for one in workshop.all(CustomerGroup))
