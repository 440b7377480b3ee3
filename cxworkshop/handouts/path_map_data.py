"""What the map shows, gathered from one path: stops with their figures, moves in words, hand-overs, silos."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cxworkshop.handouts.page.fonts import BOLD, REGULAR, SEMIBOLD, Style, width
from cxworkshop.handouts.page.wrap import NBSP
from cxworkshop.insight import experience, path, surprises, voting
from cxworkshop.layout.sheet_parts import MarkKind, SheetHandover, SheetMove, SheetPlan, SheetStop
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Channel, Move, Path, Stage
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

WEIGHTS = {"regular": REGULAR, "semibold": SEMIBOLD, "bold": BOLD}
MOVES: dict[str, str] = {
    "drop_out": mark("leave the path"),
    "re_entry": mark("come back"),
    "pause": mark("pause"),
    "switch": mark("change channel"),
    "return": mark("return"),
    "forward": mark("jump ahead"),
}
MOVE_ICONS: dict[str, str] = {
    "drop_out": "log-out",
    "re_entry": "log-in",
    "pause": "pause",
    "switch": "shuffle",
    "return": "undo-2",
    "forward": "corner-down-right",
}
CHANNEL_ICONS: dict[str, str] = {
    "person": "user",
    "phone": "phone",
    "message": "message-square-text",
    "web": "globe",
    "social": "users",
    "object": "box",
    "place": "store",
    "partner": "handshake",
    "backstage": "wrench",
}


@dataclass(frozen=True)
class Figures:
    """What has been said of a stop; None where nothing has. `dots` is None when no target on a ballot touches it."""

    starred: bool
    importance: float | None
    expected: float | None
    felt: float | None
    gap: float | None
    warning: bool
    dots: int | None
    risks: str


@dataclass(frozen=True)
class MapData:
    """One path, ready to lay out and to draw."""

    workshop: Workshop
    path: Path
    stops: tuple[Stop, ...]
    figures: dict[Id, Figures]
    silos: dict[Id, Silo]
    channels: dict[Id, Channel]
    plan: SheetPlan

    @property
    def group(self) -> CustomerGroup | None:
        """Whose path it is."""
        groups = self.workshop.all(CustomerGroup)
        return self.workshop.get(CustomerGroup, self.path.group_id) or next((g for g in groups if g.is_focus), None)

    def stop(self, id: Id | None) -> Stop | None:
        return next((stop for stop in self.stops if stop.touchpoint.id == id), None)

    def sized(self, width: float, height: float) -> SheetPlan:
        return replace(self.plan, width=width, height=height)


def measure(text: str, size: float, weight: str) -> float:
    """The width of a text as printed; what the layout measures with."""
    return width(text, Style(size, size, WEIGHTS[weight]))


def map_data(workshop: Workshop, of: Path, t: Words) -> MapData:
    line = tuple(stops(workshop, of.id))
    silos = {silo.id: silo for silo in workshop.all(Silo)}
    channels = {channel.id: channel for channel in workshop.all(Channel)}
    stages = [stage for stage in workshop.all(Stage) if stage.path_id == of.id]
    plan = SheetPlan(
        tuple(_sheet_stop(workshop, stop, silos) for stop in line),
        tuple((stage.id, stage.name) for stage in stages),
        tuple((lane.id, lane.name) for lane in channels.values() if lane.channel_kind != "backstage"),
        tuple(sheet_move(move, t) for move in moves(workshop, of, line)),
        tuple(
            SheetHandover(one.taker.touchpoint.id, one.from_silo.id, one.to_silo.id, one.state)
            for one in path.handovers(workshop, of.id)
            if one.answer
        ),
    )
    return MapData(workshop, of, line, _figures(workshop, line), silos, channels, plan)


def moves(workshop: Workshop, of: Path, line: tuple[Stop, ...]) -> list[Move]:
    """Moves whose ends are on the map."""
    there = {stop.touchpoint.id for stop in line}
    mine = [move for move in workshop.all(Move) if move.path_id == of.id]
    return [move for move in mine if all(end is None or end in there for end in (move.from_id, move.to_id))]


def sheet_move(move: Move, t: Words) -> SheetMove:
    return SheetMove(_kind(move), move_head(move, t), move.reason, move.from_id, move.to_id)


def move_head(move: Move, t: Words) -> str:
    """25 % return, or: come back (about a year)."""
    share = f"{move.share}{NBSP}% " if move.share is not None else ""
    gap = f" ({move.gap})" if move.gap else ""
    return f"{share}{t(MOVES[move.move_kind])}{gap}"


def _kind(move: Move) -> MarkKind:
    kinds: dict[str, MarkKind] = {
        "drop_out": "drop_out", "re_entry": "re_entry", "pause": "pause", "switch": "switch", "return": "return"
    }  # fmt: skip
    return kinds.get(move.move_kind, "forward")


def _sheet_stop(workshop: Workshop, stop: Stop, silos: dict[Id, Silo]) -> SheetStop:
    one = stop.touchpoint
    helpers = (silos[id].code for id in one.support_silo_ids if id in silos and id != one.owner_silo_id)
    codes = (silos[one.owner_silo_id].code, *helpers) if one.owner_silo_id else ()
    return SheetStop(
        one.id,
        stop.number,
        one.title,
        stop.stage.id,
        None if stop.backstage else stop.channel.id,
        one.owner_silo_id,
        codes,
        experience.value(workshop, one.id, "emotion"),
        experience.value(workshop, one.id, "employee_mood"),
    )


def _figures(workshop: Workshop, line: tuple[Stop, ...]) -> dict[Id, Figures]:
    dots, risks = _dots(workshop), _risks(workshop)
    found = {}
    for stop in line:
        id = stop.touchpoint.id
        importance, expected, felt = (
            experience.value(workshop, id, "importance"),
            experience.value(workshop, id, "expectation"),
            experience.value(workshop, id, "experience"),
        )
        gap = None if expected is None or felt is None else felt - expected
        warning = experience.early_warning(workshop, id)
        found[id] = Figures(
            stop.touchpoint.is_key, importance, expected, felt, gap, warning, dots.get(id), risks.get(id, "")
        )
    return found


def _dots(workshop: Workshop) -> dict[Id, int]:
    """Dots of the last revealed vote by touchpoint; a target on two stops counts at both."""
    revealed = [one for one in workshop.all(VotingRound) if one.state == "revealed" and one.parent_id is None]
    found: dict[Id, int] = {}
    for place in voting.ranking(workshop, revealed[-1].id) if revealed else []:
        target = workshop.get(Target, place.option.target_id)
        for id in target.touchpoint_ids if target else ():
            found[id] = found.get(id, 0) + place.dots
    return found


def _risks(workshop: Workshop) -> dict[Id, str]:
    """The classes of the deviations at each touchpoint, gravest first, as letters."""
    found: dict[Id, str] = {}
    for deviation in surprises.by_priority(workshop):
        for id in deviation.touchpoint_ids:
            found[id] = found.get(id, "") + surprises.priority_of(deviation)
    return found


__all__ = ["CHANNEL_ICONS", "MOVES", "MOVE_ICONS", "Figures", "MapData", "map_data", "measure"]
