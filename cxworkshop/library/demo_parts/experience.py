"""The sample's experience: scores of the whole team, facts and answers."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import PATH_ID, Telling
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.record import Record
from cxworkshop.text import mark

SATISFACTION, RECOMMENDING = mark("Satisfaction"), mark("Would recommend")
GOAL = 35.0  # percent of fives that the team aims at
DIMENSIONS = ("emotion", "expectation", "experience", "importance", "employee_mood")
ELEMENTS = {
    "functionality": "functionality",
    "ease": "ease",
    "community": "community",
    "emotion": "emotion_element",
}


def scores(told: Telling) -> list[Record]:
    """One score for each judgement that was made; what was not judged has none."""
    return [
        make(Score, id=f"{row['id']}-{dimension}", touchpoint_id=row["id"], dimension=dimension, value=value)
        for _, row in told.rows("touchpoints")
        for dimension, value in judged(row).items()
        if value is not None
    ]


def judged(row: dict[str, Any]) -> dict[str, int | None]:
    elements = {ELEMENTS[name]: value for name, value in row["elements"].items()}
    return {dimension: row[dimension] for dimension in DIMENSIONS} | elements


def measures(told: Telling) -> list[Record]:
    """Checks and answers at touchpoints, then of the whole path."""
    found: list[Record] = []
    for _, row in told.rows("touchpoints"):
        where = {"touchpoint_id": row["id"], "order": len(found) + 1}
        if check := row["objective"]:
            facts = {"name": told.say(check["name"]), "yes": check["yes"], "n": check["n"]}
            found.append(make(Measure, id=f"{row['id']}-check", **where, **facts))
        if row["csat_counts"]:
            found.append(answers(told, f"{row['id']}-answers", "satisfaction", row["csat_counts"], **where))
    overall = told.sample["overall"]
    asked = (("satisfaction", overall["csat_counts"], GOAL), ("recommend", overall["nps_counts"], None))
    for scale, counts, goal in asked:
        where = {"path_id": PATH_ID, "period": overall["period"], "order": len(found) + 1, "goal": goal}
        found.append(answers(told, f"overall-{scale}", scale, counts, **where))
    return found


def answers(told: Telling, id: str, scale: str, counts: list[int], **where: Any) -> Record:
    name = told.t(SATISFACTION if scale == "satisfaction" else RECOMMENDING)
    made: Record = make(
        Measure, id=id, measure_type="subjective", scale=scale, name=name, counts=tuple(counts), **where
    )
    return made
