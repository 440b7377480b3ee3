"""The painted canvas: what lies where, what a slot does to the picture, and what is painted at which zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from cxworkshop.layout.aim import Aim, aimed
from cxworkshop.layout.screen import lay_out
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.path import Move, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.paint.layer import paint_path
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, cell, on_canvas, small, stop


def picture(canvas: PathCanvas) -> QImage:
    """The viewport as it is painted now."""
    image = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    canvas.viewport().render(image)
    return image


def still(screen: PathScreen) -> PathCanvas:
    """The canvas without motion."""
    screen.canvas.slot.sliding.duration = 0
    return screen.canvas


def row(*ids: str) -> Workshop:
    """One stage with stops on the web lane, in this order, and an empty second one."""
    kept = [one for one in small() if not isinstance(one, Touchpoint)]
    tray = Touchpoint(id="x", path_id="p", title="Calls to ask")
    return Workshop(
        [*kept, tray, *[stop(id, "s1", "web", n) for n, id in enumerate(ids, 1)], stop("z", "s3", "phone", 1)]
    )


# What lies where


def test_a_card_its_handle_a_cell_and_nothing_are_told_apart(path_screen: ScreenOn):
    screen = path_screen()
    canvas = screen.canvas
    at = on_canvas(screen, "a")
    assert canvas.hit(at) == Hit("card", "a")
    screen.view.choose(["a"])
    right = canvas.card_rect("a").right()
    assert canvas.hit(QPoint(right - 4, at.y())) == Hit("handle", "a")
    assert canvas.hit(cell(screen, 0, 1, 0)) == Hit("cell")
    assert canvas.hit(QPoint(-5, 5)) == Hit()


def test_what_hangs_on_the_path_is_found_by_its_record(path_screen: ScreenOn, demo: Workshop):
    canvas = path_screen(demo).canvas
    layout = canvas.layout_shown
    chip, capsule, way = layout.chips[0], layout.capsules[0], layout.returns[0]
    assert canvas.hit(canvas.mapFromScene(*chip.rect.centre)) == Hit("chip", chip.move.id)
    assert canvas.hit(canvas.mapFromScene(*capsule.centre)) == Hit("capsule", f"{capsule.from_id}>{capsule.to_id}")
    level = way.points[2]
    assert canvas.hit(canvas.mapFromScene(level.x + 60, level.y)) == Hit("way", way.moves[0].id)


def test_a_disc_is_found_as_large_as_a_finger(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.fold_stage("s1")
    middle = on_canvas(screen, "a")
    assert screen.canvas.hit(middle + QPoint(20, 0)) == Hit("card", "a")


# The slot


@pytest.mark.parametrize("zoom", [1.0, 0.6])
def test_a_slot_that_opens_and_closes_leaves_the_picture_as_it_was(path_screen: ScreenOn, demo: Workshop, zoom: float):
    screen = path_screen(demo)
    canvas = still(screen)
    canvas.set_zoom(zoom)
    before = picture(canvas)
    moving = [screen.view.plan.stops[1].id]
    aim = canvas.aim(on_canvas(screen, screen.view.plan.stops[4].id), moving)
    assert aim is not None
    canvas.open_slot(aim, moving)
    assert picture(canvas) != before
    canvas.close_slot()
    assert picture(canvas) == before


@pytest.mark.parametrize("moving", ["a", "b", "c", "d", "x"])
@pytest.mark.parametrize("column", range(4))
def test_with_the_slot_open_every_other_card_stands_where_it_will_stand(
    path_screen: ScreenOn, moving: str, column: int
):
    screen = path_screen(row("a", "b", "c", "d"))
    canvas = still(screen)
    aim = Aim(0, 0, column)
    canvas.open_slot(aim, [moving])
    assert canvas.opening is not None
    then = lay_out(aimed(screen.view.plan, aim, moving))
    for id in "abcdz":
        box, rect = then.card(id), canvas.card_rect(id)
        assert box is not None
        assert rect.x() == round(box.rect.x), id
    there = then.card(moving)
    if moving != "x":
        assert there is not None
        assert canvas.opening.number == there.stop.number
        assert [round(x) for x, _ in canvas.stage_boxes()] == [round(stage.x) for stage in then.stages]


@pytest.mark.parametrize("moving", ["a", "c", "x"])
def test_the_slot_opens_under_the_pointer_and_stays_there(path_screen: ScreenOn, moving: str):
    screen = path_screen(row("a", "b", "c", "d"))
    canvas = still(screen)
    for column in (0, 3, 1, 2, 0):
        at = canvas.mapFromScene(column * 168 + 84, canvas.layout_shown.lanes[0].y + 40)
        for _ in range(2):
            aim = canvas.aim(at, [moving])
            assert aim is not None
            canvas.open_slot(aim, [moving])
        assert canvas.card_rect(moving).contains(at)


def test_neighbours_slide_and_then_stand_still(path_screen: ScreenOn, qtbot):  # type: ignore[no-untyped-def]
    screen = path_screen(row("a", "b", "c", "d"))
    canvas = screen.canvas
    start = canvas.card_rect("d").x()
    canvas.open_slot(Aim(0, 0, 1), ["x"])
    assert canvas.card_rect("d").x() == start
    qtbot.waitUntil(lambda: canvas.slot.sliding.is_still)
    assert canvas.card_rect("d").x() == start + 168


def test_numbers_are_told_anew_while_the_slot_is_open(path_screen: ScreenOn):
    screen = path_screen(row("a", "b", "c", "d"))
    canvas = still(screen)
    canvas.open_slot(Aim(0, 0, 2), ["a"])
    sight = canvas.sight(QRectF(0, 0, 2000, 800))
    assert {box.stop.id: sight.look(box.stop.id).number for box in sight.cards} == {"b": 1, "c": 2, "d": 4, "z": 5}
    assert canvas.opening is not None
    assert canvas.opening.number == 3


# Painting


@pytest.mark.parametrize("zoom", [2.0, 1.0, 0.7, 0.6, 0.45, 0.3, 0.1, 0.02])
def test_strips_painted_alone_make_the_same_picture(path_screen: ScreenOn, demo: Workshop, zoom: float):
    screen = path_screen(demo)
    canvas = screen.canvas
    canvas.zoom_to(zoom)
    whole = picture(canvas)
    strips = QImage(whole.size(), QImage.Format.Format_RGB32)
    painter = QPainter(strips)
    for left in range(0, whole.width(), 97):
        strip = QRect(left, 0, 97, whole.height())
        painter.setClipRect(strip)
        paint_path(painter, canvas.sight(canvas.mapToScene(strip.adjusted(-1, -1, 1, 1)).boundingRect()))
    painter.end()
    if zoom >= 0.2:  # farther away, one of several stops on the same pixels is painted
        assert differing(whole, strips) < 0.002


def differing(one: QImage, other: QImage) -> float:
    """The share of points that differ clearly."""
    count = 0
    for x in range(0, one.width(), 3):
        for y in range(0, one.height(), 3):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            count += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) > 60
    return count / (one.width() * one.height() / 9)


def test_every_layer_shows_and_leaves_without_a_trace(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    screen.canvas.set_zoom(0.8)
    before = picture(screen.canvas)
    for name in ("causes", "dots", "gaps", "feeling", "handovers", "deviations"):
        on = screen.view.layers[name]
        screen.view.show_layer(name, not on)
        assert picture(screen.canvas) != before, name
        screen.view.show_layer(name, on)
        assert picture(screen.canvas) == before, name


def test_dimmed_cards_pale_and_come_back(path_screen: ScreenOn):
    screen = path_screen()
    before = picture(screen.canvas)
    screen.view.dim(["b"])
    assert picture(screen.canvas) != before
    screen.view.dim([])
    assert picture(screen.canvas) == before


def test_hostile_titles_are_painted_in_their_cards_alone(path_screen: ScreenOn):
    screen = path_screen()
    before = picture(screen.canvas)
    room = screen.canvas.card_rect("a").adjusted(-12, -4, 4, 6)
    for title in ("W" * 60, '<img src="file:///etc/passwd">', "\u202eאבג עברית", "👩‍👩‍👧‍👦" * 5, "a " * 30):
        card = screen._desk.workshop.the(Touchpoint, "a")
        screen._desk.do(lambda card=card, title=title: Change(phrase("Rename"), (Edit(card, card.but(title=title)),)))
        now = picture(screen.canvas)
        for image in (before, now):
            painter = QPainter(image)
            painter.fillRect(room, 0)
            painter.end()
        assert now == before


def test_fit_shows_all_of_a_long_path(path_screen: ScreenOn):
    workshop = row(*[f"t{n}" for n in range(80)])
    screen = path_screen(workshop)
    screen.canvas.fit()
    port = screen.canvas.viewport().rect()
    assert all(port.contains(screen.canvas.card_rect(id).center()) for id in ("t0", "t79", "z"))


@pytest.mark.parametrize("name", ["more", "less"])
def test_no_card_is_cut_on_the_left_after_a_zoom_by_button(path_screen: ScreenOn, name: str):
    screen = path_screen(row(*[f"t{n}" for n in range(30)]))
    screen.canvas.horizontalScrollBar().setValue(168 * 5)
    QTest.mouseClick(screen.strip.findChild(QAbstractButton, f"path.zoom.{name}"), Qt.MouseButton.LeftButton)
    left, zoom = screen.canvas.horizontalScrollBar().value(), screen.canvas.zoom
    assert min(abs(left - x * zoom) for x in screen.canvas.borders()) < 1


def test_a_stage_is_shown_as_large_as_it_goes(path_screen: ScreenOn):
    screen = path_screen(row(*"abcdefghij"))
    screen.view.fold_stage("s1")
    screen.canvas.zoom_to_stage("s1")
    assert "s1" not in screen.view.folded_stages
    assert screen.canvas.viewport().rect().contains(screen.canvas.card_rect("j"))


def test_a_path_that_starts_and_ends_in_words_says_so(path_screen: ScreenOn):
    plain, told = path_screen(small()), small()
    path = next(one for one in told if one.kind == "path")
    told.apply(Change(phrase("Name"), (Edit(path, path.but(trigger="The car squeaks", end="The car is quiet")),)))
    assert picture(path_screen(told).canvas) != picture(plain.canvas)


def test_moves_of_every_kind_are_painted(path_screen: ScreenOn):
    moves = [
        Move(id="1", path_id="p", move_kind="return", from_id="d", to_id="a"),
        Move(id="2", path_id="p", move_kind="forward", from_id="a", to_id="d"),
        Move(id="3", path_id="p", move_kind="pause", from_id="b", to_id="b"),
        Move(id="4", path_id="p", move_kind="drop_out", from_id="c"),
        Move(id="5", path_id="p", move_kind="re_entry", to_id="b"),
    ]
    plain = picture(path_screen(row(*"abcd")).canvas)
    seen = [picture(path_screen(Workshop([*row(*"abcd"), move])).canvas) for move in moves]
    assert all(one != plain for one in seen)
