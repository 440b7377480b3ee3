"""Whose voices: what each silo has written, per person in the room, and who has not been heard yet."""

from __future__ import annotations

from cxworkshop.insight.path import Voice, voices
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.groups import Groups
from cxworkshop.ui.dock.page import Page
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.voice_bars import VoiceBars, nudge

ROW = 36


class VoicesPage(Page):
    """A bar for every silo with cards and pairs, a nudge, and mixed groups."""

    name, icon = "voices", "chart-no-axes-column"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("dock.voices.page")
        self._sentence, self.bars = wrapping(plain_label("", "muted")), VoiceBars(row=ROW)
        self.nudge, self.well = wrapping(plain_label("", "strong", look="warn")), Panel(look="tag-warn")
        column(self.well, margin=12).addWidget(self.nudge)
        self.groups = Groups(desk)
        self.groups.fitted.connect(self.fitted)
        lines = column(self, gap=12)
        lines.setContentsMargins(0, 0, 0, 8)
        for widget in (self._sentence, self.bars, self.well, self.groups):
            lines.addWidget(widget)

    def title(self) -> str:
        return self.desk.t("Whose voices")

    def reread(self) -> None:
        t, found = self.desk.t, voices(self.desk.workshop)
        some = any(one.written for one in found)
        waiting = t("No cards yet. The bars grow as silos write.")
        self._sentence.setText(t("Cards and pairs by the silo that wrote them.") if some else waiting)
        self.bars.show_voices(found, [told(one, t) for one in found])
        words = nudge(found, t)
        self.nudge.setText(words)
        self.well.setVisible(bool(words))
        self.groups.reread()


def told(one: Voice, t: Words) -> str:
    """How many people, and how much each of them wrote; "nobody here" when their seats are empty."""
    if one.each is None:
        return t("nobody here")
    each = f"{one.each:.1f}".removesuffix(".0")
    each = each.replace(".", ",") if t.language == "fi" else each
    return t("{n} here · {each} each", n=one.people, each=each)
