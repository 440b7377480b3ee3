"""Impact and ease on the projector: a square in four quarters with a letter for each target, and the targets beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.insight.two_sides import QUADRANTS, Point, Quadrant, TwoSides
from cxworkshop.ui.stage.more_results import ROWS
from cxworkshop.ui.stage.sheet import CENTRE, LEFT, RIGHT, SPACING, Sheet, largest, width_of

DISC = 27.0  # half of a letter's disc
LABEL, NUMBER = 44.0, 112.0  # a line of words beside the square; a column of dots
CORNERS: dict[Quadrant, tuple[bool, bool]] = {  # right, above
    "do_now": (True, True),
    "plan_properly": (False, True),
    "do_on_the_side": (True, False),
    "leave": (False, False),
}


def draw_square(sheet: Sheet, box: QRectF, sides: TwoSides) -> None:
    """More impact is up, easier is right; the lines stand at the means."""
    t, colours = sheet.t, sheet.colours
    square = box.adjusted(0, LABEL, 0, -LABEL)
    sheet.write("↑ " + t("Impact"), QRectF(box.left(), box.top(), box.width(), LABEL), 28, 600)
    below = QRectF(box.left(), square.bottom(), box.width(), LABEL)
    sheet.write(t("Easy for us to do") + " →", below, 28, 600, along=RIGHT)
    middle = _spot(square, sides, sides.mean_ease, sides.mean_impact)
    sheet.box(square, colours.surface, colours.line2, 12)
    now = QRectF(middle.x(), square.top() + 2, square.right() - middle.x() - 2, middle.y() - square.top() - 2)
    sheet.box(now, colours.accent_soft, radius=8)
    sheet.line(QPointF(middle.x(), square.top()), QPointF(middle.x(), square.bottom()), colours.accent, 2, dashed=True)
    sheet.line(QPointF(square.left(), middle.y()), QPointF(square.right(), middle.y()), colours.accent, 2, dashed=True)
    _names(sheet, square, middle)
    spots = _apart([_spot(square, sides, point.ease, point.impact) for point in sides.points], square)
    for point, spot in zip(sides.points, spots, strict=True):
        draw_letter(sheet, spot, point)


def _names(sheet: Sheet, square: QRectF, middle: QPointF) -> None:
    colours = sheet.colours
    for key, (right, above) in CORNERS.items():
        words = sheet.t(QUADRANTS[key])
        wide = width_of(words, 28, 600) + 2
        x = square.right() - 20 - wide if right else square.left() + 20
        y = square.top() + 10 if above else square.bottom() - 10 - LABEL
        on_soft = key == "do_now" and x >= middle.x() and y + LABEL <= middle.y()
        ground = colours.accent_soft if on_soft else colours.surface
        box = QRectF(x, y, wide, LABEL)
        if key == "do_now" and not on_soft:
            sheet.box(box.adjusted(-8, 4, 8, -4), ground, radius=6)
        ink = colours.accent_dark if key == "do_now" else colours.muted
        sheet.write(words, box, 28, 600, ink, ground)


def _spot(square: QRectF, sides: TwoSides, ease: float, impact: float) -> QPointF:
    """Zero is at the edges; the names of the quarters have room above and below all letters."""
    room = square.adjusted(DISC + 12, DISC + 12 + LABEL, -DISC - 12, -DISC - 12 - LABEL)
    most_ease = max([point.ease for point in sides.points] + [1])
    most_impact = max([point.impact for point in sides.points] + [1])
    return QPointF(room.left() + room.width() * ease / most_ease, room.bottom() - room.height() * impact / most_impact)


def _apart(spots: Sequence[QPointF], square: QRectF) -> list[QPointF]:
    """Letters that would lie on each other stand side by side, as near as there is room."""
    step, placed = 2 * DISC + 4, list[QPointF]()
    for spot in spots:
        ways = [QPointF(spot.x() + across * step, spot.y() + down * step) for across, down in _NEAR]
        inside = [way for way in ways if square.adjusted(DISC, DISC, -DISC, -DISC).contains(way)]
        free = (way for way in inside if all(_far(way, other) >= step - 2 for other in placed))
        placed.append(next(free, spot))
    return placed


_NEAR = sorted(
    ((across, down) for across in range(-8, 9) for down in range(-8, 9)),
    key=lambda way: (way[0] ** 2 + 9 * way[1] ** 2, way[1], -way[0]),  # rather beside than above or below
)


def _far(one: QPointF, other: QPointF) -> float:
    return float(QPointF.dotProduct(one - other, one - other) ** 0.5)


def draw_letter(sheet: Sheet, at: QPointF, point: Point) -> None:
    colours, now = sheet.colours, point.quadrant == "do_now"
    fill = colours.accent if now else colours.surface
    sheet.disc(at, DISC, fill, colours.accent)
    box = QRectF(at.x() - DISC, at.y() - DISC, 2 * DISC, 2 * DISC)
    sheet.write(point.option.letter, box, 28, 700, colours.on_fill if now else colours.ink, fill, CENTRE)


def draw_list(sheet: Sheet, box: QRectF, points: Sequence[Point], taken: frozenset[str]) -> None:
    """Letter, target, and its dots on both sides; a tick where we take it."""
    t, colours = sheet.t, sheet.colours
    for place, words in enumerate((t("impact"), t("ease"))):
        x = box.right() - (2 - place) * NUMBER
        sheet.write(words, QRectF(x, box.top(), NUMBER, LABEL), 26, 600, colours.muted, along=CENTRE)
    step = min(92.0, (box.height() - LABEL) / min(ROWS, max(1, len(points))))
    left, wide = box.left() + 2 * DISC + 24, box.width() - 2 * NUMBER - 2 * DISC - 36
    texts = [point.option.title_snapshot for point in points]
    size = largest(texts, wide, step - 4, (34, 32, 30, 28, 26, 24), 600)
    y = box.top() + LABEL
    for point in points:
        row = QRectF(left, y, wide, step)
        sheet.line(QPointF(box.left(), y), QPointF(box.right(), y), colours.line2)
        draw_letter(sheet, QPointF(box.left() + DISC + 2, y + step / 2), point)
        is_taken = point.option.id in taken
        if is_taken:
            sheet.sign("check", QRectF(row.right() - 34, row.center().y() - 17, 34, 34), colours.good)
            row.setWidth(wide - 44)
        weight, lines = (700 if is_taken else 600), max(1, int((step - 4) / (size * SPACING)))
        sheet.write(point.option.title_snapshot, row, size, weight, along=LEFT, lines=lines)
        for place, dots in enumerate((point.impact, point.ease)):
            x = box.right() - (2 - place) * NUMBER
            sheet.write(str(dots), QRectF(x, y, NUMBER, step), 36, 700, along=CENTRE)
        y += step
