"""One person at the shared screen: asleep until the own mark is tapped, then giving dots, then done."""

from __future__ import annotations

from typing import Literal

from cxworkshop.edits.ballots import Ballot
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import sides_of
from cxworkshop.model.voting import Criterion, OpenVote, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.voting.draft import Draft

State = Literal["asleep", "at_it", "done", "abstained", "later"]
Step = Literal["side", "ask", "seal", "abstain"]


class Voter:
    """Dots in hand live here and nowhere else until they are sealed; sealed ones are read from the round."""

    def __init__(self, workshop: Workshop, voting_round: VotingRound, person: Participant, silo: Silo | None) -> None:
        self.person, self.silo = person, silo
        self._round, self._sides = voting_round, sides_of(workshop, voting_round, person.id)
        self.draft: Draft | None = None
        self.side: Criterion = self._sides[0]
        self.asking = False  # whether unused dots are really to be left
        self._sealed: dict[Id, int] = {}
        self._state: State = "asleep"

    @property
    def state(self) -> State:
        return "at_it" if self.draft is not None else self._state

    def read(self, workshop: Workshop, turnout: Turnout | None, waits: bool) -> None:
        """What the round knows of this person now; dots in hand stay unless they have been sealed."""
        used = turnout is not None and turnout.state != "waiting"
        if used:
            self.draft = None
        done: State = "abstained" if turnout is not None and turnout.state == "abstained" else "done"
        self._state = done if used else "later" if waits else "asleep"
        self._sealed = {}
        for vote in workshop.all(OpenVote):
            if vote.round_id == self._round.id and vote.participant_id == self.person.id:
                self._sealed[vote.option_id] = self._sealed.get(vote.option_id, 0) + vote.dots

    def wake(self) -> None:
        """Begins; tapped again with no dot given, puts the ballot down."""
        if self._state == "asleep" and self.draft is None:
            self.draft, self.side = Draft(self._round, self._sides), self._sides[0]
        elif self.draft is not None and not any(self.draft.ballot().values()):
            self.draft = None
        self.asking = False

    @property
    def weighted(self) -> bool:
        return self._round.method == "weighted"

    @property
    def places(self) -> int:
        """How many dots one option can have, on all the sides together once they are sealed."""
        return 1 if self.weighted else self._round.cap_per_item

    def dots(self, option_id: Id) -> int:
        """Dots on an option, or its weight: those in hand on the side that is looked at, else the sealed ones."""
        return self.draft.dots(self.side, option_id) if self.draft is not None else self._sealed.get(option_id, 0)

    def left(self) -> int:
        return len(self.draft.left(self.side)) if self.draft is not None else 0

    def give(self, option_id: Id) -> bool:
        self.asking = False
        return self.draft is not None and self.draft.add(self.side, option_id)

    def take(self, option_id: Id) -> bool:
        self.asking = False
        return self.draft is not None and self.draft.take(self.side, option_id)

    def undo(self) -> None:
        """Takes the own last step back, whatever the others have done since."""
        self.asking = False
        side = self.draft.undo() if self.draft is not None else None
        self.side = side or self.side

    def finish(self) -> Step | None:
        """What Done means now: the other side, a question, or the end."""
        if self.draft is None:
            return None
        if self.side != self.draft.sides[-1]:
            self.side = self.draft.sides[-1]
            return "side"
        if self.draft.unused() and not self.asking:
            self.asking = True
            return "ask"
        return "seal" if any(self.draft.ballot().values()) else "abstain"

    def ballot(self) -> Ballot:
        return self.draft.ballot() if self.draft is not None else {}
