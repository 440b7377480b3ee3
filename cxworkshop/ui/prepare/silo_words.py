"""Two sentences of a silo: why it is on this path, and what the path means for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import people
from cxworkshop.model.people import Silo
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column

LIMIT = 200
FIELDS = {"reason": mark("Why we are on this path"), "guideline": mark("What this path means for us")}


class SiloWords(QWidget):
    """Both are written in place."""

    def __init__(self, desk: Desk, silo: Silo) -> None:
        super().__init__()
        self._desk, self._id = desk, silo.id
        self.fields: dict[str, TextField] = {}
        self._held: set[str] = set()  # what was refused waits to be mended
        inside = column(self)
        inside.setContentsMargins(24, 0, 20, 12)
        for name, word in FIELDS.items():
            field = TextField(LIMIT, desk.t("Write here"))
            field.setProperty("look", "quiet")
            field.on_one_line = True
            field.setAccessibleName(f"{silo.code}: {desk.t(word)}")
            field.setObjectName(f"prepare.silo.{silo.code}.{name}")
            field.setReadOnly(desk.read_only)
            field.settled.connect(lambda text, name=name: self._write(name, text))
            self.fields[name] = field
            inside.addWidget(plain_label(desk.t(word), "label"))
            inside.addWidget(field)
        self.show_silo(silo)

    def show_silo(self, silo: Silo) -> None:
        for name in self.fields.keys() - self._held:
            self.fields[name].setText(getattr(silo, name))

    def _write(self, name: str, text: str) -> None:
        if self._desk.do(lambda: people.revise_silo(self._desk.workshop, self._id, **{name: text})):
            self._held.discard(name)
        else:
            self._held.add(name)
