"""An entry panel on a real file, with a hand that counts its touches."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.scores import score_of
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.entry import EntryPanel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Entering:
    """Finds things by their stable names and presses them; every press is counted."""

    def __init__(self, bot: QtBot, desk: Desk, size: tuple[int, int] = (567, 403)) -> None:
        self.bot, self.desk, self.touches = bot, desk, 0
        self.host = QWidget()
        self.current = Current(desk, self.host)
        self.panel = EntryPanel(desk, self.current, self.host)
        bot.addWidget(self.host)
        self.host.resize(*size)
        self.panel.resize(*size)
        with bot.waitActive(self.host):
            self.host.show()
            self.host.activateWindow()
        self.panel.setFocus()

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    @property
    def number(self) -> int:
        assert self.current.stop is not None
        return self.current.stop.number

    @property
    def ids(self) -> list[str]:
        return [stop.touchpoint.id for stop in self.current.stops]

    @property
    def card(self) -> Touchpoint:
        return self.workshop.the(Touchpoint, self.current.id)

    def find(self, name: str) -> QWidget:
        """What is there, as soon as it is laid out."""
        self.bot.waitUntil(lambda: self.is_there(name))
        return [one for one in self.panel.findChildren(QWidget, name) if one.isVisible()][-1]

    def is_there(self, name: str) -> bool:
        return any(one.isVisible() for one in self.panel.findChildren(QWidget, name))

    def in_sight(self, name: str) -> bool:
        """Whether it can be touched in the middle as the panel stands."""
        widget = self.find(name)
        top = self.host.childAt(widget.mapTo(self.host, widget.rect().center()))
        return top is not None and (top is widget or widget.isAncestorOf(top))

    def tap(self, name: str) -> None:
        self.touches += 1
        QTest.mouseClick(self.find(name), LEFT)

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.panel, key)

    def write(self, digits: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.panel, digits)

    def wipe(self, by: int, begin: QWidget | None = None) -> None:
        """A hand that goes down, sideways and up."""
        widget = begin or self.panel
        at = widget.rect().center()
        QTest.mousePress(widget, LEFT, NONE, at)
        for part in range(1, 6):
            QTest.mouseMove(widget, at + QPoint(by * part // 5, 0))
        QTest.mouseRelease(widget, LEFT, NONE, at + QPoint(by, 0))

    def said(self, dimension: str, silo: str | None = None, stop: str = "") -> int | None:
        one = score_of(self.workshop, stop or self.current.id, dimension, silo)
        return one.value if one else None

    def gone_on(self, before: int) -> None:
        """Waits until it has gone on by itself."""
        self.bot.waitUntil(lambda: self.number != before, timeout=20_000)


def unsaid(records: list[Record]) -> Workshop:
    """The sample before anybody has said how it feels."""
    return Workshop([record for record in records if not isinstance(record, Score)])
