"""The Customer screen with a mouse: what is tapped, dragged, enlarged and counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from cxworkshop.edits import customer, targets, warmup
from cxworkshop.library.empty import empty_records
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.contents import seen_by
from cxworkshop.ui.customer.screen import CustomerScreen
from cxworkshop.ui.customer.what_if_form import shortened
from cxworkshop.ui.parts.dialog import Dialog
from tests.ui.customer.conftest import Key, ScreenOn, click, desk_of, drag, find, here, press, write


@pytest.fixture
def screen(screen_on: ScreenOn, demo: Workshop) -> CustomerScreen:
    return screen_on(demo)


def workshop_of(screen: CustomerScreen) -> Workshop:
    return desk_of(screen).workshop


def shown(screen: CustomerScreen) -> list[str]:
    return [line.id for line in screen.expectations.rows]


# Groups


def test_a_tap_goes_round_how_a_need_is_known(screen: CustomerScreen):
    evidence, known = screen.groups.focus.well.evidence, []
    for _ in range(3):
        click(evidence)
        known.append(workshop_of(screen).the(CustomerGroup, "g1").need_evidence)
    assert known == ["observed", "guessed", "asked"]
    assert evidence.accessibleName() == "How do we know? Asked"


def test_the_star_of_a_parked_group_takes_the_focus_and_the_eyes_follow(screen: CustomerScreen):
    click(screen.groups.parked.cards[1].star)
    workshop = workshop_of(screen)
    assert screen.groups.focus.name.text() == "Take care of it for me"
    assert [card.name.text() for card in screen.groups.parked.cards] == [
        "Everyday must keep running",
        "I want to understand what I pay for",
    ]
    assert seen_by(workshop) == seen_by(workshop, "path") == "Take care of it for me"
    assert shown(screen) == []
    assert desk_of(screen).undo()
    assert screen.groups.focus.name.text() == "Everyday must keep running"
    assert len(shown(screen)) == 5


def test_each_path_has_a_focus_of_its_own(screen: CustomerScreen):
    desk = desk_of(screen)
    click(screen.groups.parked.cards[0].star)
    assert desk.workshop.the(Path, "path").group_id == "g2"


def test_what_is_being_typed_stays_with_its_group_when_another_takes_the_focus(screen: CustomerScreen):
    screen.groups.focus.life.facts["motive"].input.setFocus()
    press(Key.Key_End)
    write(" and a dog")
    click(screen.groups.parked.cards[0].star)
    workshop = workshop_of(screen)
    assert workshop.the(CustomerGroup, "g1").motive == "Children, shift work, two daycares and a dog"
    assert workshop.the(CustomerGroup, "g2").motive == ""
    assert screen.groups.focus.life.facts["motive"].input.text() == ""


def test_parked_groups_are_dragged_past_each_other(screen: CustomerScreen):
    screen.resize(1352, 1200)
    QApplication.processEvents()
    first, second = screen.groups.parked.cards
    drag(first.grip, second, QPoint(20, second.height() - 2))
    assert [card.id for card in screen.groups.parked.cards] == ["g3", "g2"]
    assert desk_of(screen).undo()
    assert [card.id for card in screen.groups.parked.cards] == ["g2", "g3"]


def test_the_keyboard_stays_with_the_stars(screen: CustomerScreen, qtbot: QtBot):
    screen.groups.parked.cards[0].star.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: here() is screen.groups.parked.cards[0].star)
    press(Key.Key_Space)
    assert screen.groups.focus.name.text() == "Everyday must keep running"


def test_a_parked_group_goes_by_its_menu_and_comes_back(screen: CustomerScreen):
    menu = screen.groups.parked.cards[1].menu()
    next(one for one in menu.actions() if one.text() == "Remove the group").trigger()
    assert workshop_of(screen).get(CustomerGroup, "g3") is None
    assert desk_of(screen).undo()
    assert [card.id for card in screen.groups.parked.cards] == ["g2", "g3"]


def test_the_last_group_goes_by_its_menu_and_the_card_waits_again(screen: CustomerScreen):
    desk = desk_of(screen)
    for _ in range(3):
        screen.groups.focus.menu().actions()[0].trigger()
    assert not desk.workshop.all(CustomerGroup)
    assert not screen.groups.focus.well.isVisible()
    for _ in range(3):
        assert desk.undo()
    assert screen.groups.focus.name.text() == "Everyday must keep running"


def test_a_group_told_by_age_gets_a_gentle_hint_until_a_need_is_known(screen: CustomerScreen):
    desk, card = desk_of(screen), screen.groups.focus
    assert not card.hint.isVisible()
    desk.do(lambda: customer.set_group(desk.workshop, "g1", need="", demography_note="Women 30–45, 33100 Tampere"))
    assert card.hint.isVisible()
    desk.do(lambda: customer.add_need(desk.workshop, "g1", "A ride home"))
    assert not card.hint.isVisible()


def test_a_text_too_long_is_refused_and_stays_to_be_mended(screen: CustomerScreen):
    refused: list[str] = []
    desk_of(screen).refused.connect(refused.append)
    field = screen.groups.focus.life.facts["goals"].input
    field.setFocus()
    write("x" * 210)
    press(Key.Key_Return)
    assert refused == ["That is too long: 200 characters at most."]
    assert field.text().startswith("x" * 210)
    assert "x" not in workshop_of(screen).the(CustomerGroup, "g1").goals[:3]


def test_a_need_is_dragged_to_another_place(screen: CustomerScreen, qtbot: QtBot):
    desk = desk_of(screen)
    for text in ("A call", "A ride", "A bill"):
        desk.do(lambda text=text: customer.add_need(desk.workshop, "g1", text))
    rows = screen.groups.focus.well.needs.rows
    qtbot.waitUntil(lambda: rows[0].height() > 0 and rows[2].y() > rows[1].y() > rows[0].y())
    drag(rows[0].grip, rows[2], QPoint(8, rows[2].height() - 2))
    assert [one.text for one in desk.workshop.all(Need)] == ["A ride", "A bill", "A call"]


def test_where_the_path_begins_is_written_here_too(screen: CustomerScreen):
    field = screen.groups.focus.life.begins.input
    assert field.text() == workshop_of(screen).the(Path, "path").trigger
    field.setFocus()
    press(Key.Key_End)
    write(" again")
    press(Key.Key_Return)
    assert workshop_of(screen).the(Path, "path").trigger.endswith(" again")


# Expectations


def test_an_expectation_is_dragged_to_another_place(screen: CustomerScreen):
    rows = screen.expectations.rows
    before = shown(screen)
    drag(rows[0], rows[2], QPoint(60, rows[2].height() - 4))
    assert shown(screen) == [before[1], before[2], before[0], *before[3:]]
    assert desk_of(screen).undo()
    assert shown(screen) == before


def test_an_expectation_is_dragged_to_a_parked_group(screen: CustomerScreen):
    screen.resize(1352, 1200)
    QApplication.processEvents()
    line, card = screen.expectations.rows[0], screen.groups.parked.cards[0]
    id = line.id
    drag(line, card)
    assert workshop_of(screen).the(Expectation, id).group_id == "g2"
    assert id not in shown(screen)
    assert "1 expectation" in card._told.text()


def test_a_drag_is_put_back_by_esc(screen: CustomerScreen):
    before, rows = shown(screen), screen.expectations.rows
    drag(rows[0], rows[2], drop=False)
    press(Key.Key_Escape)
    assert shown(screen) == before
    assert desk_of(screen).editor.undoable is None


def test_drift_and_source_are_said_in_words(screen: CustomerScreen):
    desk = desk_of(screen)
    desk.do(lambda: customer.set_expectation(desk.workshop, "expectation-1", kano_before="surprise"))
    name = screen.expectations.rows[0].accessibleName()
    assert name.startswith("A text message tells how it goes, Other industry, from parcel tracking, Minimum, ")
    assert "since 2022, was a surprise" in name
    assert "4 of 5" in name


def test_a_kind_that_changed_is_marked_with_one_tap(screen: CustomerScreen):
    screen.expectations.rows[3].click()
    drift = screen.expectations.form.kano.drift
    assert not drift.isVisible()
    click(find(screen.window(), "customer.expectation.kano.minimum"))
    assert drift.accessibleName() == "It changed this year: was a surprise"
    click(find(screen.window(), "customer.expectation.drift"))
    one = workshop_of(screen).the(Expectation, "expectation-4")
    assert (one.kano, one.kano_before, one.kano_since) == ("minimum", "surprise", 2026)
    assert not drift.isVisible()
    assert "since 2026, was a surprise" in screen.expectations.rows[3].accessibleName()


def test_a_second_tap_takes_back_what_kind_it_is(screen: CustomerScreen):
    screen.expectations.rows[0].click()
    click(find(screen.window(), "customer.expectation.kano.minimum"))
    assert workshop_of(screen).the(Expectation, "expectation-1").kano is None
    click(find(screen.window(), "customer.expectation.kano.surprise"))
    assert workshop_of(screen).the(Expectation, "expectation-1").kano == "surprise"


def test_a_year_that_is_none_is_told_and_not_kept(screen: CustomerScreen):
    refused: list[str] = []
    desk_of(screen).refused.connect(refused.append)
    screen.expectations.rows[0].click()
    find(screen.window(), "customer.expectation.since").setFocus()
    here().selectAll()
    write("soon")
    press(Key.Key_Return)
    assert refused == ["Write a year such as 2022."]
    assert workshop_of(screen).the(Expectation, "expectation-1").kano_since == 2022


def test_an_expectation_too_long_waits_in_its_form_to_be_mended(screen: CustomerScreen):
    refused: list[str] = []
    desk_of(screen).refused.connect(refused.append)
    screen.expectations.rows[0].click()
    write("x" * 170)
    press(Key.Key_Return)
    assert refused == ["That is too long: 160 characters at most."]
    click(find(screen.window(), "customer.expectation.level.5"))
    assert workshop_of(screen).the(Expectation, "expectation-1").level == 5
    assert screen.expectations.form.text.text().startswith("x" * 170)


def test_only_one_source_is_shown_when_asked_for(screen: CustomerScreen):
    click(screen.expectations.sieve)
    menu = next(one for one in screen.findChildren(QMenu) if one.isVisible())
    said = [one.text() for one in menu.actions()]
    assert said == ["All sources (5)", "Learned (1)", "We promised (1)", "Reputation (1)", "Other industry (2)"]
    menu.actions()[4].trigger()
    menu.close()
    assert shown(screen) == ["expectation-1", "expectation-5"]


def test_the_list_says_when_it_is_looked_at_again_and_one_day_serves_them_all(screen: CustomerScreen):
    panel = screen.expectations
    assert panel.foot.button.accessibleName() == "Look at this list again: 11 June"
    assert panel.foot.sentence.text().endswith("Look at this list again in June 2026.")
    click(panel.foot.button)
    dialog = next(one for one in screen.window().findChildren(Dialog) if one.isVisible())
    later = QDate.currentDate().addDays(40)
    dialog.findChild(QCalendarWidget).setSelectedDate(later)
    dialog.choose("keep")
    days = {one.review_at for one in workshop_of(screen).all(Expectation)}
    assert days == {later.toString(Qt.DateFormat.ISODate)}
    assert desk_of(screen).undo()
    assert {one.review_at for one in workshop_of(screen).all(Expectation)} == {"2026-06-11"}


def test_a_list_that_is_due_says_so(screen_on: ScreenOn, demo: Workshop):
    ours = Workshop([one.but(is_demo=False) if one.kind == "basics" else one for one in demo])
    for one in ours.all(Expectation):
        ours.apply(customer.set_expectation(ours, one.id, review_at="2020-02-01"))
    screen = screen_on(ours)
    assert screen.expectations.foot.sentence.text().endswith("It is time to look at this list again.")
    assert "Look again, it is time" in screen.expectations.rows[0].accessibleName()


# The warm-up and the what-if round


def test_a_question_fills_the_screen_and_esc_gives_it_back(screen: CustomerScreen):
    click(screen.warmup.questions["acted"])
    assert screen.enlarged.isVisible()
    assert screen.enlarged.size() == screen.size()
    assert screen.enlarged.accessibleName() == "How did the person act?"
    press(Key.Key_Right)
    assert screen.enlarged.accessibleName() == "What made you feel well served?"
    press(Key.Key_Escape)
    assert not screen.enlarged.isVisible()
    assert here() is screen.warmup.questions["why"]


def test_mixed_pairs_are_proposed_for_those_who_have_not_told_yet(screen: CustomerScreen):
    click(screen.warmup.propose)
    notes = workshop_of(screen).all(WarmupNote)
    assert len(notes) == 6
    silo = {one.id: one.silo_id for one in workshop_of(screen).all(Participant)}
    told = {id for one in notes[:3] for id in one.pair}
    for note in notes[3:]:
        assert not told & set(note.pair)
        assert len({silo[id] for id in note.pair}) == len(note.pair)
    assert desk_of(screen).undo()
    assert len(workshop_of(screen).all(WarmupNote)) == 3


def test_words_about_price_are_marked_and_asked_about(screen: CustomerScreen):
    desk, panel = desk_of(screen), screen.warmup
    assert panel._verdict.text() == "No one said “cheap”."
    desk.do(lambda: warmup.set_note(desk.workshop, "warmup-1", tag="cheap, half price"))
    assert panel._verdict.text() == "2 key words are about price. Was it only that?"
    assert "Only the price?" in panel.list.rows[0].accessibleName()
    desk.do(lambda: warmup.set_note(desk.workshop, "warmup-1", tag="cheap, kind"))
    assert "Only the price?" not in panel.list.rows[0].accessibleName()


def test_what_good_experiences_are_made_of_is_a_tap_away(screen: CustomerScreen):
    screen.warmup.list.rows[1].click()
    tap = find(screen.window(), "customer.story.ingredient.2")
    assert tap.accessibleName() == "Takes an interest"
    click(tap)
    assert workshop_of(screen).the(WarmupNote, "warmup-2").tag == "Recognised, Takes an interest"
    assert tap.isChecked()
    click(tap)
    assert workshop_of(screen).the(WarmupNote, "warmup-2").tag == "Recognised"


def test_three_of_six_pairs_have_told_and_an_empty_pair_does_not_count(screen: CustomerScreen):
    assert screen.warmup._count.text().startswith("3 of 6 pairs.")
    click(screen.warmup.propose)
    assert screen.warmup._count.text().startswith("3 of 6 pairs.")


def test_a_pair_is_named_from_those_in_the_room(screen: CustomerScreen):
    click(screen.warmup.add)
    for place, name in ((1, "Joni Salmi, AS"), (2, "Petri Niemi, HN")):
        choice = find(screen.window(), f"customer.story.person.{place}")
        choice.setCurrentIndex(choice.findText(name))
        choice.activated.emit(choice.currentIndex())
    assert workshop_of(screen).all(WarmupNote)[-1].pair == ("p02", "p04")


def test_one_tap_makes_a_target_of_an_idea_and_goes_there(screen: CustomerScreen):
    went: list[tuple[str, str]] = []
    desk_of(screen).going.connect(lambda name, id: went.append((name, id)))
    click(screen.boldest)
    click(find(screen.window(), "customer.idea.1.target"))
    target = workshop_of(screen).all(Target)[-1]
    assert went == [("targets", target.id)]
    assert target.title.startswith("What if the customer could leave the bill unpaid when we did not")
    assert target.description == workshop_of(screen).all(WhatIfNote)[0].text
    assert target.group_id == "g1"
    assert target in targets.candidates(workshop_of(screen))


@pytest.mark.parametrize(
    ("words", "cut"), [("one two", "one two"), ("one two three", "one two…"), ("x" * 12, "x" * 9 + "…")]
)
def test_a_long_idea_is_cut_between_words(words: str, cut: str):
    assert shortened(words, 10) == cut


def test_the_boldest_idea_stays_in_sight_and_another_can_take_its_place(screen: CustomerScreen):
    click(screen.what_if)
    write("What if nobody waited?")
    press(Key.Key_Return)
    click(find(screen.window(), "customer.idea.2.boldest"))
    press(Key.Key_Escape)
    assert screen.boldest.accessibleName() == "Boldest what-if: What if nobody waited?"
    assert [one.is_boldest for one in workshop_of(screen).all(WhatIfNote)] == [False, True]


# Other states


def test_an_empty_workshop_shows_one_card_that_waits_for_a_need(screen_on: ScreenOn):
    screen = screen_on(Workshop(empty_records("en", "Ours")))
    card = screen.groups.focus
    assert card.name.placeholderText() == "What must succeed in their day?"
    assert not card.well.need.isVisible()
    assert not screen.groups.parked.entry.isVisible()
    assert screen.expectations._empty.isVisible()
    assert not screen.warmup.propose.isEnabled()
    card.name.setFocus()
    write("Everyday must run")
    press(Key.Key_Return)
    assert here() is card.well.need
    assert desk_of(screen).undo()
    assert not card.well.need.isVisible()


def test_an_expectation_can_be_written_before_any_group(screen_on: ScreenOn):
    screen = screen_on(Workshop(empty_records("en", "Ours")))
    click(screen.expectations.add)
    write("An answer today")
    press(Key.Key_Return)
    assert len(screen.expectations.rows) == 1


def test_a_workshop_that_is_only_looked_at_offers_nothing_to_write(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo, read_only=True)
    refused: list[str] = []
    desk_of(screen).refused.connect(refused.append)
    before = Workshop(workshop_of(screen))
    assert screen.groups.focus.name.isReadOnly()
    for button in (
        screen.groups.focus.well.evidence,
        screen.expectations.add,
        screen.expectations.foot.button,
        screen.warmup.add,
    ):
        assert not button.isEnabled()
    rows = screen.expectations.rows
    drag(rows[0], rows[2])
    rows[0].setFocus()
    press(Key.Key_Delete)
    rows[0].click()
    assert screen.expectations.form.isVisible()
    press(Key.Key_Escape)
    assert workshop_of(screen) == before
    assert refused
