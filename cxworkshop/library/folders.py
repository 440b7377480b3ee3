"""Where things are kept on this computer: the program's own folder, and people's workshops.

The environment variable CXWORKSHOP_HOME puts both under one folder.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import platformdirs

ENDING = ".cxw"
MOST_BYTES = 160  # of a file name without its ending; the file system takes 255, and safety copies add to it
_UNWANTED = r'[<>:"/\\|?*\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]'
_TAKEN_BY_WINDOWS = r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$"  # made into machines when first used


def data_folder() -> Path:
    """The program's own folder: settings and the list of recent workshops. It may not exist yet."""
    home = os.environ.get("CXWORKSHOP_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir("cxworkshop", appauthor=False))


def documents_folder() -> Path:
    """Where new workshops and handouts are offered to be kept. It may not exist yet."""
    home = os.environ.get("CXWORKSHOP_HOME")
    return Path(home) / "Workshops" if home else Path(platformdirs.user_documents_dir()) / "CX Workshop"


def file_name(title: str) -> str:
    """The title as a file name that every system takes, without an ending; never empty."""
    name = " ".join(re.sub(_UNWANTED, " ", title).split()).strip(". ")
    name = name.encode()[:MOST_BYTES].decode(errors="ignore").strip(". ") or "workshop"
    return f"{name} _" if re.match(_TAKEN_BY_WINDOWS, name) else name


def free_path(folder: Path, title: str, ending: str = ENDING) -> Path:
    """A path in the folder that nothing stands at: the title, or the title and a number."""
    name = file_name(title)
    path, number = folder / f"{name}{ending}", 2
    while os.path.lexists(path):
        path, number = folder / f"{name} {number}{ending}", number + 1
    return path
