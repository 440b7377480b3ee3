"""Mixed groups: everybody sits somewhere, and no silo sits together more than it has to."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight.groups import mixed_groups
from cxworkshop.model.people import Participant
from cxworkshop.model.workshop import Workshop

Rooms = some.lists(some.tuples(some.sampled_from(["AS", "HN", "KO", None]), some.booleans()), max_size=30)


@given(Rooms, some.integers(2, 6), some.integers(0, 50))
def test_groups_are_even_and_every_silo_is_spread(room: list[tuple[str | None, bool]], size: int, turn: int):
    people = [
        Participant(id=f"p{n}", name=f"P{n}", silo_id=silo, present=here, can_vote=False, order=n + 1)
        for n, (silo, here) in enumerate(room)
    ]
    groups = mixed_groups(people, size, turn)
    seated = [one.id for group in groups for one in group]
    assert sorted(seated) == sorted(one.id for one in people if one.present and one.silo_id)
    sizes = [len(group) for group in groups]
    assert not sizes or max(sizes) - min(sizes) <= 1
    for silo in ("AS", "HN", "KO"):
        counts = [Counter(one.silo_id for one in group)[silo] for group in groups]
        assert not counts or max(counts) - min(counts) <= 1


def test_the_twelve_of_the_sample_make_four_groups_and_another_turn_makes_others(demo: Workshop):
    people = demo.all(Participant)
    first, second = mixed_groups(people), mixed_groups(people, turn=1)
    assert [len(group) for group in first] == [3, 3, 3, 3]
    assert all(len({one.silo_id for one in group}) == 3 for group in first)
    assert first != second
