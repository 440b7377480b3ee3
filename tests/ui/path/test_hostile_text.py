"""Text that breaks lesser programs, in every field of the path: nothing hangs, is read as markup or loads a file."""

from __future__ import annotations

import os
import pathlib
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolTip, QWidget

from cxworkshop.edits.rows import in_tray
from cxworkshop.model.path import Channel, Move, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.tip import plain_tip
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, on_canvas, small

BAIT = '<img src="bait.png">'
NASTY = {
    "a picture": BAIT,
    "a script": "<b>bold</b><script>alert(1)</script>&lt;i&gt;",
    "from the right": "שלום \u202eolleh\u202c العربية",
    "families": "👨‍👩‍👧‍👦🏳️‍🌈👩🏽‍🚀",
    "control characters": "a\x00b\x07c\x1b[31md\u2028e\ud800f",
    "marks on marks": "Z\u0351\u036b\u0343\u0363\u0357a\u0329\u0332lgo",
    "one word": "Donaudampfschifffahrtsgesellschaftskapitän",
    "spaces only around": "\u3000\u00a0  wide  \u00a0",
    "formula": "=HYPERLINK(\"http://x\")",
    "ampersands": "R&D && Co &amp; Sons {title} %s %n",
}  # fmt: skip
LONG = ("x" * 5000, "日" * 5000, "👩🏽‍🚀" * 1000, BAIT * 230)


def filled(text: str, most: int) -> str:
    """The text over and over, up to the most that a field takes after cleaning."""
    return (text * (most // len(text) + 1))[:most].strip() or text[:most]


def hostile(record: Record, text: str) -> Record:
    """The record with every text field at its cap."""
    fields: dict[str, Any] = {}
    for name, field in type(record).model_fields.items():
        most = next((one.max_length for one in field.metadata if hasattr(one, "max_length")), None)
        if isinstance(getattr(record, name), str) and most and most != 40 and not name.endswith("_kind"):
            fields[name] = filled(text, most)
    changed: Record = record.but(**{name: value for name, value in fields.items() if name not in ("state", "verdict")})
    return changed


def hostile_workshop(text: str) -> Workshop:
    kinds = (Touchpoint, Stage, Channel, Path)
    records = [hostile(one, text) if isinstance(one, kinds) else one for one in small()]
    move = Move(path_id="p", move_kind="drop_out", from_id="a", reason=filled(text, 120), gap=filled(text, 30), share=5)
    return Workshop([*records, move])


class Bait:
    """A picture in the working folder that tells whether anybody has read it."""

    def __init__(self, folder: pathlib.Path) -> None:
        self._file = folder / "bait.png"
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(self._file))
        self.lay()

    def lay(self) -> None:
        os.utime(self._file, (0, self._file.stat().st_mtime))

    @property
    def was_taken(self) -> bool:
        return self._file.stat().st_atime > 0


@pytest.fixture
def bait(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Bait:
    monkeypatch.chdir(tmp_path)
    laid = Bait(tmp_path)
    QLabel(BAIT).grab()
    if not laid.was_taken:
        pytest.skip("this disk does not say when a file was read")
    laid.lay()
    return laid


def is_painted(widget: QWidget) -> bool:
    """More than one colour, and more than a few."""
    image = widget.grab().toImage().scaled(120, 80)
    return len({image.pixel(x, y) for x in range(120) for y in range(80)}) > 20


def rich_labels(screen: PathScreen) -> list[str]:
    labels = [one.text() for one in screen.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText]
    fields = [one.objectName() for one in screen.findChildren(QTextEdit)]
    return [text for text in labels if text] + fields


def tips(screen: PathScreen) -> list[str]:
    return [one.toolTip() for one in [screen, *screen.findChildren(QWidget)] if one.toolTip()]


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_every_field_full_of_it_is_shown_named_and_never_read_as_markup(path_screen: ScreenOn, bait: Bait, text: str):
    workshop = hostile_workshop(text)
    screen = path_screen(workshop)
    screen.open_card("a")
    screen.rows.show()
    for lanes in ("silo", "channel"):
        screen.view.show_lanes(lanes)
    for layer in screen.view.layers:
        screen.view.show_layer(layer, True)
    title = workshop.the(Touchpoint, "a").title
    QAccessible.setActive(True)
    row = QAccessible.queryAccessibleInterface(screen.readers).child(0)
    assert row.text(QAccessible.Text.Name).startswith(f"{title}, stop 1 of 4, stage ")
    QTest.mouseMove(screen.canvas.viewport(), on_canvas(screen, "a"))
    assert is_painted(screen)
    assert is_painted(screen.canvas)
    assert rich_labels(screen) == []
    for tip in tips(screen):
        assert plain_tip(tip) == tip or tip.startswith("<span style=")
        QToolTip.showText(QPoint(0, 0), tip, screen)
    QToolTip.hideText()
    assert not bait.was_taken


@pytest.mark.parametrize("way", ["pasted", "typed"])
@pytest.mark.parametrize("text", LONG, ids=("letters", "signs", "families", "pictures"))
def test_an_unbroken_word_of_thousands_of_characters_is_kept_whole_or_refused(
    path_screen: ScreenOn, bait: Bait, text: str, way: str
):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    before = len(in_tray(screen._desk.workshop, "p"))
    if way == "pasted":
        QApplication.clipboard().setText(text)
        screen.canvas.setFocus()
        QTest.keyClick(screen.readers, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        kept = "".join(one.situation for one in in_tray(screen._desk.workshop, "p")[before:])
        assert kept.replace(" ", "") == text.replace(" ", "")
    else:
        screen.tray.entry.setPlainText(text)
        QTest.keyClick(screen.tray.entry, Qt.Key.Key_Return)
        assert refused == ["That is too long: 60 characters at most."]
        assert screen.tray.entry.toPlainText() == text
    assert is_painted(screen)
    assert not bait.was_taken


def test_a_tip_with_markup_in_it_is_shown_as_it_was_typed(path_screen: ScreenOn):
    assert plain_tip("5 < 6\nR&D") == '<span style="white-space: pre-wrap">5 &lt; 6\nR&amp;D</span>'
    assert plain_tip("Plain – words") == "Plain – words"


def test_a_stage_named_like_a_picture_is_drawn_and_folded_without_one(path_screen: ScreenOn, bait: Bait):
    screen = path_screen(hostile_workshop(BAIT))
    screen.view.fold_stage("s1")
    header = screen.headers.header("s1")
    assert header is not None
    assert "&lt;img" in header.toolTip()
    QToolTip.showText(QPoint(0, 0), header.toolTip(), header)
    assert is_painted(screen)
    assert not bait.was_taken


def test_every_field_really_is_full():
    workshop = hostile_workshop("word ")
    card, stage = workshop.the(Touchpoint, "a"), workshop.the(Stage, "s1")
    assert [len(text) for text in (card.title, card.situation, card.trust_driver, stage.name)] == [59, 499, 199, 29]
