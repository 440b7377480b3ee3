"""The targets screen on a real file, with a mouse and a keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import CustomerGroup, Need
from cxworkshop.model.encounter import Observation
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.targets import BaseCriterion, CoreProcess, Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.targets.row import TargetRow
from cxworkshop.ui.targets.screen import TargetsScreen
from cxworkshop.ui.theme import dress
from tests.ui.path.conftest import touch_screen

ScreenOn = Callable[..., TargetsScreen]
TITLES = {"a": "Call back the same day", "b": "Show prices", "c": "A ride home", "d": "Say it kindly"}


def small() -> Workshop:
    """Two stops, two silos, two groups, one process with a criterion, one pair, four targets and something seen."""
    stops = [
        Touchpoint(id=id, path_id="p", title=f"Stop {id}", stage_id="s", channel_id="c1", order=n, state="placed")
        for n, id in enumerate(("t1", "t2"), 1)
    ]
    wishes = [Target(id=id, title=title, order=n) for n, (id, title) in enumerate(TITLES.items(), 1)]
    groups = [
        CustomerGroup(id="g", name="Everyday must run", need="Back by five", motive="Children", goals="Home in time"),
        CustomerGroup(id="h", name="Wants to know", need="Proof of the work", order=2),
    ]
    return Workshop(
        [
            Basics(id="basics", title="Small"),
            Path(id="p", name="Path"),
            Stage(id="s", path_id="p", name="Stage"),
            Channel(id="c1", name="Phone", channel_kind="phone"),
            Channel(id="c2", name="Fax", channel_kind="message", order=2),
            Silo(id="as", name="Service", code="AS"),
            Silo(id="hn", name="Garage", code="HN", colour=2, order=2),
            *stops,
            *groups,
            Need(id="n", group_id="g", text="A ride instead", evidence="observed"),
            CoreProcess(id="order", name="Orders"),
            BaseCriterion(id="bc", core_process_id="order", text="Answered by nine", met="no"),
            Problem(id="q", company_side="Nobody answers", customer_side="I cannot get through"),
            Score(id="works", touchpoint_id="t1", dimension="functionality", value=1),
            Measure(id="m", touchpoint_id="t1", name="Answered in a minute", yes=9, n=40),
            Observation(id="o", touchpoint_id="t2", quote="I waited in the yard"),
            *wishes,
        ]
    )


@pytest.fixture
def targets_screen(
    qtbot: QtBot, dressed: QApplication, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]
) -> Iterator[ScreenOn]:
    """Opens the screen on a workshop and gives its window the keyboard."""
    kept: list[TargetsScreen] = []  # to the end of the test: what nobody holds is collected in any order

    def on(
        workshop: Workshop | None = None,
        size: tuple[int, int] = (1352, 788),
        language: str = "en",
        read_only: bool = False,
    ) -> TargetsScreen:
        made = editor(workshop or small())
        if read_only:
            open_workshops[-1].close()
            open_workshops.append(open_file(open_workshops.pop().path, read_only=True))
            made = Editor(open_workshops[-1].workshop(), open_workshops[-1])
        screen = TargetsScreen(Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only))
        qtbot.addWidget(screen)
        dress(screen)
        kept.append(screen)
        screen.resize(*size)
        screen.show()
        with qtbot.waitActive(screen):
            screen.activateWindow()
        return screen

    yield on
    kept.clear()


def desk_of(screen: TargetsScreen) -> Desk:
    return screen._desk


def target(screen: TargetsScreen, id: str) -> Target:
    return desk_of(screen).workshop.the(Target, id)


def standing(screen: TargetsScreen) -> list[str]:
    return [one.id for one in desk_of(screen).workshop.all(Target) if one.stands]


def row(screen: TargetsScreen, id: str) -> TargetRow:
    found = screen.targets.list.row(id)
    assert found is not None
    return found


def part(screen: QWidget, name: str) -> QWidget:
    """What can be seen and has this name; what has just been put into a layout shows in the next turn."""
    QApplication.processEvents()
    return next(one for one in screen.window().findChildren(QWidget, name) if one.isVisible())


def press(screen: QWidget, name: str) -> None:
    QTest.mouseClick(part(screen, name), Qt.MouseButton.LeftButton)


def choose(text: str) -> None:
    """Taps a line of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text().split("\t")[0] == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def key(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys where the keyboard is."""
    for one in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, one, held)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


class Drag:
    """A mouse button held down on a row, moved in small steps, and let go."""

    def __init__(self, source: TargetRow, at: QPoint) -> None:
        QApplication.processEvents()  # rows that have just moved stand in their places
        self.source, self.at = source, at
        QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=at)

    def by(self, across: int, down: int) -> Drag:
        """Moves so many pixels from where it was pressed last."""
        start, base = self.at, self.source.mapToGlobal(QPoint(0, 0))
        for step in range(1, 7):
            to = base + start + QPoint(across, down) * step / 6
            QTest.mouseMove(self.source, self.source.mapFromGlobal(to))
        self.at = self.source.mapFromGlobal(base + start + QPoint(across, down))
        return self

    def over(self, other: TargetRow, share: float) -> Drag:
        """Moves over another row, to a share of its height."""
        to = other.mapToGlobal(QPoint(self.at.x(), round(other.height() * share)))
        gone = to - self.source.mapToGlobal(self.at)
        return self.by(gone.x(), gone.y())

    def drop(self) -> None:
        QTest.mouseRelease(self.source, Qt.MouseButton.LeftButton, pos=self.at)


class Finger:
    """One finger on a row: what Qt makes of it for a widget that knows only of mice."""

    def __init__(self, source: TargetRow) -> None:
        QApplication.processEvents()
        self.source, self.at, self._base = source, QPoint(), source.mapToGlobal(QPoint(0, 0))

    def press(self, at: QPoint) -> Finger:
        return self._send(QEvent.Type.MouseButtonPress, at)

    def move(self, to: QPoint) -> Finger:
        began = self.at
        for step in range(1, 7):
            self._send(QEvent.Type.MouseMove, began + (to - began) * step / 6)
        return self

    def lift(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, self.at)

    def _send(self, kind: QEvent.Type, at: QPoint) -> Finger:
        """To a point of the row as it lay when the finger came down."""
        self.at, left, none = at, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        there = QPointF(self._base + at)
        button, buttons = none if kind == QEvent.Type.MouseMove else left, none if kind == UP else left
        local, held = self.source.mapFromGlobal(there), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.source, QMouseEvent(kind, local, there, button, buttons, held, touch_screen()))
        return self


UP = QEvent.Type.MouseButtonRelease
