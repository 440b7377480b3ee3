"""The path screen: wires tray, canvas, labels, map and inspector to one view and one set of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.edits.template import fill_from_template
from cxworkshop.library.templates import template_records
from cxworkshop.model.change import Change
from cxworkshop.model.path import Channel, Stage
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.toast import Oops
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.drag import CardDrag
from cxworkshop.ui.path.empty import EmptyPath
from cxworkshop.ui.path.headers import StageHeaders
from cxworkshop.ui.path.inline import InlineName
from cxworkshop.ui.path.inspector import Inspector
from cxworkshop.ui.path.keys import PathKeys
from cxworkshop.ui.path.lanes import LaneLabels
from cxworkshop.ui.path.menus import NEW_STAGE, PathMenus
from cxworkshop.ui.path.rows import StopRows
from cxworkshop.ui.path.strip import MapStrip
from cxworkshop.ui.path.tools import PathTools
from cxworkshop.ui.path.tray import Tray
from cxworkshop.ui.path.view import PathView

FIT_BELOW = 8


class PathScreen(QWidget):
    """The heart: the customer's path, where everybody drags."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("path")
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fitted = 0
        self.view = PathView(desk)
        self.actions_ = PathActions(desk, self.view)
        self.canvas = PathCanvas(desk, self.view)
        self.tools, self.tray = PathTools(desk), Tray(desk, self.actions_)
        self.headers, self.lanes = StageHeaders(desk, self.canvas), LaneLabels(desk, self.canvas)
        self.strip, self.inspector = MapStrip(desk, self.canvas), Inspector(desk, self.actions_)
        self.rows = StopRows(desk, self.view)
        self.add_lane = IconButton("list-plus", "")
        self.empty = EmptyPath(desk, self)
        self.oops = Oops(self)
        self.drag = CardDrag(self, self.canvas, self.tray, self.actions_)
        self.keys = PathKeys(desk, self.canvas, self.actions_)
        self.menus = PathMenus(desk, self.actions_, self, self.rename, self.name_new)
        self._lay_out()
        self._connect()
        self._connect_gestures()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.addWidget(self.add_lane, 0, 0, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.headers, 0, 1)
        grid.addWidget(self.lanes, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        middle = column()
        middle.addLayout(grid, 1)
        middle.addWidget(self.strip)
        across = row(gap=0)
        across.addWidget(self.tray)
        across.addLayout(middle, 1)
        across.addWidget(self.rows)
        across.addWidget(self.inspector)
        lines = column(self)
        lines.addWidget(self.tools)
        lines.addLayout(across, 1)
        self.rows.hide()
        self.add_lane.setObjectName("path.lane.add")

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._reread)
        desk.language_changed.connect(self.retranslate)
        desk.selected.connect(self._chosen)
        self.view.shown.connect(self._show)
        self.canvas.scrolled.connect(self._follow)
        self.canvas.resized.connect(self._fit_lanes)
        self.tools.lanes_chosen.connect(self.view.show_lanes)
        self.tools.layer_switched.connect(self.view.show_layer)
        self.tools.list_asked.connect(self.rows.setVisible)
        self.tools.tray_asked.connect(lambda: self.show_tray(True))
        self.tray.hide_asked.connect(lambda: self.show_tray(False))
        self.headers.asked.connect(lambda id: self._stage_menu(id))
        self.headers.fold_asked.connect(self.view.fold_stage)
        self.headers.add_asked.connect(lambda: self.name_new(NEW_STAGE, len(self.view.plan.stages) + 1))
        self.lanes.asked.connect(self._lane_menu)
        self.add_lane.clicked.connect(lambda: self.name_new("lane", self._new_lane_place()))
        self.empty.typing_asked.connect(self.write)
        self.empty.template_asked.connect(self._fill)
        self.actions_.dropped.connect(lambda title, where: self.oops.tell(f"“{title}”", where, desk.t("Oops")))
        self.oops.oops.connect(desk.undo)
        list_key = QShortcut(QKeySequence("Ctrl+L"), self)
        list_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        list_key.activated.connect(self.tools.list.toggle)

    def _connect_gestures(self) -> None:
        for source in (self.canvas, self.tray):
            source.pressed.connect(self.drag.press)
            source.dragged.connect(self._dragged)
            source.released.connect(self._released)
            source.opened.connect(self.open_card)
            source.menu_asked.connect(self._card_menu)
            source.keyed.connect(self._keyed)
        self.rows.keyed.connect(self._keyed)
        self.keys.new_asked.connect(self.write)
        self.keys.open_asked.connect(self.open_card)
        self.keys.fit_asked.connect(self.canvas.fit)
        self.keys.cancelled.connect(lambda: self._desk.select(""))

    # What can be asked of the screen

    def write(self) -> None:
        """Puts the cursor where a card is written."""
        self.show_tray(True)
        self.tray.entry.setFocus()

    def show_tray(self, shown: bool) -> None:
        self.tray.setVisible(shown)
        self.tools.tray.setVisible(not shown)

    def open_card(self, id: Id) -> None:
        """Opens the inspector on a card, with its title ready to be changed."""
        self._desk.select(id)
        self.inspector.open(True)
        self.inspector.form.title.setFocus()
        self.inspector.form.title.selectAll()

    def rename(self, what: str, id: Id) -> None:
        """Opens a field over a stage or lane to type its name."""
        t, workshop = self._desk.t, self._desk.workshop
        over: QWidget | None = self.headers.header(id) if what == NEW_STAGE else self.lanes.label(id)
        verb = stages.rename_stage if what == NEW_STAGE else channels.rename_channel
        name = workshop.the(Stage, id).name if what == NEW_STAGE else workshop.the(Channel, id).name
        if over is not None:
            InlineName(self, over, name, t("Name"), 30, lambda text: self._do(lambda: verb(workshop, id, text)))

    def name_new(self, what: str, place: int) -> None:
        """Opens a field to type the name of a new stage or lane."""
        t, workshop = self._desk.t, self._desk.workshop
        if what == NEW_STAGE:
            self._name(
                self.headers.add,
                t("New stage"),
                lambda name: stages.add_stage(workshop, self.view.path_id, name, place),
            )
        else:
            self._name(self.add_lane, t("New lane"), lambda name: channels.add_channel(workshop, name, "person", place))

    def retranslate(self) -> None:
        self.add_lane.set_tooltip(self._desk.t("Add a lane"))
        self.setAccessibleName(self._desk.t("Path"))
        self.canvas.setAccessibleName(self._desk.t("The path: arrows choose, Space picks up and drops"))
        for part in (self.tools, self.headers, self.strip, self.empty):
            part.retranslate()
        self.view.reread()
        self.tray.retranslate()
        self.inspector.retranslate()
        self.rows.retranslate()

    # What happens

    def _reread(self, _change: Change) -> None:
        self.view.reread()
        self.tray.reread()
        self.tools.reread()
        self.inspector.reread()
        self.rows.reread()

    def _show(self) -> None:
        self.canvas.show_layout()
        self._follow()
        self._place_empty()

    def _follow(self) -> None:
        self.headers.follow()
        self.lanes.follow()
        self.strip.follow()

    def _chosen(self, id: str) -> None:
        self.canvas.choose(id)
        self.inspector.reread()
        self.rows.choose(id)
        self.tray.update()

    def _dragged(self, at: QPoint) -> None:
        self.drag.move(at)
        self.tray.lift(self.drag.lifted)
        self.empty.setVisible(not self.drag.active and not self.view.plan.stops)

    def _released(self, at: QPoint) -> None:
        self.drag.release(at)
        self.tray.lift("")
        self._place_empty()

    def _keyed(self, event: QKeyEvent) -> None:
        """Esc calls a drag off; every other key means what it says on the canvas."""
        if self.drag.active:
            if event.key() == Qt.Key.Key_Escape:
                self.drag.cancel()
                self.tray.lift("")
                self._place_empty()
            event.accept()
            return
        self.keys.press(event)

    def _card_menu(self, id: Id, at: QPoint) -> None:
        self.menus.card(id, self.open_card).popup(at)

    def _stage_menu(self, id: Id) -> None:
        header = self.headers.header(id)
        if header is not None:
            self.menus.stage(id).popup(header.mapToGlobal(QPoint(0, header.height())))

    def _lane_menu(self, key: str) -> None:
        label = self.lanes.label(key)
        if label is not None:
            self.menus.lane(key).popup(label.mapToGlobal(QPoint(label.width(), 0)))

    def _name(self, over: QWidget, label: str, make: Callable[[str], Change]) -> None:
        InlineName(self, over, "", label, 30, lambda name: self._do(lambda: make(name)))

    def _new_lane_place(self) -> int:
        """Below the last lane the customer sees."""
        return sum(not lane.backstage for lane in self.view.plan.lanes) + 1

    def _fill(self) -> None:
        basics = self._desk.workshop.basics
        records = template_records(basics.template_key, basics.language)
        self._do(lambda: fill_from_template(self._desk.workshop, self.view.path_id, records))

    def _do(self, maker: Callable[[], Change]) -> None:
        if self._desk.do(maker) and (done := self._desk.editor.undoable):
            self._desk.said.emit(self._desk.t(done.label))

    def _fit_lanes(self) -> None:
        """Folds lanes to fit when the height changes for good; small changes leave them alone."""
        height = self.canvas.viewport().height()
        if abs(height - self._fitted) > FIT_BELOW:
            self._fitted = height
            self.view.fit_lanes(height)
            self._show()
        if self.inspector.is_open:
            self.canvas.reveal(self._desk.selection)

    def _place_empty(self) -> None:
        empty = not self.view.plan.stops
        self.empty.setVisible(empty)
        self.empty.fill.setVisible(bool(self._desk.workshop.basics.template_key))
        if empty:
            self.empty.adjustSize()
            corner = self.canvas.mapTo(self, QPoint(0, 0))
            room = self.canvas.size() - self.empty.size()
            self.empty.move(corner.x() + max(0, room.width() - 24), corner.y() + max(0, room.height() // 2))
            self.empty.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_empty()
