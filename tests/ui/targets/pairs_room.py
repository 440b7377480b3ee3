"""Pairs and arcs over them on a real file, without the rest of the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.layout.shapes import Point
from cxworkshop.model.path import Stage
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.targets.arcs import ArcsPanel
from cxworkshop.ui.targets.pairs import PairsPanel
from cxworkshop.ui.theme import dress, load_fonts
from tests.ui.path.conftest import small

RoomOn = Callable[..., "Room"]


class Room(QWidget):
    """Both panels as the screen puts them together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.arcs, self.pairs = ArcsPanel(desk), PairsPanel(desk)
        self.pairs.join(self.arcs)
        inside = QVBoxLayout(self)
        inside.addWidget(self.arcs)
        inside.addWidget(self.pairs, 1)

    def part(self, name: str, kind: type[Any] = QWidget) -> Any:
        """A widget by the end of its object name, after "targets."."""
        found = self.findChild(kind, f"targets.{name}")
        assert found is not None, name
        return found

    def all(self, kind: type[Any]) -> list[Any]:
        return self.desk.workshop.all(kind)

    @property
    def words(self) -> list[tuple[str, str]]:
        """Both sides of every pair, as kept."""
        return [(one.company_side, one.customer_side) for one in self.all(Problem)]

    @property
    def links(self) -> list[tuple[str, str, str | None]]:
        """Cause, symptom and pair of every link."""
        return [(one.cause_id, one.symptom_id, one.problem_id) for one in self.all(CauseLink)]

    def stop(self, number: int) -> QPoint:
        """Where a stop stands on the line."""
        return QPoint(round(self.arcs.line.line.xs[number - 1]), round(self.arcs.line.line.y))

    def on_arc(self, cause: int, symptom: int) -> QPoint:
        """The highest point of an arc, between two stops by number."""
        arc = next(one for one in self.arcs.line.line.arcs if one.link == (cause - 1, symptom - 1))
        top: Point = arc.at(0.5)
        return QPoint(round(top.x), round(top.y))


def room_on(
    qtbot: QtBot,
    made: Editor,
    open_workshops: list[WorkshopFile],
    language: str = "en",
    read_only: bool = False,
    size: tuple[int, int] = (1000, 800),
) -> Room:
    """The room on a workshop that has just been put into a file."""
    load_fonts()
    if read_only:
        path = open_workshops.pop().path
        open_workshops.append(open_file(path, read_only=True))
        made = Editor(open_workshops[-1].workshop(), open_workshops[-1])
    room = Room(Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only))
    dress(room)
    qtbot.addWidget(room)
    room.resize(*size)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room


def with_pairs(*more: Record) -> Workshop:
    """The small path, whose stops a, b, c are met and d lies backstage, with two pairs and one cause."""
    return Workshop(
        [
            *small(),
            Problem(id="q1", company_side="No limit is agreed", customer_side="The bill surprised me", shows_at_id="c"),
            Problem(id="q2", company_side="Calls pile up", order=2),
            CauseLink(id="l1", problem_id="q1", cause_id="a", symptom_id="c"),
            *more,
        ]
    )


def stages(count: int) -> list[Stage]:
    return [Stage(id=f"t{n}", path_id="p", name=f"Later {n}", order=3 + n) for n in range(1, count + 1)]


def press(widget: QWidget, keys: Sequence[Qt.Key]) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def write(words: str) -> None:
    """Types into whatever has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def enter() -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(text: str) -> None:
    """Clicks the line of the open menu that has these words in it."""
    menu = open_menu()
    action = next(one for one in menu.actions() if text in one.text())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
