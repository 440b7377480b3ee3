"""What can be made: for whom each handout is, on which paper, and what the team wants of it."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.making import HANDOUTS, useful
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, mark

A4_WIDTH = 600  # points; a sheet whose short side is longer is an A3
AUDIENCES: dict[str, tuple[str, str]] = {  # icon, for whom
    "h1": ("map", mark("everyone, the wall")),
    "h3": ("circle-dot", mark("participants, management")),
    "h4": ("shield-alert", mark("front line, in the pocket")),
    "h6-praise": ("heart-handshake", mark("everyone, the wall")),
    "h10": ("mail", mark("voters, to cut apart")),
    "h10-form": ("pencil", mark("groups, to write on")),
    "h10-forms": ("pencil", mark("groups, to write on")),
}
TO_WRITE_ON = frozenset(("h10-form", "h10-forms"))  # made when asked for; the others as soon as they are useful


@dataclass(frozen=True, slots=True)
class Order:
    """One handout in one language."""

    code: str
    language: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A handout as it is offered; `reason` says why it is not useful yet."""

    code: str
    title: str
    icon: str
    audience: str
    paper: str
    reason: Phrase | None


def offers(workshop: Workshop) -> list[Offer]:
    """Every handout the program can make, in the order of their codes."""
    return [_offer(workshop, code) for code in HANDOUTS if code in AUDIENCES]


def spoken_in(workshop: Workshop, t: Words) -> str:
    """The language handouts are first offered in: that of the workshop, else of the window."""
    return workshop.basics.language if workshop.basics.language in ("fi", "en") else t.language


def _offer(workshop: Workshop, code: str) -> Offer:
    handout, (icon, audience) = HANDOUTS[code], AUDIENCES[code]
    paper = "A4" if min(handout.paper[:2]) < A4_WIDTH else "A3"
    return Offer(code, handout.title, icon, audience, paper, useful(workshop, code))
