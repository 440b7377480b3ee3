"""A panel that rises from a button of the dock: over the screen, which stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.ui.dock.page import Page
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.ring import keep_keys, step_round
from cxworkshop.ui.theme import LIGHT

POINTER, MARGIN, PADDING, HEAD = 12, 8, 20, 48
HEADER = 64  # the header of the window stays in sight


class Overlay(QWidget):
    """Opens over a button and closes by Esc, by its cross, or by the key that opened it. What was typed is kept."""

    closed = Signal()

    def __init__(self, page: Page, home: QWidget) -> None:
        super().__init__(home)
        self.page, self._home = page, home
        self._button: QWidget | None = None
        self.setObjectName(f"dock.{page.name}.overlay")
        self.setFixedWidth(page.width_wanted)
        self.heading, self.close_button = wrapping(plain_label("", "section")), IconButton("x", "")
        self.close_button.setObjectName(f"dock.{page.name}.close")
        self.close_button.clicked.connect(self.close_up)
        page.fitted.connect(self._fit_soon)
        page.pointed.connect(self._scroll_to)
        self._lay_out()
        self.hide()
        home.installEventFilter(self)
        page.desk.changed.connect(self._reread)
        page.desk.language_changed.connect(self._reread)

    def _lay_out(self) -> None:
        head, sign = row(gap=8), plain_label("")
        sign.setPixmap(icon(self.page.icon, LIGHT.accent, 22).pixmap(QSize(22, 22)))
        head.addWidget(sign)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.inside = QWidget()
        inside = column(self.inside)
        inside.setContentsMargins(0, 0, PADDING, 0)
        inside.addWidget(self.page)
        self.area = scrolling(self.inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines = column(self)
        lines.setContentsMargins(PADDING, MARGIN, 2, POINTER + MARGIN)
        head.setContentsMargins(0, 0, MARGIN, 0)
        lines.addLayout(head)
        lines.addWidget(self.area)

    # Opens and closes

    def open_over(self, button: QWidget) -> None:
        """Shows the panel over a button of the dock."""
        self._button = button
        self._say()  # before it is shown: what is made in a panel that is open has no size yet
        self.show()
        self.settle_down()
        self.raise_()
        first = None if self.page.desk.read_only else self.page.first()
        (first or self.close_button).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Keeps what is being typed and goes; the keyboard goes back to the button."""
        if not self.isVisible():
            return
        had_keyboard = self.isAncestorOf(focus) if (focus := self.window().focusWidget()) else False
        self.page.settle()
        self.hide()
        if had_keyboard and self._button is not None:
            self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _reread(self) -> None:
        if self.isVisible():
            self._say()
            self._fit_soon()

    def _say(self) -> None:
        self.heading.setText(self.page.title())
        self.setAccessibleName(self.page.title())
        self.close_button.set_tooltip(self.page.desk.t("Close"))
        self.page.reread()
        for label in self.page.findChildren(QLabel):
            label.setMinimumWidth(label.minimumWidth() or 1)  # one long word must not widen the panel

    # Stays inside the window, over its button

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self.settle_down)

    def _scroll_to(self, part: QWidget) -> None:
        """Once it has its place there, a part is brought into sight."""

        def scroll() -> None:
            self.settle_down()
            self.inside.adjustSize()
            self.area.ensureWidgetVisible(part, 0, 8)

        QTimer.singleShot(0, part, scroll)

    def settle_down(self) -> None:
        """Takes the height it needs, scrolls what is more than there is room for, and finds its place."""
        if self._button is None or not self.isVisible():
            return
        wide = self.width() - PADDING - 2
        self.inside.layout().activate()  # type: ignore[union-attr]
        need = self.inside.layout().totalHeightForWidth(wide)  # type: ignore[union-attr]
        need = need if need > 0 else self.inside.sizeHint().height()
        button = self._button.mapTo(self._home, self._button.rect().center())
        floor = self._button.mapTo(self._home, self._button.rect().topLeft()).y()
        room = floor - HEADER - HEAD - POINTER - 2 * MARGIN
        self.area.setFixedHeight(max(48, min(need, room)))
        high = self.area.height() + HEAD + 2 * MARGIN + POINTER
        left = min(button.x() - self.width() // 2, self._home.width() - self.width() - MARGIN)
        self.setGeometry(max(MARGIN, left), max(MARGIN, floor - high), self.width(), high)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit_soon()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.edge), 1.5))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        """A panel with a point under it that touches its button."""
        box = QRectF(self.rect()).adjusted(1, 1, -1, -POINTER - 1)
        panel, point = QPainterPath(), QPainterPath()
        panel.addRoundedRect(box, 12, 12)
        centre = self._button.rect().center() if self._button else self.rect().center()
        at = self.mapFromGlobal(self._button.mapToGlobal(centre)).x() if self._button else centre.x()
        x = max(box.left() + 28, min(box.right() - 28, float(at)))
        point.moveTo(QPointF(x - 12, box.bottom() - 1))
        point.lineTo(QPointF(x, box.bottom() + POINTER - 1))
        point.lineTo(QPointF(x + 12, box.bottom() - 1))
        point.closeSubpath()
        return panel.united(point)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key reaches the screen behind."""
        keep_keys(self, event, self.close_up)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_round(self, forward)
