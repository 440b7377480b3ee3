"""A vote screen on a real file for as many people and targets as a test asks for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from tests.elections import room
from tests.ui.voting.table import Seat, Table


@pytest.fixture
def seat(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Seat:
    def sit(sizes: tuple[int, ...] = (3, 3), targets: int = 8) -> Table:
        made = editor(Workshop(room(sizes, targets)))
        return Table(qtbot, made, open_workshops[-1])

    return sit
