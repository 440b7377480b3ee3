"""Displays that are plugged in, pulled out, resized or mirrored in the middle of the work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QDialog

from cxworkshop.library import settings
from cxworkshop.ui.stage.displays import Display, Displays
from cxworkshop.ui.stage.projector import Sent
from tests.ui.stage.conftest import LAPTOP, PROJECTOR, TOUCH, Opening

MIRROR = Display("HDMI-1", 0, 0, 1920, 1080, serial="P1")


def test_the_second_display_is_the_one_that_shows_something_else() -> None:
    assert Displays([LAPTOP, PROJECTOR]).besides("laptop") == [PROJECTOR]
    assert Displays([PROJECTOR, LAPTOP]).besides("laptop") == [PROJECTOR]
    assert Displays([LAPTOP]).besides("laptop") == []
    assert Displays([]).besides("laptop") == []


def test_one_that_stands_in_the_same_place_only_mirrors() -> None:
    assert Displays([LAPTOP, MIRROR]).besides("laptop") == []


def test_seeing_the_same_again_is_no_news() -> None:
    displays, news = Displays([LAPTOP]), []
    displays.changed.connect(lambda: news.append(displays.found))
    displays.see([LAPTOP])
    displays.see([LAPTOP, PROJECTOR])
    assert news == [(LAPTOP, PROJECTOR)]


SIZES = st.integers(1, 4000)
ANY = st.builds(Display, st.sampled_from(["a", "b", "c", ""]), SIZES, SIZES, SIZES, SIZES, st.sampled_from(["", "1"]))


@given(st.lists(ANY, max_size=4), st.sampled_from(["a", "b", "c", "d"]))
def test_ones_own_display_is_never_besides(found: list[Display], name: str) -> None:
    displays = Displays(found)
    assert displays.here(name) not in displays.besides(name)


def test_unplugged_it_goes_without_a_word_and_comes_back_with_what_was_sent(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("path")
    wall = there.wall
    there.plug(LAPTOP)
    assert not wall.isVisible()
    assert there.badge.words == "Projector: not connected"
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert there.projector.shown == Sent("path")
    there.projector.send("agenda")
    there.plug(LAPTOP, PROJECTOR)
    assert there.wall.isVisible()
    assert there.wall.geometry() == PROJECTOR.area
    assert there.wall.shown_page == "agenda"
    assert there.badge.words == "Projector: agenda and clock"


def test_what_was_held_still_comes_back_as_it_was(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.freeze(True)
    held = there.wall.grab().toImage()
    there.plug(LAPTOP)
    there.projector.send("agenda")
    there.plug(LAPTOP, PROJECTOR)
    assert there.wall.grab().toImage() == held


def test_it_never_jumps_to_another_display_by_itself(hall: Opening) -> None:
    there = hall(PROJECTOR, TOUCH)
    there.stage.start()
    there.plug(LAPTOP, TOUCH)
    assert there.projector.place == "gone"


def test_another_resolution_fits_it_anew(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    smaller = PROJECTOR._replace(width=1024, height=768)
    there.plug(LAPTOP, smaller)
    assert there.wall.geometry() == smaller.area
    assert there.wall.isVisible()
    seen = there.wall.page
    assert seen is not None
    assert seen.size() == smaller.area.size()


def test_a_projector_that_begins_to_mirror_takes_the_window_away(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    wall = there.wall
    there.plug(LAPTOP, MIRROR)
    assert not wall.isVisible()
    assert there.projector.is_alone


def test_stopping_while_unplugged_does_not_come_back(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.plug(LAPTOP)
    there.stage.stop()
    there.plug(LAPTOP, PROJECTOR)
    assert there.stage.window is None
    assert there.badge.words == "Projector: off"


def test_plugging_in_starts_nothing_by_itself(hall: Opening) -> None:
    there = hall()
    there.plug(LAPTOP, PROJECTOR)
    assert there.stage.window is None


def test_the_chosen_display_is_remembered(hall: Opening) -> None:
    there = hall(PROJECTOR, TOUCH)
    assert there.stage.display == PROJECTOR
    there.stage.use("T2")
    assert there.wall.geometry() == TOUCH.area
    assert settings.load().projector_screen == "T2"
    again = hall(PROJECTOR, TOUCH._replace(left=1440))
    assert again.stage.display is not None
    assert again.stage.display.serial == "T2"


def test_the_dim_room_is_remembered(hall: Opening) -> None:
    there = hall()
    there.projector.dark(True)
    assert settings.load().dark_projector
    assert hall().projector.is_dark


@pytest.mark.parametrize("place", ["second", "window", "full", "off"])
def test_whatever_is_plugged_no_dialog_comes(hall: Opening, place: str) -> None:
    there = hall(PROJECTOR)
    for others in ((), (PROJECTOR,), (PROJECTOR, TOUCH), (MIRROR,)):
        {"second": there.stage.start, "window": there.stage.show_in_window, "full": there.stage.show_full,
         "off": there.stage.stop}[place]()  # fmt: skip
        there.plug(LAPTOP, *others)
        there.plug(LAPTOP)
        there.plug()
        there.plug(LAPTOP, PROJECTOR)
        assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


DENSE = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "width": 1440, "height": 900, **DENSE},
        {"name": "wall", "x": 1440, "width": 1920, "height": 1080, **DENSE},
    ]
}
TWO = """
from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.ui.window import Window
app = make_app()
window = Window(Front())
window.show()
window.open_with(window.doors.demo)
assert [one.name for one in window.displays.found] == ["laptop", "wall"]
window.workbench.present()
wall = window.workbench.stage.window
app.processEvents()
assert wall.isVisible() and wall.screen().name() == "wall", wall.screen().name()
assert wall.geometry().getRect() == (1440, 0, 1920, 1080), wall.geometry()
assert window.screen().name() == "laptop"
assert wall.isFullScreen()
window.workbench.stage.show_in_window()
app.processEvents()
assert not wall.isFullScreen() and wall.size().toTuple() == (960, 540), wall.geometry()
assert wall.screen().name() == "laptop"
window.workbench.stage.show_full()
app.processEvents()
assert wall.isFullScreen() and wall.geometry().getRect() == (0, 0, 1440, 900), wall.geometry()
window.close()
assert not wall.isVisible()
print("seen")
"""


def test_on_two_real_displays_it_goes_to_the_second(tmp_path: Path) -> None:
    config = tmp_path / "two.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    there = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "CXWORKSHOP_HOME": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    told = subprocess.run([sys.executable, "-c", TWO], env=there, capture_output=True, text=True, check=False)
    assert told.stdout == "seen\n", told.stderr
