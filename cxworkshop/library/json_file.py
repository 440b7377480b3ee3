"""A small JSON file of the program's own: read with patience, written whole or not at all."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

MOST_BYTES = 4 * 1024 * 1024


def read(path: Path) -> Any:
    """What the file holds; None when it is absent, unreadable or not JSON. It never stops the program."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def write(path: Path, value: Any) -> None:
    """Writes beside and then replaces, so that nobody reads half a file. OSError when the folder cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.urandom(4).hex()}.new")
    try:
        beside.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
        os.replace(beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
