"""A new opinion is a new round: the same targets, the top ones on two sides, or a run-off of a tie."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import rounds
from cxworkshop.insight.voting import contested, ranking
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Method, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import Dialog

TOP = 8


def ask_next_round(desk: Desk, window: QWidget, parent_id: Id) -> None:
    """Asks what the new round is about, and drafts it."""
    t = desk.t
    places = [place.option.target_id for place in ranking(desk.workshop, parent_id) if place.option.target_id]
    top = [id for id in places[:TOP] if id]
    ways: dict[str, tuple[str, Method, Sequence[Id] | None, str]] = {
        "fresh": (t("All targets, a new question"), "dots", None, t("Which targets help the customer most?")),
    }
    if parent_id:
        question = desk.workshop.the(VotingRound, parent_id).question
        two = t("What has impact, what is easy?")
        ways["sides"] = (t("Impact and ease, on the top {n}", n=len(top)), "two_criteria", top, two)
        ways["again"] = (t("The same targets again"), "dots", [id for id in places if id], question)
    if parent_id and contested(ranking(desk.workshop, parent_id)):
        ways["runoff"] = (t("Run-off between the tied ones"), "runoff", _tied(desk, parent_id), question)

    def done(key: str) -> None:
        if key in ways:
            _, method, target_ids, asked = ways[key]
            known = (
                [id for id in target_ids if id in {x.id for x in rounds.votable(desk.workshop)}] if target_ids else None
            )
            desk.do(lambda: rounds.draft_round(desk.workshop, asked, method, known, parent_id or None))

    dialog = Dialog(window, t("What do we ask next?"), "", (("", t("Back"), "plain"),), done)
    for key, (text, *_) in ways.items():
        button = Button(text)
        button.setObjectName(f"voting.next.{key}")
        button.clicked.connect(lambda _=False, key=key: dialog.choose(key))
        dialog.body.addWidget(button)
    dialog.open()


def draft_runoff(desk: Desk, parent_id: Id) -> None:
    """One dot each, on the tied ones alone."""
    parent = desk.workshop.the(VotingRound, parent_id)
    desk.do(lambda: rounds.draft_round(desk.workshop, parent.question, "runoff", _tied(desk, parent_id), parent_id))


def _tied(desk: Desk, round_id: Id) -> list[Id]:
    return [p.option.target_id for p in contested(ranking(desk.workshop, round_id)) if p.option.target_id]
