"""Secret rounds by the hundred, in an order of casting that we know: no file of the workshop may tell of it.

After each step every file of the workshop's folder and of the program's own is read byte by byte. None may hold a
person beside an option, or a time that was not there when the round opened; no file may be new before the reveal. Where
each option, voter and total lies in the file is then compared with the order of casting (Spearman's rank correlation).
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cxworkshop.app.opening import OnTable, open_workshop
from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.ballots import Ballot
from cxworkshop.edits.notes import park_note
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id, Record
from cxworkshop.model.voting import BallotOption, Secrecy, Tally, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import PAGE_SIZE, create, open_file
from tests.elections import room

VOTERS, BEFORE_A_BREAK = 9, 5
A_TIME = re.compile(rb"\d\d:\d\d|20\d\d-\d\d-\d\d")
Z_MOST = 4.9
"""Standard deviations from nothing: by chance beyond it once in a million looks (two-sided, normal)."""


@dataclass
class Trace:
    """How the order of bytes in some place goes with the order of casting, over many rounds."""

    rounds: int = 0
    total: float = 0.0

    def add(self, rho: float) -> None:
        self.rounds += 1
        self.total += rho

    @property
    def mean(self) -> float:
        return self.total / self.rounds

    def z(self, size: int = VOTERS) -> float:
        """A rank correlation of n without a bond has the variance 1 / (n - 1), and the mean of many is normal."""
        return self.mean * float((self.rounds * (size - 1)) ** 0.5)


@dataclass
class Searched:
    """What was looked through, and what came of it."""

    rounds: int = 0
    ballots: int = 0
    files: int = 0
    twins: int = 0
    traces: dict[str, Trace] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = [f"{self.rounds} rounds, {self.ballots} ballots, {self.files} files read, {self.twins} cast twice over"]
        for place, trace in self.traces.items():
            told.append(f"{place:<26} mean rank correlation {trace.mean:+.4f}, z {trace.z():+.2f} (most {Z_MOST})")
        return "\n".join([*told, f"{len(self.troubles)} troubles", *self.troubles])

    def judge(self) -> None:
        for place, trace in self.traces.items():
            if abs(trace.z()) > Z_MOST:
                self.troubles.append(f"{place}: z {trace.z():+.2f}, so the bytes tell of the order of casting")


def spearman(order: Sequence[object], other: Sequence[object]) -> float:
    """The rank correlation of two orders of the same things, -1 … 1."""
    places = {one: place for place, one in enumerate(other)}
    n = len(order)
    return 1 - 6 * sum((place - places[one]) ** 2 for place, one in enumerate(order)) / (n * (n * n - 1))


def hold_many(folder: Path, times: int, dice: random.Random) -> Searched:
    found = Searched()
    for number in range(times):
        home = folder / f"round {number}"
        home.mkdir()
        with living_in(home):
            Round(home, random.Random(dice.random()), found).hold(cast_twice=number % 4 == 0)
        shutil.rmtree(home)
    found.judge()
    return found


@contextmanager
def living_in(home: Path) -> Iterator[None]:
    """Settings, list of recent workshops, safety copies and crash reports all go into this folder."""
    before = os.environ.get("CXWORKSHOP_HOME")
    os.environ["CXWORKSHOP_HOME"] = str(home)
    try:
        yield
    finally:
        os.environ.pop("CXWORKSHOP_HOME")
        if before is not None:
            os.environ["CXWORKSHOP_HOME"] = before


class Round:
    """One secret round; each voter has a favourite of their own, so that the options have an order of casting too."""

    def __init__(self, home: Path, dice: random.Random, found: Searched, secrecy: Secrecy = "secret") -> None:
        self.home, self.dice, self.found = home, dice, found
        self.path = home / "Workshops" / "a day.cxw"
        self.path.parent.mkdir()
        self.round_id, self.secrecy = self.new_id(), secrecy
        workshop = Workshop(self.records())
        create(self.path, workshop)
        self.people = {one.id: one.name for one in workshop.all(Participant)}
        self.options = {one.id: one.title_snapshot for one in workshop.all(BallotOption)}
        self.who = [word.encode() for pair in self.people.items() for word in pair]
        self.what = [word.encode() for pair in self.options.items() for word in pair]
        options = list(self.options)
        dice.shuffle(options)
        self.favourites = dict(zip(self.people, options, strict=True))
        self.ballots = {person: self.ballot(favourite) for person, favourite in self.favourites.items()}
        self.order = list(self.people)
        dice.shuffle(self.order)

    def new_id(self) -> Id:
        return f"{self.dice.getrandbits(128):032x}"

    def records(self) -> Iterator[Record]:
        """People, targets and a draft, with ids that come from the dice as everything else does."""
        for one in room([VOTERS // 3] * 3, VOTERS):
            yield one.but(id=self.new_id(), name=f"Voter {one.id}") if isinstance(one, Participant) else one
        yield VotingRound(id=self.round_id, no=1, question="What helps most?", secrecy=self.secrecy)
        for place in range(1, VOTERS + 1):
            title = f"Target {place}"
            yield BallotOption(id=self.new_id(), round_id=self.round_id, target_id=f"k{place}", order=place,
                               title_snapshot=title)  # fmt: skip

    def ballot(self, favourite: Id) -> Ballot:
        other = self.dice.choice([option for option in self.options if option != favourite])
        return {"main": {favourite: 2, other: 1}}

    def hold(self, cast_twice: bool) -> None:
        table = open_workshop(self.path, "en")
        table.opened.desk.do(lambda: park_note(table.opened.desk.workshop, "Somebody asked about the keys"))
        table.opened.desk.booth.open_round(self.round_id)
        self.times = self.look("opened", set())
        self.files = self.names()
        if cast_twice:
            self.cast_in_two_orders()
        self.cast(table, self.order[:BEFORE_A_BREAK])
        table.close()
        self.look("program left", self.times)
        table = open_workshop(self.path, "en")
        self.cast(table, self.order[BEFORE_A_BREAK:])
        self.measure("box, open", self.favourites)
        table.opened.desk.booth.close(self.round_id)
        self.look("closed", self.times)
        self.measure("box, closed", self.favourites)
        self.measure("who has voted, closed", {person: person for person in self.people})
        if self.names() - self.files:
            self.trouble("a file is new before the reveal")
        table.opened.desk.booth.reveal(self.round_id)
        self.look("revealed", self.times)
        self.measure("totals, revealed", self.favourites)
        self.counts_what_was_cast(table.opened.desk.workshop)
        table.close()
        self.look("left", self.times)
        self.found.rounds += 1
        self.found.ballots += len(self.order)

    def cast(self, table: OnTable, people: Sequence[Id]) -> None:
        """These people vote, one after the other."""
        for person in people:
            table.opened.desk.booth.seal(self.round_id, person, self.ballots[person])
            self.look(f"ballot of {self.people[person]}", self.times)

    def cast_in_two_orders(self) -> None:
        """The same ballots, cast into two copies of the file as it has just opened: both must end the same."""
        left = {self.cast_into_a_copy(order) for order in (self.order, self.order[::-1])}
        self.found.twins += 1
        if len(left) > 1:
            self.trouble("two orders of the same ballots leave two different files")

    def cast_into_a_copy(self, order: Sequence[Id]) -> bytes:
        """What is on the disk after the last ballot, while the round is open."""
        copy = self.home.parent / "twin.cxw"
        shutil.copyfile(self.path, copy)
        with open_file(copy) as file:
            booth = Booth(Editor(file.workshop(), file), file)
            for person in order:
                booth.seal(self.round_id, person, self.ballots[person])
            content = copy.read_bytes()
        copy.unlink()
        return content

    def measure(self, place: str, owners: dict[Id, Id]) -> None:
        """Compares where what belongs to each voter lies in the file with when this voter sealed."""
        content = self.path.read_bytes()
        at = {person: content.find((self.round_id + owners[person]).encode()) for person in self.order}
        if min(at.values()) < 0:
            self.trouble(f"{place}: a row is missing")
            return
        rho = spearman(self.order, sorted(self.order, key=at.__getitem__))
        self.found.traces.setdefault(place, Trace()).add(rho)

    def names(self) -> set[str]:
        return {str(path.relative_to(self.home)) for path in self.home.rglob("*") if path.is_file()}

    def look(self, moment: str, times: set[bytes]) -> set[bytes]:
        """Reads every file; gives the times that stand in them."""
        seen: set[bytes] = set()
        for path in sorted(self.home.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                self.found.files += 1
                seen |= set(A_TIME.findall(content))
                if any(self.is_told(part) for part in parts(content)):
                    self.trouble(f"{moment}: {path.name} holds a person beside an option")
        if times and not seen <= times:
            self.trouble(f"{moment}: new times {seen - times}")
        return seen

    def is_told(self, part: bytes) -> bool:
        return any(word in part for word in self.who) and any(word in part for word in self.what)

    def counts_what_was_cast(self, workshop: Workshop) -> None:
        told = dict.fromkeys(self.options, 0)
        for tally in workshop.all(Tally):
            told[tally.option_id] += tally.dots
        cast = dict.fromkeys(self.options, 0)
        for ballot in self.ballots.values():
            for option, dots in ballot["main"].items():
                cast[option] += dots
        if told != cast:
            self.trouble("another count")

    def trouble(self, words: str) -> None:
        self.found.troubles.append(f"round {self.found.rounds + 1}: {words}")


def parts(content: bytes) -> Iterator[bytes]:
    """The pages of a workshop file, whose first bytes say what it is; any other file whole."""
    size = PAGE_SIZE if content.startswith(b"SQLite format 3") else max(len(content), 1)
    return (content[start : start + size] for start in range(0, len(content), size))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak votes", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = hold_many(Path(folder), chosen.times, random.Random(chosen.seed))
    print(found)
    return 1 if found.troubles else 0
