"""What every new workshop starts with: the half-day agenda, four core processes, a path, two example cards."""

from __future__ import annotations

from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.day import Step
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Record, new_id
from cxworkshop.model.targets import CoreProcess
from cxworkshop.text import Words, mark

HALF_DAY = (
    Step("PREP", mark("Welcome, promise and rules"), 15),
    Step("CUST", mark("Your best service experience"), 15),
    Step("CUST", mark("Customer and expectations"), 20),
    Step("PATH", mark("Path: stages and touchpoints"), 35),
    Step("FEEL", mark("Experience: expected and felt"), 25),
    Step("STAGE", mark("Break"), 15),
    Step("TARG", mark("Problems, causes and targets"), 30),
    Step("VOTE", mark("Vote"), 20),
    Step("PLAN", mark("Contingency plans"), 25),
    Step("ROAD", mark("Change, systems and roadmap"), 25),
    Step("PRAC", mark("Practise, feedback and close"), 15),
)
CORE_PROCESSES = {
    "acquisition": mark("Winning customers"),
    "relationship": mark("Caring for the relationship"),
    "order": mark("Orders"),
    "delivery": mark("Deliveries"),
}
EXAMPLE_CARDS = (mark("Hears about us from a friend"), mark("Asks when it will be ready"))


def agenda(t: Words) -> list[Record]:
    """Eleven steps, 240 minutes with the break."""
    return [
        AgendaStep(id=new_id(), order=order, screen=step.screen, title=t(step.title), planned_min=step.minutes)
        for order, step in enumerate(HALF_DAY, 1)
    ]


def core_processes(t: Words) -> dict[str, CoreProcess]:
    """The four that almost every organisation has, by key."""
    return {
        key: CoreProcess(id=new_id(), key=key, name=t(name), order=order)
        for order, (key, name) in enumerate(CORE_PROCESSES.items(), 1)
    }


def example_cards(t: Words, path: Path) -> list[Record]:
    """Two cards in the tray that show how a card is worded: what the customer does."""
    return [
        Touchpoint(id=new_id(), path_id=path.id, title=t(title), order=order)
        for order, title in enumerate(EXAMPLE_CARDS, 1)
    ]
