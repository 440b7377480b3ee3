"""While a round goes on the room sees how many ballots are in and who is waited for, and nothing of any choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import turnout, voting
from cxworkshop.edits.ballots import Ballot
from cxworkshop.model.voting import Tally, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.envelopes import GAP, HIGH, WIDE, grid
from cxworkshop.ui.stage.pages.turnout import TurnoutPage
from cxworkshop.ui.stage.projector import Projector, Sent
from tests.elections import ballot, drafted, room
from tests.ui.stage.read import desk_at, page_of, painted, picture, told

pytestmark = pytest.mark.usefixtures("qtbot")


def opened(sizes: tuple[int, ...] = (3, 3), **settings: object) -> tuple[Workshop, str]:
    workshop = Workshop(room(sizes))
    round_id = drafted(workshop, **settings).id
    workshop.apply(voting.open_round(workshop, round_id))
    return workshop, round_id


def seal(workshop: Workshop, round_id: str, *people: str) -> None:
    for person in people:
        given = ballot(workshop, round_id, main={"k1": 1})
        workshop.apply(turnout.submit(workshop, round_id, person, given))


def names(texts: list[str]) -> list[str]:
    return [text for text in texts if text.startswith("Person")]


def test_it_tells_how_many_ballots_are_in_and_who_is_still_to_vote() -> None:
    workshop, round_id = opened()
    seal(workshop, round_id, "p5", "p2")
    texts = painted(page_of(desk_at(workshop), "turnout", round_id))
    assert {"A day together", "Secret vote · round 1", "What helps most?", "2", "of 6 ballots are in"} <= set(texts)
    assert names(texts) == ["Person 1", "Person 3", "Person 4", "Person 6"]
    assert "Talk about anything but the targets." in texts


def test_the_names_keep_the_order_of_the_list_whoever_came_last() -> None:
    workshop, round_id = opened()
    seal(workshop, round_id, "p4", "p1", "p6")
    workshop.apply(turnout.withdraw(workshop, round_id, "p1"))
    page = page_of(desk_at(workshop), "turnout", round_id)
    assert names(painted(page)) == ["Person 1", "Person 2", "Person 3", "Person 5"]
    other, same_id = opened()
    seal(other, same_id, "p1", "p6", "p4")
    other.apply(turnout.withdraw(other, same_id, "p1"))
    assert painted(page_of(desk_at(other), "turnout", same_id))[:-1] == painted(page)[:-1]  # but for the clock


def test_of_secret_slips_on_paper_nobody_is_named() -> None:
    workshop, round_id = opened(collect="paper")
    seal(workshop, round_id, "p5", "p2")
    texts = painted(page_of(desk_at(workshop), "turnout", round_id))
    assert names(texts) == []
    assert {"2", "of 6 ballots are in", "On paper, without names."} <= set(texts)


def test_nobody_who_has_voted_is_named() -> None:
    workshop, round_id = opened()
    seal(workshop, round_id, "p5", "p2")
    said = told(page_of(desk_at(workshop), "turnout", round_id))
    assert "Person 5" not in said
    assert "Person 2" not in said


@pytest.mark.parametrize(("sizes", "columns"), [((4, 4), 1), ((5, 4), 2), ((30, 30), 2)])
def test_more_than_eight_names_stand_in_two_columns(sizes: tuple[int, ...], columns: int) -> None:
    workshop, round_id = opened(sizes)
    page = page_of(desk_at(workshop), "turnout", round_id)
    lefts = {writing.box.left() for writing in page.sheet.writings() if writing.text.startswith("Person")}
    assert len(lefts) == columns


def test_of_very_many_names_it_says_how_many_more_there_are() -> None:
    workshop, round_id = opened((40, 40))
    texts = painted(page_of(desk_at(workshop), "turnout", round_id))
    more = next(text for text in texts if text.startswith("and "))
    assert len(names(texts)) + int(more.split()[1]) == 80


def test_when_nobody_is_missing_it_says_so() -> None:
    workshop, round_id = opened((1, 1))
    seal(workshop, round_id, "p1")
    workshop.apply(turnout.abstain(workshop, round_id, "p2"))
    texts = painted(page_of(desk_at(workshop), "turnout", round_id))
    assert {"Everybody has voted.", "1", "of 2 ballots are in", "1 abstains"} <= set(texts)
    assert "Still to vote" not in texts


def test_a_closed_round_names_nobody_and_says_what_comes() -> None:
    workshop, round_id = opened()
    seal(workshop, round_id, "p1", "p2", "p3")
    workshop.apply(voting.close_round(workshop, round_id, accept_missing=True))
    texts = painted(page_of(desk_at(workshop), "turnout", round_id))
    assert "The round is closed." in texts
    assert not names(texts)
    workshop.apply(voting.reopen(workshop, round_id))
    assert len(names(painted(page_of(desk_at(workshop), "turnout", round_id)))) == 3


def test_an_open_vote_is_called_open() -> None:
    workshop, round_id = opened(secrecy="open")
    assert "Open vote · round 1" in painted(page_of(desk_at(workshop), "turnout", round_id))


def test_without_a_round_there_is_the_title_and_the_clock() -> None:
    texts = painted(page_of(desk_at(Workshop(room((3, 3)))), "turnout"))
    assert texts[0] == "A day together"
    assert not [text for text in texts if "round" in text]


def test_the_clock_tells_the_time_of_day() -> None:
    workshop, round_id = opened()
    page = TurnoutPage(desk_at(workshop), now=lambda: datetime(2026, 11, 22, 9, 5))
    page.resize(1920, 1080)
    page.show_sent(Sent("turnout", round_id))
    assert "9:05" in painted(page)


def test_the_clock_goes_on_while_the_page_is_seen(qtbot: QtBot) -> None:
    workshop, round_id = opened()
    times = iter(datetime(2026, 11, 22, 9, minute) for minute in range(60))
    page = TurnoutPage(desk_at(workshop), now=lambda: next(times))
    qtbot.addWidget(page)
    page.resize(960, 540)
    page.show_sent(Sent("turnout", round_id))
    page.show()
    before = page.accessibleName()
    qtbot.waitUntil(lambda: page.accessibleName() != before)


@pytest.mark.parametrize("whole", [1, 2, 6, 7, 12, 13, 30, 60, 200])
@pytest.mark.parametrize("room_of", [(1040.0, 250.0), (700.0, 200.0), (700.0, 420.0)])
def test_all_envelopes_fit_their_room(whole: int, room_of: tuple[float, float]) -> None:
    columns, scale = grid(whole, *room_of)
    rows = -(-whole // columns)
    assert 0 < scale <= 1
    assert (columns * (WIDE + GAP) - GAP) * scale <= room_of[0] + 0.01
    assert (rows * (HIGH + GAP) - GAP) * scale <= room_of[1] + 0.01


# Secrecy, on a real file with a real ballot box


class Poll:
    """A secret round on a real file, with a projector."""

    def __init__(self, editor: Editor, file: WorkshopFile) -> None:
        self.booth = Booth(editor, file)
        self.desk = Desk(editor, self.booth)
        self.desk.projector = Projector(self.desk, self.desk)
        self.round_id = editor.workshop.all(VotingRound)[-1].id
        self.booth.open_round(self.round_id)

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    def ballot(self, **dots: int) -> Ballot:
        return ballot(self.workshop, self.round_id, main=dots)

    def pages(self) -> list[str]:
        """All that could be read or heard of the round, whatever is asked of the pages."""
        asked = [("turnout", 0), ("reveal", 0), ("reveal", 5), ("reveal", 99), ("results", 0)]
        return [told(page_of(self.desk, name, self.round_id, step)) for name, step in asked]


@pytest.fixture
def poll(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Callable[[], Poll]:
    def open() -> Poll:
        workshop = Workshop(room((3, 3)))
        drafted(workshop)
        made = editor(workshop)
        return Poll(made, open_workshops[-1])

    return open


def test_before_the_reveal_no_page_tells_a_target_a_letter_a_dot_or_a_total(poll: Callable[[], Poll]) -> None:
    one = poll()
    for person in ("p1", "p4", "p5"):
        one.booth.seal(one.round_id, person, one.ballot(k1=2, k3=1))
        assert_tells_nothing(one)
    one.booth.close(one.round_id, accept_missing=True)
    assert_tells_nothing(one)
    one.booth.reopen(one.round_id)
    one.booth.seal(one.round_id, "p2", one.ballot(k8=2))
    one.booth.withdraw(one.round_id, "p2")
    assert_tells_nothing(one)
    one.booth.close(one.round_id, accept_missing=True)
    assert_tells_nothing(one)
    assert one.workshop.all(Tally) == []


def assert_tells_nothing(one: Poll) -> None:
    turnout, *counted = one.pages()
    assert not any("".join(said.split()) for said in counted)
    assert "Target" not in turnout
    assert "dot" not in turnout
    assert not any(line in "ABCDEFGH" for line in turnout.splitlines() if line)


def test_two_rounds_that_differ_in_the_ballots_alone_look_the_same(poll: Callable[[], Poll]) -> None:
    one, other = poll(), poll()
    for person in ("p6", "p1", "p3"):
        one.booth.seal(one.round_id, person, one.ballot(k1=2, k2=1))
    for person, dots in (("p3", {"k7": 1}), ("p6", {"k4": 2, "k5": 1}), ("p1", {"k8": 2})):
        other.booth.seal(other.round_id, person, other.ballot(**dots))
    pictures = []
    for each in (one, other):
        page = TurnoutPage(each.desk, now=lambda: datetime(2026, 11, 22, 9, 5))
        page.resize(960, 540)
        page.show_sent(Sent("turnout", each.round_id))
        pictures.append(picture(page))
    assert pictures[0] == pictures[1]


def test_a_void_round_says_only_that_it_does_not_count(poll: Callable[[], Poll]) -> None:
    one = poll()
    one.booth.seal(one.round_id, "p1", one.ballot(k1=2))
    one.booth.seal(one.round_id, "p4", one.ballot(k1=2))
    one.booth.void(one.round_id, "Someone saw a ballot")
    assert_tells_nothing(one)
    assert "This round does not count." in one.pages()[0]
    assert "Someone saw" not in one.pages()[0]


def test_a_revealed_round_tells_nothing_on_the_page_of_turnout(poll: Callable[[], Poll]) -> None:
    one = poll()
    for person in ("p1", "p4", "p5"):
        one.booth.seal(one.round_id, person, one.ballot(k1=2, k3=1))
    one.booth.close(one.round_id, accept_missing=True)
    one.booth.reveal(one.round_id)
    assert one.workshop.the(VotingRound, one.round_id).state == "revealed"
    said = one.pages()[0]
    assert "Target" not in said
    assert "dot" not in said
