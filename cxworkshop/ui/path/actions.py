"""What people can do on the path, each as one change, said aloud when it is done. For one card or for many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from cxworkshop.edits import path as edits
from cxworkshop.edits import scores
from cxworkshop.edits.pasting import cards_of_text, paste_cards
from cxworkshop.layout.aim import Aim
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.text import Phrase, phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path import clipboard
from cxworkshop.ui.path.looks import feeling_word, lane_name
from cxworkshop.ui.path.pictures.sources import Source, sources_in
from cxworkshop.ui.path.placing import one_step, placing
from cxworkshop.ui.path.view import PathView

LAST = 10_000
Ids = Id | Iterable[Id]


class Spot(NamedTuple):
    """Where a card stands: its number, and the names of its stage and lane; no number in the tray."""

    number: int = 0
    stage: str = ""
    lane: str = ""


class PathActions(QObject):
    """Verbs of the path screen; mouse, keyboard, menus and encounter card all come through here.

    `dropped` tells a title and where it went, for the Oops toast. `take_pictures` puts pictures on a card.
    """

    dropped = Signal(str, str)

    def __init__(self, desk: Desk, view: PathView) -> None:
        super().__init__()
        self.desk, self.view = desk, view
        self.take_pictures: Callable[[Id, Sequence[Source]], bool] | None = None

    # Where cards stand

    def drop(self, ids: Ids, aim: Aim | None) -> bool:
        """Puts cards where they were aimed at; without an aim, into the tray."""
        moving = self.in_order(ids)
        workshop = self.desk.workshop
        return self._moved(moving, lambda: placing(self.view, moving, aim) if aim else edits.to_tray(workshop, moving))

    def step(self, ids: Ids, right: int, down: int) -> bool:
        """Moves placed cards at once: together by one slot, or each by one lane."""
        moving = self.in_order(ids)
        return self._moved(moving, lambda: one_step(self.view, moving, right, down))

    def to_tray(self, ids: Ids) -> bool:
        return self.drop(ids, None)

    def place(self, id: Id, stage_id: Id, channel_id: Id) -> bool:
        """Puts a card into a stage and a lane picked from a list: it keeps its slot, or comes last in a new stage."""
        card = self.desk.workshop.get(Touchpoint, id)
        if card is None:
            return False
        slot = card.order if card.stage_id == stage_id else LAST
        done = self._say(lambda: edits.move(self.desk.workshop, [id], stage_id, channel_id, slot))
        if done:
            self.desk.said.emit(self.spoken_place(id))
        return done

    # What is said of them

    def set_silo(self, ids: Ids, place: int) -> bool:
        """Gives cards to the silo with that place in the list, from 1; 0 takes the owner off."""
        silos = self.desk.workshop.all(Silo)
        if place > len(silos):
            return False
        return self.own(ids, silos[place - 1].id if place else None)

    def own(self, ids: Ids, silo_id: Id | None) -> bool:
        owned = self.in_order(ids)
        return bool(owned) and self._say(lambda: edits.own(self.desk.workshop, owned, silo_id))

    def star(self, ids: Ids) -> bool:
        """Stars cards; when all of them are starred, takes the stars off."""
        cards = [self.desk.workshop.the(Touchpoint, id) for id in self.in_order(ids)]
        on = not all(card.is_key for card in cards)
        return bool(cards) and self._say(lambda: edits.star(self.desk.workshop, [card.id for card in cards], on))

    def retire(self, ids: Ids) -> bool:
        return self._say(lambda: self._each(ids, edits.retire))

    def feel(self, ids: Ids, value: int | None) -> bool:
        """Sets how the customer feels at stops."""
        done = self.desk.do(lambda: self._each(ids, scores.score, "emotion", value))
        if done:
            t = self.desk.t
            self.desk.said.emit(t("No feeling set") if value is None else feeling_word(value, t))
        return done

    def feel_step(self, ids: Ids, by: int) -> bool:
        """One step better or worse than the first of them; from nothing it starts at so-so."""
        stops = self.in_order(ids)
        said = scores.score_of(self.desk.workshop, stops[0], "emotion") if stops else None
        return self.feel(stops, max(-2, min(2, said.value + by)) if said else 0)

    def rename(self, id: Id, title: str) -> bool:
        return self._say(lambda: edits.rename(self.desk.workshop, id, title))

    # Cards that come and go

    def write(self, title: str) -> bool:
        """Writes a card into the tray."""
        return self._say(lambda: edits.add_touchpoint(self.desk.workshop, self.view.path_id, title))

    def write_lines(self, text: str) -> bool:
        """Writes each line of a text as a card into the tray."""
        return self._say(lambda: paste_cards(self.desk.workshop, self.view.path_id, cards_of_text(text)))

    def duplicate(self, ids: Ids) -> bool:
        """Copies cards; the copies are chosen then."""
        return self._say(lambda: edits.duplicate(self.desk.workshop, self.in_order(ids)), choose_new=True)

    def remove(self, ids: Ids) -> bool:
        going = self.in_order(ids)
        done = bool(going) and self._say(lambda: edits.remove_touchpoints(self.desk.workshop, going))
        if done:
            self.desk.select("")
        return done

    def copy(self, ids: Ids) -> bool:
        """Puts cards on the clipboard."""
        copied, t = self.in_order(ids), self.desk.t
        if copied:
            clipboard.put(self.desk.workshop, copied)
            self.desk.said.emit(t.n("{n} card copied", "{n} cards copied", len(copied)))
        return bool(copied)

    def paste(self) -> bool:
        """Brings what is on the clipboard: cards and lines into the tray, a picture onto the selected card."""
        brought = clipboard.here()
        if not clipboard.has_cards(brought) and (pictures := sources_in(brought)):
            return self._paste_pictures(pictures)
        return self._say(
            lambda: paste_cards(self.desk.workshop, self.view.path_id, clipboard.cards_in(brought)), choose_new=True
        )

    def _paste_pictures(self, pictures: Sequence[Source]) -> bool:
        if self.take_pictures is not None and self.desk.selection in self.view.looks:
            return self.take_pictures(self.desk.selection, pictures)
        self.desk.refused.emit(self.desk.t("Choose a card first, then paste the picture onto it."))
        return False

    # How they are told

    def in_order(self, ids: Ids) -> list[Id]:
        """The cards with these ids, each once: those on the path in path order, then those in the tray."""
        wanted = {ids} if isinstance(ids, str) else set(ids)
        cards = [card for id in wanted if (card := self.desk.workshop.get(Touchpoint, id))]
        if len(cards) < 2:
            return [card.id for card in cards]
        numbers = {stop.id: stop.number for stop in self.view.plan.stops}
        return [
            card.id for card in sorted(cards, key=lambda one: (numbers.get(one.id, LAST * LAST), one.order, one.id))
        ]

    def spoken_place(self, id: Id) -> str:
        """Where a card stands, as it is announced: number, title, stage, lane, and its neighbours."""
        plan, t = self.view.plan, self.desk.t
        stop = next((one for one in plan.stops if one.id == id), None)
        card = self.desk.workshop.get(Touchpoint, id)
        if stop is None or card is None:
            return t("{title}, in the tray", title=card.title if card else "")
        stage, lane = plan.stages[stop.stage].name, lane_name(plan, stop.lane, t)
        said = t("{n}, {title}, {stage}, {lane}", n=stop.number, title=card.title, stage=stage, lane=lane)
        if 1 < stop.number < len(plan.stops):
            return t("{place}, between {a} and {b}", place=said, a=stop.number - 1, b=stop.number + 1)
        return said

    def _spot(self, id: Id) -> Spot:
        plan, stop = self.view.plan, self.view.plan.stop(id)
        if stop is None:
            return Spot()
        return Spot(stop.number, plan.stages[stop.stage].name, lane_name(plan, stop.lane, self.desk.t))

    def _told_way(self, was: Spot, now: Spot) -> str:
        """What has become another: lane, stage or both; within one cell, the number."""
        t = self.desk.t
        if was.number and now.number and was[1:] == now[1:]:
            return t("moved from stop {old} to stop {new}", old=was.number, new=now.number)
        old, new = ([*one[1:]] if one.number else [t("the tray")] for one in (was, now))
        if was.number and now.number:
            old, new = [name for name in old if name not in new], [name for name in new if name not in old]
        return t("moved from {old} to {new}", old=", ".join(old), new=", ".join(new))

    # How they are done

    def _moved(self, ids: Sequence[Id], maker: Callable[[], Change]) -> bool:
        """Does a move and tells where the first card went, and how many more went with it."""
        if not ids:
            return False
        t, first = self.desk.t, ids[0]
        was = self._spot(first)
        change = self.desk.made(maker)
        if change and (was != (now := self._spot(first)) or len(ids) > 1):
            more = t.n("and {n} more card", "and {n} more cards", len(ids) - 1) if len(ids) > 1 else ""
            self.desk.said.emit(", ".join(part for part in (self.spoken_place(first), more) if part))
            title = self.desk.workshop.the(Touchpoint, first).title + (f" + {len(ids) - 1}" if more else "")
            self.dropped.emit(title, self._told_way(was, now))
        return change is not None

    def _each(self, ids: Ids, verb: Callable[..., Change], *given: Any) -> Change:
        """One change of what a verb does to each card by itself."""
        cards = self.in_order(ids)
        made = [verb(self.desk.workshop, id, *given) for id in cards]
        if not made:
            raise Refused(phrase("Choose a card first."))
        label = made[0].label
        if len(made) > 1:
            named = "title" if "title" in label.args else "n"
            label = Phrase(label.source, {**label.args, named: f"{label.args.get(named, '')} + {len(made) - 1}"})
        return Change(label, tuple(edit for change in made for edit in change.edits))

    def _say(self, maker: Callable[[], Change], choose_new: bool = False) -> bool:
        """Does a change and says what was done."""
        change = self.desk.do_aloud(maker)
        if change and choose_new:
            self.view.choose([edit.record.id for edit in change.edits if _is_new(edit)])
        return change is not None


def _is_new(edit: Edit) -> bool:
    return edit.before is None and isinstance(edit.after, Touchpoint)
