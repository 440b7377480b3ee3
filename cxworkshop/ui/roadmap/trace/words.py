"""The words of the trace: its stations, its three lanes, and what mends a break."""

from __future__ import annotations

from cxworkshop.insight.stations import Fault, Station
from cxworkshop.text import mark

STATIONS: dict[Station, tuple[str, str]] = {
    "need": (mark("Need"), "heart"),
    "stop": (mark("Stop on the path"), "map-pin"),
    "pair": (mark("Problem pair"), "split"),
    "target": (mark("Target"), "target"),
    "vote": (mark("Vote"), "circle-dot"),
    "item": (mark("Roadmap item"), "signpost"),
    "owner": (mark("Owner"), "user"),
    "rehearsal": (mark("Rehearsal"), "drama"),
    "measure": (mark("Measure"), "gauge"),
}
LANES: tuple[tuple[str, str], ...] = (
    (mark("The customer"), mark("what they live through")),
    (mark("Our choice"), mark("what we took up")),
    (mark("Every day"), mark("what becomes of it")),
)
MENDS: dict[Fault, tuple[str, str]] = {
    "no_target": (mark("Choose its target"), "target"),
    "no_need": (mark("Say whose it is"), "arrow-right"),
    "no_stop": (mark("Choose its stops"), "arrow-right"),
    "in_tray": (mark("Place it on the path"), "arrow-right"),
    "no_pair": (mark("Tie a pair to it"), "arrow-right"),
    "half_pair": (mark("Write the other side"), "arrow-right"),
    "no_vote": (mark("Go to the vote"), "arrow-right"),
    "unrevealed": (mark("Go to the vote"), "arrow-right"),
    "undecided": (mark("Decide on it"), "arrow-right"),
    "no_owner": (mark("Name a person"), "arrow-right"),
    "not_asked": (mark("Tell the answer"), "arrow-right"),
    "no_rehearsal": (mark("Plan a rehearsal"), "plus"),
    "no_day": (mark("Give it a day"), "arrow-right"),
    "no_measure": (mark("Choose a measure"), "arrow-right"),
    "only_words": (mark("Choose a figure"), "arrow-right"),
    "no_figure": (mark("Write the count"), "arrow-right"),
    "no_goal": (mark("Write a goal"), "arrow-right"),
}
