"""The menus of cards, stages, lanes and cells: by right click, by a long press, and by the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.edits.rows import in_stage
from cxworkshop.model.path import CHANNEL_KINDS, VERDICTS, Channel, Stage, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.keys.sights import KeySights
from cxworkshop.ui.path.links.links import Links
from cxworkshop.ui.path.menu_cards import CardLines
from cxworkshop.ui.path.menu_lines import Act, add, late, path_menu, sub
from cxworkshop.ui.path.removing import Removing
from cxworkshop.ui.path.tidying import Tidying

NEW_STAGE, NEW_LANE = "stage", "lane"
STAGE_LIMIT = 30


class PathMenus:
    """Builds menus for what is pointed at. `rename` and `new_stage` open the field where a name is typed."""

    def __init__(
        self,
        desk: Desk,
        actions: PathActions,
        parent: QWidget,
        links: Links,
        sights: KeySights,
        rename: Callable[[str, Id], None],
        new_stage: Callable[[int], None],
    ) -> None:
        self._desk, self._actions, self._view, self._parent = desk, actions, actions.view, parent
        self._links, self._sights = links, sights
        self._rename, self._new_stage = rename, new_stage
        self._cards = CardLines(desk, actions, links, sights)
        self.removing, self.tidying = Removing(desk, parent), Tidying(desk, parent)

    def card(self, id: Id, open_card: Callable[[str], None]) -> QMenu:
        """What can be done with a card, or with all that are chosen when it is one of them."""
        menu = path_menu(self._parent)
        self._cards.fill(menu, id, open_card)
        return menu

    def cell(self, add_card: Act) -> QMenu:
        """What can be done where nothing is."""
        t, menu = self._desk.t, path_menu(self._parent)
        if not self._desk.read_only:
            add(menu, t("Add a card here"), add_card)
            add(menu, t("Paste"), self._actions.paste, "Ctrl+V")
            menu.addSeparator()
        add(menu, t("Show the whole path"), self._sights.fit, "F")
        add(menu, t("Only starred cards large"), self._sights.only_starred, "H", chosen=self._view.only_starred)
        return menu

    def stage(self, id: Id) -> QMenu:
        """What can be done with a stage."""
        t, workshop, menu = self._desk.t, self._desk.workshop, path_menu(self._parent)
        stage = workshop.the(Stage, id)
        folded = id in self._view.folded_stages
        add(menu, t("Unfold") if folded else t("Fold"), lambda: self._view.fold_stage(id), "K")
        add(menu, t("Show it large"), lambda: self._sights.zoom_on(stage.id), "Z")
        if not self._desk.read_only:
            self._fill_stage(menu, stage)
        return menu

    def _fill_stage(self, menu: QMenu, stage: Stage) -> None:
        t, do, workshop, id = self._desk.t, self._desk.do_aloud, self._desk.workshop, stage.id
        count = len(stages.stages_of(workshop, stage.path_id))
        menu.addSeparator()
        add(menu, t("Rename"), lambda: self._rename(NEW_STAGE, id), "F2")
        add(menu, t("Add a stage before"), lambda: self._new_stage(stage.order))
        add(menu, t("Add a stage after"), lambda: self._new_stage(stage.order + 1))
        self._fill_split(sub(menu, t("Split before")), stage)
        if stage.order > 1:
            add(menu, t("Move left"), lambda: do(lambda: stages.move_stage(workshop, id, stage.order - 1)))
        if stage.order < count:
            add(menu, t("Move right"), lambda: do(lambda: stages.move_stage(workshop, id, stage.order + 1)))
        menu.addSeparator()
        add(menu, t("Remove…"), lambda: self.removing.stage(id), "Del")

    def _fill_split(self, menu: QMenu, stage: Stage) -> None:
        """The stops a new stage could start with; it can be named at once."""
        later = in_stage(self._desk.workshop, stage.id)[1:]
        menu.setEnabled(bool(later))
        for card in later:
            add(menu, card.title, late(self._split, stage, card.id))

    def _split(self, stage: Stage, touchpoint_id: Id) -> None:
        workshop = self._desk.workshop
        name = self._desk.t("{name}, later", name=stage.name)[:STAGE_LIMIT]
        self._desk.do_aloud(lambda: stages.split_stage(workshop, touchpoint_id, name))
        card = workshop.get(Touchpoint, touchpoint_id)
        if card is not None and card.stage_id and card.stage_id != stage.id:
            self._rename(NEW_STAGE, card.stage_id)

    def lane(self, key: str) -> QMenu:
        """What can be done with a lane; silos and processes can only be folded here."""
        t, workshop, menu = self._desk.t, self._desk.workshop, path_menu(self._parent)
        channel = workshop.get(Channel, key)
        if channel is not None:
            add(menu, t("About this lane…"), lambda: self._links.lane_form.open(key, menu.pos()))
        if channel is None or channel.channel_kind != "backstage":
            folded = key in self._view.folded_lanes
            add(menu, t("Unfold") if folded else t("Fold"), lambda: self._view.fold_lane(key))
        if channel is not None and not self._desk.read_only:
            self._fill_channel(menu, channel)
        return menu

    def _fill_channel(self, menu: QMenu, channel: Channel) -> None:
        t, workshop, id = self._desk.t, self._desk.workshop, channel.id
        add(menu, t("Rename"), lambda: self._rename(NEW_LANE, id))
        kinds = sub(menu, t("Kind of lane"))
        for kind, word in CHANNEL_KINDS.items():
            change = late(channels.set_channel_kind, workshop, id, kind)
            add(kinds, t(word), late(self._desk.do_aloud, change), chosen=kind == channel.channel_kind)
        verdicts = sub(menu, t("What we think of it"))
        for verdict, word in VERDICTS.items():
            change = late(channels.set_verdict, workshop, id, verdict)
            add(verdicts, t(word), late(self._desk.do_aloud, change), chosen=verdict == channel.verdict)
        self._fill_places(menu, channel)
        menu.addSeparator()
        add(menu, t("Remove…"), lambda: self.removing.channel(id))

    def _fill_places(self, menu: QMenu, channel: Channel) -> None:
        """Above, below, and the order of all lanes."""
        t, do, workshop, id = self._desk.t, self._desk.do_aloud, self._desk.workshop, channel.id
        add(menu, t("Add a lane below"), lambda: self._links.presets.open_new(channel.order + 1, menu.pos()))
        if channel.order > 1:
            add(menu, t("Move up"), lambda: do(lambda: channels.move_channel(workshop, id, channel.order - 1)))
        if channel.order < len(workshop.all(Channel)):
            add(menu, t("Move down"), lambda: do(lambda: channels.move_channel(workshop, id, channel.order + 1)))
        if self._view.lanes_by == "channel":
            add(menu, t("Tidy lanes…"), lambda: self.tidying.propose(self._view.plan))
