"""What the cards of the roadmap share: an item that is shown, carried, and ringed while its form is open."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.look import ItemLook


class LookCard(Handle):
    """As wide as its place and as high as `high` says. `is_open` rings the one whose form is open."""

    def __init__(self, look: ItemLook, parent: QWidget | None = None) -> None:
        super().__init__(look.id, parent)
        self.setObjectName(f"roadmap.item.{look.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.is_open = False
        self.show_look(look)

    def show_look(self, look: ItemLook) -> None:
        """Shows the item as it is now."""
        self.look = look
        self.setAccessibleName(look.spoken)
        set_tip(self, "\n".join(part for part in (look.title, look.step, look.measure, look.after) if part))
        self.setFixedHeight(self.high())
        self.update()

    def set_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self.update()

    def high(self) -> int:
        """The pixels its words need in its width."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.high())
