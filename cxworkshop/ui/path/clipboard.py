"""Cards on the clipboard: our own form for this program, and plain titles for every other. Never HTML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from cxworkshop.edits.pasting import MOST_BYTES, Card, cards_of_copy, cards_of_text, copied
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop

OURS = "application/x-cxworkshop-cards"


def put(workshop: Workshop, ids: Sequence[Id]) -> None:
    """Puts cards on the clipboard, in the order given."""
    mime = QMimeData()
    mime.setData(OURS, copied(workshop, ids))
    mime.setText("\n".join(clean_line(workshop.the(Touchpoint, id).title) for id in ids))
    QGuiApplication.clipboard().setMimeData(mime)


def here() -> QMimeData:
    """What is on the clipboard now."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()  # none at all after it was cleared


def has_cards(mime: QMimeData) -> bool:
    """Whether it can become cards: cards of ours, or any words that are not the names of files."""
    files = any(url.isLocalFile() for url in mime.urls())
    return mime.hasFormat(OURS) or (bool(mime.text().strip()) and not files)


def cards_in(mime: QMimeData) -> list[Card]:
    """The cards it can become; Refused when it is too big, or neither cards nor text."""
    if mime.hasFormat(OURS):
        return cards_of_copy(bytes(mime.data(OURS).left(MOST_BYTES + 1).data()))
    return cards_of_text(mime.text())
