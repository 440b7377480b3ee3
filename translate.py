#!/usr/bin/env python3
"""Gathers the texts of the code into translations/*.ts (Qt Linguist's format). Standard library only.

    translate.py                     bring every .ts in step with the code
    translate.py --missing           list what has no translation yet, as JSON that --fill takes back
    translate.py --fill words.json   put in translations: {"Open": "Avaa", "{n} dots": ["{n} piste", "{n} pistettä"]}

A text is a literal in t("…"), t.n("{n} dot", "{n} dots", n), mark("…") or phrase("…"); cxworkshop/text.py is the door.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent
CODE = ROOT / "cxworkshop"
DOOR = CODE / "text.py"
TRANSLATIONS = ROOT / "translations"

Key = tuple[str, bool]  # the source, and whether it is counted (numerus)
Catalogue = dict[Key, "Message"]


@dataclass(frozen=True)
class Message:
    """One source text and what it is in one language: one form, or for a counted text two (one, many)."""

    source: str
    english: tuple[str, ...]
    forms: tuple[str, ...] = ()

    @property
    def counted(self) -> bool:
        return len(self.english) == 2

    @property
    def key(self) -> Key:
        return self.source, self.counted

    @property
    def finished(self) -> bool:
        return len(self.forms) == len(self.english) and all(self.forms)


# The code


def code_files() -> list[Path]:
    return sorted(path for path in CODE.rglob("*.py") if path != DOOR)


def texts_in_code() -> Catalogue:
    found = (message for path in code_files() for message in texts_of(path.read_text(encoding="utf-8")))
    return {message.key: message for message in found}


def texts_of(code: str) -> Iterator[Message]:
    for call, kind in marked_calls(ast.parse(code)):
        if kind == "t.n":
            if len(call.args) >= 2 and all(isinstance(argument, ast.Constant) for argument in call.args[:2]):
                one, many = (str(ast.literal_eval(argument)) for argument in call.args[:2])
                yield Message(many, (one, many))
        elif call.args:
            yield from (Message(text, (text,)) for text in literals(call.args[0]))


def marked_calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call that marks a text, with its kind: t, t.n, mark or phrase."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (kind := call_kind(node.func)):
            yield node, kind


def call_kind(function: ast.expr) -> str:
    if is_t(function):
        return "t"
    if isinstance(function, ast.Attribute) and function.attr == "n" and is_t(function.value):
        return "t.n"
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "text":
        return function.attr if function.attr in ("mark", "phrase") else ""
    return function.id if isinstance(function, ast.Name) and function.id in ("mark", "phrase") else ""


def is_t(node: ast.expr) -> bool:
    """A Words object goes by the name t, or _t inside an object."""
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name in ("t", "_t")


def literals(node: ast.expr) -> list[str]:
    """The texts an argument can be: a literal, or either end of `"…" if … else "…"`."""
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


# The .ts files


def read_ts(path: Path) -> Catalogue:
    """What a .ts file holds; English forms are known from the code alone, so here the source stands for them."""
    messages = (message_from(element) for element in ElementTree.parse(path).iter("message")) if path.exists() else ()
    return {message.key: message for message in messages}


def message_from(element: ElementTree.Element) -> Message:
    source, target = element.findtext("source", ""), element.find("translation")
    counted = element.get("numerus") == "yes"
    english = (source, source) if counted else (source,)
    if target is None or target.get("type") == "unfinished":
        return Message(source, english)
    forms = [form.text or "" for form in target.iter("numerusform")] if counted else [target.text or ""]
    return Message(source, english, tuple(forms))


def write_ts(path: Path, catalogue: Catalogue) -> None:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{path.stem}" sourcelanguage="en">', "<context>"]
    lines += ["    <name>cxworkshop</name>"]
    for key in sorted(catalogue):
        lines += message_lines(catalogue[key])
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def message_lines(message: Message) -> list[str]:
    start = '<message numerus="yes">' if message.counted else "<message>"
    state = "" if message.finished else ' type="unfinished"'
    return [
        f"    {start}",
        f"        <source>{escape(message.source)}</source>",
        f"        <translation{state}>{inside(message)}</translation>",
        "    </message>",
    ]


def inside(message: Message) -> str:
    if not message.counted:
        return escape("".join(message.forms))
    forms = message.forms if len(message.forms) == 2 else ("", "")
    rows = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms)
    return f"{rows}\n        "


def in_step(code: Catalogue, known: Catalogue) -> Catalogue:
    """The texts of the code, each with the translation that is known for it."""
    return {key: replace(message, forms=known[key].forms if key in known else ()) for key, message in code.items()}


# The commands


def fill(catalogue: Catalogue, words: dict[str, str | list[str]]) -> list[str]:
    """Puts the words into the catalogue; returns the sources that no code speaks."""
    strangers = []
    for source, word in words.items():
        forms = (word,) if isinstance(word, str) else tuple(word)
        key = (source, len(forms) == 2)
        if key in catalogue:
            catalogue[key] = replace(catalogue[key], forms=forms)
        else:
            strangers.append(source)
    return strangers


def missing(catalogue: Catalogue) -> dict[str, str | list[str]]:
    left = [catalogue[key] for key in sorted(catalogue) if not catalogue[key].finished]
    return {message.source: list(message.english) if message.counted else "" for message in left}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Gather the texts of the code into translations/*.ts.")
    parser.add_argument("--missing", action="store_true", help="list what has no translation yet, as JSON")
    parser.add_argument("--fill", type=Path, metavar="JSON", help="put in translations from a JSON file")
    parser.add_argument("--language", default="fi", help="the language that --missing and --fill are about (fi)")
    asked = parser.parse_args(arguments)
    code = texts_in_code()
    if asked.missing:
        left = missing(in_step(code, read_ts(TRANSLATIONS / f"{asked.language}.ts")))
        print(json.dumps(left, ensure_ascii=False, indent=1))
        return 0
    TRANSLATIONS.mkdir(exist_ok=True)
    words = json.loads(asked.fill.read_text(encoding="utf-8")) if asked.fill else {}
    for path in sorted({TRANSLATIONS / f"{asked.language}.ts", *TRANSLATIONS.glob("*.ts")}):
        update(path, code, words if path.stem == asked.language else {})
    return 0


def update(path: Path, code: Catalogue, words: dict[str, str | list[str]]) -> None:
    known = read_ts(path)
    catalogue = in_step(code, known)
    strangers = fill(catalogue, words)
    write_ts(path, catalogue)
    new, gone, left = len(code.keys() - known.keys()), len(known.keys() - code.keys()), len(missing(catalogue))
    print(f"{path.name}: {len(catalogue)} texts, {new} new, {gone} gone, {left} without a translation")
    for source in strangers:
        print(f"  no such text in the code: {source}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
