"""Starts one of the worries of this folder."""

from __future__ import annotations

import importlib
import sys

WORRIES = ("cut", "fill", "kill", "mutants", "path", "votes")


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in WORRIES:
        print(f"Which one: {', '.join(WORRIES)}? For example: kill --times 2000")
        return 2
    worry = importlib.import_module(f"tests.soak.{arguments[0]}")  # fill and kill cannot even be loaded everywhere
    code: int = worry.main(arguments[1:])
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
