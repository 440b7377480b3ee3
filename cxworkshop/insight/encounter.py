"""What the card of an encounter adds up to: does its flow hold, how much is described, how finely the path is cut."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.path import contact_points
from cxworkshop.model.encounter import EncounterDescription, FlowStep
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

NATURAL_STEPS = 5  # greet, ask the reason, clarify, propose, make sure
READY = ("ready", "practised")
GONE = ("merged", "parked", "dropped")

FinalCheck = Literal["there", "not_today", "missing"]
Viewpoint = Literal["identified", "chosen", "described", "situation", "flow", "plan", "feedback"]
# The seven viewpoints in the order of the ring; each word says what there is, or what is missing.
VIEWPOINTS: dict[Viewpoint, str] = {
    "identified": mark("starred as key"),
    "chosen": mark("in a development target"),
    "described": mark("a finer description"),
    "situation": mark("the situation"),
    "flow": mark("a flow with its final check"),
    "plan": mark("a plan that is ready"),
    "feedback": mark("a feedback loop"),
}


# The natural course


def flow_of(workshop: Workshop, touchpoint_id: Id) -> list[FlowStep]:
    """The steps of an encounter in their order."""
    return [step for step in workshop.all(FlowStep) if step.touchpoint_id == touchpoint_id]


def flow_today(workshop: Workshop, touchpoint_id: Id) -> tuple[int, int]:
    """How many steps happen today, and of how many; of the natural five where none is written."""
    steps = flow_of(workshop, touchpoint_id)
    return sum(step.happens_today for step in steps), len(steps) or NATURAL_STEPS


def final_check(workshop: Workshop, touchpoint_id: Id) -> FinalCheck:
    """Whether anybody makes sure, before it ends, that the matter was settled to the customer's satisfaction."""
    checks = [step for step in flow_of(workshop, touchpoint_id) if step.flow_kind == "confirm"]
    if not checks:
        return "missing"
    return "there" if any(step.happens_today for step in checks) else "not_today"


def flow_complete(workshop: Workshop, touchpoint_id: Id) -> bool:
    """The flow has its final check, and it happens today."""
    return final_check(workshop, touchpoint_id) == "there"


# The seven viewpoints


def seven_score(workshop: Workshop, touchpoint_id: Id) -> dict[Viewpoint, bool]:
    """Which of the seven viewpoints are there for an encounter, in the order of the ring."""
    card = workshop.the(Touchpoint, touchpoint_id)
    return {
        "identified": card.is_key,
        "chosen": any(touchpoint_id in one.touchpoint_ids and one.state not in GONE for one in workshop.all(Target)),
        "described": _is_described(workshop, touchpoint_id),
        "situation": bool(card.situation),
        "flow": flow_complete(workshop, touchpoint_id),
        "plan": _has_plan(workshop, touchpoint_id),
        "feedback": any(loop.touchpoint_id == touchpoint_id for loop in workshop.all(FeedbackLoop)),
    }


def _is_described(workshop: Workshop, touchpoint_id: Id) -> bool:
    """A description that is only wished for describes nothing yet."""
    there = (one for one in workshop.all(EncounterDescription) if one.touchpoint_id == touchpoint_id)
    return any(one.text or one.file_name for one in there)


def _has_plan(workshop: Workshop, touchpoint_id: Id) -> bool:
    here = {one.id for one in workshop.all(Deviation) if touchpoint_id in one.touchpoint_ids}
    return any(plan.deviation_id in here and plan.state in READY for plan in workshop.all(ContingencyPlan))


# How finely the path is cut

FEW_ON_PATH, MANY_ON_PATH, MANY_IN_STAGE = 10, 40, 9
Grain = Literal["coarse", "fine"]
GRAINS: dict[Grain, str] = {
    "coarse": mark("Only {n} of what the customer meets. Is something between them missing?"),
    "fine": mark("{n} of what the customer meets. Could some be told as one?"),
}


@dataclass(frozen=True, slots=True)
class GrainHint:
    """A path, or a stage of it, that is cut too coarsely or too finely; `stage` is None for the whole path."""

    stage: Stage | None
    grain: Grain
    count: int


def granularity(workshop: Workshop, path_id: Id | None = None) -> list[GrainHint]:
    """Where the path may be too coarse or too fine to show its key encounters: the whole first, then its stages.
    Counts only what the customer meets. Limits are a judgement, and the hints are questions; an empty path has none.
    """
    line = [stop for stop in stops(workshop, path_id) if not stop.backstage and stop.touchpoint.state != "retire"]
    if not line:
        return []
    hints = [GrainHint(None, grain, len(line)) for grain in _grain(contact_points(workshop, path_id))]
    counts = Counter(stop.stage.id for stop in line)
    stages = [stage for stage in workshop.all(Stage) if stage.path_id == line[0].stage.path_id]
    busy = max(counts.values())
    for stage in stages:
        count = counts[stage.id]
        if count > MANY_IN_STAGE:
            hints.append(GrainHint(stage, "fine", count))
        elif count <= 1 and busy > MANY_IN_STAGE // 2:
            hints.append(GrainHint(stage, "coarse", count))
    return hints


def _grain(count: int) -> list[Grain]:
    return ["coarse"] if count < FEW_ON_PATH else ["fine"] if count > MANY_ON_PATH else []
