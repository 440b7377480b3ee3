"""The buttons of a pair: where it shows, where it is born, and who wrote it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.text_row import Grip
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SHOWS, BORN, AUTHOR = 52, 60, 48  # widths
DISC = 11.0  # radius of a stop's ring
SHOWN = 2  # rings that are drawn; more are counted


class Handle(Grip):
    """The grip of a pair, in the middle of its height."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), "grip-vertical", QRectF(4, self.height() / 2 - 9, 18, 18), LIGHT.hint)


class StopRings(Button):
    """The numbers of stops in rings; `born` paints them as causes, and without any a sprout that asks."""

    def __init__(self, born: bool, parent: QWidget | None = None) -> None:
        super().__init__("", None, "quiet", parent)
        self._born, self._numbers = born, [0][:0]
        self.setFixedSize(BORN if born else SHOWS, 48)

    def show_numbers(self, numbers: Sequence[int], name: str) -> None:
        """The stops, and what they are to a screen reader."""
        self._numbers = list(numbers)
        told = ", ".join(map(str, numbers)) or "?"
        set_tip(self, name)
        self.setAccessibleName(f"{name}: {told}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if not self._numbers:
            self._paint_unknown(painter, middle)
            return
        hidden = len(self._numbers) - SHOWN
        shown = self._numbers[: SHOWN if hidden <= 0 else 1]
        step = 2 * DISC + 4
        start = middle.x() - step * (len(shown) - 1 + (1 if hidden > 0 else 0)) / 2
        for place, number in enumerate(shown):
            self._paint_ring(painter, QPointF(start + place * step, middle.y()), number)
        if hidden > 0:
            painter.setPen(QColor(LIGHT.muted))
            more = QRectF(start + step - 12, 0, 24, self.height())
            painter.drawText(more, Qt.AlignmentFlag.AlignCenter, f"+{hidden + 1}")

    def _paint_ring(self, painter: QPainter, centre: QPointF, number: int) -> None:
        painter.setPen(QPen(QColor(LIGHT.warn if self._born else LIGHT.accent), 2))
        painter.setBrush(QColor(LIGHT.warn_soft if self._born else LIGHT.surface))
        painter.drawEllipse(centre, DISC, DISC)
        painter.setFont(font(12, 700))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(_box(centre), Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_unknown(self, painter: QPainter, middle: QPointF) -> None:
        """Nobody has said yet."""
        painter.setFont(font(13, 700))
        if self._born:
            paint_icon(painter, "sprout", QRectF(middle.x() - 16, middle.y() - 8, 16, 16), LIGHT.warn)
            painter.setPen(QColor(LIGHT.warn))
            middle += QPointF(10, 0)
        else:
            painter.setPen(QPen(QColor(LIGHT.edge), 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, DISC, DISC)
            painter.setPen(QColor(LIGHT.muted))
        painter.drawText(_box(middle), Qt.AlignmentFlag.AlignCenter, "?")


class AuthorBadge(Button):
    """The letters of the silo that wrote the pair, or a dashed place for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", None, "quiet", parent)
        self._silo: Silo | None = None
        self._asks = False
        self.setFixedSize(AUTHOR, 48)

    def show_silo(self, silo: Silo | None, name: str) -> None:
        self._silo = silo
        set_tip(self, name)
        self.setAccessibleName(name)
        self.update()

    def ask(self, asks: bool) -> None:
        """Shows the dashed place: one in every row would be too many."""
        self._asks = asks
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF((self.width() - 28) / 2, (self.height() - 20) / 2, 28, 20)
        if self._silo is not None:
            paint_badge(painter, place, self._silo.code, self._silo.colour)
        elif self._asks or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")


def _box(centre: QPointF) -> QRectF:
    return QRectF(centre.x() - 14, centre.y() - 12, 28, 24)


# Menus


def stop_menu(
    parent: QWidget, line: Sequence[Stop], chosen: Collection[Id], pick: Callable[[Id], object], but: Id | None = None
) -> QMenu:
    """Every stop of a path by number and title, those chosen ticked. It goes when it is put away."""
    menu = passing_menu(parent)
    for stop in line:
        id = stop.touchpoint.id
        if id != but:
            words = f"{stop.number}  {stop.touchpoint.title}"
            offer(menu, words, lambda id=id: pick(id), id in chosen)  # type: ignore[misc]
    return menu


def silo_menu(
    parent: QWidget, silos: Sequence[Silo], chosen: Id | None, pick: Callable[[Id | None], object], nobody: str
) -> QMenu:
    """Every silo, and a word for none of them."""
    menu = passing_menu(parent)
    for silo in silos:
        offer(menu, f"{silo.code}  {silo.name}", lambda id=silo.id: pick(id), silo.id == chosen)  # type: ignore[misc]
    menu.addSeparator()
    offer(menu, nobody, lambda: pick(None), chosen is None)
    return menu


def passing_menu(parent: QWidget) -> QMenu:
    """A menu that goes when it is put away."""
    menu = QMenu(parent)
    menu.setObjectName("targets.menu")
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def pop(menu: QMenu, button: QWidget) -> None:
    """Opens a menu under a button."""
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
