"""What this computer's user prefers; the defaults of one named tuple are the schema."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from cxworkshop.library import json_file
from cxworkshop.library.folders import data_folder
from cxworkshop.text import LANGUAGES

FILE = "settings.json"
FINNISH = {"fi", "finnish", "suomi"}


class Settings(NamedTuple):
    """Every preference. An empty language follows the computer's."""

    language: str = ""
    hide_names: bool = False
    reduced_motion: bool = False
    dark_projector: bool = False
    projector_screen: str = ""
    zoom: int = 100

    def but(self, **fields: Any) -> Settings:
        return self._replace(**fields)

    @property
    def spoken(self) -> str:
        """The language to speak now."""
        return self.language if self.language in LANGUAGES else computer_language()


def load() -> Settings:
    """The kept settings; whatever is absent, strange or damaged has its default."""
    kept = json_file.read(_path())
    if not isinstance(kept, dict):
        return Settings()
    known: dict[str, Any] = {name: type(default) for name, default in Settings._field_defaults.items()}
    found: dict[str, Any] = {name: value for name, value in kept.items() if known.get(name) is type(value)}
    return Settings(**found)


def save(settings: Settings) -> None:
    """Keeps the settings. OSError when the folder cannot be written."""
    json_file.write(_path(), settings._asdict())


def computer_language() -> str:
    """Finnish where the computer speaks Finnish, otherwise English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if said := os.environ.get(name):
            return _language(said)
    import locale  # loaded when first used: where the system does not say

    return _language(locale.getlocale()[0] or "")


def _language(said: str) -> str:
    """From what a system calls its language: fi_FI.UTF-8, fi-FI, Finnish_Finland."""
    return "fi" if re.split(r"[_\-.@]", said.lower())[0] in FINNISH else "en"


def _path() -> Path:
    return data_folder() / FILE
