"""The line leads to the open slot wherever it stands, also while no column gives way."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cxworkshop.layout.aim import Aim
from cxworkshop.layout.plan import plan
from cxworkshop.layout.screen import lay_out
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.plate import STEADY
from cxworkshop.ui.path.reach import reach
from tests.ui.path.conftest import ScreenOn, small, stop
from tests.ui.path.test_canvas import differing, picture, row, still
from tests.ui.path.test_plate import on_glass, painted_anew, settled


def alone() -> Workshop:
    """A single stop, in the second stage."""
    return Workshop([*(one for one in small() if not isinstance(one, Touchpoint)), stop("a", "s2", "web", 1)])


def test_the_line_follows_a_slot_while_no_column_gives_way(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(alone())
    canvas = still(screen)
    picture(canvas)
    qtbot.waitUntil(lambda: canvas.slot.plates._since.elapsed() > STEADY)
    for lane in (0, 1, 0):
        canvas.open_slot(Aim(2, lane, 0), ["a"])
        canvas.viewport().repaint()
        qtbot.waitUntil(lambda: settled(canvas))
        canvas.viewport().repaint()
        for seen in (picture(canvas), on_glass(canvas)):
            assert differing(seen, painted_anew(canvas)) < 0.0001, lane


def test_the_line_changes_from_the_stop_before_to_the_stop_behind():
    layout = lay_out(plan(row(*"abc"), "p"))
    a, b, c, z = (layout.boxes[id].rect for id in "abcz")
    room = layout.sizes.slot
    assert reach(layout, b.x, ()) == (b.x - room, c.right + room)
    assert reach(layout, b.x, ("b",)) == (a.x - room, c.right + room)
    assert reach(layout, a.x, ("a",)) == (0.0, b.right + room)
    assert reach(layout, z.right, ()) == (z.x - room, layout.w + 2 * room)
