"""The stops as a real list, for screen readers and for the keyboard. It lies behind the canvas and is never seen.

A painted canvas has no parts that a screen reader could find, and a widget or an object for each of ten thousand
stops would cost seconds. A list view costs nothing until somebody asks: its rows are named when they are read.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.stop_list import Index, StopList, follow
from cxworkshop.ui.path.view import PathView


class Readers(QListView):
    """Where the canvas gets its keys from, and what assistive programs see of it: a list of named, placed stops.
    The row that has the keyboard is the desk's selection, the chosen rows are the view's.
    """

    keyed = Signal(QKeyEvent)
    focus_changed = Signal()
    menu_asked = Signal()
    pan_held = Signal(bool)  # the space bar is down with nothing to pick up, and up again

    def __init__(self, canvas: PathCanvas, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._view = canvas, view
        self._following = False
        self.stops = StopList(view, self)
        self.setObjectName("path.readers")
        self.setModel(self.stops)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        canvas.setFocusProxy(self)
        view.shown.connect(self.reread)
        view.chosen_changed.connect(self.follow)
        view.desk.selected.connect(self.follow)
        self.retranslate()

    def retranslate(self) -> None:
        t = self._view.desk.t
        self.setAccessibleName(t("The path: arrows choose, Space picks up and drops"))
        self.reread()

    def reread(self) -> None:
        """Reads the stops again; who had the keyboard keeps it."""
        self._following = True
        self.stops.reread()
        self._following = False
        self.follow()

    def follow(self) -> None:
        """Makes what is chosen on the desk and in the view the current and the selected rows."""
        if not self._following:
            self._following = True
            follow(self.selectionModel(), self.stops)
            self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """An assistive program that moves to a row chooses that stop."""
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self._view.desk.select(self.stops.ids[current.row()])
            self._canvas.reveal(self._view.desk.selection)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted() and event.key() == Qt.Key.Key_Space:
            self.pan_held.emit(True)
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Some systems tell of the menu key like this as well; one menu is enough."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and QApplication.activePopupWidget() is None:
            self.menu_asked.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pan_held.emit(False)
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would make the first row current; who only comes by has chosen nothing yet."""
        self._following = True
        super().focusInEvent(event)
        self._following = False
        self.follow()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible():  # else the screen is being put away, and nobody is left to be told
            self.pan_held.emit(False)  # the space bar may come up where nobody tells
            self.focus_changed.emit()

    # Where rows are: on the canvas, and nothing is ever laid out or painted here

    def visualRect(self, index: Index) -> QRect:
        ids = self.stops.ids
        if not 0 <= index.row() < len(ids):
            return QRect()
        on_canvas = self._canvas.card_rect(ids[index.row()])
        return on_canvas.translated(self.viewport().mapFromGlobal(self._canvas.viewport().mapToGlobal(QPoint(0, 0))))

    def indexAt(self, at: QPoint) -> QModelIndex:
        on_canvas = self._canvas.viewport().mapFromGlobal(self.viewport().mapToGlobal(at))
        return self.stops.at(self._canvas.hit(on_canvas).id)

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        if 0 <= index.row() < len(self.stops.ids) and not self._following:
            self._canvas.reveal(self.stops.ids[index.row()])

    def doItemsLayout(self) -> None:
        """Rows stand where the canvas paints them."""

    def updateGeometries(self) -> None:
        """Nothing scrolls here."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The canvas paints."""

    def viewportEvent(self, event: QEvent) -> bool:
        """Nothing under the canvas reacts to the pointer."""
        hovering = (QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.ToolTip)
        return False if event.type() in hovering else super().viewportEvent(event)
