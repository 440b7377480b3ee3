"""Small questions about silos and people: a code, a new silo, a pasted list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import people, people_list
from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label, wrapping


def ask_code(desk: Desk, silo: Silo, parent: QWidget) -> None:
    """Two or three letters that no other silo has."""
    t, field = desk.t, LineField(3, desk.t("Code"))
    field.setText(silo.code)
    buttons = [("", t("Not now"), "plain"), ("write", t("Write"), "primary")]

    def write(key: str) -> None:
        if key:
            desk.do(lambda: people.revise_silo(desk.workshop, silo.id, code=field.text()))

    dialog = Dialog(parent, t("Code of {name}", name=silo.name), t("Two or three letters."), buttons, write)
    dialog.body.addWidget(field)
    dialog.open()


class PasteList(Dialog):
    """A list of people, one `name; silo` to a line, with a preview. Lines that do not fit stay in the field."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        t = desk.t
        buttons = [("", t("Not now"), "plain"), ("add", t("Add"), "primary")]
        super().__init__(parent, t("Paste a list"), t("One person to a line: name; silo"), buttons, lambda _key: None)
        self.setObjectName("prepare.paste")
        self._desk = desk
        self.field = TextField(20_000, t("Aino Lehto; Booking"), lines=7)
        self.field.setObjectName("prepare.paste.field")
        self.field.setFixedHeight(200)
        self.preview = wrapping(plain_label("", "muted"))
        self.wrong = wrapping(plain_label("", "body", look="warn"))
        for widget in (self.field, self.preview, self.wrong):
            self.body.addWidget(widget)
        self.buttons["add"].clicked.disconnect()
        self.buttons["add"].clicked.connect(self.add)
        self.field.textChanged.connect(self._show)
        self._show()

    def add(self) -> None:
        """Adds everybody whose line fits; the window stays open while there are lines that do not."""
        text = self.field.text()
        bad = people_list.read(self._desk.workshop, text).bad
        if not self._desk.do(lambda: people_list.add(self._desk.workshop, text)):
            return
        self.field.setPlainText("\n".join(line.text for line in bad))
        if not bad:
            self.choose("add")

    def _show(self) -> None:
        t = self._desk.t
        found = people_list.read(self._desk.workshop, self.field.text())
        told = t.n("{n} person will be added", "{n} people will be added", len(found.good))
        new = ", ".join(f"{silo.name} ({silo.code})" for silo in found.new_silos)
        self.preview.setText(t("{told}. New silos: {silos}", told=told, silos=new) if new else told)
        wrong = [t("Line {no}: {why}", no=line.no, why=t(line.wrong)) for line in found.bad[:8] if line.wrong]
        self.wrong.setText("\n".join(wrong))
        self.wrong.setVisible(bool(wrong))
        self.buttons["add"].setEnabled(bool(found.good))
