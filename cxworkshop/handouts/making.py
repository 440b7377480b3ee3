"""Makes handouts: `make_handouts` writes PDF files, `handout_bytes` gives one for the preview.

A builder draws one handout: `build(workshop: Workshop, t: Words, document: Document) -> None`.
It asks `document` for pages (usually through `page.sheet.open_sheet(document, workshop.basics, Head(…), paper)`) and draws on
the pen of each; it never opens files. A module of a handout offers `build` and `useful(workshop) -> Phrase | None`,
the reason why it would be empty.
"""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.handouts.page.document import Cancelled, Document
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words

Builder = Callable[[Workshop, Words, Document], None]
Reason = Callable[[Workshop], Phrase | None]

__all__ = ["Builder", "Cancelled", "Reason"]
