"""A table to vote at: the vote screen on a real file, and hands to work it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import rounds
from cxworkshop.insight.voting import ranking
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.voting.option_row import OptionRow
from cxworkshop.ui.voting.screen import VotingScreen

LEFT = Qt.MouseButton.LeftButton


class Table:
    """A vote screen on a real file, and hands to work it."""

    def __init__(self, qtbot: QtBot, editor: Editor, file: WorkshopFile) -> None:
        self.bot, self.file, self.desk = qtbot, file, Desk(editor, Booth(editor, file))
        self.refusals: list[str] = []
        self.orders: list[list[str]] = []  # of the letters on each ballot that was filled in
        self.desk.refused.connect(self.refusals.append)
        self.screen = VotingScreen(self.desk)
        self.screen.resize(1440, 900)
        qtbot.addWidget(self.screen)
        self.screen.show()
        qtbot.waitExposed(self.screen)

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    @property
    def round(self) -> VotingRound:
        return self.workshop.all(VotingRound)[-1]

    def find(self, name: str) -> QWidget:
        found = [widget for widget in self.screen.findChildren(QWidget, name) if not widget.isHidden()]
        assert found, f"there is no {name}"
        return found[-1]

    def click(self, name: str) -> None:
        widget = self.find(name)
        self.bot.waitUntil(lambda: self.reachable(widget))
        self.bot.mouseClick(widget, LEFT)

    def reachable(self, widget: QWidget) -> bool:
        """Laid out, and nothing lies over it."""
        top = self.screen.childAt(widget.mapTo(self.screen, widget.rect().center()))
        return top is not None and (top is widget or widget.isAncestorOf(top))

    def key(self, key: Qt.Key) -> None:
        self.bot.keyClick(self.screen.focusWidget() or self.screen, key)

    def type(self, text: str) -> None:
        for letter in text:
            self.bot.keyClicks(self.screen.focusWidget() or self.screen, letter)

    def answer(self, key: str) -> None:
        dialog = [one for one in self.screen.findChildren(QDialog) if one.isVisible()][-1]
        with self.bot.waitSignal(dialog.destroyed):
            self.bot.mouseClick(dialog.findChild(QPushButton, f"dialog.{key}"), LEFT)
        if not any(one.isVisible() for one in self.screen.findChildren(QDialog)):
            self.screen.activateWindow()
            self.bot.waitUntil(self.screen.isActiveWindow)

    def draft(self, **settings: object) -> None:
        self.click("voting.new_round")
        if settings:
            self.desk.do(lambda: rounds.revise_round(self.workshop, self.round.id, **settings))

    def open(self) -> None:
        self.click("voting.setup.open")
        self.answer("yes")
        assert self.round.state == "open", self.refusals

    def row(self, letter: str) -> OptionRow:
        return next(row for row in self.screen.polling.ballot.rows if row.letter == letter)

    def vote(self, person: str, letters: str) -> None:
        """One ballot by mouse; each letter is a tap on its row."""
        self.call(person)
        for letter in letters:
            self.bot.waitUntil(lambda letter=letter: self.reachable(self.row(letter)))
            self.bot.mouseClick(self.row(letter), LEFT, pos=QPoint(100, 20))
        self.click("voting.ballot.check")
        self.click("voting.check.seal")

    def call(self, person: str) -> None:
        self.click(f"voting.neutral.name.{person}")
        self.click("voting.name.yes")

    def hold_close(self) -> None:
        button = self.find("voting.neutral.close")
        self.bot.waitUntil(lambda: self.reachable(button))
        QCursor.setPos(button.mapToGlobal(button.rect().center()))  # Qt tells of the mouse there
        with self.bot.waitSignal(button.held, timeout=20_000):  # type: ignore[attr-defined]
            self.bot.mousePress(button, LEFT)
        self.bot.mouseRelease(button, LEFT)

    def told(self) -> dict[str, int]:
        return {p.option.target_id or "": p.dots for p in ranking(self.workshop, self.round.id) if p.dots}


def spoken(widget: QWidget) -> set[str]:
    """Everything a screen reader could read in a window."""
    said: set[str] = set()
    queue = [QAccessible.queryAccessibleInterface(widget)]
    while queue:
        node = queue.pop()
        if node is None:
            continue
        said |= {
            node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        }
        queue += [node.child(place) for place in range(node.childCount())]
    return said


Seat = Callable[..., Table]
