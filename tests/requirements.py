"""What the program has to let a team do, row by row: `python -m tests.requirements` prints each with its screen and a
test that does it. A row nobody can do yet says in words what it waits for. The rules of the vote come last, each with
all the tests that hold it.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_suffix(".toml")
RULES = FILE.with_name("rules.toml")
ROOT = FILE.parent.parent
ROWS = {"000": 29, "001": 23, "002": 19, "003": 26, "004": 29}  # how many each source asks for


class Row(NamedTuple):
    """One requirement, or one value that is worked out; `test` is empty for what has to wait, and `later` says why."""

    no: str
    says: str
    where: str
    test: str
    later: str = ""


class Rule(NamedTuple):
    """One rule of the vote; `no` is the section of the domain it stands in, and its place there."""

    no: str
    says: str
    tests: tuple[str, ...]


def rows() -> list[Row]:
    """What a team can do, on which screen."""
    return _read("row", "screen")


def values() -> list[Row]:
    """What is worked out, by which function of insight."""
    return _read("value", "function")


def rules() -> list[Rule]:
    """What always holds of a vote."""
    written = tomllib.loads(RULES.read_text(encoding="utf-8"))["rule"]
    return [Rule(no, one["says"], tuple(one["tests"])) for no, one in written.items()]


def _read(table: str, where: str) -> list[Row]:
    written = tomllib.loads(FILE.read_text(encoding="utf-8"))[table]
    return [Row(no, one["says"], one[where], one.get("test", ""), one.get("later", "")) for no, one in written.items()]


def has_test(name: str) -> bool:
    """Whether a test `path::name` is there."""
    path, _, function = name.partition("::")
    return function in _functions(ROOT / path)


@cache
def _functions(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    parsed = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(parsed) if isinstance(node, ast.FunctionDef))


def main() -> int:
    for row in rows():
        print(f"{row.no}  {row.where:<10} {row.says}\n{'':<18}{row.test or 'later: ' + row.later}")
    print()
    for value in values():
        print(f"{value.no}: {value.says}\n{'':<18}{value.where}\n{'':<18}{value.test}")
    print()
    for rule in rules():
        print(f"{rule.no:<8} {rule.says}")
        print(*(f"{'':<18}{test}" for test in rule.tests), sep="\n")
    waiting = sum(not row.test for row in rows())
    print(f"\n{len(rows()) - waiting} rows can be done, {waiting} wait; {len(values())} values are worked out.")
    print(
        f"{len(rules())} rules of the vote are held by {len({test for rule in rules() for test in rule.tests})} tests."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
