"""A new opinion is a new round: the same set-up, other targets, the top ones on two sides, or a run-off of a tie."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import next_round, rounds
from cxworkshop.insight.outcome import outcome, seats
from cxworkshop.insight.voting import contested, ranking
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Method, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import Dialog

TOP = 8
Way = tuple[str, Callable[[], Change]]


def ask_next_round(desk: Desk, window: QWidget, parent_id: Id) -> None:
    """Asks what the new round is about, and drafts it."""
    ways = _ways(desk, parent_id)

    def done(key: str) -> None:
        if key in ways:
            desk.do(ways[key][1])

    t = desk.t
    dialog = Dialog(window, t("What do we ask next?"), "", (("", t("Back"), "plain"),), done)
    for key, (text, _) in ways.items():
        button = Button(text)
        button.setObjectName(f"voting.next.{key}")
        button.clicked.connect(lambda _=False, key=key: dialog.choose(key))
        dialog.body.addWidget(button)
    dialog.open()


def _ways(desk: Desk, parent_id: Id) -> dict[str, Way]:
    t, workshop = desk.t, desk.workshop
    question = t("Which targets help the customer most?")
    ways: dict[str, Way] = {
        "fresh": (t("All targets, a new question"), lambda: rounds.draft_round(workshop, question)),
    }
    if not parent_id:
        return ways
    top, two = _top(desk, parent_id), t("What has impact, what is easy?")
    ways["sides"] = (
        t("Impact and ease, on the top {n}", n=len(top)),
        lambda: _drafted(desk, two, "two_criteria", top, parent_id),
    )
    ways["again"] = (
        t("The same set-up again: question, targets, numbers"),
        lambda: next_round.clone_round(workshop, parent_id),
    )
    if may_run_off(desk, parent_id):
        ways["runoff"] = (t("Run-off between the tied ones"), lambda: _runoff(desk, parent_id))
    return ways


def may_run_off(desk: Desk, round_id: Id) -> bool:
    """Whether a tie across the line is still open, and has not been run off before."""
    told, voting_round = outcome(desk.workshop, round_id), desk.workshop.the(VotingRound, round_id)
    return bool(told.open) and told.runoff is None and voting_round.method != "runoff"


def draft_runoff(desk: Desk, parent_id: Id) -> None:
    """One dot each, on the tied ones alone."""
    desk.do(lambda: _runoff(desk, parent_id))


def _runoff(desk: Desk, parent_id: Id) -> Change:
    places = ranking(desk.workshop, parent_id)
    tied = [place.option.target_id for place in contested(places) if place.option.target_id]
    free = seats(places, desk.workshop.the(VotingRound, parent_id).select_count)
    return next_round.draft_runoff(desk.workshop, parent_id, tied, free)


def _drafted(desk: Desk, question: str, method: Method, ids: Sequence[Id], parent_id: Id) -> Change:
    return rounds.draft_round(desk.workshop, question, method, ids, parent_id)


def _top(desk: Desk, round_id: Id) -> list[Id]:
    """The targets with most dots that can be voted on again."""
    there = {target.id for target in rounds.votable(desk.workshop)}
    ids = (place.option.target_id for place in ranking(desk.workshop, round_id))
    return [id for id in ids if id in there][:TOP]
