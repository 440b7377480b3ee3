"""Two questions: at which stops, and what goes wrong there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.surprises import CATEGORIES
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.plans.stop_list import StopList


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
    _only_when(dialog, "keep", found.itemChanged, lambda: bool(found.chosen()))
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
    title, box, found = _answers(t, workshop, chosen)
    stops = plain_label(t("At which stops? Type the number."), "label")
    for widget in (title, stops, found, plain_label(box.accessibleName(), "label"), box):
        dialog.body.addWidget(widget)
    title.returnPressed.connect(lambda: found.chosen() or found.setFocus())
    for told in (title.textChanged, found.itemChanged):
        _only_when(dialog, "add", told, lambda: bool(title.text().strip() and found.chosen()))
    dialog.open()
    title.setFocus()
    return dialog


def _answers(t: Words, workshop: Workshop, chosen: Sequence[Id]) -> tuple[LineField, Choice, StopList]:
    """What goes wrong, where it comes from, and at which stops."""
    title, box, found = LineField(90, t("In a few words")), category_box(t), StopList(workshop, chosen)
    title.setObjectName("plans.add.title")
    box.setObjectName("plans.add.category")
    found.setAccessibleName(t("At which stops?"))
    return title, box, found


def _only_when(dialog: Dialog, key: str, told: SignalInstance, enough: Callable[[], bool]) -> None:
    """A button that is on only while enough has been answered."""
    dialog.buttons[key].setEnabled(enough())
    told.connect(lambda *_what: dialog.buttons[key].setEnabled(enough()))
