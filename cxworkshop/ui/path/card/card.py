"""The encounter card: what stands behind the chosen stop. Folded it is a glance, open one writes straight into it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.walk import let_tab_follow, walked
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card.glance import Glance
from cxworkshop.ui.path.card.page import CardPage

FOLDED, NARROW, WIDE = 56, 384, 448
ROOMY = 1320  # from this width of the screen on the card may be wide


class EncounterCard(QWidget):
    """Folded 56 wide, open 448, or 384 on a small screen. `left` tells that Esc wants the keyboard elsewhere."""

    folded = Signal(bool)
    left = Signal()

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self.is_open = False
        self.setObjectName("path.card")
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.toggle, self.glance = IconButton("panel-right-open", ""), Glance(actions)
        self.nothing = Nothing()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.toggle.clicked.connect(lambda: self.open(True))
        self.glance.tapped.connect(lambda: self.open(True))
        self.nothing.toggle.clicked.connect(lambda: self.open(False))
        self.retranslate()
        self.open(False)

    def _lay_out(self) -> None:
        glance = QWidget()
        lines = column(glance)
        lines.setContentsMargins(4, 8, 4, 0)
        lines.addWidget(self.toggle)
        lines.addSpacing(8)
        lines.addWidget(self.glance, 1)
        self.toggle.setObjectName("path.card.toggle")
        for page in (glance, self.nothing):
            self._stack.addWidget(page)

    @cached_property
    def page(self) -> CardPage:
        """The open card. Many never open it, so it is made when it is first needed."""
        page = CardPage(self._actions)
        page.header.folded.connect(lambda: self.open(False))
        self._stack.addWidget(page)
        let_tab_follow([self.nothing.toggle, *walked(page)])
        page.retranslate()
        return page

    @property
    def _made(self) -> CardPage | None:
        """The open card, if there is one yet."""
        made: CardPage | None = vars(self).get("page")
        return made

    def open(self, is_open: bool) -> None:
        """Opens or folds it."""
        if not is_open and self._made is not None:
            self._made.settle()
        self.is_open = is_open
        self._fit()
        self.reread()
        self.folded.emit(not is_open)

    def write_title(self) -> None:
        """Opens it with the title ready to be changed."""
        self.open(True)
        self.page.header.title.setFocus()
        if not self._desk.read_only:
            self.page.header.title.selectAll()

    def reread(self, change: Change | None = None) -> None:
        """Shows the chosen card as it is now; told which change has just happened, it reads no more than it must."""
        card = self._desk.workshop.get(Touchpoint, self._desk.selection)
        if self.is_open and card is not None:
            self.page.show_card(card, change)
            self._stack.setCurrentWidget(self.page)
            return
        if self._made is not None:
            self._made.show_card(None, change)
        self._stack.setCurrentIndex(1 if self.is_open else 0)
        if not self.is_open:
            self.glance.reread()

    def retranslate(self) -> None:
        t = self._desk.t
        self.setAccessibleName(t("Encounter card"))
        self.toggle.set_tooltip(t("Open the card"))
        self.nothing.toggle.set_tooltip(t("Fold the card"))
        self.nothing.words.setText(t("Choose a card to see it here."))
        if self._made is not None:
            self._made.retranslate()
        self.reread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._made is not None:
                self._made.settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (screen := self.parentWidget()) is not None:
            screen.installEventFilter(self)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The screen's width decides how wide the open card is."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._fit()
        return False

    def _fit(self) -> None:
        screen = self.parentWidget()
        wide = WIDE if screen is None or screen.width() >= ROOMY else NARROW
        self.setFixedWidth(wide if self.is_open else FOLDED)


class Nothing(QWidget):
    """The open card when no stop is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle, self.words = IconButton("panel-right-close", ""), wrapping(plain_label("", "muted"))
        self.toggle.setObjectName("path.card.nothing.fold")
        lines = column(self)
        lines.setContentsMargins(20, 8, 12, 0)
        lines.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignRight)
        lines.addWidget(self.words)
        lines.addStretch()
