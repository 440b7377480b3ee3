"""The sample's path: stages, lanes, touchpoints, moves, hand-overs, and what stands on the cards."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import FOCUS_ID, PATH_ID, Telling, picked, silo, silos
from cxworkshop.library.templates import KIND_BY_CHANNEL, in_stage_order
from cxworkshop.model.encounter import (
    ConversationPrompt,
    EnvironmentItem,
    FlowStep,
    Message,
    Observation,
    TouchpointFeel,
)
from cxworkshop.model.path import Channel, Handover, Move, Path, Stage, Touchpoint
from cxworkshop.model.record import Record

FIRST_LANES = ("social", "web", "sms", "phone")


def line(told: Telling) -> list[Record]:
    """The path of the focus group, its stages, and its lanes with what was decided of them."""
    one = told.template
    verdicts = {row["channel"]: row for _, row in told.rows("channels_verdict")}
    found: list[Record] = [
        make(Path, id=PATH_ID, name=told.say(told.sample["workshop"]["service"]), group_id=FOCUS_ID,
             **told.words(one, "trigger", "end"))
    ]  # fmt: skip
    for row in one["stages"]:
        found.append(make(Stage, id=f"stage-{row['no']}", path_id=PATH_ID, name=told.say(row), order=row["no"]))
    for order, row in enumerate(sorted(one["channels"], key=_tidied), 1):
        verdict = verdicts.get(row["key"], {})
        plain = picked(verdict, "verdict") | told.words(verdict, "what", "evidence")
        found.append(make(Channel, id=row["key"], name=told.say(row), channel_kind=row["kind"], order=order, **plain))
    return found


def _tidied(row: dict[str, Any]) -> int:
    """The group moved the lanes the customer meets first to the top; the others kept their order."""
    return FIRST_LANES.index(row["key"]) if row["key"] in FIRST_LANES else len(FIRST_LANES)


def touchpoints(told: Telling) -> list[Record]:
    kinds = {row["key"]: row["kind"] for row in told.template["channels"]}
    return [
        touchpoint(told, row, order, KIND_BY_CHANNEL.get(kinds[row["channel"]], "meeting"))
        for row, order in in_stage_order(told.sample["touchpoints"])
    ]


def touchpoint(told: Telling, row: dict[str, Any], order: int, kind: str) -> Record:
    plain = picked(row, "id", "purpose", "as_agreed", "verifiable", "promise")
    where = {"path_id": PATH_ID, "stage_id": f"stage-{row['stage']}", "channel_id": row["channel"], "order": order}
    whose = {"owner_silo_id": silo(row["silo"]), "author_silo_id": silo(row["silo"]),
             "support_silo_ids": silos(row.get("support_silos", []))}  # fmt: skip
    known = {"core_process_id": row["core_process"], "is_key": row["key"], "touchpoint_kind": kind, "state": "placed"}
    words = told.words(row, "situation", "system")
    made: Record = make(Touchpoint, title=told.say(row), **plain, **where, **whose, **known, **words)
    return made


def moves(told: Telling) -> list[Record]:
    """How customers leave the straight line, and what passes between silos."""
    found: list[Record] = []
    for no, row in told.rows("moves"):
        ends = {"from_id": row["from"], "to_id": row["to"], "share": row.get("share")}
        words = told.words(row, "gap", "reason")
        found.append(make(Move, id=f"move-{no}", path_id=PATH_ID, move_kind=row["kind"], **ends, **words))
    for no, row in told.rows("handovers"):
        ends = {"touchpoint_id": row["at"], "from_silo_id": silo(row["from"]), "to_silo_id": silo(row["to"])}
        words = told.words(row, "what", "form", "channel")
        trust = tuple(row["trust"])
        found.append(make(Handover, id=f"handover-{no}", agreed=row["agreed"], trust=trust, **ends, **words))
    return found


def cards(told: Telling) -> list[Record]:
    """What the encounter cards hold."""
    return [*flow(told), *surroundings(told), *heard(told)]


def flow(told: Telling) -> list[Record]:
    """The natural course of one encounter, and the feelings aimed at."""
    example = told.sample["flow_example"]
    found: list[Record] = []
    for order, row in enumerate(example["steps"], 1):
        plain = picked(row, "actor", "happens_today")
        where = {"touchpoint_id": example["touchpoint"], "order": order, "flow_kind": row["kind"]}
        found.append(make(FlowStep, id=f"flow-{order}", text=told.say(row["text"]), **where, **plain))
    for no, row in told.rows("feels_like"):
        where = {"touchpoint_id": row["touchpoint"], "state": row["state"]}
        found.append(make(TouchpointFeel, id=f"feel-{no}", card=row["card"], action=told.say(row["action"]), **where))
    return found


def surroundings(told: Telling) -> list[Record]:
    """The service environment and what is told to whom."""
    found: list[Record] = []
    for order, row in told.rows("environment"):
        where = {"touchpoint_id": row["touchpoint"], "silo_id": silo(row["silo"]), "order": order}
        words = told.words(row, "element", "message", "effect")
        found.append(make(EnvironmentItem, id=f"environment-{order}", state=told.code(row["state"]), **where, **words))
    for order, row in told.rows("messages"):
        where = {"touchpoint_id": row["touchpoint"], "sender_silo_id": silo(row["sender"]), "order": order}
        how = {"direction": row["direction"], "channel": told.lane(row["channel"])}
        found.append(make(Message, id=f"message-{order}", **told.words(row, "what", "form"), **where, **how))
    return found


def heard(told: Telling) -> list[Record]:
    """Questions to ask the customer, and what customers said."""
    found: list[Record] = []
    for order, row in told.rows("conversation_prompts"):
        where = {"touchpoint_id": row["touchpoint"], "order": order}
        found.append(make(ConversationPrompt, id=f"prompt-{order}", text=told.say(row["text"]), **where))
    for order, row in told.rows("observations"):
        where = {"touchpoint_id": row["touchpoint"], "order": order}
        found.append(make(Observation, id=f"observation-{order}", **told.words(row, "quote", "origin"), **where))
    return found
