"""The natural course of an encounter in five steps: greet, ask the reason, clarify, propose, make sure."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.edits.encounter import parts_of
from cxworkshop.edits.making import edits_between, make, renumbered
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.encounter import FlowKind, FlowStep
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

PATTERN: tuple[FlowKind, ...] = ("greet", "ask_reason", "clarify", "propose", "confirm")


def add_flow_pattern(workshop: Workshop, touchpoint_id: Id) -> Change:
    """Puts in the five steps, or those of them that are missing, each where it belongs. Their words are left to people:
    how one greets is said by those who greet. Whether a step happens today is for them to say, too.
    """
    stop = workshop.the(Touchpoint, touchpoint_id)
    before: list[FlowStep] = parts_of(workshop, FlowStep, touchpoint_id)
    after = list(before)
    for kind in PATTERN:
        if all(step.flow_kind != kind for step in after):
            step = make(FlowStep, touchpoint_id=touchpoint_id, flow_kind=kind, happens_today=False)
            after.insert(_place_for(kind, after), step)
    if len(after) == len(before):
        raise Refused(phrase("All five steps are there already."))
    label = phrase("“{title}”: the five steps", title=stop.title)
    return Change(label, edits_between(before, renumbered(after)))


def _place_for(kind: FlowKind, steps: Sequence[FlowStep]) -> int:
    """Right after the last step that comes earlier in the pattern."""
    earlier = PATTERN[: PATTERN.index(kind)]
    return max((place for place, step in enumerate(steps, 1) if step.flow_kind in earlier), default=0)
