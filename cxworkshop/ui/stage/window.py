"""The projector window: no frame, no cursor, no focus, no words but those of its page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.model.change import Change
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.stage.displays import Display, screen_of
from cxworkshop.ui.stage.pages.table import Page, make_page
from cxworkshop.ui.stage.projector import BLACK, TITLE, Place, Projector, Sent
from cxworkshop.ui.theme import dress

Flag, State = Qt.WindowType, Qt.WindowState
FLAGS: dict[str, Qt.WindowType] = {
    "second": Flag.Window | Flag.FramelessWindowHint | Flag.WindowDoesNotAcceptFocus | Flag.WindowStaysOnTopHint,
    "full": Flag.Window | Flag.FramelessWindowHint,
    "window": Flag.Window,
}


class StageWindow(QWidget):
    """Shows what the projector says, and nothing else. `left`: Esc or P, or its frame was closed; `blanked`: B;
    `unframed`: a double click, which asks for an ordinary window.
    """

    left = Signal()
    unframed = Signal()
    blanked = Signal()

    def __init__(self, desk: Desk, projector: Projector) -> None:
        super().__init__(None)
        self.setObjectName("stage")
        self.setWindowTitle("CX Workshop")
        self.setMinimumSize(320, 180)
        self._desk, self._projector = desk, projector
        self._pages: dict[str, tuple[QWidget, Page]] = {}
        self._broken: set[str] = set()
        self.stack, self.still = QStackedWidget(), Still()
        self.stack.addWidget(self.still)
        column(self).addWidget(self.stack)
        self.sent = Sent("")
        self._place: Place = "off"
        self.display_key = ""  # of the display it covers
        projector.changed.connect(self.show_sent)
        desk.changed.connect(self._reread)
        desk.language_changed.connect(self._retranslate)
        dress(self)

    # Where it is

    def stand(self, place: Place, area: QRect, display: Display | None = None) -> None:
        """Covers a display, the bars of the system too, or stands in an ordinary window of that size. On a display
        of its own it never takes the keyboard; alone on the facilitator's it has to, for Esc to come back.
        """
        self.display_key = display.key if display else ""
        if place != self._place:  # other flags make another window for the system, which is to be seen
            self.setWindowFlags(FLAGS[place])
        self._place = place
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, place == "second")
        self.setCursor(Qt.CursorShape.ArrowCursor if place == "window" else Qt.CursorShape.BlankCursor)
        screen = screen_of(display) if display else None
        self.setGeometry(area)
        if screen is not None:
            self.setScreen(screen)
        self.setWindowState(State.WindowNoState if screen is None else State.WindowFullScreen)
        self.show_sent()
        self.show()

    # What it shows

    def show_sent(self) -> None:
        """Shows what the projector says. What is frozen is a picture of what was seen then."""
        self.sent, frozen = self._projector.shown, self._projector.frozen
        if frozen and self.still.of == self.sent:
            self.stack.setCurrentWidget(self.still)
            return
        self._show(self.sent)
        if frozen and self.sent != BLACK and (page := self.page) is not None:
            self.still.hold(page.grab(), self.sent)
            self.stack.setCurrentWidget(self.still)
        elif not frozen:
            self.still.let_go()

    @property
    def shown_page(self) -> str:
        """The name of the page in sight, which is another one than was sent when that is broken; "" for a still."""
        return next((name for name, (widget, _) in self._pages.items() if widget is self.page), "")

    @property
    def page(self) -> QWidget | None:
        """The page on the projector; None while it holds still."""
        shown = self.stack.currentWidget()
        return None if shown is self.still else shown

    @property
    def leaves(self) -> int:
        """How many leaves the page in sight takes on this display."""
        return int(getattr(self.page, "leaves", 1))

    def _show(self, sent: Sent) -> None:
        for one in (sent, TITLE, BLACK):  # a page that breaks gives its place to the title
            if one.page not in self._broken and self._try(one.page, partial(_shows, one)):
                self.stack.setCurrentWidget(self._pages[one.page][0])
                return

    def _try(self, name: str, do: Callable[[Page], object]) -> bool:
        try:
            do(self._page(name))
        except Exception:
            self._break(name)
            return False
        return True

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            self._pages[name] = make_page(name, self._desk, self.stack)
            widget = self._pages[name][0]
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._watch(name, widget)
            self.stack.addWidget(widget)
        return self._pages[name][1]

    def _watch(self, name: str, widget: QWidget) -> None:
        """Qt swallows what breaks while painting, so it is caught here."""
        paint = widget.paintEvent

        def painted(event: QPaintEvent) -> None:
            try:
                paint(event)
            except Exception:
                self._break(name)
                QTimer.singleShot(0, self, self.show_sent)

        widget.paintEvent = painted  # type: ignore[method-assign]

    def _break(self, name: str) -> None:
        """Goes to the log, and is not shown again until something has changed."""
        self._broken.add(name)
        sys.excepthook(*sys.exc_info())

    # What it is told

    def _reread(self, change: Change) -> None:
        self._broken.clear()
        self._each_living(lambda page: page.reread(change))

    def _retranslate(self) -> None:
        self._broken.clear()
        self._each_living(lambda page: page.retranslate())

    def _each_living(self, do: Callable[[Page], object]) -> None:
        """The page in sight at once; the others are read anew when they are shown."""
        if self.sent.page in self._pages and not self._try(self.sent.page, do):
            self._show(self.sent)

    # What a hand can do here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_P):
            self.left.emit()
        elif event.key() == Qt.Key.Key_B:
            self.blanked.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.unframed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


def _shows(sent: Sent, page: Page) -> None:
    page.show_sent(sent)


class Still(QWidget):
    """A picture of a page as it was."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.of: Sent | None = None  # what the picture shows

    def hold(self, picture: QPixmap, of: Sent) -> None:
        self._picture, self.of = picture, of
        self.update()

    def let_go(self) -> None:
        self._picture, self.of = QPixmap(), None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        whole = self._picture.deviceIndependentSize().toSize()
        size = whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
        place.setSize(size)
        painter.drawPixmap(place, self._picture)
