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
    """The nouns people know, each with its number, then all records together."""

    def number(kind: type[Record]) -> int:
        return len(workshop.all(kind))

    return [
        t.n("{n} silo", "{n} silos", number(Silo)),
        t.n("{n} person", "{n} people", number(Participant)),
        t.n("{n} stage", "{n} stages", number(Stage)),
        t.n("{n} touchpoint", "{n} touchpoints", number(Touchpoint)),
        t.n("{n} problem", "{n} problems", number(Problem)),
        t.n("{n} target", "{n} targets", number(Target)),
        t.n("{n} voting round", "{n} voting rounds", number(VotingRound)),
        t.n("{n} deviation", "{n} deviations", number(Deviation)),
        t.n("{n} plan", "{n} plans", number(ContingencyPlan)),
        t.n("{n} agreed way", "{n} agreed ways", number(AgreedWay)),
        t.n("{n} roadmap item", "{n} roadmap items", number(RoadmapItem)),
        t.n("{n} record in all", "{n} records in all", len(workshop)),
    ]
