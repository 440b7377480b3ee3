"""Each silo says its own: nothing said by silos pushes the team's value aside, and a wide spread is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cxworkshop.edits import people
from cxworkshop.insight.experience import spread, value
from cxworkshop.model.experience import Score
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.silos import silos_here
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.entering import Entering, unsaid
from tests.ui.path.conftest import small

Key = Qt.Key


@pytest.fixture
def apart(qtbot: QtBot, desk_on: DeskOn, demo: Workshop) -> Entering:
    """The finished sample at stop 10, by silo."""
    entering = Entering(qtbot, desk_on(demo))
    entering.current.go(next(one.touchpoint.id for one in entering.current.stops if one.number == 10))
    entering.panel.differs(True)
    return entering


def test_a_row_for_each_silo_in_the_room(apart: Entering):
    gone = apart.workshop.all(Silo)[0]
    for person in apart.workshop.all(Participant):
        if person.silo_id == gone.id:
            apart.desk.do(lambda person=person: people.revise_person(apart.workshop, person.id, present=False))
    here = silos_here(apart.workshop)
    assert gone not in here
    assert list(apart.panel.body.silos.rows) == [silo.id for silo in here]


def test_the_teams_value_counts_until_it_makes_way(apart: Entering):
    team = apart.said("emotion")
    apart.tap("experience.emotion.HN.1")
    apart.tap("experience.emotion.AS.0")
    assert value(apart.workshop, apart.current.id, "emotion") == team == -2
    assert apart.find("experience.counts").text() == "The whole team said: awful"
    apart.tap("experience.use_silos")
    assert value(apart.workshop, apart.current.id, "emotion") == 0.5
    assert apart.find("experience.counts").text() == "The silos' middle: 0.5"
    assert not apart.is_there("experience.use_silos")
    apart.desk.undo()
    assert apart.said("emotion") == -2


def test_from_two_apart_on_it_says_that_we_see_this_differently(apart: Entering):
    apart.tap("experience.emotion.HN.-1")
    apart.tap("experience.emotion.AS.0")
    assert not apart.is_there("experience.apart")
    apart.tap("experience.emotion.AS.1")
    assert spread(apart.workshop, apart.current.id, "emotion") == 2
    assert apart.find("experience.apart").text() == "We see this differently."


def test_a_second_tap_takes_a_silos_answer_back(apart: Entering):
    silo = next(one for one in apart.workshop.all(Silo) if one.code == "HN")
    apart.tap("experience.emotion.HN.-1")
    assert apart.said("emotion", silo.id) == -1
    apart.tap("experience.emotion.HN.-1")
    assert apart.said("emotion", silo.id) is None


@pytest.mark.parametrize("dimension", ["emotion", "expectation", "experience", "importance", "employee_mood"])
def test_keys_answer_for_one_silo_after_the_other(apart: Entering, dimension: str):
    apart.tap(f"experience.by_silo.{dimension}")
    silos = silos_here(apart.workshop)[:3]
    apart.panel.setFocus()
    apart.write("135")
    low = {"emotion": -3, "employee_mood": -3}.get(dimension, 0)
    assert [apart.said(dimension, silo.id) for silo in silos] == [1 + low, 3 + low, 5 + low]
    apart.key(Key.Key_Up, Key.Key_Delete)
    assert apart.said(dimension, silos[2].id) is None
    assert apart.said(dimension, silos[1].id) == 3 + low


def test_arrows_still_go_from_stop_to_stop_and_begin_with_the_first_silo(apart: Entering):
    apart.key(Key.Key_Down, Key.Key_Right)
    assert apart.number != 10
    assert apart.panel.body.silos.at == 0


def test_after_a_tap_the_keys_go_on_with_the_next_silo(apart: Entering):
    first, second, third = silos_here(apart.workshop)[:3]
    apart.tap(f"experience.emotion.{second.code}.1")
    apart.write("4")
    assert apart.said("emotion", first.id) is None
    assert apart.said("emotion", third.id) == 1


def test_without_silos_it_says_where_they_are_named(qtbot: QtBot, desk_on: DeskOn):
    entering = Entering(qtbot, desk_on(small_without_silos()))
    entering.panel.differs(True)
    assert entering.find("experience.counts").text() == "No silos yet. They are named in Prepare."
    entering.write("3")
    assert not entering.workshop.all(Score)


def small_without_silos() -> Workshop:
    return Workshop([record for record in small() if not isinstance(record, Silo)])


def test_every_name_says_silo_and_answer(apart: Entering):
    assert apart.find("experience.emotion.HN.-2").accessibleName() == "Feeling, HN: Awful"
    apart.tap("experience.by_silo.expectation")
    assert apart.find("experience.expectation.HN.4").accessibleName() == "Expected, HN: 4"


def test_back_with_the_whole_team_the_middle_of_the_silos_shows_where_the_team_is_silent(
    qtbot: QtBot, desk_on: DeskOn, demo_records: list[Record]
):
    entering = Entering(qtbot, desk_on(unsaid(demo_records)))
    entering.panel.differs(True)
    entering.tap("experience.emotion.HN.1")
    entering.panel.differs(False)
    face = entering.find("experience.emotion.1")
    assert (face.counts, face.isChecked()) == (True, False)
    assert entering.panel.round.asked == "expectation"
    entering.tap("experience.emotion.1")
    assert entering.said("emotion") == 1
