"""How much a workshop holds, in plain words."""

from __future__ import annotations

from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words


def counted(workshop: Workshop, t: Words) -> list[str]:
    """The nouns people know that are there, each with its number, then all records together."""

    def number(kind: type[Record]) -> int:
        return len(workshop.all(kind))

    said: dict[type[Record], str] = {
        Silo: t.n("{n} silo", "{n} silos", number(Silo)),
        Participant: t.n("{n} person", "{n} people", number(Participant)),
        Stage: t.n("{n} stage", "{n} stages", number(Stage)),
        Touchpoint: t.n("{n} touchpoint", "{n} touchpoints", number(Touchpoint)),
        Problem: t.n("{n} problem", "{n} problems", number(Problem)),
        Target: t.n("{n} target", "{n} targets", number(Target)),
        VotingRound: t.n("{n} voting round", "{n} voting rounds", number(VotingRound)),
        Deviation: t.n("{n} deviation", "{n} deviations", number(Deviation)),
        ContingencyPlan: t.n("{n} plan", "{n} plans", number(ContingencyPlan)),
        AgreedWay: t.n("{n} agreed way", "{n} agreed ways", number(AgreedWay)),
        RoadmapItem: t.n("{n} roadmap item", "{n} roadmap items", number(RoadmapItem)),
    }
    there = [words for kind, words in said.items() if number(kind)]
    return [*there, t.n("{n} record in all", "{n} records in all", len(workshop))]
