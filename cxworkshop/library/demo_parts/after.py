"""The sample's plans, change and road: what happens when it goes wrong, and after the workshop."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library import templates
from cxworkshop.library.demo_parts.telling import Telling, picked, silo, silos
from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.record import Id, Record
from cxworkshop.model.roadmap import Cadence, CommBeat, RoadmapItem, SuccessFactor, ThesisCheck


def plans(told: Telling) -> list[Record]:
    """The deviations, each with its plan."""
    ours = {row["id"]: row["id"] for row in told.sample["touchpoints"]}
    found: list[Record] = []
    for order, row in told.rows("contingency_plans"):
        made = templates.deviation(row, told.language, row["id"], ours, order)
        state = picked(row, "state", "review_at", "practised_at") | {"owner_id": row["owner"]}
        found += [made, templates.plan(row, told.language, f"{row['id']}-plan", made, **state)]
    return found


def change(told: Telling) -> list[Record]:
    """From → to, what systems must enable, ways agreed."""
    found: list[Record] = []
    for no, row in told.rows("operating_changes"):
        ways = {"from_way": told.say(row["from"]), "to_way": told.say(row["to"]), "staff_effect": row["staff_effect"]}
        words = told.words(row, "habit", "why_it_exists", "staff_action")
        of = {"target_id": row["target"], "silo_ids": silos(row["silos"])}
        found.append(make(OperatingChange, id=f"change-{no}", **of, **ways, **words))
    for no, row in told.rows("system_needs"):
        words = told.words(row, "system", "need", "reverse_note")
        of = {"target_id": row["target"], "owner_id": row.get("owner")}
        fits = {f"fits_{name}": answer for name, answer in row.get("fits", {}).items()}
        found.append(make(SystemNeed, id=f"system-{no}", **of, **words, **fits, **picked(row, "role", "no_system")))
    for order, row in told.rows("agreed_ways"):
        signed = {"way_kind": row["kind"], "signed_silo_ids": silos(row["signed"]), "order": order}
        found.append(make(AgreedWay, id=f"way-{order}", text=told.say(row["text"]), **signed))
    return found


def road(told: Telling) -> list[Record]:
    """The roadmap, the four lights, the five theses, and how it is told and met about."""
    found: list[Record] = []
    for order, row in told.rows("roadmap"):
        found.append(roadmap_item(told, row, order))
    for row in told.sample["success_factors"]:
        words = told.words(row, "evidence", "action")
        light = {"key": row["key"], "light": row["light"], "owner_id": row["owner"]}
        found.append(make(SuccessFactor, id=f"factor-{row['key']}", **light, **words))
    for row in told.sample["theses"]:
        words = told.words(row, "name", "evidence")
        found.append(make(ThesisCheck, id=f"thesis-{row['no']}", **picked(row, "no", "state"), **words))
    for order, row in told.rows("comm_beats"):
        words = told.words(row, "audience", "message", "channel", "interval")
        found.append(make(CommBeat, id=f"beat-{order}", owner_id=row["owner"], order=order, **words))
    row = told.sample["cadence"]
    dates = picked(row, "next", "followup_workshop")
    found.append(make(Cadence, id="cadence", who=tuple(row["who"]), interval=told.say(row["interval"]), **dates))
    return found


def roadmap_item(told: Telling, row: dict[str, Any], order: int) -> Record:
    words = told.words(row, "title", "first_step", "everyday") | {"measure_text": told.say(row["measure"])}
    plain = picked(row, "level", "column", "realism", "status") | {"item_kind": row["kind"]}
    whose = {"target_id": row["target"], "owner_id": row["owner"]}
    made: Record = make(RoadmapItem, id=f"item-{order}", order=order, **words, **plain, **whose)
    return made


def practice(told: Telling) -> list[Record]:
    """Rehearsals, feedback loops and good words."""
    found: list[Record] = []
    for no, row in told.rows("rehearsals"):
        of = {"plan_id": plan_id(row.get("plan")), "target_id": row.get("target")}
        roles = tuple(told.say(role) for role in row["roles"])
        plain = picked(row, "minutes", "date", "repeats_planned", "repeats_done")
        words = told.words(row, "scenario", "learned")
        found.append(make(Rehearsal, id=f"rehearsal-{no}", roles=roles, **of, **plain, **words))
    for no, row in told.rows("feedback_loops"):
        of = {"touchpoint_id": row["touchpoint"], "responder_id": row["responder"], "plan_id": plan_id(row["plan"])}
        words = told.words(row, "moment", "question", "visible_where") | {"means": told.lane(row["means"])}
        hours = row["react_within_h"]
        found.append(make(FeedbackLoop, id=f"loop-{no}", react_within_h=hours, **of, **words))
    for no, row in told.rows("praise_notes"):
        of = {"touchpoint_id": row["touchpoint"], "silo_id": silo(row["silo"])}
        found.append(make(PraiseNote, id=f"praise-{no}", text=told.say(row["text"]), order=no, **of))
    return found


def plan_id(deviation: Id | None) -> Id | None:
    """The plan of a deviation has an id of its own."""
    return f"{deviation}-plan" if deviation else None
