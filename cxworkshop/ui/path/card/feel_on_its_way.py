"""A card on its way from the deck to a stop of the path: what follows the pointer, and what lies under it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.path.hit import Hit

SEEN = 0.85  # how much of the carried card is seen
BESIDE = QPoint(12, 8)  # from the pointer, so that it does not hide the stop


@runtime_checkable
class Canvas(Protocol):
    """What a card is carried to: the path as it is drawn."""

    def hit(self, at: QPoint) -> Hit: ...
    def hover(self, hit: Hit) -> None: ...
    def viewport(self) -> QWidget: ...


class Ghost(QWidget):
    """The card in the hand; the mouse goes through it."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card.window())
        self._picture: QPixmap = card.grab()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(card.size())

    def follow(self, at: QPoint) -> None:
        """`at` is a point of the screen."""
        self.move(self.window().mapFromGlobal(at) + BESIDE)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(SEEN)
        painter.drawPixmap(0, 0, self._picture)


class Carrying:
    """From the first move to the drop or Esc."""

    def __init__(self, card: QWidget) -> None:
        self._ghost = Ghost(card)
        self._canvas: Canvas | None = None

    def move(self, at: QPoint) -> None:
        """Follows the pointer, and lights up the stop under it."""
        self._ghost.follow(at)
        canvas = canvas_under(at)
        if self._canvas is not None and canvas is not self._canvas:
            self._canvas.hover(Hit())
        self._canvas = canvas
        if canvas is not None:
            canvas.hover(_hit(canvas, at))

    def end(self) -> None:
        self._ghost.hide()
        self._ghost.deleteLater()
        if self._canvas is not None:
            self._canvas.hover(Hit())


def stop_under(at: QPoint) -> Id:
    """The stop of the path at a point of the screen; empty where there is none."""
    canvas = canvas_under(at)
    hit = _hit(canvas, at) if canvas is not None else Hit()
    return hit.id if hit.kind in ("card", "handle") else ""


def canvas_under(at: QPoint) -> Canvas | None:
    """The path that is drawn at a point of the screen."""
    widget: QWidget | None = QApplication.widgetAt(at)
    while widget is not None and not isinstance(widget, Canvas):
        widget = widget.parentWidget()
    return widget


def _hit(canvas: Canvas, at: QPoint) -> Hit:
    return canvas.hit(canvas.viewport().mapFromGlobal(at))
