"""The way of a workshop from preparing to the archive: any walk on it goes as the rules say, and back again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cxworkshop.edits import closing, sessions
from cxworkshop.edits.roadmap import add_item, give, set_item
from cxworkshop.insight.followup import as_it_was
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.closing import in_the_way, unowned
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import KeptRecord, Override, Session
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop

DAY = "2026-03-12"
# From where each step leads where; there is no other way.
STEPS: dict[str, tuple[str, str, Callable[[Workshop], Change]]] = {
    "go_live": ("preparing", "live", closing.go_live),
    "begin_closing": ("live", "closing", closing.begin_closing),
    "back_to_work": ("closing", "live", closing.back_to_work),
    "close": ("closing", "closed", lambda workshop: closing.close(workshop, DAY)),
    "archive": ("closed", "archived", closing.archive),
    "bring_back": ("archived", "closed", closing.bring_back),
    "follow_up": ("closed", "live", lambda workshop: sessions.follow_up(workshop, "2026-06-11")),
}


def new(*records: object) -> Workshop:
    people = [Participant(id="p", name="Aino Lehto")]
    return Workshop([Basics(id="basics", title="W", date="2026-03-11", place="Tampere"), *people, *records])


def being(state: str, *records: object) -> Workshop:
    workshop = new(*records)
    return Workshop([workshop.basics.but(state=state), *(one for one in workshop if one.kind != "basics")])


def after(workshop: Workshop, change: Change) -> Workshop:
    done = Workshop(workshop)
    done.apply(change)
    return done


class Walk(RuleBasedStateMachine):
    """Steps, items and reasons in any order; each change is taken back and done again on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.workshop = new()
        self.state, self.closings = "preparing", 0

    def do(self, change: Change) -> None:
        before = Workshop(self.workshop)
        self.workshop.apply(change)
        done = Workshop(self.workshop)
        self.workshop.apply(change.inverse())
        assert self.workshop == before
        self.workshop.apply(change)
        assert self.workshop == done

    @rule(dice=st.randoms(use_true_random=False))
    def go_on(self, dice) -> None:
        self.step(dice.choice([name for name, (start, _, _) in STEPS.items() if start == self.state]))

    @rule(name=st.sampled_from(sorted(STEPS)))
    def try_any_step(self, name: str) -> None:
        self.step(name)

    def step(self, name: str) -> None:
        start, end, verb = STEPS[name]
        stuck = name == "close" and bool(in_the_way(self.workshop))
        if self.state != start or stuck:
            with pytest.raises(Refused):
                verb(self.workshop)
            return
        self.do(verb(self.workshop))
        self.state = end
        self.closings += name == "close"

    @rule()
    def item(self) -> None:
        self.do(add_item(self.workshop, f"Item {len(self.workshop.all(RoadmapItem))}"))

    @precondition(lambda self: unowned(self.workshop))
    @rule(how=st.sampled_from(["person", "reason", "done"]), dice=st.randoms(use_true_random=False))
    def settle(self, how: str, dice) -> None:
        one = dice.choice(unowned(self.workshop))
        if how == "person":
            self.do(give(self.workshop, one.id, "p"))
        elif how == "done":
            self.do(set_item(self.workshop, one.id, status="done"))
        else:
            self.do(closing.set_override(self.workshop, "owner", one.id, "Nobody is here yet"))

    @precondition(lambda self: self.workshop.all(Override))
    @rule(dice=st.randoms(use_true_random=False))
    def take_back(self, dice) -> None:
        one = dice.choice(self.workshop.all(Override))
        self.do(closing.set_override(self.workshop, one.check, one.about_id, "  "))

    @invariant()
    def the_state_is_where_the_walk_has_come(self) -> None:
        assert self.workshop.basics.state == self.state

    @invariant()
    def each_closing_has_its_session_and_what_it_came_to(self) -> None:
        ended = [one for one in self.workshop.all(Session) if one.closed_on]
        assert len(ended) == self.closings
        assert [one.no for one in self.workshop.all(Session)] == list(range(1, len(self.workshop.all(Session)) + 1))
        kept = {one.session_id for one in self.workshop.all(KeptRecord)}
        assert kept <= {one.id for one in ended}

    @invariant()
    def an_item_is_in_the_way_as_long_as_nobody_carries_it_and_nobody_says_why(self) -> None:
        said = {one.about_id for one in self.workshop.all(Override) if one.check == "owner"}
        items = self.workshop.all(RoadmapItem)
        still = [one for one in items if one.owner_id is None and one.status in ("not_started", "going")]
        assert in_the_way(self.workshop) == [one for one in still if one.id not in said]


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=40, stateful_step_count=25)


def test_an_item_that_nobody_carries_is_named_when_it_stops_the_closing() -> None:
    workshop = being("closing", RoadmapItem(id="i", title="Call back"))
    with pytest.raises(Refused, match="“Call back” has nobody"):
        closing.close(workshop, DAY)
    assert closing.close(after(workshop, closing.set_override(workshop, "owner", "i", "Hired in May")), DAY)


@pytest.mark.parametrize("state", ["open", "closed"])
def test_nobody_closes_or_puts_away_a_workshop_between_a_ballot_and_what_it_said(state) -> None:
    there = VotingRound(no=2, question="What first?", state=state)
    for verb, begin in ((partial(closing.close, day=DAY), "closing"), (closing.archive, "closed")):
        with pytest.raises(Refused, match="Round 2 is not revealed yet"):
            verb(being(begin, there))
        for over in ("draft", "revealed", "void"):
            assert verb(being(begin, there.but(state=over)))


def test_the_first_closing_makes_the_record_of_the_first_session() -> None:
    done = after(being("closing"), closing.close(being("closing"), DAY))
    (session,) = done.all(Session)
    assert (session.no, session.date, session.place, session.closed_on) == (1, "2026-03-11", "Tampere", DAY)


def test_it_is_the_latest_session_that_ends_whatever_the_numbers_before_it() -> None:
    """A file from elsewhere may lack a number, or hold one that was never ended."""
    odd = Session(id="odd", no=1), Session(id="over", no=4, closed_on="2026-01-08")
    done = after(being("closing", *odd), closing.close(being("closing", *odd), DAY))
    assert [(one.no, one.closed_on) for one in done.all(Session)] == [(1, ""), (4, "2026-01-08"), (5, DAY)]
    going = Session(id="going", no=5, date="2026-03-01")
    done = after(being("closing", *odd, going), closing.close(being("closing", *odd, going), DAY))
    assert [one.closed_on for one in done.all(Session)] == ["", "2026-01-08", DAY]


def test_a_reason_whose_thing_was_mended_goes_with_the_closing() -> None:
    workshop = being("closing", Override(id="o", about_id="gone", reason="Not now"), Override(id="k", reason="Later"))
    done = after(workshop, closing.close(workshop, DAY, ["o"]))
    assert [one.id for one in done.all(Override)] == ["k"]
    assert as_it_was(done, done.all(Session)[0].id).all(Override) == done.all(Override)


def test_the_last_step_of_the_day_keeps_what_it_took() -> None:
    workshop = being("closing", AgendaStep(id="last", order=1, title="Close the session"))
    assert not after(workshop, closing.close(workshop, DAY, step_id="last")).the(AgendaStep, "last").actual_min
    assert after(workshop, closing.close(workshop, DAY, (), "last", 12)).the(AgendaStep, "last").actual_min == 12


def test_a_thesis_is_green_only_with_evidence_and_keeps_its_one_record() -> None:
    workshop = new()
    with pytest.raises(Refused, match="Green needs evidence"):
        closing.set_thesis(workshop, 3, state="green")
    workshop.apply(closing.set_thesis(workshop, 3, evidence="Both kinds at every key stop"))
    workshop.apply(closing.set_thesis(workshop, 3, state="green", name="We measure both"))
    with pytest.raises(Refused, match="Green needs evidence"):
        closing.set_thesis(workshop, 3, evidence="")
    assert not closing.set_thesis(workshop, 3, state="green")
