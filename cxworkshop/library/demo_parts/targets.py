"""The sample's problems in pairs, their causes, and the development targets."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import Telling, silo
from cxworkshop.library.opening import CORE_PROCESSES
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Problem, Target


def problems(told: Telling) -> list[Record]:
    found: list[Record] = []
    for order, row in told.rows("problems"):
        words = told.words(row, "company_side", "customer_side")
        where = {"shows_at_id": row["shows_at"], "core_process_id": row["core_process"], "order": order}
        found.append(make(Problem, id=row["id"], **words, **where))
    for no, row in told.rows("cause_links"):
        ends = {"problem_id": row["problem"], "cause_id": row["cause"], "symptom_id": row["symptom"]}
        found.append(make(CauseLink, id=f"cause-{no}", **ends))
    return found


def targets(told: Telling) -> list[Record]:
    """As they stood at the end of the day: chosen, parked, or left on the ballot."""
    decided = {row["target"]: "chosen" if row["chosen"] else "parked" for row in told.sample["decisions"]}
    found: list[Record] = []
    for order, row in told.rows("targets"):
        found.append(target(told, row, order, decided.get(row["id"], "on_ballot")))
    return found


def target(told: Telling, row: dict[str, Any], order: int, state: str) -> Record:
    what = {"target_type": row["type"], "element": row["element"], "benefits": tuple(row["benefits"])}
    process = row["process_step"]
    where = {"core_process_id": process, "process_step": told.t(CORE_PROCESSES[process])}
    links = {"touchpoint_ids": tuple(row["touchpoints"]), "problem_ids": tuple(row["problems"])}
    owner = silo(row["owner_silo"])
    made: Record = make(Target, id=row["id"], title=told.say(row), owner_silo_id=owner, order=order, state=state,
                        **what, **where, **links)  # fmt: skip
    return made
