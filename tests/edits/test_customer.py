"""Groups, needs, expectations, the warm-up and the what-if round."""

from __future__ import annotations

import pytest

from cxworkshop.edits import customer, warmup, what_if
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.path import Path
from cxworkshop.model.workshop import Workshop


def done(workshop: Workshop, change: Change) -> Workshop:
    workshop.apply(change)
    return workshop


@pytest.fixture
def three() -> Workshop:
    """Three groups, the first in focus with a path, two needs and three expectations."""
    workshop = Workshop([Path(id="p", name="Path")])
    for name in ("Everyday must run", "I want proof", "Do it for me"):
        done(workshop, customer.add_group(workshop, name))
    first = workshop.all(CustomerGroup)[0].id
    done(workshop, customer.focus(workshop, "p", first))
    for text in ("A ride", "A call"):
        done(workshop, customer.add_need(workshop, first, text))
    for text in ("A text message", "The bill as agreed", "A clean car"):
        done(workshop, customer.add_expectation(workshop, first, text, dated="2026-03-12"))
    return workshop


def names(workshop: Workshop) -> list[str]:
    return [one.name for one in workshop.all(CustomerGroup)]


def texts(workshop: Workshop, group_id: str | None) -> list[str]:
    return [one.text for one in customer.expectations_of(workshop, group_id)]


def test_the_first_group_is_in_focus_and_the_next_are_parked(three: Workshop):
    assert [one.is_focus for one in three.all(CustomerGroup)] == [True, False, False]


def test_one_group_is_in_focus_and_the_path_is_drawn_for_it(three: Workshop):
    second = three.all(CustomerGroup)[1]
    done(three, customer.focus(three, "p", second.id))
    assert [one.is_focus for one in three.all(CustomerGroup)] == [False, True, False]
    assert three.the(Path, "p").group_id == second.id


def test_a_group_that_goes_takes_its_needs_and_expectations_along_and_hands_the_focus_on(three: Workshop):
    first, second = three.all(CustomerGroup)[:2]
    done(three, customer.remove_group(three, first.id))
    left = three.all(CustomerGroup)[0]
    assert (left.id, left.is_focus, left.order) == (second.id, True, 1)
    assert not three.all(Need)
    assert not three.all(Expectation)
    assert three.the(Path, "p").group_id is None


def test_groups_change_places(three: Workshop):
    done(three, customer.move_group(three, three.all(CustomerGroup)[2].id, 1))
    assert names(three) == ["Do it for me", "Everyday must run", "I want proof"]


def test_a_group_needs_a_name_and_says_so(three: Workshop):
    with pytest.raises(Refused, match="Write something first"):
        customer.set_group(three, three.all(CustomerGroup)[0].id, name="  ")


def test_focus_and_order_have_verbs_of_their_own(three: Workshop):
    with pytest.raises(Refused, match="cannot be written here"):
        customer.set_group(three, three.all(CustomerGroup)[0].id, is_focus=False)


def test_a_thirteenth_group_is_refused(three: Workshop):
    for n in range(customer.MOST_GROUPS - 3):
        done(three, customer.add_group(three, f"Group {n}"))
    with pytest.raises(Refused, match="Twelve groups"):
        customer.add_group(three, "One more")


def test_needs_are_moved_and_close_up(three: Workshop):
    group = three.all(CustomerGroup)[0].id
    done(three, customer.move_need(three, customer.needs_of(three, group)[1].id, 1))
    assert [one.text for one in customer.needs_of(three, group)] == ["A call", "A ride"]
    done(three, customer.remove_need(three, customer.needs_of(three, group)[0].id))
    assert [(one.text, one.order) for one in customer.needs_of(three, group)] == [("A ride", 1)]


def test_an_expectation_goes_last_to_another_group_and_the_list_it_leaves_closes_up(three: Workshop):
    first, second = (one.id for one in three.all(CustomerGroup)[:2])
    done(three, customer.give_expectation(three, customer.expectations_of(three, first)[0].id, second))
    assert texts(three, second) == ["A text message"]
    assert [one.order for one in customer.expectations_of(three, first)] == [1, 2]


def test_the_list_gets_one_day_to_look_at_it_again_and_what_comes_later_gets_it_too(three: Workshop):
    first = three.all(CustomerGroup)[0].id
    done(three, customer.review_expectations(three, first, "2026-06-11"))
    done(three, customer.add_expectation(three, first, "Coffee"))
    assert {one.review_at for one in customer.expectations_of(three, first)} == {"2026-06-11"}


def test_what_an_expectation_was_before_is_forgotten_when_it_is_that_again(three: Workshop):
    one = three.all(Expectation)[0]
    done(three, customer.set_expectation(three, one.id, kano="minimum", kano_since=2022, kano_before="surprise"))
    assert three.the(Expectation, one.id).kano_before == "surprise"
    done(three, customer.set_expectation(three, one.id, kano="surprise"))
    assert three.the(Expectation, one.id).kano_before is None


def test_an_expectation_that_came_before_any_group_belongs_to_the_first():
    workshop = Workshop()
    done(workshop, customer.add_expectation(workshop, None, "An answer today"))
    assert texts(workshop, None) == ["An answer today"]
    done(workshop, customer.add_group(workshop, "Everyday must run"))
    assert texts(workshop, workshop.all(CustomerGroup)[0].id) == ["An answer today"]
    assert texts(workshop, None) == []


def test_pairs_without_a_story_make_room_for_new_pairs(demo: Workshop):
    done(demo, warmup.pair_up(demo, [("p02", "p04"), ("p06", "p08", "p10")]))
    done(demo, warmup.pair_up(demo, [("p02", "p06")]))
    notes = demo.all(WarmupNote)
    assert [warmup.is_told(one) for one in notes] == [True, True, True, False]
    assert (notes[3].pair, notes[3].order) == (("p02", "p06"), 4)


def test_a_pair_is_three_people_at_most(demo: Workshop):
    with pytest.raises(Refused, match="two people, or three"):
        warmup.set_pair(demo, "warmup-1", ["p01", "p02", "p03", "p04"])
    done(demo, warmup.set_pair(demo, "warmup-1", ["p01", "p02", "p01"]))
    assert demo.the(WarmupNote, "warmup-1").pair == ("p01", "p02")


def test_a_story_has_four_answers_and_key_words_and_nothing_else(demo: Workshop):
    done(demo, warmup.set_note(demo, "warmup-1", acted="He called", exceeded="I had not asked", tag="honest,  quick"))
    assert demo.the(WarmupNote, "warmup-1").tag == "honest, quick"
    with pytest.raises(Refused):
        warmup.set_note(demo, "warmup-1", order=3)


def test_only_one_idea_is_the_boldest(demo: Workshop):
    done(demo, what_if.add_idea(demo, "What if nobody waited?"))
    second = demo.all(WhatIfNote)[1]
    done(demo, what_if.set_boldest(demo, second.id))
    assert [one.is_boldest for one in demo.all(WhatIfNote)] == [False, True]
    done(demo, what_if.set_boldest(demo, None))
    assert not any(one.is_boldest for one in demo.all(WhatIfNote))


def test_ideas_are_reworded_moved_and_removed(demo: Workshop):
    done(demo, what_if.add_idea(demo, "What if\nnobody waited?"))
    first, second = demo.all(WhatIfNote)
    assert second.text == "What if nobody waited?"
    done(demo, what_if.set_idea(demo, second.id, "What if nobody ever waited?"))
    done(demo, what_if.move_idea(demo, second.id, 1))
    assert [one.id for one in demo.all(WhatIfNote)] == [second.id, first.id]
    done(demo, what_if.remove_idea(demo, second.id))
    assert [(one.id, one.order) for one in demo.all(WhatIfNote)] == [(first.id, 1)]
