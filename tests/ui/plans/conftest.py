"""A plans screen on a real workshop file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.plans.screen import PlansScreen

ScreenOn = Callable[[Workshop], PlansScreen]


@pytest.fixture
def screen_on(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> ScreenOn:
    """Opens the screen on a workshop, 1352 by 732, as it stands in a window of 1440 by 900."""

    def on(workshop: Workshop) -> PlansScreen:
        made = editor(workshop)
        screen = PlansScreen(Desk(made, Booth(made, open_workshops[-1])))
        qtbot.addWidget(screen)
        screen.resize(1352, 732)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return on
