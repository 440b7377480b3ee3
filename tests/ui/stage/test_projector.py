"""What the room sees: sent, held, followed, blanked; and what it never sees before a reveal."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pytestqt.qtbot import QtBot

from cxworkshop.app.start import make_app
from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import rounds, turnout, voting
from cxworkshop.edits.ballots import casts
from cxworkshop.edits.reveal import reveal
from cxworkshop.model.cast import Cast, Step
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.table import PAGES
from cxworkshop.ui.stage.projector import NAMES, PAGE_OF, SAFE, Projector, Sent
from cxworkshop.ui.stage.still_secret import secret_round
from cxworkshop.ui.stage.window import StageWindow
from tests.elections import ballot, drafted, room


class Nowhere:
    """A shelf that keeps nothing."""

    def save(self, change: Change, step: Step, casts: Iterable[Cast] = (), emptied: Id | None = None) -> None:
        pass

    def past(self) -> tuple[list[Change], list[Change]]:
        return [], []

    def keep_picture(self, data: bytes) -> str:
        return ""

    def picture(self, digest: str) -> bytes | None:
        return None

    def box(self, round_id: Id) -> list[Cast]:
        return []


def desk_of(workshop: Workshop) -> Desk:
    editor = Editor(workshop, Nowhere())
    desk = Desk(editor, Booth(editor, Nowhere()))
    desk.projector = Projector(desk, desk)
    return desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return desk_of(Workshop(room((3, 3))))


def projector_of(desk: Desk) -> Projector:
    assert desk.projector is not None
    return desk.projector


def open_secret(desk: Desk) -> str:
    round_id = drafted(desk.workshop).id
    desk.do(lambda: voting.open_round(desk.workshop, round_id))
    return round_id


def seal_all(desk: Desk, round_id: str) -> list[Cast]:
    """Everybody who has not voted gives the first target a dot; what came into the box."""
    given, box = ballot(desk.workshop, round_id, main={"k1": 1}), []
    for waiting in [one for one in desk.workshop.all(Turnout) if (one.round_id, one.state) == (round_id, "waiting")]:
        desk.do(lambda who=waiting: turnout.submit(desk.workshop, round_id, who.participant_id, given))
        box += casts(desk.workshop.the(VotingRound, round_id), waiting.group, given)
    return box


def end(desk: Desk, round_id: str) -> None:
    box = seal_all(desk, round_id)
    desk.do(lambda: voting.close_round(desk.workshop, round_id))
    desk.do(lambda: reveal(desk.workshop, round_id, box))
    assert desk.workshop.the(VotingRound, round_id).state == "revealed"


def test_the_room_sees_the_title_until_something_is_sent(desk: Desk) -> None:
    assert projector_of(desk).shown == Sent("title")


def test_what_is_sent_is_seen_and_told_once(desk: Desk) -> None:
    projector, news = projector_of(desk), []
    projector.changed.connect(lambda: news.append(projector.shown))
    projector.send("path", "stop")
    projector.send("path", "stop")
    assert news == [Sent("path", "stop")]


def test_a_page_nobody_knows_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="sauna"):
        projector_of(desk).send("sauna")


def test_what_is_frozen_stays_until_it_is_let_go(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.send("path")
    projector.freeze(True)
    projector.send("agenda")
    assert projector.shown == Sent("path")
    projector.freeze(True)
    assert projector.shown == Sent("path")
    projector.freeze(False)
    assert projector.shown == Sent("agenda")


def test_black_hides_whatever_is_sent_and_gives_it_back(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.blank(True)
    projector.send("path")
    assert projector.shown == Sent("black")
    projector.blank(False)
    assert projector.shown == Sent("path")


@pytest.mark.parametrize(("screen", "page"), PAGE_OF.items())
def test_following_shows_what_belongs_to_the_screen(desk: Desk, screen: str, page: str) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    projector.look_at(screen)
    assert projector.shown.page == ("title" if screen == "vote" else page)  # no round yet, so nothing to tell of it


def test_without_following_another_screen_changes_nothing(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.look_at("path")
    assert projector.shown == Sent("title")
    projector.send_screen()
    assert projector.shown.page == "path"


def test_path_only_stays_whatever_is_looked_at_next(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    desk.show_path("main")
    projector.path_only()
    projector.look_at("targets")
    assert projector.shown == Sent("path", "main")


def test_following_goes_along_to_the_target_that_is_chosen(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    projector.look_at("targets")
    desk.select("k3")
    assert projector.shown == Sent("pairs", "k3")
    desk.select("p1")
    assert projector.shown == Sent("pairs")


@pytest.mark.parametrize("page", sorted(set(NAMES) - SAFE))
def test_until_the_reveal_only_who_has_voted_is_seen(desk: Desk, page: str) -> None:
    projector, told = projector_of(desk), []
    projector.told.connect(told.append)
    round_id = open_secret(desk)
    projector.send(page, round_id)
    assert projector.shown == Sent("turnout", round_id)
    assert len(told) == 1
    end(desk, round_id)
    assert projector.shown == Sent(page, round_id)


@pytest.mark.parametrize("page", sorted(set(NAMES) - SAFE))
def test_what_was_sent_or_frozen_before_gives_way_when_a_secret_round_opens(desk: Desk, page: str) -> None:
    projector, first = projector_of(desk), open_secret(desk)
    end(desk, first)
    projector.send(page, first)
    projector.freeze(True)
    assert projector.shown == Sent(page, first)
    second = open_secret(desk)
    assert projector.shown == Sent("turnout", second)


@pytest.mark.parametrize("page", ["reveal", "results"])
def test_of_an_open_round_the_counts_wait_for_the_reveal_too(desk: Desk, page: str) -> None:
    round_id = drafted(desk.workshop, secrecy="open").id
    desk.do(lambda: voting.open_round(desk.workshop, round_id))
    projector_of(desk).send(page, round_id)
    assert projector_of(desk).shown == Sent("turnout", round_id)


def test_following_the_vote_shows_who_has_voted_and_then_the_results(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    round_id = open_secret(desk)
    projector.look_at("vote")
    assert projector.shown == Sent("turnout", round_id)
    end(desk, round_id)
    projector.look_at("vote")
    assert projector.shown == Sent("results", round_id)


def test_following_a_round_that_opens_shows_who_has_voted(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    projector.look_at("vote")
    assert projector.shown == Sent("title")
    round_id = open_secret(desk)
    assert projector.shown == Sent("turnout", round_id)


def test_results_never_overtake_a_reveal_that_goes_on(desk: Desk) -> None:
    projector = projector_of(desk)
    projector.mirror(True)
    projector.look_at("vote")
    round_id = open_secret(desk)
    end(desk, round_id)
    assert projector.shown == Sent("turnout", round_id)
    projector.send("reveal", round_id, 2)
    desk.select("k1")
    projector.look_at("path")
    projector.send("reveal", round_id, 2)
    projector.look_at("vote")
    assert projector.shown == Sent("reveal", round_id, 2)


def test_a_round_nobody_knows_opens_no_way_past_a_reveal(desk: Desk) -> None:
    projector = projector_of(desk)
    round_id = open_secret(desk)
    end(desk, round_id)
    projector.reveal(round_id, 1)
    projector.send("results", "gone")
    assert projector.shown == Sent("reveal", round_id, 1)


def test_the_badge_says_what_is_seen(desk: Desk) -> None:
    projector, t = projector_of(desk), Words()
    assert projector.words(t) == "Projector: off"
    projector.stand("second")
    assert projector.words(t) == "Projector: title and rules"
    projector.send("path")
    projector.freeze(True)
    assert projector.words(t) == "Projector: frozen – path"
    projector.blank(True)
    assert projector.words(t) == "Projector: black"
    projector.stand("gone")
    assert projector.words(t) == "Projector: not connected"


def test_every_page_has_a_name_and_a_maker() -> None:
    assert set(PAGES) == set(NAMES) > SAFE
    assert set(PAGE_OF.values()) <= set(NAMES)


class Evening(RuleBasedStateMachine):
    """Anything is sent, followed, held and blanked while rounds are in any state, on a window that is really there."""

    def __init__(self) -> None:
        super().__init__()
        make_app()
        self.desk = desk_of(Workshop(room((2, 2), targets=3)))
        self.projector = projector_of(self.desk)
        self.window = StageWindow(self.desk, self.projector)
        self.window.resize(480, 270)
        self.window.show_sent()
        self.box: list[Cast] = []
        self.revealing = ""

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    @property
    def last(self) -> VotingRound | None:
        found = self.workshop.all(VotingRound)
        return found[-1] if found else None

    def ids(self) -> list[str]:
        return ["", "k1", "p1", "gone", *(one.id for one in self.workshop.all(VotingRound))]

    @rule(page=st.sampled_from(sorted(NAMES)), data=st.data(), step=st.integers(0, 4))
    def send(self, page: str, data: st.DataObject, step: int) -> None:
        self.projector.send(page, data.draw(st.sampled_from(self.ids())), step)

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        self.desk.select(data.draw(st.sampled_from(self.ids())))

    @rule(screen=st.sampled_from(sorted(PAGE_OF)))
    def look_at(self, screen: str) -> None:
        self.projector.look_at(screen)

    @rule(what=st.sampled_from(["mirror", "freeze", "blank", "dark"]), on=st.booleans())
    def switch(self, what: str, on: bool) -> None:
        getattr(self.projector, what)(on)

    @rule(what=st.sampled_from(["path_only", "send_screen"]))
    def send_more(self, what: str) -> None:
        getattr(self.projector, what)()

    @precondition(lambda self: self.last is not None)
    @rule(step=st.integers(0, 4))
    def reveal_rows(self, step: int) -> None:
        assert self.last is not None
        self.projector.reveal(self.last.id, step)
        self.revealing = self.last.id

    @rule(page=st.sampled_from(["results", "turnout"]))
    def end_reveal(self, page: str) -> None:
        self.projector.end_reveal(page)
        self.revealing = ""

    @rule(secrecy=st.sampled_from(["secret", "secret", "open"]))
    def begin(self, secrecy: str) -> None:
        if self.last is None or self.last.state in ("revealed", "void"):
            self.desk.do(lambda: rounds.draft_round(self.workshop, "What helps most?"))
            self.box = []
            self._try(lambda id: rounds.revise_round(self.workshop, id, secrecy=secrecy))
            self._try(lambda id: voting.open_round(self.workshop, id))

    @precondition(lambda self: self.last is not None and self.last.state == "open")
    @rule()
    def vote(self) -> None:
        assert self.last is not None
        cast = seal_all(self.desk, self.last.id)
        self.box += cast if self.last.secrecy == "secret" else []

    @precondition(lambda self: self.last is not None)
    @rule(what=st.sampled_from(["open", "close", "reopen", "reveal", "void"]))
    def go_on(self, what: str) -> None:
        ways: dict[str, Callable[[str], Change]] = {
            "open": lambda id: voting.open_round(self.workshop, id),
            "close": lambda id: voting.close_round(self.workshop, id, accept_missing=True),
            "reopen": lambda id: voting.reopen(self.workshop, id),
            "reveal": lambda id: reveal(self.workshop, id, self.box),
            "void": lambda id: voting.void(self.workshop, id, "A wrong list"),
        }
        self._try(ways[what])

    @precondition(lambda self: self.last is not None and self.last.state == "open")
    @rule()
    def finish(self) -> None:
        """Everybody votes, and the round goes on to its reveal."""
        self.vote()
        self.go_on("close")
        self.go_on("reveal")
        assert self.last is not None
        assert self.last.state == "revealed"

    def _try(self, way: Callable[[str], Change]) -> None:
        assert self.last is not None
        id = self.last.id
        self.desk.do(lambda: way(id))

    @invariant()
    def nothing_secret_is_seen(self) -> None:
        shown = self.projector.shown
        if secret_round(self.workshop) is not None:
            assert shown.page in SAFE
        if shown.page == "results" and self.revealing:
            assert shown.id not in ("", self.revealing)
        if shown.page in ("reveal", "results"):
            seen = [one for one in self.workshop.all(VotingRound) if shown.id in ("", one.id)]
            assert any(one.state == "revealed" for one in seen)

    @invariant()
    def the_window_shows_just_that(self) -> None:
        assert self.window.sent == self.projector.shown
        assert self.window.page is None or self.window.shown_page == self.projector.shown.page

    def teardown(self) -> None:
        self.window.deleteLater()


Evening.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestEvening = Evening.TestCase
