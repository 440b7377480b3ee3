"""The upper rows of the map: stages, the customer's and the staff's curve, gaps to what was expected, moves."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BOLD, SEMIBOLD, Style, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import draw_feeling, draw_gap, signed
from cxworkshop.handouts.page.pen import Dash, Pen
from cxworkshop.handouts.path_map_data import MOVE_ICONS, WEIGHTS, MapData
from cxworkshop.layout.sheet_curve import level
from cxworkshop.layout.sheet_parts import LABELS, Curve, MoveMark, Sheet, StageBand
from cxworkshop.text import Words

ROW = Style(9, 11, SEMIBOLD)
LEAST = Style(8.5, 10.5)
TIP = 6.0
MOVE_COLOURS = {"drop_out": colours.BAD, "re_entry": colours.WARN, "return": colours.WARN}


def draw_stages(pen: Pen, sheet: Sheet, t: Words) -> None:
    """Chevrons with the names, and a dotted border down to the band of silos."""
    for at, band in enumerate(sheet.stages):
        last = at == len(sheet.stages) - 1
        _draw_chevron(pen, band, sheet.stage_height, first=at == 0, last=last)
        _draw_name(pen, band, sheet.stage_height, at == 0, t)
        if not last:
            pen.line(
                band.right, sheet.stage_height + 3, band.right, sheet.owners_top, colours.HAIRLINE, 0.7, (1.5, 2.5)
            )


def _draw_chevron(pen: Pen, band: StageBand, high: float, first: bool, last: bool) -> None:
    shape = pen.shape().move(band.x + (0 if first else 2), 0)
    right = band.right if last else band.right - TIP + 2
    shape.line(right, 0).line(right + (0 if last else TIP), high / 2).line(right, high)
    shape.line(band.x + (0 if first else 2), high)
    if not first:
        shape.line(band.x + 2 + TIP, high / 2)
    pen.draw(shape.close(), fill=colours.STAGE)


def _draw_name(pen: Pen, band: StageBand, high: float, first: bool, t: Words) -> None:
    style = Style(band.size, band.size, BOLD)
    x = band.x + (6 if first else 12)
    top = high / 2 - 9.5 * (len(band.lines) - 1) / 2 + band.size * 0.36
    for at, line in enumerate(band.lines):
        wide = pen.text(x, top + 9.5 * at, line, style, colours.ACCENT_DARK)
        said = t("continued")
        if band.continued and at == len(band.lines) - 1 and x + wide + 6 + width(said, LEAST) < band.right - 4:
            pen.text(x + wide + 6, top + 9.5 * at, said, LEAST, colours.MUTED)


# The curve


def draw_curves(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    top, high = sheet.curve_top, sheet.curve_height
    for value in range(-2, 3):
        y = level(value, top, high)
        dash: Dash | None = (1, 2.5) if value else None
        pen.line(LABELS, y, sheet.width, y, colours.RULE if value == 0 else colours.HAIRLINE, 0.6, dash)
        pen.text(69, y + 3, signed(value), LEAST, colours.MUTED, "right")
        draw_face(pen, 77, y, value)
    _draw_names(pen, level(2, top, high), high, t)
    _draw_line(pen, sheet.mood, colours.MUTED, 1.2, (3, 2.5))
    for point in sheet.mood.points:
        if point.value is not None:
            pen.box(point.x - 2.3, point.y - 2.3, 4.6, 4.6, colours.WHITE, colours.MUTED, 0.9)
    _draw_line(pen, sheet.feeling, colours.WHITE, 5, None)
    _draw_line(pen, sheet.feeling, colours.INK, 2.4, None)
    _draw_points(pen, sheet, data)


def _draw_points(pen: Pen, sheet: Sheet, data: MapData) -> None:
    moods = {point.stop: point for point in sheet.mood.points}
    for point in sheet.feeling.points:
        mood = moods.get(point.stop)
        if mood and mood.value is not None and data.figures[point.stop].warning:
            draw_icon(pen, "triangle-alert", point.x + 5, mood.y - 7.5, 13, colours.WARN, 1.2)
        draw_feeling(pen, point.x, point.y, point.value)


def _draw_line(pen: Pen, curve: Curve, colour: str, thick: float, dash: Dash | None) -> None:
    for piece in curve.pieces:
        shape = pen.shape().move(*piece.start).curve(*piece.first, *piece.second, *piece.end)
        pen.draw(shape, stroke=colour, thick=thick, dash=(3, 3) if piece.dashed else dash)


def _draw_names(pen: Pen, y: float, high: float, t: Words) -> None:
    step = 12 if high < 90 else 15
    pen.text(0, y + 3, t("Feeling"), ROW)
    pen.line(0, y + step, 12, y + step, colours.INK, 2.4)
    pen.text(15, y + step + 3, t("customer"), LEAST)
    pen.line(0, y + 2 * step, 12, y + 2 * step, colours.MUTED, 1.2, (2.5, 2))
    pen.box(3.7, y + 2 * step - 2.3, 4.6, 4.6, colours.WHITE, colours.MUTED, 0.9)
    pen.text(15, y + 2 * step + 3, t("staff"), LEAST)


def draw_face(pen: Pen, x: float, y: float, value: int) -> None:
    """A small face, from a frown at −2 to a smile at +2."""
    pen.circle(x, y, 4.8, colours.WHITE, colours.MUTED, 0.8)
    for eye in (-1.6, 1.6):
        pen.circle(x + eye, y - 1.3, 0.6, colours.MUTED)
    bend = 0.9 * value
    mouth = pen.shape().move(x - 2.2, y + 1.9 - bend / 3).curve(
        x - 1, y + 1.9 + bend, x + 1, y + 1.9 + bend, x + 2.2, y + 1.9 - bend / 3
    )  # fmt: skip
    pen.draw(mouth, stroke=colours.MUTED, thick=0.8, cap=1)


def draw_gaps(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    y = sheet.gap_top + 9
    wide = pen.text(0, y + 3, t("Gap"), ROW)
    pen.text(wide + 2.5, y + 3, t("to expected"), LEAST, colours.MUTED)
    for box in sheet.columns:
        if box.column.stop:
            draw_gap(pen, box.middle, y, data.figures[box.column.stop.id].gap)


# Moves


def draw_leaders(pen: Pen, sheet: Sheet) -> None:
    """The lines from the labels down to the stops; drawn before the cards, which hide a piece of some."""
    for mark in sheet.moves:
        colour = MOVE_COLOURS.get(mark.kind, colours.MUTED)
        if mark.origin is not None:
            _draw_return(pen, mark, mark.origin, colour)
        elif mark.kind == "drop_out":
            pen.line(mark.leader, mark.y + 2, mark.leader, mark.foot, colour, 1.6, (1.6, 2))
            pen.line(mark.leader - 4.5, mark.y + 2, mark.leader + 4.5, mark.y + 2, colour, 2)
        elif mark.kind in ("re_entry", "return"):
            pen.line(mark.leader, mark.y, mark.leader, mark.foot - 4, colour, 1.2, (4, 2.5))
            _draw_head(pen, mark.leader, mark.foot, colour)
        else:
            pen.line(mark.leader, mark.y, mark.leader, mark.foot, colour, 0.8)


def _draw_return(pen: Pen, mark: MoveMark, origin: float, colour: str) -> None:
    y, turn = mark.y + 6, 5.0 if mark.leader < origin else -5.0
    shape = pen.shape().move(origin, mark.origin_foot).line(origin, y + 5)
    shape.curve(origin, y + 2, origin - turn * 0.4, y, origin - turn, y).line(mark.leader + turn, y)
    shape.curve(mark.leader + turn * 0.4, y, mark.leader, y + 2, mark.leader, y + 5).line(mark.leader, mark.foot - 4)
    pen.draw(shape, stroke=colour, thick=1.3, dash=(4, 2.5))
    _draw_head(pen, mark.leader, mark.foot, colour)


def _draw_head(pen: Pen, x: float, y: float, colour: str) -> None:
    pen.draw(pen.shape().move(x - 3.6, y - 6.5).line(x + 3.6, y - 6.5).line(x, y).close(), fill=colour)


def draw_moves(pen: Pen, sheet: Sheet, t: Words) -> None:
    if sheet.moves:
        pen.text(0, sheet.moves_top + 9, t("Moves"), ROW)
    for mark in sheet.moves:
        if mark.origin is not None:
            pen.box(mark.x - 3, mark.y, mark.width + 6, 11.5, colours.WHITE)
        _draw_label(pen, mark)


def _draw_label(pen: Pen, mark: MoveMark) -> None:
    colour = MOVE_COLOURS.get(mark.kind, colours.MUTED)
    for at, runs in enumerate(mark.lines):
        y = mark.y + 9 + 11 * at
        wide = sum(width(run.text, ROW.but(weight=WEIGHTS[run.weight])) for run in runs) + 2.2 * (len(runs) - 1)
        x = mark.x + mark.width - wide if mark.to_left else mark.x + 12
        if at == 0:
            draw_icon(pen, MOVE_ICONS[mark.kind], x - 12, y - 8, 9.5, colour)
        for run in runs:
            style = ROW.but(weight=WEIGHTS[run.weight])
            x += pen.text(x, y, run.text, style, colours.INK if run.weight == "regular" else colour) + 2.2
