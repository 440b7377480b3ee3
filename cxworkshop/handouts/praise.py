"""Praise page (part of H6): what customers thanked for, in type that is read from across the break room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import Document
from cxworkshop.handouts.page.fonts import BODY, SEMIBOLD, Style
from cxworkshop.handouts.page.sheet import Head, Sheet, open_sheet
from cxworkshop.handouts.page.wrap import Run
from cxworkshop.handouts.praise_facts import Group, groups
from cxworkshop.handouts.praise_parts import BELOW, HEAD_HIGH, Note, draw_group_head, fits, group_name, note_of
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

SIZES = (34, 28, 24, 20, 17, 15)  # the largest in which all thanks stand on one page; else the least, on several
LEADING = 1.25
MOST_BETWEEN = 35.0  # points that a page with room to spare gives each note more than it needs


@dataclass(frozen=True, slots=True)
class Section:
    """The thanks of one group, broken into lines."""

    group: Group
    notes: Sequence[Note]

    @property
    def height(self) -> float:
        return HEAD_HIGH + sum(note.height for note in self.notes)


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is nothing to print yet."""
    return None if workshop.all(PraiseNote) else phrase("No customer's thanks are written down yet.")


def build(workshop: Workshop, t: Words, document: Document) -> None:
    count = len(workshop.all(PraiseNote))
    told = t.n("{n} thank you. Hang it where everybody passes.", "{n} thanks. Hang them where everybody passes.", count)
    subtitle = [Run(told, BODY, colours.MUTED)]
    head = Head("h6", "hand-heart", t("What customers thanked us for"), subtitle, outlined=False)
    sheet = open_sheet(document, workshop.basics, head)
    document.bookmark(head.title)
    sections = _largest(groups(workshop), t, sheet)
    spare = sheet.room - sum(section.height for section in sections)
    between = max(0.0, min(MOST_BETWEEN, spare / count))
    for section in sections:
        sheet = _draw(section, sheet, between, document, lambda: open_sheet(document, workshop.basics, head))


def _draw(section: Section, sheet: Sheet, between: float, document: Document, turn: Callable[[], Sheet]) -> Sheet:
    """The notes of one group on this page and those that follow; a head never stands last. Returns the last page."""
    for number, note in enumerate(section.notes):
        begins = number == 0
        turned = note.height - BELOW + (HEAD_HIGH if begins else 0.0) > sheet.room and sheet.y > sheet.top
        if turned:
            sheet = turn()
        if begins or turned:
            draw_group_head(sheet, section.group, document.t, continued=not begins)
        if begins:
            document.bookmark(group_name(section.group, document.t), 1)
        note.draw(sheet.pen, sheet.left, sheet.y)
        sheet.y += note.height + between
    return sheet


def _largest(found: Sequence[Group], t: Words, sheet: Sheet) -> list[Section]:
    every = [one for group in found for one in group.thanks]
    heads = len(found) * HEAD_HIGH
    for size in SIZES:
        style = Style(size, round(size * LEADING * 2) / 2, SEMIBOLD)
        if size == SIZES[-1] or fits(every, t, style, sheet.width, sheet.room - heads):
            break
    return [Section(one, [note_of(thanks, t, style, sheet.width) for thanks in one.thanks]) for one in found]
