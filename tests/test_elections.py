"""Random elections from the first ballot to the ranking, against a count and tie rules written down a second time."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from cxworkshop.booth import Booth, Box
from cxworkshop.editor import Editor, Shelf
from cxworkshop.insight.voting import Place, ranking, voters_by_group
from cxworkshop.model.cast import Cast, Step
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Criterion, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from tests.elections import ballot, drafted, room

Sides = dict[str, dict[str, int]]
METHODS = ("dots", "dots", "weighted", "two_criteria", "runoff")


class Drawer:
    """A shelf with a ballot box, kept in memory: a thousand elections would wear a disk out."""

    def __init__(self) -> None:
        self.box: dict[tuple[str, str, Criterion, str], list[int]] = {}

    def save(self, change: Change, step: Step, casts: Iterable[Cast] = (), emptied: str | None = None) -> None:
        for one in casts:
            row = self.box.setdefault((one.round_id, one.option_id, one.criterion, one.group), [0, 0, 0])
            row[:] = [row[0] + one.dots, row[1] + one.voters, row[2] + one.firsts]
        self.box = {key: row for key, row in self.box.items() if key[0] != emptied}

    def past(self) -> tuple[list[Change], list[Change]]:
        return [], []

    def tallies(self, round_id: str) -> list[Cast]:
        return [Cast(*key, *row) for key, row in self.box.items() if key[0] == round_id]

    def compact(self) -> None:
        """Memory keeps no trace of the order."""


@dataclass
class Election:
    """One round, and the ballots that count in the end."""

    workshop: Workshop
    round_id: str
    ballots: dict[str, Sides]

    @property
    def round(self) -> VotingRound:
        return self.workshop.the(VotingRound, self.round_id)

    def of(self, target: str, criterion: str | None) -> Iterable[tuple[str, int]]:
        """Who gave how much to a target, ballot by ballot and side by side."""
        for person, sides in self.ballots.items():
            for side, given in sides.items():
                if criterion in (None, side) and given.get(target):
                    yield person, given[target]


def any_draft(dice: random.Random) -> tuple[Workshop, VotingRound]:
    sizes = [dice.randint(1, 6) for _ in range(dice.randint(2, 5))]
    workshop = Workshop(room(sizes, targets=dice.randint(2, 9)))
    method = dice.choice(METHODS)
    budget = {"weighted": 6, "runoff": 1}.get(method, dice.randint(1, 5))
    cap = {"weighted": 3, "two_criteria": 1}.get(method, dice.randint(1, budget))
    settings = {"budget": budget, "cap_per_item": cap, "min_silo_size": dice.randint(1, 4)}
    settings |= {"select_count": dice.randint(1, 5), "tie_rule": dice.choice(("breadth", "runoff", "decider"))}
    settings |= {"split_announced": dice.random() < 0.5, "split_shown": dice.random() < 0.8}
    secrecy = "open" if dice.random() < 0.2 else "secret"
    return workshop, drafted(workshop, method=method, secrecy=secrecy, **settings)


def any_ballot(dice: random.Random, round_: VotingRound, targets: list[str]) -> Sides:
    if round_.method == "weighted":
        taken = dice.sample(targets, dice.randint(0, min(3, len(targets))))
        return {"main": dict(zip(taken, dice.sample((1, 2, 3), 3), strict=False))}
    sides = ("impact", "ease") if round_.method == "two_criteria" else ("main",)
    return {side: any_side(dice, round_, targets) for side in sides}


def any_side(dice: random.Random, round_: VotingRound, targets: list[str]) -> dict[str, int]:
    given: Counter[str] = Counter()
    for target in dice.choices(targets, k=dice.randint(0, round_.budget)):
        given[target] += given[target] < round_.cap_per_item
    return dict(given)


def hold(dice: random.Random, workshop: Workshop, draft: VotingRound, shelf: Shelf, box: Box) -> Election | None:
    """Votes in any order, with abstaining, ballots taken back and given anew; None when it cannot be revealed."""
    booth, election = Booth(Editor(workshop, shelf), box), Election(workshop, draft.id, {})
    targets = [target.id for target in workshop.all(Target)]
    booth.open_round(draft.id)
    people = [one.id for one in workshop.all(Participant)]
    for person in dice.sample(people, dice.randint(0, len(people))):
        if dice.random() < 0.1:
            booth.abstain(draft.id, person)
            continue
        for again in range(1 + (dice.random() < 0.15)):
            if again:
                booth.withdraw(draft.id, person)
            election.ballots[person] = any_ballot(dice, draft, targets)
            booth.seal(draft.id, person, ballot(workshop, draft.id, **election.ballots[person]))
    booth.close(draft.id, accept_missing=True)
    try:
        booth.reveal(draft.id)
    except Refused:
        assert len(election.ballots) < (2 if draft.secrecy == "secret" else 1)
        return None
    return election


def compare(election: Election, criterion: Criterion | None) -> None:
    """The ranking of the program against a count by hand."""
    places = ranking(election.workshop, election.round_id, criterion)
    group = {t.participant_id: t.group for t in election.workshop.all(Turnout)}
    by_hand = {}
    for place in places:
        given = list(election.of(place.option.target_id or "", criterion))
        groups: Counter[str] = Counter()
        for person, dots in given:
            groups[group[person]] += dots
        by_hand[place.option.letter] = (sum(dots for _, dots in given), len(given), groups)
        weighted = election.round.method == "weighted"
        assert place.firsts == (sum(dots == 3 for _, dots in given) if weighted else 0)
    assert {p.option.letter: (p.dots, p.voters, p.groups) for p in places} == by_hand
    compare_order(places, election.round)


def compare_order(places: list[Place], round_: VotingRound) -> None:
    """Every pair is compared; a tie crosses the line when there is room for some of it but not for all."""

    def strength(place: Place) -> tuple[int, ...]:
        return (place.dots, place.voters, len(place.groups)) if round_.tie_rule == "breadth" else (place.dots,)

    for number, place in enumerate(places):
        better = sum(strength(other) > strength(place) for other in places)
        level = sum(strength(other) == strength(place) for other in places)
        assert better <= number < better + level
        assert place.place == 1 + sum(other.dots > place.dots for other in places)
        assert place.tied == (sum(other.dots == place.dots for other in places) > 1)
        room_for = round_.select_count - better
        expected = "above" if room_for >= level else "below" if room_for <= 0 else "contested"
        assert place.standing == ("no_dots" if not place.dots else expected)
        assert (place.tie_words is not None) == (place.tied and place.dots > 0)
    for one, other in pairwise(places):
        assert strength(one) > strength(other) or one.option.order < other.option.order


def keeps_small_groups_covered(election: Election) -> None:
    """Nobody is shown in a group smaller than was promised, unless all are shown as one."""
    round_, shown = election.round, voters_by_group(election.workshop, election.round_id)
    assert sum(shown.values()) == len(election.ballots)
    if round_.secrecy == "secret" and len(shown) > 1:
        assert min(shown.values()) >= max(round_.min_silo_size, 2 if round_.split_announced else 3)
    if not round_.split_shown:
        assert set(shown) <= {"others"}


def check(election: Election) -> None:
    sides: tuple[Criterion | None, ...] = (
        (None, "impact", "ease") if election.round.method == "two_criteria" else (None,)
    )
    for criterion in sides:
        compare(election, criterion)
    keeps_small_groups_covered(election)


def test_a_thousand_random_elections_come_out_as_counted_by_hand():
    dice, revealed = random.Random(1000), 0
    for _ in range(1000):
        workshop, draft = any_draft(dice)
        drawer = Drawer()
        election = hold(dice, workshop, draft, drawer, drawer)
        if election is not None:
            check(election)
            revealed += 1
    assert revealed > 800


def test_random_elections_on_real_files_come_out_as_counted_by_hand(tmp_path: Path):
    dice = random.Random(15)
    for number in range(15):
        workshop, draft = any_draft(dice)
        create(tmp_path / f"{number}.cxw", workshop)
        with open_file(tmp_path / f"{number}.cxw") as file:
            election = hold(dice, file.workshop(), draft, file, file)
            if election is not None:
                check(election)
                assert file.workshop() == election.workshop
                assert file.tallies(draft.id) == []
