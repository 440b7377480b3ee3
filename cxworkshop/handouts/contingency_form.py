"""Contingency forms (H10): one to fill in by hand, or one for each deviation that has no ready plan, begun already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cxworkshop.handouts.card_data import CardData, all_cards
from cxworkshop.handouts.contingency_form_facts import BLANK, FormFacts, form_facts
from cxworkshop.handouts.contingency_form_look import LOOKS
from cxworkshop.handouts.contingency_form_parts import Block
from cxworkshop.handouts.contingency_form_plan import blocks
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A4, Document, Paper
from cxworkshop.handouts.page.fonts import BODY
from cxworkshop.handouts.page.marks import class_inline
from cxworkshop.handouts.page.sheet import Head, Sheet, open_sheet
from cxworkshop.handouts.page.wrap import Piece, Run
from cxworkshop.insight.surprises import PRIORITIES
from cxworkshop.model.basics import Basics
from cxworkshop.model.surprises import CATEGORIES, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

FORM = Paper(A4.width, A4.height, "Simplex")
ICON = "pencil"


def useful_blank(_: Workshop) -> Phrase | None:
    """A blank form always is."""
    return None


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is no form to begin."""
    if not workshop.all(Deviation):
        return phrase("No deviation is written down yet. Print a blank form.")
    return None if unready(workshop) else phrase("Every deviation has a ready plan.")


def unready(workshop: Workshop) -> list[CardData]:
    """Deviations without a ready plan, highest class first."""
    return [card for card in all_cards(workshop) if card.is_draft]


def build_blank(workshop: Workshop, t: Words, document: Document) -> None:
    subtitle = t("For a group of three, twelve minutes. Key it in, or photograph it, before you leave.")
    head = Head("h10", ICON, t("Contingency plan, blank"), [Run(subtitle, BODY, colours.MUTED)])
    _draw(document, workshop.basics, head, BLANK)


def build(workshop: Workshop, t: Words, document: Document) -> None:
    for card in unready(workshop):
        head = Head("h10", ICON, t("Contingency plan to fill in"), _subtitle(card, t), outlined=False)
        _draw(document, workshop.basics, head, form_facts(workshop, card))


def _subtitle(card: CardData, t: Words) -> list[Piece]:
    """Class and category, then what to do with the sheet."""
    said = f"{t(PRIORITIES[card.priority])} · {t(CATEGORIES[card.deviation.category])}. "
    note = said + t("Key it in, or photograph it, before you leave.")
    return [class_inline(card.priority), Run(" " + note, BODY, colours.MUTED)]


def _draw(document: Document, basics: Basics, head: Head, facts: FormFacts) -> None:
    """One form on one page, as roomy as it may be; more than a page when even the tightest says more than that."""
    sheet = _open(document, basics, head, facts)
    plans = (blocks(facts, document.t, look, sheet.width) for look in LOOKS)
    tightest: Sequence[Block] = ()
    for tightest in plans:
        if sum(block.height for block in tightest) <= sheet.room:
            break
    for block in tightest:
        if block.height > sheet.room and sheet.y > sheet.top:
            sheet = open_sheet(document, basics, replace(head, subtitle=_continued(facts, document.t)), FORM)
        block.draw(sheet.pen, sheet.left, sheet.y)
        sheet.y += block.height


def _continued(facts: FormFacts, t: Words) -> list[Piece]:
    """Whose form a further page belongs to."""
    return [Run(f"{facts.title} · {t('continued')}", BODY, colours.MUTED)]


def _open(document: Document, basics: Basics, head: Head, facts: FormFacts) -> Sheet:
    sheet = open_sheet(document, basics, head, FORM)
    if not head.outlined:
        if document.pages == 1:
            document.bookmark(document.t("Contingency plans to fill in"))
        document.bookmark(facts.title, 1)
    return sheet
