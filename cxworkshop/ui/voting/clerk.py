"""What the facilitator does around the booth: close, let in, take back, void, reopen. Each asks first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.rounds import revise_round
from cxworkshop.edits.voting import is_by_name, missing, turnout_of, voters
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import Dialog, ask
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping


class Clerk(QObject):
    """Asks, and then tells the booth."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def open_round(self, round_id: Id) -> None:
        """With one display a program cannot know whether a projector mirrors it, so it asks."""
        voting_round = self._desk.workshop.the(VotingRound, round_id)
        if voting_round.secrecy == "secret" and voting_round.collect == "pass_laptop" and self._is_alone:
            self._ask_of_projector(round_id)
        else:
            self._open(round_id)

    @property
    def _is_alone(self) -> bool:
        """Whether this is the only display, as far as anybody can tell."""
        projector = self._desk.projector
        return projector.is_alone if projector else len(QGuiApplication.screens()) < 2

    def _ask_of_projector(self, round_id: Id) -> None:
        t = self._desk.t
        title = t("Does the projector show this screen?")
        sentence = t(
            "Only one display was found, and a projector may show the same. Blank it with its own button, use paper, "
            "or vote at the screen while the others look away."
        )
        answers = (
            ("no", t("Not yet"), "plain"), ("paper", t("Use paper"), "plain"),
            ("at_screen", t("At the screen"), "plain"), ("yes", t("Only the voter sees it"), "primary"),
        )  # fmt: skip
        ask(self._window, title, sentence, answers, lambda key: self._answered(round_id, key))

    def _answered(self, round_id: Id, key: str) -> None:
        desk = self._desk
        if key in ("paper", "at_screen"):
            if desk.do(lambda: revise_round(desk.workshop, round_id, collect=key)):
                self._open(round_id)
        elif key == "yes":
            if desk.projector is not None and desk.projector.is_on:
                desk.projector.blank(True)
            self._open(round_id)

    def _confirm(self, title: str, sentence: str, no: str, yes: str, then: Callable[[], object]) -> None:
        """A question with two answers; `then` runs on the second."""

        def done(key: str) -> None:
            if key == "yes":
                then()

        ask(self._window, title, sentence, (("no", no, "plain"), ("yes", yes, "primary")), done)

    def _open(self, round_id: Id) -> None:
        self._desk.settle(lambda: self._desk.booth.open_round(round_id))

    def close_round(self, round_id: Id) -> None:
        """Who is missing is named, and has to be accepted. Of slips without names only their number is known."""
        t, names = self._desk.t, [person.name for person in missing(self._desk.workshop, round_id)]
        if not names:
            self._close(round_id)
            return
        title = t.n("{n} ballot is missing", "{n} ballots are missing", len(names))
        sentence = t("Still to vote: {names}. Close without them?", names=", ".join(names))
        if not is_by_name(self._desk.workshop.the(VotingRound, round_id)):
            sentence = t("Their slips bear no names. Close without them?")
        self._confirm(title, sentence, t("Wait"), t("Close without them"), lambda: self._close(round_id))

    def _close(self, round_id: Id) -> None:
        self._desk.settle(lambda: self._desk.booth.close(round_id, accept_missing=True))

    def reopen(self, round_id: Id) -> None:
        t = self._desk.t
        title = t("Reopen for latecomers?")
        sentence = t("Ballots sealed before stay sealed. They can no longer be taken back.")
        self._confirm(title, sentence, t("Keep it closed"), t("Reopen"), lambda: self._reopen(round_id))

    def _reopen(self, round_id: Id) -> None:
        self._desk.settle(lambda: self._desk.booth.reopen(round_id))

    def let_in(self, round_id: Id) -> None:
        """Voters who are present but got no ballot when the round opened."""
        t, workshop = self._desk.t, self._desk.workshop
        has = {turnout.participant_id for turnout in turnout_of(workshop, round_id)}
        late = [person for person in voters(workshop) if person.id not in has]
        title = t("Who came late?")
        none = t("Everybody who is marked present has a ballot. Mark newcomers present in Prepare first.")
        self._pick(title, late, none, lambda id: self._desk.booth.let_in(round_id, id))

    def let_go(self, round_id: Id) -> None:
        """Somebody has to go home. Voting first is better, so the question says so."""
        t, workshop = self._desk.t, self._desk.workshop
        title = t("Who is leaving?")
        self._pick(title, missing(workshop, round_id), t("Everybody is in."), self._leaves(round_id), self._gone)

    def _leaves(self, round_id: Id) -> Callable[[Id], None]:
        return lambda id: self._desk.booth.leave(round_id, id)

    def _gone(self, person: Participant, then: Callable[[], object]) -> None:
        t = self._desk.t
        title = t("Does {name} leave without voting?", name=person.name)
        sentence = t(
            "A ballot takes less than a minute. Without one {name} abstains, and is listed so.", name=person.name
        )
        self._confirm(title, sentence, t("Vote first"), t("Leaves without voting"), then)

    def take_back(self, round_id: Id) -> None:
        """Only ballots this program still remembers, and only with the voter beside."""
        t, workshop, booth = self._desk.t, self._desk.workshop, self._desk.booth
        given = [turnout.participant_id or "" for turnout in turnout_of(workshop, round_id)]
        people = [workshop.the(Participant, id) for id in given if id and booth.can_withdraw(round_id, id)]
        title = t("Whose ballot is taken back?")
        none = t("No ballot can be taken back now.")
        self._pick(title, people, none, lambda id: booth.withdraw(round_id, id), self._beside)

    def _beside(self, person: Participant, then: Callable[[], object]) -> None:
        t = self._desk.t
        title = t("Is {name} here with you?", name=person.name)
        sentence = t("The ballot goes unseen, and {name} votes again.", name=person.name)
        self._confirm(title, sentence, t("Leave it"), t("Take it back"), then)

    def _pick(
        self,
        title: str,
        people: Sequence[Participant],
        none: str,
        action: Callable[[Id], None],
        confirm: Callable[[Participant, Callable[[], object]], None] | None = None,
    ) -> None:
        """A list of names, of which one is tapped."""

        def done(key: str) -> None:
            for person in people:
                if person.id == key:
                    ask_first = confirm or (lambda _person, then: then())
                    ask_first(person, lambda: self._desk.settle(lambda: action(key)))

        dialog = Dialog(self._window, title, "", (("", self._desk.t("Back"), "plain"),), done)
        if not people:
            dialog.body.addWidget(wrapping(plain_label(none)))
        for person in people:
            button = Button(person.name)
            button.setObjectName(f"dialog.name.{person.id}")
            button.clicked.connect(lambda _=False, id=person.id: dialog.choose(id))
            dialog.body.addWidget(button)
        dialog.open()

    def void(self, round_id: Id) -> None:
        """A round that does not count keeps its reason."""
        t = self._desk.t
        reason = LineField(200, t("Why it does not count"))
        reason.setObjectName("voting.void.reason")

        def done(key: str) -> None:
            words = reason.text()
            if key == "yes":
                self._desk.settle(lambda: self._desk.booth.void(round_id, words))

        title, sentence = t("Void this round?"), t("All its ballots are thrown away. The round stays in the list.")
        choices = (("no", t("Keep it"), "plain"), ("yes", t("Void the round"), "danger"))
        dialog = Dialog(self._window, title, sentence, choices, done)
        dialog.body.addWidget(reason)
        dialog.open()
