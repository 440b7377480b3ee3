"""The path: two stages open around the stop that is talked about, the others as discs; the whole line in view."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.screen import Layout
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id
from cxworkshop.ui.contents import seen_by
from cxworkshop.ui.path.handovers import handovers_of
from cxworkshop.ui.path.looks import Looks
from cxworkshop.ui.path.paint.layer import paint_path
from cxworkshop.ui.path.paint.sight import Shown, Sight
from cxworkshop.ui.path.paint.stamps import Eye, Stamps
from cxworkshop.ui.stage.pages.board import Board, wide_of
from cxworkshop.ui.stage.pages.line_art import paint_art
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.stage.pages.path_fit import fit
from cxworkshop.ui.stage.pages.path_frame import HEADERS, LABELS, paint_headers, paint_lanes

TOP, FOOT, STRIP = 88.0, 28.0, 84.0  # where the headers begin, what is free below, and the strip of a long line
LARGEST = 1.3  # a short path is shown larger, up to this
LAYERS = ("feeling", "handovers")  # never dots: a vote is not told by a path


class Room(NamedTuple):
    """How much there is for the path itself, in units of the page."""

    w: float
    h: float


class PathPage(PaintedPage):
    """`id` of what is sent: a stop, or a path, where the first stage is open unless one of its stops is chosen."""

    about: ClassVar[frozenset[str]] = frozenset({
        "touchpoint", "stage", "channel", "path", "move", "handover", "score", "silo", "participant", "deviation",
        "cause_link", "customer_group",
    })  # fmt: skip

    def read(self) -> None:
        self._laid: dict[Room, Shown] = {}
        self._stamps = Stamps()
        workshop, desk = self.desk.workshop, self.desk
        stop = workshop.get(Touchpoint, self.sent.id) or workshop.get(Touchpoint, desk.selection)
        wanted = workshop.get(Path, self.sent.id)
        own = stop.path_id if stop else None
        self._path_id = (wanted.id if wanted else own) or desk.path_id or first_path_id(workshop) or ""
        self._stop: Id = stop.id if stop and own == self._path_id else ""
        self._name = path.name if (path := workshop.get(Path, self._path_id)) else ""

    def paint(self, board: Board) -> None:
        self._paint_head(board)
        room = Room(board.w - LABELS - 2 * 24, board.h - TOP - HEADERS - FOOT)
        shown = self._shown_in(room, board)
        if not shown.layout.plan.front:
            board.warm(self.desk.t("The path is still empty. What does the customer do first?"), "route")
            return
        layout = shown.layout
        if layout.w > room.w:
            room = Room(room.w, room.h - STRIP)
            shown = self._shown_in(room, board)
            layout = shown.layout
        zoom = min(room.h / max(layout.h, 1), max(room.w / max(layout.w, 1), 1.0), LARGEST)
        seen = _Seen(QRectF(24 + LABELS, TOP + HEADERS, room.w, room.h), zoom, self._scrolled(layout, room.w / zoom))
        self._paint_path(board, shown, seen)
        paint_headers(board, shown, seen.place, zoom, seen.x, self._active(layout))
        paint_lanes(board, shown, seen.place, zoom)
        if layout.w * zoom > room.w + 1:
            self._paint_strip(board, shown, seen)

    def _shown_in(self, room: Room, board: Board) -> Shown:
        """Laid out once for each size, until something changes."""
        known = self._laid.get(room)
        if known is None or known.colours != board.colours:
            known = self._laid[room] = self._lay(room, board)
        return known

    def _lay(self, room: Room, board: Board) -> Shown:
        workshop, t, id = self.desk.workshop, self.desk.t, self._path_id
        passings = {(one.from_id, one.to_id): one for one in handovers_of(workshop, id)}
        layout = fit(workshop, id, self._stop, room.w, room.h, tuple(passings))
        path = workshop.get(Path, id)
        ends = (path.trigger, path.end) if path else ("", "")
        looks = Looks(workshop, layout.plan, t)
        return Shown(layout, looks, passings, t, LAYERS, trigger=ends[0], end=ends[1], colours=board.colours)

    def _active(self, layout: Layout) -> Id:
        """The stage that is open."""
        stop = layout.plan.stop(self._stop)
        stages = layout.plan.stages
        return stages[stop.stage].id if stop else stages[0].id

    def _scrolled(self, layout: Layout, wide: float) -> float:
        """Where a line that is too long begins to be seen: so that what is talked about is in the middle."""
        card = layout.card(self._stop) or layout.cards[0]
        return max(0.0, min(card.rect.centre.x - wide / 2, layout.w - wide))

    # Paint

    def _paint_head(self, board: Board) -> None:
        board.sign(QPointF(36, 34), 36)
        wide = min(wide_of(self._name, 36, 700), board.w * 0.6)
        board.words(QRectF(104, 27, wide + 8, 52), self._name, 36, 700, lines=1, middle=True)
        who = seen_by(self.desk.workshop, self._path_id)
        if who:
            words = self.desk.t("seen by: {group}", group=who)
            left = 104 + wide + 28
            place = QRectF(left, 29, board.w - left - 36, 52)
            board.words(place, words, 28, 400, board.colours.muted, lines=1, middle=True)

    def _paint_path(self, board: Board, shown: Shown, seen: _Seen) -> None:
        painter, place, zoom = board.painter, seen.place, seen.zoom
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        eye = Eye(zoom, seen.x * zoom - place.x(), -place.y(), board.scale)
        exposed = QRectF(seen.x, 0, place.width() / zoom, place.height() / zoom)
        paint_path(painter, Sight(shown, eye, exposed, self._stamps))
        box = shown.layout.card(self._stop)
        if box is not None:
            _paint_ring(board, box, seen)
        painter.restore()

    def _paint_strip(self, board: Board, shown: Shown, seen: _Seen) -> None:
        """The whole line, with a frame round the part that is seen above."""
        layout = shown.layout
        place = QRectF(48, board.h - FOOT - STRIP + 14, board.w - 96, STRIP - 20)
        front = [box for box in layout.cards if not box.stop.backstage]
        left, right = seen.x, seen.x + seen.place.width() / seen.zoom
        inside = [n for n, box in enumerate(front) if left <= box.rect.centre.x <= right]
        if inside:
            step = place.width() / len(front)
            frame = QRectF(place.x() + inside[0] * step, place.y() - 4, len(inside) * step, place.height() + 8)
            board.panel(frame, board.colours.accent_soft, board.colours.accent, 3, 12)
        paint_art(board, place, layout.plan, {id: look.colour for id, look in shown.looks.items()})


def _paint_ring(board: Board, box: CardBox, seen: _Seen) -> None:
    """Round the stop that is talked about."""
    at, zoom = box.rect, seen.zoom
    x, y = (at.x - seen.x) * zoom + seen.place.x(), at.y * zoom + seen.place.y()
    ring = QRectF(x, y, at.w * zoom, at.h * zoom).adjusted(-5, -5, 5, 5)
    corner = ring.height() / 2 if box.form == "disc" else 18
    board.painter.setPen(QPen(QColor(board.colours.accent), 5))
    board.painter.setBrush(Qt.BrushStyle.NoBrush)
    board.painter.drawRoundedRect(ring, corner, corner)


class _Seen(NamedTuple):
    """Where the path is painted, how large, and from which x of it on."""

    place: QRectF
    zoom: float
    x: float
