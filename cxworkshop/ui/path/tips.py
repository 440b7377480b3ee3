"""Tool tips of the canvas: what a card has no room for, and what its signs mean, in words."""

from __future__ import annotations

from cxworkshop.text import Words
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.paint.card import is_cut
from cxworkshop.ui.path.paint.sight import Shown

ROOM = 24.0


def tip_of(shown: Shown, hit: Hit) -> str:
    """The tip of what the mouse is over; empty where the picture says it all."""
    box = shown.layout.card(hit.id) if hit.kind == "card" else None
    if hit.kind == "handle":
        return shown.t("Drag to draw how the customer goes on from here")
    if box is None:
        return ""
    look = shown.looks[box.stop.id]
    lines = 3 if box.form == "card" else 2
    cut = box.form in ("disc", "stack", "works") or is_cut(look.title, box.rect.w / shown.unit - ROOM, lines)
    titles = [shown.looks[id].title for id in box.members] or [look.title]
    return "\n".join([*(titles if cut else []), *evidence_words(look, shown.t)])


def evidence_words(look: CardLook, t: Words) -> list[str]:
    """How sure a card is, in words."""
    if look.observed:
        return [t("Observed: somebody has seen it")]
    return [t("A guess: nobody from {code} is here", code=look.code)] if look.guess else []
