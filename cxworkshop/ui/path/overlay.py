"""Keeps what lies over the path for a moment, and has painted again only what it changes."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.marks import Marks

AROUND, BEND, MANY = 38, 60, 50


class Overlay:
    """`rect_of` tells where a card stands in the viewport; empty for none."""

    def __init__(self, viewport: QWidget, rect_of: Callable[[Id], QRect]) -> None:
        self.marks = Marks()
        self._viewport, self._rect_of = viewport, rect_of

    def let_draw(self, on: bool) -> None:
        """Offers handles to draw moves from."""
        self.marks = self.marks._replace(draws=on)

    def choose(self, chosen: Collection[Id], primary: Id, focused: bool) -> None:
        """Rings the chosen cards; the primary one has the keyboard when it is `focused`."""
        before = self.marks.marked
        self.marks = self.marks._replace(chosen=frozenset(chosen) | {primary}, primary=primary, focused=focused)
        self.touch(before | self.marks.marked)

    def hover(self, hit: Hit) -> None:
        """Marks the card under the mouse."""
        id = hit.id if hit.kind in ("card", "handle") else ""
        if (id, hit.kind == "handle") != (self.marks.hovered, self.marks.handled):
            self.touch((self.marks.hovered, id))
            self.marks = self.marks._replace(hovered=id, handled=hit.kind == "handle")

    def show_band(self, rect: QRect | None) -> None:
        """Shows the rubber band, or none."""
        band = rect.normalized() if rect is not None else None
        for one in (self.marks.band, band):
            if one is not None:
                self._viewport.update(one.adjusted(-2, -2, 2, 2))
        self.marks = self.marks._replace(band=band)

    def show_draft(self, from_id: Id, at: QPoint | None, to_id: Id) -> None:
        """Shows a move from a card to a point; without a point, none."""
        start, before = self._rect_of(from_id), self.marks
        self.marks = before._replace(draft_from=from_id if at else "", draft_at=at, draft_to=to_id, start=start)
        for one in (before.draft_rect, self.marks.draft_rect):
            if one is not None:
                self._viewport.update(one.united(start).adjusted(-BEND, -BEND, BEND, BEND))
        self.touch((before.draft_to, to_id))

    def around(self, id: Id) -> QRect:
        """A card with its rings, its handle and what stands on it."""
        rect = self._rect_of(id) if id else QRect()
        return rect.adjusted(-AROUND, -AROUND, AROUND, AROUND) if rect.isValid() else rect

    def touch(self, ids: Collection[Id]) -> None:
        """Has cards painted again; everything, when they are many."""
        if len(ids) > MANY:
            self._viewport.update()
            return
        for id in ids:
            self._viewport.update(self.around(id))
