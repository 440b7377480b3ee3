"""A sheet dropped from outside onto a screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.import_dialog import import_measures
from cxworkshop.ui.experience.measures.import_start import file_in, is_sheet

DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class SheetDrop(QObject):
    """Watches a screen, and reads the sheet that is dropped there."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        screen.setAcceptDrops(True)
        screen.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return False
        file = file_in(event.mimeData())
        if not is_sheet(file):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self._screen, lambda: import_measures(self._desk, self._screen, str(file)))
        return True
