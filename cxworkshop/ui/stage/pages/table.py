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


def results(desk: Desk, parent: QWidget) -> QWidget:
    from cxworkshop.ui.stage.pages.results import ResultsPage  # loaded when first used

    return ResultsPage(desk, parent)


PAGES: dict[str, Callable[[Desk, QWidget], QWidget]] = {
    "black": black,
    "results": results,
    "reveal": reveal,
    "turnout": turnout,
}


def make_page(name: str, desk: Desk, parent: QWidget) -> tuple[QWidget, Page]:
    """A page as a widget and as what can be asked of it. KeyError for a name that is no page."""
    made = PAGES[name](desk, parent)
    return made, cast(Page, made)
