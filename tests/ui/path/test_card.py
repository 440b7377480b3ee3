"""The encounter card: its head, its sections, what is typed into it, and what a change makes it read again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from cxworkshop.edits import encounter, flow
from cxworkshop.edits import path as edits
from cxworkshop.edits.scores import score_of
from cxworkshop.model.encounter import EnvironmentItem, FlowStep, SituationVariant
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.card import NARROW, WIDE, EncounterCard
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Hand, ScreenOn

LEFT = Qt.MouseButton.LeftButton


def opened(screen: PathScreen, id: str = "a", key: bool = True) -> EncounterCard:
    """The open card of a stop, starred so that everything is asked of it."""
    if key and not records(screen).the(Touchpoint, id).is_key:
        screen._desk.do(lambda: edits.star(records(screen), [id], True))
    screen.open_card(id)
    QApplication.processEvents()
    return screen.card


def records(screen: PathScreen) -> Workshop:
    return screen._desk.workshop


def find(screen: PathScreen, name: str) -> QWidget:
    found = [one for one in screen.findChildren(QWidget, f"path.card.{name}") if not one.isHidden()]
    assert found, name
    return found[-1]


def press(screen: PathScreen, name: str) -> None:
    QTest.mouseClick(find(screen, name), LEFT)
    QApplication.processEvents()


def write(screen: PathScreen, name: str, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> Writing:
    field = find(screen, name)
    assert isinstance(field, Writing)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if end is not None:
        QTest.keyClick(field, end)
    QApplication.processEvents()
    return field


def variants(screen: PathScreen, id: str = "a") -> list[str]:
    return [one.text for one in encounter.parts_of(records(screen), SituationVariant, id)]


def test_the_head_changes_title_star_and_feeling(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen, key=False)
    write(screen, "title", "Books a time")
    press(screen, "star")
    press(screen, "feeling")
    QTest.mouseClick(screen.card.page.header.faces.answers[-2], LEFT)
    card, feeling = records(screen).the(Touchpoint, "a"), score_of(records(screen), "a", "emotion")
    assert (card.title, card.is_key) == ("Books a time", True)
    assert feeling is not None
    assert feeling.value == -2
    screen._desk.undo()
    assert score_of(records(screen), "a", "emotion") is None
    QTest.mouseClick(screen.card.page.header.faces.answers[2], LEFT)
    QTest.mouseClick(screen.card.page.header.faces.answers[2], LEFT)
    assert score_of(records(screen), "a", "emotion") is None


def test_the_head_says_what_is_below_expected_and_born_here(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    head = opened(screen, "c04").page.header
    said = {one.accessibleName() for one in head.findChildren(QWidget)}
    assert {"2 below expected", "cause of 1 problem", "AS"} <= said
    assert head.place.text() == "Phone · Booking"
    assert head.ring.toolTip().startswith("3 of seven viewpoints. Still missing: a finer description, a flow")


def test_a_half_typed_title_never_lands_on_another_card(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    write(screen, "title", "Half", end=None)
    screen._desk.select("b")
    assert records(screen).the(Touchpoint, "a").title == "Half"
    assert records(screen).the(Touchpoint, "b").title == "Stop b"
    assert screen.card.page.header.title.text() == "Stop b"


def test_half_typed_texts_of_a_section_go_to_the_card_they_were_typed_for(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    write(screen, "situation.input", "At night, phone in hand", end=None)
    write(screen, "variants.new", "In the morning rush", end=None)
    screen._desk.select("b")
    assert records(screen).the(Touchpoint, "a").situation == "At night, phone in hand"
    assert variants(screen) == ["In the morning rush"]
    assert records(screen).the(Touchpoint, "b").situation == ""
    assert variants(screen, "b") == []
    assert find(screen, "situation.input").text() == ""  # type: ignore[attr-defined]


def test_half_typed_text_survives_a_change_made_elsewhere(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    field = write(screen, "situation.input", "Half a sen", end=None)
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "a", device="Phone"))
    screen._desk.do(lambda: edits.rename(records(screen), "b", "Another"))
    assert field.text() == "Half a sen"
    QTest.keyClicks(field, "tence")
    field.settle()
    assert records(screen).the(Touchpoint, "a").situation == "Half a sentence"


def test_a_text_that_is_too_long_is_refused_and_stays_to_be_mended(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    field = find(screen, "device.input")
    assert isinstance(field, Writing)
    field.setFocus()
    field.insertPlainText("x" * 61)
    field.settle()
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "a", system="By hand"))
    assert refused == ["That is too long: 60 characters at most."]
    assert field.text() == "x" * 61
    field.setPlainText("x" * 60)
    field.settle()
    assert records(screen).the(Touchpoint, "a").device == "x" * 60


def test_a_card_without_a_star_is_asked_for_the_few_things_only(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen, key=False)
    open_ones = {one.name for one in card.page.sections if one.is_open}
    assert open_ones == {"situation", "flow", "who"}
    press(screen, "environment.head")
    assert card.page.section("environment").is_open
    screen._desk.select("b")
    assert not card.page.section("environment").is_open
    press(screen, "only_key")
    assert records(screen).the(Touchpoint, "b").is_key
    assert card.page.only_key.isHidden()
    screen._desk.undo()
    assert not card.page.only_key.isHidden()


def test_what_was_opened_on_a_key_card_stays_open_on_the_next_key_card(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen)
    press(screen, "environment.head")
    press(screen, "flow.head")
    opened(screen, "b")
    assert card.page.section("environment").is_open
    assert not card.page.section("flow").is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_section_opens_and_folds_from_the_keyboard_and_says_so(path_screen: ScreenOn, key: Qt.Key):
    screen = path_screen()
    card = opened(screen)
    head = card.page.section("environment").head
    head.setFocus()
    assert head.accessibleName() == "Environment: not yet, folded"
    QTest.keyClick(head, key)
    assert head.accessibleName() == "Environment: not yet, open"
    QTest.keyClick(head, key)
    assert not card.page.section("environment").is_open


def test_rows_are_added_moved_emptied_and_taken_back(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    for text in ("One", "Two", "Three"):
        write(screen, "variants.new", text)
    assert variants(screen) == ["One", "Two", "Three"]
    third = find(screen, "variants.3")
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert variants(screen) == ["One", "Three", "Two"]
    assert QApplication.focusWidget() is find(screen, "variants.2")
    screen._desk.undo()
    assert variants(screen) == ["One", "Two", "Three"]
    press(screen, "variants.1.remove")
    assert variants(screen) == ["Two", "Three"]
    write(screen, "variants.1", " ", end=None)
    find(screen, "title").setFocus()
    assert variants(screen) == ["Three"]
    screen._desk.undo()
    assert variants(screen) == ["Two", "Three"]


def test_backspace_in_an_empty_row_removes_it_and_goes_on_in_the_one_before(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    for text in ("One", "Two"):
        write(screen, "variants.new", text)
    field = write(screen, "variants.2", "x", end=Qt.Key.Key_Backspace)
    assert variants(screen) == ["One", "Two"]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert variants(screen) == ["One"]
    assert QApplication.focusWidget() is find(screen, "variants.1")


def test_a_row_is_dragged_by_its_grip_and_put_back_with_esc(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    for text in ("One", "Two", "Three"):
        write(screen, "variants.new", text)
    rows = screen.card.page.section("situation")._parts[1].rows  # type: ignore[attr-defined]
    low = QPoint(5, rows[2].height() - 3)
    hand = Hand(rows[0].grip, QPoint(10, 20)).move(rows[2], low)
    QTest.keyClick(rows[0].grip, Qt.Key.Key_Escape)
    hand.drop()
    assert variants(screen) == ["One", "Two", "Three"]
    Hand(rows[0].grip, QPoint(10, 20)).move(rows[2], low).drop()
    assert variants(screen) == ["Two", "Three", "One"]


def test_an_emptied_row_is_not_filled_again_behind_the_writers_back(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    write(screen, "variants.new", "One")
    field = write(screen, "variants.1", "x", end=Qt.Key.Key_Backspace)
    field.settle()
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "a", device="Phone"))
    assert field.text() == ""
    assert variants(screen) == ["One"]
    QTest.keyClicks(field, "Anew")
    field.settle()
    assert variants(screen) == ["Anew"]


def steps(screen: PathScreen, id: str = "a") -> list[FlowStep]:
    found: list[FlowStep] = encounter.parts_of(records(screen), FlowStep, id)
    return found


def test_five_steps_come_with_one_tap_and_the_missing_check_is_told(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen)
    press(screen, "flow.pattern")
    assert [one.flow_kind for one in steps(screen)] == list(flow.PATTERN)
    write(screen, "flow.1", "By name")
    assert steps(screen)[0].text == "By name"
    assert find_warning(card) == "Nobody makes sure today that it was settled."
    press(screen, "flow.5.today")
    assert [one.happens_today for one in steps(screen)] == [False] * 4 + [True]
    assert find_warning(card) == ""
    screen._desk.undo()
    assert not steps(screen)[4].happens_today


def find_warning(card: EncounterCard) -> str:
    label = card.findChild(QLabel, "path.card.flow.warning")
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def test_a_flow_without_a_final_check_says_so(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.do(lambda: encounter.add_part(records(screen), FlowStep, "a", flow_kind="greet", text="Hello"))
    assert find_warning(opened(screen)) == "Nobody makes sure that it was settled. Add a final check."


def test_steps_are_reordered_by_keys_and_by_dragging_the_disc(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "flow.pattern")
    first = find(screen, "flow.1")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.flow_kind for one in steps(screen)][:2] == ["ask_reason", "greet"]
    assert QApplication.focusWidget() is first
    rows = screen.card.page.section("flow")._parts[0].rows  # type: ignore[attr-defined]
    before = [one.happens_today for one in steps(screen)]
    hand = Hand(rows[0].disc, QPoint(24, 24)).move(rows[4], QPoint(24, rows[4].height() - 2))
    QTest.keyClick(rows[0].disc, Qt.Key.Key_Escape)
    hand.drop()
    assert steps(screen)[0].flow_kind == "ask_reason"
    Hand(rows[0].disc, QPoint(24, 24)).move(rows[4], QPoint(24, rows[4].height() - 2)).drop()
    assert steps(screen)[4].flow_kind == "ask_reason"
    assert [one.happens_today for one in steps(screen)] == before
    screen._desk.undo()
    assert steps(screen)[0].flow_kind == "ask_reason"


def test_a_step_changes_who_does_it_and_goes_from_its_menu(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    part = screen.card.page.section("flow")._parts[0]
    part.kinds_menu().actions()[5].trigger()  # type: ignore[attr-defined]
    assert [one.flow_kind for one in steps(screen)] == ["other"]
    menu = part.step_menu(part.rows[0])  # type: ignore[attr-defined]
    next(one for one in menu.actions() if one.text() == "Done by: customer").trigger()
    assert steps(screen)[0].actor == "customer"
    menu = part.step_menu(part.rows[0])  # type: ignore[attr-defined]
    next(one for one in menu.actions() if one.text() == "Remove").trigger()
    assert steps(screen) == []


def pick(screen: PathScreen, name: str, words: str) -> None:
    box = find(screen, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(next(place for place in range(box.count()) if words in box.itemText(place)))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()


def test_who_owns_helps_and_where_it_stands_is_chosen_from_lists(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "who.more")
    pick(screen, "owner_silo_id.input", "HN")
    press(screen, "support_silo_ids.as")
    pick(screen, "stage_id.input", "Stage 2")
    pick(screen, "channel_id.input", "Phone")
    pick(screen, "touchpoint_kind.input", "Object")
    write(screen, "personal_benefit.input", "A box that is kept")
    press(screen, "impression_of.service")
    press(screen, "observed.input")
    card = records(screen).the(Touchpoint, "a")
    assert (card.owner_silo_id, card.support_silo_ids, card.stage_id, card.channel_id) == ("hn", ("as",), "s2", "phone")
    assert (card.personal_benefit, card.impression_of, card.observed) == ("A box that is kept", ("service",), True)
    assert not screen.findChild(QWidget, "path.card.serves_id").isVisible()  # type: ignore[union-attr]


def test_backstage_work_says_which_stop_it_serves(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen, "d")
    pick(screen, "serves_id.input", "Stop b")
    assert records(screen).the(Touchpoint, "d").serves_id == "b"


def test_the_lane_list_places_a_card_from_the_tray(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen, "x")
    pick(screen, "channel_id.input", "Phone")
    card = records(screen).the(Touchpoint, "x")
    assert card.is_placed
    assert card.channel_id == "phone"


def test_things_in_the_environment_hold_message_effect_and_who_looks_after_them(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "environment.head")
    write(screen, "environment.new", "Coffee smell")
    write(screen, "environment.1.message.input", "You may wait")
    pick(screen, "environment.1.silo_id.input", "AS")
    press(screen, "env_deliberate.2")
    (item,) = [one for one in records(screen) if one.kind == "environment_item"]
    assert plain(item, "element", "message", "silo_id") == ("Coffee smell", "You may wait", "as")
    assert records(screen).the(Touchpoint, "a").env_deliberate == 2
    press(screen, "env_deliberate.2")
    assert records(screen).the(Touchpoint, "a").env_deliberate is None


def plain(record: Record, *fields: str) -> tuple[object, ...]:
    return tuple(getattr(record, field) for field in fields)


def test_only_a_change_that_touches_the_card_makes_its_sections_read_again(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    card = opened(screen, "c04")
    read: list[str] = []
    section = card.page.section("situation")
    section.reread = lambda shown: read.append(shown.id)  # type: ignore[method-assign]
    screen._desk.do(lambda: edits.rename(records(screen), "c05", "Another title"))
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "c06", device="Phone"))
    assert read == []
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "c04", device="Phone"))
    screen._desk.do(lambda: encounter.add_part(records(screen), SituationVariant, "c04", text="At night"))
    assert read == ["c04", "c04"]


def test_esc_gives_the_keyboard_back_to_the_path_and_keeps_what_was_typed(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    write(screen, "situation.input", "In a hurry", end=Qt.Key.Key_Escape)
    assert records(screen).the(Touchpoint, "a").situation == "In a hurry"
    assert not screen.card.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]


def test_the_card_is_narrower_on_a_small_screen_and_a_glance_when_folded(path_screen: ScreenOn):
    screen = path_screen(size=(1352, 788))
    card = opened(screen)
    assert card.width() == WIDE
    screen.resize(1192, 608)
    QApplication.processEvents()
    assert card.width() == NARROW
    press(screen, "fold")
    assert card.width() == 56
    assert "Stop a" in card.glance.accessibleName()
    QTest.mouseClick(card.glance, LEFT)
    assert card.is_open


def test_without_a_chosen_stop_the_card_says_so_and_a_removed_one_leaves_nothing_behind(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    write(screen, "situation.input", "Half", end=None)
    press(screen, "remove")
    assert records(screen).get(Touchpoint, "a") is None
    assert screen.card.nothing.isVisible()
    screen._desk.undo()
    screen._desk.select("a")
    assert records(screen).the(Touchpoint, "a").title == "Stop a"


@pytest.mark.parametrize("language", ["en", "fi"])
def test_everything_on_the_open_card_has_a_name_and_is_reached_by_tab(
    path_screen: ScreenOn, demo: Workshop, language: str
):
    screen = path_screen(demo, language=language)
    card = opened(screen, "c04")
    for one in card.page.sections:
        one.open(True)
        if not one.more.isHidden():
            one.more.click()
    QApplication.processEvents()
    worked = [one for one in card.findChildren(QWidget) if isinstance(one, QAbstractButton | QComboBox | Writing)]
    seen = [one for one in worked if one.isVisible()]
    assert len(seen) > 40
    assert not [one.objectName() for one in seen if not one.accessibleName()]
    assert not [one.accessibleName() for one in seen if not one.objectName()]
    names = [one.objectName() for one in seen]
    assert len(set(names)) == len(names)


HOSTILE = ("W" * 5000, '<img src="file:///etc/passwd">' * 20, "\u202eמימין مرحبا 😀 " * 60, "äö\t\n" * 200)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_inside_the_card(path_screen: ScreenOn, text: str):
    screen = path_screen()
    card = opened(screen)
    fill_to_the_brim(screen, text)
    for one in card.page.sections:
        one.open(True)
        if not one.more.isHidden():
            one.more.click()
    for size in ((1352, 788), (1192, 608)):
        screen.resize(*size)
        QApplication.processEvents()
        assert screen.size().toTuple() == size
        everything_stays_inside(card)


def everything_stays_inside(card: EncounterCard) -> None:
    inside = card.page._area.widget()
    assert inside.width() == card.page._area.viewport().width()
    seen = [one for one in inside.findChildren(QWidget) if one.isVisibleTo(inside)]
    assert len(seen) > 50
    assert not [one for one in seen if one.mapTo(inside, one.rect().topRight()).x() >= inside.width() + 1]
    assert not card.grab().isNull()


def fill_to_the_brim(screen: PathScreen, text: str) -> None:
    """Every text of the upper sections as long as it may be."""
    fields = ("situation", "customer_doing", "time_of_day", "device", "system", "env_process", "benchmark")
    for field in fields:
        cut = text[: limit_of(Touchpoint, field)]
        assert screen._desk.do(lambda f=field, c=cut: encounter.set_touchpoint(records(screen), "a", **{f: c}))
    assert screen._desk.do(lambda: edits.rename(records(screen), "a", text[:60]))
    for kind, field, most in (
        (SituationVariant, "text", 200),
        (EnvironmentItem, "element", 80),
        (FlowStep, "text", 120),
    ):
        cut = text[:most]
        assert screen._desk.do(lambda k=kind, f=field, c=cut: encounter.add_part(records(screen), k, "a", **{f: c}))


def test_the_card_speaks_the_new_language_at_once(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen)
    screen._desk.set_language("fi")
    assert card.page.header.title.accessibleName() == "Mitä asiakas tekee"
    screen._desk.set_language("en")
    assert card.page.header.title.accessibleName() == "What the customer does"


def test_a_workshop_that_is_only_looked_at_offers_nothing_to_write(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo, read_only=True)
    card = opened(screen, "c04")
    before = list(records(screen))
    for field in card.page.findChildren(Writing):
        assert field.isReadOnly()
    for name in ("star", "copy", "remove"):
        press(screen, name)
    assert list(records(screen)) == before
    assert card.page.header.star.isChecked()


def test_what_the_chosen_card_asks_for_is_found_by_its_ring(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen, key=False)
    assert card.page.header.ring.accessibleName().startswith("0 of seven viewpoints.")
    press(screen, "star")
    write(screen, "situation.input", "In a hurry", end=Qt.Key.Key_Tab)
    assert card.page.header.ring.accessibleName().startswith("2 of seven viewpoints.")


def test_tab_walks_through_the_card_as_it_stands_on_the_screen(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen)
    press(screen, "flow.pattern")
    press(screen, "situation.more")
    for text in ("One", "Two"):
        write(screen, "variants.new", text)
    find(screen, "title").setFocus()
    walked = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or not card.isAncestorOf(here):
            break
        walked.append(here.objectName().removeprefix("path.card."))
    wanted = ["situation.head", "situation.input", "variants.1", "variants.2", "variants.new", "situation.more",
              "environment.head", "flow.head", "flow.1.today", "flow.1", "flow.1.more", "flow.2.today", "who.head",
              "owner_silo_id.input", "needs.head", "deviations.head", "copy", "remove"]  # fmt: skip
    assert [name for name in walked if name in wanted] == wanted
