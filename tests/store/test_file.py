"""A workshop comes back from its file as it was, and a new file is there whole or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from cxworkshop.editor import Editor
from cxworkshop.edits.making import added, removal, set_fields
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.surprises import ContingencyPlan, Deviation, PlanStep
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.errors import ChangedElsewhere, CouldNotWrite, DoesNotFit, Moved
from cxworkshop.store.file import create, open_file
from cxworkshop.text import phrase

SAY = phrase("Say")


def test_every_record_of_a_full_workshop_comes_back_equal(tmp_path: Path, demo: Workshop):
    create(tmp_path / "demo.cxw", demo)
    with open_file(tmp_path / "demo.cxw") as file:
        assert file.workshop() == demo


def test_lists_parts_and_odd_letters_come_back_equal(path: Path):
    step = PlanStep(text='Say "sorry" – ö 🚗 \\ \' %s', actor="Ääkkönen")
    deviation = Deviation(title="Late", touchpoint_ids=())
    plan = ContingencyPlan(deviation_id=deviation.id, steps=(step, step))
    with open_file(path) as file:
        file.save(added(SAY, plan, deviation), "do")
    with open_file(path) as file:
        assert file.workshop().the(ContingencyPlan, plan.id) == plan


def test_creating_over_a_file_replaces_it_and_the_journal_beside_it(path: Path, demo: Workshop):
    path.with_name(path.name + "-journal").write_bytes(b"left over")
    create(path, demo)
    with open_file(path) as file:
        assert file.workshop() == demo


def test_creating_where_nothing_can_be_put_leaves_nothing_behind(tmp_path: Path, car_service: Workshop):
    (tmp_path / "a folder.cxw").mkdir()
    with pytest.raises(CouldNotWrite):
        create(tmp_path / "a folder.cxw", car_service)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a folder.cxw"]


def test_an_open_file_has_a_lock_beside_it_and_a_closed_one_nothing(path: Path):
    with open_file(path):
        assert path.with_name("garage.cxw.lock").exists()
    assert [entry.name for entry in path.parent.iterdir()] == ["garage.cxw"]


def test_the_records_of_a_change_may_come_in_any_order(path: Path):
    silo = Silo(name="Parts", code="PA")
    with open_file(path) as file:
        file.save(added(SAY, Participant(name="Aino", silo_id=silo.id), silo), "do")
        assert file.workshop().get(Silo, silo.id) == silo


def test_a_reference_to_nothing_is_refused_and_nothing_is_changed(path: Path):
    with open_file(path) as file:
        before = file.workshop()
        change = added(SAY, Silo(name="Parts", code="PA"), Participant(name="Aino", silo_id="nobody"))
        with pytest.raises(DoesNotFit):
            file.save(change, "do")
        assert file.workshop() == before
        assert file.past() == ([], [])


def test_a_silo_with_people_cannot_vanish_from_under_them(path: Path):
    silo, person = Silo(id="s", name="Parts", code="PA"), Participant(name="Aino", silo_id="s")
    with open_file(path) as file:
        file.save(added(SAY, silo, person), "do")
        with pytest.raises(DoesNotFit):
            file.save(Change(SAY, (Edit(silo, None),)), "do")


def test_removing_with_all_that_goes_along_is_one_transaction(path: Path):
    with open_file(path) as file:
        workshop = file.workshop()
        editor = Editor(workshop, file)
        editor.do(Change(SAY, removal(workshop, workshop.all(Stage)[0], *workshop.all(Touchpoint))))
        assert file.workshop() == workshop
        editor.undo()
        assert file.workshop() == workshop


def test_a_change_to_a_record_that_is_not_in_the_file_is_not_taken_for_saved(path: Path):
    silo = Silo(name="Parts", code="PA")
    with open_file(path) as file, pytest.raises(ChangedElsewhere):
        file.save(Change(SAY, (Edit(silo, silo.but(name="Tyres")),)), "do")


def test_what_another_program_wrote_is_not_written_over(path: Path):
    with open_file(path) as file:
        stranger = sqlite3.connect(path)
        stranger.execute("UPDATE basics SET title = 'Mine'")
        stranger.commit()
        stranger.close()
        with pytest.raises(ChangedElsewhere):
            file.save(added(SAY, Silo(name="Parts", code="PA")), "do")


def test_after_tidying_up_saving_goes_on(path: Path):
    with open_file(path) as file:
        file.compact()
        file.save(added(SAY, Silo(name="Parts", code="PA")), "do")
        file.compact()
        file.save(added(SAY, Silo(name="Tyres", code="TY")), "do")


def test_a_file_moved_away_while_open_is_told_and_not_written(path: Path):
    with open_file(path) as file:
        path.rename(path.with_name("elsewhere.cxw"))
        with pytest.raises(Moved):
            file.save(added(SAY, Silo(name="Parts", code="PA")), "do")


def test_closing_twice_is_closing_once(path: Path):
    file = open_file(path)
    file.close()
    file.close()
    with open_file(path) as again:
        assert len(again.workshop())


def test_an_edit_that_changes_nothing_in_a_record_keeps_it(path: Path):
    with open_file(path) as file:
        workshop = file.workshop()
        silo = workshop.all(Silo)[0]
        file.save(Change(SAY, (Edit(silo, silo),)), "do")
        file.save(set_fields(workshop, SAY, Silo, silo.id, name="Tyres"), "do")
        assert file.workshop().the(Silo, silo.id).name == "Tyres"


@pytest.mark.parametrize(
    "name", ["50 % of #1? yes.cxw", "Äijä's työpaja – 2.cxw", "a&b=c;mode=ro.cxw", "no ending", "🚗.cxw"]
)
def test_a_file_may_be_called_anything(tmp_path: Path, car_service: Workshop, name: str):
    create(tmp_path / name, car_service)
    for _ in range(2):
        with open_file(tmp_path / name) as file:
            file.save(added(SAY, Silo(name="Parts", code="PA")), "do")
            file.keep_copy(tmp_path / "copies")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted([name, "copies"])
