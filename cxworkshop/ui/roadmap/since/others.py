"""Plans, practice, lights, theses and expectations in words, then and now."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.insight import then_and_now
from cxworkshop.insight.then_and_now import Pair, Trend
from cxworkshop.model.customer import Expectation
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import Light, SuccessFactor, ThesisCheck
from cxworkshop.model.surprises import PLAN_STATES, ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.told import KANO
from cxworkshop.ui.roadmap.closing.words import THESES
from cxworkshop.ui.roadmap.since.line import Line, has_changed, sign
from cxworkshop.ui.roadmap.words import FACTORS, LIGHTS

UNSEEN = mark("not looked at now")


def practice_lines(then: Workshop, now: Workshop, t: Words) -> list[Line]:
    """How many plans are in each state, how often was rehearsed, and the plans that came on."""
    before, after = then_and_now.plan_states(then), then_and_now.plan_states(now)
    found = []
    for state, word in PLAN_STATES.items():
        title, better = t("Plans: {state}", state=t(word)), state == "practised"
        if before[state] or after[state]:
            found.append(_count(state, title, before[state], after[state], better, ("plans", ""), t))
    rehearsal = next((one.id for one in now.all(Rehearsal)), "")
    held = then_and_now.held(then), then_and_now.held(now)
    if any(held):
        found.append(_count("held", t("Rehearsals held"), *held, True, ("roadmap", rehearsal), t))
    return [*found, *(_plan(pair, then, now, t) for pair in then_and_now.plans_moved(then, now))]


def held_words(then: Workshop, now: Workshop, t: Words) -> str:
    """How many rehearsals were held meanwhile."""
    more = then_and_now.held(now) - then_and_now.held(then)
    return t.n("{n} rehearsal was held.", "{n} rehearsals were held.", more) if more > 0 else ""


def _count(key: str, title: str, then: int, now: int, better: bool, way: tuple[str, str], t: Words) -> Line:
    trend = then_and_now.trend([now - then])
    shown: Trend = trend if better or trend == "same" else "other"
    return Line(key, title, "", str(then), str(now), sign(shown, t), trend != "same", way)


def _plan(pair: Pair[ContingencyPlan], then: Workshop, now: Workshop, t: Words) -> Line:
    id = pair.record.deviation_id
    deviation = now.get(Deviation, id) or then.get(Deviation, id)
    before, after = (t(PLAN_STATES[one.state]) if one else "" for one in (pair.then, pair.now))
    title = deviation.title if deviation else t("A plan")
    return Line(pair.record.id, title, t("Plan"), before, after, sign(_plan_trend(pair), t), True, ("plans", id))


def _plan_trend(pair: Pair[ContingencyPlan]) -> Trend:
    if pair.then is None or pair.now is None:
        return "new" if pair.then is None else "gone"
    states = list(PLAN_STATES)
    return then_and_now.trend([states.index(pair.now.state) - states.index(pair.then.state)])


# Lights and theses, and what is expected


def light_lines(then: Workshop, now: Workshop, t: Words) -> list[Line]:
    """What success needs, then the theses; those that nobody has looked at say nothing."""
    lights = [(pair.record, _lit(pair.then), _lit(pair.now)) for pair in then_and_now.lights(then, now)]
    theses = [(pair.record, _thesis(pair.then), _thesis(pair.now)) for pair in then_and_now.theses(then, now)]
    found = [_light(one.id, t(FACTORS[one.key][0]), one.evidence, states, "plan", t) for one, *states in lights]
    named = [(one, one.name or t(THESES[one.no]), states) for one, *states in theses]
    return [*found, *(_light(one.id, name, one.evidence, states, "closing", t) for one, name, states in named)]


def _lit(factor: SuccessFactor | None) -> Light:
    return factor.light if factor else "unset"


def _thesis(thesis: ThesisCheck | None) -> Light:
    return thesis.state if thesis else "unset"


def _light(id: Id, title: str, evidence: str, states: Sequence[Light], way: str, t: Words) -> Line:
    before, after = states
    trend = then_and_now.light_trend(before, after)
    was, is_now = (t(LIGHTS[one][0]) for one in states)
    return Line(id, title, evidence, was, is_now, sign(trend, t, UNSEEN), has_changed(trend), (way, ""))


def expectation_lines(then: Workshop, now: Workshop, t: Words) -> list[Line]:
    return [_expectation(pair, t) for pair in then_and_now.pairs(then, now, Expectation)]


def _expectation(pair: Pair[Expectation], t: Words) -> Line:
    one, drifted = pair.record, pair.unlike("level", "kano")
    trend: Trend = "other" if drifted else "same"
    if pair.then is None or pair.now is None:
        trend = "new" if pair.then is None else "gone"
    before, after = (_expected(found, t) if found else "" for found in (pair.then, pair.now))
    return Line(one.id, one.text, "", before, after, sign(trend, t), drifted, ("customer", one.id))


def _expected(one: Expectation, t: Words) -> str:
    level = t("{n} of 5", n=one.level) if one.level else t("no level")
    return " · ".join([level, *([t(KANO[one.kano].word)] if one.kano else [])])
