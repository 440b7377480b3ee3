"""Words on the screen, always as plain text: what people typed is never read as markup."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cxworkshop.ui.theme import font

Role = Literal["body", "muted", "title", "section", "display", "label", "least", "strong"]

FONTS: dict[str, tuple[int, int]] = {
    "display": (28, 700),
    "title": (22, 700),
    "section": (18, 700),
    "body": (15, 400),
    "muted": (15, 400),
    "strong": (15, 600),
    "label": (13, 600),
    "least": (12, 400),
}


def plain_label(text: str, role: Role = "body", parent: QWidget | None = None, look: str = "") -> QLabel:
    """A label in one of the sizes of the type scale; `look` picks a colour or a tag of the style sheet."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(*FONTS[role]))
    label.setProperty("role", role)
    if look:
        label.setProperty("look", look)
        if look.startswith(("count", "tag")):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def wrapping(label: QLabel) -> QLabel:
    """The same label on as many lines as it needs."""
    label.setWordWrap(True)
    return label


def yielding(label: QLabel) -> QLabel:
    """The same label on as many lines as it needs, never wider than its place: a word that is longer is cut there."""
    policy = wrapping(label).sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label
