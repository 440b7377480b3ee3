"""Puts the rooms together and starts the window."""

from cxworkshop.app.start import run

__all__ = ["run"]
