"""The real window, for the tests that walk through it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The real window in English, at Home, with no workshop yet."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    make_app()
    window = Window(Front())
    qtbot.addWidget(window)
    window.show_home()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
