"""Every page of the projector window by its name; each is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cxworkshop.model.change import Change
    from cxworkshop.ui.desk import Desk
    from cxworkshop.ui.stage.projector import Sent


class Page(Protocol):
    """What a page can do besides being a widget. It paints in `desk.projector.colours`."""

    def show_sent(self, sent: Sent) -> None:
        """Shows what was sent, all of it read anew."""

    def reread(self, change: Change) -> None:
        """Reads again what a change touches."""

    def retranslate(self) -> None:
        """Speaks the language of now."""


def black(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.black import BlackPage  # loaded when first used

    return BlackPage(desk, parent)


def turnout(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.turnout import TurnoutPage  # loaded when first used

    return TurnoutPage(desk, parent)


def reveal(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.reveal import RevealPage  # loaded when first used

    return RevealPage(desk, parent)


def title(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.title import TitlePage  # loaded when first used

    return TitlePage(desk, parent)


def agenda(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.agenda import AgendaPage  # loaded when first used

    return AgendaPage(desk, parent)


def question(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.question import QuestionPage  # loaded when first used

    return QuestionPage(desk, parent)


def path(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.path import PathPage  # loaded when first used

    return PathPage(desk, parent)


def curve(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.curve import CurvePage  # loaded when first used

    return CurvePage(desk, parent)


def pairs(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.pairs import PairsPage  # loaded when first used

    return PairsPage(desk, parent)


def plan(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.plan import PlanPage  # loaded when first used

    return PlanPage(desk, parent)


def roadmap(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.roadmap import RoadmapPage  # loaded when first used

    return RoadmapPage(desk, parent)


def closing(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.closing import ClosingPage  # loaded when first used

    return ClosingPage(desk, parent)


def pause(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.pause import PausePage  # loaded when first used

    return PausePage(desk, parent)


def results(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.results import ResultsPage  # loaded when first used

    return ResultsPage(desk, parent)


PAGES: dict[str, Callable[[Desk, QWidget], QWidget]] = {
    "black": black,
    "title": title,
    "agenda": agenda,
    "question": question,
    "path": path,
    "curve": curve,
    "pairs": pairs,
    "plan": plan,
    "roadmap": roadmap,
    "closing": closing,
    "pause": pause,
    "turnout": turnout,
    "reveal": reveal,
    "results": results,
}


def make_page(name: str, desk: Desk, parent: QWidget) -> tuple[QWidget, Page]:
    """A page as a widget and as what can be asked of it. KeyError for a name that is no page."""
    made = PAGES[name](desk, parent)
    return made, cast(Page, made)
