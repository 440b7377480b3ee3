"""The path while cards are in the hand: painted once, then copied, and moved in pieces while columns slide aside.

What lies in the hand moves sixty times a second over a picture that stays; painting the path anew each time takes
thirty times as long as copying what the hand uncovers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import cast

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.path.marks import Marks, paint_marks, paint_slot, paint_slot_number, slot_area
from cxworkshop.ui.path.opening import NEVER, Opening
from cxworkshop.ui.path.paint.backdrop import paint_bands, paint_levels
from cxworkshop.ui.path.paint.layer import paint_path
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.shifts import STILL

STEADY, REST = 60, 60
"""Milliseconds after which a path that was scrolled is taken to stay where it is, and after which what lies in the hand
rests: only then is the path painted as it would be, with its line through the slot and the numbers to come.
"""
LITTLE_MORE = 1.5
FRAME = 3
"""Pixels that the border of the slot reaches out."""


class Plate:
    """Two pictures of the viewport: the path with nothing open, and as it is now that everything stands. All is in
    pixels of the viewport.
    """

    def __init__(self, sight: Sight, marks: Marks, size: QSize) -> None:
        self.stale = [QRect(QPoint(), size)]  # where the second picture is only put together
        self._loose = self.stale  # and where it is not even that
        self._marks, self._ratio = marks, sight.eye.ratio
        self._shown, self._pale = sight.shown, sight.pale
        self._wide, self._room = size.width(), ceil(sight.shown.layout.sizes.slot * sight.eye.zoom)
        wide = self._room
        self._plain = self._empty(QSize(size.width() + 2 * wide, size.height()))
        plain = replace(sight, eye=sight.eye._replace(x=sight.eye.x - wide), opening=None, shifts=STILL)
        _paint(self._plain, plain, marks, QRect(QPoint(), self._plain.deviceIndependentSize().toSize()))
        self._still = self._empty(size)
        self._ground = self._empty(QSize(self._room, size.height()))
        _paint_ground(self._ground, plain)
        self._numbered: Opening | None = None
        self._slot, self._bare_slot, self._slot_size = QPixmap(), QPixmap(), QSizeF()

    def _empty(self, size: QSize) -> QPixmap:
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def shows(self, sight: Sight, marks: Marks) -> bool:
        """Whether it was painted of this path, with these cards in the hand and these marks."""
        return self._shown is sight.shown and self._pale == sight.pale and self._marks == marks

    def soil(self, rect: QRect, around: QRect) -> None:
        """Tells that a part is to be put together anew, and that at rest a larger one looks different."""
        self._loose, self.stale = joined(self._loose, rect), joined(self.stale, around)

    def show(self, painter: QPainter, strip: QRect, sight: Sight, slides: bool) -> None:
        """Copies a part of the path, as it stands or while it `slides`."""
        if slides:
            self._put(painter, strip, sight)
            return
        if self._loose:
            self._lay(sight)
        self._copy(painter, strip, self._still, strip)

    def settle(self, sight: Sight) -> None:
        """Paints the path as it will be wherever it is only put together."""
        for rect in self.stale:
            _paint(self._still, sight, self._marks, rect)
        self.stale, self._loose = [], []

    def _lay(self, sight: Sight) -> None:
        """Puts the path together as it stands."""
        painter = QPainter(self._still)
        for rect in self._loose:
            painter.setClipRect(rect)
            self._put(painter, rect, sight)
        painter.end()
        self._loose = []

    def _put(self, painter: QPainter, strip: QRect, sight: Sight) -> None:
        """The pieces of the path where they are on their way; between them lies the bare ground."""
        left, end = strip.x(), strip.right() + 1
        for start, stop, by in self._pieces(sight):
            if start + by > left:
                self._copy_ground(painter, strip, left, min(start + by, end))
            seen = max(start + by, strip.x()), min(stop + by, end)
            if seen[0] < seen[1]:
                to = QRect(seen[0], strip.y(), seen[1] - seen[0], strip.height())
                self._copy(painter, to, self._plain, to.translated(self._room - by, 0))
            left = max(left, stop + by)
        self._copy_ground(painter, strip, left, end)
        if sight.opening is not None:
            self._copy_slot(painter, strip, sight, sight.opening)

    def _copy_ground(self, painter: QPainter, strip: QRect, left: int, right: int) -> None:
        """The ground is the same all along."""
        while left < right:
            to = QRect(left, strip.y(), min(right - left, self._room), strip.height())
            self._copy(painter, to, self._ground, to.translated(-left, 0))
            left += self._room

    def _copy_slot(self, painter: QPainter, strip: QRect, sight: Sight, opening: Opening) -> None:
        rect = slot_area(sight, opening)
        if not rect.adjusted(-FRAME, -FRAME, FRAME, FRAME).intersects(QRectF(strip)):
            return
        if self._numbered is not opening:
            self._numbered, self._slot = opening, self._slot_painted(sight, opening, rect.size())
        painter.drawPixmap(rect.topLeft() - QPointF(FRAME, FRAME), self._slot)

    def _slot_painted(self, sight: Sight, opening: Opening, size: QSizeF) -> QPixmap:
        if self._slot_size != size:
            self._slot_size, self._bare_slot = size, self._slot_without_number(sight, opening, size)
        picture = self._bare_slot.copy()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_slot_number(painter, sight, opening, QRectF(QPointF(FRAME, FRAME), size))
        painter.end()
        return picture

    def _slot_without_number(self, sight: Sight, opening: Opening, size: QSizeF) -> QPixmap:
        picture = self._empty(size.toSize() + QSize(2 * FRAME, 2 * FRAME))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_slot(painter, sight, opening, QRectF(QPointF(FRAME, FRAME), size))
        painter.end()
        return picture

    def _pieces(self, sight: Sight) -> Iterator[tuple[int, int, int]]:
        """From where to where each piece reaches with nothing open, and how far aside it is now, in pixels; what has
        closed is left out.
        """
        zoom, from_x, _, _ = sight.eye
        gone = sight.opening.gone if sight.opening else None
        start, last = -self._room, self._wide + self._room
        for edge, by in zip((*sight.shifts.edges, NEVER), sight.shifts.by, strict=True):
            end = last if edge == NEVER else max(start, min(last, round(edge * zoom - from_x)))
            closed = gone is not None and edge == gone[1]
            yield start, max(start, round(gone[0] * zoom - from_x)) if closed and gone else end, round(by * zoom)
            start = end

    def _copy(self, painter: QPainter, to: QRect, picture: QPixmap, of: QRect) -> None:
        ratio = self._ratio
        if ratio == 1:
            painter.drawPixmap(to, picture, of)
        else:
            source = QRectF(of.x() * ratio, of.y() * ratio, of.width() * ratio, of.height() * ratio)
            painter.drawPixmap(QRectF(to), picture, source)


def strips_of(region: QRegion) -> list[QRect]:
    """What is to be copied: all of it at once, unless that is much more than what is exposed."""
    strips, whole = list(cast(Iterable[QRect], region)), region.boundingRect()
    return [whole] if _area(whole) < LITTLE_MORE * sum(map(_area, strips)) else strips


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()


def joined(rects: Sequence[QRect], rect: QRect) -> list[QRect]:
    """Rectangles with one more; it takes in those it meets."""
    for one in rects:
        rect = rect.united(one) if one.intersects(rect) else rect
    return [*(one for one in rects if not one.intersects(rect)), rect]


class Plates:
    """Keeps the plate for what is seen now. None while nothing is in the hand, and none while the path is scrolled: it
    would have to be painted anew for each step. `settled` hears when nothing has moved for a moment.
    """

    def __init__(self, viewport: QWidget, settled: Callable[[], None]) -> None:
        self.plate: Plate | None = None
        self._viewport = viewport
        self._of: tuple[object, ...] = ()
        self._since, self._rest = QElapsedTimer(), QTimer(viewport)
        self._since.start()
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(settled)

    def plate_of(self, sight: Sight, marks: Marks, size: QSize) -> Plate | None:
        """The plate to copy from, painted when it has to be."""
        of = (sight.eye, size.width(), size.height())
        if of != self._of:
            self._of = of
            self._since.restart()
            self._drop()
        elif self.plate is not None and not (sight.pale and self.plate.shows(sight, marks)):
            self._drop()
        if self.plate is None and sight.pale and self._since.elapsed() >= STEADY:
            self.plate = Plate(sight, marks, size)
        if self.plate is not None and self.plate.stale:
            self._rest.start()
        return self.plate

    def _drop(self) -> None:
        """What was only put together is painted."""
        if self.plate is not None and self.plate.stale:
            self._viewport.update()
        self.plate = None


def _paint(picture: QPixmap, sight: Sight, marks: Marks, rect: QRect) -> None:
    painter = QPainter(picture)
    painter.setClipRect(rect)
    part = replace(sight, exposed=_on_path(sight, rect))
    paint_path(painter, part)
    paint_marks(painter, part, marks)
    painter.end()


def _paint_ground(picture: QPixmap, sight: Sight) -> None:
    """What lies under the cards and the lines, between the borders of the stages."""
    shown = sight.shown
    part = replace(sight, exposed=_on_path(sight, QRect(QPoint(), picture.deviceIndependentSize().toSize())))
    painter = QPainter(picture)
    painter.setTransform(sight.eye.transform, True)
    paint_bands(painter, part.exposed, shown.layout, shown.colours)
    paint_levels(painter, part)
    painter.end()


def _on_path(sight: Sight, rect: QRect) -> QRectF:
    """A part of the viewport on the path, a little more rather than less."""
    zoom, x, y, _ = sight.eye
    wide = rect.adjusted(-1, -1, 1, 1)
    return QRectF((wide.x() + x) / zoom, (wide.y() + y) / zoom, wide.width() / zoom, wide.height() / zoom)
