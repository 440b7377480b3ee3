"""The paper people leave with: H1, H3 and H4 of the sample workshop by the command line, from its start to its end."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cxworkshop.handouts.making import HANDOUTS, handout_bytes
from cxworkshop.library.demo import demo_records
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create
from tests.bench.figure import Figure, median_ms

LIMIT_MS = 1500.0
"""A person waits for it, so the limit is a time and no ratio."""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        create(workshop := Path(folder) / "demo.cxw", demo_records("en"))
        command = [sys.executable, "-m", "cxworkshop", "handouts", str(workshop), "--out", folder]
        whole = median_ms(lambda: run(command))
    return [Figure("handouts by the command line", whole, LIMIT_MS, 1), *each()]


def run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def each() -> list[Figure]:
    """One by one in a program that already runs, as the preview needs them."""
    demo = Workshop(demo_records("en"))
    times = {code: median_ms(lambda code=code: handout_bytes(demo, code, "en")) for code in HANDOUTS}  # type: ignore[misc]
    return [Figure(f"handout {code.upper()} drawn", time, LIMIT_MS, 1) for code, time in times.items()]
