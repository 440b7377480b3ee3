"""A workshop that starts empty: three stages, five lanes, the agenda, two example cards."""

from __future__ import annotations

from cxworkshop.edits.making import make
from cxworkshop.library.opening import agenda, core_processes, example_cards
from cxworkshop.model.basics import Basics
from cxworkshop.model.path import Channel, Path, Stage
from cxworkshop.model.record import Record, new_id
from cxworkshop.text import Words, mark

STAGES = (mark("Before"), mark("During"), mark("After"))
CHANNELS = {
    "person": mark("In person"),
    "phone": mark("Phone"),
    "web": mark("Website"),
    "message": mark("Text message"),
    "backstage": mark("Backstage"),
}


def empty_records(language: str, title: str | None = None) -> list[Record]:
    """The records of an empty workshop in a language; without a title it gets a plain one."""
    t = Words(language)
    path = Path(id=new_id(), name=t("The customer's path"))
    stages = [Stage(id=new_id(), path_id=path.id, name=t(name), order=order) for order, name in enumerate(STAGES, 1)]
    channels = [
        make(Channel, id=new_id(), name=t(name), channel_kind=kind, order=order)
        for order, (kind, name) in enumerate(CHANNELS.items(), 1)
    ]
    basics = make(Basics, id="basics", title=title or t("New workshop"), language=language)
    return [basics, *agenda(t), *core_processes(t).values(), path, *stages, *channels, *example_cards(t, path)]
