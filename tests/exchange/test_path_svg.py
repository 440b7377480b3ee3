"""The picture of the path is sound SVG, shows every stop, and takes what people write for words only."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.exchange.path_svg import Said, path_svg
from cxworkshop.exchange.svg import rows_of, width
from cxworkshop.layout.plan import Plan, PlanMove, PlanStop
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.ways import Way
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.as_svg import path_as_svg
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import DARK, LIGHT, Colours
from tests.layout.paths import LANES, STAGES, layouts

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</text><script>alert('x')</script> & \"quotes\" ]]> &#x0;"


class Passed(NamedTuple):
    giver: tuple[str, int] = ("AS", 1)
    taker: tuple[str, int] = ("HN", 2)
    state: str = "fragile"


def words_of(layout: Layout, words: str) -> Said:
    lanes = (words,) * len(layout.lanes)

    def move(move: PlanMove) -> str:
        return words

    def way(way: Way) -> str:
        return words

    return Said(words, lanes, lanes, move, way)


def drawn(layout: Layout, colours: Colours = LIGHT, words: str = "A word") -> ET.Element:
    looks = {
        stop.id: CardLook(stop.id, f"{words} {stop.id}", stop.number, "AS", stop.number % 10, ("HN", 2), True, 3, 2)
        for stop in layout.plan.stops
    }
    passings = {(one.from_id, one.to_id): Passed() for one in layout.capsules}
    return ET.fromstring(path_svg(layout, looks, passings, words_of(layout, words), colours, Words("en")))


def texts(root: ET.Element) -> str:
    return " ".join(one.text or "" for one in root.iter(f"{SVG}text"))


@settings(max_examples=40)
@given(layouts(), st.sampled_from([LIGHT, DARK]))
def test_any_path_is_sound_svg_with_every_card_in_it(layout: Layout, colours: Colours):
    root = drawn(layout, colours)
    titles = [one.text for one in root.iter(f"{SVG}title")]
    assert titles[1:] == [f"A word {card.stop.id}" for card in layout.cards]
    known = {pattern.get("id") for pattern in root.iter(f"{SVG}pattern")}
    fills = {one.get("fill", "") for one in root.iter()}
    assert {fill[5:-1] for fill in fills if fill.startswith("url(")} <= known
    assert not any("nan" in value or "inf" in value for one in root.iter() for value in one.attrib.values())


def test_what_people_write_is_never_markup():
    stops = tuple(PlanStop(f"t{n}", n + 1, 0, n % 2) for n in range(4))
    moves = (PlanMove("a", "pause", "t1", "t1", 3, HOSTILE), PlanMove("b", "return", "t3", "t0", 3, HOSTILE))
    plan = Plan(STAGES, LANES, stops, moves)
    root = drawn(lay_out(plan, handovers=[(a.id, b.id) for a, b in pairwise(stops)]), words=HOSTILE)
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= {
        *("svg", "title", "defs", "pattern", "g", "rect", "path", "line", "circle", "text")
    }
    assert [one.text for one in root.iter(f"{SVG}title")][1] == f"{HOSTILE} t0"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_sample_shows_its_stops_stages_lanes_and_ways(demo: Workshop, colours: Colours):
    root = ET.fromstring(path_as_svg(demo, Words("en"), colours=colours))
    shown = texts(root)
    for words in ("Need arises", "line of visibility", "Feeling", "15 % leave", "Comes back", "25 %", "keep"):
        assert words in shown
    assert {f"silo-{n}" for n in (1, 2, 3, 4, 6)} <= {one.get("id") for one in root.iter(f"{SVG}pattern")}
    assert root.find(f"{SVG}rect").get("fill") == colours.paper  # type: ignore[union-attr]


def test_an_empty_path_is_a_picture_of_its_stages_and_lanes():
    root = drawn(lay_out(Plan(STAGES, LANES, (), ())))
    assert "Stage 4" in texts(root)


@given(st.text(max_size=60), st.floats(40, 300))
def test_rows_are_never_wider_than_their_room(words: str, room: float):
    rows = rows_of(" ".join(words.split()), room, 3, 14, 600)
    assert len(rows) <= 3
    assert all(width(row, 14, 600) <= room for row in rows)
