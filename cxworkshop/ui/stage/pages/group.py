"""The group in focus: what it needs and why, and what it expects of us with how we know."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF

from cxworkshop.model.customer import CustomerGroup, Expectation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.customer.words import GROUP_TEXTS, SOURCES
from cxworkshop.ui.stage.pages.board import Board

LEAST_ROW, MOST_ROW = 104.0, 136.0  # of an expectation
ROWS = ("motive", "everyday", "goals", "worries")


class GroupRead(NamedTuple):
    """A group and what it expects, its own before what everybody expects."""

    group: CustomerGroup
    expectations: tuple[Expectation, ...]


def read_group(workshop: Workshop, group: CustomerGroup | None) -> GroupRead | None:
    if group is None:
        return None
    every = [one for one in workshop.all(Expectation) if one.group_id in (None, group.id)]
    return GroupRead(group, tuple(sorted(every, key=lambda one: one.group_id is None)))


def paint_group(board: Board, read: GroupRead) -> None:
    t, group = board.t, read.group
    top = board.head(t("Whose day we look at"), group.name, "users") + 32
    left = board.edge
    wide = board.w - 2 * board.edge
    need = QRectF(left, top, wide, 190)
    foot = board.words(need, group.need or group.name, 76, 700, board.colours.accent_dark, lines=2) + 32
    half = wide * (0.42 if read.expectations else 1.0)
    _paint_facts(board, QRectF(left, foot, half - 40, board.h - foot - 48), group)
    if read.expectations:
        _paint_expectations(board, QRectF(left + half, foot, wide - half, board.h - foot - 48), read.expectations)


def _paint_facts(board: Board, place: QRectF, group: CustomerGroup) -> None:
    """Motive, everyday life, goal and worry, where they are written."""
    rows = [(GROUP_TEXTS[key], str(getattr(group, key))) for key in ROWS if getattr(group, key)]
    high, y = min(place.height() / max(len(rows), 1), 230.0), place.y()
    for asked, text in rows:
        board.icon(asked.icon, QRectF(place.x(), y + 4, 36, 36), board.colours.accent)
        label = QRectF(place.x() + 56, y, place.width() - 56, 42)
        board.words(label, board.t(asked.label), 28, 600, board.colours.muted, lines=1, middle=True)
        y_text = y + 44
        board.words(QRectF(place.x() + 56, y_text, place.width() - 56, high - 60), text, 44, 400, lines=3)
        y += high


def _paint_expectations(board: Board, place: QRectF, expectations: tuple[Expectation, ...]) -> None:
    """As many as fit, each with where it comes from; the others in words."""
    t = board.t
    board.panel(place)
    inside = place.adjusted(36, 24, -36, -20)
    board.words(QRectF(inside.x(), inside.y(), inside.width(), 52), t("What they expect"), 36, 700, lines=1)
    room = inside.height() - 68
    high = max(LEAST_ROW, min(room / len(expectations), MOST_ROW))
    shown = expectations if len(expectations) * high <= room + 1 else expectations[: max(1, int((room - 44) // high))]
    y = inside.y() + 68
    for one in shown:
        source = SOURCES[one.source]
        board.icon(source.icon, QRectF(inside.x(), y + 16, 40, 40), board.colours.accent)
        words = QRectF(inside.x() + 64, y, inside.width() - 64, high - 44)
        below = board.words(words, one.text, 44, 600, lines=2)
        board.words(QRectF(words.x(), below, words.width(), 36), t(source.word), 26, 400, board.colours.muted, lines=1)
        y += high
    if len(shown) < len(expectations):
        rest = t.n("and {n} more", "and {n} more", len(expectations) - len(shown))
        board.words(QRectF(inside.x() + 64, y, inside.width() - 64, 40), rest, 28, 600, board.colours.muted, lines=1)
