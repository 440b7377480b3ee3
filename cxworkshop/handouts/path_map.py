"""The path map (H1): the customer's path on as few A3 sheets as can be read, then the legend and the lists."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A3, About, Document
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import MARGIN, Head, open_sheet
from cxworkshop.handouts.page.wrap import Piece, Run
from cxworkshop.handouts.path_map_data import MapData, map_data, measure
from cxworkshop.handouts.path_map_foot import draw_dots_row, draw_key, draw_owners
from cxworkshop.handouts.path_map_lanes import draw_cards, draw_hidden, draw_lanes, draw_pills
from cxworkshop.handouts.path_map_legend import Section, draw_legend
from cxworkshop.handouts.path_map_line import draw_ends, draw_levels, draw_line
from cxworkshop.handouts.path_map_lists import handover_list, touchpoints
from cxworkshop.handouts.path_map_reading import how_to_read, silo_list
from cxworkshop.handouts.path_map_sides import causes, channels, evidence, move_list
from cxworkshop.handouts.path_map_top import draw_curves, draw_gaps, draw_leaders, draw_moves, draw_stages
from cxworkshop.layout.sheet import sheets
from cxworkshop.layout.sheet_parts import Say, Sheet
from cxworkshop.model.path import Path
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is nothing to print yet."""
    if _paths(workshop):
        return None
    return phrase("No touchpoint is on the path, so there is no map to print.")


def build(workshop: Workshop, t: Words, document: Document) -> None:
    for path in _paths(workshop):
        data = map_data(workshop, path, t)
        pages = _pages(data, t)
        for page in pages:
            _draw_map(page, data, t, document)
        numbered = any(mark.number for page in pages for mark in page.moves)
        draw_legend(data, _lists(data, numbered, t), t, document)


def _lists(data: MapData, numbered: bool, t: Words) -> list[list[Section]]:
    """The sections of the legend by column; a section with nothing to say is left out."""
    columns: list[list[Section | None]] = [
        [how_to_read(data, t), silo_list(data, t)],
        [touchpoints(data, t), handover_list(data, t)],
        [channels(data, t), move_list(data, numbered, t), causes(data, t), evidence(data, t)],
    ]
    return [[section for section in column if section] for column in columns]


def _paths(workshop: Workshop) -> list[Path]:
    return [path for path in workshop.all(Path) if stops(workshop, path.id)]


def _pages(data: MapData, t: Words) -> list[Sheet]:
    """The sheets; laid out again when saying which sheet of how many takes a row from the body."""
    wide, room, say = A3.width - 2 * MARGIN, _room(data, t, 1), _say(t)
    pages = sheets(data.sized(wide, room), measure, say)
    less = _room(data, t, len(pages))
    return pages if less >= room else sheets(data.sized(wide, less), measure, say)


def _room(data: MapData, t: Words, of: int) -> float:
    """The height of the body under this header and over this footer, from a page nobody sees."""
    trial = open_sheet(Document(About(""), t, A3), data.workshop.basics, _head(data, t, of, of), A3)
    return trial.bottom - trial.top


def _say(t: Words) -> Say:
    """Words for a move whose other end is on another sheet."""

    def say(way: str, number: int, sheet: int) -> str:
        if way == "from":
            return t("from {number}, sheet {sheet}", number=number, sheet=sheet)
        if way == "back":
            return t("back to {number}, sheet {sheet}", number=number, sheet=sheet)
        return t("on to {number}, sheet {sheet}", number=number, sheet=sheet)

    return say


def _head(data: MapData, t: Words, number: int, of: int) -> Head:
    return Head("h1", "route", t("The customer’s path"), _subtitle(data, t, number, of))


def _subtitle(data: MapData, t: Words, number: int, of: int) -> list[Piece]:
    """Whose path it is, how long, and which sheet."""
    seen = sum(not stop.backstage for stop in data.stops)
    hidden = len(data.stops) - seen
    counted = t.n("{n} touchpoint seen by the customer", "{n} touchpoints seen by the customer", seen)
    rest = [counted + (", " + t.n("{n} behind the scenes", "{n} behind the scenes", hidden) if hidden else "")]
    pieces: list[Piece] = []
    if data.group:
        pieces = [Run(t("Focus:") + " ", BODY, colours.MUTED), Run(data.group.name, BODY_STRONG)]
        rest = [data.group.need, *rest] if data.group.need else rest
    if of > 1:
        rest.append(t("sheet {number} of {count}", number=number, count=of))
    if len(_paths(data.workshop)) > 1:
        rest = [data.path.name, *rest]
    said = " · ".join(rest)
    return [*pieces, Run((" · " if pieces else "") + said, BODY, colours.MUTED)]


def _draw_map(page: Sheet, data: MapData, t: Words, document: Document) -> None:
    frame = open_sheet(document, data.workshop.basics, _head(data, t, page.number, page.of), A3)
    canvas = frame.pen.canvas
    canvas.saveState()
    canvas.translate(frame.left, -frame.top)
    _draw_rows(Pen(canvas, frame.pen.width, frame.pen.height), page, data, t)
    canvas.restoreState()


def _draw_rows(pen: Pen, page: Sheet, data: MapData, t: Words) -> None:
    """In reading order, but for what has to lie under something else."""
    draw_lanes(pen, page, data)
    draw_stages(pen, page, t)
    draw_curves(pen, page, data, t)
    draw_gaps(pen, page, data, t)
    draw_leaders(pen, page)
    draw_moves(pen, page, t)
    draw_line(pen, page)
    draw_cards(pen, page, data)
    draw_levels(pen, page)
    draw_ends(pen, page, t)
    draw_pills(pen, page, data)
    draw_hidden(pen, page, data, t)
    draw_owners(pen, page, data, t)
    draw_dots_row(pen, page, data, t)
    draw_key(pen, page, data, t)
