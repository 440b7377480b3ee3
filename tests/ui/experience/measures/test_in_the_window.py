"""In the real window, on the Experience screen: how a person gets to the measures and the import."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits.experience import measures_of
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Path
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.import_dialog import ImportDialog
from cxworkshop.ui.experience.screen import ExperienceScreen
from cxworkshop.ui.window import Window


def on_experience(window: Window) -> tuple[ExperienceScreen, Desk]:
    window.open_with(window.doors.demo)
    window.show_screen("experience")
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    screen, desk = window.findChild(ExperienceScreen), window.desk
    assert screen is not None
    assert desk is not None
    return screen, desk


def chosen(screen: ExperienceScreen, words: str) -> None:
    menu = screen.menu()
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    QApplication.processEvents()


def test_the_menu_of_the_screen_leads_to_the_import(window: Window, qtbot: QtBot):
    screen, desk = on_experience(window)
    before = len(desk.workshop.all(Measure))
    chosen(screen, "Import measures…")
    (dialog,) = window.findChildren(ImportDialog)
    with qtbot.waitSignal(dialog.worker.read_through):
        dialog.read("Stop;Measure;Passed;Checked\n3;Answered;3;4\nwhole path;Answered;3;4\n")
    with qtbot.waitSignal(dialog.worker.prepared):
        QTest.mouseClick(dialog.preview.take, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.over.close_button, Qt.MouseButton.LeftButton)
    assert len(desk.workshop.all(Measure)) == before + 2
    desk.undo()
    assert len(desk.workshop.all(Measure)) == before


def test_the_menu_of_the_screen_leads_to_the_measures_of_the_whole_path(window: Window):
    screen, desk = on_experience(window)
    chosen(screen, "Measures of the whole path")
    form = screen.satisfied.form
    assert form.isVisible()
    path = desk.workshop.all(Path)[0].id
    assert set(form.list.blocks) == {one.id for one in measures_of(desk.workshop, None, path)}
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_the_entry_leads_to_the_measures_of_its_stop(window: Window):
    screen, desk = on_experience(window)
    button = screen.entry.findChild(QAbstractButton, "experience.measures.open")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    form = screen.entry.measures
    assert form.isVisible()
    assert set(form.list.blocks) == {one.id for one in measures_of(desk.workshop, screen.current.id)}
    QTest.keyClick(form, Qt.Key.Key_Escape)
