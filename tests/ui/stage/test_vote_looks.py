"""The voting pages at every size, in both languages, light and dark: read from six metres, nothing cut, all apart."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from cxworkshop.edits import voting
from cxworkshop.insight.reveal_steps import reveal_of
from cxworkshop.model.people import Silo
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.stage.scale import LEAST, MARGIN
from cxworkshop.ui.stage.sheet import SPACING, Writing, width_of
from cxworkshop.ui.stage.sheet_page import SheetPage
from tests.elections import drafted
from tests.ui.stage.read import LONG, SIZES, crowd, desk_at, page_of, picture, polled

pytestmark = pytest.mark.usefixtures("qtbot")

OTHER = "Kuva, hinta ja kyllä/ei-vastaus ennen työn aloittamista, joka kerta"


def ratio(one: str, other: str) -> float:
    """Contrast after WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    made = QColor(colour)
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (made.redF(), made.greenF(), made.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def check(page: SheetPage) -> None:
    """Large enough, dark enough, whole, inside the safe margin, and nothing on anything else."""
    sheet, inks = page.sheet, [(one, inked(one)) for one in page.sheet.writings()]
    safe = QRectF(0, 0, sheet.wide, sheet.high).adjusted(MARGIN, MARGIN - 4, -MARGIN, 0)
    for one, ink in inks:
        assert one.size >= LEAST, one
        assert ratio(one.ink, one.ground) >= 4.5, one
        assert one.box.isEmpty() or safe.contains(ink), one
    letters = [(one, ink.adjusted(1, 1, -1, -1)) for one, ink in inks]
    for (one, ink), (other, beside) in combinations(letters, 2):
        assert not ink.intersects(beside), (one, other)


def inked(one: Writing) -> QRectF:
    """About where the letters are: as wide as the longest line, as high as the lines are from x-line to x-line."""
    rows = one.rows()
    wide = max((width_of(row, one.size, one.weight) for row in rows), default=0.0)
    high = one.size * (0.75 + SPACING * (len(rows) - 1))
    box = QRectF(0, 0, wide, high)
    box.moveCenter(one.box.center())
    box.moveLeft({1: one.box.left(), 2: one.box.right() - wide, 4: one.box.center().x() - wide / 2}[one.along.value])
    return box


def cut(page: SheetPage) -> list[str]:
    return [one.text for one in page.sheet.writings() if any(row.endswith("…") for row in one.rows())]


def ongoing(sizes: int, people: int, state: str) -> tuple[Workshop, str]:
    workshop = crowd(8, silos=sizes, each=people)
    round_id = drafted(workshop).id
    workshop.apply(voting.open_round(workshop, round_id))
    if state == "closed":
        workshop.apply(voting.close_round(workshop, round_id, accept_missing=True))
    if state == "void":
        workshop.apply(voting.void(workshop, round_id, "why"))
    return workshop, round_id


@pytest.mark.parametrize(("size", "language"), list(product(SIZES, ("en", "fi"))))
def test_turnout_is_read_from_the_back_row(size: tuple[int, int], language: str) -> None:
    for silos, people, state in ((2, 2, "open"), (4, 3, "open"), (9, 4, "open"), (3, 2, "closed"), (3, 2, "void")):
        workshop, round_id = ongoing(silos, people, state)
        page = page_of(desk_at(workshop, language, dark=language == "fi"), "turnout", round_id, size=size)
        check(page)
        assert not cut(page)


@pytest.mark.parametrize(("size", "language"), list(product(SIZES, ("en", "fi"))))
def test_the_sample_s_rounds_are_read_from_the_back_row(demo: Workshop, size: tuple[int, int], language: str) -> None:
    desk = desk_at(demo, language, dark=language == "en")
    asked = (("reveal", "round-1", 99), ("reveal", "round-1", 4), ("reveal", "round-2", 99), ("results", "round-1", 0),
             ("results", "round-2", 0), ("results", "round-1+round-2", 0))  # fmt: skip
    for name, id, step in asked:
        page = page_of(desk, name, id, step, size)
        check(page)
        assert set(cut(page)) <= {silo.name for silo in demo.all(Silo)}


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])  # the other sizes have the shape of the first
@pytest.mark.parametrize(("options", "dotted"), [(2, 2), (12, 12), (12, 5), (14, 13), (60, 8), (60, 30)])
def test_sixty_targets_and_nine_silos_with_long_names_fit(size: tuple[int, int], options: int, dotted: int) -> None:
    names = {number: f"{LONG[:64]} {number}" if number % 3 else f"{OTHER} {number}" for number in range(1, options + 1)}
    workshop = crowd(options, titles=names)
    round_id = polled(workshop, dotted)
    desk, steps = desk_at(workshop, "fi"), reveal_of(workshop, round_id).steps
    titles = {place.option.title_snapshot for place in reveal_of(workshop, round_id).rows}
    for step in (0, steps // 2, steps):
        page = page_of(desk, "reveal", round_id, step, size)
        check(page)
        assert not titles & set(cut(page))
    for leaf in range(page_of(desk, "results", round_id, 0, size).leaves):  # type: ignore[attr-defined]
        check(page_of(desk, "results", round_id, leaf, size))


@settings(max_examples=25)
@given(
    wide=st.integers(600, 4000), high=st.integers(400, 2400), options=st.integers(2, 20), dotted=st.integers(1, 20),
    cap=st.integers(1, 3), select=st.integers(1, 10),
)  # fmt: skip
def test_any_election_fits_any_screen(wide: int, high: int, options: int, dotted: int, cap: int, select: int) -> None:
    workshop = crowd(options, silos=3, each=2)
    round_id = polled(workshop, min(dotted, options), cap_per_item=max(2, cap), select_count=select)
    page = page_of(desk_at(workshop), "reveal", round_id, 99, (wide, high))
    check(page)


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_on_the_ground_they_say_they_stand_on(demo: Workshop, dark: bool) -> None:
    for name, id in (("turnout", "round-1"), ("reveal", "round-1"), ("results", "round-2")):
        page = page_of(desk_at(demo, dark=dark), name, id, 99 if name == "reveal" else 0)
        seen = picture(page)
        for one in page.sheet.writings():
            box = inked(one)
            corner = seen.pixelColor(round(box.left()) - 2, round(box.center().y()))
            assert ratio(corner.name(), one.ground) < 1.1, one


def test_all_pages_follow_the_colours_of_the_projector(demo: Workshop) -> None:
    desk = desk_at(demo)
    page = page_of(desk, "results", "round-1")
    assert desk.projector is not None
    light = picture(page)
    desk.projector.dark(True)
    assert picture(page).pixelColor(4, 4).name().upper() == "#10201F"
    assert light.pixelColor(4, 4).name().upper() == "#F6F4EF"
    assert demo.all(VotingRound)
