"""Two questions: at which stops, and what goes wrong there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.surprises import CATEGORIES
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.theme import font


class StopList(QListWidget):
    """The stops of the path with a tick each; Space ticks, a tap anywhere on a row too."""

    def __init__(self, workshop: Workshop, chosen: Sequence[Id], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plans.stops")
        self.setFont(font(15))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(240)
        for stop in stops(workshop):
            item = QListWidgetItem(f"{stop.number}   {stop.touchpoint.title}", self)
            item.setSizeHint(QSize(0, 48))
            item.setData(Qt.ItemDataRole.UserRole, stop.touchpoint.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_tick(stop.touchpoint.id in chosen))
        self.itemClicked.connect(self._turn)

    def chosen(self) -> list[Id]:
        """The ids of the ticked stops, in path order."""
        items = (self.item(place) for place in range(self.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentItem():
            self._turn(self.currentItem())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def _turn(self, item: QListWidgetItem) -> None:
        item.setCheckState(_tick(item.checkState() is not Qt.CheckState.Checked))


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def category_box(t: Words) -> Choice:
    """A choice of where it comes from; each entry holds its key."""
    box = Choice(t("Where it comes from"))
    for key, word in CATEGORIES.items():
        box.addItem(t(word), key)
    return box


def ask_stops(
    parent: QWidget, t: Words, workshop: Workshop, chosen: Sequence[Id], done: Callable[[list[Id]], None]
) -> Dialog:
    """Asks where a deviation happens; `done` is called only when the answer is kept."""
    buttons = [("back", t("Back"), "plain"), ("keep", t("At these stops"), "primary")]
    title, sentence = t("Where does it happen?"), t("Tick every stop where it shows.")
    dialog = Dialog(parent, title, sentence, buttons, lambda key: done(found.chosen()) if key == "keep" else None)
    found = StopList(workshop, chosen)
    found.setAccessibleName(title)
    dialog.body.addWidget(found)
    dialog.open()
    found.setFocus()
    return dialog


def ask_deviation(
    parent: QWidget, t: Words, workshop: Workshop, chosen: Sequence[Id], done: Callable[[list[Id], str, str], None]
) -> Dialog:
    """Asks what goes wrong, where it comes from and at which stops; `done` gets stops, title and category."""

    def answered(key: str) -> None:
        if key == "add":
            done(found.chosen(), title.text(), str(box.currentData()))

    buttons = [("back", t("Back"), "plain"), ("add", t("Add it"), "primary")]
    dialog = Dialog(parent, t("What goes wrong anyway?"), t("Say it the way the customer meets it."), buttons, answered)
    title, box, found = LineField(90, t("In a few words")), category_box(t), StopList(workshop, chosen)
    title.setObjectName("plans.add.title")
    box.setObjectName("plans.add.category")
    found.setAccessibleName(t("At which stops?"))
    for widget in (title, plain_label(t("Where it comes from"), "label"), box):
        dialog.body.addWidget(widget)
    dialog.body.addWidget(plain_label(t("At which stops?"), "label"))
    dialog.body.addWidget(found)
    dialog.open()
    title.setFocus()
    return dialog
