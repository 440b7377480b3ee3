"""The real window, for the tests that walk through it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.ui.window import Window


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Without an event loop nobody ever deletes what a test has put away, and every later test drags it along."""
    application = QApplication.instance()
    if application is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in our own look. To dress it again for every test takes as long as to open a window."""
    return make_app()


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The real window in English, at Home, with no workshop yet."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    window = Window(Front())
    qtbot.addWidget(window)
    window.show_home()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
