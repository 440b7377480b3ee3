"""A vote counted the slow and plain way, straight from the ballots: nothing here is shared with the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Ballots = Mapping[str, Mapping[str, Mapping[str, int]]]  # person: side: target: dots


@dataclass(frozen=True)
class Counted:
    """One target: its sums, its shared place, and its side of the cut line."""

    dots: int
    voters: int
    firsts: int
    silos: int
    place: int
    standing: str


def counted(
    ballots: Ballots, home: Mapping[str, str], targets: Sequence[str], side: str, rule: str, cut: int
) -> dict[str, Counted]:
    """`home` names the group each person counts for. A target is above when it and all that are no worse fit above the
    line, below when those that are better fill it, and else it is contested.
    """
    strong = {target: _strength(ballots, home, target, side, rule) for target in targets}
    found = {}
    for target in targets:
        given = [(person, sides.get(side, {}).get(target, 0)) for person, sides in ballots.items()]
        given = [(person, dots) for person, dots in given if dots]
        better = sum(strong[other] > strong[target] for other in targets)
        as_good = sum(strong[other] >= strong[target] for other in targets)
        standing = "above" if as_good <= cut else "below" if better >= cut else "contested"
        found[target] = Counted(
            dots=sum(dots for _, dots in given),
            voters=len(given),
            firsts=sum(dots == 3 for _, dots in given),
            silos=len({home[person] for person, _ in given}),
            place=1 + sum(strong[other][0] > strong[target][0] for other in targets),
            standing=standing if given else "no_dots",
        )
    return found


def _strength(ballots: Ballots, home: Mapping[str, str], target: str, side: str, rule: str) -> tuple[int, int, int]:
    dots, people, groups = 0, 0, []
    for person, sides in ballots.items():
        if sides.get(side, {}).get(target, 0) > 0:
            dots += sides[side][target]
            people += 1
            groups.append(home[person])
    return (dots, people, len(set(groups))) if rule == "breadth" else (dots, 0, 0)


def quarter(impact: Mapping[str, int], ease: Mapping[str, int], target: str) -> str:
    """Split at the means; on the mean is the better side."""
    strong = impact[target] * len(impact) >= sum(impact.values())
    easy = ease[target] * len(ease) >= sum(ease.values())
    return {(True, True): "do_now", (True, False): "plan_properly", (False, True): "do_on_the_side"}.get(
        (strong, easy), "leave"
    )


def runoff_won(ballots: Ballots, tied: Sequence[str], seats: int) -> tuple[set[str], set[str]]:
    """Who wins the places that are free, and who ties once more: one dot each, and nothing but dots counts."""
    dots = {target: sum(sides["main"].get(target, 0) for sides in ballots.values()) for target in tied}
    won = {target for target in tied if dots[target] and sum(dots[o] >= dots[target] for o in tied) <= seats}
    again = {
        target for target in tied if target not in won and sum(dots[other] > dots[target] for other in tied) < seats
    }
    return won, again
