"""Which handouts there are: code, name, paper, what draws it, and what says why it is not useful yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cxworkshop.handouts import contingency_cards, contingency_form, paper_ballots, path_map, praise, what_we_chose
from cxworkshop.handouts.page.document import A3, A4, Document, Paper
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, mark

Builder = Callable[[Workshop, Words, Document], None]
Reason = Callable[[Workshop], Phrase | None]


class Handout(NamedTuple):
    """One kind of handout; `title` is marked for translation and becomes part of the file name, and what `about`
    finds to say of this one with it.
    """

    title: str
    paper: Paper
    build: Builder
    useful: Reason
    about: Callable[[Workshop], str] = lambda _: ""


# What follows the dash tells sheets of one kind apart.
HANDOUTS: dict[str, Handout] = {
    "h1": Handout(mark("Path map"), A3, path_map.build, path_map.useful),
    "h3": Handout(mark("What we chose"), A4, what_we_chose.build, what_we_chose.useful),
    "h4": Handout(mark("Contingency cards"), A4, contingency_cards.build, contingency_cards.useful),
    "h4-card": Handout(
        mark("Pocket card"),
        A4,
        contingency_cards.build_alone,
        contingency_cards.useful_alone,
        contingency_cards.about,
    ),
    "h6-praise": Handout(mark("What customers thanked us for"), A4, praise.build, praise.useful),
    "h10": Handout(mark("Paper ballots"), paper_ballots.BALLOTS, paper_ballots.build, paper_ballots.useful),
    "h10-form": Handout(
        mark("Blank contingency plan"),
        contingency_form.FORM,
        contingency_form.build_blank,
        contingency_form.useful_blank,
    ),
    "h10-forms": Handout(
        mark("Contingency plans to fill in"), contingency_form.FORM, contingency_form.build, contingency_form.useful
    ),
}
