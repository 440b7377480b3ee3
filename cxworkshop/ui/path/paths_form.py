"""What a path says of itself: its name, today or target, what starts it and ends it, and whose path it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits.paths import set_path
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.path.view import PathView

WIDE = 480
LINES: dict[str, tuple[str, str, int]] = {
    "name": (mark("Name"), "", 60),
    "trigger": (mark("What in the customer's own life starts this?"), mark("The car brakes with a squeal"), 120),
    "end": (mark("When is it over for the customer?"), mark("The car is just a car again"), 120),
}


class PathForm(Popover):
    """Each field settles by itself, as one change."""

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(desk, parent, "path.paths.form", WIDE)
        self._view = view

    def build(self) -> None:
        t = self.desk.t
        self._lines = {name: LineField(limit, t(hint) if hint else "") for name, (_, hint, limit) in LINES.items()}
        for name, field in self._lines.items():
            self._label(field, t(LINES[name][0]), name)
            field.settled.connect(lambda text, name=name: self._set(name, text))
        self._kind = Segments([("current", t("Today"), "route"), ("target", t("Target state"), "flag")], "current")
        self._kind.chosen.connect(lambda key: self._set("path_kind", key))
        self._label(self._kind, t("What kind of path is it?"), "kind")
        self._group = Choice("")
        self._group.activated.connect(lambda place: self._set("group_id", self._group.itemData(place)))
        self._label(self._group, t("Whose path is it?"), "group")
        for widget in (*self._lines.values(), self._kind, self._group):
            widget.setEnabled(not self.desk.read_only)

    def reread(self) -> bool:
        t, path = self.desk.t, self.desk.workshop.get(Path, self._view.path_id)
        if path is None:
            return False
        self.say_title(t("About this path"))
        for name, field in self._lines.items():
            field.setText(getattr(path, name))
        self._kind.choose(path.path_kind)
        self._group.clear()
        self._group.addItem(t("The focus group"), None)
        for group in self.desk.workshop.all(CustomerGroup):
            self._group.addItem(group.name, group.id)
        self._group.setCurrentIndex(max(0, self._group.findData(path.group_id)))
        return True

    def first(self) -> QWidget:
        field = self._lines["name"]
        field.selectAll()
        return field

    def _label(self, widget: QWidget, text: str, name: str) -> None:
        widget.setObjectName(f"path.paths.{name}")
        widget.setAccessibleName(text)
        lines = column(gap=0)
        lines.addWidget(wrapping(plain_label(text, "label")))
        lines.addWidget(widget)
        self.body.addLayout(lines)

    def _set(self, name: str, value: object) -> None:
        id = self._view.path_id
        if not self.desk.do(lambda: set_path(self.desk.workshop, id, **{name: value})):
            self.reread()
