"""The feeling along the path in large: curve and staff line, its telling moments, and expected against experienced."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.layout.feel import FeelPicture
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id
from cxworkshop.ui.experience.curve.canvas import LAYERS
from cxworkshop.ui.experience.curve.paint_gaps import LEVELS
from cxworkshop.ui.experience.curve.paint_line import Shown, paint_mark, staff_pen
from cxworkshop.ui.experience.curve.reading import Reading, read_path
from cxworkshop.ui.experience.curve.stamps import Stamps
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.stage.pages.board import Board
from cxworkshop.ui.stage.pages.page import PaintedPage

LARGER, LEAST_SLOT = 2.0, 32.0  # than in the window; of a stop, in the window's pixels
LEGEND, FRAME = 276.0, 18.0  # the names at the left, and the panel round the picture


class CurvePage(PaintedPage):
    """`id` of what is sent: a path, or a stop, which is marked; else the stop that is chosen is, where it is here."""

    about: ClassVar[frozenset[str]] = frozenset({"touchpoint", "stage", "channel", "path", "score", "silo", "session"})

    def read(self) -> None:
        workshop, desk = self.desk.workshop, self.desk
        stop = workshop.get(Touchpoint, self.sent.id) or workshop.get(Touchpoint, desk.selection)
        path = workshop.get(Path, self.sent.id)
        own = stop.path_id if stop else None
        path_id: Id = (path.id if path else own) or desk.path_id or first_path_id(workshop) or ""
        self._reading: Reading = read_path(workshop, path_id)
        place = self._reading.place(stop.id) if stop else None
        self._current = -1 if place is None else place
        self._stamps: dict[object, Stamps] = {}

    def paint(self, board: Board) -> None:
        t, reading = self.desk.t, self._reading
        named = reading.stops[self._current] if self._current >= 0 else None
        aside = f"{named.number}  {named.touchpoint.title}" if named else ""
        top = board.head(t("How the path feels"), aside, "map-pin" if aside else "") + 32
        if not reading.felt:
            board.warm(t("No stop is on the path yet. Where does the customer meet us first?"), "smile")
            return
        foot = board.h - 40
        if reading.remembered:
            words = t("What stays in mind: {word}", word=t(reading.remembered))
            foot = board.band("heart", words, self._lost()) - 24
        place = QRectF(board.edge + LEGEND, top, board.w - 2 * board.edge - LEGEND, foot - top)
        board.panel(place.adjusted(-FRAME, -FRAME, FRAME, FRAME / 2))
        picture = FeelPicture(reading.felt, place.width() / LARGER, place.height() / LARGER, LEAST_SLOT)
        self._paint_names(board, place, picture)
        self._paint_picture(board, place, picture)

    def _lost(self) -> str:
        """Where the customer loses most."""
        dearest = self._reading.dearest
        return "" if dearest is None else self.desk.t("most is lost at {n}", n=self._reading.stops[dearest].number)

    def _paint_picture(self, board: Board, place: QRectF, picture: FeelPicture) -> None:
        wide = place.width() / LARGER
        middle = picture.middle(max(self._current, 0))
        left = max(0.0, min(middle - wide / 2, picture.w - wide))
        painter = board.painter
        painter.save()
        painter.setClipRect(place.adjusted(0, -12, 0, 0), Qt.ClipOperation.IntersectClip)
        painter.translate(place.topLeft())
        painter.scale(LARGER, LARGER)
        painter.translate(-left, 0)
        look = (board.scale, board.colours, picture.slot, picture.h, board.t.language)
        stamps = self._stamps.setdefault(look, Stamps(board.scale * LARGER))
        stretch = (left, left + wide)
        shown = Shown(self._reading, picture, self._current, self.desk.t, stamps, stretch, board.colours)
        for layer in LAYERS:
            layer(painter, shown)
        painter.restore()

    # The names at the left

    def _paint_names(self, board: Board, place: QRectF, picture: FeelPicture) -> None:
        t, right = self.desk.t, place.x() - 44
        zero = place.y() + picture.level(0) * LARGER
        for value in (2, 0, -2):
            y = place.y() + picture.level(value) * LARGER
            paint_face(board.painter, QPointF(right - 10, y), 17, value, board.colours)
        self._name(board, zero, t("Feeling"), t("of the customer"), 60)
        self._paint_staff(board, place.y() + picture.rows.stages.centre.y * LARGER)
        self._name(board, place.y() + picture.step(3) * LARGER, t("Expected"), t("and experienced"), 40)
        if self._reading.has_before:
            self._paint_then(board, place.y() + (picture.rows.curve.y + 6) * LARGER)
        for level in LEVELS:
            at = QRectF(right - 30, place.y() + picture.step(level) * LARGER - 18, 40, 36)
            board.words(at, str(level), 24, 400, board.colours.muted, lines=1, side="right", middle=True)
        row = picture.rows.losses
        losses = QRectF(board.edge, place.y() + row.y * LARGER - 4, LEGEND - 20, row.h * LARGER + 8)
        board.words(losses, t("Gap × importance"), 26, 600, board.colours.muted, lines=1, middle=True)

    def _name(self, board: Board, y: float, name: str, more: str, less: float) -> None:
        room = LEGEND - 20 - less
        board.words(QRectF(board.edge, y - 36, room, 36), name, 30, 600, lines=1, middle=True)
        board.words(QRectF(board.edge, y, room, 34), more, 26, 400, board.colours.muted, lines=1, middle=True)

    def _paint_then(self, board: Board, y: float) -> None:
        """The sign of the feeling of last time, and what it is called."""
        painter = board.painter
        painter.setPen(QPen(QColor(board.colours.muted), 3, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(board.edge, y, board.edge + 52, y))
        words = QRectF(board.edge + 66, y - 20, LEGEND - 140, 40)
        board.words(words, board.t("last time"), 26, 400, board.colours.muted, lines=1, middle=True)

    def _paint_staff(self, board: Board, y: float) -> None:
        """The sign of the staff, and what it is called."""
        painter = board.painter
        painter.save()
        painter.translate(board.edge, y)
        painter.scale(LARGER, LARGER)
        painter.setPen(staff_pen(board.colours))
        painter.drawLines([QLineF(0, 0, 7, 0), QLineF(19, 0, 26, 0)])
        paint_mark(painter, QPointF(13, 0), board.colours)
        painter.restore()
        painter.setPen(QColor(board.colours.ink))
        words = QRectF(board.edge + 66, y - 24, LEGEND - 90, 48)
        board.words(words, board.t("staff line"), 28, 600, lines=1, middle=True)
