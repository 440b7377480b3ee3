"""What an item waits for and what waits for it: picked from a list, with the snags said in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import cause_later, cause_stopped, waiting_for
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.pick_button import PickButton
from cxworkshop.ui.roadmap.pick_list import Line, PickList, Question
from cxworkshop.ui.roadmap.words import COLUMNS


class OrderField(QWidget):
    """A circle is refused by the verb; an item before its cause is only warned of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self.button, self.list = PickButton(desk.t("What comes first")), PickList(desk, self, "roadmap.after")
        self.button.setObjectName("roadmap.form.after")
        self.button.clicked.connect(self._ask)
        self.list.closed.connect(lambda: self.button.setFocus(Qt.FocusReason.OtherFocusReason))
        self._snag, self._others = yielding(plain_label("", "label", look="warn")), yielding(small())
        inside = column(self, gap=4)
        for widget in (self.button, self._snag, self._others):
            inside.addWidget(widget)

    def show_item(self, item: RoadmapItem) -> None:
        self._id = item.id
        t, workshop = self._desk.t, self._desk.workshop
        cause = workshop.get(RoadmapItem, item.depends_on_id)
        self.button.show_words(f"{cause.title} · {t(COLUMNS[cause.column])}" if cause else t("Nothing"))
        snag = self._snag_words(item)
        self._snag.setText(snag)
        self._snag.setVisible(bool(snag))
        others = [t("“{title}”", title=one.title) for one in waiting_for(workshop, item.id)]
        self._others.setText(t("Waiting for this: {list}", list=", ".join(others)))
        self._others.setVisible(bool(others))

    def _snag_words(self, item: RoadmapItem) -> str:
        t, workshop = self._desk.t, self._desk.workshop
        if stopped := cause_stopped(workshop, item):
            return t("“{title}” was stopped. What does this wait for now?", title=stopped.title)
        if later := cause_later(workshop, item):
            return t("“{title}” stands later than this. Move one of them.", title=later.title)
        return ""

    def _ask(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        item = workshop.the(RoadmapItem, self._id)
        others = [one for one in workshop.all(RoadmapItem) if one.id != item.id]
        lines = [Line(one.title, one.id, t(COLUMNS[one.column]), "signpost") for one in others]
        question = Question(
            t("What comes before “{title}”?", title=item.title),
            t("A few letters of the title, then Enter"),
            [Line(t("Nothing"), None, icon="circle-dashed"), *lines],
            self._take,
            item.depends_on_id,
        )
        self.list.ask(question, self.button.corner())

    def _take(self, cause_id: Any) -> bool:
        desk = self._desk
        return desk.do_aloud(lambda: roadmap.set_item(desk.workshop, self._id, depends_on_id=cause_id)) is not None
