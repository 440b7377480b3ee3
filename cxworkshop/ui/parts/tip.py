"""Words that show while the pointer rests on something: always plain, whatever people typed."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """The text as it is, or escaped where Qt might take it for HTML and load what it names."""
    return f'<span style="white-space: pre-wrap">{escape(text)}</span>' if "<" in text or "&" in text else text


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget its tip; an empty one takes it away."""
    tip = plain_tip(text)
    if tip != widget.toolTip():
        widget.setToolTip(tip)
