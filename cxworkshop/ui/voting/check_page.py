"""The ballot in words before it is sealed: change it, or seal it for good."""

from __future__ import annotations

from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import Criterion, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import emptied, row
from cxworkshop.ui.voting.draft import Draft
from cxworkshop.ui.voting.second_look import SecondLook
from cxworkshop.ui.voting.spoken import choice_words, side_words


class CheckPage(SecondLook):
    """What one voter chose."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "voting.check", desk.t("After sealing nobody can see this ballot again."), 64)

    def show_draft(self, voting_round: VotingRound, person: Participant, draft: Draft) -> None:
        t, unused = self._desk.t, draft.unused()
        self._top.title.setText(t("Your choices, {name}", name=person.name))
        self._title.setText(t("Is this what you want?"))
        emptied(self._list)
        for side in draft.sides:
            self._show_side(voting_round, draft, side)
        self._unused.setText(t.n("Leave {n} dot unused?", "Leave {n} dots unused?", unused) if unused else "")
        self._seal.setFocus()

    def _show_side(self, voting_round: VotingRound, draft: Draft, side: Criterion) -> None:
        t = self._desk.t
        if side != "main":
            self._list.addWidget(plain_label(t(side_words(side)), "label"))
        given = [(o, draft.dots(side, o.id)) for o in options_of(self._desk.workshop, voting_round.id)]
        chosen = sorted(((o, n) for o, n in given if n), key=lambda pair: -pair[1])
        if not chosen:
            self._list.addWidget(plain_label(t("Nothing chosen."), "section"))
        for option, dots in chosen:
            line = row(gap=16)
            title = wrapping(plain_label(f"{option.letter}   {option.title_snapshot}", "section"))
            line.addWidget(title, 1)
            line.addWidget(plain_label(choice_words(t, dots, draft), "section", look="accent"))
            self._list.addLayout(line)
