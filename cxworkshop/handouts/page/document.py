"""The PDF being made: its canvas, what it says about itself, its pages, and the moment to stop."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from cxworkshop import __version__
from cxworkshop.handouts.page.fonts import FOOT_STRONG, REGULAR, Style, face
from cxworkshop.handouts.page.pen import Align, Pen
from cxworkshop.handouts.page.wrap import NBSP
from cxworkshop.text import Words

LANGUAGE_TAGS = {"en": "en-GB", "fi": "fi-FI", "sv": "sv-SE"}


class Cancelled(Exception):
    """The person does not want this handout any more; nothing was written."""


class Paper(NamedTuple):
    """A sheet in points."""

    width: float
    height: float
    duplex: str = "DuplexFlipLongEdge"


A4 = Paper(595.28, 841.89)
A3 = Paper(1190.55, 841.89, "DuplexFlipShortEdge")


class About(NamedTuple):
    """What the file says about itself."""

    title: str
    author: str = ""
    subject: str = ""
    keywords: str = ""


class Document:
    """One handout. Builders ask it for pages and draw with the pen they get."""

    def __init__(self, about: About, t: Words, paper: Paper = A4, cancelled: Callable[[], bool] | None = None) -> None:
        self.t = t
        self._cancelled = cancelled or (lambda: False)
        self._target = io.BytesIO()
        self._pages = 0
        self._numbers: list[tuple[int, float, float, Style, Align]] = []
        self._marks = 0
        self._canvas = _new_canvas(self._target, about, paper, t.language)

    @property
    def pages(self) -> int:
        return self._pages

    def page(self, paper: Paper = A4) -> Pen:
        """Closes the open page and starts the next; raises Cancelled when nobody waits for it any more."""
        self.check()
        self._close_page()
        self._canvas.setPageSize((paper.width, paper.height))
        self._pages += 1
        return Pen(self._canvas, paper.width, paper.height)

    def check(self) -> None:
        """The place to stop; long builders call it now and then."""
        if self._cancelled():
            raise Cancelled

    def bookmark(self, title: str, level: int = 0) -> None:
        """Leads from the reader's outline to the open page."""
        self._marks += 1
        key = f"mark{self._marks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level, closed=False)

    def number_page(self, pen: Pen, x: float, y: float, style: Style = FOOT_STRONG, align: Align = "right") -> None:
        """Reserves "Page n of N" here; it is written when N is known."""
        self._numbers.append((self._pages, x, pen.height - y, style, align))
        pen.canvas.doForm(f"number{self._pages}")

    def finish(self) -> bytes:
        """The whole PDF."""
        self.check()
        self._close_page()
        for page, x, up, style, align in self._numbers:
            self._canvas.beginForm(f"number{page}")
            Pen(self._canvas, 0, 0).text(x, -up, self._page_words(page), style, align=align)
            self._canvas.endForm()
        self._canvas.save()
        return self._target.getvalue()

    def _page_words(self, page: int) -> str:
        return self.t("Page {page} of {pages}", page=page, pages=self._pages).replace(" ", NBSP)

    def _close_page(self) -> None:
        if self._pages:
            self._canvas.showPage()


def _new_canvas(target: io.BytesIO, about: About, paper: Paper, language: str) -> Canvas:
    """Values a settings file in somebody's home folder could change are set here."""
    rl_config.useA85 = 0
    rl_config.invariant = 1
    face(REGULAR)
    canvas = Canvas(
        target,
        pagesize=(paper.width, paper.height),
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
        lang=LANGUAGE_TAGS.get(language, "en-GB"),
    )
    canvas.setTitle(about.title)
    canvas.setAuthor(about.author)
    canvas.setSubject(about.subject)
    canvas.setKeywords(about.keywords)
    canvas.setCreator(f"CX Workshop {__version__}")
    canvas.setProducer("CX Workshop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.setViewerPreference("Duplex", paper.duplex)
    return canvas
