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
from cxworkshop.library.folders import ENDING, documents_folder, file_name
from cxworkshop.model.basics import Basics
from cxworkshop.model.record import Record
from cxworkshop.ui.window import Window
from tests.conftest import file_of


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Without an event loop nobody ever deletes what a test has put away, and every later test drags it along."""
    application = QApplication.instance()
    if application is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in our own style and fonts; windows dress themselves, and parts that stand alone are dressed."""
    return make_app()


@pytest.fixture
def sample(home: Path, demo_records: list[Record]) -> Path:
    """The sample as it stands in the documents folder once it has been opened before."""
    (basics,) = (one for one in demo_records if isinstance(one, Basics))
    path = documents_folder() / f"{file_name(basics.title)}{ENDING}"
    path.parent.mkdir()
    path.write_bytes(file_of(tuple(demo_records)))
    return path


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, sample: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The real window in English, at Home, with no workshop yet."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    window = Window(Front())
    qtbot.addWidget(window)
    window.show_home()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
