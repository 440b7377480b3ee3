"""Cards, discs, stacks and backstage work of an SVG picture."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Protocol

from cxworkshop.exchange.svg import box, element, rows_of, text, width
from cxworkshop.exchange.svg_marks import Palette, badge, icon, silo_fill, star
from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.text import Words

SPINE, TITLE_X, ROUND, ROW = 8.0, 16.0, 8.0, 16.0
BADGE_W, BADGE_H = 24.0, 18.0


class Look(Protocol):
    """What a card tells. Colour 0: nobody owns it; `helper` is the letters and colour of a silo that helps."""

    @property
    def title(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def colour(self) -> int: ...
    @property
    def helper(self) -> tuple[str, int] | None: ...
    @property
    def key(self) -> bool: ...
    @property
    def causes(self) -> int: ...
    @property
    def deviations(self) -> int: ...
    @property
    def guess(self) -> bool: ...
    @property
    def observed(self) -> bool: ...


def draw_card(parent: ET.Element, card: CardBox, look: Look, colours: Palette, t: Words) -> None:
    """One stop, or the many that its card stands for; its whole title is there for those who point at it."""
    group = element(parent, "g")
    element(group, "title").text = look.title
    if card.form == "disc":
        _disc(group, card, look, colours)
        return
    if card.members:
        for step in (8.0, 4.0):
            behind = card.rect._replace(x=card.rect.x + step, y=card.rect.y + step)
            box(group, behind, ROUND, fill=colours.tint, stroke=colours.edge)
    _ground(group, card, look, colours)
    title = look.title if card.form != "works" else t("{n} works", n=len(card.members))
    _title(group, card.rect, title, 2 if card.form in ("backstage", "works") else 3, colours)
    _foot(group, card, look, colours)
    if not card.stop.backstage:
        at = Point(card.rect.x, card.rect.centre.y)
        element(group, "circle", cx=at.x, cy=at.y, r=5.5, fill=colours.surface, stroke=colours.accent, stroke_width=3)


def _disc(group: ET.Element, card: CardBox, look: Look, colours: Palette) -> None:
    at, radius = card.rect.centre, card.rect.w / 2
    pen = {"stroke": colours.accent, "stroke_width": 3 * radius / 14}
    if card.stop.backstage:
        pen = {"stroke": colours.muted, "stroke_width": 2, "stroke_dasharray": "4 3"}
    element(group, "circle", cx=at.x, cy=at.y, r=radius - 1.5, fill=colours.surface, **pen)
    size = radius * (0.72 if card.members or look.number > 99 else 0.93)
    words = f"×{len(card.members)}" if card.members else str(look.number)
    text(group, Point(at.x, at.y + size * 0.36), words, size, colours.ink, 700, "middle")
    if look.colour:
        w, h = radius * 1.7, radius * 1.1
        under = Rect(at.x - w / 2, card.rect.bottom + 2, w, h)
        badge(group, under, look.code, look.colour, colours, look.guess, size=radius * 0.78)


def _ground(group: ET.Element, card: CardBox, look: Look, colours: Palette) -> None:
    rect = card.rect
    back = card.stop.backstage
    if not back:
        box(group, rect._replace(y=rect.y + 2), ROUND, fill=colours.line2)
    border = {"stroke": colours.edge, "stroke_dasharray": "4 3"} if back else {"stroke": colours.line2}
    box(group, rect, ROUND, fill=colours.raised if back else colours.surface, **border)
    left, top, bottom = rect.x, rect.y, rect.bottom
    spine = f"M{left + SPINE:g} {top:g}V{bottom:g}A{ROUND:g} {ROUND:g} 0 0 1 {left:g} {bottom - ROUND:g}"
    spine += f"V{top + ROUND:g}A{ROUND:g} {ROUND:g} 0 0 1 {left + SPINE:g} {top:g}Z"
    element(group, "path", d=spine, fill=silo_fill(look.colour, colours))
    if look.observed:
        box(group, Rect(rect.right - 9, top + 1, 8, 8), fill=colours.ink)


def _title(group: ET.Element, rect: Rect, title: str, most: int, colours: Palette) -> None:
    for place, row in enumerate(rows_of(title, rect.w - TITLE_X - 8, most, 14, 600)):
        text(group, Point(rect.x + TITLE_X, rect.y + 18 + place * ROW), row, 14, colours.ink, 600)


def _foot(group: ET.Element, card: CardBox, look: Look, colours: Palette) -> None:
    """Number, owner, helper, star; at the right how many causes are born here and how many deviations there are.
    What finds no room is left out, from the right.
    """
    rect = card.rect
    y, x, end = rect.bottom - BADGE_H - 4, rect.x + TITLE_X, rect.right - 8
    words = f"×{len(card.members)}" if card.members else str(look.number)
    text(group, Point(x, y + 13), words, 13, colours.muted, 600)
    x += width(words, 13, 600) + 6
    if look.code:
        badge(group, Rect(x, y, BADGE_W, BADGE_H), look.code, look.colour, colours, look.guess)
        x += BADGE_W + 4
    if look.helper and x + BADGE_W <= end:
        badge(group, Rect(x, y, BADGE_W, BADGE_H), *look.helper, colours, hollow=True)
        x += BADGE_W + 4
    if look.key and x + 14 <= end:
        star(group, x, y + 2, colours.star)
        x += 18
    _counts(group, Point(x, y), end, look, colours)


def _counts(group: ET.Element, at: Point, end: float, look: Look, colours: Palette) -> None:
    """From the right end, as far as there is room beside what stands up to `at`."""
    counts = (("deviations", look.deviations, colours.muted), ("causes", look.causes, colours.warn))
    for name, count, colour in counts:
        wide = 16 + width(str(count), 12, 600)
        if count and end - wide >= at.x:
            end -= wide
            icon(group, name, end, at.y + 2, colour)
            text(group, Point(end + 16, at.y + 13), str(count), 12, colours.ink, 600)
            end -= 6
