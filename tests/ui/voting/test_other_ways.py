"""Paper and several at once, from the set-up through the vote screen to the reveal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from cxworkshop.model.voting import Turnout
from cxworkshop.ui.voting.paper import PaperPage
from cxworkshop.ui.voting.several import SeveralPage
from tests.ui.voting.table import Seat, Table

ENTER = Qt.Key.Key_Return


def hold(table: Table, name: str) -> None:
    button = table.find(name)
    with table.bot.waitSignal(button.held, timeout=20_000):  # type: ignore[attr-defined]
        QTest.keyPress(button, ENTER)
    QTest.keyRelease(button, ENTER)


def words_of_the_question(table: Table) -> str:
    dialog = [one for one in table.screen.findChildren(QDialog) if one.isVisible()][-1]
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def reveal(table: Table) -> dict[str, int]:
    table.click("voting.reveal")
    return table.told()


def test_the_set_up_of_a_paper_round_leads_to_the_printed_ballots(seat: Seat) -> None:
    table = seat()
    asked: list[tuple[str, str]] = []
    table.desk.going.connect(lambda screen, id: asked.append((screen, id)))
    table.draft(collect="paper")
    table.click("voting.setup.print")
    assert asked == [("handouts", "h10")]


def test_a_paper_round_goes_from_slips_to_the_reveal_and_names_nobody_when_it_closes(seat: Seat) -> None:
    table = seat()
    table.draft(collect="paper")
    table.click("voting.setup.open")
    page = table.screen.polling.currentWidget()
    assert isinstance(page, PaperPage)
    for pile in (0, 1):
        table.click(f"voting.paper.key.{pile}")
        for _slip in range(3 - pile):
            page.keys.fields[0].setFocus()
            QTest.keyClicks(page.keys.fields[0], "2")
            QTest.keyClick(page.keys.fields[0], ENTER)
            QTest.keyClick(page.check.focusWidget(), ENTER)
    QTest.keyClick(page.keys.fields[0], Qt.Key.Key_Escape)
    assert sorted(one.state for one in table.workshop.all(Turnout)) == ["submitted"] * 5 + ["waiting"]
    hold(table, "voting.paper.close")
    assert "Person" not in words_of_the_question(table)
    table.answer("yes")
    assert reveal(table) == {"k1": 10}


def test_an_open_round_of_several_at_once_goes_to_the_reveal(seat: Seat) -> None:
    table = seat()
    table.draft(secrecy="open", collect="several")
    table.click("voting.setup.open")
    page = table.screen.polling.currentWidget()
    assert isinstance(page, SeveralPage)
    for column in page.columns:
        for pad in (column.mark, column.cells[1], column.cells[1], column.cells[2], column.done):
            QTest.keyClick(pad, Qt.Key.Key_Space)
    assert {one.state for one in table.workshop.all(Turnout)} == {"submitted"}
    hold(table, "voting.several.close")
    assert reveal(table) == {"k2": 12, "k3": 6}
