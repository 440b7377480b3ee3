"""How the result of a round is spoken of in a sheet."""

from __future__ import annotations

from collections.abc import Mapping

from cxworkshop.insight.place import Standing
from cxworkshop.model.voting import DecidedBy, Method, Secrecy
from cxworkshop.text import mark

METHODS: Mapping[Method, str] = {
    "dots": mark("dots"),
    "weighted": mark("3-2-1"),
    "two_criteria": mark("impact and ease"),
    "runoff": mark("run-off"),
}
SECRECY: Mapping[Secrecy, str] = {"secret": mark("secret"), "open": mark("open")}
STANDINGS: Mapping[Standing, str] = {
    "above": mark("above the line"),
    "contested": mark("on the line"),
    "below": mark("below the line"),
    "no_dots": mark("no dots"),
}
BY: Mapping[DecidedBy, str] = {
    "vote": mark("the vote"),
    "runoff": mark("the run-off"),
    "decider": mark("the decider"),
    "group": mark("the group"),
}
YES_NO: Mapping[bool, str] = {True: mark("yes"), False: mark("no")}
"""Said of a tied place and of what is taken."""
