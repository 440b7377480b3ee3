"""The form's first parts: the words of a target, and what it changes."""

from __future__ import annotations

from cxworkshop.edits import channels, targets
from cxworkshop.insight.experience import value
from cxworkshop.insight.targets import base_first, criteria_of, is_loose, stops_of
from cxworkshop.model.path import Channel
from cxworkshop.model.record import Id
from cxworkshop.model.targets import ELEMENTS, CoreProcess, Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.targets.form_part import FIELD, Options, Part, among
from cxworkshop.ui.targets.words import ICONS, MET, TYPES
from cxworkshop.ui.theme import font


class WordsPart(Part):
    """Its title, large, and what it means."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        t = self.t
        self.title = self.text("title", targets.TITLE, t("What gets better?"))
        self.title.on_one_line = True
        self.title.setFont(font(18, 700))
        self.title.setProperty("look", "writing")
        about = self.text("description", 300, t("What would be different for the customer?"), lines=2)
        about.setAccessibleName(t("Description"))
        self.lines.addWidget(self.title)
        self.lines.addSpacing(4)
        self.lines.addWidget(about)


class WhatPart(Part):
    """Type, element, and the process it changes, with what there is to think about each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("What it changes"))
        t = self.t
        self._first = self.grid()
        self._first.add(t("Type"), self.pick("target_type", among(TYPES, t)))
        self._channel = self.pick("channel", self._channels, self._given_up, self._give_up)
        self._first.add(t("Which channel"), self._channel)
        self.lines.addWidget(self.told(self._hit, beside=FIELD))
        self._add_elements()
        self.lines.addWidget(self.told(self._broken_base, "warn"))
        where = self.grid()
        where.add(t("Process"), self.pick("core_process_id", self._processes))
        step = self.line("process_step", 80, t("for example: when the booking is confirmed"))
        where.add(t("Step in it"), step)
        self.lines.addWidget(self.told(self._loose, "warn"))
        self.lines.addWidget(self.told(self._criteria, beside=FIELD))
        self.reads(lambda target: self._first.show_field(self._channel, target.target_type == "drop_channel"))

    def _add_elements(self) -> None:
        options = [(key, self.t(word), ICONS[key]) for key, word in ELEMENTS.items()]
        tiles = Tiles("targets.form.element", options, 2)
        tiles.chosen.connect(lambda key: self.write(element=key))
        self.reads(lambda target: tiles.choose(target.element))
        self.lines.addWidget(tiles)

    # A channel to be given up

    def _channels(self, _target: Target) -> Options:
        return [(one.name, one.id) for one in self.desk.workshop.all(Channel)]

    def _given_up(self, target: Target) -> Id | None:
        workshop = self.desk.workshop
        every = (one.id for one in workshop.all(Channel))
        return next((id for id in every if channels.drop_target(workshop, id) == target), None)

    def _give_up(self, channel_id: Id) -> None:
        self.do(lambda: targets.give_up_channel(self.desk.workshop, self.id, channel_id))

    def _hit(self, target: Target) -> str:
        if target.target_type != "drop_channel":
            return ""
        there = [f"{stop.number} {stop.touchpoint.title}" for stop in stops_of(self.desk.workshop, target)]
        return self.t("Dropping it hits: {stops}.", stops=" · ".join(there)) if there else ""

    # The base and the process

    def _broken_base(self, target: Target) -> str:
        t, workshop = self.t, self.desk.workshop
        told = [
            t("{n} {title}: works {value} of 3", n=stop.number, title=stop.touchpoint.title,
              value=f"{value(workshop, stop.touchpoint.id, 'functionality') or 0:g}")
            for stop in base_first(workshop, target)
        ]  # fmt: skip
        return (
            t("Base first. Icing does not help where things do not work: {stops}.", stops=" · ".join(told))
            if told
            else ""
        )

    def _processes(self, _target: Target) -> Options:
        return [(self.t("None yet"), None), *((one.name, one.id) for one in self.desk.workshop.all(CoreProcess))]

    def _loose(self, target: Target) -> str:
        return self.t("Loose: name the process it changes, or it stays on top.") if is_loose(target) else ""

    def _criteria(self, target: Target) -> str:
        t = self.t
        return "\n".join(f"{t(MET[one.met])} · {one.text}" for one in criteria_of(self.desk.workshop, target))
