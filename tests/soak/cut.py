"""The power goes in every step of a secret round, before each thing that SQLite is asked to do, and the round goes on.

A child takes one step of the round and kills itself at the n-th statement of it; n grows until the step gets through.
What it leaves on the disk must be the workshop from before the step or from after it, whole; and the round that is
then carried to its end must count exactly the ballots that were sealed.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.insight.voting import ranking
from cxworkshop.model.change import Refused
from cxworkshop.model.voting import BallotOption, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.connection import raw
from cxworkshop.store.file import WorkshopFile, create, open_file
from tests.children import exit_code, kill, start_child
from tests.elections import ballot, drafted, room
from tests.soak.kill import listen, rest

Step = Callable[["Day"], object]
BALLOTS = {"p1": {"k1": 2, "k2": 1}, "p2": {"k1": 1, "k3": 2}, "p4": {"k3": 1}, "p5": {"k4": 2}}
LAST = "p5"


@dataclass
class Day:
    """An open file and whoever votes into it."""

    file: WorkshopFile
    editor: Editor
    booth: Booth

    @property
    def workshop(self) -> Workshop:
        return self.editor.workshop

    @property
    def round(self) -> VotingRound:
        return self.workshop.all(VotingRound)[0]

    def seal(self, person: str) -> None:
        self.booth.seal(self.round.id, person, ballot(self.workshop, self.round.id, main=BALLOTS[person]))

    def seal_all_but_the_last(self) -> None:
        for person in BALLOTS:
            if person != LAST:
                self.seal(person)

    def seal_then_withdraw(self) -> None:
        self.seal(LAST)
        self.booth.withdraw(self.round.id, LAST)


def open_day(path: Path) -> Day:
    file = open_file(path)
    editor = Editor(file.workshop(), file)
    return Day(file, editor, Booth(editor, file))


OPENED: tuple[Step, ...] = (lambda day: day.booth.open_round(day.round.id), Day.seal_all_but_the_last)
CLOSED: tuple[Step, ...] = (*OPENED, lambda day: day.booth.close(day.round.id, True))
# What leads up to each step, and the step that is cut.
STEPS: dict[str, tuple[tuple[Step, ...], Step]] = {
    "open": ((), OPENED[0]),
    "first ballot": (OPENED[:1], lambda day: day.seal(LAST)),
    "another ballot": (OPENED, lambda day: day.seal(LAST)),
    "take a ballot back": (OPENED, Day.seal_then_withdraw),
    "abstain": (OPENED, lambda day: day.booth.abstain(day.round.id, LAST)),
    "close": (OPENED, CLOSED[-1]),
    "reopen": (CLOSED, lambda day: day.booth.reopen(day.round.id)),
    "reveal": (CLOSED, lambda day: day.booth.reveal(day.round.id)),
    "void": (OPENED, lambda day: day.booth.void(day.round.id, "A wrong question")),
}


@dataclass
class Cuts:
    """What many power cuts have come to."""

    kills: dict[str, int] = field(default_factory=dict)
    kept: int = 0
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = [f"{step}: {kills} power cuts" for step, kills in self.kills.items()]
        told.append(
            f"{sum(self.kills.values())} power cuts, {self.kept} left the step under way done, the others undone"
        )
        return "\n".join([*told, f"{len(self.troubles)} troubles", *self.troubles])


def cut_all(folder: Path, every: int = 1) -> Cuts:
    """Cuts each step at every statement, or at every third, fifth … only."""
    cuts = Cuts()
    for name, (before, step) in STEPS.items():
        start = folder / "start.cxw"
        _begin(start, before)
        expected = _states(folder / "whole.cxw", start, step)
        number = 0
        while _is_cut(folder / "cut.cxw", start, step, number):
            _judge(folder / "cut.cxw", expected, f"{name}, statement {number}", cuts)
            number += every
        cuts.kills[name] = number // every
    return cuts


def strike_many(folder: Path, times: int, dice: random.Random) -> Cuts:
    """Cuts whole rounds at random moments, so also inside a commit: what was told as sealed has to be counted."""
    cuts = Cuts()
    path = folder / "struck.cxw"
    for number in range(times):
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        _begin(path, ())
        told = _strike(path, dice)
        cuts.kills["a whole round"] = number + 1
        sealed = [word for word in told if word in BALLOTS]
        _judge_struck(path, sealed, f"after {told[-1:]}", cuts)
    return cuts


def _strike(path: Path, dice: random.Random) -> list[str]:
    """Lets a child hold a round until it is killed; what it said was done."""
    reading, writing = os.pipe()
    child = start_child(lambda: _hold(path, writing))
    os.close(writing)
    told = listen(reading, dice.randrange(10), dice.uniform(0, 0.02))
    kill(child)
    return (told + rest(reading)).decode().split()


def _judge_struck(path: Path, sealed: list[str], at: str, cuts: Cuts) -> None:
    try:
        day = open_day(path)
        found = {one for one, state in _turnout(day).items() if state == "submitted"}
        assert set(sealed) <= found <= {*sealed, *list(BALLOTS)[len(sealed) :][:1]}, f"{sealed} sealed, {found} found"
        cuts.kept += len(found) > len(sealed)
        _finish(day)
        day.file.close()
    except (AssertionError, OSError, Refused) as error:
        cuts.troubles.append(f"{at}: {error!r}")


def _begin(path: Path, before: tuple[Step, ...]) -> None:
    workshop = Workshop(room((3, 3)))
    drafted(workshop, secrecy="secret", budget=3, cap_per_item=2)
    create(path, workshop)
    day = open_day(path)
    for step in before:
        step(day)
    left = path.read_bytes()
    day.file.close()
    path.write_bytes(left)  # the program did not say goodbye


def _states(path: Path, start: Path, step: Step) -> list[Any]:
    """What may be found afterwards: how it was before the step, and after each thing the step saved."""
    path.write_bytes(start.read_bytes())
    day = open_day(path)
    found = [_state(day)]
    day.editor.listen(lambda _change: found.append(_state(day)))
    step(day)
    day.file.close()
    return found


def _state(day: Day) -> Any:
    """The state of the round, who has voted, and what is in the box and in the totals; without ids, which differ."""
    titles = {option.id: option.title_snapshot for option in day.workshop.all(BallotOption)}
    box = sorted((titles[row.option_id], row.group, row.dots, row.voters) for row in day.file.tallies(day.round.id))
    told = sorted((titles[one.option_id], one.group, one.dots, one.voters) for one in day.workshop.all(Tally))
    return day.round.state, _turnout(day), box, told


def _turnout(day: Day) -> dict[str | None, str]:
    return {turnout.participant_id: turnout.state for turnout in day.workshop.all(Turnout)}


def _is_cut(path: Path, start: Path, step: Step, number: int) -> bool:
    """Whether the power went before the step was through."""
    path.write_bytes(start.read_bytes())
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    return exit_code(start_child(lambda: _step_until(path, step, number))) != 0


def _judge(path: Path, expected: list[Any], at: str, cuts: Cuts) -> None:
    try:
        day = open_day(path)
        found = _state(day)
        assert found in expected, f"{found[:2]} is neither before nor after"
        cuts.kept += found == expected[-1]
        _finish(day)
        day.file.close()
    except (AssertionError, OSError, Refused) as error:
        cuts.troubles.append(f"{at}: {error!r}")


def _finish(day: Day) -> None:
    """Everybody still to vote votes, and the count is that of all ballots that were sealed, before and after."""
    sealed = [one for one, state in _turnout(day).items() if state == "submitted"]
    if day.round.state == "draft":
        day.booth.open_round(day.round.id)
    if day.round.state == "closed":
        day.booth.reopen(day.round.id)
    if day.round.state == "open":
        waiting = [one for one, state in _turnout(day).items() if state == "waiting" and one in BALLOTS]
        for person in waiting:
            day.seal(str(person))
        sealed += waiting
        day.booth.close(day.round.id, accept_missing=True)
        day.booth.reveal(day.round.id)
    counted = Counter[str]()
    for person in sealed if day.round.state == "revealed" else ():
        counted.update(BALLOTS[str(person)])
    told = {place.option.target_id: place.dots for place in ranking(day.workshop, day.round.id) if place.dots}
    assert told == dict(counted), f"{told} told, {dict(counted)} cast"
    assert day.file.tallies(day.round.id) == [], "the box is not empty"


# In the child


def _hold(path: Path, writing: int) -> None:
    """A whole round, closed and opened once more before the last ballot."""
    day = open_day(path)
    round_id = day.round.id
    day.booth.open_round(round_id)
    for person in BALLOTS:
        os.write(writing, b"writing\n")
        if person == LAST:
            day.booth.close(round_id, accept_missing=True)
            os.write(writing, b"closed\n")
            day.booth.reopen(round_id)
        day.seal(person)
        os.write(writing, f"{person}\n".encode())
    day.booth.close(round_id, accept_missing=True)
    os.write(writing, b"closed\n")
    day.booth.reveal(round_id)


def _step_until(path: Path, step: Step, number: int) -> None:
    """Takes the step, and goes without a word before the statement of that number."""
    day = open_day(path)
    asked = count()

    def at_each(_statement: str) -> None:
        if next(asked) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    raw(day.file._connection).set_trace_callback(at_each)
    step(day)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak cut", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="only every so many statements")
    parser.add_argument("--times", type=int, default=300, help="cuts at random moments")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = [
            cut_all(Path(folder), chosen.every),
            strike_many(Path(folder), chosen.times, random.Random(chosen.seed)),
        ]
    print(*found, sep="\n")
    return 1 if any(one.troubles for one in found) else 0
