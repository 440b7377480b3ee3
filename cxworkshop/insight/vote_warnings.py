"""What to think of before a round opens: warnings, never blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Method
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase


def voters_by_silo(workshop: Workshop) -> Mapping[Id, int]:
    """How many of each silo would get a ballot now."""
    people = workshop.all(Participant)
    return Counter(person.silo_id for person in people if person.present and person.can_vote and person.silo_id)


def warnings(method: Method, options: int, voters: int, budget: int) -> list[Phrase]:
    """What to think of before a round opens; none of it blocks. The numbers are facilitators' rules of thumb."""
    found = []
    if options < 6 and method == "dots":
        found.append(phrase("Only {n} targets. Talk it over, or use 3-2-1.", n=options))
    if options > 20:
        found.append(phrase("{n} targets is a lot to read. Merge first.", n=options))
    if voters < 4:
        found.append(phrase("Fewer than four voters. A talk may do more."))
    if method in ("dots", "two_criteria") and voters * budget < 2 * options:
        found.append(phrase("A thin vote: ties are likely. Add a dot or plan a second round."))
    if method == "dots" and budget * 2 > options:
        found.append(phrase("With this many dots nobody has to choose."))
    return found
