"""What the room sees at the end of the day."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cxworkshop.edits import closing, practice
from cxworkshop.model.basics import Basics
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import SuccessFactor, ThesisCheck
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.stage.menu import projector_menu
from cxworkshop.ui.stage.pages.closing import ClosingPage
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.theme import DARK, LIGHT
from tests.handouts.grown import FINNISH, filled
from tests.ui.stage.conftest import PROJECTOR, Hall
from tests.ui.stage.read import desk_at
from tests.ui.stage.written import read, shown, words


def long(records: list[Record], most: int) -> Workshop:
    """The sample with all that the page says as long as this; a scenario has 200 characters at most."""
    changed: dict[type[Record], dict[str, Any]] = {
        SuccessFactor: {"evidence": filled(FINNISH, most)},
        ThesisCheck: {"evidence": filled(FINNISH, most), "name": filled(FINNISH, min(most, 80))},
        Rehearsal: {"scenario": filled(FINNISH, min(most, 200))},
    }
    return Workshop(one.but(**changed.get(type(one), {})) for one in records)


def test_four_lights_five_theses_the_days_of_practice_and_the_next_meeting_are_told(demo: Workshop, qtbot: QtBot):
    page = shown(qtbot, desk_at(demo), "closing")
    told = words(page)
    assert isinstance(page, ClosingPage)
    assert page.leaves == 1
    for title in ("Management support", "Realistic goals", "Named responsibility", "Telling all the time"):
        assert title in told
    assert "promised hours, no money for messaging yet" in told
    assert all(one.name in told for one in demo.all(ThesisCheck))
    assert "18 March Asking for the limit on the phone 20 March Call to an angry customer" in told
    assert "We meet next on 27 March · every other Friday 15 min" in told
    assert "The workshop goes on 11 June" in told


@pytest.mark.parametrize("dark", [False, True])
def test_a_light_is_told_by_a_word_besides_its_sign_and_its_colour(dark: bool, demo: Workshop, qtbot: QtBot):
    colours = DARK if dark else LIGHT
    found, _ = read(shown(qtbot, desk_at(demo, dark=dark), "closing"))
    inks = {one.text: one.ink for one in found}
    states = {"Missing": colours.bad, "In part": colours.warn, "In order": colours.good}
    assert {word: inks[word] for word in states} == {word: QColor(ink).name() for word, ink in states.items()}


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)])
def test_what_is_too_long_for_one_leaf_goes_over_to_a_second_and_nothing_is_cut(
    size: tuple[int, int], demo_records: list[Record], qtbot: QtBot
):
    workshop = long(demo_records, 300)
    leaves = [shown(qtbot, desk_at(workshop, "fi"), "closing", step=step, size=size) for step in (0, 1)]
    assert isinstance(leaves[0], ClosingPage)
    assert leaves[0].leaves == 2
    told = "".join(words(leaves[0]).split()), "".join(words(leaves[1]).split())
    evidence = "".join(filled(FINNISH, 300).split())
    assert [one.replace("-", "").count(evidence.replace("-", "")) for one in told] == [4, 5]
    assert "…" not in "".join(told)


def test_days_without_room_and_rehearsals_without_a_day_are_counted(demo_records: list[Record], qtbot: QtBot):
    more = [Rehearsal(scenario="Once more", date=f"2026-05-{n:02}") for n in range(1, 31)]
    told = words(shown(qtbot, desk_at(Workshop([*demo_records, *more, Rehearsal(scenario="Some day")])), "closing"))
    named = told.count("Once more") + 3
    assert f"and {33 - named} more · 1 still without a day" in told
    none = [one for one in demo_records if not isinstance(one, Rehearsal)]
    assert "No rehearsal has a day yet." in words(shown(qtbot, desk_at(Workshop(none)), "closing"))


def test_before_anything_is_said_the_page_is_one_warm_sentence_and_then_grey_rings(qtbot: QtBot):
    desk = desk_at(Workshop([Basics(id="basics", title="Ours")]))
    page = shown(qtbot, desk, "closing")
    desk.changed.connect(page.reread)
    assert "We look back together" in words(page)
    assert desk.do(lambda: closing.set_thesis(desk.workshop, 3, state="amber", evidence="Two of seven"))
    told = words(page)
    assert "Measures of both kinds In part Two of seven" in told
    assert told.count("Not looked at yet") == 8
    assert "When do we meet next?" in told
    assert desk.do(lambda: practice.add_praise(desk.workshop, "Thank you"))  # about something else


def test_the_projector_follows_the_closing_page_and_its_menu_turns_the_leaf(hall: Any):
    there: Hall = hall(PROJECTOR, screen="roadmap")
    there.stage.start()
    there.projector.mirror(True)
    there.projector.tell_open("closing", "closing")
    assert there.projector.shown == Sent("closing")
    there.projector.tell_open("closing", "")
    assert there.projector.shown == Sent("roadmap")
    picked(there, "What we leave with").trigger()
    assert there.projector.shown == Sent("closing")
    assert there.projector.words(there.desk.t) == "Projector: closing"
    assert picked(there, "The other page") is None
    evidence = filled(FINNISH, 300)
    for no in range(1, 6):
        assert there.desk.do(lambda no=no: closing.set_thesis(there.desk.workshop, no, evidence=evidence))
    picked(there, "The other page").trigger()
    assert there.projector.shown == Sent("closing", "", 1)


def picked(there: Hall, words: str) -> Any:
    """A line of the projector's menu; None when it is not offered."""
    actions = projector_menu(there.stage, there.desk.t, there.window).actions()
    return next((one for one in actions if one.text() == words), None)
