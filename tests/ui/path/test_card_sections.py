"""The lower sections of the card: needs and questions, proof and trust, messages, descriptions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFileDialog, QWidget

from cxworkshop.edits.encounter import parts_of
from cxworkshop.model.encounter import ConversationPrompt, EncounterDescription, Message, Observation
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.card import NARROW, WIDE
from cxworkshop.ui.path.card.descriptions import Descriptions
from cxworkshop.ui.path.card.more_facts import FileFact
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.sections import SECTIONS
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small
from tests.ui.path.test_card import find, opened, pick, press, records, write
from tests.ui.test_names import nameless, worked_with

UPPER = ["situation", "environment", "flow", "who"]
LOWER = ["needs", "feels", "trust", "messages", "descriptions", "pictures", "measures", "deviations"]
HOSTILE = '<img src="file:///etc/passwd"> \u202eevil %s {title} 🎈' + "x" * 40


def section(screen: PathScreen, name: str) -> Section:
    """A section of the open card, open."""
    one = screen.card.page.section(name)
    if not one.is_open:
        press(screen, f"{name}.head")
    return one


def stop(screen: PathScreen) -> Touchpoint:
    return records(screen).the(Touchpoint, "a")


def parts(screen: PathScreen, kind: type[Record]) -> list[Record]:
    return parts_of(records(screen), kind, "a")


def summary(screen: PathScreen, name: str) -> str:
    one = screen.card.page.section(name)
    return one.summary(stop(screen), screen._desk.t)


def is_there(screen: PathScreen, name: str) -> bool:
    return any(one.isVisible() for one in screen.findChildren(QWidget, f"path.card.{name}"))


def test_the_sections_stand_in_the_order_of_the_source():
    assert [one.name for one in SECTIONS] == UPPER + LOWER


# Needs and questions


def test_needs_to_spot_are_written_and_reordered_and_taken_back(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "needs")
    write(screen, "needs_to_spot.new", "A hurry")
    write(screen, "needs_to_spot.new", "A worry")
    assert stop(screen).needs_to_spot == ("A hurry", "A worry")
    QTest.keyClick(find(screen, "needs_to_spot.2"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stop(screen).needs_to_spot == ("A worry", "A hurry")
    screen._desk.undo()
    screen._desk.undo()
    assert stop(screen).needs_to_spot == ("A hurry",)
    assert summary(screen, "needs") == "1 need"


def test_after_three_questions_there_is_no_room_for_a_fourth(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "needs")
    for text in ("What do you hope for?", "What worries you?", "Who else is waiting?"):
        assert is_there(screen, "questions.new")
        write(screen, "questions.new", text)
    assert not is_there(screen, "questions.new")
    assert len(parts(screen, ConversationPrompt)) == 3
    press(screen, "questions.1.remove")
    assert is_there(screen, "questions.new")
    assert summary(screen, "needs") == "2 questions"


# Proof and trust


def test_an_observation_has_its_origin_and_day(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "trust")
    write(screen, "observations.new", "I waited seven minutes")
    write(screen, "observations.1.origin.input", "A customer")
    press(screen, "observations.1.date.input")
    dialog = screen.findChild(Dialog)
    assert dialog is not None
    calendar = dialog.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.setSelectedDate(QDate(2026, 3, 12))
    QTest.mouseClick(dialog.buttons["keep"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    (seen,) = parts(screen, Observation)
    assert isinstance(seen, Observation)
    assert (seen.quote, seen.origin, seen.date) == ("I waited seven minutes", "A customer", "2026-03-12")
    assert find(screen, "observations.1.date.input").accessibleName() == "Day: 12 Mar 2026"
    screen._desk.undo()
    assert find(screen, "observations.1.date.input").accessibleName() == "Day: No date"


def test_what_was_observed_stands_over_what_is_believed(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "trust")
    heights = [find(screen, name).mapToGlobal(find(screen, name).rect().topLeft()).y() for name in TRUST_ORDER]
    assert heights == sorted(heights)


TRUST_ORDER = ("observations.new", "trust_driver.input", "verifiable.input", "promise.keeps")


def test_a_proof_is_asked_for_only_where_the_customer_cannot_check(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "trust")
    assert not is_there(screen, "proof.input")
    find(screen, "verifiable.input").setFocus()
    QTest.keyClick(find(screen, "verifiable.input"), Qt.Key.Key_Space)
    assert not stop(screen).verifiable
    assert summary(screen, "trust") == "proof missing"
    press(screen, "proof.1")
    assert stop(screen).proof == "the old part"
    write(screen, "proof.input", "A lap in the yard")
    assert stop(screen).proof == summary(screen, "trust") == "A lap in the yard"
    press(screen, "proof.0")
    press(screen, "proof.0")
    assert stop(screen).proof == ""
    press(screen, "verifiable.input")
    assert stop(screen).verifiable
    assert not is_there(screen, "proof.input")


def test_the_promise_is_kept_broken_or_neither(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "trust")
    press(screen, "promise.breaks")
    assert (stop(screen).promise, summary(screen, "trust")) == ("breaks", "breaks the promise")
    press(screen, "promise.breaks")
    assert stop(screen).promise == "neither"
    screen._desk.undo()
    assert stop(screen).promise == "breaks"


# Messages


def test_a_message_has_form_channel_direction_and_sender(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "messages")
    write(screen, "messages_told.new", "The time is booked")
    write(screen, "messages_told.1.form.input", "text message")
    write(screen, "messages_told.1.channel.input", "phone")
    assert summary(screen, "messages") == "1 to the customer"
    pick(screen, "messages_told.1.direction.input", "inside")
    pick(screen, "messages_told.1.sender_silo_id.input", "HN")
    (told,) = parts(screen, Message)
    assert isinstance(told, Message)
    assert (told.what, told.form, told.channel) == ("The time is booked", "text message", "phone")
    assert (told.direction, told.sender_silo_id) == ("inside", "hn")
    assert summary(screen, "messages") == "1 inside"


# Descriptions


def with_people() -> Workshop:
    return Workshop([*small(), Participant(id="tiina", name="Tiina", silo_id="as")])


def the_description(screen: PathScreen) -> EncounterDescription:
    (one,) = parts(screen, EncounterDescription)
    assert isinstance(one, EncounterDescription)
    return one


def test_a_description_begins_in_its_format_and_says_what_for_and_by_whom(path_screen: ScreenOn):
    screen = path_screen(with_people())
    opened(screen)
    section(screen, "descriptions")
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    press(screen, "description.add.story")
    text = find(screen, "encounter_description.text.input")
    assert text.hasFocus()
    QTest.keyClicks(text, "At night")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "the car stops")
    press(screen, "encounter_description.purposes.coaching")
    pick(screen, "encounter_description.owner_id.input", "Tiina")
    pick(screen, "encounter_description.state.input", "draft")
    one = the_description(screen)
    assert (one.format, one.text, one.purposes) == ("story", "At night\nthe car stops", ("coaching",))
    assert (one.owner_id, one.state, summary(screen, "descriptions")) == ("tiina", "draft", "1 draft")
    press(screen, "encounter_description.remove")
    assert not parts(screen, EncounterDescription)
    screen._desk.undo()
    assert the_description(screen).text == "At night\nthe car stops"


def test_of_a_chosen_file_only_its_name_is_kept(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "descriptions")
    press(screen, "description.add.video")
    press(screen, "encounter_description.file_name.choose")
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/home/tiina/clients/secret/welcome.mp4")
    dialog.close()
    assert the_description(screen).file_name == "welcome.mp4"
    field = find(screen, "encounter_description.file_name")
    assert isinstance(field, FileFact)
    assert field.input.text() == "welcome.mp4"


def test_what_is_half_typed_in_a_block_that_goes_away_is_let_go(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "descriptions")
    press(screen, "description.add.video")
    field = find(screen, "encounter_description.text.input")
    QTest.keyClicks(field, "half a w")
    screen._desk.undo()
    QApplication.processEvents()
    assert not parts(screen, EncounterDescription)
    assert not screen.findChild(Descriptions).blocks  # type: ignore[union-attr]


# All of them


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("size", [(1200, 700), (1352, 788)])
def test_every_section_fits_the_card_with_the_longest_texts(
    path_screen: ScreenOn, language: str, size: tuple[int, int]
):
    screen = path_screen(full_of_hostile_text(), size=size, language=language)
    card = opened(screen)
    for name in UPPER + LOWER:
        section(screen, name)
    QApplication.processEvents()
    assert card.width() in (NARROW, WIDE)
    for one in card.page.sections:
        assert one.body is not None
        assert one.minimumSizeHint().width() <= card.width(), one.name
        assert one.body.minimumSizeHint().width() <= card.width(), one.name


def full_of_hostile_text() -> Workshop:
    workshop = with_people()
    whole = "W" * 40 + HOSTILE
    records_there: list[Record] = [
        Observation(touchpoint_id="a", quote=(whole * 9)[:300], origin=(whole * 2)[:120]),
        Message(touchpoint_id="a", what=(whole * 2)[:160], form=whole[:60], channel=whole[:60]),
        ConversationPrompt(touchpoint_id="a", text=("W" * 160)),
        EncounterDescription(touchpoint_id="a", text=("W" * 2000), file_name="W" * 120, owner_id="tiina"),
    ]
    rest = [one for one in workshop if one.id != "a"]
    a = workshop.the(Touchpoint, "a").but(
        needs_to_spot=("W" * 120,) * 3, trust_driver="W" * 200, verifiable=False, proof="W" * 120
    )
    return Workshop([*rest, a, *records_there])


def test_hostile_text_is_shown_as_it_was_written(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "trust")
    field = write(screen, "observations.new", "")
    field.setPlainText(HOSTILE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    (seen,) = parts(screen, Observation)
    assert isinstance(seen, Observation)
    assert seen.quote == HOSTILE
    (shown,) = screen.findChildren(Writing, "path.card.observations.1")
    assert shown.toPlainText() == HOSTILE


def test_nothing_can_be_written_on_a_card_that_is_only_read(path_screen: ScreenOn):
    workshop = full_of_hostile_text()
    key = workshop.the(Touchpoint, "a").but(is_key=True)
    screen = path_screen(Workshop([*(one for one in workshop if one.id != "a"), key]), read_only=True)
    opened(screen)
    for name in LOWER:
        section(screen, name)
    for name in ("needs_to_spot.new", "feel.new", "observations.new", "description.add.video", "deviation.new"):
        assert not is_there(screen, name), name
    before = Workshop(records(screen))
    for name in ("feel.recognised.card", "verifiable.input", "encounter_description.remove"):
        press(screen, name)
    assert records(screen) == before


def test_everything_that_can_be_worked_has_a_name_and_says_it(path_screen: ScreenOn):
    screen = path_screen(full_of_hostile_text())
    opened(screen)
    for name in LOWER:
        section(screen, name)
    for kind in ("yes_no", "satisfaction", "recommend", "effort"):
        press(screen, f"measure.add.{kind}")
    write(screen, "deviation.new", "The line is cut off")
    screen._desk.set_language("fi")
    QApplication.processEvents()
    assert not nameless(screen.card)
    small_ones = [one for one in worked_with(screen.card.page.section("feels")) if one.height() < 32]
    assert not small_ones
