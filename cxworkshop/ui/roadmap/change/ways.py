"""Ways that the silos agree on, each with its signatures."""

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
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.change.words import WAY_KINDS
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text


class WaysPanel(Panel):
    """A silo signs with one tap, and takes it back with another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: dict[Id, WayRow] = {}
        t, box = desk.t, QWidget()
        self._list = column(box, gap=8)
        self._list.setContentsMargins(0, 0, 10, 0)
        self._lines = column(gap=8)
        self.new = LineField(160, t("What do we agree on? Press Enter"))
        self.new.setObjectName("roadmap.way.new")
        self.new.setEnabled(not desk.read_only)
        self.new.returnPressed.connect(self._add)
        self._list.addLayout(self._lines)
        self._list.addWidget(self.new)
        self._list.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self, gap=6)
        inside.setContentsMargins(20, 12, 8, 12)
        inside.addWidget(plain_label(t("Agreed ways"), "section"))
        inside.addWidget(
            yielding(_said(t("The same way for all, above all in passing information and using systems.")))
        )
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        workshop = self._desk.workshop
        there = {one.id: one for one in workshop.all(AgreedWay)}
        silos = [one.id for one in workshop.all(Silo)]
        for id in [id for id, one in self.rows.items() if id not in there or one.silos != silos]:
            gone = self.rows.pop(id)
            gone.hide()
            self._lines.removeWidget(gone)
            gone.deleteLater()
        for place, (id, way) in enumerate(there.items()):
            if id not in self.rows:
                self.rows[id] = WayRow(self._desk, id)
                self._lines.insertWidget(place, self.rows[id])
            self.rows[id].show_way(way)

    def settle(self) -> None:
        for one in self.rows.values():
            one.text.settle()

    def _add(self) -> None:
        text = self.new.text()
        if text.strip() and self._desk.do_aloud(lambda: change_of_ways.add_way(self._desk.workshop, text)):
            self.new.clear()


class WayRow(Panel):
    """Words, what they are about, and a place for each silo's signature."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self.text, self.kind = Text(160, t("What do we agree on?")), Options(t("What it is about"))
        self.text.setProperty("look", "quiet")
        self.remove = IconButton("trash-2", t("Remove this way"))
        self._signed = yielding(small())
        box = QWidget()
        line = Wrap(box, gap=6)
        self.taps: dict[Id, Tap] = {}
        for silo in desk.workshop.all(Silo):
            tap = Tap(silo.code)
            tap.setObjectName(f"roadmap.way.sign.{id}.{silo.id}")
            tap.setAccessibleName(t("{name} signs", name=silo.name))
            tap.clicked.connect(lambda on, silo_id=silo.id: self._sign(silo_id, on))
            self.taps[silo.id] = tap
            line.addWidget(tap)
        self.silos = list(self.taps)
        self._lay_out(box)
        self.text.keeps(lambda words: self._set(text=words))
        self.kind.chosen.connect(lambda kind: self._set(way_kind=kind))
        self.remove.clicked.connect(self._remove)
        self.setEnabled(not desk.read_only)

    def show_way(self, way: AgreedWay) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self.text.setText(way.text)
        self.kind.show_rows([(t(word), key) for key, word in WAY_KINDS.items()], way.way_kind)
        for id, tap in self.taps.items():
            tap.setChecked(id in way.signed_silo_ids)
        left = unsigned(workshop, way)
        self._signed.setText(
            t("Still to sign: {list}", list=", ".join(one.code for one in left)) if left else t("All have signed.")
        )

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: change_of_ways.set_way(desk.workshop, id, **fields)) is not None
        if not done:
            self.show_way(desk.workshop.the(AgreedWay, id))
        return done

    def _sign(self, silo_id: Id, on: bool) -> None:
        verb = change_of_ways.sign if on else change_of_ways.unsign
        self._desk.do_aloud(lambda: verb(self._desk.workshop, self._id, silo_id))

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: change_of_ways.remove_way(self._desk.workshop, self._id))

    def _lay_out(self, signatures: QWidget) -> None:
        self.text.setObjectName(f"roadmap.way.text.{self._id}")
        self.kind.setObjectName(f"roadmap.way.kind.{self._id}")
        self.remove.setObjectName(f"roadmap.way.remove.{self._id}")
        head, inside = row(gap=4), column(self, gap=0)
        inside.setContentsMargins(14, 4, 6, 8)
        head.addWidget(self.text, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(signatures)
        foot = row(gap=8)
        foot.addWidget(self.kind, 1)
        foot.addWidget(self._signed, 1)
        inside.addLayout(foot)


def _said(words: str) -> Any:
    label = small()
    label.setText(words)
    return label
