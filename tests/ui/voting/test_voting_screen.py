"""A secret round by mouse and by keyboard, and what the screens never tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.editor import Editor
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Tally, Turnout
from cxworkshop.store.errors import DiskFull
from cxworkshop.text import Words, phrase
from cxworkshop.ui.parts.stepper import Stepper
from tests.ui.voting.table import LEFT, Seat, Table, spoken


def test_six_people_vote_by_mouse(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    for person, letters in (("p1", "AAB"), ("p4", "AC"), ("p2", "ABB"), ("p6", "A"), ("p3", "HHA")):
        table.vote(person, letters)
    table.click("voting.neutral.name.p5")
    table.click("voting.name.abstain")
    table.hold_close()
    assert table.round.state == "closed"
    table.click("voting.reveal")
    while not table.screen.reveal.is_over:
        table.click("voting.reveal.next")
    table.click("voting.reveal.next")
    assert table.told() == {"k1": 6, "k2": 3, "k8": 2, "k3": 1}
    assert table.screen.results.isVisible()


def test_six_people_vote_by_keyboard_alone(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    for _ in range(6):
        table.key(Qt.Key.Key_Return)  # the first name still to vote
        table.key(Qt.Key.Key_Return)  # yes, my ballot
        table.type("a++")
        table.type("b+")
        table.type("+")  # the well is empty
        table.key(Qt.Key.Key_Return)
        table.key(Qt.Key.Key_Return)
    button = table.find("voting.neutral.close")
    assert button.hasFocus()
    with table.bot.waitSignal(button.held, timeout=20_000):  # type: ignore[attr-defined]
        table.bot.keyPress(button, Qt.Key.Key_Return)
    table.screen.findChild(QPushButton, "voting.reveal").setFocus()
    table.key(Qt.Key.Key_Space)
    while not table.screen.reveal.is_over:
        table.bot.keyClick(table.screen.reveal, Qt.Key.Key_Space)
    assert table.told() == {"k1": 12, "k2": 6}


def test_tapping_a_dot_takes_it_back_and_ctrl_z_undoes(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    draft, row = table.screen.polling.ballot.draft, table.row("C")
    assert draft is not None
    table.bot.mouseClick(row, LEFT, pos=QPoint(100, 20))
    assert draft.dots("main", row.option_id) == 1
    table.bot.mouseClick(row, LEFT, pos=row.dot_rect(0).center().toPoint())
    assert draft.dots("main", row.option_id) == 0
    table.bot.keyClick(row, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.dots("main", row.option_id) == 1
    table.key(Qt.Key.Key_Backspace)
    assert draft.dots("main", row.option_id) == 0


def test_an_empty_well_shakes(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    for letter in "AABC":
        table.bot.mouseClick(table.row(letter), LEFT, pos=QPoint(100, 20))
    assert table.screen.polling.ballot.well.shaking


def test_a_row_says_its_dots_in_words(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("b++")
    assert table.row("B").accessibleName() == "B, Target 2, two of your three dots, one left"


def test_space_hides_everything_at_once_and_the_voter_may_carry_on(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("b+")
    polling = table.screen.polling
    table.key(Qt.Key.Key_Space)
    assert polling.currentWidget() is polling.name
    assert polling.ballot.hidden
    assert not polling.ballot.well.isVisible()
    assert {"Continue as Person 1?", "Carry on"} <= spoken(polling)
    assert not any("of your" in words or "Target" in words or "left" in words for words in spoken(polling))
    table.key(Qt.Key.Key_Return)
    assert table.row("B").accessibleName() == "B, Target 2, one of your three dots, two left"
    table.click("voting.ballot.check")
    table.click("voting.check.hide")
    assert polling.currentWidget() is polling.name
    table.click("voting.name.not_me")
    assert polling.ballot.draft is None


def test_not_me_throws_the_ballot_away(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("a+")
    table.click("voting.ballot.not_me")
    assert table.screen.polling.ballot.draft is None
    assert table.screen.polling.ballot.rows == []
    assert {turnout.state for turnout in table.workshop.all(Turnout)} == {"waiting"}


def test_before_the_reveal_no_word_on_any_screen_tells_a_choice(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    for person, letters in (("p1", "AAB"), ("p4", "AAC"), ("p5", "AAB"), ("p2", "H")):
        table.vote(person, letters)
    assert spoken(table.screen.polling.neutral).isdisjoint({f"Target {n}" for n in range(1, 9)})
    assert table.desk.editor.undoable is None
    table.hold_close()
    table.answer("yes")
    said = spoken(table.screen)
    assert not any("Target 1" in words and "dots" in words for words in said)
    assert table.workshop.all(Tally) == []


def test_no_page_keeps_the_name_of_whoever_voted_last(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.vote("p2", "AB")
    table.bot.waitUntil(lambda: not any("Person 2" in words for words in spoken(table.screen)))
    table.click("voting.neutral.name.p3")
    table.click("voting.name.abstain")
    abstains = {"Abstains: Person 3"}
    table.bot.waitUntil(lambda: {words for words in spoken(table.screen) if "Person 3" in words} == abstains)


def test_letting_go_early_does_not_close_the_round(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.click("voting.neutral.close")
    assert table.round.state == "open"


def test_closing_names_who_is_missing_and_waits_for_an_answer(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.vote("p1", "A")
    table.hold_close()
    table.answer("no")
    assert table.round.state == "open"
    table.hold_close()
    table.answer("yes")
    assert table.round.state == "closed"


def test_a_ballot_is_taken_back_with_the_voter_beside(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.vote("p1", "A")
    table.click("voting.neutral.back")
    table.answer("name.p1")
    table.answer("yes")
    assert {turnout.state for turnout in table.workshop.all(Turnout)} == {"waiting"}
    table.vote("p1", "B")


def test_a_latecomer_gets_a_ballot(seat: Seat) -> None:
    table = seat((4, 3))
    one = table.workshop.the(Participant, "p1")
    table.workshop.apply(_change(one, one.but(present=False)))
    table.draft()
    table.open()
    table.workshop.apply(_change(one.but(present=False), one))
    table.click("voting.neutral.late")
    table.answer("name.p1")
    table.vote("p1", "A")


def _change(before: Participant, after: Participant) -> Change:
    return Change(phrase("Present"), (Edit(before, after),))


def test_a_void_round_needs_a_reason_and_keeps_it(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.click("voting.neutral.void")
    table.answer("yes")
    assert table.round.state == "open"
    table.click("voting.neutral.void")
    dialog = [one for one in table.screen.findChildren(QDialog) if one.isVisible()][-1]
    field = dialog.findChild(QWidget, "voting.void.reason")
    assert field is not None
    table.bot.keyClicks(field, "The question was wrong")
    table.answer("yes")
    assert table.round.void_reason == "The question was wrong"
    assert table.screen.results.isVisible()


def test_stepping_out_keeps_the_round_open(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    asked: list[bool] = []
    table.screen.takeover.connect(asked.append)
    table.click("voting.neutral.leave")
    assert asked[-1] is False
    table.click("voting.carry_on")
    assert asked[-1] is True
    assert table.round.state == "open"


def test_a_power_cut_in_mid_ballot_leaves_the_voter_waiting(seat: Seat, qtbot: QtBot) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("a++")
    again = Table(qtbot, Editor(table.file.workshop(), table.file), table.file)  # what a restart finds
    again.click("voting.carry_on")
    assert {turnout.state for turnout in again.workshop.all(Turnout)} == {"waiting"}
    again.vote("p1", "B")


def test_three_two_one_is_voted_and_counted(seat: Seat) -> None:
    table = seat()
    table.draft(method="weighted")
    table.open()
    for person in ("p1", "p2", "p4"):
        table.vote(person, "BCA")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    assert table.told() == {"k2": 9, "k3": 6, "k1": 3}


def test_two_sides_are_voted_one_after_the_other(seat: Seat) -> None:
    table = seat()
    table.draft(method="two_criteria")
    table.open()
    for person in ("p1", "p4"):
        table.call(person)
        table.bot.mouseClick(table.row("A"), LEFT, pos=QPoint(100, 20))
        table.click("voting.ballot.check")
        assert table.screen.polling.ballot.side == "ease"
        for letter in "AB":
            table.bot.mouseClick(table.row(letter), LEFT, pos=QPoint(100, 20))
        table.click("voting.ballot.check")
        table.click("voting.check.seal")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    table.click("voting.reveal.all")
    table.click("voting.reveal.next")
    assert {(t.criterion, t.dots) for t in table.workshop.all(Tally)} == {("impact", 2), ("ease", 2)}
    assert table.screen.results.isVisible()


def test_the_question_about_the_projector_comes_before_a_secret_round(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.click("voting.setup.open")
    table.answer("no")
    assert table.round.state == "draft"


def test_an_open_round_asks_nothing(seat: Seat) -> None:
    table = seat()
    table.draft(secrecy="open")
    table.click("voting.setup.open")
    assert table.round.state == "open"


def test_only_an_open_round_tells_names(seat: Seat) -> None:
    said = {}
    for secrecy in ("open", "secret"):
        table = seat()
        table.draft(secrecy=secrecy)
        table.click("voting.setup.open")
        if secrecy == "secret":
            table.answer("yes")
        for person in ("p1", "p4"):
            table.vote(person, "AA")
        table.hold_close()
        table.answer("yes")
        table.click("voting.reveal")
        table.click("voting.reveal.all")
        table.click("voting.reveal.next")
        said[secrecy] = " ".join(spoken(table.screen.results))
    assert "Person 1 2, Person 4 2" in said["open"]
    assert "Person" not in said["secret"]


def test_the_set_up_is_written_into_the_draft(seat: Seat) -> None:
    table = seat(targets=12)
    table.draft()
    table.click("voting.setup.target.k12")
    table.click("voting.setup.budget.more")
    table.click("voting.setup.tie_rule.runoff")
    table.click("voting.setup.method.weighted")
    assert (table.round.budget, table.round.tie_rule, table.round.method) == (6, "runoff", "weighted")
    stepper = table.find("voting.setup.budget")
    assert isinstance(stepper, Stepper)
    assert not stepper.isEnabled()


def test_pairs_are_asked_about_before_the_round_opens(seat: Seat) -> None:
    table = seat((2, 2, 2))
    table.draft()
    table.click("voting.setup.pairs")
    assert (table.round.split_announced, table.round.min_silo_size) == (True, 2)
    table.click("voting.setup.split")
    assert not table.round.split_shown


def test_the_group_takes_a_target_and_says_why(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    for person in ("p1", "p2", "p4"):
        table.vote(person, "AAB")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    table.click("voting.reveal.all")
    table.click("voting.reveal.next")
    table.click("voting.results.take.A")
    field = table.find("voting.results.why.A")
    field.setFocus()
    table.bot.keyClicks(field, "It hurts most")
    table.find("voting.results.take.B").setFocus()
    assert table.workshop.the(Target, "k1").state == "chosen"
    row = table.screen.results.rows[0]
    assert row.why.text() == "It hurts most"
    table.desk.undo()
    table.desk.undo()
    assert table.workshop.the(Target, "k1").state == "on_ballot"


def test_a_tie_across_the_line_offers_a_run_off(seat: Seat) -> None:
    table = seat()
    table.draft(select_count=1, tie_rule="runoff")
    table.open()
    for person in ("p1", "p2", "p4"):
        table.vote(person, "AB")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    table.click("voting.reveal.all")
    table.click("voting.reveal.next")
    table.click("voting.results.runoff")
    assert (table.round.no, table.round.method, table.round.budget) == (2, "runoff", 1)
    assert table.screen.setup.isVisible()


def test_everything_is_said_in_finnish_too(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.desk.set_language("fi")
    assert table.desk.t.language == Words("fi").language
    assert table.screen.setup.isVisible()
    table.desk.set_language("en")
    table.open()


def test_a_reveal_that_leaves_the_file_untidy_goes_on_and_says_so(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    table = seat()
    table.draft()
    table.open()
    for person in ("p1", "p2", "p4"):
        table.vote(person, "AAB")
    table.hold_close()
    table.answer("yes")

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(table.file, "compact", full)
    table.click("voting.reveal")
    assert table.round.state == "revealed"
    assert table.screen._stack.currentWidget() is table.screen.reveal
    assert [said.startswith("This is saved.") for said in table.refusals] == [True]


def test_a_revealed_row_stands_whole_in_its_place(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.vote("p1", "AAB")
    table.vote("p2", "AAC")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    table.click("voting.reveal.all")
    row = table.find("voting.reveal.A")
    table.bot.waitUntil(lambda: row.height() == row.parentWidget().height() >= row.minimumHeight())
