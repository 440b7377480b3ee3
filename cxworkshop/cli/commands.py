"""What each command does. Whatever takes time to load is loaded by the command that needs it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from cxworkshop.cli.memory import seldom_collecting
from cxworkshop.cli.sentences import NotDone, say
from cxworkshop.library import settings
from cxworkshop.library.folders import documents_folder, free_path
from cxworkshop.text import Words, phrase

if TYPE_CHECKING:
    from cxworkshop.model.record import Record
    from cxworkshop.model.workshop import Workshop

ROUND = "round-"
EXPORTS = ("json", "svg", "round-csv", "round-xlsx", "round-json")
USUAL = ("h1", "h3", "h4")
ASKED_FOR = ("h6-praise", "h10", "h10-form", "h10-forms")  # by name: paper for a wall, a round, or to write on
HANDOUTS = (*USUAL, *ASKED_FOR)
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

# The window and the sample


def open_window(_: Words, asked: argparse.Namespace) -> int:
    """The window, with a workshop when one is named."""
    if asked.file and not asked.file.is_file():
        raise (IsADirectoryError if asked.file.is_dir() else FileNotFoundError)(0, "", str(asked.file))
    if not has_screen():
        raise NotDone(phrase("There is no screen here, so no window can open."))
    return window(asked, file=str(asked.file) if asked.file else None)


def window(asked: argparse.Namespace, file: str | None = None, demo: bool = False) -> int:
    """Stays until the window is closed. A language asked for is kept, as it is when chosen in the window."""
    from cxworkshop.app import run  # loaded when first used: Qt

    if asked.language:
        settings.save(settings.load().but(language=asked.language))
    return run(file, demo)


def has_screen() -> bool:
    """Only Linux runs without one; Qt would end the program hard."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in SCREENS)


def demo(t: Words, asked: argparse.Namespace) -> int:
    """The sample in a window; without a screen its handouts on disk, in both languages."""
    if has_screen():
        return window(asked, demo=True)
    from cxworkshop.library.demo import demo_records  # loaded when first used

    folder = usable_folder()
    file = saved(folder, demo_records(t.language))
    say(t("There is no screen here, so the sample workshop and its handouts were written to disk."))
    say(str(file))
    for language in ("fi", "en"):
        print_handouts(folder / "CX Workshop handouts", demo_records(language), language)
    return 0


def usable_folder() -> Path:
    """The folder for workshops, or this one when that cannot be written."""
    folder = documents_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path.cwd()
    return folder if os.access(folder, os.W_OK) else Path.cwd()


def saved(folder: Path, records: list[Record]) -> Path:
    """A new workshop file that bears the workshop's title."""
    from cxworkshop.model.workshop import Workshop  # loaded when first used
    from cxworkshop.store.file import create  # loaded when first used

    file = free_path(folder, Workshop(records).basics.title)
    create(file, records)
    return file


def print_handouts(folder: Path, records: Iterable[Record], language: str) -> None:
    from cxworkshop.handouts.making import make_handouts  # loaded when first used
    from cxworkshop.model.workshop import Workshop  # loaded when first used

    for made in make_handouts(Workshop(records), folder, USUAL, language):
        say(str(made))


# Without a window


@seldom_collecting()
def new(t: Words, asked: argparse.Namespace) -> None:
    from cxworkshop.store.file import create  # loaded when first used

    if os.path.lexists(asked.file):
        raise FileExistsError(0, "", str(asked.file))
    create(asked.file, *new_content(t, asked))
    say(str(asked.file))


def new_content(t: Words, asked: argparse.Namespace) -> tuple[list[Record], dict[str, bytes]]:
    """The records, and the bytes of pictures by their digest."""
    from cxworkshop.library.templates import empty_records, template_records  # loaded when first used

    if asked.source:
        return read_content(asked.source, asked.title)
    if asked.template:
        return template_records(asked.template, t.language, asked.title), {}
    return empty_records(t.language, asked.title), {}


def read_content(source: Path, title: str | None) -> tuple[list[Record], dict[str, bytes]]:
    from cxworkshop.edits.making import revised  # loaded when first used
    from cxworkshop.exchange.workshop_json import read_file  # loaded when first used

    records, pictures = read_file(source)
    return [revised(one, title=title) if title and one.kind == "basics" else one for one in records], pictures


@seldom_collecting()
def handouts(t: Words, asked: argparse.Namespace) -> None:
    """Writes those that are useful; why another is not is said. Refused when none is."""
    from cxworkshop.handouts.making import make_handouts, useful  # loaded when first used

    workshop = read_workshop(asked.file)
    reasons = {code: reason for code in asked.only if (reason := useful(workshop, code))}
    if len(reasons) == len(asked.only):
        raise NotDone(next(iter(reasons.values())))
    for made in make_handouts(workshop, asked.out, asked.only, t.language):
        say(str(made))
    for code, reason in reasons.items():
        say(f"{code.upper()}: {t(reason)}")


@seldom_collecting()
def export(t: Words, asked: argparse.Namespace) -> None:
    """The whole workshop as JSON, its first path as an SVG picture, or the result of a voting round."""
    from cxworkshop.exchange.writing import write_beside  # loaded when first used

    ending = asked.to.removeprefix(ROUND)
    if asked.out.suffix.lower() == ".cxw" or (asked.out.exists() and asked.out.samefile(asked.file)):
        raise NotDone(
            phrase("That would replace a workshop file. Choose a name that ends in .{ending}.", ending=ending)
        )
    if asked.round is not None and not asked.to.startswith(ROUND):
        raise NotDone(phrase("--round goes with round-csv, round-xlsx and round-json only."), 2)
    if asked.to.startswith(ROUND):
        export_round(asked.file, asked.round, ending, asked.out, t)
    else:
        write_beside(asked.out, (path_picture(asked.file, t) if asked.to == "svg" else whole_json(asked.file)).encode())
    say(str(asked.out))


def export_round(file: Path, no: int | None, ending: str, out: Path, t: Words) -> None:
    """Of that number, or else the newest that is revealed."""
    from cxworkshop.exchange.round_files import save_round  # loaded when first used
    from cxworkshop.exchange.round_table import round_of  # loaded when first used

    workshop = read_workshop(file)
    save_round(workshop, round_of(workshop, no), ending, out, t)


def whole_json(file: Path) -> str:
    from cxworkshop.exchange.workshop_json import export_json  # loaded when first used
    from cxworkshop.store.file import open_file  # loaded when first used

    with open_file(file, read_only=True) as opened:
        workshop = opened.workshop()
        return export_json(workshop, opened.pictures(workshop))


def path_picture(file: Path, t: Words) -> str:
    from cxworkshop.ui.path.as_svg import path_as_svg  # loaded when first used: Qt

    return path_as_svg(read_workshop(file), t)


@seldom_collecting()
def check(t: Words, asked: argparse.Namespace) -> None:
    from cxworkshop.library.counts import counted  # loaded when first used

    workshop = read_workshop(asked.file)
    say(t("“{title}” is sound.", title=workshop.basics.title))
    say(", ".join(counted(workshop, t)) + ".")


def read_workshop(file: Path) -> Workshop:
    from cxworkshop.store.file import open_file  # loaded when first used

    with open_file(file, read_only=True) as opened:
        return opened.workshop()
