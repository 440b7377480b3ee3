"""A program that is killed over a ballot has kept every sealed one; one that was not is gone, and its voter votes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.voting import Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from tests.elections import ballot, drafted, options, room
from tests.ui.struck_at_vote import VOTER


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A secret round that is open, with two ballots in."""
    workshop = Workshop(room((3, 3)))
    round_id = drafted(workshop).id
    create(tmp_path / "vote.cxw", workshop)
    with open_file(tmp_path / "vote.cxw") as file:
        workshop = file.workshop()
        booth = Booth(Editor(workshop, file), file)
        booth.open_round(round_id)
        for person in ("p1", "p4"):
            booth.seal(round_id, person, ballot(workshop, round_id, main={"k1": 2}))
    return tmp_path / "vote.cxw"


def strike(file: Path, after: str) -> None:
    """Lets the other program work until it has said this, and kills it."""
    words = [sys.executable, "-m", "tests.ui.struck_at_vote", str(file)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        come = any(line.strip() == after for line in program.stdout)
        program.kill()
    assert come


@pytest.mark.parametrize("after", ["take", "fill", "check", "seal"])
def test_after_a_kill_over_a_ballot_what_was_sealed_is_counted_and_what_was_not_is_voted_again(file: Path, after: str):
    strike(file, after)
    with open_file(file) as found:
        workshop = found.workshop()
        round_id = workshop.all(VotingRound)[0].id
        booth = Booth(Editor(workshop, found), found)
        state = next(one.state for one in workshop.all(Turnout) if one.participant_id == VOTER)
        assert state == ("submitted" if after == "seal" else "waiting")
        if state == "waiting":
            booth.seal(round_id, VOTER, ballot(workshop, round_id, main={"k3": 2}))
        booth.close(round_id, accept_missing=True)
        booth.reveal(round_id)
        targets = {option: target for target, option in options(workshop, round_id).items()}
        assert {targets[one.option_id]: one.dots for one in workshop.all(Tally)} == {"k1": 4, "k3": 2}
