"""Pairs and their links to where they are born."""

from __future__ import annotations

import pytest

from cxworkshop.edits import causes, problems
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.targets import CauseLink, Problem, Target
from cxworkshop.model.workshop import Workshop


def stop(id: str, path: str = "p", order: int = 1) -> Touchpoint:
    title, stage_id = f"Stop {id}", f"s{path}"
    return Touchpoint(id=id, path_id=path, title=title, stage_id=stage_id, channel_id="c", order=order, state="placed")


@pytest.fixture
def workshop() -> Workshop:
    """Three stops and a card in the tray on one path, one stop on another, and two pairs."""
    paths = [Path(id="p", name="Path"), Path(id="o", name="Other", order=2)]
    return Workshop(
        [
            *paths,
            *[Stage(id=f"s{path.id}", path_id=path.id, name="Stage") for path in paths],
            Channel(id="c", name="Phone"),
            *[stop(id, order=n) for n, id in enumerate("abd", 1)],
            stop("z", "o"),
            Touchpoint(id="x", path_id="p", title="In the tray"),
            Problem(id="q1", company_side="No limit", customer_side="Surprise", shows_at_id="d", order=1),
            Problem(id="q2", company_side="Calls pile up", order=2),
            CauseLink(id="l1", problem_id="q1", cause_id="a", symptom_id="d"),
        ]
    )


def done(workshop: Workshop, change: Change) -> Workshop:
    workshop.apply(change)
    return workshop


def test_one_side_is_enough_to_begin_and_blank_ones_are_not(workshop: Workshop) -> None:
    done(workshop, problems.add_problem(workshop, customer_side="  I wait \n long "))
    assert workshop.all(Problem)[-1].customer_side == "I wait long"
    assert workshop.all(Problem)[-1].order == 3
    with pytest.raises(Refused):
        problems.add_problem(workshop, company_side="  ")
    with pytest.raises(Refused):
        problems.set_problem(workshop, "q2", company_side="")


def test_trouble_shows_only_at_a_stop_on_the_path(workshop: Workshop) -> None:
    with pytest.raises(Refused):
        problems.set_problem(workshop, "q2", shows_at_id="x")


def test_where_it_shows_takes_its_links_along(workshop: Workshop) -> None:
    done(workshop, problems.set_problem(workshop, "q1", shows_at_id="b"))
    assert workshop.the(CauseLink, "l1").symptom_id == "b"


@pytest.mark.parametrize("where", ["a", "z", None])
def test_a_link_that_would_lead_to_itself_away_or_nowhere_goes(workshop: Workshop, where: str | None) -> None:
    done(workshop, problems.set_problem(workshop, "q1", shows_at_id=where))
    assert not workshop.all(CauseLink)


def test_two_links_that_would_become_the_same_become_one(workshop: Workshop) -> None:
    done(workshop, causes.link_cause(workshop, "a", "b", "q1"))
    done(workshop, problems.set_problem(workshop, "q1", shows_at_id="b"))
    assert [(one.cause_id, one.symptom_id) for one in workshop.all(CauseLink)] == [("a", "b")]


def test_a_removed_pair_takes_its_links_and_leaves_its_targets(workshop: Workshop) -> None:
    done(workshop, problems.make_target(workshop, "q1"))
    done(workshop, problems.remove_problem(workshop, "q1"))
    assert not workshop.all(CauseLink)
    assert [(one.title, one.problem_ids) for one in workshop.all(Target)] == [("No limit", ())]
    assert [one.order for one in workshop.all(Problem)] == [1]


def test_a_target_of_a_pair_stands_where_it_is_born_else_where_it_shows(workshop: Workshop) -> None:
    done(workshop, problems.make_target(workshop, "q1"))
    done(workshop, causes.unlink(workshop, "l1"))
    done(workshop, problems.make_target(workshop, "q1"))
    assert [one.touchpoint_ids for one in workshop.all(Target)] == [("a",), ("d",)]


def test_words_too_long_for_a_title_are_kept_whole_in_the_description(workshop: Workshop) -> None:
    long = "The estimate has no limit for extra work and nobody says when the customer can be reached"
    done(workshop, problems.set_problem(workshop, "q2", company_side=long))
    done(workshop, problems.make_target(workshop, "q2"))
    (target,) = workshop.all(Target)
    assert len(target.title) <= 70
    assert target.description == long


def test_a_side_moved_to_the_targets_leaves_half_a_pair_or_none(workshop: Workshop) -> None:
    done(workshop, problems.side_to_target(workshop, "q1", "company_side"))
    assert workshop.the(Problem, "q1").company_side == ""
    done(workshop, problems.side_to_target(workshop, "q2", "company_side"))
    assert [one.id for one in workshop.all(Problem)] == ["q1"]
    assert [one.problem_ids for one in workshop.all(Target)] == [("q1",), ()]
    with pytest.raises(Refused):
        problems.side_to_target(workshop, "q1", "company_side")


def test_pairs_are_put_in_another_order(workshop: Workshop) -> None:
    done(workshop, problems.move_problem(workshop, "q2", 1))
    assert [one.id for one in workshop.all(Problem)] == ["q2", "q1"]


# Links


@pytest.mark.parametrize(("cause", "symptom"), [("a", "a"), ("x", "a"), ("a", "x"), ("a", "z")])
def test_a_link_has_two_different_stops_of_one_path(workshop: Workshop, cause: str, symptom: str) -> None:
    with pytest.raises(Refused):
        causes.link_cause(workshop, cause, symptom)
    with pytest.raises(Refused):
        causes.set_cause(workshop, "l1", cause_id=cause, symptom_id=symptom)


def test_the_same_is_not_said_twice_but_may_be_of_another_pair(workshop: Workshop) -> None:
    with pytest.raises(Refused):
        causes.link_cause(workshop, "a", "d", "q1")
    done(workshop, causes.link_cause(workshop, "a", "d", "q2"))
    assert len(workshop.all(CauseLink)) == 2
    assert workshop.the(Problem, "q2").shows_at_id == "d"


def test_a_link_that_waits_in_the_tray_can_still_be_told_why(workshop: Workshop) -> None:
    waiting = CauseLink(id="l2", cause_id="x", symptom_id="d")
    there = Workshop([*workshop, waiting])
    done(there, causes.set_cause(there, "l2", why=" Nobody\nasks "))
    assert there.the(CauseLink, "l2").why == "Nobody asks"


def test_unlinked_both_stops_and_the_pair_stay(workshop: Workshop) -> None:
    done(workshop, causes.unlink(workshop, "l1"))
    assert not workshop.all(CauseLink)
    assert workshop.the(Problem, "q1").shows_at_id == "d"


def test_a_link_without_a_pair_gets_one_that_shows_where_it_does(workshop: Workshop) -> None:
    done(workshop, causes.link_cause(workshop, "a", "b"))
    bare = next(one for one in workshop.all(CauseLink) if one.problem_id is None)
    done(workshop, causes.write_pair(workshop, bare.id, "Nobody asks"))
    made = workshop.all(Problem)[-1]
    assert (made.company_side, made.shows_at_id) == ("Nobody asks", "b")
    assert workshop.the(CauseLink, bare.id).problem_id == made.id
    with pytest.raises(Refused):
        causes.write_pair(workshop, bare.id, "Again")
