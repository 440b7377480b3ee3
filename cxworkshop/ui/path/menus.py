"""The menus of cards, stages and lanes. Everything in them is also on the keyboard or in the inspector."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.model.change import Change
from cxworkshop.model.path import CHANNEL_KINDS, VERDICTS, Channel, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.looks import FEELING_WORDS

Act = Callable[[], object]
NEW_STAGE, NEW_LANE = "stage", "lane"


class PathMenus:
    """Builds menus for what is pointed at. `rename` and `name_new` open the field where a name is typed."""

    def __init__(
        self,
        desk: Desk,
        actions: PathActions,
        parent: QWidget,
        rename: Callable[[str, Id], None],
        name_new: Callable[[str, int], None],
    ) -> None:
        self._desk, self._actions, self._parent = desk, actions, parent
        self._rename, self._name_new = rename, name_new

    def card(self, id: Id, open_card: Callable[[str], None]) -> QMenu:
        """What can be done with a card."""
        t, actions = self._desk.t, self._actions
        card = self._desk.workshop.the(Touchpoint, id)
        menu = self._menu()
        self._add(menu, t("Open"), lambda: open_card(id), "Enter")
        self._add(
            menu, t("Take the star off") if card.is_key else t("Star as a key stop"), lambda: actions.star(id), "S"
        )
        self._fill_owners(menu.addMenu(t("Whose is it")), card)
        if card.is_placed:
            feelings = menu.addMenu(t("Feeling"))
            for value, word in reversed(FEELING_WORDS.items()):
                self._add(feelings, t(word), _late(actions.feel, id, value))
            self._add(feelings, t("Not known"), lambda: actions.feel(id, None))
        self._add(menu, t("Make a copy"), lambda: actions.duplicate(id), "Ctrl+D")
        if card.is_placed:
            self._add(menu, t("Back to the tray"), lambda: actions.to_tray(id), "Backspace")
        self._add(menu, t("It goes on") if card.state == "retire" else t("It should end"), lambda: actions.retire(id))
        menu.addSeparator()
        self._add(menu, t("Remove"), lambda: actions.remove(id), "Del")
        return menu

    def cell(self, write_here: Act) -> QMenu:
        """What can be done where there is no card yet."""
        menu = self._menu()
        self._add(menu, self._desk.t("Write a card here"), write_here)
        self._add(menu, self._desk.t("Paste into the tray"), self._actions.paste, "Ctrl+V")
        return menu

    def stage(self, id: Id) -> QMenu:
        """What can be done with a stage."""
        t, workshop = self._desk.t, self._desk.workshop
        stage = workshop.the(Stage, id)
        count = len(stages.stages_of(workshop, stage.path_id))
        folded = id in self._actions.view.folded_stages
        menu = self._menu()
        self._add(menu, t("Rename"), lambda: self._rename(NEW_STAGE, id))
        self._add(menu, t("Unfold") if folded else t("Fold"), lambda: self._actions.view.fold_stage(id))
        self._add(menu, t("Add a stage before"), lambda: self._name_new(NEW_STAGE, stage.order))
        self._add(menu, t("Add a stage after"), lambda: self._name_new(NEW_STAGE, stage.order + 1))
        if stage.order > 1:
            self._add(menu, t("Move left"), lambda: self._do(lambda: stages.move_stage(workshop, id, stage.order - 1)))
        if stage.order < count:
            self._add(menu, t("Move right"), lambda: self._do(lambda: stages.move_stage(workshop, id, stage.order + 1)))
        menu.addSeparator()
        self._add(menu, t("Remove, cards to the tray"), lambda: self._do(lambda: stages.remove_stage(workshop, id)))
        return menu

    def lane(self, key: str) -> QMenu:
        """What can be done with a lane; silos and processes can only be folded here."""
        t, workshop = self._desk.t, self._desk.workshop
        menu = self._menu()
        channel = workshop.get(Channel, key)
        if channel is None or channel.channel_kind != "backstage":
            folded = key in self._actions.view.folded_lanes
            self._add(menu, t("Unfold") if folded else t("Fold"), lambda: self._actions.view.fold_lane(key))
        if channel is not None:
            self._fill_channel(menu, channel)
        return menu

    def _fill_channel(self, menu: QMenu, channel: Channel) -> None:
        t, workshop, id = self._desk.t, self._desk.workshop, channel.id
        self._add(menu, t("Rename"), lambda: self._rename(NEW_LANE, id))
        kinds = menu.addMenu(t("Kind of lane"))
        for kind, word in CHANNEL_KINDS.items():
            change = _late(channels.set_channel_kind, workshop, id, kind)
            self._add(kinds, t(word), _late(self._do, change), chosen=kind == channel.channel_kind)
        verdicts = menu.addMenu(t("What we think of it"))
        for verdict, word in VERDICTS.items():
            change = _late(channels.set_verdict, workshop, id, verdict)
            self._add(verdicts, t(word), _late(self._do, change), chosen=verdict == channel.verdict)
        self._add(menu, t("Add a lane below"), lambda: self._name_new(NEW_LANE, channel.order + 1))
        if channel.order > 1:
            self._add(
                menu, t("Move up"), lambda: self._do(lambda: channels.move_channel(workshop, id, channel.order - 1))
            )
        if channel.order < len(workshop.all(Channel)):
            self._add(
                menu, t("Move down"), lambda: self._do(lambda: channels.move_channel(workshop, id, channel.order + 1))
            )
        menu.addSeparator()
        self._add(menu, t("Remove, cards to the tray"), lambda: self._do(lambda: channels.remove_channel(workshop, id)))

    def _fill_owners(self, menu: QMenu, card: Touchpoint) -> None:
        for place, silo in enumerate(self._desk.workshop.all(Silo), 1):
            own = _late(self._actions.own, card.id, silo.id)
            keys = str(place) if place <= 8 else ""
            self._add(menu, f"{silo.code}  {silo.name}", own, keys, chosen=card.owner_silo_id == silo.id)
        self._add(menu, self._desk.t("Nobody yet"), lambda: self._actions.own(card.id, None))

    def _do(self, maker: Callable[[], Change]) -> None:
        if self._desk.do(maker) and (done := self._desk.editor.undoable):
            self._desk.said.emit(self._desk.t(done.label))

    def _menu(self) -> QMenu:
        menu = QMenu(self._parent)
        menu.setObjectName("path.menu")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, text: str, act: Act, keys: str = "", chosen: bool | None = None) -> None:
        words = text.replace("&", "&&")
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda: act())
        if chosen is not None:
            action.setCheckable(True)
            action.setChecked(chosen)


def _late(act: Callable[..., Any], *given: object) -> Callable[[], Any]:
    """The call, kept for later."""
    return lambda: act(*given)
