"""How a command that soon ends deals with memory."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 200_000


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Looks for garbage only after so many new objects, and not at all when the program ends. Nearly all of what is
    imported and read stays until then, and going over it again and again takes a third of the time of a command.
    """
    usual = gc.get_threshold()
    gc.set_threshold(SELDOM, *usual[1:])
    atexit.register(gc.freeze)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
