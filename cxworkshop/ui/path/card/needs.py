"""Needs and questions: what to spot in the person who comes, and what to ask about expectations and worries."""

from __future__ import annotations

from collections.abc import Iterable

from cxworkshop.edits.encounter import MOST_QUESTIONS, parts_of
from cxworkshop.model.encounter import ConversationPrompt
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import Words, mark
from cxworkshop.ui.path.card.lines import FieldLines, PartLines
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.rows import Rows
from cxworkshop.ui.path.card.section import Section

NEED_LIMIT, MOST_NEEDS = 120, 20


class NeedsSection(Section):
    """Exceeding what was expected begins with spotting this one person's needs."""

    name, icon = "needs", "circle-question-mark"

    def title(self, t: Words) -> str:
        return t("Needs and questions")

    def summary(self, card: Touchpoint, t: Words) -> str:
        asked = len(parts_of(self.desk.workshop, ConversationPrompt, card.id))
        needs, questions = len(card.needs_to_spot), t.n("{n} question", "{n} questions", asked)
        said = [t.n("{n} need", "{n} needs", needs)] if needs else []
        return " · ".join(said + ([questions] if asked else []))

    def parts(self) -> Iterable[Part]:
        yield Rows(
            self.desk,
            "needs_to_spot",
            FieldLines("needs_to_spot", NEED_LIMIT),
            mark("Needs to spot"),
            mark("What should we notice? Then Enter"),
            most=MOST_NEEDS,
        )
        yield Rows(
            self.desk,
            "questions",
            PartLines(ConversationPrompt),
            mark("Questions to ask, at most three"),
            mark("A question about wishes or worries, then Enter"),
            most=MOST_QUESTIONS,
        )
