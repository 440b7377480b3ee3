"""The order in which Tab walks: as the layouts stand on the screen, also when rows come and go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def let_tab_follow(widgets: Sequence[QWidget]) -> None:
    """Lets Tab walk in this order. By itself Qt takes things as they were made, and what is made later comes last,
    wherever it stands.
    """
    for one, after in pairwise(widgets):
        QWidget.setTabOrder(one, after)


def let_tab_walk(part: QWidget) -> None:
    """Lets Tab walk through a part as it stands on the screen, from its own place on: who comes into the part begins
    with what stands first in it, also where that was made last.
    """
    policy = part.focusPolicy()
    part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # only what takes the keyboard can be followed
    let_tab_follow(list(walked(part)))
    part.setFocusPolicy(policy)


def walked(root: QWidget) -> Iterator[QWidget]:
    """What Tab can reach inside a widget, in the order of its layouts."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield root
    if isinstance(root, QScrollArea) and (inside := root.widget()) is not None:
        yield from walked(inside)
    elif (layout := root.layout()) is not None:
        yield from _laid_out(layout, [one for one in root.children() if isinstance(one, QWidget)])


def _laid_out(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """All is asked for at once, as rows may come and go before the walk is over; and not by `itemAt`, since PySide
    never forgets an item it has shown: what later comes to lie where that item was deleted is taken for it.
    """
    parts: dict[int, QWidget | QLayout] = {layout.indexOf(one): one for one in inside}
    parts |= {layout.indexOf(one): one for one in layout.children() if isinstance(one, QLayout)}
    for part in [parts[place] for place in sorted(parts) if place >= 0]:
        if isinstance(part, QWidget):
            yield from walked(part)
        else:
            yield from _laid_out(part, inside)
