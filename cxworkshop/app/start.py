"""Starting: the window first, everything else behind it."""

from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path

import PySide6
from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from cxworkshop import __version__
from cxworkshop.app.crash import CrashLog
from cxworkshop.app.front import Front
from cxworkshop.library.folders import data_folder
from cxworkshop.library.settings import load
from cxworkshop.text import Words
from cxworkshop.ui.qt_guard import refuse_bad_qt
from cxworkshop.ui.theme import font, load_fonts
from cxworkshop.ui.window import Window


def run(file: str | None = None, demo: bool = False) -> int:
    """Shows the window and stays until it is closed; with a workshop when a file is named, or the finished example."""
    if wrong := refuse_bad_qt(PySide6.__version__, sys.version_info[:3]):
        print(Words(load().spoken)(wrong), file=sys.stderr)
        return 1
    app = make_app()
    log = CrashLog(data_folder())
    log.watch()
    window = Window(Front())
    log.broke.connect(lambda path: tell_broken(window, path))
    speak_qt(app, window.t.language)
    window.language_chosen.connect(lambda language: speak_qt(app, language))
    behind = begin(window, file, demo)
    window.show()
    code = app.exec()
    behind.stop()
    log.rest()
    return code


def make_app() -> QApplication:
    """The application in our own look, whatever the system's."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("CX Workshop")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(font(15))
    return app


def begin(window: Window, file: str | None, demo: bool) -> Behind:
    """Home, unless a workshop is asked for: then last week's client never shows on the way."""
    behind = Behind()
    if file:
        QTimer.singleShot(0, window, lambda: window.open_first(str(Path(file).absolute())))
    elif demo:
        QTimer.singleShot(0, window, lambda: window.open_with(window.doors.demo))
    else:
        window.show_home().installEventFilter(behind)
    return behind


class Behind(QObject):
    """Loads the rest in a thread of its own, once the first frame has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self._thread: threading.Thread | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._thread is None:
            watched.removeEventFilter(self)
            self._thread = threading.Thread(target=load_the_rest, daemon=True)
            QTimer.singleShot(0, self, self._thread.start)
        return False

    def stop(self) -> None:
        """Waits for the thread: a program that ends in the middle of an import would crash."""
        if self._thread is not None and self._thread.is_alive():
            self._thread.join()


def load_the_rest() -> None:
    """Imports what the first workshop needs, while Home is looked at. Collecting garbage would only slow it."""
    gc.disable()
    try:
        from cxworkshop.app import opening  # loaded when first used
        from cxworkshop.ui import workbench  # loaded when first used
        from cxworkshop.ui.prepare import screen  # loaded when first used

        gc.freeze()
        assert opening
        assert workbench
        assert screen
    finally:
        gc.enable()


_qt_words: list[QTranslator] = []


def speak_qt(app: QApplication, language: str) -> None:
    """Qt's own words, such as Cancel in a file dialog, and its dates, in the same language."""
    while _qt_words:
        app.removeTranslator(_qt_words.pop())
    QLocale.setDefault(QLocale(language))
    translator = QTranslator(app)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
        _qt_words.append(translator)


def tell_broken(window: Window, log: str) -> None:
    """Once, in plain words."""
    from cxworkshop.ui.parts.dialog import ask  # loaded when first used

    t = window.t
    sentence = t(
        "Your work is saved. What happened is written in {log}. Close the program and start it again.", log=log
    )
    ask(window, t("Something went wrong in the program"), sentence, [("", t("Carry on"), "primary")])
