"""A broken limit, in one sentence for people."""

from __future__ import annotations

from pydantic import ValidationError as Broken

from cxworkshop.text import Phrase, phrase

__all__ = ["Broken", "what_is_broken"]


def what_is_broken(error: Broken) -> Phrase:
    """One plain sentence for a broken limit."""
    first = error.errors()[0]
    context = first.get("ctx") or {}
    if first["type"] == "string_too_long":
        return phrase("That is too long: {most} characters at most.", most=int(context["max_length"]))
    if first["type"] in ("string_too_short", "missing"):
        return phrase("Write something first.")
    if first["type"] == "too_long":
        return phrase("That is too many: {most} at most.", most=int(context["max_length"]))
    if first["type"] == "string_pattern_mismatch":  # of all fields only days have a pattern
        return phrase("Write the day as year-month-day, such as 2026-03-12.")
    return phrase("That does not fit here: {reason}.", reason=str(first["msg"]).removeprefix("Value error, "))
