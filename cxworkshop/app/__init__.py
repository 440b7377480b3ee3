"""Puts the rooms together and starts the window."""

import gc

gc.disable()  # the imports make thousands of objects that stay; looking for garbage among them slows the start

from cxworkshop.app.start import run  # noqa: E402

gc.freeze()  # nor is it ever looked for there
gc.enable()

__all__ = ["run"]
