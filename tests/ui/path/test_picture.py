"""The path as a picture: light and dark, at any size, on any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from cxworkshop.layout.plan import plan
from cxworkshop.layout.screen import lay_out
from cxworkshop.layout.sizes import STAGE, WINDOW, Sizes
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.handovers import handovers_of
from cxworkshop.ui.path.looks import Looks
from cxworkshop.ui.path.paint.picture import path_picture
from cxworkshop.ui.path.paint.sight import Shown
from cxworkshop.ui.theme import DARK, LIGHT, Colours, load_fonts

FULL = QSize(1920, 1080)


def shown(workshop: Workshop, colours: Colours = LIGHT, sizes: Sizes = WINDOW, folded: int = 0) -> Shown:
    path = plan(workshop)
    said = handovers_of(workshop, path.stages[0].path_id)
    layout = lay_out(
        path,
        [stage.id for stage in path.stages[:folded]],
        handovers=[(one.from_id, one.to_id) for one in said],
        sizes=sizes,
    )
    looks = dict(Looks(workshop, path, Words("en")).items())
    return Shown(layout, looks, {(one.from_id, one.to_id): one for one in said}, Words("en"), colours=colours)


def lightness(image: QImage) -> float:
    """The middle of all points, 0 to 255."""
    found = sorted(image.pixelColor(x, y).lightness() for x in range(0, image.width(), 31) for y in range(4, 900, 31))
    return found[len(found) // 2]


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts()


@pytest.mark.parametrize(("colours", "dark"), [(LIGHT, False), (DARK, True)])
def test_the_projector_gets_the_path_light_or_dark(demo: Workshop, colours: Colours, dark: bool):
    image = path_picture(shown(demo, colours, STAGE, folded=5), FULL, "")
    assert image.size() == FULL
    assert (lightness(image) < 60) is dark


def test_a_dark_picture_has_nothing_of_the_light_one_in_it(demo: Workshop):
    image = path_picture(shown(demo, DARK, STAGE, folded=5), FULL)
    wrong = {QColor(LIGHT.paper).rgb(), QColor(LIGHT.band).rgb(), QColor(LIGHT.accent_soft).rgb()}
    assert not any(image.pixel(x, y) in wrong for x in range(0, 1920, 7) for y in range(0, 1080, 7))


def test_the_stage_that_is_talked_about_stands_out(demo: Workshop):
    data = shown(demo, DARK, STAGE, folded=5)
    active = data.layout.plan.stages[5].id
    assert path_picture(data, FULL, active) != path_picture(data, FULL)


def test_a_thumbnail_is_the_whole_path_without_its_frame(demo: Workshop):
    image = path_picture(shown(demo), QSize(480, 120), framed=False)
    seen = {image.pixel(x, y) for x in (20, 240, 460) for y in range(0, 120, 2)}
    assert len(seen) > 5


def test_a_picture_painted_on_another_thread_is_the_same(demo: Workshop):
    data = shown(demo)
    here = path_picture(data, QSize(2400, 800))
    with ThreadPoolExecutor(1) as pool:
        there = pool.submit(path_picture, data, QSize(2400, 800)).result()
    assert here == there
