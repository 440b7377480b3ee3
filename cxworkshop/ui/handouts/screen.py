"""The screen of handouts: tick and choose a language at the left, the real pages at the right, then make the PDFs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from cxworkshop.library.folders import documents_folder, file_name
from cxworkshop.text import Phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.line import HandoutLine
from cxworkshop.ui.handouts.listing import HandoutList
from cxworkshop.ui.handouts.orders import Order, offers
from cxworkshop.ui.handouts.press import Press
from cxworkshop.ui.handouts.preview import Preview
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.screen_row import ScreenRow
from cxworkshop.ui.parts.tip import set_tip

PAUSE = 400  # milliseconds without a change after which the preview is drawn anew
QUEUED = Qt.ConnectionType.QueuedConnection


class HandoutsScreen(QWidget):
    """Wires the list, the preview and the press to the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.press = desk, Press(self)
        self._shown: Order | None = None
        self._ticket, self._chosen_folder = 0, ""
        self._making: list[Order] = []
        self.setObjectName("handouts")
        self._layout = column(self)
        self._layout.setContentsMargins(24, 4, 24, 16)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._draw)
        self._build()
        self._listen()

    @property
    def folder(self) -> Path:
        """Where the PDFs go: as chosen, else the workshop's own folder among the documents."""
        if self._chosen_folder:
            return Path(self._chosen_folder)
        return documents_folder() / file_name(self._desk.workshop.basics.title)

    def set_folder(self, folder: str) -> None:
        """Another folder for the PDFs; an empty one changes nothing."""
        if folder:
            self._chosen_folder = folder
            self._show_folder()

    def retranslate(self) -> None:
        """Puts the screen together again in the language of the desk; what was ordered stays."""
        kept = {line.code: (line.tick.isChecked(), line.languages.key) for line in self.list.lines}
        emptied(self._layout)
        self._build()
        for line in self.list.lines:
            ticked, language = kept[line.code]
            line.tick.setChecked(ticked)
            line.languages.choose(language)
        if self._making:
            self.list.outcome.begin(len(self._making))
        self._shown = None
        self._reread()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._selected(self._desk.selection)
        self._reread()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.press.finish()
        super().closeEvent(event)

    def _build(self) -> None:
        t = self._desk.t
        self._where, self.make = Button("", "folder-open"), Button("", "file-down", "primary")
        self._where.setObjectName("handouts.where")
        self.make.setObjectName("handouts.make")
        tools: list[QWidget] = [self._where, self.make]
        head = ScreenRow(t("Handouts"), t("PDF first, printer second. Ready before people leave."), tools)
        self.list, self.preview = HandoutList(self._desk), Preview(t)
        self.list.setMinimumWidth(420)
        self.list.setMaximumWidth(520)
        sides = row(gap=16)
        sides.addWidget(self.list, 2)
        sides.addWidget(self.preview, 3)
        self._layout.addWidget(head)
        self._layout.addLayout(sides, 1)
        self._where.clicked.connect(self._ask_folder)
        self.make.clicked.connect(self._make)
        self.list.looked.connect(self._look)
        self.list.ordered.connect(self._look)
        self.list.outcome.stop_wanted.connect(self.press.stop)
        self._show_folder()

    def _listen(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.language_changed.connect(self.retranslate)
        self._desk.selected.connect(self._selected)
        self.press.drawn.connect(self._drawn, QUEUED)
        self.press.refused.connect(self._refused, QUEUED)
        self.press.progressed.connect(self._progressed, QUEUED)
        self.press.made.connect(self._made, QUEUED)
        self.press.stopped.connect(self._stopped, QUEUED)
        self.press.failed.connect(self._failed, QUEUED)
        self.destroyed.connect(self.press.finish)  # a workshop that is closed waits for its thread

    def _changed(self, _change: object) -> None:
        self._shown = None
        if self.isVisible():
            self.list.reread()
            self._show_count()
            self._pause.start()

    def _reread(self) -> None:
        self.list.reread()
        self._show_count()
        self._show_folder()
        self._draw()

    def _selected(self, id: str) -> None:
        """Another screen asks for a handout by its code."""
        if id in [line.code for line in self.list.lines]:
            self._look(id)

    # The preview

    def _look(self, code: str) -> None:
        self.list.look_at(code)
        self._show_count()
        self._draw()

    def _draw(self) -> None:
        """Has the chosen handout drawn, unless it is on view already."""
        line = self.list.current
        if line is None or line.order == self._shown:
            return
        offer = next(offer for offer in offers(self._desk.workshop) if offer.code == line.code)
        same = self._last_code() == line.code
        self._shown = line.order
        self.preview.expect(self._desk.t(offer.title), offer.paper, same)
        self._ticket = self.press.show(self._desk.workshop, line.order)

    def _last_code(self) -> str:
        before = self.preview.property("code")
        self.preview.setProperty("code", self.list.current.code if self.list.current else "")
        return str(before)

    def _drawn(self, ticket: int, place: int, count: int, picture: QImage) -> None:
        if ticket == self._ticket:
            self.preview.add_page(place, count, picture)

    def _refused(self, ticket: int, reason: Phrase) -> None:
        if ticket == self._ticket:
            self._shown = None
            self.preview.refuse(reason)

    # Making

    def _make(self) -> None:
        orders = [line.order for line in self._wanted()]
        if orders and not self._making:
            self._making = orders
            self.list.outcome.begin(len(orders))
            self._show_count()
            self.press.make(self._desk.workshop, orders, self.folder)

    def _progressed(self, done: int, count: int) -> None:
        self.list.outcome.progress(done, count)

    def _made(self, paths: list[Path]) -> None:
        codes = [order.code for order in self._making]
        self._over()
        seen = self.list.current.code if self.list.current else ""
        self.list.outcome.succeed(paths, paths[codes.index(seen)] if seen in codes else paths[0])
        t = self._desk.t
        self._desk.said.emit(t.n("{n} PDF is ready.", "{n} PDFs are ready.", len(paths)))

    def _stopped(self) -> None:
        self._over()
        self.list.outcome.give_up()

    def _failed(self, reason: Phrase) -> None:
        self._over()
        self.list.outcome.fail(reason)

    def _over(self) -> None:
        self._making = []
        self._show_count()

    def _wanted(self) -> list[HandoutLine]:
        return [line for line in self.list.lines if line.is_wanted]

    def _show_count(self) -> None:
        count = len(self._wanted())
        self.make.set_text(self._desk.t.n("Make {n} PDF", "Make {n} PDFs", count))
        self.make.setEnabled(count > 0 and not self._making)

    # The folder

    def _show_folder(self) -> None:
        self._where.set_text(self._desk.t("Folder: {folder}", folder=self.folder.name))
        set_tip(self._where, str(self.folder))

    def _ask_folder(self) -> None:
        there = next(one for one in (self.folder, *self.folder.parents) if one.exists())
        dialog = QFileDialog(self, self._desk.t("Where do the PDFs go?"), str(there))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()
