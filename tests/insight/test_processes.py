"""What is known of each core process: the stops that belong to it, and how its base stands."""

from __future__ import annotations

from cxworkshop.edits.processes import add_processes, set_criterion
from cxworkshop.insight.processes import process_facts
from cxworkshop.library.empty import empty_records
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


def test_every_stop_of_the_sample_is_told_in_its_process_and_in_no_other(demo: Workshop):
    told = [number for facts in process_facts(demo) for number in facts.stops]
    linked = [stop.number for stop in stops(demo) if stop.touchpoint.core_process_id]
    assert sorted(told) == linked


def test_a_tick_is_counted(demo: Workshop):
    assert [(facts.met, facts.criteria) for facts in process_facts(demo)] == [(0, 1)] * 4
    done = comes_back(demo, set_criterion(demo, "base-1", met="yes"))
    assert process_facts(done)[0].met == 1
    assert process_facts(done)[0].unknown == 0


def test_an_empty_workshop_has_four_processes_and_no_stop():
    facts = process_facts(Workshop(empty_records("fi", "Uusi")))
    assert [one.stops for one in facts] == [()] * 4
    assert facts[0].process.name == "Asiakashankinta"


def test_the_usual_four_are_put_back_but_never_twice(demo: Workshop):
    done = comes_back(demo, add_processes(demo, ["Orders", " Tyre\nhotel", ""]))
    assert [one.name for one in done.all(CoreProcess)][4:] == ["Tyre hotel"]
    assert not add_processes(demo, ["Orders"])
