"""Opening and closing workshop files: as they are, for reading only, or as a copy that can be written."""

from __future__ import annotations

import gc
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.library import folders, recent
from cxworkshop.library.demo import demo_records
from cxworkshop.library.templates import empty_records, template_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change
from cxworkshop.model.voting import VotingRound
from cxworkshop.store.backup import copies
from cxworkshop.store.errors import Damaged, InUse, ReadOnlyPlace, WorkshopFileError
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.text import phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.doors import Notice, Opened


@dataclass(frozen=True, slots=True)
class OnTable:
    """An open file with what the window gets of it."""

    file: WorkshopFile
    opened: Opened

    def close(self) -> None:
        """Remembers its line for Home, keeps a safety copy, and lets go. Neither is worth an error."""
        with suppress(OSError):
            recent.remember(self.file.path, self.opened.desk.workshop)
        keep_copy(self.file)
        self.file.close()


def copies_folder() -> Path:
    """Where the safety copies are kept."""
    return folders.data_folder() / "copies"


def keep_copy(file: WorkshopFile) -> None:
    """A safety copy, when there is anything new to keep. A vote is not held up when it cannot be made."""
    if not file.read_only:
        with suppress(OSError):
            file.keep_copy(copies_folder())


def start_new(template: str, title: str, language: str) -> OnTable:
    """A new workshop in the documents folder, with a ready path when a template is named."""
    records = template_records(template, language, title) if template else empty_records(language, title)
    path = _new_path(title)
    create(path, records)
    return _laid_out(open_file(path), language, "path" if template else "prepare")


def start_demo(language: str) -> OnTable:
    """The finished example: the copy that was made before, or a new one."""
    records = demo_records(language)
    title = next(record.plain()["title"] for record in records if record.kind == "basics")
    path = _documents() / f"{folders.file_name(title)}{folders.ENDING}"
    if not path.exists():
        create(path, records)
    return open_workshop(path, language)


def open_workshop(path: Path, language: str) -> OnTable:
    """A file as it is; open elsewhere, for reading only; on a read-only place, as a copy in the documents folder."""
    try:
        return _laid_out(open_file(path), language, "path")
    except InUse as error:
        return _laid_out(open_file(path, read_only=True), language, "path", in_use_notice(error.holder))
    except ReadOnlyPlace:
        copy = _new_path(path.stem)
        shutil.copyfile(path, copy)
        return _laid_out(open_file(copy), language, "path", copy_notice())
    except Damaged:
        table = _rescued(path, language)
        if table is None:
            raise
        return table


def _rescued(path: Path, language: str) -> OnTable | None:
    """The newest safety copy that is sound, as a new file among our workshops; the damaged one stays as it is."""
    for kept in copies(path, copies_folder()):
        with suppress(WorkshopFileError), open_file(kept, read_only=True):
            copy = _new_path(path.stem)
            shutil.copyfile(kept, copy)
            return _laid_out(open_file(copy), language, "path", rescued_notice())
    return None


def save_copy(table: OnTable, path: Path, language: str) -> OnTable:
    """The workshop as it is now, in another file. Refused while a vote is going on: its box stays where it is."""
    workshop = table.opened.desk.workshop
    if any(one.state in ("open", "closed") for one in workshop.all(VotingRound)):
        raise WorkshopFileError(phrase("A vote is going on. Reveal it first, then save the workshop somewhere else."))
    create(path, workshop, table.file.pictures(workshop))
    return _laid_out(open_file(path), language, "path")


def in_use_notice(holder: str) -> Notice:
    return Notice(
        "lock",
        phrase("Open elsewhere ({holder}), so we opened it read-only.", holder=holder),
        phrase("You can look at everything. To write, close it there, or save it somewhere else."),
        phrase("Just look"),
    )


def copy_notice() -> Notice:
    return Notice(
        "usb",
        phrase("This file sits on a read-only stick, so we opened a copy."),
        phrase("Everything you do is saved in Documents, in the folder CX Workshop. The stick stays as it was."),
        phrase("Carry on in the copy"),
    )


def rescued_notice() -> Notice:
    return Notice(
        "shield-alert",
        phrase("This file is damaged, so we opened its newest safety copy."),
        phrase("What you do now is saved in Documents, in the folder CX Workshop. The damaged file stays as it was."),
        phrase("Carry on in the copy"),
    )


def _laid_out(file: WorkshopFile, language: str, screen: str, notice: Notice | None = None) -> OnTable:
    editor = Editor(file.workshop(), file)
    gc.freeze()  # what was read stays; looking through it for rubbish again and again would make the window stutter
    keep_copy(file)
    editor.listen(lambda change: keep_copy(file) if _closes(change) else None)
    booth = Booth(editor, file, lambda: keep_copy(file))
    desk = Desk(editor, booth, language, str(file.path), file.read_only)
    with suppress(OSError):
        recent.remember(file.path, editor.workshop)
    return OnTable(file, Opened(desk, screen, notice))


def _closes(change: Change) -> bool:
    """Whether the workshop is closed by it."""
    return any(isinstance(edit.after, Basics) and edit.after.state == "closed" for edit in change.edits)


def _documents() -> Path:
    folder = folders.documents_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _new_path(title: str) -> Path:
    return folders.free_path(_documents(), title)
