"""However long and high a path is: the whole line in view while it can be read, and never too small."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some
from pytestqt.qtbot import QtBot

from cxworkshop.layout.fit import stage_folds
from cxworkshop.layout.plan import plan
from cxworkshop.layout.sizes import STAGE
from cxworkshop.model.basics import Basics
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.stage.pages.path_fit import discs_of, fit
from tests.ui.stage.read import desk_at
from tests.ui.stage.written import read, shown

WIDE, HIGH = 1664.0, 898.0


def path_of(counts: list[int], lanes: int) -> Workshop:
    """So many stops in each stage, going round the lanes."""
    records = [Basics(id="basics", title="Ours"), Path(id="path", name="The path")]
    channels = [Channel(id=f"c{n}", name=f"Channel {n}", order=n + 1) for n in range(lanes)]
    stages = [Stage(id=f"s{n}", path_id="path", name=f"Stage {n}", order=n + 1) for n in range(len(counts))]
    made, number = [], 0
    for n, count in enumerate(counts):
        for place in range(count):
            made.append(
                Touchpoint(id=f"t{number}", path_id="path", title=f"Stop {number}", stage_id=f"s{n}", state="placed",
                           channel_id=f"c{number % lanes}", order=place + 1)
            )  # fmt: skip
            number += 1
    return Workshop([*records, *channels, *stages, *made])


SHAPES = some.tuples(some.lists(some.integers(0, 7), min_size=1, max_size=9), some.integers(1, 8), some.integers(0, 60))


@given(SHAPES)
@settings(max_examples=60)
def test_the_stop_that_is_talked_about_is_a_card_and_a_line_that_can_be_in_view_is(shape: tuple[list[int], int, int]):
    counts, lanes, at = shape
    total = sum(counts)
    workshop = path_of(counts, lanes)
    stop = f"t{at % total}" if total else ""
    laid = fit(workshop, "path", stop, WIDE, HIGH)
    card = laid.card(stop)
    assert (card is None) == (not total)
    if card is not None:
        assert card.form == "card"
        least = STAGE.slot + (total - 1 + counts.count(0)) * STAGE.folded_slot
        if counts.count(0) == 0 and least <= WIDE:
            assert laid.w <= WIDE


@given(SHAPES)
@settings(max_examples=40)
def test_stops_become_discs_only_where_the_line_would_be_too_long_and_the_farthest_first(
    shape: tuple[list[int], int, int],
):
    counts, lanes, at = shape
    if not sum(counts):
        return
    workshop = path_of(counts, lanes)
    path, stop = plan(workshop, "path"), f"t{at % sum(counts)}"
    here = path.stop(stop)
    assert here is not None
    folds = stage_folds(path, WIDE, path.stages[here.stage].id)
    discs = discs_of(path, folds, stop, WIDE)
    numbers = [one.number for one in path.front if path.stages[one.stage].id not in folds]
    far = {abs(one.number - here.number) for one in path.front if one.id in discs}
    near = {abs(n - here.number) for n in numbers if path.front[n - 1].id not in discs}
    assert stop not in discs
    assert not far or not near or max(near) <= min(far)


def test_a_path_of_eighty_stops_can_be_read_and_its_whole_line_is_in_a_strip(qtbot: QtBot):
    page = shown(qtbot, desk_at(path_of([10] * 8, 6)), "path", "t41")
    found, _ = read(page)
    told = [one.text for one in found]
    assert "42" in told
    assert "80" not in told  # far away: only a mark on the strip
    assert min(one.size for one in found) >= 23.4


def test_twelve_lanes_that_are_all_in_use_stay_on_the_page(qtbot: QtBot):
    page = shown(qtbot, desk_at(path_of([3, 12, 3], 12)), "path", "t8")
    found, image = read(page)
    assert all(one.place.bottom() <= image.height() - 20 for one in found if one.place)
    assert min(one.size for one in found) >= 23.4
