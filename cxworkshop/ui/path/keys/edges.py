"""Keys on the edges of the canvas: along the stage headers, up and down the lane labels, and moving what they name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QChildEvent, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.model.path import Channel
from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.headers import StageHeader, StageHeaders
from cxworkshop.ui.path.lanes import LaneLabel, LaneLabels
from cxworkshop.ui.path.looks import lane_name
from cxworkshop.ui.path.menus import NEW_LANE, NEW_STAGE
from cxworkshop.ui.path.removing import Removing
from cxworkshop.ui.path.view import PathView

Key = Qt.Key
ALONG = {Key.Key_Left: -1, Key.Key_Right: 1}
ACROSS = {Key.Key_Up: -1, Key.Key_Down: 1}
MENU = (Key.Key_Return, Key.Key_Enter, Key.Key_Menu, Key.Key_F10)


class EdgeKeys(QObject):
    """Arrows go to the next, with Alt they move it; F2 renames, Delete removes, Enter opens the menu, K folds, Z
    shows a stage large, Esc goes back to the canvas.
    """

    rename_asked = Signal(str, str)  # NEW_STAGE or NEW_LANE, and the id

    def __init__(
        self, view: PathView, canvas: PathCanvas, headers: StageHeaders, lanes: LaneLabels, removing: Removing
    ) -> None:
        super().__init__(canvas)
        self._removing = removing
        self._view, self._canvas, self._desk = view, canvas, view.desk
        self._headers, self._lanes = headers, lanes
        self._chain: list[QWidget] = []
        self._going: tuple[Id, Callable[[], object]] = "", bool  # what is to be removed, and where to go on then
        for edge in (headers, lanes):
            edge.installEventFilter(self)
            for one in edge.findChildren(QObject):
                one.installEventFilter(self)

    def follow(self, before: QWidget) -> None:
        """Lets Tab go from a widget along the headers, down the labels, and to the stops; goes on beside what went."""
        plan = self._view.plan
        gone, go_on = self._going
        if gone and gone not in {*(one.id for one in plan.stages), *(one.key for one in plan.lanes)}:
            self._going = "", bool
            go_on()
        stages = [self._headers.header(one.id) for one in plan.stages]
        lanes = [self._lanes.label(one.key) for one in plan.lanes]
        chain = [before, *stages, self._headers.add, *lanes, self._canvas.focusProxy()]
        there = [one for one in chain if one is not None]
        if there != self._chain:
            self._chain = there
            for first, second in pairwise(there):
                QWidget.setTabOrder(first, second)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.added():
            event.child().installEventFilter(self)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if isinstance(watched, StageHeader) and watched.stage is not None:
                return self._on_stage(watched, Key(event.key()), event.modifiers())
            if isinstance(watched, LaneLabel):
                return self._on_lane(watched, Key(event.key()), event.modifiers())
        return False

    # Stages

    def _on_stage(self, header: StageHeader, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        assert header.stage is not None
        stage, workshop = header.stage, self._desk.workshop
        if key in ALONG:
            if held & Qt.KeyboardModifier.AltModifier:
                self._desk.do_aloud(lambda: stages.move_stage(workshop, stage.id, stage.order + ALONG[key]))
                return self._to_stage(stage.id)
            return self._to_stage(_beside([one.id for one in self._view.plan.stages], stage.id, ALONG[key]))
        if key == Key.Key_Delete:
            self._going = stage.id, partial(self._to_stage, _near([one.id for one in self._view.plan.stages], stage.id))
            self._removing.stage(stage.id)
            return True
        if key == Key.Key_Z:
            self._canvas.zoom_to_stage(stage.id)
            return True
        return self._on_either(
            key,
            held,
            header.click,
            lambda: self.rename_asked.emit(NEW_STAGE, stage.id),
            lambda: self._fold(stage.name, self._view.fold_stage, stage.id, self._view.folded_stages),
        )

    def _to_stage(self, id: Id) -> bool:
        place = next((n for n, one in enumerate(self._view.plan.stages) if one.id == id), None)
        if place is not None:
            box = self._canvas.layout_shown.stages[place]
            self._show(QRectF(box.x, self._shown.top() + 1, box.w, 1))
            if (header := self._headers.header(id)) is not None:
                header.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # Lanes

    def _on_lane(self, label: LaneLabel, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        lane, workshop = label.key, self._desk.workshop
        keys = [one.key for one in self._view.plan.lanes]
        channel = workshop.get(Channel, lane)
        if key in ACROSS:
            if not held & Qt.KeyboardModifier.AltModifier:
                return self._to_lane(_beside(keys, lane, ACROSS[key]))
            if channel is not None:
                self._desk.do_aloud(lambda: channels.move_channel(workshop, lane, channel.order + ACROSS[key]))
                return self._to_lane(lane)
        if channel is None and key in (*ACROSS, Key.Key_Delete, Key.Key_F2):
            self._desk.refused.emit(self._desk.t("Silos and processes are changed under Prepare."))
            return True
        if key == Key.Key_Delete:
            self._going = lane, partial(self._to_lane, _near(keys, lane))
            self._removing.channel(lane)
            return True
        name = lane_name(self._view.plan, keys.index(lane), self._desk.t)
        return self._on_either(
            key,
            held,
            label.click,
            lambda: self.rename_asked.emit(NEW_LANE, lane),
            lambda: self._fold(name, self._view.fold_lane, lane, self._view.folded_lanes),
        )

    def _to_lane(self, key: str) -> bool:
        place = next((n for n, one in enumerate(self._view.plan.lanes) if one.key == key), None)
        if place is not None:
            box = self._canvas.layout_shown.lanes[place]
            self._show(QRectF(self._shown.left() + 1, box.y, 1, box.h))
            if (label := self._lanes.label(key)) is not None:
                label.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # Both

    def _on_either(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier,
        menu: Callable[[], object],
        rename: Callable[[], object],
        fold: Callable[[], object],
    ) -> bool:
        if key in MENU and (key != Key.Key_F10 or held & Qt.KeyboardModifier.ShiftModifier):
            menu()
        elif key == Key.Key_F2:
            rename()
        elif key == Key.Key_K:
            fold()
        elif key == Key.Key_Escape:
            self._canvas.setFocus()
        else:
            return key in ALONG or key in ACROSS  # Qt would go to any button near by
        return True

    def _fold(self, name: str, fold: Callable[[str], object], id: str, folded: set[str]) -> None:
        fold(id)
        t = self._desk.t
        self._desk.said.emit(t("{name} folded", name=name) if id in folded else t("{name} unfolded", name=name))

    def _show(self, rect: QRectF) -> None:
        if not self._shown.contains(rect):
            self._canvas.ensureVisible(rect, 0, 0)
            self._canvas.rest()

    @property
    def _shown(self) -> QRectF:
        return self._canvas.mapToScene(self._canvas.viewport().rect()).boundingRect()


def _beside(ids: list[str], id: str, by: int) -> str:
    """The id that many places further; at the end the same."""
    return ids[max(0, min(ids.index(id) + by, len(ids) - 1))]


def _near(ids: list[str], id: str) -> str:
    """Where to go on when an id is gone: behind it, else before it."""
    place = ids.index(id)
    return (ids[place + 1 :] or ids[:place][-1:] or [id])[0]
