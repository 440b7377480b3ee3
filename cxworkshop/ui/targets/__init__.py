"""Targets: what could be voted on."""
