"""Two targets that sound alike, side by side: the same thing twice splits the dots, so one of them had better go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.edits.targets import merge_into
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.voting.tick import enlarged

Lettered = tuple[str, Id]
"""The letter of a target on the ballot, and its id."""


class MergePrompt(Dialog):
    """Keeps one of the two, or calls `differ`: somebody has looked, and they are not the same."""

    def __init__(
        self, desk: Desk, window: QWidget, pair: tuple[Lettered, Lettered], differ: Callable[[], object]
    ) -> None:
        t, self._desk, self._pair, self._differ = desk.t, desk, pair, differ
        sentence = t("Twins split the dots. The one that goes keeps its words; its stops and pairs move along.")
        ways = (("", t("Back"), "quiet"), ("differ", t("They differ"), "plain"))
        super().__init__(window, t("The same thing twice?"), sentence, ways, self._answered)
        self.setObjectName("voting.merge")
        for letter, id in pair:
            self.body.addWidget(self._card(letter, desk.workshop.the(Target, id)))

    def _card(self, letter: str, target: Target) -> QWidget:
        t, panel = self._desk.t, Panel()
        inside: QVBoxLayout = column(panel, margin=16, gap=6)
        owner = self._desk.workshop.get(Silo, target.owner_silo_id)
        inside.addWidget(wrapping(plain_label(f"{letter}   {target.title}", "section")))
        for text in (target.description, owner.name if owner else ""):
            if text:
                inside.addWidget(wrapping(plain_label(text, "muted")))
        keep = enlarged(Button(t("Keep {letter}, merge the other into it", letter=letter), "merge"))
        keep.setObjectName(f"dialog.keep.{letter}")
        keep.clicked.connect(lambda: self.choose(target.id))
        inside.addWidget(keep)
        return panel

    def _answered(self, key: str) -> None:
        ids = [id for _, id in self._pair]
        if key == "differ":
            self._differ()
        elif key in ids:
            other = next(id for id in ids if id != key)
            self._desk.do_aloud(lambda: merge_into(self._desk.workshop, other, key))
