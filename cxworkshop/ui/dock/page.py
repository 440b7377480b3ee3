"""What an overlay of the dock shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk


class Page(QWidget):
    """Reads the workshop again after every change while it is in sight. `fitted` tells that it has another height,
    `pointed` that some part of it is to be scrolled to.
    """

    fitted = Signal()
    pointed = Signal(QWidget)
    name, icon, width_wanted = "", "", 440

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def title(self) -> str:
        """What stands over it, in the language of now."""
        raise NotImplementedError

    def reread(self) -> None:
        """Shows what is true now, in the language of now."""
        raise NotImplementedError

    def settle(self) -> None:
        """Keeps what is still being typed."""

    def first(self) -> QWidget | None:
        """What gets the keyboard when it opens."""
        return None
