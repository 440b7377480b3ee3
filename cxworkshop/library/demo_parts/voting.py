"""The sample's two rounds as they stand after the reveal: who voted, and sums per option and silo, never a ballot."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import Telling, picked, silo
from cxworkshop.model.record import Id, Record
from cxworkshop.model.voting import BallotOption, Decision, Tally, Turnout, VotingRound

CRITERIA = {"dots": ("main",), "two_criteria": ("impact", "ease")}


def rounds(told: Telling) -> list[Record]:
    found: list[Record] = []
    for _, row in told.rows("rounds"):
        found += [round_of(told, row), *options(told, row), *turnout(told, row), *tallies(row)]
    return found


def round_of(told: Telling, row: dict[str, Any]) -> Record:
    plain = picked(row, "no", "method", "secrecy", "collect", "budget", "cap_per_item", "select_count", "tie_rule",
                   "min_silo_size", "split_announced", "state")  # fmt: skip
    parent = round_id(row["parent"]) if row.get("parent") else None
    made: Record = make(
        VotingRound, id=round_id(row["no"]), parent_id=parent, question=told.say(row["question"]), **plain
    )
    return made


def options(told: Telling, row: dict[str, Any]) -> list[Record]:
    """The targets on the ballot in their own order, which gives the letters."""
    known = {target["id"]: target for target in told.sample["targets"]}
    found: list[Record] = []
    for order, target in enumerate(on_ballot(row), 1):
        one = known[target]
        snapshot = {"title_snapshot": told.say(one), "silo_snapshot": one["owner_silo"]}
        ids = {"id": option_id(row, target), "round_id": round_id(row["no"]), "target_id": target}
        found.append(make(BallotOption, order=order, **ids, **snapshot))
    return found


def turnout(told: Telling, row: dict[str, Any]) -> list[Record]:
    """Everybody who can vote did."""
    round = round_id(row["no"])
    return [
        make(Turnout, id=f"{round}-{one['id']}", round_id=round, participant_id=one["id"], group=silo(one["silo"]),
             state="submitted")
        for one in told.sample["participants"]
        if one["can_vote"]
    ]  # fmt: skip


def tallies(row: dict[str, Any]) -> list[Record]:
    """One row for each option, criterion and silo, also where nobody gave a dot."""
    codes = list(dict.fromkeys(ballot["silo"] for ballot in row["ballots_anonymous"]))
    return [
        tally(row, target, criterion, code)
        for target in on_ballot(row)
        for criterion in CRITERIA[row["method"]]
        for code in codes
    ]


def tally(row: dict[str, Any], target: str, criterion: str, code: str) -> Record:
    given = [dots(ballot, criterion).get(target, 0) for ballot in row["ballots_anonymous"] if ballot["silo"] == code]
    id = f"{option_id(row, target)}-{criterion}-{code}"
    sums = {"dots": sum(given), "voters": sum(one > 0 for one in given)}
    of = {"round_id": round_id(row["no"]), "option_id": option_id(row, target), "criterion": criterion}
    made: Record = make(Tally, id=id, group=silo(code), **of, **sums)
    return made


def dots(ballot: dict[str, Any], criterion: str) -> dict[str, int]:
    """Dots by target that one ballot gave."""
    if criterion == "main":
        given: dict[str, int] = ballot["dots"]
        return given
    return dict.fromkeys(ballot[criterion], 1)


def decisions(told: Telling) -> list[Record]:
    """What the group decided on the first round's result."""
    found: list[Record] = []
    for no, row in told.rows("decisions"):
        of = {"round_id": round_id(1), "target_id": row["target"]}
        plain = picked(row, "chosen", "rank_shown", "by")
        found.append(make(Decision, id=f"decision-{no}", reason=told.say(row["reason"]), **of, **plain))
    return found


def on_ballot(row: dict[str, Any]) -> list[str]:
    return sorted(result["option"] for result in row["result"])


def round_id(no: int) -> Id:
    return f"round-{no}"


def option_id(row: dict[str, Any], target: str) -> Id:
    return f"round-{row['no']}-{target}"
