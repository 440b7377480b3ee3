"""Whether a name is that of one person: what a team carries, nobody carries."""

from __future__ import annotations

import re

from cxworkshop.model.change import Refused
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

TEAMS = {"all", "everybody", "everyone", "group", "management", "nobody", "personnel", "staff", "team", "us", "we"}
TEAMS |= {"henkilöstö", "henkilökunta", "johto", "kaikki", "me", "porukka", "ryhmä", "tiimi", "työryhmä"}
ENDINGS = (" crew", " department", " group", " staff", " team", "osasto", "porukka", "tiimi", " ryhmä")
ARTICLES = ("the ", "our ", "all ", "meidän ", "koko ")
SEVERAL = re.compile(r"[,;/+&]|\s(and|or|ja|tai)\s", re.IGNORECASE)


def check_is_person(workshop: Workshop, name: str) -> None:
    """Refused for the name of a team or a silo, and for two names at once."""
    bare = name.casefold()
    for article in ARTICLES:
        bare = bare.removeprefix(article)
    silos = {word.casefold() for silo in workshop.all(Silo) for word in (silo.name, silo.code)}
    if bare in TEAMS | silos or name.casefold() in silos or f" {bare}".endswith(ENDINGS):
        raise Refused(phrase("A team cannot carry it. Name one person."))
    if SEVERAL.search(name):
        raise Refused(phrase("One person carries it; others may help. Name one person."))
