"""The words of the closing: what each check asks, what each thesis is called, and what the program knows of it."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.insight import theses
from cxworkshop.insight.closing import Open, Sort
from cxworkshop.insight.theses import Known
from cxworkshop.model.sessions import Check as Key
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

CHECKS: dict[Key, tuple[str, str]] = {
    "owner": (mark("Items nobody carries"), mark("Every item has a person.")),
    "item": (mark("Chosen targets without an item"), mark("Every chosen target has an item.")),
    "loose": (mark("Chosen targets that change no process"), mark("Every chosen target changes a process.")),
    "goal": (
        mark("Measures under their goal that nothing answers"),
        mark("Something is done about every measure under its goal."),
    ),
    "sides": (
        mark("Key stops measured from one side"),
        mark("Key stops that are measured are measured from both sides."),
    ),
    "feedback": (mark("Feedback that led nowhere"), mark("All feedback led somewhere.")),
    "theses": (mark("Theses not looked at yet"), mark("Every thesis has been looked at.")),
}
SORTS: dict[Sort, str] = {
    "observation": mark("seen"),
    "conflict": mark("facts and feeling disagree"),
    "what_if": mark("what if"),
    "aim": mark("aim"),
    "objective": mark("only facts, nothing felt"),
    "subjective": mark("only feeling, no facts"),
}
SCREENS: dict[Sort, str] = {"observation": "path", "conflict": "experience", "what_if": "customer", "aim": "path"}
THESES: dict[int, str] = {
    1: mark("Core processes in order"),
    2: mark("Needs attended to"),
    3: mark("Measures of both kinds"),
    4: mark("From results to actions"),
    5: mark("A culture of practice"),
}


def line_of(key: Key, one: Open, t: Words) -> str:
    """One open thing in words."""
    if key == "theses":
        return f"{one.id}  {one.text or t(THESES[int(one.id)])}"
    if key == "sides":
        return f"{one.place}  {one.text} · {t(SORTS[one.sort])}"
    if key == "feedback":
        return f"{t(SORTS[one.sort])}: {one.text}"
    return f"{one.text} · {one.place}" if one.place else one.text


def mended_at(key: Key, one: Open) -> tuple[str, str]:
    """The screen where an open thing is mended, and the record on it."""
    if key in ("goal", "sides"):
        return "experience", one.place_id or (one.id if key == "sides" else "")
    if key == "feedback":
        return SCREENS[one.sort], one.place_id or one.id
    return ("targets" if key == "loose" else "roadmap"), one.id


def known_of(workshop: Workshop, no: int, t: Words) -> str:
    """What the program knows of a thesis, in one or two short sentences."""
    return " · ".join(part for part in _KNOWN[no](workshop, t) if part)


def _processes(workshop: Workshop, t: Words) -> list[str]:
    found = theses.processes(workshop)
    base, ways = found.criteria, found.ways
    return [
        t("{part} of {whole} base criteria met", **base._asdict()) if base.whole else t("no base criteria written"),
        t("{part} of {whole} agreed ways signed by all", **ways._asdict()) if ways.whole else t("no ways agreed"),
    ]


def _needs(workshop: Workshop, t: Words) -> list[str]:
    known: Known = theses.needs_known(workshop).known
    if not known.whole:
        return [t("no needs written")]
    return [t("{part} of {whole} needs asked or observed, not guessed", **known._asdict())]


def _measures(workshop: Workshop, t: Words) -> list[str]:
    found = theses.measures(workshop)
    if not found.measured.whole:
        return [t("no key stops yet")]
    n = found.one_sided
    sides = t.n("{n} from one side only", "{n} from one side only", n)
    return [t("{part} of {whole} key stops measured", **found.measured._asdict()), sides if n else ""]


def _results(workshop: Workshop, t: Words) -> list[str]:
    found = theses.results(workshop)
    n, m = found.unanswered, found.unheard
    under = t.n("{n} measure under goal without action", "{n} measures under goal without action", n)
    unheard = t.n("{n} voice led nowhere", "{n} voices led nowhere", m)
    return [under if n else t("every measure under goal has an action"), unheard if m else ""]


def _practice(workshop: Workshop, t: Words) -> list[str]:
    found = theses.practice(workshop)
    plans, dated = found.plans, found.rehearsals.part
    return [
        t("{part} of {whole} plans practised", **plans._asdict()) if plans.whole else t("no plans yet"),
        t.n("{n} rehearsal has a day", "{n} rehearsals have a day", dated) if dated else t("no rehearsal has a day"),
    ]


_KNOWN: dict[int, Callable[[Workshop, Words], list[str]]] = {
    1: _processes,
    2: _needs,
    3: _measures,
    4: _results,
    5: _practice,
}
