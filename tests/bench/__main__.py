"""Measures everything in this folder and prints it as a table.

What binds are the ratios: ours to the bare work, measured in turn in the same run. It ends with 1 when one of them is
over its limit. What a time is meant to be was found on one machine and shifts with every other one, so a time over it
is marked and decides nothing.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator

import tests.bench
from tests.bench.figure import Figure

NOT_MEASURED = {"__main__", "figure"}
LINE = "{:<44} {:>10} {:>8} {:>10} {:>7} {:>7}  {}"


def main(arguments: list[str]) -> int:
    """`arguments` name modules; without any, all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(LINE.format("", "ours ms", "meant", "bare ms", "ratio", "limit", ""))
    shown = [show(figure) for name in arguments or names() for figure in figures_of(name)]
    inside = [figure.is_inside for figure in shown if figure.binds]
    meant = [figure.is_as_meant for figure in shown if figure.meant is not None]
    print(f"{sum(inside)} of {len(inside)} inside the limit, which decides; {sum(meant)} of {len(meant)} as meant")
    return 0 if all(inside) else 1


def names() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules(tests.bench.__path__))
    return sorted(name for name in found if name not in NOT_MEASURED)


def figures_of(name: str) -> Iterator[Figure]:
    module = importlib.import_module(f"tests.bench.{name}")
    if hasattr(module, "figures"):
        yield from (Figure(*figure) for figure in module.figures())


def show(figure: Figure) -> Figure:
    numbers = (figure.ours_ms, figure.meant, figure.bare_ms, figure.ratio)
    limit = "–" if figure.limit_ratio is None else f"{figure.limit_ratio:g}"
    words = "OVER THE LIMIT" if not figure.is_inside else "" if figure.is_as_meant else "more than meant"
    print(LINE.format(figure.name, *map(number, numbers), limit, words), flush=True)
    return figure


def number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
