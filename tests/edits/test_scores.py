"""What is said of a touchpoint: whatever is tapped in whatever order, what counts is what a plain table would say."""

from __future__ import annotations

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cxworkshop.edits import path, scores
from cxworkshop.insight import experience
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import RANGES, Score
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from tests.edits.test_path import small

STOPS, SILOS = ("a", "b", "c"), (None, "as", "hn")
dimensions = st.sampled_from(sorted(RANGES))


def done(workshop: Workshop, change: Change) -> Workshop:
    workshop.apply(change)
    return workshop


@given(dimensions, st.integers(-9, 9))
def test_a_value_off_its_scale_is_refused_in_words(dimension: str, value: int):
    low, high = RANGES[dimension]
    if low <= value <= high:
        assert scores.score(small(), "a", dimension, value)
    else:
        with pytest.raises(Refused) as refusal:
            scores.score(small(), "a", dimension, value)
        assert Words()(refusal.value.phrase).endswith(f"is a number from {low} to {high}.")


def test_only_what_is_placed_can_be_judged():
    for change in (lambda w: scores.score(w, "x", "emotion", 1), lambda w: scores.clear_team(w, "x", "emotion")):
        with pytest.raises(Refused, match="Place the card"):
            change(small())


def test_the_step_says_what_was_tapped_where_and_by_whom():
    workshop, said = small(), Words()
    assert said(scores.score(workshop, "b", "emotion", -2).label) == "Feeling at 2: awful"
    assert said(scores.score(workshop, "b", "expectation", 4).label) == "Expected at 2: 4"
    assert said(scores.score(workshop, "b", "ease", 0).label) == "Ease at 2: missing"
    assert said(scores.score(workshop, "b", "emotion", 1, "hn").label) == "Feeling at 2 by HN: good"


def test_saying_the_same_again_changes_nothing():
    workshop = done(small(), scores.score(small(), "a", "emotion", 0))
    assert not scores.score(workshop, "a", "emotion", 0)
    assert not scores.score(workshop, "b", "emotion", None)


def test_without_the_team_the_middle_of_the_silos_counts_and_the_silos_never_push_the_team_aside():
    workshop = small()
    for silo, value in ((None, 2), ("as", -2), ("hn", 1)):
        done(workshop, scores.score(workshop, "a", "emotion", value, silo))
    assert experience.value(workshop, "a", "emotion") == 2
    done(workshop, scores.clear_team(workshop, "a", "emotion"))
    assert experience.value(workshop, "a", "emotion") == -0.5


class Judging(RuleBasedStateMachine):
    """Scores beside a dictionary of what was said: by stop, dimension and silo."""

    def __init__(self) -> None:
        super().__init__()
        self.workshop, self.said, self.steps = small(), {}, []

    def do(self, change: Change) -> None:
        before = dict(self.said)
        self.workshop.apply(change)
        self.steps.append((change, before))

    @rule(stop=st.sampled_from(STOPS), of=dimensions, silo=st.sampled_from(SILOS), value=st.none() | st.integers(-2, 5))
    def judge(self, stop: str, of: str, silo: str | None, value: int | None) -> None:
        low, high = RANGES[of]
        if value is not None and not low <= value <= high:
            with pytest.raises(Refused):
                scores.score(self.workshop, stop, of, value, silo)
            return
        self.do(scores.score(self.workshop, stop, of, value, silo))
        self.said.pop((stop, of, silo), None)
        if value is not None:
            self.said[stop, of, silo] = value

    @rule(stop=st.sampled_from(STOPS), of=dimensions)
    def let_the_silos_speak(self, stop: str, of: str) -> None:
        self.do(scores.clear_team(self.workshop, stop, of))
        self.said.pop((stop, of, None), None)

    @rule()
    def take_back(self) -> None:
        if self.steps:
            change, self.said = self.steps.pop()
            self.workshop.apply(change.inverse())

    @rule(stop=st.sampled_from(STOPS))
    def to_the_tray_and_back(self, stop: str) -> None:
        """A drop by mistake costs nothing that was said."""
        change = path.to_tray(self.workshop, [stop])
        self.workshop.apply(change)
        with pytest.raises(Refused):
            scores.score(self.workshop, stop, "emotion", 1)
        self.workshop.apply(change.inverse())

    @invariant()
    def the_table_and_the_workshop_say_the_same(self) -> None:
        there = [(one.touchpoint_id, one.dimension, one.silo_id) for one in self.workshop.all(Score)]
        assert len(there) == len(set(there))
        values = [one.value for one in self.workshop.all(Score)]
        assert dict(zip(there, values, strict=True)) == self.said

    @invariant()
    def the_team_counts_before_the_middle_of_the_silos(self) -> None:
        for stop in STOPS:
            for of in RANGES:
                by_silo = [v for (s, d, silo), v in self.said.items() if (s, d) == (stop, of) and silo]
                team = self.said.get((stop, of, None))
                counts = team if team is not None else median(by_silo) if by_silo else None
                assert experience.value(self.workshop, stop, of) == counts
                assert experience.spread(self.workshop, stop, of) == (max(by_silo) - min(by_silo) if by_silo else 0)


TestJudging = Judging.TestCase
