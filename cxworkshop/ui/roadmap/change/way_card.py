"""One agreed way: its words, what it is about, and a place for each silo's signature."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import change_of_ways
from cxworkshop.insight.change_of_ways import unsigned
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.text_row import FOOT, Grip
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.change.silo_taps import SiloTaps
from cxworkshop.ui.roadmap.change.words import WAY_KINDS
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text

LIMIT, KIND_WIDE = 160, 190


class WayCard(Panel):
    """A silo signs with one tap, and takes it back with another."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self.grip, self.text = Grip(self), Text(LIMIT, t("What do we agree on?"))
        self.kind, self.remove = Options(t("What it is about")), IconButton("trash-2", t("Remove this way"))
        self._signed = yielding(plain_label("", "label"))
        self._silos = SiloTaps(f"roadmap.way.sign.{id}", lambda name: t("{name} signs", name=name))
        self._lay_out()
        self.text.keeps(lambda words: self._set(text=words))
        self.kind.chosen.connect(lambda kind: self._set(way_kind=kind))
        self.remove.clicked.connect(self._remove)
        self._silos.tapped.connect(self._sign)
        for part in (self.text, self.kind, self.remove, self._silos):
            part.setEnabled(not desk.read_only)

    def show_way(self, way: AgreedWay, alone: bool) -> None:
        """Shows a way; one that stands alone has nothing to be dragged past."""
        t, workshop = self._desk.t, self._desk.workshop
        self.text.setText(way.text)
        self.kind.show_rows([(t(word), key) for key, word in WAY_KINDS.items()], way.way_kind)
        self._silos.show_silos(workshop.all(Silo), way.signed_silo_ids)
        left = unsigned(workshop, way)
        self._signed.setText(self._said(len(way.signed_silo_ids), ", ".join(one.code for one in left)))
        self.grip.setEnabled(not alone and not self._desk.read_only)

    def settle(self) -> None:
        if self._desk.workshop.get(AgreedWay, self._id):
            self.text.settle()

    def _said(self, signed: int, left: str) -> str:
        t = self._desk.t
        if not self._desk.workshop.all(Silo):
            return t("No silos yet. They are named in Prepare.")
        return t("{n} signed. Still to sign: {list}", n=signed, list=left) if left else t("All have signed.")

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return desk.do_aloud(lambda: change_of_ways.set_way(desk.workshop, id, **fields)) is not None

    def _sign(self, silo_id: Id, on: bool) -> None:
        verb = change_of_ways.sign if on else change_of_ways.unsign
        self._desk.do_aloud(lambda: verb(self._desk.workshop, self._id, silo_id))

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: change_of_ways.remove_way(self._desk.workshop, self._id))

    def _lay_out(self) -> None:
        parts: dict[str, QWidget] = {"text": self.text, "kind": self.kind, "remove": self.remove, "grip": self.grip}
        for name, part in parts.items():
            part.setObjectName(f"roadmap.way.{name}.{self._id}")
        self.text.setProperty("look", "quiet")
        self.kind.setFixedWidth(KIND_WIDE)
        set_tip(self.grip, self._desk.t("Drag to move, or press Alt with up or down"))
        self.text.setAccessibleDescription(self._desk.t("Alt with up or down moves it"))
        head, foot, inside = row(gap=4), row(gap=12), column(self)
        inside.setContentsMargins(4, 2, 4, 4)
        for part in (self.grip, self.text, self.kind, self.remove):
            head.addWidget(part, 1 if part is self.text else 0, Qt.AlignmentFlag.AlignTop)
        head.setAlignment(self.text, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(head)
        foot.setContentsMargins(FOOT, 0, 12, 0)
        foot.addWidget(self._silos, 3)
        foot.addWidget(self._signed, 2)
        inside.addLayout(foot)
