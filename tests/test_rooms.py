"""The map of the house: which room may use which, and which library lives where. A breach fails here."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

Nodes = list[ast.AST]  # of one file, in the order of ast.walk

HOUSE = Path(__file__).resolve().parent.parent / "cxworkshop"

VERBS_AND_SHAPES = {"edits", "insight", "layout", "model"}
BELOW_THE_WINDOW = {"handouts", "exchange", "library", "editor", "booth"} | VERBS_AND_SHAPES
EVERYTHING_BELOW = {"ui", "store"} | BELOW_THE_WINDOW
EVERYWHERE = {"text", "__init__"}

# room: the rooms it may import
ARROWS: dict[str, set[str]] = {
    "__main__": {"cli"},
    "cli": {"app"} | EVERYTHING_BELOW,
    "app": EVERYTHING_BELOW,
    "ui": BELOW_THE_WINDOW,
    "handouts": VERBS_AND_SHAPES,
    "exchange": VERBS_AND_SHAPES,
    "library": VERBS_AND_SHAPES,
    "editor": VERBS_AND_SHAPES,
    "booth": VERBS_AND_SHAPES | {"editor"},
    "edits": {"model"},
    "insight": {"model"},
    "layout": {"model"},
    "store": {"model"},
    "model": set(),
    "text": set(),
    "__init__": set(),
}

# library: the rooms it lives in; Python's own are free, but for sqlite3
LIBRARIES: dict[str, set[str]] = {
    "PySide6": {"ui", "app"},
    "sqlmodel": {"model", "store"},
    "pydantic": {"model", "store"},
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "reportlab": {"handouts", "exchange"},
    "PIL": {"library", "handouts"},
    "platformdirs": {"library", "app", "cli"},
    "pypdfium2": {"ui"},
    "xlsxwriter": {"exchange"},
}

LATE = "# loaded when first used"
LATE_FOR_CLI = {"app", "ui"}  # both bring Qt, which the command line starts without
VAGUE_FILES = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common", "mixin", "mixins", "base"}
VAGUE_CLASSES = ("Manager", "Helper", "Helpers", "Util", "Utils", "Mixin", "Base")

# A text could be read as markup, or a sentence skip the plain-words door: each of these has one file, or none.
ONE_DOOR: dict[str, str] = {
    "QLabel": "ui/parts/label.py",
    "Paragraph": "handouts/page/paragraph.py",
    "QMessageBox": "ui/parts/dialog.py",
    "setHtml": "nowhere",
    "insertHtml": "nowhere",
    "setToolTip": "ui/parts/tip.py",
}


def breaches(path: str, code: str) -> list[str]:
    """What is wrong with one file; `path` is relative to the package, with forward slashes."""
    nodes = list(ast.walk(ast.parse(code)))
    lines = code.splitlines()
    checks = (map_breaches(path, nodes), late_imports(nodes, lines), qt_in_cli(path, nodes), vague_names(path, nodes))
    found = [*(breach for check in checks for breach in check), *passed_doors(path, nodes)]
    return [f"{path}: {breach}" for breach in found]


def room_of(path: str) -> str:
    return PurePosixPath(path).parts[0].removesuffix(".py")


# The map


def map_breaches(path: str, nodes: Nodes) -> Iterator[str]:
    room = room_of(path)
    if room not in ARROWS:
        yield f"the room {room} is on no map"
        return
    for line, module in imports(path, nodes):
        top, _, rest = module.partition(".")
        if top == "cxworkshop":
            yield from arrow_breach(room, rest.split(".")[0], line)
        else:
            yield from library_breach(room, module, line)


def arrow_breach(room: str, other: str, line: int) -> Iterator[str]:
    target = other if other in ARROWS else "__init__"  # `from cxworkshop import __version__`
    if target != room and target not in ARROWS[room] | EVERYWHERE:
        yield f"line {line}: {room} may not import {target}"


def library_breach(room: str, module: str, line: int) -> Iterator[str]:
    top = module.split(".")[0]
    if top in LIBRARIES:
        if room not in LIBRARIES[top]:
            yield f"line {line}: {top} does not live in {room}"
    elif top not in sys.stdlib_module_names:
        yield f"line {line}: {top} is on no map"
    elif top == "importlib" and not module.startswith(("importlib.metadata", "importlib.resources")):
        yield f"line {line}: importlib goes round the map"


def imports(path: str, nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Every import of the file as line and full dotted name."""
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((node.lineno, module) for module in modules(path, node))


def modules(path: str, node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    start = node.module or ""
    if node.level:
        folder = ["cxworkshop", *PurePosixPath(path).parts[:-1]]
        start = ".".join([*folder[: len(folder) - node.level + 1], *filter(None, [start])])
    return [f"{start}.{alias.name}" for alias in node.names]


# Imports that come late


def late_imports(nodes: Nodes, lines: list[str]) -> Iterator[str]:
    for node in imports_in_functions(nodes):
        if LATE not in "\n".join(lines[node.lineno - 1 : node.end_lineno]):
            yield f"line {node.lineno}: an import inside a function without “{LATE}”"


def imports_in_functions(nodes: Nodes) -> set[ast.Import | ast.ImportFrom]:
    functions = [node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    inner = (node for function in functions for node in ast.walk(function))
    return {node for node in inner if isinstance(node, (ast.Import, ast.ImportFrom))}


def qt_in_cli(path: str, nodes: Nodes) -> Iterator[str]:
    if room_of(path) not in ("cli", "__main__"):
        return
    late = imports_in_functions(nodes)
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)) and node not in late:
            for module in modules(path, node):
                if module.startswith("cxworkshop.") and module.split(".")[1] in LATE_FOR_CLI:
                    yield f"line {node.lineno}: the command line would start Qt"


# Names and doors


def vague_names(path: str, nodes: Nodes) -> Iterator[str]:
    for part in PurePosixPath(path).with_suffix("").parts:
        if part in VAGUE_FILES:
            yield f"{part} names no topic"
    for node in nodes:
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_CLASSES):
            yield f"line {node.lineno}: {node.name} says nothing of what it is"


def passed_doors(path: str, nodes: Nodes) -> Iterator[str]:
    for node in nodes:
        for name in used_names(node):
            if ONE_DOOR.get(name, path) != path:
                yield f"line {node.lineno}: {name} only in {ONE_DOOR[name]}"


def used_names(node: ast.AST) -> list[str]:
    """The names a node calls (also as the owner of what is called, `QMessageBox.warning(…)`) or inherits from."""
    if isinstance(node, ast.Call):
        owner = [last_name(node.func.value)] if isinstance(node.func, ast.Attribute) else []
        return [last_name(node.func), *owner]
    return [last_name(parent) for parent in node.bases] if isinstance(node, ast.ClassDef) else []


def last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


# The tests


@pytest.mark.parametrize("room", sorted({room_of(path.relative_to(HOUSE).as_posix()) for path in HOUSE.rglob("*.py")}))
def test_room_keeps_to_the_map(room: str):
    files = [path for path in HOUSE.rglob("*.py") if room_of(path.relative_to(HOUSE).as_posix()) == room]
    found = (breaches(path.relative_to(HOUSE).as_posix(), path.read_text(encoding="utf-8")) for path in sorted(files))
    assert not [breach for file in found for breach in file]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("model/path.py", "from cxworkshop.edits import path"),
        ("edits/path.py", "from ..insight import curve"),
        ("ui/window.py", "from cxworkshop.store.open import open_workshop"),
        ("ui/window.py", "import cxworkshop.store"),
        ("ui/window.py", "from cxworkshop import store"),
        ("store/save.py", "from cxworkshop.library import recent"),
        ("text.py", "from cxworkshop.model import path"),
        ("editor.py", "from PySide6.QtCore import QObject"),
        ("library/recent.py", "import sqlite3"),
        ("model/path.py", "import requests"),
        ("ui/window.py", "import importlib"),
        ("sauna/stove.py", "import json"),
        ("cli.py", "from cxworkshop import app"),
        ("cli.py", "def main():\n    from cxworkshop import app\n"),
        ("__main__.py", "from cxworkshop.app import main"),
        ("ui/utils.py", ""),
        ("ui/helpers/text.py", ""),
        ("ui/window.py", "class WindowManager: pass"),
        ("ui/window.py", "title = QLabel('x')"),
        ("ui/window.py", "class Title(QtWidgets.QLabel): pass"),
        ("ui/window.py", "QMessageBox.warning(self, 'x', 'y')"),
        ("ui/parts/label.py", "view.setHtml('x')"),
        ("ui/window.py", "button.setToolTip(title)"),
        ("handouts/voting.py", "story.append(Paragraph('x'))"),
    ],
)
def test_a_breach_is_seen(path: str, code: str):
    assert breaches(path, code)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("edits/path.py", "from cxworkshop.model import path\nfrom ..text import mark\nfrom . import order"),
        ("ui/path/screen.py", "from cxworkshop.layout.screen import place\nfrom PySide6.QtGui import QPainter"),
        ("ui/path/screen.py", "def show():\n    from cxworkshop.handouts import path  # loaded when first used\n"),
        ("cli.py", "import argparse\ndef main():\n    from cxworkshop import app  # loaded when first used: Qt\n"),
        ("app.py", "from cxworkshop import __version__, store, ui\nimport platformdirs"),
        ("ui/parts/label.py", "class PlainLabel(QLabel): pass"),
        ("store/tables.py", "import sqlite3, sqlmodel, sqlalchemy.orm"),
    ],
)
def test_what_the_map_allows_passes(path: str, code: str):
    assert not breaches(path, code)
