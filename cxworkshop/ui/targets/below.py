"""What lies under the targets: set aside, merged, what led nowhere, needs without a target, and who wrote them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import targets
from cxworkshop.insight.feels import words_of
from cxworkshop.insight.targets import LedNowhere, NeedTold, led_nowhere, unserved_needs, written_by
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.told import EVIDENCE
from cxworkshop.ui.parts.voice_bars import VoiceBars, nudge
from cxworkshop.ui.targets.fold import Fold, QuietRow
from cxworkshop.ui.targets.words import FEEDBACK, ICONS, INKS
from cxworkshop.ui.theme import LIGHT

SIGNS = {
    "observation": "quote",
    "measure": "gauge",
    "conflict": "triangle-alert",
    "what_if": "lightbulb",
    "aim": "hand-heart",
}
BECOMES: dict[str, dict[str, str]] = {  # what kind of target each would be, until somebody says otherwise
    "observation": {},
    "measure": {"target_type": "fix_base"},
    "conflict": {"target_type": "fix_base"},
    "what_if": {"target_type": "emotion", "element": "emotion"},
    "aim": {"target_type": "emotion", "element": "emotion"},
}


AT_MOST = 30  # rows shown of what led nowhere: measures that were imported may be hundreds, so they come last


class Below(QWidget):
    """Five lists, each of them there only when it has something in it; `made` tells the id of a target it has made."""

    made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside, self._merged = Fold("targets.aside", opened=True), Fold("targets.merged")
        self._nowhere, self._needs = Fold("targets.nowhere"), Fold("targets.needs")
        self._voices = Fold("targets.voices")
        inside = column(self)
        for one in (self._aside, self._merged, self._nowhere, self._needs, self._voices):
            inside.addWidget(one)

    def read(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        every = workshop.all(Target)
        aside = [one for one in every if one.state in ("parked", "dropped")]
        merged = [one for one in every if one.state == "merged"]
        self._aside.show_rows(t("Set aside for another time"), [self._of_aside(one) for one in aside])
        self._merged.show_rows(t("Merged into others"), [self._of_merged(one) for one in merged])
        nowhere = sorted(led_nowhere(workshop), key=lambda one: one.kind == "measure")
        first = [self._of_nowhere(one) for one in nowhere[:AT_MOST]]
        self._nowhere.show_rows(t("What led nowhere yet"), first, len(nowhere))
        self._needs.show_rows(t("Needs no target answers"), [self._of_need(one) for one in unserved_needs(workshop)])
        self._read_voices()

    # Rows

    def _of_aside(self, target: Target) -> QWidget:
        one = QuietRow(ICONS[target.element], INKS[target.element], target.title)
        return self._offers(one, f"targets.up.{target.id}", self._desk.t("Take up again"), target.title,
                            lambda: targets.take_up(self._desk.workshop, target.id))  # fmt: skip

    def _of_merged(self, target: Target) -> QWidget:
        t, survivor = self._desk.t, self._desk.workshop.get(Target, target.merged_into_id)
        into = t("into “{title}”", title=survivor.title) if survivor else ""
        one = QuietRow("merge", LIGHT.muted, target.title, into)
        return self._offers(one, f"targets.split.{target.id}", t("Split off again"), target.title,
                            lambda: targets.split_off(self._desk.workshop, target.id))  # fmt: skip

    def _of_nowhere(self, told: LedNowhere) -> QWidget:
        t, text = self._desk.t, self._text(told)
        one = QuietRow(SIGNS[told.kind], LIGHT.muted, text, t(FEEDBACK[told.kind]), told.stop and told.stop.number)
        there = (told.stop.touchpoint.id,) if told.stop else ()
        fields: dict[str, Any] = dict(BECOMES[told.kind])
        fields |= {"measure_id": told.id} if told.kind == "measure" else {}
        fields |= {"description": told.text} if told.kind == "what_if" else {}
        return self._makes(one, f"targets.take_up.{told.id}", text, there, fields)

    def _of_need(self, need: NeedTold) -> QWidget:
        t = self._desk.t
        under = f"{need.group.name} · {t(EVIDENCE[need.evidence].word)}"
        one = QuietRow("hand-heart", LIGHT.muted, need.text, under)
        whose = {"group_id": need.group.id, "need_id": need.need_id}
        return self._makes(one, f"targets.answer.{need.need_id or need.group.id}", need.text, (), whose)

    def _text(self, told: LedNowhere) -> str:
        return self._desk.t(words_of(told.text)) if told.kind == "aim" else told.text

    def _makes(self, one: QuietRow, name: str, text: str, there: tuple[Id, ...], fields: dict[str, Any]) -> QWidget:
        def made() -> Change:
            return targets.from_words(self._desk.workshop, text, there, **fields)

        return self._offers(one, name, self._desk.t("Make a target"), text, made)

    def _offers(self, one: QuietRow, name: str, word: str, about: str, maker: Callable[[], Change]) -> QWidget:
        return one.offer(name, word, lambda: self._do(maker), about, not self._desk.read_only)

    def _do(self, maker: Callable[[], Change]) -> None:
        change = self._desk.do_aloud(maker)
        if change:
            self.made.emit(change.edits[0].record.id)

    def _read_voices(self) -> None:
        """Whose targets these are, once it is known of one; and who has not been heard."""
        t, found = self._desk.t, written_by(self._desk.workshop)
        total = sum(one.written for one in found)
        if not total:
            self._voices.show_rows("", [])
            return
        bars, words = VoiceBars(), wrapping(plain_label("", "least"))
        bars.show_voices(found)
        words.setText(nudge(found, t))
        words.setVisible(bool(words.text()))
        whole = QWidget()
        inside = column(whole, gap=4)
        inside.setContentsMargins(48, 4, 24, 12)
        inside.addWidget(bars)
        inside.addWidget(words)
        self._voices.show_rows(t("Who wrote them"), [whole], total)
