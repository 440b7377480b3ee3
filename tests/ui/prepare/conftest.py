"""The real window on the screen Prepare."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.ui.prepare.screen import PrepareScreen
from cxworkshop.ui.window import Window
from tests.ui.dock.conftest import AtTheDock, Opening, elsewhere, shown

__all__ = ["elsewhere"]


class AtPrepare(AtTheDock):
    """The same hands, on another screen."""

    @property
    def screen(self) -> PrepareScreen:
        assert self.window.workbench is not None
        found = self.window.workbench.stack.currentWidget()
        assert isinstance(found, PrepareScreen)
        return found


@pytest.fixture
def at_prepare(qtbot: QtBot, window: Window, elsewhere: Front) -> Opening:
    """Opens the sample, an empty workshop, or the sample only to be looked at, and shows Prepare."""

    def open(what: str = "sample") -> AtPrepare:
        return AtPrepare(qtbot, shown(qtbot, window, elsewhere, what, "prepare"))

    return open
