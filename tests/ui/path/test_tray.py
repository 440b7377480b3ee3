"""The tray: lines become cards, cards are chosen, walked through and carried, and there may be many."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.ui.path.entry import lines_of
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.path.tray_card import GRIP, TrayCard
from tests.ui.path.conftest import Hand, ScreenOn, cell, records

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def waiting(screen: PathScreen, id: str) -> TrayCard:
    card = screen.tray.card(id)
    assert card is not None
    return card


def ids(screen: PathScreen) -> list[str]:
    return [one.id for one in in_tray(screen._desk.workshop, "p")]


def paste(screen: PathScreen, text: str) -> None:
    """Pastes into the entry, and writes."""
    mime = QMimeData()
    mime.setText(text)
    screen.tray.entry.insertFromMimeData(mime)
    QTest.keyClick(screen.tray.entry, Qt.Key.Key_Return)


def test_pasted_lines_are_a_card_each_in_one_step(path_screen: ScreenOn):
    screen = path_screen()
    before = records(screen)
    paste(screen, "Looks for the door\n\nWaits in the rain\r\n  Rings the bell \n")
    titles = [one.title for one in in_tray(screen._desk.workshop, "p")]
    assert titles[2:] == ["Looks for the door", "Waits in the rain", "Rings the bell"]
    assert screen.tray.entry.toPlainText() == ""
    screen._desk.undo()
    assert records(screen) == before
    assert screen._desk.editor.undoable is None


def test_what_is_too_much_is_refused_in_plain_words_and_nothing_typed_is_lost(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    QTest.keyClicks(screen.tray.entry, "Half")
    paste(screen, "\n".join(f"Line {n}" for n in range(201)))
    assert refused == ["That is too many: 200 at most."]
    assert screen.tray.entry.toPlainText().startswith("HalfLine 0\n")
    screen.tray.entry.setPlainText("Half")
    paste(screen, "word " * 300_000)
    assert len(refused) == 2
    assert refused[1].endswith(".")
    assert ids(screen)[:2] == ["x", "y"]


def test_ctrl_and_shift_choose_many_cards_and_they_are_dragged_together(path_screen: ScreenOn):
    screen = path_screen()
    paste(screen, "One\nTwo\nThree")
    _x, _y, one, two, three = ids(screen)
    QTest.mouseClick(waiting(screen, one), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    QTest.mouseClick(waiting(screen, three), Qt.MouseButton.LeftButton, SHIFT, QPoint(40, 20))
    assert screen.view.chosen == (one, two, three)
    QTest.mouseClick(waiting(screen, two), Qt.MouseButton.LeftButton, CTRL, QPoint(40, 20))
    assert screen.view.chosen == (one, three)
    hand = Hand(waiting(screen, three), QPoint(40, 20)).move(screen.canvas.viewport(), cell(screen, 2, 0))
    hand.move(screen.canvas.viewport(), cell(screen, 2, 0))
    assert screen.hand.carried == (one, three)
    assert waiting(screen, one).lifted
    assert not waiting(screen, two).lifted
    hand.drop()
    assert [card.id for card in in_stage(screen._desk.workshop, "s3")] == [one, three]
    screen._desk.undo()
    assert len(ids(screen)) == 5


def test_what_was_dropped_stays_chosen_and_has_the_keyboard(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    Hand(waiting(screen, "x"), QPoint(40, 20)).move(screen.canvas.viewport(), cell(screen, 0, 1)).drop()
    QApplication.processEvents()
    assert screen.view.chosen == ("x",)
    assert screen._desk.selection == "x"
    assert QApplication.focusWidget() is screen.readers


def test_the_keyboard_walks_the_tray_and_chooses_a_run(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    paste(screen, "One\nTwo")
    x, y, one, two = ids(screen)
    waiting(screen, x).setFocus()
    QTest.keyClick(waiting(screen, x), Qt.Key.Key_Down)
    assert screen.view.chosen == (y,)
    QTest.keyClick(waiting(screen, y), Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(waiting(screen, one), Qt.Key.Key_Down, SHIFT)
    assert screen.view.chosen == (y, one, two)
    QTest.keyClick(waiting(screen, two), Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(waiting(screen, two), Qt.Key.Key_Up, PLAIN)
    assert screen.view.chosen == (one,)


def test_sixty_cards_wait_in_their_order_and_the_last_is_dragged_onto_the_path(path_screen: ScreenOn):
    screen = path_screen()
    paste(screen, "\n".join(f"Card {n}" for n in range(58)))
    last = waiting(screen, ids(screen)[-1])
    QApplication.processEvents()
    tops = [waiting(screen, id).y() for id in ids(screen)]
    assert len(tops) == 60
    assert screen.tray._count.text() == "60"
    assert not last.visibleRegion().isEmpty()
    hand = Hand(last, QPoint(40, 20)).move(screen.canvas.viewport(), cell(screen, 2, 1))
    hand.move(screen.canvas.viewport(), cell(screen, 2, 1)).drop()
    assert [card.title for card in in_stage(screen._desk.workshop, "s3")] == ["Card 57"]
    assert tops == sorted(set(tops))


def test_the_grip_is_as_large_as_a_finger(path_screen: ScreenOn):
    screen = path_screen()
    assert GRIP.width() >= 48
    assert GRIP.height() >= 48
    assert waiting(screen, "x").rect().contains(GRIP)


def test_an_empty_tray_says_what_it_is_for(path_screen: ScreenOn):
    screen = path_screen()
    assert screen.tray._hint.text() == "Drag to a lane, or press Space to pick up and arrows to move."
    screen.actions_.remove(["x", "y"])
    assert screen.tray._hint.text() == "Write here what the customer does. Cards wait here until you place them."
    screen._desk.undo()
    assert [waiting(screen, id).look.title for id in ids(screen)] == ["Calls to ask", "Reads the bill"]


def test_the_field_shows_how_many_cards_the_lines_are(path_screen: ScreenOn):
    screen = path_screen()
    entry = screen.tray.entry
    corner = QRect(entry.width() - 34, entry.height() - 22, 28, 16)
    entry.setPlainText("One\nTwo")
    two = entry.grab(corner).toImage()
    entry.setPlainText("One\nTwo\nThree")
    assert entry.grab(corner).toImage() != two
    assert lines_of("One\n\n  Two \n") == ["One", "Two"]
