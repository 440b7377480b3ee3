"""What can be asked on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from cxworkshop import __version__
from cxworkshop.cli import commands, measures
from cxworkshop.library.resources import data
from cxworkshop.text import LANGUAGES, Words

COMMANDS = ("demo", "new", "handouts", "export", "import-measures", "check")
Run = Callable[[Words, argparse.Namespace], int | None]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parser(t: Words, has_command: bool) -> argparse.ArgumentParser:
    """A first word that is a command is one; anything else is a file to open."""
    top = argparse.ArgumentParser(prog="cxworkshop", description=t("Run a customer experience workshop."))
    top.add_argument("--version", action="version", version=f"CX Workshop {__version__}")
    if has_command:
        add_commands(top.add_subparsers(required=True), t)
        return top
    top.epilog = t("Commands: {commands}. Ask each for --help.", commands=", ".join(COMMANDS))
    top.add_argument("file", nargs="?", type=path, help=t("the workshop to open"))
    add_language(top, t)
    top.set_defaults(run=commands.open_window)
    return top


def add_commands(into: Commands, t: Words) -> None:
    command(into, t, "demo", commands.demo, t("look at a finished sample workshop"))
    new = command(into, t, "new", commands.new, t("make a workshop file"))
    new.add_argument("file", type=path)
    source = new.add_mutually_exclusive_group()
    source.add_argument("--template", type=template_key, help=", ".join(template_keys()))
    source.add_argument("--from", dest="source", type=path, metavar="JSON")
    new.add_argument("--title")
    handouts = command(into, t, "handouts", commands.handouts, t("write the handouts as PDF"))
    handouts.add_argument("file", type=path)
    handouts.add_argument("--out", type=path, required=True, metavar="FOLDER")
    handouts.add_argument("--only", type=codes, default=commands.USUAL, help=",".join(commands.HANDOUTS))
    export = command(into, t, "export", commands.export, t("write the workshop for another program"))
    export.add_argument("file", type=path)
    export.add_argument("--to", choices=commands.EXPORTS, required=True)
    export.add_argument("--round", type=int, metavar="NUMBER", help=t("which voting round; else the newest"))
    export.add_argument("--out", type=path, required=True)
    sheet = command(into, t, "import-measures", measures.import_measures, t("take measures from a sheet (CSV)"))
    sheet.add_argument("file", type=path)
    sheet.add_argument("measures", type=path, metavar="CSV")
    sheet.add_argument("--good-rows", action="store_true", help=t("leave out the rows that are wrong"))
    check = command(into, t, "check", commands.check, t("see whether a workshop file is sound"))
    check.add_argument("file", type=path)


def command(
    into: Commands,
    t: Words,
    name: str,
    run: Run,
    help: str,
) -> argparse.ArgumentParser:
    made = into.add_parser(name, help=help, description=help)
    add_language(made, t)
    made.set_defaults(run=run)
    return made


def add_language(parser: argparse.ArgumentParser, t: Words) -> None:
    parser.add_argument("--language", choices=list(LANGUAGES), help=t("the language to speak and to write"))


def path(given: str) -> Path:
    if not given or "\0" in given:
        raise argparse.ArgumentTypeError("not a file name")
    return Path(given)


def codes(given: str) -> tuple[str, ...]:
    """Handouts by code: h1,h3."""
    wanted = tuple(dict.fromkeys(code.strip().lower() for code in given.split(",")))
    if not set(wanted) <= set(commands.HANDOUTS):
        raise argparse.ArgumentTypeError(", ".join(commands.HANDOUTS))
    return wanted


def template_key(given: str) -> str:
    if given not in template_keys():
        raise argparse.ArgumentTypeError(", ".join(template_keys()))
    return given


def template_keys() -> list[str]:
    return [one["key"] for one in data("templates.json")["templates"]]
