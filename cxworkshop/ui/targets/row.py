"""One target in the list: its element, its words, its owner, its stops."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.people import Silo
from cxworkshop.model.stops import every_stop, stop_names
from cxworkshop.model.targets import ELEMENTS, Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

ICONS = {"functionality": "wrench", "ease": "feather", "community": "users", "emotion": "heart"}
INKS = {"functionality": LIGHT.muted, "ease": "#1F66D6", "community": LIGHT.good, "emotion": "#B2468A"}
AnyButton = TypeVar("AnyButton", bound=QPushButton)
SHOWN = 4  # stops that are drawn; more are counted


class TargetRow(QWidget):
    """56 high. Everything in it is written in place or chosen from a menu."""

    def __init__(self, desk: Desk, target: Target) -> None:
        super().__init__()
        self._desk, self._target = desk, target
        self.setObjectName(f"targets.row.{target.id}")
        self.setFixedHeight(56)
        line = row(self, gap=8)
        line.setContentsMargins(16, 0, 12, 0)
        for widget, share in ((self._element(), 0), (self._title(), 1), (self._owner(), 0), (self._stops(), 0)):
            line.addWidget(widget, share)
        line.addWidget(self._more())

    def _element(self) -> IconButton:
        element = self._target.element
        button = IconButton(ICONS[element], self._desk.t(ELEMENTS[element]))
        button.set_icon(ICONS[element], INKS[element])
        menu = QMenu(button)
        for key, word in ELEMENTS.items():
            offer(menu, self._desk.t(word), partial(self._revise, element=key), key == element)
        return self._opens(button, menu, "element")

    def _title(self) -> LineField:
        field = LineField(70, self._desk.t("What gets better?"))
        field.setProperty("look", "quiet")
        field.setFont(font(15, 600))
        field.setObjectName(f"targets.title.{self._target.id}")
        field.setText(self._target.title)
        set_tip(field, self._target.title)
        field.setReadOnly(self._desk.read_only)
        field.settled.connect(lambda text: self._revise(title=text))
        return field

    def _owner(self) -> Button:
        t, silo = self._desk.t, self._desk.workshop.get(Silo, self._target.owner_silo_id)
        button = OwnerButton(silo, t("Owner: {name}", name=silo.name) if silo else t("Choose an owner"))
        menu = QMenu(button)
        for one in self._desk.workshop.all(Silo):
            does = partial(self._revise, owner_silo_id=one.id)
            offer(menu, f"{one.code}  {one.name}", does, silo is not None and one.id == silo.id)
        offer(menu, t("Nobody yet"), partial(self._revise, owner_silo_id=None), silo is None)
        return self._opens(button, menu, "owner")

    def _stops(self) -> Button:
        known = [stop for stop in every_stop(self._desk.workshop) if stop.touchpoint.id in self._target.touchpoint_ids]
        button = StopsButton([stop.number for stop in known], self._desk.t("Choose stops"))
        menu = QMenu(button)
        names = stop_names(self._desk.workshop)
        for stop in every_stop(self._desk.workshop):
            id = stop.touchpoint.id
            chosen = id in self._target.touchpoint_ids
            offer(menu, f"{stop.number}  {names[stop.touchpoint.id]}", partial(self._toggle_stop, id), chosen)
        return self._opens(button, menu, "stops")

    def _more(self) -> IconButton:
        t, desk, id = self._desk.t, self._desk, self._target.id
        button = IconButton("ellipsis", t("More about {name}", name=self._target.title))
        menu = QMenu(button)
        merge = menu.addMenu(t("Merge into"))
        for other in targets.candidates(desk.workshop):
            if other.id != id:
                offer(merge, other.title, partial(self._merge, other.id))
        offer(menu, t("Set aside"), lambda: desk.do(lambda: targets.park(desk.workshop, id)))
        offer(menu, t("Remove"), lambda: desk.do(lambda: targets.remove(desk.workshop, id)))
        return self._opens(button, menu, "more")

    def _opens(self, button: AnyButton, menu: QMenu, name: str) -> AnyButton:
        button.setObjectName(f"targets.{name}.{self._target.id}")
        button.setEnabled(not self._desk.read_only)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button

    def _toggle_stop(self, id: str) -> None:
        now = self._target.touchpoint_ids
        self._revise(touchpoint_ids=tuple(one for one in now if one != id) if id in now else (*now, id))

    def _merge(self, survivor_id: str) -> None:
        self._desk.do(lambda: targets.merge_into(self._desk.workshop, self._target.id, survivor_id))

    def _revise(self, **fields: object) -> None:
        self._desk.do(lambda: targets.revise(self._desk.workshop, self._target.id, **fields))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        if self._desk.selection == self._target.id:
            painter.fillRect(QRectF(0, 1, self.width(), self.height()), QColor("#F4FAF8"))
            painter.fillRect(QRectF(0, 1, 4, self.height()), QColor(LIGHT.accent))


class OwnerButton(Button):
    """The letters of the owner silo, or a dashed place for them."""

    def __init__(self, silo: Silo | None, name: str) -> None:
        super().__init__("", None, "quiet")
        self.setFixedSize(64, 48)
        set_tip(self, name)
        self.setAccessibleName(name)
        self._is_empty, line = silo is None, row(self)
        badge = SiloBadge(silo.code, silo.colour) if silo else plain_label("?", "label")
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_empty:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF((self.width() - 36) / 2, (self.height() - 24) / 2, 36, 24), 4, 4)


class StopsButton(Button):
    """The numbers of the stops, each in a ring."""

    def __init__(self, numbers: list[int], name: str) -> None:
        super().__init__("", None, "quiet")
        self._numbers = numbers
        told = ", ".join(map(str, numbers))
        self.setFixedSize(152, 48)
        set_tip(self, name)
        self.setAccessibleName(f"{name}: {told}" if told else name)
        if not numbers:
            self.setText(name)
            self.setFont(font(13, 600))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12, 700))
        hidden = len(self._numbers) - SHOWN
        right = self.width() - (30 if hidden > 0 else 4)
        for place, number in enumerate(reversed(self._numbers[:SHOWN])):
            ring = QRectF(right - 27 * (place + 1), 13, 22, 22)
            painter.setPen(QPen(QColor(LIGHT.accent), 2))
            painter.setBrush(QColor(LIGHT.surface))
            painter.drawEllipse(ring)
            painter.setPen(QColor(LIGHT.ink))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(number))
        if hidden > 0:
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(QRectF(right, 0, 26, 48), Qt.AlignmentFlag.AlignCenter, f"+{hidden}")
