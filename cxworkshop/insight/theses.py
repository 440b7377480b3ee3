"""What the program itself knows of each of the five theses, as help for those who judge it. It never judges."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.insight.change_of_ways import unsigned
from cxworkshop.insight.closing import one_sided, short_measures
from cxworkshop.insight.targets import led_nowhere, needs
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.experience import Measure
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.stops import every_stop
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import BaseCriterion
from cxworkshop.model.workshop import Workshop


class Known(NamedTuple):
    """`part` of `whole`: the base criteria that are met, and so on."""

    part: int
    whole: int


class Processes(NamedTuple):
    """Thesis 1: base criteria that are met, and agreed ways that every silo has signed."""

    criteria: Known
    ways: Known


class Needs(NamedTuple):
    """Thesis 2: needs that were asked or observed, and not guessed."""

    known: Known


class Measures(NamedTuple):
    """Thesis 3: key stops that are measured at all, and those of them measured from one side only."""

    measured: Known
    one_sided: int


class Results(NamedTuple):
    """Thesis 4: measures under their goal that nothing answers, and feedback that led nowhere."""

    unanswered: int
    unheard: int


class Practice(NamedTuple):
    """Thesis 5: plans that have been practised, and rehearsals that have a day."""

    plans: Known
    rehearsals: Known


def processes(workshop: Workshop) -> Processes:
    criteria, ways = workshop.all(BaseCriterion), workshop.all(AgreedWay)
    met = sum(one.met == "yes" for one in criteria)
    signed = sum(not unsigned(workshop, one) for one in ways)
    return Processes(Known(met, len(criteria)), Known(signed, len(ways)))


def needs_known(workshop: Workshop) -> Needs:
    told = needs(workshop)
    return Needs(Known(sum(one.evidence != "guessed" for one in told), len(told)))


def measures(workshop: Workshop) -> Measures:
    at = {one.touchpoint_id for one in workshop.all(Measure)}
    keys = [stop for stop in every_stop(workshop) if stop.touchpoint.is_key]
    measured = sum(stop.touchpoint.id in at for stop in keys)
    return Measures(Known(measured, len(keys)), len(one_sided(workshop)))


def results(workshop: Workshop) -> Results:
    unheard = [one for one in led_nowhere(workshop) if one.kind != "measure"]
    return Results(len(short_measures(workshop)), len(unheard))


def practice(workshop: Workshop) -> Practice:
    plans, rehearsals = workshop.all(ContingencyPlan), workshop.all(Rehearsal)
    practised = sum(one.state == "practised" for one in plans)
    dated = sum(bool(one.date) for one in rehearsals)
    return Practice(Known(practised, len(plans)), Known(dated, len(rehearsals)))
