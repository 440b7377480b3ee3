"""Good words of a customer: where it was, whose work they praise, and where they will be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.insight.practice import shown_where
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.labels import labelled, named, small
from cxworkshop.ui.roadmap.lists.card import Form
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text

LIMIT = 300


class PraiseForm(Form):
    """The words are written, the rest is chosen."""

    def __init__(self, desk: Desk, id: Id, remove: Callable[[Id], None]) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        t = desk.t
        self.text, self.remove = Text(LIMIT, t("What did they say?")), IconButton("trash-2", t("Remove these words"))
        self.stop, self.silo = Options(t("Where it was")), Options(t("Whose work"))
        self._shown = yielding(small())
        parts: dict[str, QWidget] = {"text": self.text, "stop": self.stop, "silo": self.silo, "remove": self.remove}
        named("roadmap.praise", id, parts)
        inside, foot = column(self, gap=2), row(gap=8)
        labelled(inside, t("What they said"), self.text)
        labelled(inside, t("Where it was"), self.stop)
        labelled(inside, t("Whose work"), self.silo)
        foot.addWidget(self._shown, 1)
        foot.addWidget(self.remove)
        inside.addLayout(foot)
        self.text.setAccessibleName(t("What they said"))
        self.text.keeps(lambda words: self._set(text=words))
        self.stop.chosen.connect(lambda one: self._set(touchpoint_id=one))
        self.silo.chosen.connect(lambda one: self._set(silo_id=one))
        self.remove.clicked.connect(lambda: remove(self._id))

    def first(self) -> QWidget:
        return self.text

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        one = workshop.the(PraiseNote, self._id)
        self.text.setText(one.text)
        stops = [(f"{stop.number}  {stop.touchpoint.title}", stop.touchpoint.id) for stop in every_stop(workshop)]
        self.stop.show_rows([(t("Anywhere"), None), *stops], one.touchpoint_id)
        silos = [(f"{silo.code}  {silo.name}", silo.id) for silo in workshop.all(Silo)]
        self.silo.show_rows([(t("Everybody"), None), *silos], one.silo_id)
        places = shown_where(workshop, one)
        none = t("Say in the feedback loop where good words are shown.")
        self._shown.setText(t("Shown: {places}", places=", ".join(places)) if places else none)

    def settle(self) -> None:
        if self._desk.workshop.get(PraiseNote, self._id):
            self.text.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return desk.do_aloud(lambda: practice.set_praise(desk.workshop, id, **fields)) is not None
