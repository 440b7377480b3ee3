"""The printed map as geometry: the fewest sheets on which every title can be read, cut where stages end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from cxworkshop.layout.sheet_columns import columns
from cxworkshop.layout.sheet_page import Place, page
from cxworkshop.layout.sheet_parts import (
    AFTER_STAGES,
    DOTS,
    FOOT,
    GAP_ROW,
    KEY,
    LANE_AIR,
    LEAST_CURVE,
    LEAST_LANE,
    MOST_COLUMNS,
    OWNERS,
    STAGE_ROW,
    Column,
    Measure,
    Say,
    Sheet,
    SheetPlan,
)
from cxworkshop.layout.sheet_words import Ruler

Group = list[Column]


def sheets(plan: SheetPlan, measure: Measure, say: Say) -> list[Sheet]:
    """The pages of the map, none for an empty path.

    Tried in this order: one sheet; without the lanes no card stands in; the dense form; more sheets. What cannot
    be helped even then (a word longer than a card) is printed as it is, with the fault named.
    """
    made = columns(plan.stops)
    if not made:
        return []
    map_ = _Map(plan, made, Ruler(measure), say)
    return map_.one() or map_.several()


class _Map:
    """The columns of the whole path and the ways to part them."""

    def __init__(self, plan: SheetPlan, made: Group, ruler: Ruler, say: Say) -> None:
        self.plan, self.columns, self.ruler, self.say = plan, made, ruler, say
        self.used = _with_cards(plan, made)

    def one(self) -> list[Sheet] | None:
        """A single good sheet, or None."""
        if len(self.columns) > MOST_COLUMNS:
            return None
        for plan, dense in ((self.plan, False), (self.used, False), (self.used, True)):
            found = self._pages([self.columns], plan, dense)
            if found and not found[0].faults:
                return found
        return None

    def several(self) -> list[Sheet]:
        """The fewest good sheets; lanes stay the same on all, unless there are more than a sheet can hold."""
        units = self._units()
        for count in range(2, len(units) + 1):
            found = self._best([_joined(group) for group in _even(units, count)])
            if found and not any(sheet.faults for sheet in found):
                return found
        return self._best([[column] for column in self.columns], last=True) or []

    def _units(self) -> list[Group]:
        """Stages, and pieces of a stage too long for a sheet of its own."""
        return [piece for stage in _stages(self.columns) for piece in self._pieces(stage)]

    def _pieces(self, stage: Group) -> list[Group]:
        if len(stage) == 1 or (len(stage) <= MOST_COLUMNS and self._good(stage)):
            return [stage]
        middle = (len(stage) + 1) // 2
        return [*self._pieces(stage[:middle]), *self._pieces(stage[middle:])]

    def _good(self, group: Group) -> bool:
        return bool(self._sheet([group], 0, self._lanes([group])))

    def _lanes(self, groups: Sequence[Group]) -> list[SheetPlan]:
        """The lanes to show: all, then those with cards, then only those with cards on the sheet."""
        shown = [self.plan, self.used] if _lanes_fit(self.used) else []
        return shown or [_with_cards(self.plan, [column for group in groups for column in group])]

    def _best(self, groups: list[Group], last: bool = False) -> list[Sheet] | None:
        if _lanes_fit(self.used):
            for plan in (self.plan, self.used):
                found = [self._sheet(groups, at, [plan], last) for at in range(len(groups))]
                if all(found):
                    return [sheet for sheet in found if sheet]
            if not last:
                return None
        own = [self._sheet(groups, at, self._lanes([groups[at]]), last) for at in range(len(groups))]
        return [sheet for sheet in own if sheet] if all(own) else None

    def _sheet(self, groups: list[Group], at: int, plans: list[SheetPlan], last: bool = False) -> Sheet | None:
        """One of the sheets, in the first form that holds; in the last resort as it comes."""
        place = _place(groups, at)
        found: Sheet | None = None
        for plan in plans:
            for dense in (False, True):
                found = page(plan, groups[at], place, self.ruler, self.say, dense)
                if found and not found.faults:
                    return found
        return found if last else None

    def _pages(self, groups: list[Group], plan: SheetPlan, dense: bool) -> list[Sheet]:
        made = [page(plan, groups[at], _place(groups, at), self.ruler, self.say, dense) for at in range(len(groups))]
        return [sheet for sheet in made if sheet]


def _stages(made: Sequence[Column]) -> list[Group]:
    groups: list[Group] = []
    for column in made:
        if groups and groups[-1][0].stage == column.stage:
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _even(units: Sequence[Group], count: int) -> list[list[Group]]:
    """The units in so many runs, the fullest as small as can be, then as even as can be."""
    sizes = [len(unit) for unit in units]
    if len(units) > 18:
        return _steady(units, count)

    def unevenness(cuts: Sequence[int]) -> tuple[int, int, int, int]:
        loads = [sum(sizes[a:b]) for a, b in _runs(cuts, len(units))]
        return max(loads), sum(load * load for load in loads), -loads[0], -loads[-1]

    best = min(combinations(range(1, len(units)), count - 1), key=unevenness)
    return [list(units[a:b]) for a, b in _runs(best, len(units))]


def _steady(units: Sequence[Group], count: int) -> list[list[Group]]:
    cuts = [round(len(units) * at / count) for at in range(1, count)]
    return [list(units[a:b]) for a, b in _runs(cuts, len(units))]


def _runs(cuts: Sequence[int], count: int) -> Iterator[tuple[int, int]]:
    return zip((0, *cuts), (*cuts, count), strict=True)


def _joined(units: Sequence[Group]) -> Group:
    return [column for unit in units for column in unit]


def _place(groups: Sequence[Group], at: int) -> Place:
    sheet_of = {stop.id: number for number, group in enumerate(groups, 1) for column in group for stop in column.stops}
    begun = {column.stage for group in groups[:at] for column in group}
    before = _seen(groups[:at])
    after = _seen(groups[at + 1 :])
    return Place(
        at + 1, len(groups), sheet_of, frozenset(begun), before[-1] if before else None, after[0] if after else None
    )


def _seen(groups: Sequence[Group]) -> list[int]:
    return [column.stop.number for group in groups for column in group if column.stop]


def _with_cards(plan: SheetPlan, made: Sequence[Column]) -> SheetPlan:
    held = {column.stop.lane for column in made if column.stop}
    return replace(plan, lanes=tuple(lane for lane in plan.lanes if lane[0] in held))


def _lanes_fit(plan: SheetPlan) -> bool:
    """Whether empty lanes alone would leave room for a curve."""
    fixed = STAGE_ROW + AFTER_STAGES + GAP_ROW + OWNERS + DOTS + KEY + FOOT + LEAST_CURVE
    return fixed + len(plan.lanes) * (LEAST_LANE + LANE_AIR) <= plan.height
