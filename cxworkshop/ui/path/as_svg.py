"""The path as an SVG picture: gathers from a workshop what the picture shows."""

from __future__ import annotations

from cxworkshop.exchange.path_svg import Said, path_svg
from cxworkshop.layout.plan import plan
from cxworkshop.layout.screen import lay_out
from cxworkshop.layout.ways import Way
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.handovers import handovers_of
from cxworkshop.ui.path.lanes import VERDICTS
from cxworkshop.ui.path.looks import Looks, lane_name
from cxworkshop.ui.path.paint.chips import move_words
from cxworkshop.ui.path.paint.ways import way_words
from cxworkshop.ui.theme import LIGHT, Colours


def path_as_svg(workshop: Workshop, t: Words, path_id: Id = "", colours: Colours = LIGHT) -> str:
    """The whole path with its feelings and hand-overs; without an id, the first path."""
    path_id = path_id or first_path_id(workshop) or ""
    planned, path = plan(workshop, path_id), workshop.get(Path, path_id)
    beside = {(a.id, b.id) for a, b in zip(planned.stops, planned.stops[1:], strict=False)}
    passings = {(one.from_id, one.to_id): one for one in handovers_of(workshop, path_id)}
    layout = lay_out(planned, handovers=[pair for pair in passings if pair in beside])
    numbers = {stop.id: stop.number for stop in planned.stops}

    def say_way(way: Way) -> str:
        return way_words(way, numbers.get(way.moves[0].from_id or "", 0), t)

    said = Said(
        name=path.name if path else "",
        lanes=tuple(lane_name(planned, place, t) for place in range(len(planned.lanes))),
        verdicts=tuple(t(VERDICTS[lane.verdict][0]) if lane.verdict in VERDICTS else "" for lane in planned.lanes),
        move=lambda move: move_words(move, t),
        way=say_way,
    )
    return path_svg(layout, Looks(workshop, planned, t), passings, said, colours, t)
