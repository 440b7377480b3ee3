"""The result of a round as JSON: fixed English keys, whatever the language; only the tie reason is a sentence.

{"format": "cxworkshop-round", "version": 1, "round": {…}, "turnout": {…}, "groups": […], "options": […]}
"""

from __future__ import annotations

import json
from typing import Any

from cxworkshop.exchange.round_table import Group, RoundTable, Row
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

FORMAT, VERSION = "cxworkshop-round", 1
SETTINGS = ("no", "question", "method", "secrecy", "budget", "cap_per_item", "select_count", "tie_rule")


def round_json(workshop: Workshop, table: RoundTable, t: Words) -> bytes:
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "round": _round(workshop, table.round),
        "turnout": {name: getattr(table.count, name) for name in ("ballots", "people", "dots", "possible")},
        "groups": [_group(group) for group in table.groups],
        "options": [_option(table, row, t) for row in table.rows],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _group(group: Group) -> dict[str, Any]:
    return {"code": group.code, "ballots": {str(side): n for side, n in group.ballots.items()}}


def _round(workshop: Workshop, voting_round: VotingRound) -> dict[str, Any]:
    parent = workshop.get(VotingRound, voting_round.parent_id)
    return {name: getattr(voting_round, name) for name in SETTINGS} | {"parent": parent.no if parent else None}


def _option(table: RoundTable, row: Row, t: Words) -> dict[str, Any]:
    place = row.place
    told: dict[str, Any] = {"letter": place.option.letter, "title": place.option.title_snapshot}
    if row.point is None:
        told |= {"rank": place.place, "shared": place.tied, "standing": place.standing, "dots": place.dots}
        told |= {"voters": place.voters, "firsts": place.firsts, "tie": t(row.tie) if row.tie else None}
    else:
        told |= {"impact": row.point.impact, "ease": row.point.ease, "quadrant": row.point.quadrant}
    told |= {"worst_gap": place.worst_gap, "by_group": _by_group(table, row)}
    one = row.decision
    decided = {"taken": one.chosen, "by": one.by, "reason": one.reason} if one else None
    return told | {"decision": decided}


def _by_group(table: RoundTable, row: Row) -> dict[str, dict[str, int]]:
    """Dots by what they were for and by group; those without any are left out."""
    codes = {group.id: group.code for group in table.groups}
    found: dict[str, dict[str, int]] = {side: {} for side in table.sides}
    for (side, group), dots in row.dots_of.items():
        found[side][codes.get(group, group)] = dots
    return found
