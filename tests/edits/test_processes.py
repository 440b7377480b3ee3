"""Core processes and base criteria: the four to begin with are only a beginning."""

from __future__ import annotations

import pytest

from cxworkshop.edits import processes
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import BaseCriterion, CoreProcess
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


@pytest.fixture
def base() -> Workshop:
    four = [
        CoreProcess(id=f"p{n}", name=name, order=n) for n, name in enumerate(("Win", "Care", "Order", "Deliver"), 1)
    ]
    criteria = [
        BaseCriterion(id="a", core_process_id="p3", text="A time in each booking", order=1),
        BaseCriterion(id="b", core_process_id="p3", text="A limit in each booking", order=2),
        BaseCriterion(id="c", core_process_id="p4", text="On time", order=1),
    ]
    return Workshop([*four, *criteria, Touchpoint(id="t", path_id="x", title="A call", core_process_id="p3")])


def names(workshop: Workshop) -> list[str]:
    assert [one.order for one in workshop.all(CoreProcess)] == list(range(1, len(workshop.all(CoreProcess)) + 1))
    return [one.name for one in workshop.all(CoreProcess)]


def test_a_process_is_added_renamed_moved_and_removed(base: Workshop):
    assert names(comes_back(base, processes.add_process(base, " Tyre\nhotel "))) == [
        "Win", "Care", "Order", "Deliver", "Tyre hotel",
    ]  # fmt: skip
    assert names(comes_back(base, processes.set_process(base, "p1", "Getting found")))[0] == "Getting found"
    assert names(comes_back(base, processes.move_process(base, "p4", 1))) == ["Deliver", "Win", "Care", "Order"]
    assert names(comes_back(base, processes.remove_process(base, "p1"))) == ["Care", "Order", "Deliver"]


def test_two_processes_have_two_names(base: Workshop):
    with pytest.raises(Refused, match="in the list"):
        processes.add_process(base, "order")
    with pytest.raises(Refused, match="in the list"):
        processes.set_process(base, "p1", "CARE")
    assert not processes.set_process(base, "p1", "Win")


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_is_needed_and_has_a_limit(base: Workshop, name: str):
    with pytest.raises(Refused):
        processes.add_process(base, name)


def test_a_process_takes_its_criteria_along_and_leaves_its_stops(base: Workshop):
    done = comes_back(base, processes.remove_process(base, "p3"))
    assert [one.id for one in done.all(BaseCriterion)] == ["c"]
    assert done.the(Touchpoint, "t").core_process_id is None


def test_a_criterion_is_added_last_and_not_known_yet(base: Workshop):
    done = comes_back(base, processes.add_criterion(base, "p3", "Reachable by phone"))
    last = processes.criteria_of(done, "p3")[-1]
    assert (last.text, last.order, last.met) == ("Reachable by phone", 3, "unknown")
    with pytest.raises(Refused):
        processes.add_criterion(base, "p3", "x" * 161)


@pytest.mark.parametrize("met", ["yes", "no"])
def test_a_criterion_is_ticked(base: Workshop, met: str):
    assert comes_back(base, processes.set_criterion(base, "a", met=met)).the(BaseCriterion, "a").met == met


def test_a_criterion_is_worded_anew_moved_and_removed(base: Workshop):
    assert (
        comes_back(base, processes.set_criterion(base, "a", text=" At\nnine ")).the(BaseCriterion, "a").text
        == "At nine"
    )
    moved = comes_back(base, processes.move_criterion(base, "b", 1))
    assert [one.id for one in processes.criteria_of(moved, "p3")] == ["b", "a"]
    gone = comes_back(base, processes.remove_criterion(base, "a"))
    assert [(one.id, one.order) for one in processes.criteria_of(gone, "p3")] == [("b", 1)]
    assert gone.the(BaseCriterion, "c").order == 1
