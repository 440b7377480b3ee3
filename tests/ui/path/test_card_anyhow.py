"""Anything done on the card in any order: nothing breaks, and undo gives all of it back."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from cxworkshop.edits import encounter
from cxworkshop.edits import path as edits
from cxworkshop.model.encounter import FlowStep
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.path.card.card import EncounterCard
from cxworkshop.ui.path.screen import PathScreen
from tests.soak.path import undo_all
from tests.ui.path.conftest import ScreenOn, records

Kind = TypeVar("Kind", bound=QWidget)

STEPS = 150
WORDS = ("a ", "ÄÖ Å", "x" * 70, " ", "3")
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down),
)
ELSEWHERE = ("file", "more", "date", ".plan", "pictures", "flow.add")  # these open menus, dialogs, other screens


class Somebody:
    """Types, taps, chooses other cards, undoes and changes things beside the card, as a seed says."""

    def __init__(self, screen: PathScreen, random: Random) -> None:
        self.screen, self.desk, self.random = screen, screen._desk, random
        self.card: EncounterCard = screen.card
        often: list[Callable[[], object]] = [self.type, self.type, self.press_key, self.tap, self.tap, self.rub_out]
        self.deeds = [*often, *often, self.choose, self.fold, self.beside, self.remove, self.desk.undo, self.desk.redo]

    def do_anything(self) -> None:
        if self.desk.workshop.get(Touchpoint, self.desk.selection) is None or not self.card.is_open:
            self.desk.select(self.random.choice([one.id for one in self.desk.workshop.all(Touchpoint)] or [""]))
            self.card.open(True)
        self.random.choice(self.deeds)()
        QApplication.processEvents()

    def type(self) -> None:
        QTest.keyClicks(self._field(), self.random.choice(WORDS))

    def rub_out(self) -> None:
        field = self._field()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)

    def press_key(self) -> None:
        here = QApplication.focusWidget()
        held = self.random.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier])
        if here is not None and self.card.isAncestorOf(here):
            QTest.keyClick(here, self.random.choice(KEYS), held)

    def tap(self) -> None:
        there = [one for one in self._seen(QAbstractButton) if not any(word in one.objectName() for word in ELSEWHERE)]
        QTest.mouseClick(self.random.choice(there), Qt.MouseButton.LeftButton)

    def choose(self) -> None:
        self.desk.select(self.random.choice([one.id for one in self.desk.workshop.all(Touchpoint)]))

    def fold(self) -> None:
        QTest.mouseClick(self.random.choice(self.card.page.sections).head, Qt.MouseButton.LeftButton)

    def beside(self) -> None:
        id, workshop = self.desk.selection, self.desk.workshop
        self.desk.do(lambda: encounter.add_part(workshop, FlowStep, id, text="From elsewhere"))

    def remove(self) -> None:
        if len(self.desk.workshop.all(Touchpoint)) > 2:
            self.desk.do(lambda: edits.remove_touchpoints(self.desk.workshop, [self.desk.selection]))

    def _field(self) -> QPlainTextEdit | QLineEdit:
        field = self.random.choice([*self._seen(QPlainTextEdit), *self._seen(QLineEdit)])
        field.setFocus()
        return field

    def _seen(self, kind: type[Kind]) -> list[Kind]:
        return [one for one in self.card.findChildren(kind) if one.isVisible() and one.isEnabled()]


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_done_on_the_card_nothing_breaks_and_undo_gives_all_back(path_screen: ScreenOn, seed: int):
    screen = path_screen()
    before = records(screen)
    somebody = Somebody(screen, Random(seed))
    for _ in range(STEPS):
        somebody.do_anything()
    screen.card.open(False)
    assert undo_all(screen) > 0
    assert records(screen) == before
