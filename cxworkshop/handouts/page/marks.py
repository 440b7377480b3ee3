"""Small marks that mean the same on every sheet: stops, silos, feelings, gaps, classes, dots, tags."""

from __future__ import annotations

from math import ceil

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BOLD, SMALL, SMALL_STRONG, Style, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Inline

CODE = Style(8.5, 10.5, BOLD)
STOP = Style(9, 11, BOLD)
STOP_HEIGHT, CHIP_HEIGHT, CLASS_SIZE = 13.0, 11.0, 20.0
MINUS = "\u2212"


def signed(value: float) -> str:
    """+1, 0, −2 with a true minus; a median between two steps has its half: −1½."""
    whole, half = divmod(abs(value), 1)
    size = f"{int(whole) or (0 if half < 0.5 else '')}{'½' if half >= 0.5 else ''}"
    return f"+{size}" if value > 0 else f"{MINUS}{size}" if value < 0 else "0"


def stop_width(number: int) -> float:
    return 15.0 if number < 10 else 18.0 if number < 100 else 23.0


def draw_stop(pen: Pen, x: float, y: float, number: int, starred: bool) -> float:
    """The pill of a stop from its top left corner; filled when it is a key encounter. Returns its width."""
    wide = stop_width(number)
    fill = colours.ACCENT if starred else colours.WHITE
    pen.box(x + 0.9, y + 0.9, wide - 1.8, STOP_HEIGHT - 1.8, fill, colours.ACCENT, 1.8, (STOP_HEIGHT - 1.8) / 2)
    ink = colours.WHITE if starred else colours.INK
    pen.text(x + wide / 2, y + 9.6, str(number), STOP, ink, "centre")
    return wide


def stop_inline(number: int, starred: bool) -> Inline:
    """A stop pill that stands in a line of text."""
    return Inline(stop_width(number), lambda pen, x, y: draw_stop(pen, x, y - 9.8, number, starred))


def chip_width(code: str) -> float:
    return 30.0 if len(code) > 2 else 25.0


def draw_chip(pen: Pen, x: float, y: float, code: str, colour: int, scale: float = 1) -> float:
    """Pattern and code of a silo from the top left corner. Returns its width."""
    wide, high, tone = chip_width(code) * scale, CHIP_HEIGHT * scale, colours.silo_look(colour)[0]
    pen.box(x, y, wide, high, colours.WHITE, radius=2.4 * scale)
    with pen.clipped(x, y, wide, high, 2.4 * scale):
        fill_silo(pen, x, y, 9 * scale, high, colour)
    pen.box(x, y, wide, high, stroke=tone, thick=0.8 * scale, radius=2.4 * scale)
    style = CODE.but(size=CODE.size * scale)
    pen.text(x + (9 * scale + wide) / 2, y + 8.5 * scale, code, style, align="centre")
    return wide


def draw_plate(pen: Pen, x: float, baseline: float, text: str, style: Style = CODE) -> None:
    """Ink on a white plate, centred at x, for words on a pattern."""
    wide = width(text, style)
    pen.box(
        x - wide / 2 - 2, baseline - style.size * 0.78 - 1, wide + 4, style.size * 0.98 + 2, colours.WHITE, radius=2
    )
    pen.text(x, baseline, text, style, align="centre")


def draw_silo_bar(pen: Pen, x: float, y: float, wide: float, high: float, colour: int, label: str = "") -> None:
    """A bar in the look of a silo, labelled when the label has room."""
    fill_silo(pen, x, y, wide, high, colour)
    if label and wide > max(18.0, width(label, CODE) + 6):
        draw_plate(pen, x + wide / 2, y + high / 2 + 3, label)


def draw_feeling(pen: Pen, x: float, y: float, value: float | None, radius: float = 7) -> None:
    """A feeling centred at (x, y): dark when negative, outlined otherwise, dashed when unknown."""
    if value is None:
        pen.circle(x, y, 4, colours.WHITE, colours.MUTED, 0.9, (1.6, 1.4))
        return
    tone, radius = colours.FEELINGS[ceil(value - 0.5)], radius + (1.5 if value % 1 else 0)
    pen.circle(x, y, radius, tone if value < 0 else colours.WHITE, tone, 1.4 if value else 1)
    ink = colours.WHITE if value < 0 else colours.INK if value == 0 else tone
    pen.text(x, y + 3, signed(value), CODE, ink, "centre")


def draw_gap(pen: Pen, x: float, y: float, value: float | None) -> None:
    """The gap to what was expected, in a box 20 × 13 centred at (x, y)."""
    if value is None:
        pen.text(x, y + 3, "–", CODE, colours.MUTED, "centre")
        return
    tone = colours.BAD if value < 0 else colours.GOOD if value > 0 else colours.RULE
    fill = colours.BAD if value <= -2 else colours.WHITE
    pen.box(x - 10, y - 6.5, 20, 13, fill, tone, 2 if value >= 2 else 1, 3)
    ink = colours.WHITE if value <= -2 else tone if value else colours.INK
    pen.text(x, y + 3, signed(value), CODE, ink, "centre")


def draw_class(pen: Pen, x: float, y: float, letter: str, size: float = CLASS_SIZE) -> None:
    """The class of a deviation from its top left corner: H filled, M outlined, L dashed."""
    line, dash = max(1.0, size / 14), (size * 0.15, size * 0.12) if letter == "L" else None
    fill = colours.INK if letter == "H" else colours.WHITE
    pen.box(x + line / 2, y + line / 2, size - line, size - line, fill, colours.INK, line, size * 0.18, dash)
    style = Style(size * 0.66, size, BOLD)
    ink = colours.WHITE if letter == "H" else colours.INK
    pen.text(x + size / 2, y + size * 0.735, letter, style, ink, "centre")


def class_inline(letter: str, size: float = 11.5) -> Inline:
    return Inline(size + 2, lambda pen, x, y: draw_class(pen, x, y - size * 0.8, letter, size))


def draw_dots(pen: Pen, x: float, y: float, count: int, room: float = 110) -> None:
    """Votes in a row centred on y: one by one, closer beyond twelve, a bar beyond 24; none is a dashed ring."""
    radius, pitch = 3.9, 9.2
    if count == 0:
        pen.circle(x + radius, y, radius, None, colours.MUTED, 0.9, (1.7, 1.4))
        return
    if count > 24:
        pen.box(x, y - radius, room, 2 * radius, colours.INK)
        return
    pitch = min(pitch, (room - 2 * radius) / (count - 1)) if count > 1 else pitch
    radius = min(radius, pitch * 0.46)
    for number in range(count):
        pen.circle(x + 3.9 + number * pitch, y, radius, colours.INK)


def draw_small_dots(pen: Pen, x: float, y: float, count: int) -> tuple[float, float]:
    """Votes of r 2 in rows of five from the top left corner; returns width and height."""
    for number in range(count):
        row, column = divmod(number, 5)
        pen.circle(x + 2 + column * 5, y + 2 + row * 5, 2, colours.INK)
    return min(count, 5) * 5.0 - 1, -(-count // 5) * 5.0 - 1


def draw_basis(pen: Pen, x: float, y: float, basis: str, radius: float = 3.9) -> None:
    """How well the map is founded, centred at (x, y): empty, half or full circle."""
    pen.circle(x, y, radius, colours.WHITE, colours.INK, 1)
    if basis == "researched":
        pen.circle(x, y, radius, colours.INK, colours.INK, 1)
    elif basis == "partly_researched":
        with pen.clipped(x - radius - 1, y - radius - 1, radius + 1, 2 * radius + 2):
            pen.circle(x, y, radius, colours.INK, colours.INK, 1)


def basis_inline(basis: str) -> Inline:
    return Inline(11, lambda pen, x, y: draw_basis(pen, x + 4.4, y - 2.9, basis))


def icon_inline(name: str, colour: str = colours.INK, size: float = 9.5) -> Inline:
    return Inline(size + 1.5, lambda pen, x, y: draw_icon(pen, name, x, y - size * 0.84, size, colour))


def tag_width(text: str) -> float:
    return width(text, SMALL_STRONG) + 10


def draw_tag(pen: Pen, x: float, y: float, text: str, filled: bool = False, colour: str = colours.INK) -> float:
    """A pill with a word, 12.5 high, from its top left corner. Returns its width."""
    wide = tag_width(text)
    pen.box(x + 0.5, y + 0.5, wide - 1, 11.5, colour if filled else colours.WHITE, colour, 1, 5.75)
    pen.text(x + wide / 2, y + 9.1, text, SMALL_STRONG, colours.WHITE if filled else colour, "centre")
    return wide


def draw_estimate(pen: Pen, x: float, y: float, value: int, word: str) -> None:
    """Five boxes, as many filled as estimated, with a word beside; y is the top."""
    for number in range(5):
        fill = colours.INK if number < value else colours.WHITE
        pen.box(x + number * 7.2 + 0.3, y + 0.3, 5.6, 7, fill, colours.INK, 0.6)
    pen.text(x + 40.5, y + 7, word, SMALL)


def draw_number(pen: Pen, x: float, y: float, number: int) -> None:
    """A ring with a number centred at (x, y), for steps to do."""
    pen.circle(x, y, 7, colours.WHITE, colours.ACCENT, 1.8)
    pen.text(x, y + 3, str(number), STOP, align="centre")


def write_line(pen: Pen, x: float, y: float, to_x: float) -> None:
    """A dotted line to write on."""
    pen.line(x, y, to_x, y, colours.INK, 0.7, (0.7, 1.3))


def draw_letter_disc(pen: Pen, x: float, y: float, letter: str, filled: bool) -> None:
    """The letter of a ballot in a disc centred at (x, y)."""
    pen.circle(x, y, 8, colours.INK if filled else colours.WHITE, colours.INK, 1.2)
    pen.text(x, y + 3.4, letter, BODY.but(weight=BOLD), colours.WHITE if filled else colours.INK, "centre")
