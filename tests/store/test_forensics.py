"""What a secret round leaves in the file: who has voted and what all said together. Never who said what, or when."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
import traceback
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import turnout
from cxworkshop.edits.ballots import Ballot
from cxworkshop.model.cast import Cast
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.voting import BallotOption, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store import box, seal
from cxworkshop.store.connection import connected, transaction
from cxworkshop.store.file import PAGE_SIZE, create, open_file
from tests.elections import drafted, room

A_TIME = re.compile(rb"\d\d:\d\d|20\d\d-\d\d-\d\d")


@pytest.fixture
def election(tmp_path: Path) -> Path:
    """A file with a secret round of twelve people that has just opened."""
    workshop = Workshop(with_random_ids(room([4, 4, 4])))
    round_ = drafted(workshop, secrecy="secret")
    path = tmp_path / "election.cxw"
    create(path, workshop)
    with open_file(path) as file:
        Booth(Editor(file.workshop(), file), file).open_round(round_.id)
    return path


def with_random_ids(records: list[Record]) -> list[Record]:
    return [one.but(id=uuid.uuid4().hex) if isinstance(one, Participant) else one for one in records]


def ballots(workshop: Workshop, dice: random.Random) -> dict[str, Ballot]:
    """Each person's own choice."""
    options = [option.id for option in workshop.all(BallotOption)]
    return {person.id: {"main": dict.fromkeys(dice.sample(options, 2), 1)} for person in workshop.all(Participant)}


def cast(path: Path, order: random.Random) -> None:
    """Everybody votes, in an order of their own; the ballots are the same each time."""
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        given = ballots(editor.workshop, random.Random(1))
        people = list(given)
        order.shuffle(people)
        booth = Booth(editor, file)
        for person in people:
            booth.seal(editor.workshop.all(VotingRound)[0].id, person, given[person])


def close_and_reveal(path: Path) -> Workshop:
    with open_file(path) as file:
        workshop = file.workshop()
        booth = Booth(Editor(workshop, file), file)
        round_id = workshop.all(VotingRound)[0].id
        booth.close(round_id)
        booth.reveal(round_id)
        return workshop


def test_the_file_is_the_same_byte_for_byte_in_whatever_order_people_voted(election: Path):
    copies = [election.with_name(f"copy {number}.cxw") for number in range(3)]
    for number, copy in enumerate(copies):
        shutil.copyfile(election, copy)
        cast(copy, random.Random(number))
    assert len({copy.read_bytes() for copy in copies}) == 1


def test_no_page_of_the_file_holds_a_person_beside_an_option(election: Path):
    cast(election, random.Random())
    for _ in range(2):
        with open_file(election, read_only=True) as file:
            workshop = file.workshop()
        people = [word.encode() for one in workshop.all(Participant) for word in (one.id, one.name + "\x00")]
        options = [option.id.encode() for option in workshop.all(BallotOption)]
        content = election.read_bytes()
        for start in range(0, len(content), PAGE_SIZE):
            page = content[start : start + PAGE_SIZE]
            assert not (any(one in page for one in people) and any(one in page for one in options))
        if workshop.all(VotingRound)[0].state == "open":
            close_and_reveal(election)


def test_no_time_stands_anywhere_in_the_file(election: Path):
    cast(election, random.Random())
    assert not A_TIME.search(election.read_bytes())
    close_and_reveal(election)
    assert not A_TIME.search(election.read_bytes())


def test_no_step_of_the_round_is_in_the_history(election: Path):
    cast(election, random.Random())
    close_and_reveal(election)
    connection = sqlite3.connect(election)
    assert connection.execute("SELECT count(*) FROM history").fetchone() == (0,)
    connection.close()


def test_the_box_is_empty_after_the_reveal_and_its_content_is_gone_from_the_disk(election: Path):
    cast(election, random.Random())
    workshop = close_and_reveal(election)
    with open_file(election) as file:
        assert file.tallies(workshop.all(VotingRound)[0].id) == []
    assert sum(tally.dots for tally in workshop.all(Tally)) == 24
    assert [entry.name for entry in election.parent.iterdir()] == ["election.cxw"]


def test_opening_clears_the_layout_that_a_crash_between_counting_in_and_tidying_up_left(election: Path):
    shutil.copyfile(election, copy := election.with_name("copy.cxw"))
    with open_file(election, read_only=True) as file:
        workshop = file.workshop()
    round_id = workshop.all(VotingRound)[0].id
    casts = [Cast(round_id, option.id, "main", "AS", 1, 1) for option in workshop.all(BallotOption)]
    crash_after(election, casts)
    crash_after(copy, casts[::-1])
    assert copy.read_bytes() != election.read_bytes()
    for path in (election, copy):
        open_file(path).close()
    assert copy.read_bytes() == election.read_bytes()


@pytest.mark.parametrize(
    ("dots", "voters"), [([3], 1), ([2, 2], 1), ([1, 1, 1, 1], 1), ([-1], -1), ([1], 2)]
)  # over the cap, over the budget twice, a ballot taken out that was never in, one that counts for two
def test_the_transaction_itself_refuses_a_ballot_that_breaks_a_rule(election: Path, dots: list[int], voters: int):
    with open_file(election) as file:
        workshop = file.workshop()
        round_id = workshop.all(VotingRound)[0].id
        options = [option.id for option in workshop.all(BallotOption)]
        person = workshop.all(Participant)[0].id
        change = turnout.submit(workshop, round_id, person, {"main": {options[0]: 1}})
        before = file.tallies(round_id)
        casts = [Cast(round_id, id, "main", "AS", n, voters) for id, n in zip(options, dots, strict=False)]
        with pytest.raises(Refused, match="does not belong"):
            file.save(change, "settle", casts)
        assert file.tallies(round_id) == before
        assert {one.state for one in file.workshop().all(Turnout)} == {"waiting"}


def test_an_error_while_a_ballot_is_counted_in_does_not_tell_of_it(election: Path):
    with open_file(election, read_only=True) as file:
        workshop = file.workshop()
    option = workshop.all(BallotOption)[0].id
    wrong = Cast(workshop.all(VotingRound)[0].id, option, "main", "AS", "two", 1)  # type: ignore[arg-type]
    with connected(election) as connection, pytest.raises(DBAPIError) as caught, transaction(connection):
        box.drop_in(connection, [wrong])
    logged = "".join(traceback.format_exception(caught.value))
    assert "INSERT INTO box" in logged
    assert option not in logged
    assert "two" not in logged


def crash_after(path: Path, casts: list[Cast]) -> None:
    """What the file holds when the program goes right after the last of these was saved."""
    for one in casts:
        with connected(path) as connection, transaction(connection):
            seal.break_(connection)
            box.drop_in(connection, [one, replace(one, dots=300)])
