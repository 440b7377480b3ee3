"""The white bar below the pages between two ballots: what the facilitator can do there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.voting.bar import bottom_bar
from cxworkshop.ui.voting.hold import HoldButton
from cxworkshop.ui.voting.tick import enlarged

Way = tuple[str, str, str, SignalInstance]  # name, text, icon, what it emits


def facilitator_bar(
    parent: QWidget, t: Words, name: str, ways: Iterable[Way]
) -> tuple[QFrame, QHBoxLayout, HoldButton]:
    """Quiet ways at the left, and at the right what closes the round, which has to be held. `name` begins the names
    of the buttons.
    """
    frame, line = bottom_bar(parent)
    for key, text, icon, emitted in ways:
        button = Button(text, icon, "quiet")
        button.setObjectName(f"{name}.{key}")
        button.clicked.connect(emitted.emit)
        line.addWidget(button)
    line.addStretch()
    close = HoldButton(t("Hold to close the round"), "lock", "plain")
    close.setObjectName(f"{name}.close")
    line.addWidget(enlarged(close))
    return frame, line, close
