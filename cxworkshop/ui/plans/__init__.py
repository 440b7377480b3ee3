"""Contingency plans: what goes wrong anyway, and what we say first."""
