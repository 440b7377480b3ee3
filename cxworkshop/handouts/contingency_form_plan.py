"""A contingency form put together: its parts from the top down, in one look and one width."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.handouts.contingency_form_facts import FormFacts, Place
from cxworkshop.handouts.contingency_form_look import Look
from cxworkshop.handouts.contingency_form_parts import EDGE, Block, Field, Gap, Row, SayFirst, StepRow
from cxworkshop.handouts.contingency_form_scales import scales
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, HEAD, Style
from cxworkshop.handouts.page.frame import GUTTER
from cxworkshop.handouts.page.marks import stop_inline
from cxworkshop.handouts.page.speech import quoted, short_date
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, wrap, wrap_pieces
from cxworkshop.model.surprises import PlanStep
from cxworkshop.text import Words

STOP_SHARE, WHO_SHARE = 0.236, 0.216  # of the width, for the stop and for who does a step
BESIDE = 2  # lines a stop may take beside what goes wrong; a longer one gets a row of its own
STEP_LEFT = 21.0
WRITTEN = 3  # lines for first words on a blank form


def blocks(facts: FormFacts, t: Words, look: Look, wide: float) -> list[Block]:
    """The parts in order, with the room between them."""
    form = _Form(facts, t, look, wide)
    first: list[Block] = [*form.heads(), Gap(look.gap), form.say_first()]
    return [*first, *form.steps(), Gap(look.gap - 2), *form.fields(), Gap(look.gap - 2), form.scales()]


class _Form:
    """Makes the parts of one form."""

    def __init__(self, facts: FormFacts, t: Words, look: Look, wide: float) -> None:
        self.facts, self.t, self.look, self.wide = facts, t, look, wide

    def heads(self) -> list[Block]:
        """What goes wrong, where, how we notice it, and why a customer acts as they do where that is the matter."""
        t, facts, look = self.t, self.facts, self.look
        beside = self.wide * STOP_SHARE
        wrong = (t("What goes wrong?"), t("one thing, in the customer's words"), facts.title)
        stop = self._field(t("At stop"), "", _at(facts.places), beside, look.head)
        if len(stop.lines) <= BESIDE:
            title = self._words(*wrong, self.wide - beside - GUTTER, look.head, look.title)
            rows: list[Block] = [Row([(0.0, title), (self.wide - beside, stop)])]
        else:
            title = self._words(*wrong, self.wide, look.head, look.title)
            stop = self._field(t("At stop"), "", _at(facts.places), self.wide, look.head)
            rows = [Row([(0.0, title)]), Row([(0.0, stop)])]
        rows.append(self._row(t("How do we notice it?"), t("the sign"), facts.sign))
        if facts.reason is not None:
            rows.append(self._row(t("What is the customer's reason?"), "", facts.reason))
        return rows

    def say_first(self) -> SayFirst:
        t, look, words = self.t, self.look, self.facts.plan.first_words
        room = self.wide - EDGE - 12
        label = wrap_pieces(
            _label(t("Say first"), t("the words to the customer, as you would say them aloud"), colours.ACCENT_DARK),
            room,
        )
        lines = wrap(quoted(t, words), look.words, room) if words else []
        return SayFirst(label, lines, look.words.leading, look.say, look.spare if lines else WRITTEN, self.wide)

    def steps(self) -> list[StepRow]:
        who = self.wide * (1 - WHO_SHARE)
        columns = (STEP_LEFT, who - GUTTER, who, self.wide)
        then = wrap_pieces(_label(self.t("Then do"), self.t("three to eight steps")), 10_000)[0]
        head = [(STEP_LEFT, then), (who, wrap(self.t("Who"), HEAD, 10_000)[0])]
        known = self.facts.plan.steps
        rows = max(len(known), self.look.rows)
        return [
            self._step(number, known[number] if number < len(known) else None, columns, [] if number else head)
            for number in range(rows)
        ]

    def fields(self) -> list[Row]:
        """Two columns: what one may do, and what follows."""
        t, plan = self.t, self.facts.plan
        review = short_date(t, plan.review_at)
        owner = " · ".join(filter(None, [self.facts.owner, review]))
        pairs = (
            ((t("You may decide yourself"), "", plan.authority), (t("We promise, by when"), "", plan.promise_time)),
            ((t("If you are stuck, call"), "", plan.escalate_to), (t("Make good"), "", plan.make_good)),
            ((t("To prevent it"), "", plan.prevent), (t("Owner, and review by"), t("one person"), owner)),
        )
        half = (self.wide - GUTTER) / 2
        return [
            Row(
                [
                    (at, self._words(*one, half, self.look.field))
                    for at, one in zip((0.0, half + GUTTER), pair, strict=True)
                ]
            )
            for pair in pairs
        ]

    def scales(self) -> Block:
        return scales(self.facts, self.t, self.wide)

    def _row(self, label: str, note: str, text: str) -> Row:
        return Row([(0.0, self._words(label, note, text, self.wide, self.look.head))])

    def _words(self, label: str, note: str, text: str, wide: float, blank: float, style: Style | None = None) -> Field:
        return self._field(label, note, [Run(text, style or self.look.text)] if text else [], wide, blank)

    def _field(self, label: str, note: str, pieces: list[Piece], wide: float, blank: float) -> Field:
        lines = wrap_pieces(pieces, wide) if pieces else []
        return Field(wrap_pieces(_label(label, note), wide), lines, self.look.text.leading, blank, wide)

    def _step(
        self,
        number: int,
        step: PlanStep | None,
        columns: tuple[float, float, float, float],
        head: list[tuple[float, Line]],
    ) -> StepRow:
        style = self.look.text
        text = wrap(step.text, style, columns[1] - columns[0]) if step else []
        who = wrap(step.actor, style, columns[3] - columns[2]) if step else []
        return StepRow(number + 1, text, who, style.leading, self.look.step, columns, head)


def _label(title: str, note: str, colour: str = colours.INK) -> list[Piece]:
    return [Run(title, HEAD, colour), *([Run(" " + note, BODY, colours.MUTED)] if note else [])]


def _at(places: Sequence[Place]) -> list[Piece]:
    """Every stop with its title, as one text."""
    pieces: list[Piece] = []
    for place in places:
        pieces += [Run(" · ", BODY, colours.MUTED)] if pieces else []
        pieces += _named(place)
    return pieces


def _named(place: Place) -> list[Piece]:
    """The pill never parts from the first word of its title."""
    pill: list[Piece] = [stop_inline(place.number, place.is_key)] if place.number is not None else []
    return [*pill, Run((NBSP * 2 if pill else "") + place.title, BODY)]
