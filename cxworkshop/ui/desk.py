"""The desk: the open workshop and the ways to change it. Every widget that needs the workshop is given one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxworkshop.editor import Editor
from cxworkshop.edits import closing
from cxworkshop.model.basics import Basics
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
        self.editor, self.booth, self.path = editor, booth, path
        self._only_looked_at, self.read_only = read_only, read_only or self.is_archived
        self.t = Words(language)
        self.selection = self.path_id = ""
        self.clocks, self._tells = Clocks(), 0  # how many changes are just being told
        self.projector: Projector | None = None  # what the room sees; the workbench brings it
        editor.listen(self._tell)

    @property
    def workshop(self) -> Workshop:
        return self.editor.workshop

    @property
    def is_archived(self) -> bool:
        basics = self.workshop.get(Basics, "basics")
        return basics is not None and basics.state == "archived"

    @property
    def may_bring_back(self) -> bool:
        """Whether the workshop is in the archive, in a file that can be written."""
        return self.is_archived and not self._only_looked_at

    def may_write(self) -> bool:
        """Whether anything can be changed here; a sentence says why not."""
        if self.read_only:
            self.refused.emit(self._why_not())
        return not self.read_only

    def _why_not(self) -> str:
        if self.may_bring_back:
            return self.t("This workshop is in the archive. Bring it back to change it.")
        return self.t("This workshop is only looked at here. To write, save it somewhere else.")

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
        """In the archive too: what is taken back there is that it was put there."""
        return self._try(self.editor.undo, self.may_bring_back)

    def redo(self) -> bool:
        return self._try(self.editor.redo, self.may_bring_back)

    def begin_day(self) -> None:
        """A clock was started: with the first one the workshop is live."""
        if not self.read_only and self.workshop.basics.state == "preparing":
            self.do(lambda: closing.go_live(self.workshop))

    def bring_back(self) -> bool:
        """Out of the archive: the one change that is done there."""
        return self._try(lambda: self.editor.do(closing.bring_back(self.workshop)), self.may_bring_back)

    def set_language(self, language: str) -> None:
        """Speaks another language at once; people's own words stay as they are."""
        if language != self.t.language:
            self.t = Words(language)
            self.language_changed.emit()

    def select(self, id: str) -> None:
        if id != self.selection:
            self.point_at(id)

    def point_at(self, id: str) -> None:
        """Chooses a record and tells so even when it was chosen already: somebody asks to see it."""
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

    def _tell(self, change: Change) -> None:
        if "basics" in change.kinds():
            self.read_only = self._only_looked_at or self.is_archived
        self._tells += 1
        try:
            self.changed.emit(change)
        finally:
            self._tells -= 1

    def _try(self, action: Callable[[], object], is_allowed: bool = False) -> bool:
        if not (is_allowed or self.may_write()):
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
        except KeyError:
            if self._tells:  # a field that goes with its record says once more what stood in it: to nobody now
                return False
            raise
        self.saved.emit("")
        return True


def reason_of(error: OSError) -> Phrase:
    """Why the disk said no, in plain words."""
    known = getattr(error, "phrase", None)
    if isinstance(known, Phrase):
        return known
    return phrase("This could not be saved: {reason}. Nothing was changed.", reason=error.strerror or str(error))
