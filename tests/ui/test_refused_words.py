"""Words that were refused wait in their field to be mended; with what they are about they go, quietly."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits import people
from cxworkshop.edits.making import added, edits_between
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change
from cxworkshop.model.path import Channel
from cxworkshop.text import phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.popup import MeasuresForm
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.window import Window

AT = QPoint(300, 200)
FIELDS = 3  # of one screen: each one was tried once; these keep it so


def on(window: Window, screen: str) -> QWidget:
    window.show_screen(screen)
    return window.workbench.stack.currentWidget()


def open_lane(window: Window) -> None:
    on(window, "path").links.lane_form.open(window.desk.workshop.all(Channel)[0].id, window.mapToGlobal(AT))


def open_measures(window: Window) -> None:
    on(window, "experience")
    window.findChild(MeasuresForm).open("c05", at=window.mapToGlobal(AT))


def open_change(window: Window) -> None:
    on(window, "roadmap").show_tab("change")


PLACES: dict[str, Callable[[Window], object]] = {
    "lane": open_lane,
    "customer": lambda window: on(window, "customer"),
    "satisfied": lambda window: on(window, "experience"),
    "measures": open_measures,
    "item": lambda window: on(window, "roadmap").show_record("item-1"),
    "plans": lambda window: on(window, "plans"),
    "change": open_change,
    "results": lambda window: on(window, "vote"),
    "prepare": lambda window: on(window, "prepare"),
}


def fields_in(window: Window) -> list[LineField | TextField]:
    forms = [one for one in window.findChildren(Popover) if one.isVisible()]
    root = forms[0] if forms else window.workbench.stack.currentWidget()
    every: list[LineField | TextField] = [*root.findChildren(LineField), *root.findChildren(TextField)]
    return [one for one in every if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def write_what_is_refused(field: LineField | TextField, settled: bool) -> None:
    """Too long where that can be written, nothing where something is needed; `settled`, or still being typed."""
    field.setFocus()
    if isinstance(field, QPlainTextEdit):
        field.setPlainText("x" * (field.limit + 1))
    else:
        QLineEdit.selectAll(field)
        QTest.keyClick(field, Qt.Key.Key_Delete)
    if settled:
        field.settle()


def all_gone(desk: Desk) -> Change:
    return Change(phrase("Gone"), edits_between(desk.workshop, [desk.workshop.basics]))


def take_away(desk: Desk, by_undo: bool) -> None:
    """All that there was, by somebody else or by undoing, until only the basics are left."""
    if by_undo:
        while len(desk.workshop) > 1:
            assert desk.undo()
    else:
        assert desk.do(lambda: all_gone(desk))


def test_they_go_with_it_on_every_screen_whoever_took_it_away(window: Window, qtbot: QtBot) -> None:
    window.open_with(window.doors.demo)
    desk = window.desk
    records = [one for one in desk.workshop if not isinstance(one, Basics)]
    assert desk.do(lambda: all_gone(desk))
    languages, by_undo, settled = cycle(("fi", "en")), cycle((True, False)), cycle((True, True, False, False))
    with qtbot.waitActive(window):
        window.activateWindow()
    for name, open_place in PLACES.items():
        with qtbot.capture_exceptions() as exceptions:
            assert desk.do(lambda: added(phrase("There"), *records))
            open_place(window)
            for field in fields_in(window)[:FIELDS]:
                write_what_is_refused(field, settled=True)
            desk.set_language(next(languages))
            QApplication.processEvents()  # what was put together anew is shown then
            if not (fields := fields_in(window)):
                open_place(window)
                fields = fields_in(window)
            assert fields, name
            write_what_is_refused(fields[0], next(settled))
            take_away(desk, next(by_undo))
            QApplication.processEvents()
        assert not exceptions, (name, exceptions)
        assert [one.kind for one in desk.workshop] == ["basics"], name


def test_a_slip_of_ours_is_still_heard(window: Window) -> None:
    window.open_with(window.doors.demo)
    with pytest.raises(KeyError):
        window.desk.do(lambda: people.revise_silo(window.desk.workshop, "nobody", name="Nobody"))
