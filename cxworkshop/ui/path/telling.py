"""What else is known of a stop, told after its name to those who do not see the card."""

from __future__ import annotations

from collections.abc import Iterator

from cxworkshop.insight.experience import gap, gap_word
from cxworkshop.layout.plan import PlanMove
from cxworkshop.model.encounter import Picture
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.view import PathView

MOVES = {
    "forward": mark("goes on to {stop}"),
    "return": mark("returns to {stop}"),
    "switch": mark("changes channel"),
    "pause": mark("pauses"),
    "drop_out": mark("leaves the path"),
    "re_entry": mark("comes back here"),
}
HANDOVERS = {
    "fragile": mark("fragile hand-over from {giver} to {taker}"),
    "agreed": mark("agreed hand-over from {giver} to {taker}"),
    "unasked": mark("hand-over from {giver} to {taker}, not talked about yet"),
}


def told_about(view: PathView, id: Id) -> str:
    """Everything but the name, in one breath: star, marks, gap, causes, deviations, hand-over, pictures, moves."""
    return ", ".join([*_marks(view, id), *_numbers(view, id), *_handovers(view, id), *_moves(view, id)])


def _marks(view: PathView, id: Id) -> Iterator[str]:
    t, look = view.desk.t, view.looks[id]
    if id in view.chosen and len(view.chosen) > 1:
        yield t("chosen")
    if look.key:
        yield t("starred")
    if look.guess:
        yield t("a guess: nobody from {code} is here", code=look.code)
    if look.observed:
        yield t("observed")
    if look.retired:
        yield t("should end")


def _numbers(view: PathView, id: Id) -> Iterator[str]:
    t, look, workshop = view.desk.t, view.looks[id], view.desk.workshop
    difference = gap(workshop, id)
    if difference is not None:
        yield t("{gap} expectation", gap=t(gap_word(difference))) if difference else t(gap_word(difference))
    yield from _counted(look, t)
    pictures = sum(one.touchpoint_id == id for one in workshop.all(Picture))
    if pictures:
        yield t.n("{n} picture", "{n} pictures", pictures)


def _counted(look: CardLook, t: Words) -> Iterator[str]:
    if look.causes:
        yield t.n("{n} trouble is born here", "{n} troubles are born here", look.causes)
    if look.deviations:
        yield t.n("{n} deviation", "{n} deviations", look.deviations)


def _handovers(view: PathView, id: Id) -> Iterator[str]:
    for one in view.handovers:
        if one.to_id == id:
            yield view.desk.t(HANDOVERS[one.state], giver=one.giver[0], taker=one.taker[0])


def _moves(view: PathView, id: Id) -> Iterator[str]:
    for move in view.plan.moves:
        if move.from_id == id or (move.from_id is None and move.to_id == id):
            yield _told_move(view, move)


def _told_move(view: PathView, move: PlanMove) -> str:
    t = view.desk.t
    to = view.desk.workshop.get(Touchpoint, move.to_id)
    said = t(MOVES[move.kind], stop=to.title if to else "")
    share = t("{n} %", n=move.share) if move.share is not None else ""
    return " ".join(part for part in (share, said, f"({move.more})" if move.more else "") if part)
