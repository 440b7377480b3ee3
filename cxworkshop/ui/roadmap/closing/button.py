"""The button at the head of the roadmap that opens the closing, and says when it was closed."""

from __future__ import annotations

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.roadmap.closing.told import closing_words

ICONS = {"closed": "lock", "archived": "archive"}


class ClosingButton(Button):
    """Pressed in while the closing is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "flag", "primary")
        self._desk = desk
        self.setObjectName("roadmap.close")
        self.setCheckable(True)
        self.reread()

    def reread(self) -> None:
        """Loud only while there is something left to close."""
        workshop = self._desk.workshop
        icon = ICONS.get(workshop.basics.state, "flag")
        self.set_look("soft" if self.isChecked() or icon != "flag" else "primary")
        self.set_icon(icon)
        self.set_text(closing_words(workshop, self._desk.t))
