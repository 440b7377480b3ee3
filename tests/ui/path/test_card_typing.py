"""Typing on the card while things happen: nothing that was typed goes silently."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cxworkshop.edits import encounter
from cxworkshop.edits import path as edits
from cxworkshop.model.encounter import FlowStep, Observation, SituationVariant
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.card.header import CardHeader
from cxworkshop.ui.path.pictures.section import Strip
from tests.ui.path.conftest import ScreenOn, small
from tests.ui.path.test_card import find, find_warning, opened, press, records, steps, variants, write

TOO_LONG = "x" * 300


def test_a_text_that_was_refused_waits_on_its_own_card(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    for name in ("title", "device.input", "variants.new"):
        write(screen, name, "")
        find(screen, name).insertPlainText(TOO_LONG)  # type: ignore[attr-defined]
    screen._desk.select("b")
    assert len(refused) >= 3
    assert find(screen, "title").text() == "Stop b"  # type: ignore[attr-defined]
    press(screen, "situation.more")
    assert find(screen, "device.input").text() == ""  # type: ignore[attr-defined]
    screen._desk.select("a")
    for name in ("title", "device.input", "variants.new"):
        assert find(screen, name).text() == TOO_LONG, name  # type: ignore[attr-defined]
    write(screen, "title", "Short")
    write(screen, "variants.new", "Short, too")
    assert records(screen).the(Touchpoint, "a").title == "Short"
    assert variants(screen) == ["Short, too"]
    assert records(screen).the(Touchpoint, "b").title == "Stop b"


def test_undo_while_typing_takes_back_the_last_change_and_keeps_what_is_typed(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    screen._desk.do(lambda: encounter.set_touchpoint(records(screen), "a", system="By hand"))
    field = write(screen, "situation.input", "Half a sen", end=None)
    screen._desk.undo()
    assert records(screen).the(Touchpoint, "a").system == ""
    assert field.text() == "Half a sen"
    QTest.keyClicks(field, "tence")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert records(screen).the(Touchpoint, "a").situation == "Half a sentence"
    screen._desk.undo()
    assert field.text() == ""


def test_fast_typing_in_a_row_lands_whole_while_others_add_rows(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    write(screen, "variants.new", "Mine")
    field = find(screen, "variants.1")
    QTest.keyClick(field, Qt.Key.Key_End)
    for n, letter in enumerate(" is long"):
        QTest.keyClicks(field, letter)
        screen._desk.do(lambda n=n: encounter.add_part(records(screen), SituationVariant, "a", text=f"Theirs {n}"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert variants(screen)[0] == "Mine is long"
    assert len(variants(screen)) == 9


def test_a_card_that_goes_while_it_is_written_on_takes_its_words_along_and_breaks_nothing(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    press(screen, "situation.more")
    write(screen, "situation.input", "Half", end=None)
    write(screen, "variants.new", "Half", end=None)
    screen.actions_.remove("a")
    QApplication.processEvents()
    assert records(screen).get(Touchpoint, "a") is None
    screen._desk.undo()
    screen._desk.select("a")
    assert records(screen).the(Touchpoint, "a").title == "Stop a"
    assert "Half" in [*variants(screen), find(screen, "variants.new").text()]  # type: ignore[attr-defined]


# Besides


def test_the_five_steps_say_nothing_of_today_before_they_have_words(path_screen: ScreenOn):
    screen = path_screen()
    card = opened(screen)
    press(screen, "flow.pattern")
    tags = [one for one in card.page.section("flow").findChildren(QLabel) if one.text() == "not today"]
    assert find_warning(card) == ""
    assert not [one for one in tags if one.isVisible()]
    write(screen, "flow.2", "What is it about?")
    assert len([one for one in tags if one.isVisible()]) == 1
    assert find_warning(card) == "Nobody makes sure today that it was settled."


def test_twenty_steps_and_twenty_observations_stand_in_order_and_the_card_scrolls(live_screen: ScreenOn):
    screen = live_screen()
    for n in range(20):
        step = {"text": f"Step {n}", "actor": ("staff", "customer", "system")[n % 3]}
        screen._desk.do(lambda step=step: encounter.add_part(records(screen), FlowStep, "a", **step))
        screen._desk.do(lambda n=n: encounter.add_part(records(screen), Observation, "a", quote=f"Seen {n} " * 9))
    card = opened(screen)
    press(screen, "trust.head")
    assert [one.text for one in steps(screen)] == [f"Step {n}" for n in range(20)]
    assert find(screen, "flow.20").text() == "Step 19"  # type: ignore[attr-defined]
    last, port = find(screen, "observations.20"), card.page._area.viewport()
    last.setFocus()
    for _ in range(3):  # heights take a few turns to settle
        QApplication.processEvents()
    assert port.rect().contains(last.mapTo(port, QPoint(4, 4)))


def test_the_line_one_writes_in_stays_in_sight_while_rows_come(live_screen: ScreenOn):
    screen = live_screen(size=(1192, 608))
    card = opened(screen)
    press(screen, "trust.head")
    entry, port = find(screen, "observations.new"), card.page._area.viewport()
    entry.setFocus()
    for n in range(8):
        QTest.keyClicks(entry, f"Seen {n}")
        QTest.keyClick(entry, Qt.Key.Key_Return)
        for _ in range(3):
            QApplication.processEvents()
        here = QApplication.focusWidget()
        assert here is entry
        assert port.rect().contains(here.mapTo(port, QPoint(4, 20))), n


def test_what_is_tapped_in_the_head_is_48_high_and_hit_all_over(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    (head,) = screen.findChildren(CardHeader)
    for one in (head.star, head.feeling, head.fold):
        box = one.geometry()
        assert box.height() >= 48
        for at in (box.topLeft() + QPoint(4, 1), box.bottomRight() - QPoint(4, 1)):
            assert head.childAt(at) is one, one.objectName()


def test_only_read_the_card_shows_what_is_there_and_no_hints(path_screen: ScreenOn):
    screen = path_screen(read_only=True)
    screen.open_card("a")
    page = screen.card.page
    for one in page.sections:
        one.open(True)
    QApplication.processEvents()
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    hints = {one.placeholderText() for one in shown if hasattr(one, "placeholderText")}
    assert hints <= {"", "not yet", "What the customer does"}
    (strip,) = page.findChildren(Strip)
    assert not strip.add.isVisible()
    assert page.section("environment").head.sums_up
    QGuiApplication.clipboard().clear()
    field = page.header.title
    QTest.keyClicks(field, "typed")
    assert field.text() == "Stop a"


def test_the_open_card_of_an_empty_path_is_not_covered(path_screen: ScreenOn):
    empty = [one for one in small() if not isinstance(one, Touchpoint)]
    screen = path_screen(Workshop(empty), size=(1192, 608))
    for is_open in (True, False, True):
        screen.card.open(is_open)
        for _ in range(3):
            QApplication.processEvents()
        assert screen.empty.isVisible()
        assert not screen.empty.geometry().intersects(screen.card.geometry())


def test_from_a_card_that_has_gone_one_comes_to_a_key_card_with_more_open(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen, "a")
    press(screen, "needs.head")
    opened(screen, "x", key=False)
    assert not screen.card.page.section("needs").is_open
    screen._desk.do(lambda: edits.remove_touchpoints(records(screen), ["x"]))
    screen._desk.set_language("fi")
    screen._desk.select("a")
    assert screen.card.page.section("needs").is_open
    assert screen.card.page.section("needs").head.accessibleName().startswith("Tarpeet ja kysymykset")
    assert screen.card.page.header.title.text() == "Stop a"


def test_undo_goes_to_the_workshop_from_a_field_in_which_nothing_has_been_typed(live_screen: ScreenOn):
    screen = live_screen()
    for key, deed in (("Ctrl+Z", screen._desk.undo), ("Ctrl+Shift+Z", screen._desk.redo)):
        QShortcut(QKeySequence(key), screen).activated.connect(deed)
    opened(screen)
    press(screen, "situation.more")
    entry = write(screen, "variants.new", "In the rain")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    assert QApplication.focusWidget() is entry
    QTest.keyClick(entry, Qt.Key.Key_Z, control)
    assert variants(screen) == []
    QTest.keyClick(entry, Qt.Key.Key_Z, control | shift)
    assert variants(screen) == ["In the rain"]
    QTest.keyClicks(entry, "abc")
    QTest.keyClick(entry, Qt.Key.Key_Z, control)
    assert entry.text() == ""
    assert variants(screen) == ["In the rain"]
