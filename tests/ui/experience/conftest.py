"""A desk on a real file, for the parts of the Experience screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk

DeskOn = Callable[..., Desk]


@pytest.fixture
def desk_on(
    qtbot: QtBot, dressed: QApplication, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]
) -> DeskOn:
    """Puts a workshop on a desk."""

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> Desk:
        made = editor(workshop)
        return Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only)

    return on
