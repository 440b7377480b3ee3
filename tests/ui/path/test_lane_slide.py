"""Cards slide to their other lanes; at the end everything is painted as if it had never been elsewhere."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.layout.aim import Aim
from cxworkshop.layout.plan import LanesBy
from cxworkshop.model.workshop import Workshop
from tests.ui.path.conftest import ScreenOn
from tests.ui.path.test_canvas import picture


@pytest.mark.parametrize("lanes_by", ["silo", "core_process"])
def test_cards_slide_to_other_lanes_and_then_stand_as_ever(
    path_screen: ScreenOn, qtbot: QtBot, demo: Workshop, lanes_by: LanesBy
):
    screen = path_screen(demo)
    screen.view.motion = True
    canvas = screen.canvas
    screen.view.show_lanes(lanes_by)
    assert canvas._lanes.is_going
    qtbot.waitUntil(lambda: canvas._on_way is not None)
    qtbot.waitUntil(lambda: not canvas._lanes.is_going)
    there = picture(canvas)
    canvas.show_layout()
    assert there == picture(canvas)


def test_on_the_way_cards_are_between_their_lanes(path_screen: ScreenOn, qtbot: QtBot, demo: Workshop):
    screen = path_screen(demo)
    screen.view.motion = True
    before = screen.view.layout
    screen.view.show_lanes("silo")
    after, seen = screen.view.layout, set()

    def has_come() -> bool:
        shown = screen.canvas._on_way
        if shown is not None:
            for a, b, now in zip(before.cards, after.cards, shown.layout.cards, strict=True):
                low, high = sorted((a.rect.y, b.rect.y))
                assert low <= now.rect.y <= high
                if low < now.rect.y < high:
                    seen.add(now.stop.id)
        return not screen.canvas._lanes.is_going

    qtbot.waitUntil(has_come)
    assert seen


def test_with_reduced_motion_nothing_slides(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    screen.view.motion = False
    screen.view.show_lanes("silo")
    assert not screen.canvas._lanes.is_going
    assert screen.canvas._on_way is None


def test_a_drag_or_a_change_ends_the_slide_at_once(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    screen.view.motion = True
    canvas, id = screen.canvas, screen.view.plan.front[1].id
    screen.view.show_lanes("silo")
    canvas.open_slot(Aim(0, 0, 1), [id])
    assert not canvas._lanes.is_going
    canvas.close_slot()
    screen.view.show_lanes("channel")
    screen.view.dim([id])
    assert not canvas._lanes.is_going
    screen.view.show_lanes("silo")
    screen.view.fold_stage(screen.view.plan.stages[0].id)
    assert not canvas._lanes.is_going
    assert canvas._on_way is None
