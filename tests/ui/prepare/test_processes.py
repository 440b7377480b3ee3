"""Core processes on Prepare: named, put in order, and each with base criteria that are written and ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits.processes import criteria_of, remove_process
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import BaseCriterion, CoreProcess
from cxworkshop.ui.prepare.process_row import ProcessRow
from tests.ui.dock.conftest import Opening
from tests.ui.prepare.conftest import AtPrepare

ALT = Qt.KeyboardModifier.AltModifier
HOSTILE = ["<b>bold</b>&amp; <img src=x>", "x" * 60, "‮right to left", "日本語 👩‍🔧"]


@pytest.fixture
def base(at_prepare: Opening) -> AtPrepare:
    hand = at_prepare("sample")
    hand.click("prepare.plan.processes")
    return hand


def names(hand: AtPrepare) -> list[str]:
    return [one.name for one in hand.workshop.all(CoreProcess)]


def row(hand: AtPrepare, place: int) -> ProcessRow:
    found = hand.screen.plan.processes.list.rows[place - 1]
    assert isinstance(found, ProcessRow)
    return found


def test_a_new_workshop_begins_with_the_usual_four(at_prepare: Opening):
    hand = at_prepare("empty")
    hand.click("prepare.plan.processes")
    assert names(hand) == ["Winning customers", "Caring for the relationship", "Orders", "Deliveries"]
    assert row(hand, 1).told.text() == "no stop on the path yet"
    assert not hand.there("prepare.process.four")


def test_each_tells_its_stops_and_how_its_base_stands(base: AtPrepare):
    assert row(base, 1).told.text() == "stop 2 · 0 of 1 met"
    assert row(base, 2).told.text() == "stops 1, 6, 9, 15, 16 · 0 of 1 met"


def test_enter_adds_a_process_and_a_cross_takes_it_out(base: AtPrepare):
    base.write("prepare.process.new", "Tyre hotel")
    assert names(base)[-1] == "Tyre hotel"
    base.click("prepare.process.5.remove")
    assert len(names(base)) == 4
    base.desk.undo()
    assert names(base)[-1] == "Tyre hotel"


def test_a_process_is_renamed_and_moved_by_keys(base: AtPrepare):
    field = base.find("prepare.process.1")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Getting found")
    base.key(Qt.Key.Key_Down, ALT)
    assert names(base)[:2] == ["Caring for the relationship", "Getting found"]
    base.desk.undo()
    base.desk.undo()
    assert names(base)[0] == "Winning customers"


def test_two_of_one_name_are_refused_and_the_words_stay(base: AtPrepare):
    base.write("prepare.process.new", "orders")
    assert len(names(base)) == 4
    assert base.find("prepare.process.new").text() == "orders"


def test_a_criterion_is_written_ticked_and_taken_out(base: AtPrepare):
    orders = base.workshop.all(CoreProcess)[2]
    base.write("prepare.process.3.criterion.new", "Every order is confirmed in an hour")
    one = criteria_of(base.workshop, orders.id)[-1]
    assert (one.text, one.met) == ("Every order is confirmed in an hour", "unknown")
    for met in ("yes", "no", "unknown"):
        base.click("prepare.process.3.criterion.2.met")
        assert base.workshop.the(BaseCriterion, one.id).met == met
    base.desk.undo()
    base.desk.undo()
    assert base.workshop.the(BaseCriterion, one.id).met == "yes"
    assert row(base, 3).told.text().endswith("1 of 2 met")
    assert base.find("prepare.process.3.criterion.2.met").accessibleName().startswith("Met: ")
    base.click("prepare.process.3.criterion.2.remove")
    assert len(criteria_of(base.workshop, orders.id)) == 1


def test_a_process_folds_and_unfolds(base: AtPrepare):
    assert base.there("prepare.process.1.criterion.1")
    base.click("prepare.process.1.more")
    assert not base.there("prepare.process.1.criterion.1")
    base.click("prepare.process.1.more")
    assert base.there("prepare.process.1.criterion.1")


def test_an_emptied_list_offers_the_four_again_in_one_step(base: AtPrepare):
    for _ in range(4):
        base.click("prepare.process.1.remove")
    base.click("prepare.process.four")
    assert len(names(base)) == 4
    base.desk.undo()
    assert not names(base)
    for _ in range(4):
        base.desk.undo()
    assert len(base.workshop.all(BaseCriterion)) == 4
    assert base.workshop.all(Touchpoint)[0].core_process_id


def test_strange_names_are_shown_as_they_are_and_never_widen_the_panel(base: AtPrepare):
    panel = base.screen.plan
    before = panel.width()
    for number, text in enumerate(HOSTILE, 5):
        field = base.find("prepare.process.new")
        field.setText(text)
        field.setFocus()
        base.key(Qt.Key.Key_Return)
        assert len(names(base)) == number, text
        assert base.find(f"prepare.process.{number}").text() == names(base)[-1]
        base.bot.waitUntil(lambda: panel.width() == before)


def test_what_is_only_looked_at_cannot_be_changed(at_prepare: Opening):
    hand = at_prepare("looked at")
    hand.click("prepare.plan.processes")
    assert not hand.there("prepare.process.new")
    assert not hand.find("prepare.process.1.criterion.1.met").isEnabled()
    assert hand.find("prepare.process.1").isReadOnly()


def test_a_change_elsewhere_leaves_what_is_typed_alone(base: AtPrepare):
    field = base.find("prepare.process.new")
    field.setFocus()
    QTest.keyClicks(field, "Tyre ho")
    base.desk.do(lambda: remove_process(base.workshop, base.workshop.all(CoreProcess)[0].id))
    assert field.text() == "Tyre ho"
