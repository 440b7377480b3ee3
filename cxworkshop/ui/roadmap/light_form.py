"""One light: its colour, what shows it, what is done about it, and by whom."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.edits.roadmap import light_of
from cxworkshop.model.roadmap import FactorKey
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.words import FACTORS, LIGHTS, people

WIDE = 520


class LightForm(Popover):
    """Green without evidence is refused, and the light stays as it was."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "roadmap.lightform", WIDE)
        self._key: FactorKey = "management_support"

    def open(self, key: FactorKey, at: QPoint) -> None:
        self._key = key
        self.open_at(at)

    def build(self) -> None:
        t = self.desk.t
        self.say_title(t(FACTORS[self._key][0]))
        self.lights = Tiles(
            "roadmap.lightform.light", [(key, t(word), icon) for key, (word, icon) in LIGHTS.items()], 2
        )
        self.evidence = Text(300, t(FACTORS[self._key][1]), lines=2)
        self.action = Text(200, t("What do we do about it?"), lines=2)
        self.owner = Options(t("Owner"))
        for name, field in (("evidence", self.evidence), ("action", self.action), ("owner", self.owner)):
            field.setObjectName(f"roadmap.lightform.{name}")
        rows = Fields()
        rows.add(t("What shows it"), self.evidence)
        rows.add(t("What we do about it"), self.action)
        rows.add(t("Owner"), self.owner)
        self.body.addWidget(self.lights)
        self.body.addWidget(rows)
        self.lights.chosen.connect(self._shine)
        self.evidence.keeps(lambda text: self._set(evidence=text))
        self.action.keeps(lambda text: self._set(action=text))
        self.owner.chosen.connect(lambda id: self._set(owner_id=id))

    def first(self) -> QWidget | None:
        return self.evidence

    def reread(self) -> bool:
        factor = light_of(self.desk.workshop, self._key)
        self.lights.choose(factor.light)
        self.evidence.setText(factor.evidence)
        self.action.setText(factor.action)
        self.owner.show_rows(people(self.desk.workshop, self.desk.t), factor.owner_id)
        return True

    def _shine(self, light: str) -> None:
        """What is being typed counts as evidence already."""
        self.evidence.settle()
        self._set(light=light)

    def _set(self, **fields: Any) -> bool:
        done = self.desk.do_aloud(lambda: roadmap.set_light(self.desk.workshop, self._key, **fields)) is not None
        if not done:
            self.reread()
        return done
