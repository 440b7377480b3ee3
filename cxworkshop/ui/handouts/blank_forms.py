"""One handout printed from another screen: made in a thread, kept beside the workshop, opened when it is there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cxworkshop.handouts.contingency_cards import alone
from cxworkshop.handouts.making import useful
from cxworkshop.library.folders import documents_folder
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.orders import Order, spoken_in
from cxworkshop.ui.handouts.press import Press

QUEUED = Qt.ConnectionType.QueuedConnection


def print_blank_forms(desk: Desk, parent: QWidget, filled: bool) -> None:
    """One blank contingency form; `filled`: one for each deviation that has no ready plan, begun with what is known."""
    _printing(parent).start(desk, desk.workshop, "h10-forms" if filled else "h10-form")


def print_praise(desk: Desk, parent: QWidget) -> None:
    """What customers thanked for, in large type."""
    _printing(parent).start(desk, desk.workshop, "h6-praise")


def print_card(desk: Desk, parent: QWidget, deviation_id: Id) -> None:
    """The card of one plan that is ready."""
    _printing(parent).start(desk, alone(desk.workshop, deviation_id), "h4-card")


def _printing(parent: QWidget) -> Printing:
    """The one of this widget, so that nothing is printed twice at once."""
    return parent.findChild(Printing, options=Qt.FindChildOption.FindDirectChildrenOnly) or Printing(parent)


class Printing(QObject):
    """Makes one PDF at a time. Whatever keeps it from being made is said in a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.press = Press(self)
        self._desk: Desk | None = None  # while something is being made
        self.press.made.connect(self._made, QUEUED)
        self.press.failed.connect(self._failed, QUEUED)
        self.press.stopped.connect(self._over, QUEUED)
        self.destroyed.connect(self.press.finish)  # a workshop that is closed waits for its thread

    def start(self, desk: Desk, workshop: Workshop, code: str) -> None:
        """Prints of the desk's workshop, or of a part of it. Nothing happens while another one is being made."""
        if self._desk is not None:
            return
        reason = useful(workshop, code)
        if reason is not None:
            desk.refused.emit(desk.t(reason))
            return
        self._desk = desk
        desk.said.emit(desk.t("Making the PDF…"))
        self.press.make(workshop, [Order(code, spoken_in(workshop, desk.t))], beside(desk))

    def _made(self, paths: list[Path]) -> None:
        desk = self._over()
        if desk is not None and paths:
            desk.said.emit(desk.t("{file} is ready.", file=paths[0].name))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths[0])))

    def _failed(self, reason: Phrase) -> None:
        desk = self._over()
        if desk is not None:
            desk.refused.emit(desk.t(reason))

    def _over(self) -> Desk | None:
        desk, self._desk = self._desk, None
        return desk


def beside(desk: Desk) -> Path:
    """The folder of the workshop's file; of one that has none, or lies where nothing can be written, the folder for
    workshops.
    """
    folder = Path(desk.path).parent
    return folder if desk.path and os.access(folder, os.W_OK) else documents_folder()
