"""What is chosen after a click. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cxworkshop.model.record import Id

Chosen = tuple[tuple[Id, ...], Id]


def toggled(chosen: Sequence[Id], id: Id) -> Chosen:
    """Ctrl and click: in, or out again. The second of the two is the one that everything else is about."""
    if id in chosen:
        left = tuple(one for one in chosen if one != id)
        return left, left[-1] if left else ""
    return (*chosen, id), id


def run(order: Sequence[Id], start: Id, end: Id, kept: Sequence[Id] = ()) -> Chosen:
    """Shift and click: everything between two cards, in their order; the first stays the one it is counted from.
    Cards of which one waits in the tray and one stands on the path have nothing between them.
    """
    if start not in order or end not in order:
        return (*kept, end), end
    first, last = sorted((order.index(start), order.index(end)))
    return tuple(dict.fromkeys((*kept, *order[first : last + 1]))), start


def in_order(ids: Collection[Id], *orders: Sequence[Id]) -> tuple[Id, ...]:
    """The ids as they follow each other: first those of the first order, then of the next."""
    return tuple(id for order in orders for id in order if id in ids)
