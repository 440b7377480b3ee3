"""Handouts: choose, look, make."""
