"""A desk on a real file, for the parts of the Experience screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.theme import load_fonts

DeskOn = Callable[..., Desk]


@pytest.fixture
def desk_on(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> DeskOn:
    """Puts a workshop on a desk."""
    load_fonts()

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> Desk:
        made = editor(workshop)
        return Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only)

    return on
