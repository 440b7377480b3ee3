"""Makes handouts: `make_handouts` writes PDF files, `handout_bytes` gives one for the preview.

A builder draws one handout: `build(workshop: Workshop, t: Words, document: Document) -> None`.
It asks `document` for pages, usually through `page.sheet.open_sheet(document, workshop.basics, Head(…), paper)`, and
draws on the pen of each; it never opens files. Beside it stands `useful(workshop) -> Phrase | None`, the reason why
the handout would be empty. Both are listed in `catalogue.HANDOUTS`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from cxworkshop.handouts.catalogue import HANDOUTS
from cxworkshop.handouts.names import file_name, reserve
from cxworkshop.handouts.page.document import About, Cancelled, Document
from cxworkshop.handouts.page.speech import short_date
from cxworkshop.insight.followup import here
from cxworkshop.model.basics import MAP_BASES, Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]

__all__ = ["HANDOUTS", "Cancelled", "handout_bytes", "make_handouts", "useful"]


def useful(workshop: Workshop, code: str) -> Phrase | None:
    """Why this handout is not useful yet, or None when it is."""
    return HANDOUTS[code].useful(workshop)


def handout_bytes(workshop: Workshop, code: str, language: str, cancelled: Asked | None = None) -> bytes:
    """One handout as a PDF; Refused with the reason when it would be empty, Cancelled when nobody waits any more."""
    reason = useful(workshop, code)
    if reason is not None:
        raise Refused(reason)
    handout, t, today = HANDOUTS[code], Words(language), _today(workshop)
    document = Document(_about(today.basics, code, t), t, handout.paper, cancelled)
    handout.build(today, t, document)
    return document.finish()


def make_handouts(
    workshop: Workshop,
    out: Path,
    codes: Iterable[str] = ("h1", "h3", "h4"),
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> list[Path]:
    """Writes the useful ones of these handouts into a folder and returns their paths in the order asked.

    `progress` hears how many of how many are drawn. All are drawn before the first is written, so that stopping
    leaves nothing behind. Nothing is overwritten. OSError when the folder cannot be written.
    """
    wanted = [code for code in codes if useful(workshop, code) is None]
    drawn: list[tuple[str, bytes]] = []
    for code in wanted:
        drawn.append((_name(workshop, code, language), handout_bytes(workshop, code, language, cancelled)))
        if progress:
            progress(len(drawn), len(wanted))
    out.mkdir(parents=True, exist_ok=True)
    return [_written(out, name, content) for name, content in drawn]


def _name(workshop: Workshop, code: str, language: str) -> str:
    t, handout = Words(language), HANDOUTS[code]
    title = f"{t(handout.title)} {handout.about(workshop)}"
    return file_name(_today(workshop).basics, kind(code), title, t.language)


def _today(workshop: Workshop) -> Workshop:
    """The workshop with the day and the place of the session it is in: what a follow-up prints bears its own."""
    basics, (day, place) = workshop.basics, here(workshop)
    if (basics.date, basics.place) == (day, place):
        return workshop
    return Workshop(one.but(date=day, place=place) if one is basics else one for one in workshop)


def kind(code: str) -> str:
    """H10 of h10-form: what stands in names of files, which tell sheets of one kind apart by their titles."""
    return code.partition("-")[0].upper()


def _written(folder: Path, name: str, content: bytes) -> Path:
    """Takes the name first, writes beside it, then puts the whole file in its place."""
    path = reserve(folder, name)
    beside = path.with_suffix(".part")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        raise
    return path


def _about(basics: Basics, code: str, t: Words) -> About:
    subject = ", ".join(filter(None, [basics.service, short_date(t, basics.date)]))
    keywords = ", ".join((kind(code), t.language, t(MAP_BASES[basics.map_basis])))
    return About(f"{basics.title} – {t(HANDOUTS[code].title)}", basics.organisation, subject, keywords)
