"""Whatever people typed, the forms keep their width, show words as words, and stay inside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from cxworkshop.edits.handovers import handover_at
from cxworkshop.model.path import Channel, Handover, Move, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small
from tests.ui.path.test_links_handovers import WHO, passing

HOSTILE = (
    "W" * 5000,
    '<img src="/etc/hostname"><b>x</b> ' * 9,
    "أهلا وسهلا " * 20,
    "👩🏽‍🔧🚗" * 60,
    "a & b && c " * 20,
)


def filled(text: str) -> Workshop:
    """Names, titles and words all at their cap."""
    start = passing(what=text[:120], form=text[:60], channel=text[:60], agreed="no", trust=(3, 1, 1, 1, 1))
    cards = [one.but(title=text[:60]) for one in start.all(Touchpoint)]
    lanes = [
        one.but(name=text[:30], what=text[:120], evidence=text[:200], verdict="drop") for one in small().all(Channel)
    ]
    silos = [one.but(name=text[:40]) for one in small().all(Silo)]
    way = Move(id="m", path_id="p", move_kind="pause", from_id="a", to_id="a", reason=text[:120], gap=text[:30])
    return Workshop([*start, *cards, *lanes, *silos, way])


def fits(screen: PathScreen, form: Popover) -> None:
    assert form.isVisible()
    assert screen.rect().contains(form.geometry())
    assert form._inside.minimumSizeHint().width() <= form._scroll.width()
    form.close_up()


@pytest.mark.parametrize("text", HOSTILE)
def test_every_form_holds_any_text(path_screen: ScreenOn, text: str):
    screen = path_screen(filled(text), size=(1100, 640))
    links, at = screen.links, screen.mapToGlobal(QPoint(700, 400))
    links.open("chip", "m", at)
    fits(screen, links.move_form)
    links.draw("a", "b", at)
    fits(screen, links.move_form)
    links.open("capsule", "a>b", at)
    fits(screen, links.handover_form)
    links.lane_form.open("web", at)
    fits(screen, links.lane_form)
    links.new_lane(at)
    fits(screen, links.presets)
    assert isinstance(handover_at(screen._desk.workshop, *WHO), Handover)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_mini_ballot_holds_any_text(path_screen: ScreenOn, text: str):
    screen = path_screen(filled(text), size=(1100, 640))
    screen.links.trust.begin(WHO)
    assert screen.links.trust.geometry() == screen.rect()
    for page in (screen.links.trust.quiet, screen.links.trust.answer):
        assert page.minimumSizeHint().width() <= 1100
        assert page.minimumSizeHint().height() <= 640
    screen.links.trust.quiet.stop.click()


@pytest.mark.parametrize("text", HOSTILE)
def test_the_menus_show_words_as_words(path_screen: ScreenOn, text: str):
    screen = path_screen(filled(text))
    for menu in (screen.menus.card("a", screen.open_card), screen.menus.card("d", screen.open_card),
                 screen.menus.stage("s1"), screen.menus.lane("web")):  # fmt: skip
        for action in menu.actions():
            assert action.text().replace("&&", "").count("&") == 0
