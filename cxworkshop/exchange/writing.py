"""Files for other programs, written whole or not at all."""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from pathlib import Path


def write_beside(path: Path, content: bytes) -> None:
    """Writes beside, then replaces: what stood there stays until the new file is whole. OSError when it cannot."""
    beside = path.with_name(f".{uuid.uuid4().hex[:8]}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        error.filename, error.filename2 = str(path), None  # people know the name they gave
        raise
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
