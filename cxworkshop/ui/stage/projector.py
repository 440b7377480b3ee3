"""What the room sees: what was sent to the projector, held or blanked, and never what is secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words, mark
from cxworkshop.ui.stage.more_results import More, more_results
from cxworkshop.ui.stage.still_secret import is_revealed, secret_round
from cxworkshop.ui.theme import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from cxworkshop.model.workshop import Workshop
    from cxworkshop.ui.desk import Desk

Place = Literal["off", "second", "window", "full", "gone"]
"""Where the projector window is: nowhere, on the second display, in a window, all over the only display, or waiting
for a display that was unplugged."""


class Sent(NamedTuple):
    """A page and what it is about: a touchpoint or a path (path), a path (curve), a target or a problem pair (pairs), a
    deviation (plan), a round (turnout, reveal, results); with "" the page finds it itself. `step`: rows
    revealed, or the leaf.
    """

    page: str
    id: str = ""
    step: int = 0


NAMES: dict[str, str] = {
    "title": mark("title and rules"),
    "agenda": mark("agenda and clock"),
    "question": mark("question"),
    "path": mark("path"),
    "curve": mark("feelings"),
    "pairs": mark("pairs and targets"),
    "turnout": mark("who has voted"),
    "reveal": mark("reveal"),
    "results": mark("results"),
    "plan": mark("plan"),
    "roadmap": mark("roadmap"),
    "closing": mark("closing"),
    "pause": mark("break"),
    "black": mark("black"),
}
SAFE = frozenset(("title", "agenda", "turnout", "pause", "path", "curve", "question", "black"))
COUNTED = frozenset(("reveal", "results"))  # pages that show what was voted
PAGE_OF = {
    "prepare": "title", "customer": "question", "path": "path", "experience": "curve", "targets": "pairs",
    "vote": "turnout", "plans": "plan", "roadmap": "roadmap", "handouts": "title",
}  # fmt: skip
OVER = {"roadmap": "closing"}  # the page shown in place of a screen's own, as long as the screen has it open
ABOUT: dict[str, tuple[type[Record], ...]] = {
    "path": (Touchpoint,), "pairs": (Target, Problem), "plan": (Deviation,),
}  # fmt: skip
SHOWS_CHOICE = frozenset((*ABOUT, "curve"))  # pages that another choice of record or path changes
TITLE, BLACK = Sent("title"), Sent("black")


class Projector(QObject):
    """`changed` tells that the room sees something else, or sees it otherwise; `told` says why it does not."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.place: Place = "off"
        self.frozen = self.blanked = self.mirroring = False
        self.colours: Colours = LIGHT
        self.is_alone = True  # there is no display besides the facilitator's, as far as anybody can tell
        self._sent = self._held = TITLE
        self._revealing: Sent | None = None  # as far as a reveal has come; the results wait for its end
        self._screen = ""  # the screen the facilitator looks at
        self._open: dict[str, str] = {}  # by page: what its screen has open, where that is not what is chosen
        self._last = self.shown
        desk.changed.connect(self._changed)
        desk.selected.connect(self._chosen)
        desk.path_shown.connect(self._chosen)

    # What is seen

    @property
    def shown(self) -> Sent:
        """What the room sees now, or would see if the projector were on."""
        return BLACK if self.blanked else self._kept_safe(self._held if self.frozen else self._sent)

    @property
    def is_on(self) -> bool:
        return self.place in ("second", "window", "full")

    @property
    def is_dark(self) -> bool:
        return self.colours == DARK

    def words(self, t: Words) -> str:
        """What the room sees, for the badge."""
        return t("Projector: {what}", what=self.short_words(t))

    def short_words(self, t: Words) -> str:
        if not self.is_on:
            return t("not connected") if self.place == "gone" else t("off")
        page = t(NAMES[self.shown.page])
        return t("frozen – {page}", page=page) if self.frozen and not self.blanked else page

    def more(self) -> list[More]:
        """What else there is of the results that are seen."""
        shown = self.shown
        return more_results(self._desk.workshop, shown.id, shown.step) if shown.page == "results" else []

    # What is done

    def send(self, page: str, id: str = "", step: int = 0) -> None:
        """Shows a page. While a secret round is not revealed, who has voted is shown in place of what must not be."""
        if page not in NAMES:
            raise ValueError(page)
        self._sent = Sent(page, id, step)
        if self._kept_safe(self._sent) != self._sent:
            self.told.emit(self._desk.t("Until the round is revealed, the projector shows only who has voted."))
        self._settle()

    def reveal(self, round_id: str, step: int = 0) -> None:
        """Shows a reveal as far as it has come. Until it is over, nothing else shows what that round has led to."""
        self._sent = self._revealing = Sent("reveal", round_id, step)
        self._settle()

    def end_reveal(self, page: str = "results") -> None:
        """The reveal is over, or was refused."""
        if (revealing := self._revealing) is not None:
            self._revealing = None
            self.send(page, revealing.id)

    def path_only(self) -> None:
        """The path that is looked at, whatever the facilitator does next."""
        self.mirroring = False
        self.send("path", self._desk.path_id)

    def mirror(self, on: bool) -> None:
        """Follows the screen the facilitator looks at, or stays where it is."""
        self.mirroring = on
        self._follow()
        self._settle(told=True)

    def look_at(self, screen: str) -> None:
        """Tells which screen the facilitator looks at."""
        self._screen = screen
        self._follow()

    def tell_open(self, page: str, id: str) -> None:
        """Tells what the screen of a page has open, for when that screen is shown or followed."""
        if self._open.get(page, "") != id:
            self._open[page] = id
            self._follow()

    def send_screen(self) -> None:
        """Shows what belongs to the screen the facilitator looks at."""
        self.send(*self._page_of_screen())

    def freeze(self, on: bool) -> None:
        """Holds what is seen now as it is; what is sent meanwhile shows when it is let go."""
        if on and not self.frozen:
            self._held = self._kept_safe(self._sent)
        self.frozen = on
        self._settle(told=True)

    def blank(self, on: bool) -> None:
        self.blanked = on
        self._settle(told=True)

    def dark(self, on: bool) -> None:
        self.colours = DARK if on else LIGHT
        self._settle(told=True)

    def stand(self, place: Place) -> None:
        """Where the window is now."""
        self.place = place
        self._settle(told=True)

    def carry_on(self, other: Projector) -> None:
        """Shows, holds and hides what another one did, as in a copy of its workshop."""
        self.frozen, self.blanked, self.mirroring = other.frozen, other.blanked, other.mirroring
        self._sent, self._held, self._revealing = other._sent, other._held, other._revealing
        self._settle(told=True)

    # Inside

    def _settle(self, told: bool = False) -> None:
        """Tells when the room sees something else; `told` when it has to be told anyway."""
        before, self._last = self._last, self.shown
        if told or before != self._last:
            self.changed.emit()

    def _changed(self, _change: object) -> None:
        now = page_of_vote(self._desk.workshop)
        if self.mirroring and self._screen == "vote" and now.page == "turnout":
            self._sent = now
        self._settle()

    def _chosen(self, _id: str) -> None:
        if PAGE_OF.get(self._screen) in SHOWS_CHOICE:
            self._follow()

    def _follow(self) -> None:
        """A reveal that goes on is never overtaken by its results."""
        if self.mirroring and self._screen and not (self._screen == "vote" and self._sent.page == "reveal"):
            self._sent = self._page_of_screen()
            self._settle()

    def _page_of_screen(self) -> Sent:
        page, desk = PAGE_OF.get(self._screen, "title"), self._desk
        if self._open.get(OVER.get(self._screen, "")):
            return Sent(OVER[self._screen])
        if page == "turnout":
            return self._revealing or page_of_vote(desk.workshop)
        if self._open.get(page):
            return Sent(page, self._open[page])
        if any(desk.workshop.get(kind, desk.selection) for kind in ABOUT.get(page, ())):
            return Sent(page, desk.selection)
        return Sent(page, desk.path_id if page in ("path", "curve") else "")

    def _kept_safe(self, sent: Sent) -> Sent:
        workshop = self._desk.workshop
        if (secret := secret_round(workshop)) is not None:
            return sent if sent.page in SAFE else Sent("turnout", secret.id)
        if sent.page in COUNTED and not is_revealed(workshop, sent.id):
            sent = page_of_vote(workshop)
        revealing = self._revealing
        if sent.page == "results" and revealing and revealing.id in (sent.id or revealing.id).split("+"):
            return revealing
        return sent


def page_of_vote(workshop: Workshop) -> Sent:
    """Who has voted in the round that goes on, else the results of the last one, else the title."""
    rounds = workshop.all(VotingRound)
    live = [one for one in rounds if one.state in ("open", "closed")]
    revealed = [one for one in rounds if one.state == "revealed"]
    if live:
        return Sent("turnout", live[-1].id)
    return Sent("results", revealed[-1].id) if revealed else TITLE
