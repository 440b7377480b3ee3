"""Importing measures through the real dialog: progress, cancel, bad rows, one step; and never half."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.experience import take_measures
from cxworkshop.exchange.measures_in import read_text
from cxworkshop.model.experience import Measure
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.drop import SheetDrop
from cxworkshop.ui.experience.measures.example import HEADS, ROWS, SHAPES
from cxworkshop.ui.experience.measures.import_dialog import ImportDialog, import_measures, paste_measures
from cxworkshop.ui.theme import dress, load_fonts
from tests.children import kill, needs_fork, start_child
from tests.ui.path.conftest import small

HEAD = "Stop;Measure;Scale;Passed;Checked;Period\n"
MANY = 5000
AT_ONCE = Qt.ConnectionType.SingleShotConnection
NONE = Qt.KeyboardModifier.NoModifier


def sheet(rows: int, bad: tuple[int, ...] = ()) -> str:
    """Measures on lines 2 and on; `bad` lines name a stop that is not there."""
    lines = (
        f"{99 if line in bad else 1 + line % 4};Answered;yes/no;{line % 40};40;Day {line}"
        for line in range(2, rows + 2)
    )
    return HEAD + "\n".join(lines)


@pytest.fixture
def desk(editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Desk:
    load_fonts()
    made = editor(small())
    return Desk(made, Booth(made, open_workshops[-1]), path=str(open_workshops[-1].path))


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    screen = QWidget()
    qtbot.addWidget(screen)
    dress(screen)
    screen.resize(1280, 720)
    screen.show()
    return screen


def opened(desk: Desk, screen: QWidget, qtbot: QtBot) -> ImportDialog:
    dialog = import_measures(desk, screen)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "measures.csv"
    file.write_text(text, "utf-8")
    return file


def read(dialog: ImportDialog, source: Path | str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.worker.read_through):
        dialog.read(source)


def press(dialog: ImportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, f"experience.import.{name}")
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take(dialog: ImportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.worker.prepared):
        press(dialog, "take")


def refused(dialog: ImportDialog, source: Path | str, qtbot: QtBot) -> str:
    with qtbot.waitSignal(dialog.worker.refused):
        dialog.read(source)
    assert dialog.pages.currentWidget() is dialog.start
    (sentence,) = [label.text() for label in dialog.start.trouble.findChildren(QLabel)]
    return sentence


def test_five_thousand_rows_are_read_with_progress_and_taken_in_one_step(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path
):
    dialog = opened(desk, screen, qtbot)
    progress, said = QSignalSpy(dialog.worker.progressed), QSignalSpy(desk.said)
    read(dialog, written(tmp_path, sheet(MANY)), qtbot)
    assert progress.count() > 20
    assert progress.at(progress.count() - 1) == [MANY, MANY]
    assert dialog.preview.title.text() == "5,000 measures can be taken"
    assert desk.workshop.all(Measure) == []
    take(dialog, qtbot)
    assert len(desk.workshop.all(Measure)) == MANY
    assert said.at(said.count() - 1) == ["5,000 measures taken"]
    assert dialog.over.sentence.text() == "5,000 measures taken"
    press(dialog, "done")
    desk.undo()
    assert desk.workshop.all(Measure) == []
    desk.redo()
    assert len(desk.workshop.all(Measure)) == MANY


def test_the_window_lives_on_while_a_sheet_is_read(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    beats = QTimer(dialog)
    heard = QSignalSpy(beats.timeout)
    beats.start(0)
    read(dialog, written(tmp_path, sheet(MANY)), qtbot)
    beats.stop()
    assert heard.count() > 3


def test_cancel_leaves_the_workshop_and_the_file_as_they_were(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path
):
    before, bytes_before = list(desk.workshop), Path(desk.path).read_bytes()
    dialog = opened(desk, screen, qtbot)
    read_through = QSignalSpy(dialog.worker.read_through)
    dialog.worker.progressed.connect(lambda *_far: press(dialog, "cancel"), AT_ONCE)
    with qtbot.waitSignal(dialog.worker.progressed):
        dialog.read(written(tmp_path, sheet(MANY)))
    assert dialog.pages.currentWidget() is dialog.start
    dialog.worker.finish()
    QApplication.processEvents()
    assert read_through.count() == 0
    assert dialog.pages.currentWidget() is dialog.start
    assert list(desk.workshop) == before
    assert Path(desk.path).read_bytes() == bytes_before


def test_esc_in_the_middle_of_reading_ends_it(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    read_through = QSignalSpy(dialog.worker.read_through)
    dialog.worker.progressed.connect(lambda *_far: QTest.keyClick(dialog, Qt.Key.Key_Escape), AT_ONCE)
    with qtbot.waitSignal(dialog.finished):
        dialog.read(written(tmp_path, sheet(MANY)))
    assert read_through.count() == 0
    assert desk.workshop.all(Measure) == []


def test_bad_rows_are_told_by_line_and_nothing_is_taken_until_somebody_says_so(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path
):
    dialog = opened(desk, screen, qtbot)
    file = written(tmp_path, sheet(20, bad=(7, 19)))
    read(dialog, file, qtbot)
    assert dialog.preview.title.text() == "2 of 20 rows cannot be taken. Nothing has been taken yet."
    why = "This path has no stop “99”."
    assert dialog.preview.problems.toPlainText() == f"Line 7: {why}\nLine 19: {why}"
    assert not dialog.preview.take.isDefault()
    assert dialog.preview.again_button.hasFocus() or not dialog.isActiveWindow()
    press(dialog, "copy")
    assert QGuiApplication.clipboard().text().startswith("Line 7: ")
    assert desk.workshop.all(Measure) == []
    assert dialog.preview.take.accessibleName() == "Take the 18 good rows"
    file.write_text(sheet(20), "utf-8")
    with qtbot.waitSignal(dialog.worker.read_through):
        press(dialog, "again")
    assert dialog.preview.take.accessibleName() == "Take 20 measures"
    assert not dialog.preview.problems.isVisible()


def test_only_the_good_rows_can_be_taken(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    read(dialog, written(tmp_path, sheet(20, bad=(7, 19))), qtbot)
    take(dialog, qtbot)
    assert len(desk.workshop.all(Measure)) == 18


def test_what_is_there_already_is_replaced_and_said_so(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    read(dialog, written(tmp_path, sheet(3)), qtbot)
    take(dialog, qtbot)
    ids = [one.id for one in desk.workshop.all(Measure)]
    read(dialog, sheet(4).replace("yes/no;2;40", "yes/no;9;40"), qtbot)
    assert "3 measures are there already and get new counts." in dialog.preview.note.text()
    table = dialog.preview.table.model()
    assert [table.index(row, 5).data() for row in range(4)] == ["new counts", "new counts", "new counts", "new"]
    take(dialog, qtbot)
    after = desk.workshop.all(Measure)
    assert len(after) == 4
    assert {one.id for one in after} > set(ids)


def test_taking_can_be_taken_back_from_the_last_page(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    read(dialog, written(tmp_path, sheet(3)), qtbot)
    take(dialog, qtbot)
    press(dialog, "undo")
    assert desk.workshop.all(Measure) == []
    assert dialog.pages.currentWidget() is dialog.start


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04workbook", "This is a workbook, not a text file."),
        (b"Stop;Yes;n\n1;\x00;2", "This file holds NUL bytes"),
        (b"\x89PNG\r\n\x1a\n\x01\x02", "This is not a text file."),
        (b"Stop;Yes;n\n1;1;" + b"x" * 11_000, "Line 2 is longer than 10,000 characters"),
    ],
)
def test_what_is_no_sheet_is_refused_in_a_sentence(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path, content: bytes, words: str
):
    file = tmp_path / "measures.csv"
    file.write_bytes(content)
    assert refused(opened(desk, screen, qtbot), file, qtbot).startswith(words)
    assert desk.workshop.all(Measure) == []


def test_a_file_of_200_megabytes_is_refused_in_a_sentence(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    file = tmp_path / "measures.csv"
    with file.open("wb") as sparse:
        sparse.truncate(200 * 1024 * 1024)
    assert refused(opened(desk, screen, qtbot), file, qtbot).startswith("This is over 20 MB")


def test_a_file_that_is_gone_is_told(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    sentence = refused(opened(desk, screen, qtbot), tmp_path / "gone.csv", qtbot)
    assert sentence == "The file cannot be read: No such file or directory. Nothing was taken."


def test_what_was_copied_in_a_spreadsheet_is_pasted(desk: Desk, screen: QWidget, qtbot: QtBot):
    QGuiApplication.clipboard().setText(sheet(3).replace(";", "\t"))
    dialog = paste_measures(desk, screen)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)
    assert dialog.preview.title.text() == "3 measures can be taken"
    press(dialog, "back")
    QGuiApplication.clipboard().clear()
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (sentence,) = [label.text() for label in dialog.start.trouble.findChildren(QLabel)]
    assert sentence.startswith("Nothing was copied yet.")


def test_a_file_is_chosen_with_the_systems_own_dialog(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    press(dialog, "choose")
    (asked,) = dialog.findChildren(QFileDialog)
    with qtbot.waitSignal(dialog.worker.read_through):
        asked.fileSelected.emit(str(written(tmp_path, sheet(2))))
    asked.close()
    assert dialog.preview.title.text() == "2 measures can be taken"


def test_a_sheet_is_dropped_on_the_screen(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    SheetDrop(desk, screen)
    assert not dropped(screen, tmp_path / "picture.png")
    assert dropped(screen, written(tmp_path, sheet(2)))
    qtbot.waitUntil(lambda: bool(screen.findChildren(ImportDialog)))
    (dialog,) = screen.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.preview)


def dropped(screen: QWidget, file: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    at, copied, button, none = QPoint(9, 9), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, NONE
    enter = QDragEnterEvent(at, copied, mime, button, none)
    QApplication.sendEvent(screen, enter)
    QApplication.sendEvent(screen, QDropEvent(QPointF(at), copied, mime, button, none))
    return enter.isAccepted()


def test_the_sheet_with_our_stops_can_be_filled_in_and_read(desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path):
    dialog = opened(desk, screen, qtbot)
    file = tmp_path / "stops.csv"
    dialog.start.example.write(file)
    text = file.read_text("utf-8-sig")
    assert text.count("Stop a") == 2
    file.write_text(text.replace("yes/no,,", "yes/no,3,4", 1), "utf-8")
    read(dialog, file, qtbot)
    assert dialog.preview.title.text() == "1 measure can be taken"
    assert "7 rows without counts are left out." in dialog.preview.note.text()


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("shape", list(SHAPES))
def test_the_example_is_a_sheet_that_can_be_read(shape: str, language: str, demo: Workshop):
    t = Words(language)
    rows = [[t(cell) for cell in row] for row in (HEADS[shape], *ROWS[shape])]
    reading = read_text("\n".join(";".join(row) for row in rows), demo, None, t)
    assert (reading.problems, reading.unread, reading.good_rows) == ((), (), 3)


@pytest.mark.parametrize("name", ["<img src=x>", "x" * 120, "\u202eback", "👍🏽" * 20, "&amp; {n}", "=1+1"])
def test_whatever_a_measure_is_called_stays_as_it_is(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path, name: str
):
    dialog = opened(desk, screen, qtbot)
    read(dialog, written(tmp_path, f'{HEAD}1;"{name}";yes/no;1;2;\n<b>99</b>;x;yes/no;1;2;'), qtbot)
    assert dialog.preview.table.model().index(0, 2).data() == name
    assert dialog.preview.problems.toPlainText() == "Line 3: This path has no stop “<b>99</b>”."
    take(dialog, qtbot)
    assert [one.name for one in desk.workshop.all(Measure)] == [name]


def test_nothing_is_asked_where_nothing_may_be_written(desk: Desk, screen: QWidget):
    desk.read_only = True
    refusals = QSignalSpy(desk.refused)
    assert import_measures(desk, screen) is None
    assert refusals.count() == 1


def test_a_save_that_fails_leaves_the_preview_and_takes_nothing(
    desk: Desk, screen: QWidget, qtbot: QtBot, tmp_path: Path
):
    dialog = opened(desk, screen, qtbot)
    read(dialog, written(tmp_path, sheet(3)), qtbot)
    refusals = QSignalSpy(desk.refused)
    written_elsewhere(Path(desk.path))
    take(dialog, qtbot)
    assert dialog.pages.currentWidget() is dialog.preview
    assert desk.workshop.all(Measure) == []
    assert refusals.count() == 1


def written_elsewhere(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE basics SET title = 'Somebody else'")
    connection.commit()
    connection.close()


@needs_fork
@pytest.mark.parametrize("after_ms", [0, 5, 20, 45, 80, 120])
def test_killed_in_the_middle_of_the_write_nothing_is_taken_half(tmp_path: Path, after_ms: int):
    path = tmp_path / "killed.cxw"
    create(path, small())
    reading, writing = os.pipe()
    child = start_child(lambda: take_all(path, writing))
    os.read(reading, 1)
    end = time.perf_counter() + after_ms / 1000
    while time.perf_counter() < end:
        pass
    kill(child)
    with open_file(path) as file:
        taken = len(file.workshop().all(Measure))
        assert taken in (0, MANY)
        assert [len(change.edits) for change in file.past()[0]] == ([MANY] if taken else [])


def take_all(path: Path, writing: int) -> None:
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        reading = read_text(sheet(MANY), editor.workshop, "p", Words("en"))
        change = take_measures(editor.workshop, reading.measures)
        os.write(writing, b"!")
        editor.do(change)
        os.write(writing, b"!")
