"""Starts one of the worries of this folder."""

from __future__ import annotations

import sys

from tests.soak import kill, mutants

WORRIES = {"kill": kill.main, "mutants": mutants.main}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in WORRIES:
        print(f"Which one: {', '.join(WORRIES)}?")
        return 2
    return WORRIES[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
