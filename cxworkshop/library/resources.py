"""The data files that come with the program, and their texts in one language."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def data(name: str) -> Any:
    """One data file, read once; whoever gets it must not change it."""
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


def said(text: Any, language: str) -> str:
    """A text of a data file in a language, else in English; nothing is an empty text."""
    if isinstance(text, dict):
        return str(text.get(language) or text.get("en") or "")
    return str(text or "")
