"""The booth on a real file: what a secret round leaves behind, and what it takes with it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.making import edits_between
from cxworkshop.model.change import Change, Refused, SavedButUntidy
from cxworkshop.model.record import Record
from cxworkshop.model.voting import Tally, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.errors import DiskFull
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.text import phrase
from tests.elections import ballot, drafted, options, room


class House:
    """One workshop file that can be opened, left as in a power cut, and opened again."""

    def __init__(self, path: Path, records: list[Record]) -> None:
        create(path, records)
        self.path = path
        self.come_in()

    def come_in(self) -> None:
        self.file: WorkshopFile = open_file(self.path)
        self.editor = Editor(self.file.workshop(), self.file)
        self.booth = Booth(self.editor, self.file)

    def power_cut(self) -> None:
        """The program goes without a word; only what is on disk is left."""
        left = self.path.read_bytes()
        self.file.close()
        self.path.write_bytes(left)
        self.come_in()

    @property
    def workshop(self) -> Workshop:
        return self.editor.workshop

    def draft(self, **settings: object) -> str:
        draft = Workshop(self.workshop)
        round_ = drafted(draft, **settings)
        self.editor.do(Change(phrase("Draft"), edits_between(self.workshop, draft)))
        return round_.id

    def seal(self, round_id: str, person: str, **main: int) -> None:
        self.booth.seal(round_id, person, ballot(self.workshop, round_id, main=main))

    def told(self, round_id: str) -> dict[str, int]:
        ids = {option: target for target, option in options(self.workshop, round_id).items()}
        found: dict[str, int] = {}
        for tally in (one for one in self.workshop.all(Tally) if one.round_id == round_id):
            found[ids[tally.option_id]] = found.get(ids[tally.option_id], 0) + tally.dots
        return found


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "day.cxw", room((3, 3)))


def test_a_whole_round_counts_what_was_sealed(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2, k2=1)
    house.seal(round_id, "p4", k1=1)
    house.booth.abstain(round_id, "p2")
    house.booth.close(round_id, accept_missing=True)
    house.booth.reveal(round_id)
    assert house.told(round_id) == {"k1": 3, "k2": 1}
    assert house.file.tallies(round_id) == []


def test_rule_6_the_box_stays_as_it_was_when_a_ballot_breaks_a_rule(house: House) -> None:
    round_id = house.draft(budget=3, cap_per_item=2)
    house.booth.open_round(round_id)
    with pytest.raises(Refused):
        house.seal(round_id, "p1", k1=3)
    assert sum(row.voters for row in house.file.tallies(round_id)) == 0
    house.seal(round_id, "p1", k1=2)


@pytest.mark.parametrize("secrecy", ["secret", "open"])
def test_rule_6_a_ballot_with_less_than_nothing_on_a_target_is_refused(house: House, secrecy: str) -> None:
    round_id = house.draft(secrecy=secrecy)
    house.booth.open_round(round_id)
    with pytest.raises(Refused, match="does not belong"):
        house.seal(round_id, "p1", k1=2, k2=-1)


def test_rule_8_a_second_ballot_is_refused_also_after_a_power_cut(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=1)
    house.power_cut()
    with pytest.raises(Refused, match="used"):
        house.seal(round_id, "p1", k1=1)


def test_rule_11_a_ballot_can_be_taken_back_until_the_program_ends(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.booth.withdraw(round_id, "p1")
    assert all(row.dots == row.voters == 0 for row in house.file.tallies(round_id))
    house.seal(round_id, "p1", k2=1)
    house.power_cut()
    assert not house.booth.can_withdraw(round_id, "p1")
    with pytest.raises(Refused, match="before a break"):
        house.booth.withdraw(round_id, "p1")


def test_a_ballot_that_is_wiped_after_sealing_can_still_be_taken_back(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    given = {"main": {options(house.workshop, round_id)["k1"]: 2}}
    house.booth.seal(round_id, "p1", given)  # type: ignore[arg-type]
    given["main"].clear()
    house.booth.withdraw(round_id, "p1")
    assert all(row.dots == row.voters == 0 for row in house.file.tallies(round_id))


def test_rule_11_closing_forgets_whose_ballot_is_whose(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.booth.close(round_id, accept_missing=True)
    house.booth.reopen(round_id)
    with pytest.raises(Refused):
        house.booth.withdraw(round_id, "p1")
    house.seal(round_id, "p2", k2=1)
    house.booth.withdraw(round_id, "p2")


def test_rule_11_the_box_has_every_row_from_the_start(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    before = {(row.option_id, row.group) for row in house.file.tallies(round_id)}
    house.seal(round_id, "p1", k3=2)
    assert {(row.option_id, row.group) for row in house.file.tallies(round_id)} == before


def test_rule_11_two_orders_of_the_same_ballots_leave_the_same_box(tmp_path: Path) -> None:
    def left(name: str, order: list[str]) -> list[tuple[object, ...]]:
        house = House(tmp_path / name, room((3, 3)))
        round_id = house.draft()
        house.booth.open_round(round_id)
        for person in order:
            house.seal(round_id, person, **{f"k{person[1:]}": 2})
        house.booth.close(round_id, accept_missing=True)
        letters = {option: target for target, option in options(house.workshop, round_id).items()}
        rows = [(letters[row.option_id], row.group, row.dots, row.voters) for row in house.file.tallies(round_id)]
        house.file.close()
        return sorted(rows)

    assert left("a.cxw", ["p1", "p2", "p4"]) == left("b.cxw", ["p4", "p1", "p2"])


def test_rule_11_neither_history_nor_undo_knows_of_a_ballot(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.booth.withdraw(round_id, "p1")
    assert house.file.past() == ([], [])
    assert house.editor.undoable is None


def test_rule_11_no_name_stands_near_a_choice_in_the_file(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.booth.close(round_id, accept_missing=True)
    option = options(house.workshop, round_id)["k1"].encode()
    raw = house.path.read_bytes()
    for found in re.finditer(re.escape(option), raw):
        near = raw[max(0, found.start() - 40) : found.end() + 40]
        assert b"Person 1" not in near


def test_rule_11_the_copy_is_made_before_the_round_opens(house: House) -> None:
    round_id = house.draft()
    seen: list[str] = []
    booth = Booth(house.editor, house.file, lambda: seen.append(house.workshop.the(VotingRound, round_id).state))
    booth.open_round(round_id)
    assert seen == ["draft"]


def test_rule_12_a_reveal_happens_once(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=1)
    house.seal(round_id, "p2", k1=1)
    house.booth.close(round_id, accept_missing=True)
    house.booth.reveal(round_id)
    with pytest.raises(Refused):
        house.booth.reveal(round_id)
    assert house.editor.undoable is None


def test_a_void_round_leaves_nothing_in_the_box(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=1)
    house.booth.void(round_id, "Two people were away")
    assert house.file.tallies(round_id) == []
    assert house.workshop.the(VotingRound, round_id).void_reason == "Two people were away"


def test_sealed_ballots_survive_a_power_cut(house: House) -> None:
    round_id = house.draft()
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.power_cut()
    house.seal(round_id, "p2", k1=1)
    house.booth.close(round_id, accept_missing=True)
    house.booth.reveal(round_id)
    assert house.told(round_id) == {"k1": 3}


def test_an_open_round_can_be_taken_back_even_after_a_power_cut(house: House) -> None:
    round_id = house.draft(secrecy="open")
    house.booth.open_round(round_id)
    house.seal(round_id, "p1", k1=2)
    house.seal(round_id, "p2", k1=1)
    house.power_cut()
    house.booth.withdraw(round_id, "p1")
    house.booth.close(round_id, accept_missing=True)
    house.booth.reveal(round_id)
    assert house.told(round_id) == {"k1": 1}


def test_a_round_that_is_over_but_not_tidied_up_is_told_as_saved(house: House, monkeypatch: pytest.MonkeyPatch):
    round_id = house.draft()
    house.booth.open_round(round_id)

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(house.file, "compact", full)
    with pytest.raises(SavedButUntidy, match="This is saved"):
        house.booth.close(round_id, accept_missing=True)
    assert house.workshop.the(VotingRound, round_id).state == "closed"
    house.power_cut()
    assert house.workshop.the(VotingRound, round_id).state == "closed"
