"""The words of change and systems: what is asked, with an example, and how much may be written."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.text import mark


class Asked(NamedTuple):
    """A field: its name, what to write, and its limit."""

    name: str
    hint: str
    limit: int = 160


WAYS: dict[str, Asked] = {
    "from_way": Asked(mark("How it goes today"), mark("What do we do now?")),
    "to_way": Asked(mark("How it will go"), mark("What do we do instead?")),
    "habit": Asked(mark("The habit behind it"), mark("What do we say or do without thinking?")),
    "why_it_exists": Asked(mark("Why it is there"), mark("What was it good for?")),
    "staff_action": Asked(mark("What we do for the staff"), mark("One thing that pays it back")),
}
FREED = Asked(mark("What the time is used for"), mark("for example: a short talk with each customer"))
NEED = Asked(mark("What it must make possible"), mark("What can one do with it?"))
REVERSE = Asked(mark("What must change on the other side"), mark("What does the system ask of our ways?"), 200)
EFFECTS: dict[int, str] = {
    -2: mark("much heavier"),
    -1: mark("heavier"),
    0: mark("the same"),
    1: mark("lighter"),
    2: mark("much lighter"),
}
ROLES = {"executing": (mark("Carries out"), "server"), "enabling": (mark("Makes possible"), "sprout")}
ROLE_MEANS = {
    "executing": mark("It does what we did before, only by machine."),
    "enabling": mark("With it we can serve in a way we could not before."),
}
ROLE_ASKED = mark("The same as before by machine, or something we could not do before?")
FITS = {
    "fits_strategy": mark("Fits our strategy"),
    "fits_customer": mark("Fits the customer's view"),
    "fits_process": mark("Fits our processes"),
}
ANSWERS = {"yes": mark("Yes"), "no": mark("No"), "unknown": mark("Not known")}
WAY_KINDS = {
    "information": mark("Passing information"),
    "system": mark("Using systems"),
    "other": mark("Something else"),
}
WAY_QUESTIONS = (
    mark("What must the next one always know, and where is it written?"),
    mark("Which field of the system does everybody use in the same way?"),
    mark("What do we always say to the customer, whoever is asked?"),
)
