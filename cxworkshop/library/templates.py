"""Workshops that start from an industry: stages, lanes, silos and, when wanted, the touchpoints of a template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cxworkshop.edits.making import make
from cxworkshop.library.empty import empty_records
from cxworkshop.library.opening import agenda, core_processes, example_cards
from cxworkshop.library.resources import data, said
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, Record, new_id
from cxworkshop.model.surprises import ContingencyPlan, Deviation, PlanStep
from cxworkshop.text import Words

__all__ = ["TemplateInfo", "empty_records", "template_deviations", "template_records", "templates"]

KIND_BY_CHANNEL = {
    "message": "message",
    "web": "digital",
    "social": "digital",
    "object": "object",
    "backstage": "backstage",
}
PLAN_WORDS = ("first_words", "authority", "promise_time", "escalate_to", "make_good", "prevent")


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template by its key, with its name in each language."""

    key: str
    name: dict[str, str]


def templates() -> list[TemplateInfo]:
    """Every template, in the order they are offered."""
    return [TemplateInfo(one["key"], dict(one["name"])) for one in data("templates.json")["templates"]]


def template(key: str) -> dict[str, Any]:
    """The data of one template; KeyError when there is none."""
    found: dict[str, dict[str, Any]] = {one["key"]: one for one in data("templates.json")["templates"]}
    return found[key]


def template_records(key: str, language: str, title: str | None = None, filled: bool = True) -> list[Record]:
    """The records of a new workshop of that industry. `filled` places the template's touchpoints; otherwise
    stages, lanes and silos are ready and two example cards lie in the tray. KeyError for an unknown key.
    """
    one, t = template(key), Words(language)
    name = said(one["name"], language)
    group = focus_group(one, language)
    path = path_of(one, language, group)
    silos, channels, stages = silos_of(one, language), channels_of(one, language), stages_of(one, language, path)
    basics = make(Basics, id="basics", title=title or name, service=name, language=language, template_key=key)
    cards = placed(one, language, path, stages, channels, silos) if filled else example_cards(t, path)
    line = [path, *stages.values(), *channels.values()]
    return [basics, *agenda(t), *silos.values(), *core_processes(t).values(), group, *line, *cards]


def focus_group(one: dict[str, Any], language: str) -> CustomerGroup:
    """The group the path is drawn for. “Name: what they need” is kept as name and need."""
    text = said(one["focus_group"], language)
    name, _, need = text.partition(": ")
    return CustomerGroup(id=new_id(), name=name, need=need, is_focus=True)


def path_of(one: dict[str, Any], language: str, group: CustomerGroup) -> Path:
    name, trigger, end = (said(one[field], language) for field in ("name", "trigger", "end"))
    return Path(id=new_id(), name=name, trigger=trigger, end=end, group_id=group.id)


def silos_of(one: dict[str, Any], language: str) -> dict[str, Silo]:
    """By code, with colours in order."""
    return {
        silo["code"]: Silo(id=new_id(), code=silo["code"], name=said(silo, language), colour=order, order=order)
        for order, silo in enumerate(one["silos"], 1)
    }


def channels_of(one: dict[str, Any], language: str) -> dict[str, Channel]:
    """By key, in the template's order."""
    return {
        lane["key"]: Channel(id=new_id(), name=said(lane, language), channel_kind=lane["kind"], order=order)
        for order, lane in enumerate(one["channels"], 1)
    }


def stages_of(one: dict[str, Any], language: str, path: Path) -> dict[int, Stage]:
    """By number."""
    return {
        stage["no"]: Stage(id=new_id(), path_id=path.id, name=said(stage, language), order=stage["no"])
        for stage in one["stages"]
    }


def placed(
    one: dict[str, Any],
    language: str,
    path: Path,
    stages: dict[int, Stage],
    channels: dict[str, Channel],
    silos: dict[str, Silo],
) -> list[Record]:
    """The template's touchpoints on the path, numbered within their stage."""
    return [
        make(
            Touchpoint,
            id=new_id(),
            path_id=path.id,
            title=said(point, language),
            touchpoint_kind=KIND_BY_CHANNEL.get(channels[point["channel"]].channel_kind, "meeting"),
            stage_id=stages[point["stage"]].id,
            channel_id=channels[point["channel"]].id,
            order=order,
            owner_silo_id=silos[point["silo"]].id,
            support_silo_ids=tuple(silos[code].id for code in point.get("support_silos", ())),
            purpose=point["purpose"],
            is_key=point["key"],
            state="placed",
        )
        for point, order in in_stage_order(one["touchpoints"])
    ]


def in_stage_order(points: list[dict[str, Any]]) -> list[tuple[dict[str, Any], int]]:
    """Each touchpoint with its order within its stage, from 1."""
    met: dict[int, int] = {}
    numbered = []
    for point in points:
        met[point["stage"]] = met.get(point["stage"], 0) + 1
        numbered.append((point, met[point["stage"]]))
    return numbered


def template_deviations(
    key: str, language: str, touchpoint_ids: dict[str, Id] | None = None
) -> list[tuple[Deviation, ContingencyPlan]]:
    """The surprises a template knows, each with a draft plan, to be offered one by one. `touchpoint_ids` says which
    of our touchpoints stands for the template's own (by their ids there); without it they touch none.
    Their ids are the same each time, so that none is taken twice. KeyError for an unknown key.
    """
    found = []
    for order, one in enumerate(template(key)["deviations"], 1):
        made = deviation(one, language, f"{key}-{order}", touchpoint_ids or {}, order)
        found.append((made, plan(one, language, f"{key}-{order}-plan", made)))
    return found


def deviation(one: dict[str, Any], language: str, id: Id, touchpoint_ids: dict[str, Id], order: int) -> Deviation:
    fields = {name: one[name] for name in ("category", "severity", "likelihood", "detectability")}
    words = {name: said(one[name], language) for name in ("title", "sign")}
    touched = tuple(touchpoint_ids[point] for point in one["touchpoints"] if point in touchpoint_ids)
    made: Deviation = make(Deviation, id=id, touchpoint_ids=touched, order=order, **words, **fields)
    return made


def plan(one: dict[str, Any], language: str, id: Id, made: Deviation, **fields: Any) -> ContingencyPlan:
    """Each step says what is done, and under `who` which role does it where that is known."""
    words = {name: said(one.get(name), language) for name in PLAN_WORDS}
    steps = tuple(PlanStep(text=said(step, language), actor=said(step.get("who"), language)) for step in one["steps"])
    draft: ContingencyPlan = make(ContingencyPlan, id=id, deviation_id=made.id, steps=steps, **words, **fields)
    return draft
