"""What each page of the projector tells the room, and when it reads again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cxworkshop.edits import surprises
from cxworkshop.edits.agenda import end_step
from cxworkshop.edits.path import rename
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.customer import Expectation, WhatIfNote
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.stops import stops
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.stage.pages.pairs import MOST, PairsPage, shown_of
from cxworkshop.ui.stage.pages.path import PathPage
from cxworkshop.ui.theme import DARK, LIGHT
from tests.ui.stage.read import desk_at
from tests.ui.stage.written import read, shown, words


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_title_names_the_promise_largest_and_every_silo_with_its_people(demo: Workshop, qtbot: QtBot):
    found, _ = read(shown(qtbot, desk_at(demo), "title"))
    largest = max(found, key=lambda one: one.size).text
    assert largest in demo.basics.service_promise
    told = " ".join(one.text for one in found)
    assert all(silo.code in told for silo in demo.all(Silo))
    assert "2 people" in told
    assert "parking lot" in told


def test_without_a_promise_the_title_is_the_largest(demo: Workshop, qtbot: QtBot):
    found, _ = read(shown(qtbot, desk_at(Workshop([Basics(id="basics", title="Ours together")])), "title"))
    assert max(found, key=lambda one: one.size).text == "Ours together"


def test_more_silos_than_have_room_are_counted(qtbot: QtBot):
    silos = [Silo(id=f"s{n}", name=f"Silo {n}", code=f"S{n:02}"[:3], colour=n, order=n) for n in range(1, 16)]
    page = shown(qtbot, desk_at(Workshop([Basics(id="basics", title="Ours"), *silos])), "title", size=(1024, 768))
    assert "and 3 more silos" in words(page)


# The agenda


def test_the_agenda_counts_down_by_the_clock_of_the_dock_turns_amber_and_tells_over_time(demo: Workshop, qtbot: QtBot):
    desk, clock = desk_at(demo), Clock()
    desk.clocks.step, desk.clocks.place = Countdown(600, clock), 3
    page = shown(qtbot, desk, "agenda")
    assert "10:00 ready to start" in words(page)
    desk.clocks.step.toggle()
    seen = []
    for seconds in (60, 481, 660):
        clock.now = 100.0 + seconds
        found, _ = read(page)
        time = max(found, key=lambda one: one.size)
        state = found[found.index(time) + 1].text
        seen.append((time.text, state, time.ink))
    warn = QColor(LIGHT.warn).name()
    assert seen == [("9:00", "left", QColor(LIGHT.ink).name()), ("1:59", "left", warn), ("1:00", "over the time", warn)]


def test_the_agenda_names_what_goes_on_what_is_next_and_the_last_step_as_such(demo: Workshop, qtbot: QtBot):
    desk = desk_at(demo)
    desk.clocks.place = 0
    page = shown(qtbot, desk, "agenda")
    first, second, *_, last = demo.all(AgendaStep)
    told = words(page)
    assert f"Next: {second.title}" in told
    assert first.title.split()[0] in told
    desk.clocks.place = last.order - 1
    assert "last step" in words(page)


def test_a_day_of_very_many_steps_shows_those_around_now(qtbot: QtBot):
    steps = [AgendaStep(id=f"a{n}", order=n, title=f"Step {n}") for n in range(1, 61)]
    desk = desk_at(Workshop([Basics(id="basics", title="Ours"), *steps]))
    desk.clocks.place = 40
    told = [one.text for one in read(shown(qtbot, desk, "agenda", size=(1024, 768)))[0]]
    assert "41" in told
    assert "2" not in told


def test_the_clock_paints_again_only_when_it_says_something_else(demo: Workshop, qtbot: QtBot):
    desk, clock = desk_at(demo), Clock()
    desk.clocks.step, desk.clocks.place = Countdown(600, clock), 0
    page = shown(qtbot, desk, "agenda")
    before = page.clock_says()  # type: ignore[attr-defined]
    desk.clocks.step.toggle()
    clock.now += 0.3
    assert page.clock_says()[:2] == before[:2]  # type: ignore[attr-defined]
    clock.now += 1
    assert page.clock_says()[:2] != before[:2]  # type: ignore[attr-defined]


# The break


def test_the_break_counts_down_to_when_we_carry_on_and_says_with_what(demo: Workshop, qtbot: QtBot):
    desk, clock = desk_at(demo), Clock()
    steps = demo.all(AgendaStep)
    desk.clocks.place = next(n for n, one in enumerate(steps) if one.screen == "STAGE")
    desk.clocks.step = Countdown(900, clock)
    page = shown(qtbot, desk, "pause")
    desk.clocks.step.toggle()
    clock.now += 61
    told = words(page)
    assert "13:59" in told
    assert f"Then: {steps[desk.clocks.place + 1].title}" in told
    clock.now += 900
    assert "We carry on now" in words(page)


def test_a_break_between_has_no_clock_that_is_not_its_own(demo: Workshop, qtbot: QtBot):
    desk = desk_at(demo)
    desk.clocks.place = 1
    assert "A short break" in words(shown(qtbot, desk, "pause"))
    page = shown(qtbot, desk, "pause", step=12)
    assert "12:00" in words(page)


# One question


@pytest.mark.parametrize(
    ("id", "begins"), [("warmup.1", "Your best"), ("warmup.4", "Why was it"), ("what_if", "What if")]
)
def test_a_question_is_the_largest_thing_on_its_page(id: str, begins: str, demo: Workshop, qtbot: QtBot):
    found, _ = read(shown(qtbot, desk_at(demo), "question", id))
    assert max(found, key=lambda one: one.size).text.startswith(begins)


def test_the_pairs_see_whose_turn_it_is_while_their_time_runs(demo: Workshop, qtbot: QtBot):
    desk = desk_at(demo)
    page = shown(qtbot, desk, "question", "warmup.1")
    assert "The first one tells" not in words(page)
    desk.clocks.pairs.toggle()
    assert "4:00 The first one tells" in words(page)


def test_a_thought_is_shown_by_its_id_and_the_group_in_focus_without_one(demo: Workshop, qtbot: QtBot):
    desk, idea = desk_at(demo), demo.all(WhatIfNote)[0]
    assert idea.text.split()[-1] in words(shown(qtbot, desk, "question", idea.id))
    told = words(shown(qtbot, desk, "question"))
    assert "What they expect" in told
    assert demo.all(Expectation)[0].text in told


# A plan


def test_the_first_words_are_the_loudest_and_the_step_that_is_read_is_lit(demo: Workshop, qtbot: QtBot):
    desk, plan = desk_at(demo), demo.all(ContingencyPlan)[0]
    found, _ = read(shown(qtbot, desk, "plan", plan.deviation_id, 2))
    assert max(found, key=lambda one: one.size).text in plan.first_words
    inks = {one.text: one.ink for one in found}
    assert inks[plan.steps[1].text] == QColor(LIGHT.on_fill).name()
    assert inks[plan.steps[0].text] == QColor(LIGHT.muted).name()
    assert inks[plan.steps[2].text] == QColor(LIGHT.ink).name()
    assert plan.promise_time in inks


def test_a_plan_without_words_asks_for_them(demo: Workshop, qtbot: QtBot):
    lone = Deviation(id="lone", title="The power goes")
    desk = desk_at(Workshop([Basics(id="basics", title="Ours"), lone]))
    assert "What do we say first?" in words(shown(qtbot, desk, "plan", "lone"))


def test_only_what_a_change_touches_is_read_again(demo: Workshop, qtbot: QtBot):
    desk, deviation = desk_at(demo), demo.all(Deviation)[0]
    page = shown(qtbot, desk, "plan", deviation.id)
    desk.changed.connect(page.reread)
    before = page._plan  # type: ignore[attr-defined]
    step = demo.all(AgendaStep)[0]
    assert desk.do(lambda: end_step(desk.workshop, step.id, 9))
    assert page._plan is before  # type: ignore[attr-defined]
    assert desk.do(lambda: surprises.write_plan(desk.workshop, deviation.id, first_words="We are here."))
    assert "We are here." in words(page)


# The road


def test_every_item_of_the_road_has_its_person_and_what_does_not_fit_is_counted(demo: Workshop, qtbot: QtBot):
    told = words(shown(qtbot, desk_at(demo), "roadmap"))
    owners = {
        demo.the(Participant, one.owner_id).name
        for one in demo.all(RoadmapItem)
        if one.owner_id and one.level == "plan"
    }
    assert all(owner in told for owner in owners)
    many = [
        RoadmapItem(id=f"r{n}", title=f"Something that takes a while {n}", column="m1", order=n) for n in range(1, 31)
    ]
    found, _ = read(shown(qtbot, desk_at(Workshop([Basics(id="basics", title="Ours"), *many])), "roadmap"))
    unowned = sum(one.text == "?" for one in found)
    assert unowned > 5
    assert f"and {30 - unowned} more" in [one.text for one in found]


# Pairs


def test_at_most_six_pairs_and_the_chosen_one_always_among_them(demo: Workshop, qtbot: QtBot):
    every = demo.all(Problem)
    assert len(every) > MOST
    for one in every:
        there = shown_of(every, frozenset((one.id,)))
        assert len(there) == MOST
        assert one in there
        assert there == sorted(there, key=every.index)
    page = shown(qtbot, desk_at(demo), "pairs", every[-1].id)
    assert isinstance(page, PairsPage)
    assert [one.problem for one in page._pairs if one.chosen] == [every[-1]]
    assert f"and {len(every) - MOST} more" in words(page)


def test_a_target_marks_its_pairs_and_is_named(demo: Workshop, qtbot: QtBot):
    target = next(one for one in demo.all(Target) if one.problem_ids)
    page = shown(qtbot, desk_at(demo), "pairs", target.id)
    assert isinstance(page, PairsPage)
    assert {one.problem.id for one in page._pairs if one.chosen} == set(target.problem_ids)
    assert target.title in words(page)


# Path and feelings


def test_the_curve_marks_the_stop_that_is_talked_about_and_names_it(demo: Workshop, qtbot: QtBot):
    stop = stops(demo)[9]
    told = words(shown(qtbot, desk_at(demo), "curve", stop.touchpoint.id))
    assert f"{stop.number} {stop.touchpoint.title}" in " ".join(told.split())
    assert "What stays in mind" in told


def test_the_stage_of_the_stop_that_is_talked_about_is_open_and_the_whole_line_is_there(demo: Workshop, qtbot: QtBot):
    for stop in stops(demo):
        if stop.backstage:
            continue
        page = shown(qtbot, desk_at(demo), "path", stop.touchpoint.id)
        told = [one.text for one in read(page)[0]]
        assert any(stop.stage.name in one for one in told)
        assert stop.touchpoint.title.split()[0] in " ".join(told)
        assert {str(one.number) for one in stops(demo)} <= set(told)


def test_the_path_tells_nothing_of_a_vote(demo: Workshop, qtbot: QtBot):
    page = shown(qtbot, desk_at(demo), "path")
    assert isinstance(page, PathPage)
    read(page)
    looks = [look for laid in page._laid.values() for look in laid.looks.values()]
    assert looks
    assert not any(look.votes for look in looks)
    assert not any("dots" in laid.layers for laid in page._laid.values())


def test_the_path_is_laid_out_anew_only_when_something_on_it_changes(demo: Workshop, qtbot: QtBot):
    desk = desk_at(demo)
    page = shown(qtbot, desk, "path")
    assert isinstance(page, PathPage)
    desk.changed.connect(page.reread)
    read(page)
    before = list(page._laid.values())
    read(page)
    step = demo.all(AgendaStep)[0]
    desk.do(lambda: end_step(desk.workshop, step.id, 9))
    assert list(page._laid.values()) == before
    desk.do(lambda: rename(desk.workshop, stops(demo)[0].touchpoint.id, "A letter comes"))
    assert "A letter" in words(page)


def test_by_night_the_path_has_the_colours_of_the_night(demo: Workshop, qtbot: QtBot):
    _, image = read(shown(qtbot, desk_at(demo, dark=True), "path"))
    light = {QColor(LIGHT.paper).rgb(), QColor(LIGHT.surface).rgb(), QColor(LIGHT.accent).rgb()}
    seen = {image.pixel(x, y) for x in range(0, 1920, 7) for y in range(0, 1080, 7)}
    assert not seen & light
    assert QColor(DARK.paper).rgb() in seen


def test_another_path_is_shown_by_its_id(demo: Workshop, qtbot: QtBot):
    other = Path(id="other", name="By bicycle", order=9)
    records = [other]
    workshop = Workshop([*(one for kind in (Basics, Path, Touchpoint) for one in demo.all(kind)), *records])  # type: ignore[type-abstract]
    told = words(shown(qtbot, desk_at(workshop), "path", "other"))
    assert "By bicycle" in told
    assert "still empty" in told
