"""The handouts screen: what is shown is what is made, and making never leaves half a thing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import surprises
from cxworkshop.handouts.making import handout_bytes
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.screen import HandoutsScreen

ScreenOn = Callable[[Workshop], HandoutsScreen]
PATIENCE = 30_000  # milliseconds, on a busy machine


@pytest.fixture
def screen_on(
    qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile], tmp_path: Path
) -> Iterator[ScreenOn]:
    windows: list[QWidget] = []
    screens: list[HandoutsScreen] = []

    def on(workshop: Workshop) -> HandoutsScreen:
        made = editor(workshop)
        window = QWidget()
        screen = HandoutsScreen(Desk(made, Booth(made, open_workshops[-1])), window)
        qtbot.addWidget(window)
        windows.append(window)
        screens.append(screen)
        screen.set_folder(str(tmp_path / "out" / "Car service"))
        screen.resize(1352, 732)
        window.resize(1352, 732)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return screen

    yield on
    for screen in filter(isValid, screens):
        screen.press.finish()


def click(screen: HandoutsScreen, name: str) -> None:
    found = screen.findChild(QWidget, name)
    assert found is not None
    assert found.isVisible()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def pages_of(pdf: bytes | Path) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def wait_for_pages(screen: HandoutsScreen, qtbot: QtBot, code: str, language: str = "en") -> int:
    """Waits until every page is there, and answers how many the PDF itself has."""
    wanted = pages_of(handout_bytes(screen._desk.workshop, code, language))
    qtbot.waitUntil(lambda: len(screen.preview._pages) == wanted == screen.preview.page_count, timeout=PATIENCE)
    return wanted


def test_what_is_ticked_is_written_from_the_screen_by_mouse(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen = screen_on(demo)
    assert "4" in screen.make.text()
    click(screen, "handouts.h4.fi")
    with qtbot.waitSignal(screen.press.made, timeout=PATIENCE) as made:
        click(screen, "handouts.make")
    paths = made.args[0]
    assert sorted(screen.folder.iterdir()) == sorted(paths)
    assert len(paths) == 4
    assert all(path.read_bytes().startswith(b"%PDF") and pages_of(path) for path in paths)
    assert [path.stem.rpartition("_")[2] for path in paths] == ["en", "en", "fi", "en"]
    qtbot.waitUntil(lambda: screen.list.outcome.open.isVisible())
    assert "4" in screen.list.outcome.sentence.text()


def test_an_unticked_handout_is_not_made(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen = screen_on(demo)
    click(screen, "handouts.h1.tick")
    click(screen, "handouts.h3.tick")
    click(screen, "handouts.h6-praise.tick")
    with qtbot.waitSignal(screen.press.made, timeout=PATIENCE) as made:
        click(screen, "handouts.make")
    assert ["_H4_" in path.name for path in made.args[0]] == [True]


@pytest.mark.parametrize("code", ["h1", "h3", "h4"])
def test_the_preview_has_the_pages_of_the_pdf(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot, code: str) -> None:
    screen = screen_on(demo)
    screen.list.looked.emit(code)
    count = wait_for_pages(screen, qtbot, code)
    assert screen.preview.page == 0
    for _turn in range(count):
        screen.preview.sheet.setFocus()
        QTest.keyClick(screen.preview.sheet, Qt.Key.Key_Right)
    assert screen.preview.page == count - 1
    assert not screen.preview.forward.isEnabled()


def test_a_small_page_opens_the_large_one(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen = screen_on(demo)
    screen.list.looked.emit("h4")
    wait_for_pages(screen, qtbot, "h4")
    qtbot.waitUntil(lambda: screen.findChild(QAbstractButton, "handouts.thumb.2").isVisible())
    click(screen, "handouts.thumb.2")
    assert screen.preview.page == 2
    click(screen, "handouts.back")
    assert screen.preview.page == 1


def test_the_preview_follows_what_is_edited(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen = screen_on(demo)
    screen.list.looked.emit("h4")
    before = wait_for_pages(screen, qtbot, "h4")
    desk = screen._desk
    for deviation in desk.workshop.all(Deviation)[1:]:
        desk.do(lambda id=deviation.id: surprises.remove_deviation(desk.workshop, id))
    assert wait_for_pages(screen, qtbot, "h4") < before


def test_stopping_leaves_nothing_behind(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot, tmp_path: Path) -> None:
    screen = screen_on(demo)
    with qtbot.waitSignal(screen.press.stopped, timeout=PATIENCE):
        click(screen, "handouts.make")
        click(screen, "handouts.made.stop")
    assert not (tmp_path / "out").exists()
    qtbot.waitUntil(screen.make.isEnabled)
    assert not screen.list.outcome.open.isVisible()


def test_a_folder_that_takes_nothing_is_said_in_a_sentence(
    screen_on: ScreenOn, demo: Workshop, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = screen_on(demo)
    (tmp_path / "a file").write_text("not a folder")
    screen.set_folder(str(tmp_path / "a file"))
    with qtbot.waitSignal(screen.press.failed, timeout=PATIENCE):
        click(screen, "handouts.make")
    qtbot.waitUntil(lambda: screen.list.outcome.sentence.text().endswith("Choose another one."))
    assert screen.make.isEnabled()


def test_a_disk_without_room_leaves_nothing_half_written(
    screen_on: ScreenOn, demo: Workshop, qtbot: QtBot, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")  # not on Windows
    screen = screen_on(demo)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
    try:
        with qtbot.waitSignal(screen.press.failed, timeout=PATIENCE):
            click(screen, "handouts.make")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "out").exists()


def test_what_is_not_useful_yet_says_why_and_cannot_be_ticked(screen_on: ScreenOn, car_service: Workshop) -> None:
    screen = screen_on(car_service)
    line = next(line for line in screen.list.lines if line.code == "h4")
    assert not line.tick.isEnabled()
    assert not line.is_wanted
    assert "No plan" in line._about.text()
    assert "1" in screen.make.text()


def test_the_folder_is_chosen_without_blocking_the_window(screen_on: ScreenOn, demo: Workshop, tmp_path: Path) -> None:
    screen = screen_on(demo)
    click(screen, "handouts.where")
    dialog = screen.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert screen.folder == tmp_path


class Opener(QObject):
    """Stands where the desktop stands: hears which file is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    @Slot(QUrl)
    def hear(self, url: QUrl) -> None:
        self.heard.append(url.toLocalFile())


def test_what_was_made_opens_in_the_persons_own_programs(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen, opener = screen_on(demo), Opener()
    QDesktopServices.setUrlHandler("file", opener, "hear")
    try:
        with qtbot.waitSignal(screen.press.made, timeout=PATIENCE) as made:
            click(screen, "handouts.make")
        qtbot.waitUntil(lambda: screen.list.outcome.open.isVisible())
        click(screen, "handouts.made.open")
        click(screen, "handouts.made.folder")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.heard == [str(made.args[0][0]), str(screen.folder)]


def test_closing_in_the_middle_waits_for_the_thread_and_leaves_nothing(
    screen_on: ScreenOn, demo: Workshop, tmp_path: Path
) -> None:
    screen = screen_on(demo)
    click(screen, "handouts.make")
    screen.close()
    assert screen.press._pool.activeThreadCount() == 0
    assert not (tmp_path / "out").exists()


def test_a_screen_that_goes_away_waits_for_the_thread(
    screen_on: ScreenOn, demo: Workshop, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = screen_on(demo)
    click(screen, "handouts.make")
    with qtbot.waitSignal(screen.destroyed):
        screen.deleteLater()
    assert not (tmp_path / "out").exists()


def test_orders_outlive_another_language_of_the_window(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    click(screen, "handouts.h3.tick")
    click(screen, "handouts.h4.fi")
    screen._desk.set_language("fi")
    kept = {line.code: (line.tick.isChecked(), line.order.language) for line in screen.list.lines}
    assert (kept["h3"], kept["h4"]) == ((False, "en"), (True, "fi"))


def test_another_screen_may_ask_for_a_handout(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen._desk.select("h4")
    assert screen.list.current is not None
    assert screen.list.current.code == "h4"


def test_the_window_goes_on_while_pdfs_are_made(screen_on: ScreenOn, demo: Workshop, qtbot: QtBot) -> None:
    screen, ticks = screen_on(demo), []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(True))
    desk = screen._desk
    with qtbot.waitSignal(screen.press.made, timeout=PATIENCE) as made:
        click(screen, "handouts.make")
        clock.start(0)
        assert desk.do(lambda: surprises.remove_deviation(desk.workshop, desk.workshop.all(Deviation)[0].id))
    assert len(ticks) > 10
    assert len(made.args[0]) == 4


ENDS_WHILE_DRAWING = """
import sys, time
from PySide6.QtWidgets import QApplication
from cxworkshop.library.demo import demo_records
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.handouts.orders import Order
from cxworkshop.ui.handouts.press import Press

app, press = QApplication([]), Press()
press.show(Workshop(demo_records("en")), Order("h1", "en"))
time.sleep(float(sys.argv[1]))
"""


@pytest.mark.parametrize("seconds", ["0", "0.05", "0.2"])
def test_a_program_that_just_ends_waits_for_the_thread(seconds: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDS_WHILE_DRAWING, seconds], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
