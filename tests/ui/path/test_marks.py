"""What lies over and beside the path: rings, the words at its start, the headers of stages, the words of ways."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF

from cxworkshop.layout.aim import Aim
from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.shapes import Point
from cxworkshop.layout.ways import Way
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.headers import StageHeader
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.marks import marked_in
from cxworkshop.ui.path.paint.end_labels import label_rooms
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.paint.tabs import RISE
from cxworkshop.ui.path.paint.ways import way_words
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn

EN = Words("en")


def sight(screen: PathScreen) -> Sight:
    return screen.canvas.sight(QRectF(0, 0, 4000, 2000))


def ringed(screen: PathScreen) -> list[str]:
    return [box.stop.id for box in marked_in(sight(screen), screen.canvas.overlay.marks)]


def test_no_ring_stays_behind_where_the_column_of_a_card_has_closed(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose(["b"], "b")
    assert ringed(screen) == ["b"]
    screen.canvas.open_slot(Aim(1, 1, 0), ["b"])
    assert ringed(screen) == []


def test_the_words_at_the_start_keep_clear_of_the_tabs_of_the_card(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    screen.view.show_layer("gaps", True)
    box, _side = sight(screen).ends[0]
    rooms = list(label_rooms(sight(screen), box, [2, 1]))
    assert rooms
    assert not any(room.bottom > box.rect.y - RISE and room.y < box.rect.bottom for room in rooms)


def test_a_header_out_of_sight_does_not_come_back_when_the_window_grows(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    far = [
        one for one in screen.headers.findChildren(StageHeader) if not screen.headers.rect().intersects(one.geometry())
    ]
    assert far
    screen.headers.setMinimumWidth(screen.headers.width() + 60)
    screen.headers.resize(screen.headers.width() + 60, screen.headers.height())
    for header, (x, _w) in zip(screen.headers.findChildren(StageHeader), screen.canvas.stage_boxes(), strict=True):
        if screen.headers.rect().intersects(header.geometry()):
            assert header.x() == round(x)


def test_a_way_that_runs_back_says_so_also_when_it_once_went_on():
    went_on = PlanMove("m", "forward", "b", "a")
    points = (Point(300, 80), Point(300, 120), Point(100, 120), Point(100, 80))
    one = Way((went_on,), points)
    assert way_words(one, 5, EN) == "come back (from stop 5)"
    assert way_words(one._replace(points=points[::-1]), 5, EN) == "go ahead (from stop 5)"


def test_lanes_fold_for_the_arcs_of_causes_and_unfold_when_they_go(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    before = set(screen.view.folded_lanes)
    assert screen.canvas.verticalScrollBar().maximum() == 0
    screen.view.show_layer("causes", True)
    assert screen.canvas.verticalScrollBar().maximum() == 0
    assert screen.view.folded_lanes > before
    screen.view.show_layer("causes", False)
    assert screen.view.folded_lanes == before


def test_the_handle_of_a_disc_stands_beside_it_so_that_the_disc_can_be_lifted(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.fold_stage("s1")
    screen.view.choose(["a"], "a")
    disc = screen.canvas.card_rect("a")
    for x in (disc.left() + 2, disc.center().x(), disc.right() - 2):
        assert screen.canvas.hit(QPoint(x, disc.center().y())) == Hit("card", "a")
    assert screen.canvas.hit(QPoint(disc.right() + 12, disc.center().y())) == Hit("handle", "a")
