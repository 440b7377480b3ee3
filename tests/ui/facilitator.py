"""A facilitator at the real window: a mouse, a keyboard and patience, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.rows import in_tray
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.voting.screen import VotingScreen
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import Hand, cell

LEFT = Qt.MouseButton.LeftButton


class Facilitator:
    """Finds things by their stable names, waits until they can be reached, and presses them."""

    def __init__(self, bot: QtBot, window: Window) -> None:
        self.bot, self.window = bot, window

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    def find(self, name: str) -> QWidget:
        self.bot.waitUntil(lambda: bool(self._named(name)))
        return self._named(name)[-1]

    def click(self, name: str) -> None:
        self.bot.waitUntil(lambda: self._within_reach(self.find(name)))
        QTest.mouseClick(self.find(name), LEFT)

    def type(self, name: str, text: str) -> None:
        """Writes into a field and leaves it with Enter."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def answer(self, key: str) -> None:
        dialog = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        with self.bot.waitSignal(dialog.destroyed):
            QTest.mouseClick(dialog.findChild(QPushButton, f"dialog.{key}"), LEFT)
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def start_from(self, template: str, title: str) -> None:
        self.click("home.template")
        self.click(f"home.template.{template}")
        QTest.keyClicks(self.find("home.new.title"), title)
        self.click("dialog.start")

    def paste_people(self, lines: str) -> None:
        self.click("rail.prepare")
        self.click("prepare.paste.open")
        QApplication.clipboard().setText(lines)
        QTest.keyClick(self.find("prepare.paste.field"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.answer("add")

    def drag_to(self, title: str, stage: int, lane: int, column: int = 0) -> None:
        """Types a card and drags it from the tray to a cell of the path."""
        screen = self.window.findChild(PathScreen)
        assert isinstance(screen, PathScreen)
        (path,) = self.workshop.all(Path)
        self.type("path.tray.entry", title)
        id = in_tray(self.workshop, path.id)[-1].id
        screen.canvas.fit()
        screen.canvas.ensureVisible(screen.canvas.mapToScene(cell(screen, stage, lane, column)).x(), 0, 1, 1, 300, 0)
        self.bot.waitUntil(lambda: screen.tray.card(id) is not None)
        card = screen.tray.card(id)
        hand, port = Hand(card, QPoint(70, 30)), screen.canvas.viewport()
        for _ in range(5):  # stages make room on the way: aim again until they stand still, as eyes do
            hand.move(port, at := cell(screen, stage, lane, column))
            if cell(screen, stage, lane, column) == at:
                break
        hand.drop()

    def vote(self, person: Participant, letters: str) -> None:
        """One secret ballot: the name, yes that is me, a tap a dot, check, seal."""
        self.click(f"voting.neutral.name.{person.id}")
        self.click("voting.name.yes")
        page = self.window.findChild(VotingScreen).polling.ballot
        for letter in letters:
            row = next(row for row in page.rows if row.letter == letter)
            self.bot.waitUntil(lambda row=row: self._within_reach(row))
            QTest.mouseClick(row, LEFT, pos=QPoint(100, 20))
        self.click("voting.ballot.check")
        self.click("voting.check.seal")

    def hold(self, name: str) -> None:
        button = self.find(name)
        QCursor.setPos(button.mapToGlobal(button.rect().center()))  # Qt tells of the mouse there
        with self.bot.waitSignal(button.held, timeout=20_000):
            QTest.mousePress(button, LEFT)
        QTest.mouseRelease(button, LEFT)

    def tab_to(self, name: str) -> None:
        for _ in range(120):
            if self.here().objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"no way to {name} by Tab")

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.here(), key)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.here(), text)

    def here(self) -> QWidget:
        self.bot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def _named(self, name: str) -> list[QWidget]:
        return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

    def _within_reach(self, widget: QWidget) -> bool:
        """Laid out, and nothing lies over it."""
        top = widget.window().childAt(widget.mapTo(widget.window(), widget.rect().center()))
        return top is not None and (top is widget or widget.isAncestorOf(top))
