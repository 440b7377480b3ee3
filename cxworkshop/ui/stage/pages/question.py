"""One question or one thought, as large as the room needs it; with the pairs' timer while that runs."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from cxworkshop.insight.customer import focus_group
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.model.record import Record
from cxworkshop.text import mark
from cxworkshop.ui.customer.words import QUESTIONS
from cxworkshop.ui.stage.pages.board import BAND, ON_RAIL, QUIET_ON_RAIL, Board, wide_of
from cxworkshop.ui.stage.pages.group import paint_group, read_group
from cxworkshop.ui.stage.pages.page import TickingPage

WARMUP, WHAT_IF = "warmup.", "what_if"
ASK_WHAT_IF = mark("What if everything aimed at what succeeds in their day?")
SAID: dict[type[Record], tuple[str, str, str]] = {
    WhatIfNote: ("text", mark("What if"), "sparkles"),
    WarmupNote: ("what", mark("Best service experience"), "heart-handshake"),
    Expectation: ("text", mark("What is expected"), "ear"),
    Need: ("text", mark("What they need"), "heart"),
    ParkingNote: ("text", mark("From the parking lot"), "square-parking"),
    TrapNote: ("text", mark("A thinking trap"), "lightbulb"),
}  # kind: its field, what it is called, its icon
TURNS = {1: mark("The first one tells"), 2: mark("Change: now the other one")}


class QuestionPage(TickingPage):
    """`id` of what is sent: "warmup.1" to "warmup.4", "what_if", a note's; with any other the group in focus."""

    about: ClassVar[frozenset[str]] = frozenset({
        "warmup_note", "what_if_note", "expectation", "need", "parking_note", "trap_note", "customer_group", "path",
    })  # fmt: skip

    def clock_says(self) -> object:
        turns = self.desk.clocks.pairs
        return (str(turns), turns.turn, turns.running, turns.is_late) if turns.begun else None

    def read(self) -> None:
        self._words, self._label, self._icon = self._said()
        workshop = self.desk.workshop
        chosen = workshop.get(CustomerGroup, self.sent.id)
        self._group = None if self._words else read_group(workshop, chosen or focus_group(workshop, self.desk.path_id))

    def _said(self) -> tuple[str, str, str]:
        """The words, what they are, and an icon; nothing where the group in focus is to be shown."""
        t, id = self.desk.t, self.sent.id
        if id.startswith(WARMUP) and id[len(WARMUP) :] in ("1", "2", "3", "4"):
            n = int(id[len(WARMUP) :])
            whole = t("Warm-up, question {n} of {all}", n=n, all=len(QUESTIONS))
            return t(list(QUESTIONS.values())[n - 1][0]), whole, "messages-square"
        if id == WHAT_IF:
            return t(ASK_WHAT_IF), t("What if"), "sparkles"
        for kind, (field, name, icon) in SAID.items():
            if (record := self.desk.workshop.get(kind, id)) is not None:
                return getattr(record, field), t(name), icon
        return "", "", ""

    def paint(self, board: Board) -> None:
        if self._group is not None:
            paint_group(board, self._group)
            return
        if not self._words:
            board.head(self.desk.workshop.basics.title)
            board.warm(self.desk.t("Whose day are we talking about? We choose one group."), "users")
            return
        board.head(self.desk.workshop.basics.title)
        foot = self._paint_timer(board)
        top, wide = 150.0, board.w - 2 * board.edge
        board.icon(self._icon, QRectF(board.edge, top + 12, 56, 56), board.colours.accent)
        label = QRectF(board.edge + 80, top, wide - 80, 80)
        board.words(label, self._label, 44, 600, board.colours.accent, lines=1, middle=True)
        place = QRectF(board.edge, top + 110, wide, foot - top - 150)
        board.words(place, self._words, 136, 700, middle=len(self._words) < 120)

    def _paint_timer(self, board: Board) -> float:
        """The band of the pairs, while their time runs or just has run out; the y of its top."""
        turns, t = self.desk.clocks.pairs, self.desk.t
        if not (self.sent.id.startswith(WARMUP) and turns.begun):
            return board.h - 40
        top, late = board.h - BAND - 60, turns.is_late or turns.is_over
        ground = board.colours.warn if late else board.rail
        ink = board.colours.on_fill if late else ON_RAIL
        quiet = board.colours.on_fill if late else QUIET_ON_RAIL
        board.painter.fillRect(QRectF(0, top, board.w, BAND + 60), QColor(ground))
        time, words = str(turns), t("Time is up") if turns.is_over else t(TURNS[turns.turn])
        wide = wide_of(time, 112, 700)
        board.words(QRectF(board.edge, top, wide + 8, BAND + 60), time, 112, 700, ink, lines=1, middle=True)
        left = board.edge + wide + 56
        rest = QRectF(left, top, board.w - board.edge - left, BAND + 60)
        board.words(rest, words, 52, 600, quiet, lines=2, middle=True)
        return top
