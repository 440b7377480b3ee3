"""The real window on the screen Prepare."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.ui.prepare.screen import PrepareScreen
from cxworkshop.ui.window import Window
from tests.ui.dock.conftest import AtTheDock, Opening


class AtPrepare(AtTheDock):
    """The same hands, on another screen."""

    @property
    def screen(self) -> PrepareScreen:
        assert self.window.workbench is not None
        found = self.window.workbench.stack.currentWidget()
        assert isinstance(found, PrepareScreen)
        return found


@pytest.fixture
def at_prepare(qtbot: QtBot, window: Window) -> Opening:
    """Opens the sample, or an empty workshop, and shows Prepare."""

    def open(what: str = "sample") -> AtPrepare:
        window.open_with(window.doors.demo if what == "sample" else lambda: window.doors.new("", "Our path"))
        window.show_screen("prepare")
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return AtPrepare(qtbot, window)

    return open
