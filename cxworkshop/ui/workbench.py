"""One open workshop on the screen: header, banner, the screens, dock, and what is told along the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.day import todays_steps
from cxworkshop.ui.actions import WindowActions
from cxworkshop.ui.archive_banner import archive_banner
from cxworkshop.ui.contents import Found, filled, findable, seen_by
from cxworkshop.ui.doors import Notice, Opened
from cxworkshop.ui.frame.dock import Dock
from cxworkshop.ui.frame.header import Header
from cxworkshop.ui.frame.rail import SCREENS
from cxworkshop.ui.palette import Entry, Palette
from cxworkshop.ui.parts.banner import Banner
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.toast import Oops
from cxworkshop.ui.screens import make_screen
from cxworkshop.ui.stage.displays import Displays
from cxworkshop.ui.stage.projector import PAGE_OF, Projector
from cxworkshop.ui.stage.stage import Stage

WHERE = {entry.name: entry.word for entry in SCREENS}
TAPPED = {"score"}  # taken back by a tap, and given again by one: no need for a way back over the very place


class Workbench(QWidget):
    """Everything right of the rail while a workshop is open."""

    filled = Signal(list)  # the names of the screens that have content
    palette_wanted = Signal()
    elsewhere_wanted = Signal()  # to be saved under another name
    took_over = Signal(bool)  # a ballot wants the whole window, or gives it back

    def __init__(self, opened: Opened, displays: Displays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.desk = opened.desk
        self.projector = self.desk.projector = Projector(self.desk, self)
        self.stage = Stage(self.desk, self.projector, displays, self)
        self.header, self.dock, self.stack = Header(), Dock(opened.desk, self, self.stage), QStackedWidget()
        self.banner: Banner | None = None
        self.oops = Oops(self, self.desk.t("Oops"))
        self._screens: dict[str, QWidget] = {}
        self._trouble = ""
        self._lay_out()
        self._wire()
        self.current = ""
        self.header.show_copy(opened.notice is not None)
        self._was_read_only = self.desk.read_only
        if opened.notice is None:
            self._tell_of_archive()
        self._tell(opened.notice)
        self.retranslate()

    def show_screen(self, name: str) -> QWidget:
        """Shows a screen, made when it is first asked for."""
        if name not in self._screens:
            self._screens[name] = screen = make_screen(name, self.desk, self.stack)
            self.stack.addWidget(screen)
            if (takeover := getattr(screen, "takeover", None)) is not None:
                takeover.connect(self._take_over)
            if (blank := getattr(screen, "blank", None)) is not None:
                self.stage.displays.changed.connect(blank)  # one that comes or goes may have begun to mirror this one
        self.current = name
        self.stack.setCurrentWidget(self._screens[name])
        self.projector.look_at(name)
        return self._screens[name]

    def _tell(self, notice: Notice | None) -> None:
        """Puts a banner under the header; carrying on takes it away, and the mark in the header stays."""
        if notice is None:
            return
        t = self.desk.t
        ways = (
            (t("Save somewhere else…"), "plain", self.elsewhere_wanted.emit),
            (t(notice.carry_on), "primary", self._put_banner_away),
        )
        self._put_banner(Banner(notice.icon, t(notice.what), t(notice.then), ways))

    def _tell_of_archive(self) -> None:
        """A workshop in the archive says so, with the way back."""
        if self.desk.may_bring_back:
            self._put_banner(archive_banner(self.desk, self._put_banner_away))

    def _put_banner(self, banner: Banner) -> None:
        self.banner = banner
        self._column.insertWidget(1, banner)

    def _put_banner_away(self) -> None:
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None

    def open_palette(self, over: QWidget, actions: WindowActions) -> None:
        """Find or do, over the whole window."""
        found = [self._entry(one) for one in findable(self.desk.workshop)]
        Palette(over, self.desk.t, found + actions.entries()).open()

    def _entry(self, one: Found) -> Entry:
        """People are found, but never put on the projector."""
        desk, page = self.desk, PAGE_OF[one.screen]
        show = None if one.screen == "prepare" else lambda: self.stage.show_page(page, one.id)
        return Entry(one.text, one.icon, desk.t(WHERE[one.screen]), lambda: desk.go(one.screen, one.id), show)

    def present(self) -> None:
        """Starts or stops the projector."""
        self.dock.projector.present(self.header.present)

    def _tell_of_projector(self, sentence: str) -> None:
        if self.dock.isVisible():
            self.oops.tell(sentence, word="")
        self.desk.said.emit(sentence)

    def retranslate(self) -> None:
        self.header.speak(self.desk.t)
        self.oops.button.set_text(self.desk.t("Oops"))
        self._reread()

    def _lay_out(self) -> None:
        self._column = column(self)
        self._column.addWidget(self.header)
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.dock)

    def _wire(self) -> None:
        desk = self.desk
        self.header.find_wanted.connect(self.palette_wanted)
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)
        desk.path_shown.connect(self._reread)
        desk.refused.connect(lambda sentence: self.oops.tell(sentence, word=""))
        desk.warned.connect(lambda sentence: self.oops.tell(sentence, word=desk.t("Oops")))
        desk.said.connect(self._announce)
        desk.saved.connect(self._saved)
        self.dock.undo_wanted.connect(desk.undo)
        self.dock.redo_wanted.connect(desk.redo)
        self.oops.oops.connect(desk.undo)
        self.header.present_wanted.connect(self.present)
        self.projector.changed.connect(lambda: self.header.show_presenting(self.projector.place != "off"))
        self.projector.told.connect(self._tell_of_projector)

    def _put_anew(self) -> None:
        """To and from the archive: what was made to be written on is made anew to be read, and the other way round."""
        self._was_read_only = self.desk.read_only
        self._put_banner_away()
        self._tell_of_archive()
        self.dock.tools.put_anew()
        for name, screen in list(self._screens.items()):
            if (put_anew := getattr(screen, "put_anew", None)) is not None:
                put_anew()
            else:
                self.stack.removeWidget(self._screens.pop(name))
                screen.deleteLater()
        self.show_screen(self.current)

    def _changed(self, change: Change) -> None:
        if self.desk.read_only != self._was_read_only:
            self._put_anew()
        self._reread()
        removed = any(edit.after is None and edit.record.kind not in TAPPED for edit in change.edits)
        if removed and self.desk.editor.undoable is change:
            self.oops.tell(self.desk.t(change.label), word=self.desk.t("Oops"))
        elif self.oops.button.isVisible():
            self.oops.hide()

    def _reread(self) -> None:
        t, workshop = self.desk.t, self.desk.workshop
        self.header.show_workshop(workshop, seen_by(workshop, self.desk.path_id))
        self.dock.show_past(t, self.desk.editor)
        self.dock.day.show_steps(todays_steps(workshop))
        self.dock.tell_saved(t, self._trouble, self.desk.read_only)
        self.filled.emit(filled(workshop))

    def _saved(self, trouble: str) -> None:
        self._trouble = trouble
        self.dock.tell_saved(self.desk.t, trouble, self.desk.read_only)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _take_over(self, whole: bool) -> None:
        self.dock.tools.close_all()
        for part in (self.header, self.dock, self.banner):
            if part is not None:
                part.setVisible(not whole)
        self.oops.hide()
        self.took_over.emit(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.oops.settle_down()
