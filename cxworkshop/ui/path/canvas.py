"""The canvas: the path as one painted layer that pans, zooms, and tells what lies where. Gestures are the hand's."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGraphicsScene, QWidget

from cxworkshop.layout.aim import Aim
from cxworkshop.layout.fit import stages_to_fold
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.hitting import find
from cxworkshop.ui.path.lane_slide import LaneSlide
from cxworkshop.ui.path.marks import Marks, paint_marks
from cxworkshop.ui.path.opening import Opening, aim_in
from cxworkshop.ui.path.overlay import Overlay
from cxworkshop.ui.path.paint.layer import paint_path
from cxworkshop.ui.path.paint.sight import Shown, Sight
from cxworkshop.ui.path.paint.stamps import Eye, Stamps
from cxworkshop.ui.path.panning import MOST, PanningView
from cxworkshop.ui.path.plate import strips_of
from cxworkshop.ui.path.slot import Slot
from cxworkshop.ui.path.tips import tip_of
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import LIGHT

RIGHT_ROOM = 24.0


class PathCanvas(PanningView):
    """Paints what the view holds. Everything it is told is in pixels of the viewport."""

    keyed = Signal(QKeyEvent)

    def __init__(self, desk: Desk, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.view = desk, view
        self.overlay = Overlay(self.viewport(), self.card_rect)
        self._lanes = LaneSlide(self, self._show_on_way)
        self._on_way: Shown | None = None
        self._stamps, self.slot = Stamps(), Slot(self)
        self.setObjectName("path.canvas")
        self.setScene(QGraphicsScene(self))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # every point of it is painted here
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(LIGHT.paper))
        self.setPalette(ground)
        self.setAutoFillBackground(True)  # also under the scroll bar; so nothing behind the canvas is ever painted
        view.chosen_changed.connect(self.choose)
        view.dimmed_changed.connect(self._dim)
        self.show_layout()

    @property
    def layout_shown(self) -> Layout:
        """The path as it is laid out; an open slot is seen in it, but nothing is laid out for it."""
        return self.view.layout

    @property
    def marks(self) -> Marks:
        """What is marked now: chosen, hovered, a rubber band, a move being drawn."""
        return self.overlay.marks

    @property
    def opening(self) -> Opening | None:
        """The slot that stands open, if any."""
        return self.slot.opening

    # Showing

    def show_layout(self) -> None:
        """Shows what the view holds; nothing is in the hand any more."""
        self.slot.forget()
        self._lanes.stop()
        self.shown = self._read()
        layout, before = self.layout_shown, self.view.came_from
        self.setSceneRect(0, 0, layout.w + RIGHT_ROOM, layout.h)
        self.choose()
        self.viewport().update()
        self.scrolled.emit()
        if before is not None and self.view.motion:
            seen = self.mapToScene(self.viewport().rect()).boundingRect()
            self._lanes.start(before, layout, (seen.left(), seen.right()))

    def _show_on_way(self, layout: Layout) -> None:
        """Paints the path as it is for a moment while its cards go to other lanes."""
        self._on_way = None if layout is self.shown.layout else replace(self.shown, layout=layout)
        self.viewport().update()

    def _read(self) -> Shown:
        view = self.view
        path = self.desk.workshop.get(Path, view.path_id)
        return Shown(
            layout=view.layout,
            looks=view.looks,
            handovers={(one.from_id, one.to_id): one for one in view.handovers},
            t=self.desk.t,
            layers=frozenset(name for name, on in view.layers.items() if on),
            dimmed=view.dimmed,
            trigger=path.trigger if path else "",
            end=path.end if path else "",
        )

    def _dim(self) -> None:
        self._lanes.stop()
        self.shown = self._read()
        self.viewport().update()

    def choose(self, _id: Id = "") -> None:
        """Rings the chosen cards."""
        selected = self.desk.selection
        self.overlay.choose(self.view.chosen, selected, self.hasFocus())
        self.setAccessibleDescription(self.view.looks[selected].name if selected in self.view.looks else "")

    def hover(self, hit: Hit) -> None:
        """Shows what the mouse is over: a darker border, a handle to draw moves from, a tip for what is cut off."""
        self.overlay.hover(hit)
        set_tip(self.viewport(), tip_of(self.shown, hit))

    def show_band(self, rect: QRect | None) -> None:
        """Shows the rubber band, or none."""
        self.overlay.show_band(rect)

    def show_draft(self, from_id: Id, at: QPoint | None, to_id: Id = "") -> None:
        """Shows a move that is being drawn from a card to a point or a card; without a point, none."""
        self.overlay.show_draft(from_id, at, to_id)

    # The open slot

    def aim(self, at: QPoint, moving: Collection[Id] = ()) -> Aim | None:
        """The cell under a point, in what is shown now; None outside every cell."""
        if not self.viewport().rect().contains(at):
            return None
        point = self.mapToScene(at)
        return aim_in(self.layout_shown, self.opening, Point(point.x(), point.y()), moving or self.slot.moving)

    def open_slot(self, aim: Aim, moving: Collection[Id]) -> None:
        """Opens the slot that cards in the hand would take; its neighbours slide aside."""
        if not self.slot.is_open_for(aim, moving):
            self._lanes.stop()
            self.slot.open(aim, moving)

    def close_slot(self, held: Collection[Id] = ()) -> None:
        """Closes the open slot: the path is as it was. Cards that are still in the hand stay pale in their places."""
        self.slot.close(held)

    def make_room(self, more: float) -> None:
        """Makes the path as wide as it is with an open slot."""
        wide = QRectF(0, 0, self.layout_shown.w + RIGHT_ROOM + more, self.layout_shown.h)
        if wide != self.sceneRect():
            self.setSceneRect(wide)

    # Where things are

    def hit(self, at: QPoint) -> Hit:
        """What lies under a point."""
        if not self.viewport().rect().contains(at):
            return Hit()
        point = self.mapToScene(at)
        return find(self.sight(QRectF(point, QSizeF(1, 1)).adjusted(-30, -30, 30, 30)), self.marks, point)

    def card_rect(self, id: Id) -> QRect:
        """Where a card stands; where it would land when it is in the hand. Empty for what is not on the path."""
        if self.opening is not None and id in self.slot.moving:
            slot = self.opening.slot
            return self.seen(slot.x, slot.y, slot.w, slot.h)
        box = self.layout_shown.card(id)
        if box is None:
            return QRect()
        by = self.slot.sliding.now.at(box.rect.x + box.rect.w / 2)
        return self.seen(box.rect.x + by, box.rect.y, box.rect.w, box.rect.h)

    def stage_boxes(self) -> list[tuple[float, float]]:
        """The left edge and the width of every stage as it is shown, on the path."""
        if self.opening is not None:
            return list(self.opening.stages)
        return [(box.x, box.w) for box in self.layout_shown.stages]

    def seen(self, x: float, y: float, w: float, h: float) -> QRect:
        """A part of the path, in pixels of the viewport."""
        return self.mapFromScene(QRectF(x, y, w, h)).boundingRect()

    # Looking

    def reveal(self, id: Id) -> None:
        """Scrolls as little as it takes to see a card whole, or the slot it would take."""
        box, sizes = self.layout_shown.card(id), self.layout_shown.sizes
        if self.opening is not None and id in self.slot.moving:
            x, y, w, h = self.opening.slot
        elif box is not None:
            x, y, w, h = box.rect
        else:
            return
        wide = max(w, sizes.slot if box is None else box.slot)
        column = QRectF(x + w / 2 - wide / 2, y - 6, wide, h + 12)
        if not self.mapToScene(self.viewport().rect()).boundingRect().contains(column):
            self.ensureVisible(column, 0, 0)
            self.rest()

    def borders(self) -> list[float]:
        """The left edge of every slot."""
        return [column.x for column in self.layout_shown.columns]

    def fit(self) -> None:
        """Shows the whole path: folds the stages far from what is chosen, and then shrinks, at most to 100 %."""
        port, keep = self.viewport().size(), [id for id in self.view.chosen if self.layout_shown.card(id)]
        self.view.fold_stages(stages_to_fold(self.view.plan, port.width(), keep))
        shown = self.layout_shown
        across, down = port.width() / (shown.w + RIGHT_ROOM), port.height() / max(shown.h, 1)
        self.zoom_to(min(across, down, 1.0))
        self.horizontalScrollBar().setValue(0)

    def zoom_to_stage(self, id: Id) -> None:
        """Shows a stage as large as it goes, at most at 200 %."""
        plan = self.view.plan
        place = next((n for n, stage in enumerate(plan.stages) if stage.id == id), None)
        if place is None:
            return
        if id in self.view.folded_stages:
            self.view.fold_stage(id, False)
        box, port = self.layout_shown.stages[place], self.viewport().size()
        self.set_zoom(min(port.width() / max(box.w, 1), port.height() / max(self.layout_shown.h, 1), MOST))
        self.horizontalScrollBar().setValue(round(box.x * self.zoom))

    # Painting

    def sight(self, exposed: QRectF) -> Sight:
        """What is seen in a part of the path."""
        t = self.viewportTransform()
        return Sight(
            shown=self._on_way or self.shown,
            eye=Eye(t.m11(), -t.dx(), -t.dy(), self.viewport().devicePixelRatioF()),
            exposed=exposed,
            stamps=self._stamps,
            opening=self.opening,
            shifts=self.slot.sliding.now,
            pale=self.slot.moving,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the strips that are exposed, one by one: together they may span the whole window."""
        painter = QPainter(self.viewport())
        sight = self.sight(QRectF())
        plate = self.slot.plates.plate_of(sight, self.marks, self.viewport().size())
        if plate is not None:
            for strip in strips_of(event.region()):
                painter.setClipRect(strip)
                plate.show(painter, strip, sight, not self.slot.sliding.is_still)
            return
        for strip in cast(Iterable[QRect], event.region()):
            painter.setClipRect(strip)
            seen = replace(sight, exposed=self.mapToScene(strip.adjusted(-1, -1, 1, 1)).boundingRect())
            paint_path(painter, seen)
            paint_marks(painter, seen, self.marks)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            QWidget.keyPressEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.choose()
