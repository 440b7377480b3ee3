"""What people can do on the path, each as one change, said aloud when it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cxworkshop.edits import path as edits
from cxworkshop.layout.aim import Aim, aim_of, slot_of, stepped
from cxworkshop.layout.plan import NOBODY
from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.looks import feeling_word, lane_name
from cxworkshop.ui.path.view import PathView

LAST = 10_000


class PathActions(QObject):
    """Verbs of the path screen; mouse, keyboard, menus and inspector all come through here.

    `dropped` tells a title and where it went, for the Oops toast.
    """

    dropped = Signal(str, str)

    def __init__(self, desk: Desk, view: PathView) -> None:
        super().__init__()
        self.desk, self.view = desk, view

    def drop(self, id: Id, aim: Aim | None) -> bool:
        """Puts a card where it was aimed at; without an aim, into the tray."""
        card = self._card(id)
        if card is None:
            return False
        was = self._where(id)
        done = self.desk.do(lambda: self._placing(card, aim) if aim else edits.to_tray(self.desk.workshop, [id]))
        if done and was != (now := self._where(id)):
            self.desk.said.emit(self.spoken_place(id))
            self.dropped.emit(card.title, self.desk.t("moved from {old} to {new}", old=was, new=now))
        return done

    def step(self, id: Id, right: int, down: int) -> bool:
        """Moves a placed card one slot or one lane at once."""
        plan = self.view.plan
        aim = aim_of(plan, id)
        if aim is None:
            return False
        return self.drop(id, stepped(plan, aim, id, right, down))

    def place(self, id: Id, stage_id: Id, channel_id: Id) -> bool:
        """Puts a card into a stage and a lane picked from a list: it keeps its slot, or comes last in a new stage."""
        card = self._card(id)
        if card is None:
            return False
        slot = card.order if card.stage_id == stage_id else LAST
        done = self._say(lambda: edits.move(self.desk.workshop, [id], stage_id, channel_id, slot))
        if done:
            self.desk.said.emit(self.spoken_place(id))
        return done

    def to_tray(self, id: Id) -> bool:
        return self.drop(id, None)

    def set_silo(self, id: Id, place: int) -> bool:
        """Gives a card to the silo with that place in the list, from 1; 0 takes the owner off."""
        silos = self.desk.workshop.all(Silo)
        if place > len(silos):
            return False
        silo = silos[place - 1].id if place else None
        return self.own(id, silo)

    def own(self, id: Id, silo_id: Id | None) -> bool:
        return self._say(lambda: edits.set_owner_silo(self.desk.workshop, id, silo_id))

    def star(self, id: Id) -> bool:
        return self._say(lambda: edits.toggle_key(self.desk.workshop, id))

    def retire(self, id: Id) -> bool:
        return self._say(lambda: edits.retire(self.desk.workshop, id))

    def feel(self, id: Id, value: int | None) -> bool:
        """Sets how the customer feels at a stop."""
        done = self.desk.do(lambda: edits.set_feeling(self.desk.workshop, id, value))
        if done:
            t = self.desk.t
            self.desk.said.emit(t("No feeling set") if value is None else feeling_word(value, t))
        return done

    def feel_step(self, id: Id, by: int) -> bool:
        """One step better or worse; from nothing it starts at so-so."""
        said = edits.team_feeling(self.desk.workshop, id)
        return self.feel(id, max(-2, min(2, said.value + by)) if said else 0)

    def rename(self, id: Id, title: str) -> bool:
        return self._say(lambda: edits.rename(self.desk.workshop, id, title))

    def write(self, title: str) -> bool:
        """Writes a card into the tray."""
        return self._say(lambda: edits.add_touchpoint(self.desk.workshop, self.view.path_id, title))

    def duplicate(self, id: Id) -> bool:
        return self._say(lambda: edits.duplicate(self.desk.workshop, id))

    def remove(self, id: Id) -> bool:
        done = self._say(lambda: edits.remove_touchpoint(self.desk.workshop, id))
        if done:
            self.desk.select("")
        return done

    def spoken_place(self, id: Id) -> str:
        """Where a card stands, as it is announced: number, title, stage, lane, and its neighbours."""
        plan, t = self.view.plan, self.desk.t
        stop = next((one for one in plan.stops if one.id == id), None)
        card = self._card(id)
        if stop is None or card is None:
            return t("{title}, in the tray", title=card.title if card else "")
        stage, lane = plan.stages[stop.stage].name, lane_name(plan, stop.lane, t)
        said = t("{n}, {title}, {stage}, {lane}", n=stop.number, title=card.title, stage=stage, lane=lane)
        if 1 < stop.number < len(plan.stops):
            return t("{place}, between {a} and {b}", place=said, a=stop.number - 1, b=stop.number + 1)
        return said

    def _placing(self, card: Touchpoint, aim: Aim) -> Change:
        plan = self.view.plan
        stage, lane, slot = plan.stages[aim.stage], plan.lanes[aim.lane], slot_of(plan, aim, card.id)
        if self.view.lanes_by == "channel":
            return edits.move(self.desk.workshop, [card.id], stage.id, lane.key, slot)
        field = "owner_silo_id" if self.view.lanes_by == "silo" else "core_process_id"
        value = getattr(card, field) if lane.backstage else None if lane.key == NOBODY else lane.key
        return edits.move_along(self.desk.workshop, [card.id], stage.id, slot, field, value)

    def _where(self, id: Id) -> str:
        plan = self.view.plan
        stop = next((one for one in plan.stops if one.id == id), None)
        if stop is None:
            return self.desk.t("the tray")
        return f"{stop.number} {plan.stages[stop.stage].name}, {lane_name(plan, stop.lane, self.desk.t)}"

    def _say(self, maker: Callable[[], Change]) -> bool:
        made: list[Change] = []
        done = self.desk.do(lambda: made.append(maker()) or made[0])  # type: ignore[func-returns-value]
        if done and made and made[0]:
            self.desk.said.emit(self.desk.t(made[0].label))
        return done

    def _card(self, id: Id) -> Touchpoint | None:
        return self.desk.workshop.get(Touchpoint, id)
