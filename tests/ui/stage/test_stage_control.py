"""The facilitator's side: Present, the badge with its menu, the snowflake, P and B, and the palette."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from cxworkshop.edits import basics, customer, rounds
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.palette import Palette
from cxworkshop.ui.stage.projector import Sent
from tests.ui.stage.conftest import CTRL, LAPTOP, LEFT, PROJECTOR, TOUCH, Hall, Opening

Key = Qt.Key


def test_present_starts_and_stops_on_the_second_display(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.click("header.present")
    assert there.projector.place == "second"
    assert there.bench.header.present.accessibleName() == "Stop showing"
    there.click("header.present")
    assert there.projector.place == "off"
    assert there.bench.header.present.accessibleName() == "Present"


def test_p_does_the_same(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.key(Key.Key_P)
    assert there.projector.place == "second"
    there.key(Key.Key_P)
    assert there.projector.place == "off"


def test_with_one_display_a_small_choice_opens(hall: Opening) -> None:
    there = hall()
    there.pick("header.present", "Show in a window")
    assert there.projector.place == "window"
    assert LAPTOP.area.contains(there.wall.geometry())
    there.click("header.present")
    there.pick("header.present", "Fill this screen")
    assert there.projector.place == "full"
    assert there.wall.geometry() == LAPTOP.area


def test_b_blanks_and_brings_back(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.key(Key.Key_B)
    assert there.wall.shown_page == "black"
    assert there.badge.words == "Projector: black"
    there.key(Key.Key_B)
    assert there.wall.shown_page == "title"


def test_the_keys_say_aloud_what_the_room_sees(hall: Opening) -> None:
    there = hall(PROJECTOR)
    said: list[str] = []
    there.desk.said.connect(said.append)
    for key in (Key.Key_P, Key.Key_B, Key.Key_P):
        there.key(key)
    assert said == ["Projector: title and rules", "Projector: black", "Projector: off"]


def test_b_does_nothing_unseen_while_the_projector_is_off(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.key(Key.Key_B)
    there.key(Key.Key_P)
    assert there.wall.shown_page == "title"


def test_letters_that_are_typed_stay_letters(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.window.open_palette()
    palette = there.window.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.field, "pbPB")
    assert palette.field.text() == "pbPB"
    assert there.projector.place == "off"
    assert not there.projector.blanked


MENU = {
    "Title and rules": Sent("title"),
    "Agenda and clock": Sent("agenda"),
    "Break picture": Sent("pause"),
}


@pytest.mark.parametrize(("words", "sent"), MENU.items())
def test_the_menu_of_the_badge_sends(hall: Opening, words: str, sent: Sent) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("path")
    there.pick("dock.projector", words)
    assert there.projector.shown == sent
    assert there.wall.shown_page == sent.page


def test_this_screen_is_sent_and_what_is_picked_stays(hall: Opening) -> None:
    there = hall(PROJECTOR, screen="roadmap")
    there.stage.start()
    there.projector.mirror(True)
    there.pick("dock.projector", "Show this screen")
    assert there.projector.shown == Sent("roadmap")
    there.window.show_screen("prepare")
    assert there.projector.shown == Sent("roadmap")


def test_following_goes_along(hall: Opening) -> None:
    there = hall(PROJECTOR, screen="roadmap")
    there.pick("dock.projector", "Follow my screen")
    assert there.projector.shown.page == "roadmap"
    there.window.show_screen("path")
    assert there.projector.shown.page == "path"
    there.pick("dock.projector", "The path only")
    there.window.show_screen("roadmap")
    assert there.projector.shown.page == "path"


def test_the_menu_switches_black_still_and_dim(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.pick("dock.projector", "For a dim room")
    there.pick("dock.projector", "Hold still")
    there.pick("dock.projector", "Black")
    projector = there.projector
    assert projector.is_dark
    assert projector.frozen
    assert projector.blanked
    there.click("dock.projector")
    assert {one.text() for one in there.menu().actions() if one.isChecked()} == {
        "Hold still", "Black (B)", "For a dim room",
    }  # fmt: skip


def test_the_menu_names_the_displays(hall: Opening) -> None:
    there = hall(PROJECTOR, TOUCH)
    there.pick("dock.projector", "On Touch screen")
    assert there.wall.geometry() == TOUCH.area
    there.pick("dock.projector", "On Epson")
    assert there.wall.geometry() == PROJECTOR.area
    there.pick("dock.projector", "Stop showing")
    assert there.projector.place == "off"


def test_the_snowflake_holds_still_and_says_so(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.click("dock.freeze")
    assert there.projector.frozen
    assert there.badge.words == "Projector: frozen – title and rules"
    flake = there.bench.dock.projector.snowflake
    assert flake.isChecked()
    assert flake.accessibleName() == "Let the projector go on"
    there.click("dock.freeze")
    assert not there.projector.frozen


def find(there: Hall, words: str, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    there.window.open_palette()
    palette = there.window.findChildren(Palette)[-1]
    palette.field.setText(words)
    QTest.keyClick(palette.field, key, held)


def test_ctrl_enter_in_the_palette_shows_what_was_found(hall: Opening) -> None:
    there = hall(PROJECTOR)
    target = there.desk.workshop.all(Target)[0]
    find(there, target.title, Key.Key_Return, CTRL)
    assert there.projector.shown == Sent("pairs", target.id)
    assert there.projector.place == "second"
    assert there.bench.current == "path"
    stop = next(one for one in there.desk.workshop.all(Touchpoint) if one.is_placed)
    find(there, stop.title, Key.Key_Enter, CTRL)
    assert there.projector.shown == Sent("path", stop.id)


def test_without_a_display_it_says_how(hall: Opening) -> None:
    there = hall()
    find(there, there.desk.workshop.all(Target)[0].title, Key.Key_Return, CTRL)
    assert there.projector.place == "off"
    assert there.bench.oops.isVisible()


def test_people_and_actions_are_not_shown_to_the_room(hall: Opening) -> None:
    there = hall(PROJECTOR)
    find(there, "Agenda", Key.Key_Return, CTRL)
    assert there.projector.place == "off"
    assert there.projector.shown == Sent("title")


# The question before the first secret ballot


def asked(there: Hall) -> list[QDialog]:
    return [one for one in there.window.findChildren(QDialog) if one.isVisible()]


def ready(there: Hall, **settings: object) -> VotingRound:
    """A draft round on the vote screen, and Open pressed."""
    workshop = there.desk.workshop
    there.desk.do(lambda: rounds.draft_round(workshop, "Which helps most?"))
    id = workshop.all(VotingRound)[-1].id
    there.desk.do(lambda: rounds.revise_round(workshop, id, **settings))
    there.window.show_screen("vote")
    there.click("voting.setup.open")
    return workshop.the(VotingRound, id)


@pytest.mark.parametrize(
    ("answer", "state", "collect"),
    [
        ("no", "draft", "pass_laptop"),
        ("yes", "open", "pass_laptop"),
        ("paper", "open", "paper"),
        ("at_screen", "open", "at_screen"),
    ],
)
def test_with_one_display_the_question_leads_on(hall: Opening, answer: str, state: str, collect: str) -> None:
    there = hall()
    before = ready(there)
    there.bot.waitUntil(lambda: bool(asked(there)))
    button = asked(there)[0].findChild(QPushButton, f"dialog.{answer}")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    after = there.desk.workshop.the(VotingRound, before.id)
    assert (after.state, after.collect) == (state, collect)


def test_blank_is_blank_where_the_projector_is_a_window(hall: Opening) -> None:
    there = hall()
    there.stage.show_in_window()
    ready(there)
    there.bot.waitUntil(lambda: bool(asked(there)))
    QTest.mouseClick(asked(there)[0].findChild(QPushButton, "dialog.yes"), LEFT)
    assert there.wall.shown_page == "black"


@pytest.mark.parametrize("settings", [{"secrecy": "open"}, {"collect": "paper"}, {"collect": "at_screen"}])
def test_where_the_answer_is_known_nothing_is_asked(hall: Opening, settings: dict[str, str]) -> None:
    there = hall()
    assert ready(there, **settings).state == "open"
    assert not asked(there)


def test_with_a_second_display_nothing_is_asked(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    assert ready(there).state == "open"
    assert not asked(there)
    assert there.wall.isVisible()


def test_a_display_that_goes_in_a_secret_round_covers_the_ballot(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    ready(there)
    polling = there.bench.show_screen("vote").polling  # type: ignore[attr-defined]
    name = next(
        one for one in there.window.findChildren(QWidget) if one.objectName().startswith("voting.neutral.name.")
    )
    QTest.mouseClick(name, LEFT)
    there.click("voting.name.yes")
    assert polling.currentWidget() is polling.ballot
    there.plug(LAPTOP)
    assert polling.currentWidget() is not polling.ballot
    assert not polling.ballot.isVisible()
    assert there.projector.place == "gone"


# Room for all


@pytest.mark.parametrize("state", ["off", "on", "frozen", "gone"])
def test_header_and_dock_have_room(hall: Opening, state: str) -> None:
    there = hall(PROJECTOR)
    if state != "off":
        there.stage.start()
    if state == "frozen":
        there.projector.freeze(True)
    if state == "gone":
        there.plug(LAPTOP)
    for language, size in product(("en", "fi"), ((1440, 900), (1280, 720), (1150, 700))):
        there.window.set_language(language)
        there.window.resize(*size)
        there.bot.waitUntil(lambda: not trouble(there))
        assert there.window.size().toTuple() == size
        assert there.badge.said
        assert there.badge.height() >= 48
        assert "…" not in there.badge.said or size[0] < 1280


@pytest.mark.parametrize("words", ["", "A", "Palvelupolkutyöpaja " * 4])
def test_the_header_has_room_for_any_words(hall: Opening, words: str) -> None:
    there = hall(PROJECTOR)
    for field in ("title", "organisation", "place"):
        there.desk.do(lambda field=field: basics.revise(there.desk.workshop, field, words.strip() or ""))
    group = there.desk.workshop.all(CustomerGroup)[0]
    there.desk.do(lambda: customer.set_group(there.desk.workshop, group.id, name=(words.strip() or "A")[:60]))
    there.stage.start()
    there.bench.header.show_copy(True)
    for language, width in product(("en", "fi"), (1920, 1280, 1150)):
        there.window.set_language(language)
        there.window.resize(width, 720)
        there.bot.waitUntil(lambda: not trouble(there))
        assert there.window.width() == width


def trouble(there: Hall) -> list[str]:
    """What lies over something else in header or dock, or outside."""
    found = []
    for bar in (there.bench.header, there.bench.dock):
        parts = [one for one in bar.children() if isinstance(one, QWidget) and one.isVisible() and one.width()]
        places = sorted((one.geometry() for one in parts), key=QRect.left)
        found += [str(one) for one in places if not bar.rect().contains(one)]
        found += [f"{one} over {other}" for one, other in pairwise(places) if one.right() > other.left()]
    return found
