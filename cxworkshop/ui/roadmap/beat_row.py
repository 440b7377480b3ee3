"""One group of people who are told how it goes: what, where, how often, by whom."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits import roadmap
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import CommBeat
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.words import people


class BeatRow(Panel):
    """A small card with fields."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self.audience, self.message = LineField(80, t("Who")), Text(200, t("What are they told?"))
        self.channel, self.interval = LineField(80, t("Where")), LineField(60, t("How often"))
        self.owner, self.remove = Options(t("Who tells")), IconButton("trash-2", t("Tell them no more"))
        named = {"audience": self.audience, "message": self.message, "channel": self.channel}
        named |= {"interval": self.interval, "owner": self.owner, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.beat.{name}.{id}")
        self._lay_out()
        self.message.keeps(lambda text: self._set(message=text))
        for field in ("audience", "channel", "interval"):
            getattr(self, field).settled.connect(lambda text, field=field: self._set(**{field: text}))
        self.owner.chosen.connect(lambda person: self._set(owner_id=person))
        self.remove.clicked.connect(self._remove)

    def show_beat(self, beat: CommBeat) -> None:
        self.audience.setText(beat.audience)
        self.message.setText(beat.message)
        self.channel.setText(beat.channel)
        self.interval.setText(beat.interval)
        self.owner.show_rows(people(self._desk.workshop, self._desk.t), beat.owner_id)

    def _set(self, **fields: Any) -> bool:
        desk = self._desk
        done = desk.do_aloud(lambda: roadmap.set_beat(desk.workshop, self._id, **fields)) is not None
        if not done and (beat := desk.workshop.get(CommBeat, self._id)):
            self.show_beat(beat)
        return done

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: roadmap.remove_beat(self._desk.workshop, self._id))

    def _lay_out(self) -> None:
        head, foot, inside = row(gap=4), row(gap=8), column(self, gap=4)
        inside.setContentsMargins(12, 4, 8, 8)
        head.addWidget(self.audience, 1)
        head.addWidget(self.owner, 1)
        head.addWidget(self.remove)
        foot.addWidget(self.channel, 3)
        foot.addWidget(self.interval, 2)
        inside.addLayout(head)
        inside.addWidget(self.message)
        inside.addLayout(foot)
