"""What is known of each core process: its stops on the path, and how many of its base criteria are met."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import BaseCriterion, CoreProcess
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ProcessFacts:
    """The numbers of its stops in path order, its criteria, and how many of them are met, not met and not known."""

    process: CoreProcess
    stops: tuple[int, ...]
    met: int
    not_met: int
    unknown: int

    @property
    def criteria(self) -> int:
        return self.met + self.not_met + self.unknown


def process_facts(workshop: Workshop, path_id: Id = "") -> list[ProcessFacts]:
    """Every core process in order, looked at from one path, else from the first one."""
    return [_facts(workshop, process, path_id) for process in workshop.all(CoreProcess)]


def _facts(workshop: Workshop, process: CoreProcess, path_id: Id) -> ProcessFacts:
    line = stops(workshop, path_id if workshop.get(Path, path_id) else None)
    numbers = tuple(stop.number for stop in line if stop.touchpoint.core_process_id == process.id)
    answers = [one.met for one in workshop.all(BaseCriterion) if one.core_process_id == process.id]
    return ProcessFacts(process, numbers, answers.count("yes"), answers.count("no"), answers.count("unknown"))
