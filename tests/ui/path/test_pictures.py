"""Pictures come onto a card by drop, paste and button, in the background, and go again with undo."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.pictures import MOST, add_picture, pictures_on
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.pictures.drop import PictureDrop
from cxworkshop.ui.path.pictures.section import Strip
from cxworkshop.ui.path.pictures.sources import sources_in
from cxworkshop.ui.path.pictures.taking import PictureTaker
from cxworkshop.ui.path.pictures.thumb import Thumb
from cxworkshop.ui.path.pictures.viewer import Viewer
from tests.ui.path.conftest import on_canvas


@pytest.fixture
def desk(path_screen: Callable[..., QWidget]) -> Desk:
    return path_screen().canvas.desk  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def strip(desk: Desk, qtbot: QtBot) -> Strip:
    """The strip of stop a."""
    made = Strip(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _change: made.reread(desk.workshop.the(Touchpoint, "a")))
    made.reread(desk.workshop.the(Touchpoint, "a"))
    made.retranslate()
    made.show()
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "wall.JPG"
    Image.new("RGB", (640, 480), "orange").save(path, "JPEG")
    return path


def count(desk: Desk) -> int:
    return len(pictures_on(desk.workshop, "a"))


def dropped(widget: QWidget, *paths: Path, at: QPoint | None = None) -> bool:
    """Drops files from outside onto a point of a widget, or its middle; whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = at or widget.rect().center()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(widget, enter)
    drop = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(widget, drop)
    return enter.isAccepted()


def test_a_photo_dropped_on_the_card_is_cleaned_kept_and_shown(qtbot: QtBot, desk: Desk, strip: Strip, photo: Path):
    assert dropped(strip, photo)
    qtbot.waitUntil(lambda: count(desk) == 1)
    picture = pictures_on(desk.workshop, "a")[0]
    data = desk.editor.picture(picture.digest)
    assert data is not None
    assert Image.open(BytesIO(data)).size == (640, 480)
    thumb = strip.findChild(Thumb)
    assert thumb.accessibleName() == "Picture 1"
    assert thumb.grab().toImage().pixelColor(50, 40).red() > 200


def test_undo_takes_the_picture_off_and_redo_puts_it_back(qtbot: QtBot, desk: Desk, strip: Strip, photo: Path):
    dropped(strip, photo)
    qtbot.waitUntil(lambda: count(desk) == 1)
    desk.undo()
    assert count(desk) == 0
    assert strip.findChild(Thumb) is None or not strip.findChild(Thumb).isVisible()
    desk.redo()
    assert count(desk) == 1


def test_pixels_on_the_clipboard_are_pasted(qtbot: QtBot, desk: Desk, strip: Strip):
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    QTest.mouseClick(strip.paste_, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: count(desk) == 1)
    assert (pictures_on(desk.workshop, "a")[0].width, pictures_on(desk.workshop, "a")[0].height) == (80, 60)


@pytest.mark.parametrize("text", ["", "no picture"])
def test_an_empty_clipboard_says_what_to_do(qtbot: QtBot, desk: Desk, strip: Strip, text: str):
    QGuiApplication.clipboard().clear()
    if text:
        QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(desk.refused) as said:
        QTest.mouseClick(strip.paste_, Qt.MouseButton.LeftButton)
    assert "Copy one first" in said.args[0]


def test_a_file_that_only_looks_like_a_picture_is_refused_in_a_sentence(
    qtbot: QtBot, desk: Desk, strip: Strip, tmp_path: Path
):
    fake = tmp_path / "fake.png"
    fake.write_bytes(b"<svg onload='x'/>")
    with qtbot.waitSignal(desk.refused) as said:
        assert dropped(strip, fake)
    assert said.args[0].startswith("This is not a picture")
    assert count(desk) == 0


def test_other_files_and_addresses_on_the_network_are_never_asked_for(tmp_path: Path):
    mime = QMimeData()
    secret = tmp_path / "list.txt"
    secret.write_text("names")
    mime.setUrls([QUrl("https://example.org/x.png"), QUrl.fromLocalFile(str(secret))])
    assert sources_in(mime) == []


def test_a_drop_beside_the_cards_takes_nothing(desk: Desk, qtbot: QtBot, photo: Path):
    place = QWidget()
    qtbot.addWidget(place)
    taker = PictureTaker(desk, place)
    PictureDrop(place, taker, lambda _at: "")
    dropped(place, photo)
    taker.finish()
    assert count(desk) == 0


def test_a_card_carries_eight_pictures_and_says_so_at_the_ninth(desk: Desk, strip: Strip):
    for place in range(MOST):
        assert desk.do(lambda place=place: add_picture(desk.workshop, "a", f"{place:064d}", 30, 20))
    assert not strip.add.isEnabled()
    assert not desk.do(lambda: add_picture(desk.workshop, "a", "f" * 64, 30, 20))


def test_a_picture_whose_bytes_are_lost_says_so_and_breaks_nothing(desk: Desk, strip: Strip):
    desk.do(lambda: add_picture(desk.workshop, "a", "f" * 64, 30, 20))
    thumb = strip.findChild(Thumb)
    assert not thumb.grab().isNull()


def test_large_it_can_be_captioned_turned_over_and_taken_off(qtbot: QtBot, desk: Desk, strip: Strip, photo: Path):
    dropped(strip, photo)
    qtbot.waitUntil(lambda: count(desk) == 1)
    viewer = Viewer(desk, strip.pictures, pictures_on(desk.workshop, "a")[0].id)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.caption.setFocus()
    QTest.keyClicks(viewer.caption, "<b>The wall</b> on Tuesday")
    QTest.keyClick(viewer.caption, Qt.Key.Key_Return)
    assert pictures_on(desk.workshop, "a")[0].caption == "<b>The wall</b> on Tuesday"
    assert not viewer.back.isEnabled()
    QTest.mouseClick(viewer.remove, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert count(desk) == 0
    desk.undo()
    assert pictures_on(desk.workshop, "a")[0].caption == "<b>The wall</b> on Tuesday"


def test_a_photo_dropped_on_a_card_of_the_canvas_goes_to_that_card(
    qtbot: QtBot, path_screen: Callable[..., QWidget], photo: Path
):
    screen = path_screen()
    port = screen.canvas.viewport()  # type: ignore[attr-defined]
    desk, middle = screen.canvas.desk, on_canvas(screen, "b")  # type: ignore[attr-defined,arg-type]
    dropped(port, photo, at=middle)
    qtbot.waitUntil(lambda: len(pictures_on(desk.workshop, "b")) == 1)
    dropped(port, photo, at=QPoint(port.width() - 3, 3))
    screen.pictures.finish()  # type: ignore[attr-defined]
    assert len(pictures_on(desk.workshop, "b")) == 1
    assert count(desk) == 0


def test_a_picture_is_pasted_onto_the_chosen_card_with_ctrl_v(qtbot: QtBot, path_screen: Callable[..., QWidget]):
    screen = path_screen()
    desk = screen.canvas.desk  # type: ignore[attr-defined]
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    desk.select("a")
    QTest.keyClick(screen.readers, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: count(desk) == 1)


def test_arrows_go_through_the_pictures_and_only_read_nothing_can_be_taken_off(
    qtbot: QtBot, path_screen: Callable[..., QWidget]
):
    desk = path_screen().canvas.desk  # type: ignore[attr-defined]
    for place in range(3):
        assert desk.do(lambda place=place: add_picture(desk.workshop, "a", f"{place:064d}", 30, 20))
    first, second, _third = pictures_on(desk.workshop, "a")
    viewer = Viewer(desk, Strip(desk).pictures, first.id)
    qtbot.addWidget(viewer)
    viewer.show()
    QTest.keyClick(viewer.done_, Qt.Key.Key_Left)
    assert viewer.sheet.accessibleName() == "Picture 1"
    QTest.keyClick(viewer.done_, Qt.Key.Key_Right)
    assert viewer.sheet.accessibleName() == "Picture 2"
    QTest.keyClick(viewer.on, Qt.Key.Key_Right)
    assert viewer.sheet.accessibleName() == "Picture 3"
    desk.read_only = True
    only_read = Viewer(desk, Strip(desk).pictures, second.id)
    qtbot.addWidget(only_read)
    only_read.show()
    assert only_read.caption.isReadOnly()
    assert not only_read.remove.isVisible()
