"""The curve of a path as one painted picture, with a column over each stop to tap, walk with keys and read out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.layout.feel import LEAST_SLOT, FeelPicture, least_height
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.experience.curve.column import StopColumn
from cxworkshop.ui.experience.curve.paint_gaps import paint_gaps, paint_levels
from cxworkshop.ui.experience.curve.paint_line import (
    Shown,
    paint_ground,
    paint_line,
    paint_moments,
    paint_stages,
    paint_stops,
    paint_warnings,
)
from cxworkshop.ui.experience.curve.paint_then import paint_then
from cxworkshop.ui.experience.curve.reading import Reading, said_of
from cxworkshop.ui.experience.curve.stamps import Stamps

DISC = 15.0  # of the ring around the number of the stop that has the keyboard
LAYERS = (
    *(paint_ground, paint_levels, paint_stages, paint_then, paint_line),
    *(paint_stops, paint_gaps, paint_moments, paint_warnings),
)


class CurveCanvas(QWidget):
    """Only what is seen is painted, however long the path is."""

    chosen = Signal(str)
    stepped = Signal(str)  # next, back, first or last

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._reading: Reading | None = None
        self._t, self._current = Words(), -1
        self._stamps, self._look = Stamps(1.0), tuple[object, ...]()
        self.columns: list[StopColumn] = []
        self.picture = FeelPicture((), 0, 0)

    def show_reading(self, reading: Reading, current: Id, t: Words) -> None:
        """Shows what was read; the columns that stay keep the keyboard."""
        self._reading, self._t = reading, t
        self.setMinimumSize(int(LEAST_SLOT * len(reading.felt)), int(least_height()))
        self._make_columns(len(reading.felt))
        for place, column in enumerate(self.columns):
            column.show_stop(reading.felt[place].id, reading.stops[place].number, said_of(reading, place, t))
        self._stand()
        self.show_current(current)

    def show_current(self, id: Id) -> None:
        """Tints the column of the current stop. Where the keyboard was in the picture, it goes along."""
        place = self._reading.place(id) if self._reading else None
        had = any(column.hasFocus() for column in self.columns)
        self._current = -1 if place is None else place
        for n, column in enumerate(self.columns):
            column.show_current(n == place)
        if had and place is not None:
            self.columns[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def column_rect(self, id: Id) -> QRect:
        """Where a stop stands; empty for one that is not here."""
        place = self._reading.place(id) if self._reading else None
        return QRect() if place is None else self.columns[place].geometry()

    def sizeHint(self) -> QSize:
        return QSize(int(LEAST_SLOT * len(self.columns)), int(least_height()) + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reading is None:
            return
        painter, seen = QPainter(self), event.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stretch = (float(seen.left()), float(seen.right() + 1))
        shown = Shown(self._reading, self.picture, self._current, self._t, self._stamps, stretch)
        for paint in LAYERS:
            paint(painter, shown)

    def _stand(self) -> None:
        felt = self._reading.felt if self._reading else ()
        self.picture = FeelPicture(felt, self.width(), self.height())
        look = (self.picture.slot, self.height(), self._t.language, self.devicePixelRatioF())
        if look != self._look:
            self._look, self._stamps = look, Stamps(self.devicePixelRatioF())
        for place, column in enumerate(self.columns):
            at = self.picture.column(place)
            column.setGeometry(round(at.x), 0, round(at.right) - round(at.x), self.height())
            middle = QPointF(self.picture.middle(place) - column.x(), self.picture.rows.numbers.centre.y)
            column.ring = QRectF(middle - QPointF(DISC, DISC), middle + QPointF(DISC, DISC))
        self.update()

    def _make_columns(self, count: int) -> None:
        for column in self.columns[count:]:
            column.hide()
            column.deleteLater()
        del self.columns[count:]
        while len(self.columns) < count:
            column = StopColumn(self)
            column.clicked.connect(lambda _=False, column=column: self.chosen.emit(column.id))
            column.stepped.connect(self.stepped)
            column.show()
            self.columns.append(column)
