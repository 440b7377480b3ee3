"""One thing in the hand, by mouse or by keys: where it would come to stand, and the one change when it is put down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.ghost import Ghost
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.lane import Lane
from cxworkshop.ui.roadmap.words import COLUMNS

STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
RIM, SCROLL = 40, 14  # pixels: how near the edge of a column makes it scroll, and by how much


class Carry:
    """An item, or a target that is to become one. Nothing happens in the workshop before it is put down."""

    def __init__(self, desk: Desk, lanes: Sequence[Lane], handle: Handle) -> None:
        self.desk, self.lanes, self.handle = desk, lanes, handle
        self.lane: Lane | None = None
        self.place = 1
        self._ghost: Ghost | None = None
        handle.set_in_hand(True)
        self._start()

    @property
    def by_keys(self) -> bool:
        return self._ghost is None

    def _start(self) -> None:
        """An item starts from where it stands; a target from the first column."""
        item = self.desk.workshop.get(RoadmapItem, self.handle.id)
        self.lane = next((lane for lane in self.lanes if item and lane.key == item.column), None)
        if self.lane is not None and item is not None:
            self.place = [card.id for card in self.lane.cards].index(item.id) + 1

    # By mouse

    def follow(self, over: QWidget, at: QPoint, held: QPoint) -> None:
        """Goes with the pointer; over a column it shows the place there."""
        if self._ghost is None:
            self.handle.set_in_hand(False)
            self._ghost = Ghost(over, self.handle.picture(), held)
            self.handle.set_in_hand(True)
        self._ghost.follow(at)
        lane = next((one for one in self.lanes if is_over(one.catch, at)), None)
        if lane is not None:
            scroll_along(lane, at)
            self.aim(lane, lane.place_at(at, self.handle.id))
        else:
            self.aim(None, 1)

    # By keys

    def step(self, key: Qt.Key) -> None:
        """One column aside or one place up or down."""
        across, down = STEPS[key]
        if self.lane is None:
            lane, place = self.lanes[0], 1
        else:
            lane = self.lanes[min(max(self.lanes.index(self.lane) + across, 0), len(self.lanes) - 1)]
            place = self.place + down
        self.aim(lane, min(max(place, 1), len(lane.without(self.handle.id)) + 1))
        self.desk.said.emit(self.desk.t("{column}, place {n}", column=self.desk.t(COLUMNS[lane.key]), n=self.place))

    def aim(self, lane: Lane | None, place: int) -> None:
        """Shows where it would come to stand."""
        if self.lane is not None and self.lane is not lane:
            self.lane.aim(None)
        self.lane, self.place = lane, place
        if lane is not None:
            lane.aim(place, self.handle.id)

    # The end

    def put_down(self) -> Change | None:
        """One change, an empty one where it already stands; None when it was not put anywhere."""
        lane, place = self.lane, self.place
        self.let_go()
        if lane is None:
            return None
        return self.desk.do_aloud(lambda: self._change(self.desk.workshop, lane, place))

    def let_go(self) -> None:
        """Nothing is carried any more."""
        if self.lane is not None:
            self.lane.aim(None)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
        self.handle.set_in_hand(False)
        self.handle.stop_dragging()

    def _change(self, workshop: Workshop, lane: Lane, place: int) -> Change:
        id: Id = self.handle.id
        if workshop.get(RoadmapItem, id):
            return roadmap.place_item(workshop, id, lane.key, place)
        return roadmap.from_target(workshop, id, lane.key, place)


def is_over(widget: QWidget, at: QPoint) -> bool:
    """Whether a point of the screen is on a widget that shows."""
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(at))


def scroll_along(lane: Lane, at: QPoint) -> None:
    """A column that is longer than its place scrolls when the pointer is near its edge."""
    area = lane.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        y, bar = area.viewport().mapFromGlobal(at).y(), area.verticalScrollBar()
        if y < RIM:
            bar.setValue(bar.value() - SCROLL)
        elif y > area.viewport().height() - RIM:
            bar.setValue(bar.value() + SCROLL)


def bring_into_view(widget: QWidget) -> None:
    """Scrolls everything a widget lies in, so that it is seen."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget, 16, 16)
        area = area.parentWidget()
