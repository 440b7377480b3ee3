"""A move drawn by the keyboard: the twin of a drag from a card's handle."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from cxworkshop.model.record import Id
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.keys.walk import WALKS, walked

OUT = QPoint(40, 0)


class KeyDraw(QObject):
    """Arrows choose where the customer goes, Enter draws it; Enter at once means into the open: a pause, or leaving."""

    drawn = Signal(str, str, QPoint)  # from, to (or nothing), and where on the screen

    def __init__(self, canvas: PathCanvas, actions: PathActions) -> None:
        super().__init__(canvas)
        self._canvas, self._view, self._desk = canvas, actions.view, actions.desk
        self._from: Id = ""
        self._to: Id = ""
        self._desk.changed.connect(self.cancel)

    @property
    def active(self) -> bool:
        return bool(self._from)

    def begin(self, id: Id) -> None:
        """Starts at a stop the customer meets; a sentence says why not from anywhere else."""
        t = self._desk.t
        if not self._desk.may_write():
            return
        if not any(stop.id == id for stop in self._view.plan.front):
            self._desk.refused.emit(t("A move begins at a stop that the customer meets."))
            return
        self._from, self._to = id, ""
        self._show()
        self._desk.said.emit(t("A move from here: arrows choose where to, Enter draws it, Esc leaves it"))

    def cancel(self) -> None:
        """Lets go without a move."""
        if self._from:
            self._clear()
            self._desk.said.emit(self._desk.t("Put back"))

    def press(self, key: Qt.Key) -> bool:
        """What a key means while a move is drawn: something, or nothing."""
        if key in WALKS:
            self._aim(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            from_id, to_id = self._from, self._to
            at = self._canvas.viewport().mapToGlobal(self._canvas.card_rect(to_id or from_id).center())
            self._clear()
            self.drawn.emit(from_id, to_id, at)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        return True

    def _aim(self, key: Qt.Key) -> None:
        found = walked(self._view.plan.front, self._to or self._from, key)
        if found is None:
            return
        self._to = "" if found.id == self._from else found.id
        self._canvas.reveal(found.id)
        self._show()
        t = self._desk.t
        self._desk.said.emit(t("to {stop}", stop=self._view.looks[self._to].name) if self._to else t("into the open"))

    def _show(self) -> None:
        start, end = self._canvas.card_rect(self._from), self._canvas.card_rect(self._to)
        at = QPoint(end.left(), end.center().y()) if self._to else QPoint(start.right(), start.center().y()) + OUT
        self._canvas.show_draft(self._from, at, self._to)

    def _clear(self) -> None:
        self._canvas.show_draft(self._from, None)
        self._from = self._to = ""
