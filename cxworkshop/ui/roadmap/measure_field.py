"""How one sees whether an item helped: a measure we have or one in our own words, and where it should get."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import place_of_measure
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.pick_button import PickButton
from cxworkshop.ui.roadmap.pick_list import Line, PickList, Question


class MeasureField(QWidget):
    """Two fields: the list of measures, and the words that stand on the card instead of its name."""

    written = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        t = desk.t
        self.known, self.words = PickButton(t("Measure")), LineField(160, t("or in your own words"))
        self.known.setObjectName("roadmap.form.known")
        self.words.setObjectName("roadmap.form.measure")
        self.words.setAccessibleName(t("Measure in your own words"))
        self.list = PickList(desk, self, "roadmap.measures")
        self.list.closed.connect(lambda: self.known.setFocus(Qt.FocusReason.OtherFocusReason))
        self.known.clicked.connect(self._ask)
        self.words.settled.connect(self.written)
        inside = column(self, gap=4)
        inside.addWidget(self.known)
        inside.addWidget(self.words)

    def show_item(self, item: RoadmapItem) -> None:
        self._id = item.id
        measure = self._desk.workshop.get(Measure, item.measure_id)
        self.known.show_words(self._named(measure) if measure else self._desk.t("None of those we have"))
        self.words.setText(item.measure_text)

    def _named(self, measure: Measure) -> str:
        return " · ".join(filter(None, (measure.name, place_of_measure(self._desk.workshop, measure))))

    def _ask(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        item = workshop.the(RoadmapItem, self._id)
        lines = [Line(self._named(one), one.id, icon="gauge") for one in workshop.all(Measure)]
        question = Question(
            t("How does one see that “{title}” helped?", title=item.title),
            t("A few letters of the measure or of its stop, then Enter"),
            [Line(t("None of those we have"), None, icon="circle-dashed"), *lines],
            self._take,
            item.measure_id,
        )
        self.list.ask(question, self.known.corner())

    def _take(self, measure_id: Any) -> bool:
        desk = self._desk
        return desk.do_aloud(lambda: roadmap.set_item(desk.workshop, self._id, measure_id=measure_id)) is not None
