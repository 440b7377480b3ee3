"""The plans screen with a mouse."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QFontMetricsF, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.surprises import plan_of
from cxworkshop.library.templates import empty_records
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.plans.card import DeviationCard
from cxworkshop.ui.plans.offers import OfferButton
from cxworkshop.ui.plans.screen import PlansScreen
from cxworkshop.ui.plans.stop_list import StopList
from cxworkshop.ui.plans.typical import typical_deviations
from cxworkshop.ui.theme import font
from tests.handouts.reading import texts
from tests.ui.handouts.test_handouts_screen import PATIENCE, Opener

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def titles(screen: PlansScreen) -> list[str]:
    QApplication.processEvents()
    cards = [card for card in screen.findChildren(DeviationCard) if card.isVisible()]
    return [card.deviation.title for card in sorted(cards, key=lambda card: card.y())]


def offered(screen: PlansScreen) -> list[str]:
    QApplication.processEvents()
    return [offer.accessibleName() for offer in screen.findChildren(OfferButton) if offer.isVisible()]


def workshop_of(screen: PlansScreen) -> Workshop:
    return screen.list._desk.workshop


def test_the_gravest_stand_first(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    assert titles(screen)[0] == "An extra fault is found and the customer does not answer"
    assert len(titles(screen)) == 5


def test_a_tap_on_a_row_opens_its_plan(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    card = next(card for card in screen.findChildren(DeviationCard) if "bill" in card.deviation.title)
    click(card)
    assert screen.deviation_id == card.deviation.id
    assert "bill" in screen.form.page.title.text()


def test_a_plan_is_found_again_after_another_one_was_tapped(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    desk = screen.list._desk
    for _time in range(2):
        desk.point_at("d04")  # as the window does
        assert screen.deviation_id == "d04"
        click(next(card for card in screen.findChildren(DeviationCard) if card.deviation.id == "d02"))
        assert screen.deviation_id == "d02"


def test_a_new_estimate_changes_the_class_and_the_place_in_the_list(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    first = screen.deviation_id
    steps = screen.form.page.scales["severity"].steps
    click(steps, steps.box(1).center().toPoint())
    assert workshop_of(screen).the(Deviation, first).severity == 1
    assert titles(screen)[-1] == workshop_of(screen).the(Deviation, first).title
    assert screen.deviation_id == first
    assert screen.form.page.tile.accessibleName().startswith("Low")


@pytest.mark.parametrize("drag", ["mouse", "touch"])
def test_a_step_is_dragged_to_another_place(screen_on, demo: Workshop, drag: str) -> None:
    screen = screen_on(demo)
    steps = screen.form.page.steps
    before = [step.text for step in plan_of(workshop_of(screen), screen.deviation_id).steps]
    handle, target = steps.row(0).handle, steps.row(2)
    down = handle.mapFrom(steps, QPoint(18, target.geometry().bottom()))
    DRAGS[drag](handle, QPoint(18, 24), down)
    after = [step.text for step in plan_of(workshop_of(screen), screen.deviation_id).steps]
    assert after == [before[1], before[2], before[0], *before[3:]]
    screen.list._desk.undo()
    assert [step.text for step in plan_of(workshop_of(screen), screen.deviation_id).steps] == before


def by_mouse(handle: QWidget, begin: QPoint, end: QPoint) -> None:
    QTest.mousePress(handle, LEFT, pos=begin)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, LEFT, pos=end)


def by_touch(handle: QWidget, begin: QPoint, end: QPoint) -> None:
    QTest.touchEvent(handle, touch_screen(), False).press(0, begin, handle).commit()
    QTest.touchEvent(handle, touch_screen(), False).move(0, end, handle).commit()
    QTest.touchEvent(handle, touch_screen(), False).release(0, end, handle).commit()


@cache
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


DRAGS = {"mouse": by_mouse, "touch": by_touch}


def test_the_open_row_comes_into_sight_among_many_and_one_long_word_is_broken(
    screen_on, demo: Workshop, qtbot: QtBot
) -> None:
    stops = demo.the(Deviation, "d01").touchpoint_ids
    more = [Deviation(id=f"m{n}", title="W" * 90, touchpoint_ids=stops, order=9 + n) for n in range(20)]
    screen = screen_on(Workshop([*demo, *more]))
    screen.list.show_by("stop")
    screen.list._desk.point_at("m19")
    row = screen.list._card_of("m19")
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height())
    assert row.height() == 92
    lines = row._wrapped(row.width())
    assert "".join(lines) == "W" * 90
    assert max(QFontMetricsF(font(15, 600)).horizontalAdvance(line) for line in lines) <= row.width() - 40


def test_a_row_is_as_high_as_its_title_needs(screen_on, demo: Workshop) -> None:
    long = "An extra fault is found and the customer does not answer"
    screen = screen_on(demo)
    titles(screen)
    high = {card.deviation.title == long: card.height() for card in screen.list._cards.values()}
    assert high == {True: 92, False: 72}


def test_a_plan_that_is_not_ready_says_what_is_missing(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    heard: list[str] = []
    screen.list._desk.refused.connect(heard.append)
    card = next(card for card in screen.findChildren(DeviationCard) if "damaged" in card.deviation.title)
    click(card)
    screen.form.foot.owner_chosen.emit("")
    click(screen.form.foot.next)
    assert "an owner" in heard[-1]


def test_typical_deviations_are_offered_and_taken_once(screen_on, car_service: Workshop) -> None:
    screen = screen_on(car_service)
    offered = typical_deviations(workshop_of(screen))
    assert offered
    assert all(deviation.touchpoint_ids for deviation, _ in offered)
    click(screen.findChild(QWidget, "plans.offer.0"))
    plan = plan_of(workshop_of(screen), screen.deviation_id)
    assert plan is not None
    assert plan.first_words == offered[0][1].first_words
    assert len(typical_deviations(workshop_of(screen))) == len(offered) - 1


def test_the_customers_reason_is_asked_first_when_the_customer_does_otherwise(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    reason = screen.form.page.reason
    assert not reason.isVisible()
    card = next(card for card in screen.findChildren(DeviationCard) if "bill" in card.deviation.title)
    click(card)
    assert reason.isVisible()
    assert reason.mapTo(screen, QPoint()).y() < screen.form.page.words.mapTo(screen, QPoint()).y()


def test_removing_takes_the_plan_along_and_undo_brings_both_back(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    first = screen.deviation_id
    click(screen.form.page.remove)
    assert plan_of(workshop_of(screen), first) is None
    assert screen.deviation_id != first
    screen.list._desk.undo()
    assert plan_of(workshop_of(screen), first) is not None


def test_practising_asks_for_the_day(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    card = next(card for card in screen.findChildren(DeviationCard) if "promised time" in card.deviation.title)
    click(card)
    click(screen.form.foot.next)
    dialog = screen.findChild(Dialog)
    click(dialog.buttons["keep"])
    plan = plan_of(workshop_of(screen), screen.deviation_id)
    assert (plan.state, len(plan.practised_at)) == ("practised", 10)


def test_nothing_is_asked_for_before_there_is_a_stop(screen_on) -> None:
    screen = screen_on(Workshop(empty_records("en", "Empty")))
    assert screen.findChild(QWidget, "plans.nothing.path").isVisible()
    assert not screen.findChild(QWidget, "plans.nothing.add").isVisible()


def test_every_text_follows_the_language(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.form.page.details.fields["prevent"].setFocus()
    screen.list._desk.set_language("fi")
    assert screen.deviation_id
    assert screen.form.page.title.text()
    assert screen.form.page.details.fields["prevent"].hasFocus()


def test_a_deviation_is_added_only_with_words_and_a_stop(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    click(screen.findChild(QWidget, "plans.add"))
    dialog = screen.findChild(Dialog)
    assert not dialog.buttons["add"].isEnabled()
    QTest.keyClicks(dialog.findChild(QWidget, "plans.add.title"), "Fog")
    assert not dialog.buttons["add"].isEnabled()
    stops = dialog.findChild(StopList)
    click(stops.viewport(), QPoint(100, 60))
    assert dialog.buttons["add"].isEnabled()
    dialog.grab()
    click(dialog.buttons["add"])
    added = workshop_of(screen).the(Deviation, screen.deviation_id)
    assert (added.title, len(added.touchpoint_ids)) == ("Fog", 1)


def test_the_pocket_card_of_a_ready_plan_is_printed_alone_with_what_is_being_typed(
    screen_on, demo: Workshop, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, opener = screen_on(demo), Opener()
    screen.list._desk.path = str(tmp_path / "ours.cxw")
    field = screen.form.page.details.fields["make_good"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "A car wash")
    QDesktopServices.setUrlHandler("file", opener, "hear")  # type: ignore[arg-type]
    try:
        click(screen.form.foot.card)
        qtbot.waitUntil(lambda: len(opener.heard) == 1, timeout=PATIENCE)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (card,) = texts(Path(opener.heard[0]).read_bytes())
    assert Path(opener.heard[0]).name.endswith("_H4_pocket-card-an-extra-fault-is-found-and_en.pdf")
    assert "A car wash" in card
    assert "Marika Koski" in card
    screen.open_deviation("d05")  # a draft has none
    assert not screen.form.foot.card.isVisible()


def test_a_pair_is_offered_until_its_stop_has_a_deviation_and_is_taken_in_one_step(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    desk = screen.list._desk
    click(screen.list.offers.more)
    names = offered(screen)
    assert names[0] == "Stop 4: I cannot get through · Calls pile up at 7–9"
    click(screen.findChild(QWidget, "plans.offer.0"))
    taken = workshop_of(screen).the(Deviation, screen.deviation_id)
    assert (taken.title, len(taken.touchpoint_ids)) == ("I cannot get through", 1)
    assert offered(screen) == names[1:]
    desk.undo()
    assert workshop_of(screen).get(Deviation, taken.id) is None
    assert len(titles(screen)) == 5


def test_deviations_are_seen_by_stop_too_and_the_row_that_was_tapped_stays_marked(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    click(screen.list.sorted_by.button("stop"))
    assert len(titles(screen)) == 7
    part = [card for card in screen.findChildren(DeviationCard) if card.deviation.id == "d02" and card.isVisible()]
    for card in part:
        click(card)
        assert screen.deviation_id == "d02"
        assert [one for one in screen.list._cards.values() if one.isChecked()] == [card]
    screen.list._desk.set_language("fi")
    assert screen.list.sorted_by.key == "stop"


def test_what_was_learned_and_what_starts_a_plan_lead_to_where_they_are_kept(screen_on, demo: Workshop) -> None:
    screen, asked = screen_on(demo), list[tuple[str, str]]()
    screen.list._desk.going.connect(lambda name, id: asked.append((name, id)))
    learned = screen.findChild(QWidget, "plans.rehearsal")
    assert learned.accessibleName() == (
        "Learned when practised, 1 of 3 times. The first sentence must come before the price"
    )
    loop = screen.findChild(QWidget, "plans.loop.loop-2")
    assert loop.accessibleName() == "Started by feedback at stop 10, within 4 h. Did you get enough to decide?"
    click(learned)
    click(loop)
    assert asked == [("roadmap", "rehearsal-1"), ("roadmap", "loop-2")]


def test_a_rehearsal_is_planned_from_the_plan_and_editing_asks_for_practice_anew(screen_on, demo: Workshop) -> None:
    screen, asked = screen_on(demo), list[str]()
    desk = screen.list._desk
    desk.going.connect(lambda _name, id: asked.append(id))
    screen.open_deviation("d03")
    click(screen.findChild(QWidget, "plans.rehearsal"))
    (planned,) = [one for one in workshop_of(screen).all(Rehearsal) if one.plan_id == "d03-plan"]
    assert asked == [planned.id]
    click(screen.form.foot.next)
    click(screen.findChild(Dialog).buttons["keep"])
    held = workshop_of(screen).the(Rehearsal, planned.id)
    assert (held.repeats_done, held.date) == (1, plan_of(workshop_of(screen), "d03").practised_at)
    screen.form.page.steps.row(0).actor.settled.emit("Supervisor")
    assert plan_of(workshop_of(screen), "d03").state == "ready"
    assert screen.form.foot.missing.accessibleName().startswith("Changed since it was practised")


def test_the_steps_of_an_estimate_are_said_in_full_and_blank_forms_come_empty_or_begun(screen_on, demo: Workshop):
    screen = screen_on(demo)
    severity = screen.form.page.scales["severity"]
    assert severity.toolTip().endswith("5  danger to health, safety or privacy, or large money")
    assert severity.steps.accessibleDescription() == "4: customer likely lost, or the complaint goes public"
    click(screen.forms)
    menu = screen.findChild(QMenu, "plans.blank.menu")
    assert [action.text() for action in menu.actions()] == [
        "One blank form",
        "A form for each deviation without a ready plan",
    ]
    menu.close()


def test_a_workshop_that_is_only_looked_at_has_nothing_to_write_in(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.list._desk.read_only = True
    screen._reread()
    page, foot = screen.form.page, screen.form.foot
    assert all(field.isReadOnly() for field in (page.title, page.words.field, *page.details.fields.values()))
    for hidden in (page.remove, page.steps.adding, page.steps.row(0).remove, foot.next, screen.list.offers):
        assert not hidden.isVisible()
    for off in (page.scales["severity"].steps, foot.owner, foot.review, screen.list.add):
        assert not off.isEnabled()
