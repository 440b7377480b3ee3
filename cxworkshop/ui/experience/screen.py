"""Experience: the feeling first, the facts after."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.curve.panel import CurvePanel
from cxworkshop.ui.experience.entry import EntryPanel
from cxworkshop.ui.experience.facts.panel import FactsPanel
from cxworkshop.ui.experience.measures.drop import SheetDrop
from cxworkshop.ui.experience.measures.import_dialog import import_measures, paste_measures
from cxworkshop.ui.experience.satisfied.panel import SatisfiedPanel
from cxworkshop.ui.experience.table.page import TablePage
from cxworkshop.ui.parts.buttons import Button, IconButton, Segments
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.spoken import Spoken

GAP = 16
LEAST = 300  # of the panels below: what each of them needs at least
LEFT, ABOVE, BELOW = 24, 0, 12
BY_STOP, TABLE = "stop", "table"


class Rigid(QVBoxLayout):
    """A column that never asks for more height than its parts need at least: what is left is shared out."""

    def hasHeightForWidth(self) -> bool:
        return False


class ExperienceScreen(QWidget):
    """The head; under it the curve over three panels. What does not fit into a low window scrolls."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.current = Current(desk, self)
        self.curve, self.entry = CurvePanel(desk, self.current), EntryPanel(desk, self.current)
        self.facts, self.satisfied = FactsPanel(desk, self.current), SatisfiedPanel(desk, self.current)
        self.table = TablePage(desk, self.current)
        self.view = Segments(((BY_STOP, "", "map-pin"), (TABLE, "", "table")), BY_STOP)
        self.differs, self.more = Button("", "users"), IconButton("ellipsis", "")
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        self._say.again()
        self.view.set_text(BY_STOP, self._desk.t("By stop"))
        self.view.set_text(TABLE, self._desk.t("Table"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._to_the_entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._to_the_entry)

    def _to_the_entry(self) -> None:
        """In a low window the answers are in sight before the top of the curve is."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wherever the keyboard is on this screen, 1 to 5 answer what the entry asks."""
        if not self.entry.take_key(event):
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Measures in, and those of the whole path."""
        t, desk, menu = self._desk.t, self._desk, QMenu(self)
        doors = (
            (t("Import measures…"), lambda: import_measures(desk, self)),
            (t("Paste measures…"), lambda: paste_measures(desk, self)),
            (t("Measures of the whole path"), self._open_measures),
        )
        for words, do in doors:
            offer(menu, words, do)
        return menu

    def show_view(self, key: str) -> None:
        """One stop at a time under the curve, or all as a table."""
        self.view.choose(key)
        self._pages.setCurrentIndex(1 if key == TABLE else 0)
        self.differs.setEnabled(key == BY_STOP)

    def _open_measures(self) -> None:
        self.satisfied.form.open("", self.current.path_id, self._below(self.more))

    def _below(self, button: QWidget) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height() - 4))

    def _wire(self) -> None:
        self.view.chosen.connect(self.show_view)
        self.differs.setObjectName("experience.differs")
        self.differs.setCheckable(True)
        self.differs.toggled.connect(self.entry.differs)
        self.more.setObjectName("experience.more")
        self.more.clicked.connect(lambda: self.menu().popup(self._below(self.more)))
        self._desk.language_changed.connect(self.retranslate)
        SheetDrop(self._desk, self)

    def _head(self) -> QHBoxLayout:
        name, sentence, head = plain_label("", "title"), plain_label("", "muted"), row(gap=12)
        self._say(name.setText, mark("Experience"))
        self._say(sentence.setText, mark("Start with the feeling. Facts come after."))
        self._say(self.differs.set_text, mark("Differs by silo"))
        self._say(self.more.set_tooltip, mark("More"))
        head.setContentsMargins(24, 8, 24, 8)
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        for tool in (self.view, self.differs, self.more):
            head.addWidget(tool)
        return head

    def _by_stop(self) -> QWidget:
        whole, below = QWidget(), row(gap=GAP)
        for panel, share in ((self.entry, 44), (self.facts, 30), (self.satisfied, 25)):
            panel.setMinimumHeight(LEAST)
            below.addWidget(panel, share)
        inside = Rigid(whole)
        inside.setSpacing(GAP)
        inside.setContentsMargins(LEFT, ABOVE, LEFT, BELOW)
        inside.addWidget(self.curve, 46)
        inside.addLayout(below, 54)
        self._area = scrolling(whole)
        return self._area

    def _lay_out(self) -> None:
        self._pages.addWidget(self._by_stop())
        whole = QWidget()
        inside = column(whole)
        inside.setContentsMargins(LEFT, ABOVE, LEFT, BELOW)
        inside.addWidget(self.table)
        self._pages.addWidget(whole)
        inside = column(self)
        inside.addLayout(self._head())
        inside.addWidget(self._pages, 1)
