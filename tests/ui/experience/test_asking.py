"""Which answer is asked next: what is lacking, in order, and never a stop that has all three."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.model.experience import Score
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.asking import ASKED, after, before, following, lacking, next_lacking, still_lacking
from tests.edits.test_path import small

STOPS = ("a", "b", "c")
said = st.sets(st.tuples(st.sampled_from(STOPS), st.sampled_from(ASKED)))


def workshop_with(said: set[tuple[str, str]]) -> Workshop:
    scores = [Score(id=f"{stop} {of}", touchpoint_id=stop, dimension=of, value=1) for stop, of in said]
    return Workshop([*small(), *scores])


@given(said)
def test_what_is_lacking_is_what_nobody_said(said: set[tuple[str, str]]):
    workshop = workshop_with(said)
    for stop in STOPS:
        assert lacking(workshop, stop) == [of for of in ASKED if (stop, of) not in said]
    assert still_lacking(workshop, STOPS) == {stop for stop in STOPS if lacking(workshop, stop)}


@given(said, st.sampled_from((*STOPS, "")))
def test_the_next_stop_lacks_something_and_is_the_nearest_ahead(said: set[tuple[str, str]], here: str):
    workshop = workshop_with(said)
    found = next_lacking(workshop, STOPS, here)
    at = STOPS.index(here) + 1 if here else 0
    ahead = [stop for stop in (*STOPS[at:], *STOPS[:at]) if stop != here and lacking(workshop, stop)]
    assert found == (ahead[0] if ahead else None)


@given(st.sampled_from(ASKED), st.sets(st.sampled_from(ASKED)))
def test_what_comes_after_an_answer_is_lacking(asked: str, lacks: set[str]):
    ordered = [of for of in ASKED if of in lacks]
    found = after(asked, ordered)
    assert (found in lacks) if lacks else found is None


def test_forward_and_back_are_each_others_opposite():
    assert [before(of) for of in ASKED] == [None, *ASKED[:-1]]
    assert [following(of) for of in ASKED] == [*ASKED[1:], None]
