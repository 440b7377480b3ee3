"""Whatever is tapped, typed, wiped and taken back in whatever order, the entry shows what the file holds."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cxworkshop.edits import path
from cxworkshop.edits.scores import score_of
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.answers import Answer
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.entering import Entering

Key = Qt.Key
KEYS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Backspace, Key.Key_Delete, Key.Key_Escape)
STEPS = 60


class Anyhow:
    """Throws dice and does what they say."""

    def __init__(self, entering: Entering, seed: int) -> None:
        self.entering, self.dice = entering, random.Random(seed)

    def step(self) -> None:
        deeds: tuple[Callable[[], object], ...] = (
            *(self._tap,) * 4,
            *(lambda: self.entering.write(str(self.dice.randint(1, 5))),) * 3,
            lambda: self.entering.key(self.dice.choice(KEYS)),
            lambda: self.entering.wipe(self.dice.choice((-200, -40, 40, 200))),
            self.entering.desk.undo,
            self.entering.desk.redo,
            lambda: self.entering.panel.differs(self.dice.random() < 0.5),
            lambda: self.entering.desk.set_language(self.dice.choice(("en", "fi"))),
            lambda: self.entering.current.go(self.dice.choice(self.entering.ids or [""])),
            self._to_the_tray,
            self.entering.panel.going_on.end,
        )
        self.dice.choice(deeds)()

    def check(self) -> None:
        """Every answer in sight is chosen just where the workshop says so."""
        entering = self.entering
        if entering.current.stop is None:
            return
        for dimension, row in entering.panel.body.rows.rows.items():
            if row.isVisible():
                assert chosen(row.answers.values()) == entering.said(dimension)
        silos = entering.panel.body.silos
        if silos.isVisible():
            for id, row in silos.rows.items():
                said = score_of(entering.workshop, entering.current.id, silos.dimension, id)
                assert chosen(row.answers.values()) == (said.value if said else None)

    def _tap(self) -> None:
        there = [one for one in self.entering.panel.findChildren(QAbstractButton) if one.isVisible()]
        usable = [one for one in there if one.isEnabled() and one.objectName() != "experience.measures.open"]
        if usable:
            self.dice.choice(usable).click()

    def _to_the_tray(self) -> None:
        placed = [one.id for one in self.entering.workshop.all(Touchpoint) if one.is_placed]
        if len(placed) > 3:
            self.entering.desk.do(lambda: path.to_tray(self.entering.workshop, [self.dice.choice(placed)]))


def chosen(answers: Iterable[Answer]) -> int | None:
    found = [one.value for one in answers if one.isChecked()]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize("seed", range(6))
def test_it_shows_what_the_file_holds(qtbot: QtBot, desk_on: DeskOn, demo_records: list[Record], seed: int):
    entering = Entering(qtbot, desk_on(Workshop(demo_records)))
    anyhow = Anyhow(entering, seed)
    for _ in range(STEPS):
        anyhow.step()
        anyhow.check()
