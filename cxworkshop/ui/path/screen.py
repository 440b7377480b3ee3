"""The path screen: wires tray, canvas, labels, map and encounter card to one view and one set of actions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.toast import Oops
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.card.card import EncounterCard
from cxworkshop.ui.path.empty import EmptyPath
from cxworkshop.ui.path.hand.hand import Hand
from cxworkshop.ui.path.headers import StageHeaders
from cxworkshop.ui.path.keys.edges import EdgeKeys
from cxworkshop.ui.path.keys.keys import PathKeys
from cxworkshop.ui.path.lanes import LaneLabels
from cxworkshop.ui.path.links.links import Links
from cxworkshop.ui.path.looking.looking import Looking
from cxworkshop.ui.path.menus import PathMenus
from cxworkshop.ui.path.naming import Naming
from cxworkshop.ui.path.pictures.drop import PictureDrop
from cxworkshop.ui.path.pictures.taking import PictureTaker
from cxworkshop.ui.path.popups import Popups
from cxworkshop.ui.path.readers import Readers
from cxworkshop.ui.path.rows import StopRows
from cxworkshop.ui.path.saving import PathSaver
from cxworkshop.ui.path.strip import MapStrip
from cxworkshop.ui.path.tools import PathTools
from cxworkshop.ui.path.tray import Tray
from cxworkshop.ui.path.view import PathView

FIT_BELOW = 8
ROOMY = 1600


class PathScreen(QWidget):
    """The heart: the customer's path, where everybody drags. `takeover` wants the window for a secret mini-ballot."""

    takeover = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("path")
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fitted, self._tray_waits = 0, False
        self._make_panes(desk)
        self._make_hands(desk)
        self._lay_out()
        self._connect()
        self._connect_tools()
        self._connect_gestures()
        self._connect_links()
        self.retranslate()

    def _make_panes(self, desk: Desk) -> None:
        """What is seen, and what it is seen of."""
        self.view = PathView(desk)
        self.actions_ = PathActions(desk, self.view)
        self.canvas = PathCanvas(desk, self.view)
        self.tools, self.tray = PathTools(desk, self.view), Tray(desk, self.actions_)
        self.headers, self.lanes = StageHeaders(desk, self.canvas), LaneLabels(desk, self.canvas)
        self.strip, self.card = MapStrip(desk, self.canvas), EncounterCard(desk, self.actions_)
        self.rows, self.readers = StopRows(desk, self.actions_), Readers(self.canvas, self.view)
        self.add_lane = IconButton("list-plus", "")
        self.empty = EmptyPath(desk, self)
        self.oops = Oops(self)
        self.canvas.overlay.let_draw(not desk.read_only)

    def _make_hands(self, desk: Desk) -> None:
        """What is done with the mouse, the fingers, the keys and the menus."""
        self.hand = Hand(self, self.canvas, self.tray, self.actions_, self.view)
        self.keys = PathKeys(desk, self.canvas, self.actions_)
        self.looking = Looking(desk, self.view, self.canvas, self.tools, self.show_tray, self)
        self.naming = Naming(desk, self.view, self)
        self.links = Links(desk, self.view, self)
        self.pictures, self.saver = PictureTaker(desk, self), PathSaver(desk, self.view, self)
        self.actions_.take_pictures = self.pictures.take
        PictureDrop(self.canvas.viewport(), self.pictures, lambda at: self.canvas.hit(at).card)
        rename, new_stage = self.naming.rename, self.naming.new_stage
        self.menus = PathMenus(desk, self.actions_, self, self.links, self.keys.sights, rename, new_stage)
        self.popups = Popups(
            self.menus, self.links, self.canvas, self.headers, self.lanes, self.open_card, self.naming.new_card
        )
        self.edge_keys = EdgeKeys(self.view, self.canvas, self.headers, self.lanes, self.menus.removing)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.addWidget(self.add_lane, 0, 0, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.headers, 0, 1)
        grid.addWidget(self.lanes, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        grid.addWidget(self.readers, 1, 1)
        middle = column()
        middle.addLayout(grid, 1)
        middle.addWidget(self.strip)
        across = row(gap=0)
        across.addWidget(self.tray)
        across.addLayout(middle, 1)
        across.addWidget(self.rows)
        across.addWidget(self.card)
        lines = column(self)
        lines.addWidget(self.tools)
        lines.addLayout(across, 1)
        self.readers.lower()
        self.rows.hide()
        self.add_lane.setObjectName("path.lane.add")
        self.add_lane.setVisible(not self._desk.read_only)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._reread)
        desk.language_changed.connect(self.retranslate)
        desk.selected.connect(self._chosen)
        desk.going.connect(self._go)
        self.view.shown.connect(self._show)
        self.canvas.scrolled.connect(self._follow)
        self.canvas.resized.connect(self._fit_lanes)
        self.actions_.dropped.connect(lambda title, where: self.oops.tell(f"“{title}”", where, desk.t("Oops")))
        self.oops.oops.connect(desk.undo)

    def _connect_tools(self) -> None:
        self.tools.lanes_chosen.connect(self.view.show_lanes)
        self.tools.layer_switched.connect(self.view.show_layer)
        self.tools.list_asked.connect(self.rows.setVisible)
        self.tools.tray_asked.connect(lambda: self.show_tray(True))
        self.tray.hide_asked.connect(lambda: self.show_tray(False))
        self.headers.asked.connect(self.popups.stage)
        self.headers.fold_asked.connect(self.view.fold_stage)
        self.headers.add_asked.connect(self.naming.new_stage)
        self.lanes.asked.connect(self.popups.lane)
        self.empty.typing_asked.connect(self.write)
        self.empty.template_asked.connect(self.naming.fill)
        self.tools.paths.picture_asked.connect(self.saver.choose_place)
        list_key = QShortcut(QKeySequence("Ctrl+L"), self)
        list_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        list_key.activated.connect(self.tools.list.toggle)

    def _connect_gestures(self) -> None:
        self.hand.opened.connect(self.open_card)
        self.hand.menu_asked.connect(self.popups.open)
        self.hand.cell_asked.connect(self.naming.new_card)
        self.hand.carrying.connect(lambda on: self.empty.step_aside(on, self.view))
        self.readers.pan_held.connect(self.hand.hold_to_pan)
        for reader in (self.readers, self.rows, self.canvas, self.tray):
            reader.keyed.connect(self.keys.press)
        self.readers.focus_changed.connect(self.canvas.choose)
        self.edge_keys.rename_asked.connect(self.naming.rename)
        self.readers.menu_asked.connect(self.keys.ask_menu)
        self.keys.new_asked.connect(self.write)
        self.keys.open_asked.connect(self.open_card)
        self.keys.find_asked.connect(self.looking.find.open)
        self.looking.lane_asked.connect(self.popups.lane)
        self.card.left.connect(self.canvas.setFocus)
        self.card.folded.connect(lambda folded: self._give_room(not folded))
        self.keys.menu_asked.connect(lambda id, at: self.popups.open("card", id, at))

    def _connect_links(self) -> None:
        for source in (self.hand, self.keys):
            source.move_drawn.connect(self.links.draw)
        self.hand.link_asked.connect(self.links.open)
        self.add_lane.clicked.connect(lambda: self.links.new_lane(self.add_lane.mapToGlobal(QPoint(40, 40))))
        self.lanes.verdict_asked.connect(self.popups.verdict)
        self.links.card_asked.connect(self.open_card)
        self.links.closed.connect(self.canvas.setFocus)
        self.links.takeover.connect(self.takeover)

    # What can be asked of the screen

    def write(self) -> None:
        """Puts the cursor where a card is written."""
        if self._desk.may_write():
            self.show_tray(True)
            self.tray.entry.setFocus()

    def show_tray(self, shown: bool) -> None:
        self._tray_waits = False
        self.tray.setVisible(shown)
        self.tools.show_tray_button(not shown)

    def open_card(self, id: Id) -> None:
        """Opens the encounter card of a stop, with its title ready to be changed."""
        self._desk.select(id)
        self.card.write_title()

    def retranslate(self) -> None:
        self.add_lane.set_tooltip(self._desk.t("Add a lane"))
        self.setAccessibleName(self._desk.t("Path"))
        self.canvas.setAccessibleName(self._desk.t("The path: arrows choose, Space picks up and drops"))
        for part in (self.tools, self.headers, self.strip, self.empty):
            part.retranslate()
        self.view.reread()
        self.tray.retranslate()
        self.card.retranslate()
        self.rows.retranslate()
        self.looking.retranslate()
        self.readers.retranslate()

    # What happens

    def _reread(self, change: Change) -> None:
        self.oops.hide()  # it would take back something newer
        self.view.reread(change)
        self.tray.reread()
        self.tools.reread()
        self.card.reread(change)
        self.rows.reread()

    def _show(self) -> None:
        if self._desk.path_id != self.view.path_id:
            self._desk.show_path(self.view.path_id)
            self.tools.reread()
            self.tray.reread()
        self.canvas.show_layout()
        self._follow()
        self.edge_keys.follow(self.add_lane)
        self.empty.place(self.canvas, self.view)

    def _follow(self) -> None:
        self.headers.follow()
        self.lanes.follow()
        self.strip.follow()

    def _go(self, screen: str, id: str) -> None:
        """Somebody was looking for a stop: it is chosen and in sight."""
        if screen == "path" and id:
            self.looking.jump.to(id)

    def _chosen(self, id: str) -> None:
        self.canvas.choose(id)
        self.card.reread()
        self.tray.update()

    def _give_room(self, card_open: bool) -> None:
        """On a narrow window the tray makes room for the open card, and comes back when it is folded."""
        if card_open and self.tray.isVisible() and self.width() < ROOMY:
            self.show_tray(False)
            self._tray_waits = True
        elif not card_open and self._tray_waits:
            self.show_tray(True)

    def _fit_lanes(self) -> None:
        """Folds lanes to fit when the height changes for good; small changes leave them alone."""
        height = self.canvas.viewport().height()
        if abs(height - self._fitted) > FIT_BELOW:
            self._fitted = height
            self.view.fit_lanes(height)
            self._show()
        self.empty.place(self.canvas, self.view)
        if self.card.is_open:
            self.canvas.reveal(self._desk.selection)

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody has the keyboard yet: the canvas takes it."""
        super().showEvent(event)
        if self.window().focusWidget() is None:
            self.canvas.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.looking.settle_down()
        self.empty.place(self.canvas, self.view)
