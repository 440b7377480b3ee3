"""A stage or a lane goes: what becomes of its cards is asked, never decided silently."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.edits.rows import in_stage
from cxworkshop.model.change import Change
from cxworkshop.model.path import MIN_STAGES, Channel, Stage, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import Dialog

Answer = tuple[str, str, str, Callable[[], Change]]  # name, text, icon, what it does


class Removing:
    """Removes at once what is empty, and asks where the cards of the rest should go."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.question: Dialog | None = None

    def stage(self, id: Id) -> None:
        if not self._desk.may_write():
            return
        t, workshop = self._desk.t, self._desk.workshop
        stage, cards = workshop.the(Stage, id), len(in_stage(workshop, id))
        other = stages.neighbour_stage(workshop, id)
        if not cards or other is None or len(stages.stages_of(workshop, stage.path_id)) <= MIN_STAGES:
            self._desk.do_aloud(lambda: stages.remove_stage(workshop, id))
            return
        answers: list[Answer] = [
            ("neighbour", self._move_words(cards, other.name), "arrow-right",
             lambda: stages.remove_stage_to_neighbour(workshop, id)),
            ("tray", t("Back to the tray"), "archive-restore", lambda: stages.remove_stage(workshop, id)),
        ]  # fmt: skip
        self._ask(t("Remove the stage “{name}”?", name=stage.name), cards, answers)

    def channel(self, id: Id) -> None:
        if not self._desk.may_write():
            return
        t, workshop = self._desk.t, self._desk.workshop
        channel = workshop.the(Channel, id)
        cards = sum(card.channel_id == id for card in workshop.all(Touchpoint))
        other = channels.neighbour_channel(workshop, id)
        if not cards or other is None:
            self._desk.do_aloud(lambda: channels.remove_channel(workshop, id))
            return
        answers: list[Answer] = [
            ("neighbour", self._move_words(cards, other.name), "arrow-right",
             lambda: channels.remove_channel_to_neighbour(workshop, id)),
            ("tray", t("Back to the tray"), "archive-restore", lambda: channels.remove_channel(workshop, id)),
        ]  # fmt: skip
        if channel.verdict != "drop":
            keep = t("Keep the lane, marked to be dropped")
            answers.append(("drop", keep, "flag", lambda: channels.set_verdict(workshop, id, "drop")))
        self._ask(t("Remove the lane “{name}”?", name=channel.name), cards, answers)

    def _ask(self, title: str, cards: int, answers: list[Answer]) -> None:
        t, does = self._desk.t, {name: do for name, _text, _icon, do in answers}
        sentence = t.n("{n} card is there. Where should it go?", "{n} cards are there. Where should they go?", cards)
        leave = [("", t("Leave it"), "plain")]
        self.question = dialog = Dialog(self._parent, title, sentence, leave, lambda key: self._answered(does.get(key)))
        for name, text, icon, _do in answers:
            button = Button(text, icon)
            button.setObjectName(f"dialog.{name}")
            button.setProperty("tall", "48")
            button.clicked.connect(lambda _=False, name=name: dialog.choose(name))
            dialog.buttons[name] = button
            dialog.body.addWidget(button)
        dialog.open()
        dialog.buttons[answers[0][0]].setFocus()

    def _move_words(self, cards: int, name: str) -> str:
        t = self._desk.t
        return t("Move it to “{name}”", name=name) if cards == 1 else t("Move them to “{name}”", name=name)

    def _answered(self, do: Callable[[], Change] | None) -> None:
        if do is not None:
            self._desk.do_aloud(do)
