"""What the cards of the roadmap share: an item that is shown, carried, and ringed while its form is open."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.look import ItemLook


class LookCard(Handle):
    """As wide as its place and as high as `high_in` says. `is_open` rings the one whose form is open, `is_offered` the
    one that a person in the hand would be given to.
    """

    def __init__(self, look: ItemLook) -> None:
        super().__init__(look.id)
        self.setObjectName(f"roadmap.item.{look.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.is_open = self.is_offered = False
        self.show_look(look)

    def show_look(self, look: ItemLook) -> None:
        """Shows the item as it is now."""
        self.look = look
        self.setAccessibleName(look.spoken)
        self.setAccessibleDescription(look.keys)
        told = (look.title, look.step, look.measure_and_goal, look.warning or look.after, look.note)
        set_tip(self, "\n".join(filter(None, told)))
        self.setFixedHeight(self.high_in(self.width()))
        self.update()

    def set_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self.update()

    def set_offered(self, is_offered: bool) -> None:
        if is_offered != self.is_offered:
            self.is_offered = is_offered
            self.update()

    def face(self) -> QRect:
        """Where its person is, to be dragged to another card; empty where nobody is drawn."""
        return QRect()

    def high_in(self, wide: int) -> int:
        """The pixels its words need in a width."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.high_in(self.width()))
