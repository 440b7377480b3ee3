"""What an open workshop holds, as the frame shows it: which screens have content, by whose eyes, what can be found."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.insight.customer import focus_group
from cxworkshop.model.customer import CustomerGroup, Expectation, WarmupNote
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.stops import every_stop, stop_names
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop


class Found(NamedTuple):
    """Something the palette can go to: what it is called, and where it is."""

    text: str
    icon: str
    screen: str
    id: str


def filled(workshop: Workshop) -> list[str]:
    """The screens that have content. That is never to say that they are finished."""
    there = {
        "prepare": bool(workshop.basics.service_promise or workshop.all(Participant)),
        "customer": bool(workshop.all(CustomerGroup) or workshop.all(Expectation) or workshop.all(WarmupNote)),
        "path": any(one.is_placed for one in workshop.all(Touchpoint)),
        "experience": bool(workshop.all(Score) or workshop.all(Measure)),
        "targets": bool(workshop.all(Target)),
        "vote": bool(workshop.all(VotingRound)),
        "plans": bool(workshop.all(ContingencyPlan)),
        "roadmap": bool(workshop.all(RoadmapItem)),
        "handouts": any(plan.state != "draft" for plan in workshop.all(ContingencyPlan)),
    }
    return [name for name, has in there.items() if has]


def seen_by(workshop: Workshop, path_id: Id = "") -> str:
    """The name of the group whose path is looked at, or else the first path, or else of the focus group."""
    paths = workshop.all(Path)
    shown = path_id or (paths[0].id if paths else "")
    group = focus_group(workshop, shown)
    return group.name if group else ""


def findable(workshop: Workshop) -> list[Found]:
    """Stops, pairs, targets, plans, items of the roadmap, people, in that order."""
    names = stop_names(workshop)
    line = [(stop.number, stop.touchpoint.id) for stop in every_stop(workshop)]
    found = [Found(f"{number} {names[id]}", "route", "path", id) for number, id in line]
    pairs = [(one, one.customer_side or one.company_side) for one in workshop.all(Problem)]
    found += [Found(words, "split", "targets", one.id) for one, words in pairs if words]
    found += [Found(one.title, "target", "targets", one.id) for one in workshop.all(Target)]
    found += [Found(one.title, "shield-alert", "plans", one.id) for one in workshop.all(Deviation)]
    found += [Found(one.title, "signpost", "roadmap", one.id) for one in workshop.all(RoadmapItem)]
    found += [Found(one.name, "user", "prepare", one.id) for one in workshop.all(Participant)]
    return found
