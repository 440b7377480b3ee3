"""One target in the list: its element, its words, what there is to think about, its owner, its stops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QMenu, QPushButton, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.targets import ELEMENTS, Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.targets import menus
from cxworkshop.ui.targets.badges import Badges, badges_of
from cxworkshop.ui.targets.row_parts import OwnerButton, StopsButton, TitleField
from cxworkshop.ui.targets.words import ICONS, INKS
from cxworkshop.ui.theme import LIGHT

HIGH = 48
FEWEST = 196  # pixels the title keeps before badges lose their words
CARRIED = 0.4
KEYS = {
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Up: "above",
    Qt.Key.Key_Down: "below",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_S: "park",
    Qt.Key.Key_Delete: "remove",
}
WITH_ALT = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}


class TargetRow(QWidget):
    """48 high. Everything in it is written in place or chosen from a menu; `asked` tells what else somebody wants done
    with it: open, edit, above, below, up, down, merge, park or remove.
    """

    asked = Signal(str)

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__()
        self.id, self._desk, self._taking = id, desk, False
        self.setObjectName(f"targets.row.{id}")
        self.setFixedHeight(HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.element, self.more = IconButton("wrench", ""), IconButton("ellipsis", "")
        self.title = TitleField(targets.TITLE, "")
        self.badges, self.owner, self.stops = Badges(), OwnerButton(), StopsButton()
        self.more.setFixedSize(40, 48)
        self._lay_out()
        self._wire()

    @property
    def may_move(self) -> bool:
        return not self._desk.read_only

    def read(self, target: Target) -> None:
        """Shows the target as it is now."""
        t, workshop = self._desk.t, self._desk.workshop
        silo = workshop.get(Silo, target.owner_silo_id)
        numbers = [one.number for one in every_stop(workshop) if one.touchpoint.id in target.touchpoint_ids]
        self.element.set_icon(ICONS[target.element], INKS[target.element])
        self.element.set_tooltip(t(ELEMENTS[target.element]))
        self.title.setPlaceholderText(t("What gets better?"))
        self.title.setAccessibleName(t("What gets better?"))
        self.title.setText(target.title)
        self.badges.show_badges(badges_of(workshop, target, t))
        self.owner.show_silo(silo, t("Owner: {name}", name=silo.name) if silo else t("Choose an owner"))
        self.stops.show_numbers(numbers, t("Choose stops"))
        self.more.set_tooltip(t("More about {name}", name=target.title))
        self._tell(target)
        self._settle_badges()
        self.update()

    def _tell(self, target: Target) -> None:
        """The row as a screen reader says it, and the tip with the whole title and who wrote it."""
        t, author = self._desk.t, self._desk.workshop.get(Silo, target.author_silo_id)
        by = t("Written by {name}", name=author.name) if author else ""
        set_tip(self, "\n".join(filter(None, (target.title, by))))
        told = (target.title, t(ELEMENTS[target.element]), self.owner.accessibleName(), self.stops.accessibleName())
        self.setAccessibleName(", ".join(filter(None, (*told, self.badges.accessibleName()))))
        self.setAccessibleDescription(t("Enter opens it, Alt with up or down moves it, M merges, S sets aside"))

    def edit(self) -> None:
        """Gives the keyboard to the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    # In the hand

    def tap(self, at: QPoint) -> None:
        """A tap on the title begins to write there, anywhere else it only chooses the row."""
        here = self.mapFromGlobal(at)
        if self.may_move and self.title.geometry().contains(here):
            self.title.setFocus(Qt.FocusReason.MouseFocusReason)
            self.title.setCursorPosition(self.title.cursorPositionAt(self.title.mapFrom(self, here)))
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def set_carried(self, carried: bool) -> None:
        effect = QGraphicsOpacityEffect(self) if carried else None
        if effect is not None:
            effect.setOpacity(CARRIED)
        self.setGraphicsEffect(effect)  # type: ignore[arg-type]

    def set_taking(self, taking: bool) -> None:
        """Whether what is carried would be merged into this one."""
        if taking != self._taking:
            self._taking = taking
            self.update()

    def slide(self, across: int) -> None:
        self.move(across, self.y())

    # Pieces

    def _lay_out(self) -> None:
        line = row(self, gap=0)
        line.setContentsMargins(4, 0, 4, 0)
        line.addWidget(self.element)
        line.addSpacing(-4)
        line.addWidget(self.title, 1)
        line.addSpacing(6)
        for widget in (self.badges, self.owner, self.stops, self.more):
            line.addWidget(widget)

    def _wire(self) -> None:
        desk, id = self._desk, self.id
        self.title.setObjectName(f"targets.title.{id}")
        self.title.setReadOnly(desk.read_only)
        self.title.settled.connect(self._write)
        self.title.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.badges.setObjectName(f"targets.badges.{id}")
        self.badges.clicked.connect(lambda: self.asked.emit("open"))
        self._opens(self.element, "element", menus.elements)
        self._opens(self.owner, "owner", menus.owners)
        self._opens(self.stops, "stops", menus.stops)
        self.more.setObjectName(f"targets.more.{id}")
        self.more.clicked.connect(lambda: self.open_menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))

    def _opens(self, button: QPushButton, name: str, make: Callable[[Desk, Id, QWidget], QMenu]) -> None:
        button.setObjectName(f"targets.{name}.{self.id}")
        button.setEnabled(not self._desk.read_only)
        under = button.rect().bottomLeft
        button.clicked.connect(lambda: make(self._desk, self.id, button).popup(button.mapToGlobal(under())))

    def open_menu(self, at: QPoint) -> None:
        """Everything that can be done with it."""
        menus.more(self._desk, self, self.asked.emit).popup(at)

    def _write(self, title: str) -> None:
        if not self._desk.do(lambda: targets.revise(self._desk.workshop, self.id, title=title)):
            self.title.setText(self._desk.workshop.the(Target, self.id).title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, key = event.modifiers(), Qt.Key(event.key())
        name = WITH_ALT.get(key, "") if held & Qt.KeyboardModifier.AltModifier else KEYS.get(key, "")
        if key == Qt.Key.Key_Menu:
            self.open_menu(self.mapToGlobal(self.rect().center()))
        elif name and not held & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit(name)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._desk.select(self.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_badges()

    def _settle_badges(self) -> None:
        """Badges lose their words before the title loses its room."""
        others = self.element.width() + self.owner.width() + self.stops.width() + self.more.width()
        self.badges.narrow(self.width() - others - self.badges.wide() < FEWEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self._desk.selection == self.id
        painter.fillRect(self.rect(), QColor("#F4FAF8" if chosen else LIGHT.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        if chosen:
            painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(LIGHT.accent))
        if self._taking:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(LIGHT.accent_soft))
            painter.setPen(QPen(QColor(LIGHT.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 8, 8)
        paint_focus(painter, self, radius=8)
