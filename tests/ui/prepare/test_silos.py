"""Silos on Prepare: what each says of itself, who is missing, and that typing is never cut short."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits.people import revise_person, revise_silo
from cxworkshop.model.people import Participant, Silo
from tests.ui.dock.conftest import Opening
from tests.ui.prepare.conftest import AtPrepare


@pytest.fixture
def silos(at_prepare: Opening) -> AtPrepare:
    return at_prepare("sample")


def silo(hand: AtPrepare, code: str) -> Silo:
    return next(one for one in hand.workshop.all(Silo) if one.code == code)


def test_each_silo_says_why_it_is_there_and_what_the_path_means_for_it(silos: AtPrepare):
    silos.click("prepare.silo.HN.fold")
    assert silos.find("prepare.silo.HN.reason").text() == silo(silos, "HN").reason != ""
    for name, text in (("reason", "So that nobody has to ask"), ("guideline", "We call before three")):
        field = silos.find(f"prepare.silo.HN.{name}")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        silos.key(Qt.Key.Key_Return)
    assert (silo(silos, "HN").reason, silo(silos, "HN").guideline) == (
        "So that nobody has to ask", "We call before three",
    )  # fmt: skip
    silos.desk.undo()
    silos.desk.undo()
    assert silo(silos, "HN").guideline == ""


def test_a_sentence_that_settles_while_it_is_typed_keeps_field_and_keyboard(silos: AtPrepare):
    silos.click("prepare.silo.HN.fold")
    field = silos.find("prepare.silo.HN.guideline")
    field.setFocus()
    QTest.keyClicks(field, "We call")
    silos.bot.waitUntil(lambda: silo(silos, "HN").guideline == "We call")
    assert silos.find("prepare.silo.HN.guideline") is field
    QTest.keyClicks(field, " before three")
    silos.key(Qt.Key.Key_Return)
    assert silo(silos, "HN").guideline == "We call before three"


def test_what_is_unfolded_stays_so_when_people_come(silos: AtPrepare):
    silos.click("prepare.silo.KO.fold")
    silos.write("prepare.silo.KO.add", "Late Comer")
    assert silos.find("prepare.silo.KO.reason")
    silos.click("prepare.silo.KO.fold")
    assert not silos.there("prepare.silo.KO.reason")


def test_too_long_a_sentence_is_refused_and_stays_to_be_mended(silos: AtPrepare):
    silos.click("prepare.silo.AS.fold")
    before, field = silo(silos, "AS").reason, silos.find("prepare.silo.AS.reason")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "y" * 201)
    silos.key(Qt.Key.Key_Return)
    assert silo(silos, "AS").reason == before
    silos.desk.do(lambda: revise_silo(silos.workshop, silo(silos, "AS").id, name="Desk"))
    assert field.text() == "y" * 201
    assert silos.find("prepare.silo.AS.name").text() == "Desk"


def test_strange_sentences_are_shown_as_they_are(silos: AtPrepare):
    silos.click("prepare.silo.AS.fold")
    for text in ("<b>bold</b>&amp;", "z" * 200, "\u202eright to left"):
        silos.desk.do(lambda text=text: revise_silo(silos.workshop, silo(silos, "AS").id, reason=text))
        assert silos.find("prepare.silo.AS.reason").text() == text
        wide = silos.screen.silos.width()
        silos.bot.waitUntil(lambda wide=wide: silos.screen.silos.inside.width() <= wide)


def test_a_silo_nobody_came_from_is_told_with_its_stops(silos: AtPrepare):
    assert not silos.screen.silos.absence.isVisible()
    missing = silo(silos, "VA")
    for person in [one for one in silos.workshop.all(Participant) if one.silo_id == missing.id]:
        silos.desk.do(lambda person=person: revise_person(silos.workshop, person.id, present=False))
    told = silos.screen.silos.absent
    assert told.isVisible()
    assert told.text() == "Nobody from Parts. What we say of their stops is a guess: 7."
    silos.desk.undo()
    assert not told.isVisible()


def test_before_anybody_is_here_nobody_is_missed(at_prepare: Opening):
    hand = at_prepare("empty")
    assert not hand.screen.silos.absence.isVisible()


def test_the_three_panels_fit_into_the_window(silos: AtPrepare):
    panels = (silos.screen.promise, silos.screen.silos, silos.screen.plan)
    sizes = ((1280, 720), (1440, 900), (1920, 1080))
    for language, size, page in product(("en", "fi"), sizes, ("agenda", "processes")):
        silos.window.set_language(language)
        silos.window.resize(*size)
        silos.bot.waitUntil(lambda size=size: (silos.window.width(), silos.window.height()) == size)
        silos.click(f"prepare.plan.{page}")
        silos.bot.waitUntil(lambda: panels[-1].geometry().right() < silos.screen.width())
        assert all(one.geometry().right() < other.geometry().left() for one, other in pairwise(panels))


def test_nothing_can_be_written_where_it_is_only_looked_at(at_prepare: Opening):
    hand = at_prepare("looked at")
    hand.click("prepare.silo.AS.fold")
    assert hand.find("prepare.silo.AS.reason").isReadOnly()


def test_the_promise_and_the_three_linked_questions_are_written_here(silos: AtPrepare):
    for name in ("service_promise", "success_seen", "target_state", "worklife_meaning"):
        field = silos.find(f"prepare.{name}")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, f"Our {name}")
        silos.find("prepare.title").setFocus()
        assert getattr(silos.workshop.basics, name) == f"Our {name}"
