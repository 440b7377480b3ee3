"""The polling booth: ballots pass through here on their way into the box.

A sealed ballot of a secret round is kept in this object's memory alone, so that it can be taken back while the round is
open. It is forgotten when the round closes or the program ends. Nothing here is ever written down beside a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from cxworkshop.editor import Editor
from cxworkshop.edits import reveal as counting
from cxworkshop.edits import turnout, voting
from cxworkshop.edits.ballots import Ballot, casts
from cxworkshop.model.cast import Cast
from cxworkshop.model.change import Refused, SavedButUntidy
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

UNTIDY = phrase(
    "This is saved. But the file could not be tidied up, so the order of the ballots may still be traced in it. "
    "Free some space on the disk; the next round that closes tidies it too."
)


class Box(Protocol):
    """The ballot box in the workshop file: running tallies without names."""

    def tallies(self, round_id: Id) -> Sequence[Cast]:
        """The running tallies of a round. Only the reveal asks."""

    def compact(self) -> None:
        """Rewrites the file, so that no trace of the order of casting is left in it."""


class Booth:
    """Takes a round from opening to reveal. Each step is settled: saved at once, and never undone.
    SavedButUntidy when a round is over, but the file could not be rewritten.
    """

    def __init__(self, editor: Editor, box: Box, before_open: Callable[[], object] | None = None) -> None:
        self._editor = editor
        self._box = box
        self._before_open = before_open
        self._sealed: dict[Id, dict[Id, Ballot]] = {}

    @property
    def _workshop(self) -> Workshop:
        return self._editor.workshop

    def open_round(self, round_id: Id) -> None:
        """Opens a draft, with an empty row in the box for everything that can be voted."""
        change = voting.open_round(self._workshop, round_id)
        if self._before_open is not None:
            self._before_open()
        preview = Workshop(self._workshop)
        preview.apply(change)
        self._editor.settle(change, counting.empty_rows(preview, round_id) if self._is_secret(round_id) else ())

    def seal(self, round_id: Id, participant_id: Id, ballot: Ballot) -> None:
        """Counts a ballot in. Refused when it breaks a rule or has been used."""
        change = turnout.submit(self._workshop, round_id, participant_id, ballot)
        if not self._is_secret(round_id):
            return self._editor.settle(change)
        self._editor.settle(change, self._casts(round_id, participant_id, ballot, 1))
        kept: Ballot = {side: dict(given) for side, given in ballot.items()}  # whoever filled it in may wipe it now
        self._sealed.setdefault(round_id, {})[participant_id] = kept
        return None

    def can_withdraw(self, round_id: Id, participant_id: Id) -> bool:
        """A secret ballot can be taken back only while this program still remembers it."""
        turnouts = voting.turnout_of(self._workshop, round_id)
        state = next((t.state for t in turnouts if t.participant_id == participant_id), "waiting")
        if self._round(round_id).state != "open" or state not in ("submitted", "abstained"):
            return False
        return state == "abstained" or not self._is_secret(round_id) or participant_id in self._sealed.get(round_id, {})

    def withdraw(self, round_id: Id, participant_id: Id) -> None:
        """Takes a ballot back unseen; the voter is waiting again."""
        change = turnout.withdraw(self._workshop, round_id, participant_id)
        if not self.can_withdraw(round_id, participant_id):
            raise Refused(phrase("This ballot was sealed before a break, so it cannot be taken back."))
        ballot = self._sealed.get(round_id, {}).get(participant_id, {})
        self._editor.settle(change, self._casts(round_id, participant_id, ballot, -1))
        self._sealed.get(round_id, {}).pop(participant_id, None)

    def abstain(self, round_id: Id, participant_id: Id) -> None:
        self._editor.settle(turnout.abstain(self._workshop, round_id, participant_id))

    def leave(self, round_id: Id, participant_id: Id) -> None:
        """Somebody goes home without voting: abstains, and is no longer here."""
        self._editor.settle(turnout.leave(self._workshop, round_id, participant_id))

    def let_in(self, round_id: Id, participant_id: Id) -> None:
        """A ballot for somebody who came late."""
        self._editor.settle(turnout.let_in(self._workshop, round_id, participant_id))

    def close(self, round_id: Id, accept_missing: bool = False) -> None:
        self._editor.settle(voting.close_round(self._workshop, round_id, accept_missing))
        self._forget(round_id)

    def reopen(self, round_id: Id) -> None:
        """Ballots sealed before can no longer be taken back."""
        self._editor.settle(voting.reopen(self._workshop, round_id))

    def reveal(self, round_id: Id) -> None:
        """The totals come out, once and for all, and the box is emptied."""
        rows = self._box.tallies(round_id) if self._is_secret(round_id) else []
        self._editor.settle(counting.reveal(self._workshop, round_id, rows), emptied=round_id)
        self._forget(round_id)

    def void(self, round_id: Id, reason: str) -> None:
        self._editor.settle(voting.void(self._workshop, round_id, reason), emptied=round_id)
        self._forget(round_id)

    def _casts(self, round_id: Id, participant_id: Id, ballot: Ballot, sign: int) -> list[Cast]:
        found = voting.turnout_of(self._workshop, round_id)
        group = next(turnout.group for turnout in found if turnout.participant_id == participant_id)
        return casts(self._round(round_id), group, ballot, sign)

    def _forget(self, round_id: Id) -> None:
        """By now the step is saved, so a file that cannot be rewritten is not a step that failed."""
        self._sealed.pop(round_id, None)
        try:
            self._box.compact()
        except OSError:
            raise SavedButUntidy(UNTIDY) from None

    def _round(self, round_id: Id) -> VotingRound:
        return self._workshop.the(VotingRound, round_id)

    def _is_secret(self, round_id: Id) -> bool:
        return self._round(round_id).secrecy == "secret"
