"""Any mixture of editing, undoing, redoing, settling and reopening does what a plain list of states does."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cxworkshop.editor import Editor
from cxworkshop.edits import path as path_edits
from cxworkshop.edits import people, scores
from cxworkshop.edits.making import added
from cxworkshop.library.templates import template_records
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.path import Path as CustomerPath
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from cxworkshop.text import phrase

State = dict[tuple[str, str], Record]
RECORDS = template_records("car_service", "en")
words = st.text(min_size=1, max_size=25).filter(str.strip)
places = st.integers(0, 1000)


def pick(found: list, place: int):
    return found[place % len(found)]


class Editing(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "any.cxw"
        create(self.path, RECORDS)
        self.come_in()
        self.states: list[State] = [self.now()]
        self.at = 0

    def come_in(self) -> None:
        self.file = open_file(self.path)
        self.editor = Editor(self.file.workshop(), self.file)

    def now(self) -> State:
        return {(record.kind, record.id): record for record in self.editor.workshop}

    @property
    def workshop(self) -> Workshop:
        return self.editor.workshop

    def do(self, verb: Callable[[], Change]) -> None:
        try:
            change = verb()
        except Refused:
            return
        self.editor.do(change)
        if change:
            self.states = [*self.states[: self.at + 1], self.now()]
            self.at += 1

    @rule(title=words, place=places)
    def add_touchpoint(self, title: str, place: int) -> None:
        path_id = pick(self.workshop.all(CustomerPath), place).id
        self.do(lambda: path_edits.add_touchpoint(self.workshop, path_id, title))

    @rule(place=places, stage=places, channel=places, slot=st.integers(0, 5))
    def move_touchpoint(self, place: int, stage: int, channel: int, slot: int) -> None:
        if moving := self.workshop.all(Touchpoint):
            stage_id = pick(self.workshop.all(Stage), stage).id
            channel_id = pick(self.workshop.all(Channel), channel).id
            self.do(lambda: path_edits.move(self.workshop, [pick(moving, place).id], stage_id, channel_id, slot))

    @rule(place=places)
    def remove_touchpoint(self, place: int) -> None:
        if found := self.workshop.all(Touchpoint):
            self.do(lambda: path_edits.remove_touchpoints(self.workshop, [pick(found, place).id]))

    @rule(place=places, value=st.integers(-2, 2))
    def feel(self, place: int, value: int) -> None:
        if found := self.workshop.all(Touchpoint):
            self.do(lambda: scores.score(self.workshop, pick(found, place).id, "emotion", value))

    @rule(name=words)
    def add_silo(self, name: str) -> None:
        self.do(lambda: people.add_silo(self.workshop, name))

    @rule(name=words, place=places)
    def add_person(self, name: str, place: int) -> None:
        self.do(lambda: people.add_person(self.workshop, name, pick(self.workshop.all(Silo), place).id))

    @rule(place=places)
    def remove_person(self, place: int) -> None:
        if found := self.workshop.all(Participant):
            self.do(lambda: people.remove_person(self.workshop, pick(found, place).id))

    @rule(place=places, into=places)
    def merge_silo(self, place: int, into: int) -> None:
        silos = self.workshop.all(Silo)
        if len(silos) > 1:
            self.do(lambda: people.merge_silo(self.workshop, pick(silos, place).id, pick(silos, into).id))

    @rule()
    def undo(self) -> None:
        assert (self.editor.undo() is not None) == (self.at > 0)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        assert (self.editor.redo() is not None) == (self.at < len(self.states) - 1)
        self.at = min(self.at + 1, len(self.states) - 1)

    @rule(text=words)
    @precondition(lambda self: self.at)
    def settle(self, text: str) -> None:
        try:
            change = added(phrase("Settle"), ParkingNote(text=text))
        except ValueError:
            return
        self.editor.settle(change)
        self.states, self.at = [self.now()], 0

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.come_in()

    @rule()
    def compact(self) -> None:
        self.file.compact()

    @invariant()
    def program_and_file_hold_what_the_list_holds(self) -> None:
        assert self.now() == self.states[self.at]
        assert self.file.workshop() == self.workshop
        past, future = self.file.past()
        assert (len(past), len(future)) == (self.at, len(self.states) - 1 - self.at)

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
            self.folder.cleanup()


Editing.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.filter_too_much],
)
TestEditing = Editing.TestCase
