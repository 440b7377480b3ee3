"""What a voter may rely on at the table: an order of one's own, rows that stay, words to check, and nothing left."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from cxworkshop.edits import people
from cxworkshop.model.voting import Turnout
from tests.ui.voting.table import LEFT, Seat, Table


def letters(table: Table) -> list[str]:
    return [row.letter for row in table.screen.polling.ballot.rows]


def titles(table: Table) -> dict[str, str]:
    return {row.letter: row.title for row in table.screen.polling.ballot.rows}


def test_each_voter_has_an_order_of_their_own_and_the_same_letters(seat: Seat) -> None:
    table = seat(targets=12)
    table.draft()
    table.open()
    orders, named = [], []
    for person in ("p1", "p2", "p3", "p4", "p5", "p6"):
        table.call(person)
        orders.append(tuple(letters(table)))
        named.append(titles(table))
        table.click("voting.ballot.not_me")
    assert len(set(orders)) > 1  # all six alike by chance: once in 10 to the power of 43
    assert {tuple(sorted(order)) for order in orders} == {tuple("ABCDEFGHIJKL")}
    assert all(one == named[0] for one in named)


def test_rows_keep_their_places_while_dots_come_and_go(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    before = letters(table)
    for letter in "HAA":
        table.bot.mouseClick(table.row(letter), LEFT, pos=QPoint(100, 20))
        assert letters(table) == before
    table.click("voting.ballot.check")
    table.click("voting.check.change")
    assert letters(table) == before


def test_the_check_page_says_the_choice_in_words_and_leads_back(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("b++")
    table.click("voting.ballot.check")
    table.bot.waitUntil(lambda: "B   Target 2" in _shown(table))  # the page is laid out when Qt comes to it
    assert {"Is this what you want?", "Your choices, Person 1"} <= _shown(table)
    table.click("voting.check.change")
    assert table.screen.polling.ballot.isVisible()
    assert table.screen.polling.ballot.draft is not None
    assert {turnout.state for turnout in table.workshop.all(Turnout)} == {"waiting"}


def test_dots_left_over_are_told_before_sealing(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    table.type("b+")
    table.click("voting.ballot.check")
    table.bot.waitUntil(lambda: "Leave 2 dots unused?" in _shown(table))
    table.click("voting.check.seal")
    assert [t.participant_id for t in table.workshop.all(Turnout) if t.state == "submitted"] == ["p1"]


def _shown(table: Table) -> set[str]:
    return {label.text() for label in table.screen.findChildren(QLabel) if label.isVisible()}


def test_nothing_of_a_sealed_ballot_is_left_in_the_window(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.vote("p1", "AAB")
    polling = table.screen.polling
    assert polling.ballot.draft is None
    assert polling.ballot.rows == []
    every = {label.text() for page in (polling.ballot, polling.check) for label in page.findChildren(QLabel)}
    assert not any("Target" in words or "2 dots" in words for words in every), every


def test_who_decides_stands_last_among_the_names(seat: Seat) -> None:
    table = seat()
    table.desk.do(lambda: people.revise_person(table.workshop, "p1", votes_last=True))
    table.draft()
    table.open()
    neutral = table.screen.polling.neutral
    names = [b.objectName() for b in neutral.findChildren(QPushButton) if "neutral.name" in b.objectName()]
    assert sorted(names)[0] == "voting.neutral.name.p1"
    assert neutral.findChild(QPushButton, "voting.neutral.name.p1").y() == max(
        neutral.findChild(QPushButton, name).y() for name in names
    )
