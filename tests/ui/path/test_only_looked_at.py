"""A workshop that is only looked at: nothing looks as if it could be changed, and what is tried anyway says why not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Hand, ScreenOn, cell, on_canvas

Key = Qt.Key


def prints(file: WorkshopFile) -> bytes:
    return file.path.read_bytes()


def told(screen: PathScreen) -> list[str]:
    said: list[str] = []
    screen._desk.refused.connect(said.append)
    return said


def test_nothing_to_write_into_is_shown(path_screen: ScreenOn):
    screen = path_screen(read_only=True)
    for widget in (screen.tray.entry, screen.add_lane, screen.headers.add):
        assert not widget.isVisible()


def test_no_handle_is_offered_to_draw_a_move_from(path_screen: ScreenOn):
    screen = path_screen(read_only=True)
    screen.view.choose(["a"], "a")
    card = screen.canvas.card_rect("a")
    assert screen.canvas.hit(QPoint(card.right() - 4, card.center().y())) == Hit("card", "a")


def test_the_menus_only_look(path_screen: ScreenOn):
    screen = path_screen(read_only=True)
    menus = screen.menus
    shown = [
        [action.text().split("\t")[0] for action in menu.actions() if action.text()]
        for menu in (menus.card("a", str), menus.cell(bool), menus.stage("s1"), menus.lane("web"))
    ]
    assert shown == [
        ["Open the card", "Only starred cards large", "Copy"],
        ["Show the whole path", "Only starred cards large"],
        ["Fold", "Show it large"],
        ["About this lane…", "Fold"],
    ]


def test_a_drag_lifts_no_card_and_says_why(path_screen: ScreenOn, open_workshops: list[WorkshopFile]):
    screen = path_screen(read_only=True)
    said, file = told(screen), prints(open_workshops[-1])
    hand = Hand(screen.canvas.viewport(), on_canvas(screen, "a"))
    hand.move(screen.canvas.viewport(), cell(screen, 2, 1))
    assert screen.canvas.opening is None
    assert screen.hand.carried == ()
    hand.drop()
    assert len(said) == 1
    assert said[0].endswith(".")
    assert prints(open_workshops[-1]) == file


@pytest.mark.parametrize(
    "key", [Key.Key_Space, Key.Key_M, Key.Key_N, Key.Key_S, Key.Key_1, Key.Key_Delete, Key.Key_Plus]
)
def test_every_key_that_changes_says_why_it_does_not(path_screen: ScreenOn, key: Key):
    screen = path_screen(read_only=True)
    screen.view.choose(["a"], "a")
    said = told(screen)
    QTest.keyClick(screen.canvas.focusProxy(), key)
    assert len(said) == 1
    assert not screen.keys.carrying
    assert not screen.keys.draw.active


@pytest.mark.parametrize(
    "ask",
    [
        lambda screen: screen.naming.rename("stage", "s1"),
        lambda screen: screen.headers.add_asked.emit(),
        lambda screen: screen.menus.removing.stage("s1"),
        lambda screen: screen.menus.removing.channel("web"),
        lambda screen: screen.links.draw("a", "c", QPoint(300, 300)),
    ],
)
def test_what_would_open_a_field_or_a_question_says_why_it_does_not(
    path_screen: ScreenOn, ask: Callable[[PathScreen], object]
):
    screen = path_screen(read_only=True)
    said = told(screen)
    ask(screen)
    assert len(said) == 1
    assert screen.findChild(QWidget, "path.name") is None
    assert screen.menus.removing.question is None


def test_a_form_can_be_read_but_not_written_into(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo, read_only=True)
    screen.popups.verdict(screen.view.plan.lanes[0].key)
    form = screen.links.lane_form
    assert form.isVisible()
    assert not form.name.isEnabled()
    assert not form.verdicts.button("keep").isEnabled()
    QTest.keyClick(form.focusWidget(), Key.Key_Escape)
    assert not form.isVisible()
