"""Pictures dropped from outside onto the canvas or the open card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.path.pictures.sources import sources_in
from cxworkshop.ui.path.pictures.taking import PictureTaker

DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PictureDrop(QObject):
    """Watches a widget. `card_at` says which touchpoint lies under a point of it; empty when none does."""

    def __init__(self, widget: QWidget, taker: PictureTaker, card_at: Callable[[QPoint], Id]) -> None:
        super().__init__(widget)
        self._taker, self._card_at = taker, card_at
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return False
        sources = sources_in(event.mimeData())
        if not sources:
            return False
        card = self._card_at(event.position().toPoint())
        if event.type() == QEvent.Type.DragEnter or card:
            event.acceptProposedAction()
        else:
            event.ignore()
        if event.type() == QEvent.Type.Drop and card:
            self._taker.take(card, sources)
        return True
