"""Measures everything in this folder and prints it as a table; ends with 1 when a time is over its limit."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator

import tests.bench
from tests.bench.figure import Figure

NOT_MEASURED = {"__main__", "figure"}
LINE = "{:<44} {:>10} {:>10} {:>7} {:>7}  {}"


def main(arguments: list[str]) -> int:
    """`arguments` name modules; without any, all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(LINE.format("", "ours ms", "bare ms", "ratio", "limit", ""))
    inside = [show(figure) for name in arguments or names() for figure in figures_of(name)]
    print(f"{sum(inside)} of {len(inside)} inside the limit")
    return 0 if all(inside) else 1


def names() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules(tests.bench.__path__))
    return sorted(name for name in found if name not in NOT_MEASURED)


def figures_of(name: str) -> Iterator[Figure]:
    module = importlib.import_module(f"tests.bench.{name}")
    if hasattr(module, "figures"):
        yield from (Figure(*figure) for figure in module.figures())


def show(figure: Figure) -> bool:
    numbers = (f"{figure.ours_ms:.2f}", f"{figure.bare_ms:.2f}", f"{figure.ratio:.2f}", f"{figure.limit_ratio:g}")
    print(LINE.format(figure.name, *numbers, "" if figure.is_inside else "over the limit"), flush=True)
    return figure.is_inside


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
