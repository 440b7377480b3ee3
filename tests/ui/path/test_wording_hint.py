"""The hint at words of ours: beside the entry while a title is typed, and on the card; it never holds anybody up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits.rows import in_tray
from tests.ui.path.conftest import ScreenOn


def test_a_word_of_ours_is_named_beside_the_entry_and_the_card_is_written_all_the_same(live_screen: ScreenOn):
    screen = live_screen()
    entry, hint = screen.tray.entry, screen.tray.wording
    QTest.keyClicks(entry, "Invoicing the customer")
    assert hint.isVisible()
    assert hint.words.text() == "“Invoicing” is a word of ours. What does the customer do here?"
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert in_tray(screen._desk.workshop, "p")[-1].title == "Invoicing the customer"
    assert hint.isVisible()
    QTest.keyClicks(entry, "Pays")
    assert not hint.isVisible()


def test_the_card_says_it_until_the_title_is_the_customers(live_screen: ScreenOn):
    screen = live_screen()
    screen.actions_.rename("a", "Registration of the visit")
    screen.open_card("a")
    hint = screen.card.page.header.wording
    assert hint.isVisible()
    screen.actions_.rename("a", "Tells who she is")
    assert not hint.isVisible()
