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
FEW_STOPS = 8


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
            sheet = self._form([self.columns], 0, plan, dense)
            if sheet and not sheet.faults:
                return [sheet]
        return None

    def several(self) -> list[Sheet]:
        """The fewest good sheets, each stop alone at the worst."""
        units = self._units()
        for count in range(2, len(units) + 1):
            groups = [_joined(group) for group in _even(units, count)]
            for plans in self._lanes(groups):
                if found := self._good(groups, plans):
                    return found
        return self._alone()

    def _units(self) -> list[Group]:
        """Stages, and pieces of a stage too long for a sheet of its own."""
        return [piece for stage in _stages(self.columns) for piece in self._pieces(stage)]

    def _pieces(self, stage: Group) -> list[Group]:
        if len(stage) == 1 or (len(stage) <= MOST_COLUMNS and self._good([stage], [_with_cards(self.plan, stage)])):
            return [stage]
        middle = (len(stage) + 1) // 2
        return [*self._pieces(stage[:middle]), *self._pieces(stage[middle:])]

    def _lanes(self, groups: Sequence[Group]) -> Iterator[list[SheetPlan]]:
        """The lanes to show on each sheet: the same on all, unless that leaves too few stops on a sheet."""
        for plan in (self.plan, self.used):
            if _lanes_fit(plan):
                yield [plan] * len(groups)
        if not _lanes_fit(self.used) or len(groups) * FEW_STOPS >= len(self.columns):
            yield [_with_cards(self.plan, group) for group in groups]

    def _good(self, groups: Sequence[Group], plans: Sequence[SheetPlan]) -> list[Sheet] | None:
        """The sheets, if all of them hold; tried until the first that does not."""
        made: list[Sheet] = []
        for at, plan in enumerate(plans):
            forms = (self._form(groups, at, plan, dense) for dense in (False, True))
            sheet = next((sheet for sheet in forms if sheet and not sheet.faults), None)
            if sheet is None:
                return None
            made.append(sheet)
        return made

    def _alone(self) -> list[Sheet]:
        """Every stop on a sheet of its own, as it comes."""
        groups = [[column] for column in self.columns]
        plans = [_with_cards(self.plan, group) for group in groups]
        made = [self._form(groups, at, plan, dense=True) for at, plan in enumerate(plans)]
        return [sheet for sheet in made if sheet]

    def _form(self, groups: Sequence[Group], at: int, plan: SheetPlan, dense: bool) -> Sheet | None:
        return page(plan, groups[at], _place(groups, at), self.ruler, self.say, dense)


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
