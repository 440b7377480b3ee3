"""Every screen by its name; each is loaded when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cxworkshop.ui.desk import Desk


def make_screen(name: str, desk: Desk, parent: QWidget) -> QWidget:
    """KeyError for a name that is no screen."""
    return MAKERS[name](desk, parent)


def prepare(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.prepare.screen import PrepareScreen  # loaded when first used

    return PrepareScreen(desk, parent)


def customer(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.customer.screen import CustomerScreen  # loaded when first used

    return CustomerScreen(desk, parent)


def path(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.path.screen import PathScreen  # loaded when first used

    return PathScreen(desk, parent)


def experience(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.experience.screen import ExperienceScreen  # loaded when first used

    return ExperienceScreen(desk, parent)


def targets(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.targets.screen import TargetsScreen  # loaded when first used

    return TargetsScreen(desk, parent)


def vote(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.voting.screen import VotingScreen  # loaded when first used

    return VotingScreen(desk, parent)


def plans(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.plans.screen import PlansScreen  # loaded when first used

    return PlansScreen(desk, parent)


def roadmap(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.roadmap.screen import RoadmapScreen  # loaded when first used

    return RoadmapScreen(desk, parent)


def handouts(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.handouts.screen import HandoutsScreen  # loaded when first used

    return HandoutsScreen(desk, parent)


SCREENS = (prepare, customer, path, experience, targets, vote, plans, roadmap, handouts)
MAKERS = {one.__name__: one for one in SCREENS}
