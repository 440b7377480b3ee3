"""The last place of a column: drop a target here, or tap to choose one, or write something else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import waiting
from cxworkshop.model.roadmap import Column
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon, paint_icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.roadmap.carry import bring_into_view
from cxworkshop.ui.roadmap.look import new_item
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.theme import LIGHT, font


class DropPlace(QWidget):
    """`made` tells the id of a new item, last in the column; `settled` that the line for one has been left."""

    made = Signal(str)
    settled = Signal()

    def __init__(self, desk: Desk, key: Column, low: bool = False) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        self.high = 48 if low else 56  # pixels
        self.button, self.entry = DashedButton(self.high), NewItem()
        self._asked_at: QWidget = self.button
        self.button.setObjectName(f"roadmap.drop.{key}")
        self.entry.setObjectName(f"roadmap.new.{key}")
        self.entry.hide()
        self.button.clicked.connect(lambda: self.ask(self.button))
        self.entry.returnPressed.connect(self._write)
        self.entry.given_up.connect(self._put_away)
        inside = column(self)
        inside.addWidget(self.button)
        inside.addWidget(self.entry)

    def reread(self) -> None:
        """Invites targets as long as some wait."""
        t, name = self._desk.t, self._desk.t(COLUMNS[self._key])
        some = bool(waiting(self._desk.workshop)) and not self._key.startswith("y")
        words = t("Drop a target here") if some else t("Add an item")
        self.button.show_words(words)
        self.button.setAccessibleName(f"{words}: {name}")
        self.button.setEnabled(not self._desk.read_only)
        self.entry.setPlaceholderText(t("What is done? Press Enter"))
        self.entry.setAccessibleName(t("New item: {column}", column=name))

    @property
    def is_writing(self) -> bool:
        """Whether the line for something else is open."""
        return not self.entry.isHidden()

    def menu(self) -> QMenu:
        """What waits, what can be done once more, and something else."""
        t, workshop, menu = self._desk.t, self._desk.workshop, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wait = waiting(workshop)
        for target in wait:
            offer(menu, target.title, partial(self._take, target.id), icon=icon("target", LIGHT.accent, 18))
        again = [one for one in workshop.all(Target) if one.state == "chosen" and one not in wait]
        if again:
            more = menu.addMenu(t("One more item for a target"))
            for target in again:
                offer(more, target.title, partial(self._take, target.id))
        menu.addSeparator()
        offer(menu, t("Something else"), self.write)
        return menu

    def write(self) -> None:
        """Opens the line for an item that no target asks for."""
        self.show()
        self.button.hide()
        self.entry.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.entry, lambda: bring_into_view(self.entry))

    def ask(self, at: QWidget) -> None:
        """Offers the chosen targets below a button; straight to writing where none has been chosen."""
        self._asked_at = at
        if any(one.state == "chosen" for one in self._desk.workshop.all(Target)):
            self.menu().popup(at.mapToGlobal(at.rect().bottomLeft()))
        else:
            self.write()

    def _take(self, target_id: str) -> None:
        change = self._desk.do_aloud(lambda: roadmap.from_target(self._desk.workshop, target_id, self._key))
        if change:
            self.made.emit(new_item(change))

    def _write(self) -> None:
        title = self.entry.text()
        if not title.strip():
            self._put_away()
        elif change := self._desk.do_aloud(lambda: roadmap.add_item(self._desk.workshop, title, self._key)):
            self.entry.clear()
            self._put_away()
            self.made.emit(new_item(change))

    def _put_away(self) -> None:
        self.entry.hide()
        self.button.show()
        self.settled.emit()
        self._asked_at.setFocus(Qt.FocusReason.OtherFocusReason)


class NewItem(LineField):
    """A line that goes away by Esc."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__(70)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class DashedButton(Pressed):
    """A plus and a word in a dashed frame: a place that is free."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self._words = ""
        self.setFixedHeight(high)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str) -> None:
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(1, 5, -1, -3)
        focus = self.hasFocus()
        style = Qt.PenStyle.SolidLine if focus else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(LIGHT.rail if focus else LIGHT.edge), 3 if focus else 1.5, style))
        painter.drawRoundedRect(edge, 8, 8)
        painter.setFont(font(14, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._words)
        x = max(8.0, edge.center().x() - (wide + 26) / 2)
        ink = LIGHT.muted if self.isEnabled() else LIGHT.hint
        paint_icon(painter, "plus", QRectF(x, edge.center().y() - 9, 18, 18), ink)
        painter.setPen(QColor(ink))
        place = QRectF(x + 26, edge.top(), edge.right() - x - 30, edge.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
