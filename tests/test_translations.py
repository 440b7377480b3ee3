"""Every text of the program is marked, gathered and said in Finnish, with the same gaps to fill."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

import translate

FINNISH = translate.TRANSLATIONS / "fi.ts"
LOOKED_UP = (ast.Name, ast.Attribute, ast.Subscript)
MADE_HERE = {"format", "format_map", "join", "replace", "lower", "upper", "title", "capitalize", "strip", "str"}


def gaps(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def can_be_translated(argument: ast.expr, kind: str) -> bool:
    """A text put together on the spot is in no catalogue: only whole literals, or for t a looked-up marked one."""
    if isinstance(argument, ast.IfExp):
        return can_be_translated(argument.body, kind) and can_be_translated(argument.orelse, kind)
    if isinstance(argument, ast.Constant):
        return isinstance(argument.value, str)
    if kind == "t" and isinstance(argument, ast.Call):
        return called(argument) not in MADE_HERE
    return kind == "t" and isinstance(argument, LOOKED_UP)


def called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def untranslatable(code: str) -> Iterator[int]:
    """The lines that hand t, t.n, mark or phrase something no catalogue can hold."""
    for call, kind in translate.marked_calls(ast.parse(code)):
        spoken = call.args[: 2 if kind == "t.n" else 1]
        if not spoken or not all(can_be_translated(argument, kind) for argument in spoken):
            yield call.lineno


@cache
def texts() -> translate.Catalogue:
    """Every text in the code, gathered once."""
    return translate.texts_in_code()


def test_every_text_has_a_finnish_translation():
    catalogue = translate.in_step(texts(), translate.read_ts(FINNISH))
    assert not list(translate.missing(catalogue))


def test_no_translation_is_left_over_from_a_text_that_is_gone():
    assert not sorted(translate.read_ts(FINNISH).keys() - texts().keys())


def test_every_translation_has_the_gaps_of_its_source():
    catalogue = translate.in_step(texts(), translate.read_ts(FINNISH))
    wrong = [message.source for message in catalogue.values() if message.finished and not same_gaps(message)]
    assert not wrong


def same_gaps(message: translate.Message) -> bool:
    if not message.counted:
        return gaps(message.forms[0]) == gaps(message.source)
    one, many = message.forms
    return gaps(many) == gaps(message.source) and gaps(one) | {"n"} == gaps(message.source) | {"n"}


def test_no_text_is_put_together_where_it_is_marked():
    wrong = [
        f"{path.relative_to(translate.ROOT).as_posix()}:{line}"
        for path in translate.code_files()
        for line in untranslatable(path.read_text(encoding="utf-8"))
    ]
    assert not wrong


@pytest.mark.parametrize(
    "line",
    ['t(f"Hello {x}")', 'self.t("Hello {}".format(x))', 't("a" + x)', "mark(x)", "phrase(x)", "t.n(f'{x}', 'b', 2)"],
)
def test_a_text_put_together_on_the_spot_is_caught(line: str):
    assert list(untranslatable(line))


@pytest.mark.parametrize(
    "line", ['t("Hello")', "desk.t(label)", "t(LABELS[kind])", 't("a" if x else "b")', "t(verdict(stop))"]
)
def test_a_whole_text_and_a_looked_up_one_pass(line: str):
    assert not list(untranslatable(line))


def test_each_way_of_marking_a_text_is_gathered():
    code = 't("a" "b"); self.t("c"); desk.t.n("{n} dot", "{n} dots", 3); mark("d"); phrase("e {x}", x=1); t(f)'
    found = [(message.source, message.english) for message in translate.texts_of(code)]
    assert sorted(found) == [
        ("ab", ("ab",)),
        ("c", ("c",)),
        ("d", ("d",)),
        ("e {x}", ("e {x}",)),
        ("{n} dots", ("{n} dot", "{n} dots")),
    ]


def test_a_catalogue_comes_back_from_its_file_as_it_was(tmp_path):
    single = translate.Message("a < b\nand & c", ("a < b\nand & c",), ("ä < b\nja & c",))
    counted = translate.Message("{n} dots", ("{n} dots", "{n} dots"), ("yksi", "{n} pistettä"))
    unfinished = translate.Message("later", ("later",))
    catalogue = {message.key: message for message in (single, counted, unfinished)}
    translate.write_ts(tmp_path / "fi.ts", catalogue)
    assert translate.read_ts(tmp_path / "fi.ts") == catalogue
