"""The desk: the open workshop and the ways to change it. Every widget that needs the workshop is given one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxworkshop.editor import Editor
from cxworkshop.model.change import Change, Refused, SavedButUntidy
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase
from cxworkshop.ui.frame.clocks import Clocks

if TYPE_CHECKING:
    from cxworkshop.booth import Booth
    from cxworkshop.ui.stage.projector import Projector


class Desk(QObject):
    """One open workshop. Slots get their news from the signals; nothing else is told of a change."""

    changed = Signal(object)  # the Change that has just been saved and made true
    language_changed = Signal()
    refused = Signal(str)  # a sentence: what was not done, and why
    warned = Signal(str)  # a sentence: what was done has a snag; one may think again
    said = Signal(str)  # a quiet announcement, also for screen readers
    selected = Signal(str)  # the id of the record that is now chosen
    saved = Signal(str)  # "" when everything is on disk, else the reason why not
    path_shown = Signal(str)  # the id of the path that is now looked at
    going = Signal(str, str)  # the name of a screen somebody wants to see, and a record's id on it

    def __init__(
        self, editor: Editor, booth: Booth, language: str = "en", path: str = "", read_only: bool = False
    ) -> None:
        super().__init__()
        self.editor, self.booth, self.path, self.read_only = editor, booth, path, read_only
        self.t = Words(language)
        self.selection = self.path_id = ""
        self.clocks = Clocks()
        self.projector: Projector | None = None  # what the room sees; the workbench brings it
        editor.listen(self.changed.emit)

    @property
    def workshop(self) -> Workshop:
        return self.editor.workshop

    def may_write(self) -> bool:
        """Whether anything can be changed here; a sentence says why not."""
        if self.read_only:
            self.refused.emit(self.t("This workshop is only looked at here. To write, save it somewhere else."))
        return not self.read_only

    def do(self, change_maker: Callable[[], Change]) -> bool:
        """Makes a change and does it. A broken rule or a failed save becomes a sentence, and False."""
        return self._try(lambda: self.editor.do(change_maker()))

    def made(self, change_maker: Callable[[], Change]) -> Change | None:
        """As `do`, with what was done, which may be nothing; None when it was refused."""
        change: Change | None = None

        def make() -> Change:
            nonlocal change
            change = change_maker()
            return change

        return change if self.do(make) else None

    def do_aloud(self, change_maker: Callable[[], Change]) -> Change | None:
        """As `made`, and says what was done."""
        change = self.made(change_maker)
        if change:
            self.said.emit(self.t(change.label))
        return change

    def settle(self, action: Callable[[], None]) -> bool:
        """Runs a step that cannot be undone, such as sealing a ballot; False when it was refused."""
        return self._try(action)

    def undo(self) -> bool:
        return self._try(self.editor.undo)

    def redo(self) -> bool:
        return self._try(self.editor.redo)

    def set_language(self, language: str) -> None:
        """Speaks another language at once; people's own words stay as they are."""
        if language != self.t.language:
            self.t = Words(language)
            self.language_changed.emit()

    def select(self, id: str) -> None:
        if id != self.selection:
            self.selection = id
            self.selected.emit(id)

    def show_path(self, id: str) -> None:
        """Tells which of the paths is looked at."""
        if id != self.path_id:
            self.path_id = id
            self.path_shown.emit(id)

    def go(self, screen: str, id: str = "") -> None:
        """Asks the window for a screen, and a record on it."""
        self.going.emit(screen, id)

    def _try(self, action: Callable[[], object]) -> bool:
        if not self.may_write():
            return False
        try:
            action()
        except Refused as refusal:
            self.refused.emit(self.t(refusal.phrase))
            return False
        except SavedButUntidy as done:
            self.saved.emit("")
            self.refused.emit(self.t(done.phrase))
            return True
        except OSError as error:
            reason = self.t(reason_of(error))
            self.saved.emit(reason)
            self.refused.emit(reason)
            return False
        self.saved.emit("")
        return True


def reason_of(error: OSError) -> Phrase:
    """Why the disk said no, in plain words."""
    known = getattr(error, "phrase", None)
    if isinstance(known, Phrase):
        return known
    return phrase("This could not be saved: {reason}. Nothing was changed.", reason=error.strerror or str(error))
