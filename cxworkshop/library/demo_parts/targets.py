"""The sample's problems in pairs, their causes, and the development targets."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import FOCUS_ID, Telling, silo
from cxworkshop.library.opening import CORE_PROCESSES
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Problem, Target

PROOF_WANTED = "g2"  # the group that wants to understand what it pays for
OF_BILL_AND_PRICE = frozenset({"k06", "k10"})
SHOWN_BY = {"k01": "c05", "k02": "c06", "k03": "c07", "k04": "c16", "k05": "c10", "k06": "c13", "k08": "c09"}
"""The stop whose check counts the very thing that a target is to mend."""


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
    made: Record = make(Target, id=row["id"], title=told.say(row), owner_silo_id=owner,
                        order=order, state=state, **what, **where, **links, **customer(row["id"]))  # fmt: skip
    return made


def customer(id: str) -> dict[str, Any]:
    """Whose need a target answers, and the check that will show it."""
    measure = {"measure_id": f"{SHOWN_BY[id]}-check"} if id in SHOWN_BY else {}
    return {"group_id": PROOF_WANTED if id in OF_BILL_AND_PRICE else FOCUS_ID, **measure}
