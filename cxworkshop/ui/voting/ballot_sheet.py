"""How a ballot looks: whose it is, the question, the rows, the well, and the two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, scrolling
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.count_page import CountPage
from cxworkshop.ui.voting.dots import Well
from cxworkshop.ui.voting.option_rows import OptionRows
from cxworkshop.ui.voting.tick import enlarged

LOW = 800  # height below which the question is smaller


class BallotSheet(QWidget):
    """Shows what it is given; the page that is made of it knows what a ballot is."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top, self.question, self.hint = TopBar("", ""), big("", 40), wrapping(plain_label("", "muted"))
        self.hint.setFont(font(18))
        self.sheet, self.well, self.note = OptionRows(), Well(), wrapping(plain_label("", "label"))
        self.count = CountPage(t)
        self.not_me_button = Button(t("Not me"), "user-x")
        self.not_me_button.setObjectName("voting.ballot.not_me")
        self.top.line.addWidget(self.not_me_button)
        self._stack = QStackedWidget()
        for inside in (self._voting(), self.count):
            self._stack.addWidget(inside)
        page = column(self)
        page.addWidget(self.top)
        page.addWidget(self._stack, 1)
        page.addWidget(self._bottom(t))

    def show_rows(self, shown: bool) -> None:
        """The question and the rows, or the seconds before they show."""
        self._stack.setCurrentIndex(0 if shown else 1)
        self._settle_head()

    def _voting(self) -> QWidget:
        held, self._head = QWidget(), QWidget()
        words: QVBoxLayout = column(self._head, gap=8)
        words.setContentsMargins(80, 24, 80, 16)
        words.addWidget(self.question)
        words.addWidget(self.hint)
        words.addStretch()
        sheet = column(held)
        sheet.addWidget(self._head)
        area = scrolling(self.sheet)
        self.sheet.reached.connect(lambda row: area.ensureWidgetVisible(row, 0, 8))
        sheet.addWidget(area, 1)
        return held

    def _bottom(self, t: Words) -> QWidget:
        frame, line = bottom_bar(self)
        self.hide_button = Button(t("Hide (Space)"), "eye-off")
        self.hide_button.setObjectName("voting.ballot.hide")
        self.next_button = Button(t("Check my choices"), "arrow-right", "primary")
        self.next_button.setObjectName("voting.ballot.check")
        self.next_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after its words
        line.addWidget(self.well)
        line.addWidget(self.note, 1)
        for button in (self.hide_button, self.next_button):
            line.addWidget(enlarged(button, 64))
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_head()

    def _settle_head(self) -> None:
        """Rows start below the top third, where everybody reaches them; higher, under a smaller question, if some would
        not be seen otherwise.
        """
        self.question.setFont(font(40 if self.height() >= LOW else 30, 700))
        room = self._stack.height() - self.sheet.needed()
        self._head.setMinimumHeight(max(0, min(self.height() // 3 - self.top.height(), room)))
