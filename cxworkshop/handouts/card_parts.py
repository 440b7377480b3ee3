"""Parts of a contingency card, measured before they are drawn: head, first words, steps, what one may decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.handouts.card_data import CardData
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, BOLD, CARD_TITLE, SMALL, SMALL_STRONG, Style
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import draw_class, draw_number, stop_inline, write_line
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.speech import quoted
from cxworkshop.handouts.page.wrap import Line, Piece, Run, balanced, draw_lines, wrap, wrap_pieces
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.text import Words

INDENT, PANEL_INDENT = 26.0, 18.0
STEPS_SHARE = 0.582
STOPS_ROOM = 118.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a card stands: its left edge, its width, its top and the top of its footer at most."""

    left: float
    width: float
    top: float
    bottom: float

    @property
    def right(self) -> float:
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class HeadPart:
    """Class, title, stops and sign."""

    priority: str
    title: list[Line]
    stops: list[Line]
    sign: list[Line]

    @property
    def height(self) -> float:
        rows = max(17 + (len(self.title) - 1) * 17.5, 15 + (len(self.stops) - 1) * 15.0)
        return rows + 17.5 + max(0, len(self.sign) - 1) * 14 + 12

    def draw(self, pen: Pen, frame: Frame) -> None:
        draw_class(pen, frame.left, frame.top, self.priority)
        base = draw_lines(pen, self.title, frame.left + INDENT, frame.top + 17, 17.5)
        draw_lines(pen, self.stops, frame.left, frame.top + 15, 15, right=frame.right)
        base = max(base, frame.top + 15 + (len(self.stops) - 1) * 15)
        draw_lines(pen, self.sign, frame.left + INDENT, base + 17.5, 14)


@dataclass(frozen=True, slots=True)
class WordsPart:
    """The first words, the loudest thing on the card; none become lines to write on."""

    label: str
    lines: list[Line]
    style: Style
    draft: bool

    @property
    def height(self) -> float:
        rows = max(len(self.lines), 0 if self.lines else 2)
        return 24.5 + self.style.size * 0.64 + (rows - 1) * self.style.leading + self.style.size * 0.6

    def draw(self, pen: Pen, frame: Frame, top: float) -> None:
        draw_panel(pen, frame, top, self.height, self.draft)
        tone = colours.BAD if self.draft else colours.ACCENT_DARK
        pen.text(frame.left + PANEL_INDENT, top + 12.3, self.label, SMALL_STRONG, tone)
        first = top + 24.5 + self.style.size * 0.64
        draw_lines(pen, self.lines, frame.left + PANEL_INDENT, first, self.style.leading)
        if not self.lines:
            for row in range(2):
                write_line(pen, frame.left + PANEL_INDENT, first + row * self.style.leading, frame.right - 12)


@dataclass(frozen=True, slots=True)
class StepsPart:
    """Numbered steps to do."""

    label: str
    steps: list[list[Line]]
    leading: float

    @property
    def height(self) -> float:
        return 15.5 + sum(self._step_height(step) for step in self.steps) + 3

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.text(left, top + 15.5, self.label, SMALL, colours.MUTED)
        y = top + 15.5
        for number, step in enumerate(self.steps, start=1):
            draw_number(pen, left + 7.5, y + 13.5, number)
            draw_lines(pen, step, left + 23, y + 17, self.leading)
            y += self._step_height(step)

    def _step_height(self, step: list[Line]) -> float:
        gap = 7 if self.leading > 12 else 3
        return max(16, gap + self.leading * len(step))


@dataclass(frozen=True, slots=True)
class SidePart:
    """What one may decide, the promise, who is next, how to make good: (icon, label, answer)."""

    rows: list[tuple[str, str, list[Line]]]
    leading: float

    @property
    def height(self) -> float:
        return 4 + sum(self._row_height(answer) for _, _, answer in self.rows)

    def draw(self, pen: Pen, left: float, right: float, top: float) -> None:
        y = top + 4
        for icon, label, answer in self.rows:
            draw_icon(pen, icon, left, y + 3.5, 11, colours.ACCENT, 1)
            pen.text(left + 17.5, y + 11.5, label, SMALL, colours.MUTED)
            draw_lines(pen, answer, left + 17.5, y + 24, self.leading)
            if not answer:
                write_line(pen, left + 17.5, y + 28, right)
            y += self._row_height(answer)
            pen.line(left, y, right, y, colours.HAIRLINE, 0.5)

    def _row_height(self, answer: list[Line]) -> float:
        return 31.5 + max(0, len(answer) - 1) * self.leading


def draw_panel(pen: Pen, frame: Frame, top: float, height: float, draft: bool) -> None:
    """The panel behind the first words: filled, or an empty dashed frame."""
    if draft:
        pen.box(frame.left + 4, top + 0.5, frame.width - 4.5, height - 1, None, colours.BAD, 0.8, 4, (2.6, 1.8))
    else:
        pen.box(frame.left + 3, top, frame.width - 3, height, colours.ACCENT_SOFT, radius=4)
    pen.box(frame.left, top, 6.5, height, colours.BAD if draft else colours.ACCENT)


def head_part(data: CardData, t: Words, frame: Frame) -> HeadPart:
    stops: list[Piece] = [Run(t("at") + " ", SMALL, colours.MUTED)]
    for stop in data.stops:
        stops += [stop_inline(stop.number, stop.touchpoint.is_key), Run(" ", SMALL)]
    lines = wrap_pieces(stops, STOPS_ROOM) if data.stops else []
    taken = max((line.width for line in lines), default=0)
    title = wrap(data.deviation.title, CARD_TITLE, frame.width - INDENT - taken - 14)
    sign: list[Piece] = [Run(t("Sign:") + " ", BODY, colours.MUTED), Run(data.deviation.sign, BODY)]
    return HeadPart(data.priority, title, lines, wrap_pieces(sign, frame.width - INDENT) if data.deviation.sign else [])


def words_part(data: CardData, t: Words, frame: Frame, style: Style) -> WordsPart:
    spoken = data.plan.first_words if data.plan else ""
    room = frame.width - PANEL_INDENT - 12
    lines = balanced(quoted(t, spoken), style, room) if spoken else []
    label = t("Say first") + (" · " + t("draft, agree before use") if data.is_draft else "")
    return WordsPart(label, lines, style, data.is_draft)


def first_words_styles(whole_page: bool) -> list[Style]:
    """Sizes to try in turn, with the lines each may take."""
    if whole_page:
        large = Style(28, 35, BOLD)
        return [large, large, Style(24, 30, BOLD), Style(19, 24, BOLD), Style(19, 21, BOLD)]
    return [*(Style(size, size * 1.25, BOLD) for size in range(28, 18, -1)), Style(22, 27, BOLD)]


def steps_part(plan: ContingencyPlan | None, t: Words, room: float, style: Style) -> StepsPart:
    steps = [_step(step.text, step.actor, style, room - 23) for step in plan.steps] if plan else []
    empty: list[list[Line]] = [[Line()] for _ in range(0 if steps else 3)]
    return StepsPart(t("Then do"), steps or empty, style.leading)


def _step(text: str, actor: str, style: Style, room: float) -> list[Line]:
    pieces: list[Piece] = [Run(text, style)]
    return wrap_pieces([*pieces, Run(f" · {actor}", style, colours.MUTED)] if actor else pieces, room)


def side_part(plan: ContingencyPlan | None, t: Words, room: float, leading: float) -> SidePart:
    answers: Sequence[str] = (
        (plan.authority, plan.promise_time, plan.escalate_to, plan.make_good) if plan else ("", "", "", "")
    )
    style = BODY_STRONG.but(leading=leading)
    rows = [
        (icon, label, wrap(answer, style, room - 17.5))
        for (icon, label), answer in zip(side_labels(t), answers, strict=True)
    ]
    return SidePart(rows, leading)


def side_labels(t: Words) -> list[tuple[str, str]]:
    """Icon and label of each row beside the steps."""
    return [
        ("key-round", t("You may decide yourself")),
        ("clock", t("We promise")),
        ("arrow-up-right", t("If you are stuck, call")),
        ("gift", t("Make good")),
    ]
