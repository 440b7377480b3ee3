"""What the Customer screen adds up: the group in focus, pairs across silos, words about price, a group told by age
instead of a need, what is due to be looked at again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop

TELLERS = ("member", "customer")  # who tells a story in the warm-up; the others lead or watch

# What begins like one of these, or is one of these words, is about price.
PRICE_BEGINNINGS = ("price", "pricing", "cheap", "discount", "bargain", "coupon", "voucher", "inexpensive", "afford",
                    "hinta", "hinna", "hinnoi", "halpa", "halv", "halpu", "edulli", "alennu", "tarjou", "ilmai",
                    "maksuto", "euro", "säästö")  # fmt: skip
PRICE_WORDS = frozenset({"free", "sale", "sales", "cost", "costs", "money", "saving", "savings", "offer", "offers",
                         "ale", "raha", "rahaa", "€"})  # fmt: skip

# Age, gender or postcode, in English and Finnish.
_AGE = (
    r"\b(age|aged|ages|year-olds?|years?[ -]old|yrs|over-\d\ds|under-\d\ds|ikä\w*|iäkä\w*|\w*ikäis\w*|\w*ikäinen)\b"
    r"|\d\s?-?\s?vuotia\w*|\b\w*vuotia(s|an|at|iden|ille|ita)\b"
)
_GENDER = r"\b(gender|sex|male|males|female|females|women|woman|men|man|nai(nen|sen|set|sia|sten|sille)|mie(s|het|hen|hiä|sten|hille)|sukupuol\w*)\b"  # noqa: E501
_PLACE = r"\b(post ?codes?|postal codes?|zip ?codes?|zip|postinumero\w*)\b|(?<!\d)\d{5}(?!\d)"
_DEMOGRAPHY = re.compile("|".join((_AGE, _GENDER, _PLACE)), re.IGNORECASE)
TOLD_BY = ("name", "motive", "situation", "everyday", "goals", "worries", "demography_note")


def focus_group(workshop: Workshop, path_id: Id) -> CustomerGroup | None:
    """The group a path is drawn for, else the one in focus; None when there is none."""
    path = workshop.get(Path, path_id)
    own = workshop.get(CustomerGroup, path.group_id) if path else None
    return own or next((one for one in workshop.all(CustomerGroup) if one.is_focus), None)


# The warm-up


def tellers(workshop: Workshop) -> list[Participant]:
    """Who tells a story: members and customers that are in the room."""
    return [one for one in workshop.all(Participant) if one.present and one.role in TELLERS]


def pairs_in_all(workshop: Workshop) -> int:
    """How many pairs there are in the room; of three people one pair."""
    return len(tellers(workshop)) // 2


def pairs(people: Iterable[Participant]) -> list[tuple[Id, ...]]:
    """Pairs of people from different silos, everybody once, three in the last when they are odd. Two of one silo meet
    only where that silo has more people than there are pairs; somebody without a silo fits everybody.

    The people stand in a line silo by silo, the largest first, and each talks to the one half a line away.
    """
    line = [one for silo in _by_silo(people) for one in silo]
    half = len(line) // 2
    if half == 0:
        return []
    extra = _left_over(line, half)
    teams = [(one, line[place + half]) for place, one in enumerate(line[:half])]
    if extra is not None:
        place = next((n for n, team in enumerate(teams) if _fits(extra, team)), _first_mixed_up(teams))
        teams[place] = (*teams[place], extra)  # type: ignore[assignment]
    return [tuple(one.id for one in team) for team in teams]


def _by_silo(people: Iterable[Participant]) -> list[list[Participant]]:
    silos: dict[str, list[Participant]] = {}
    for one in people:
        silos.setdefault(one.silo_id or f"nobody {one.id}", []).append(one)
    return sorted(silos.values(), key=len, reverse=True)


def _left_over(line: list[Participant], half: int) -> Participant | None:
    """Takes one out of an odd line: from the largest silo where that has more people than there are pairs."""
    if len(line) % 2 == 0:
        return None
    largest = [one for one in line if one.silo_id == line[0].silo_id and one.silo_id]
    return line.pop(0 if len(largest) > half else -1)


def _fits(one: Participant, team: Sequence[Participant]) -> bool:
    return one.silo_id is None or all(one.silo_id != other.silo_id for other in team)


def _first_mixed_up(teams: Sequence[Sequence[Participant]]) -> int:
    """A pair that is of one silo anyhow, else the first."""
    return next((n for n, team in enumerate(teams) if not _fits(team[0], team[1:])), 0)


def key_words(note: WarmupNote) -> list[str]:
    """The key words of a story, as they were written between the commas."""
    return [word.strip() for word in note.tag.split(",") if word.strip()]


def is_about_price(key_word: str) -> bool:
    """Whether a key word names price or discount."""
    words = re.findall(r"[\w€]+", key_word.casefold())
    return any(word in PRICE_WORDS or word.startswith(PRICE_BEGINNINGS) for word in words)


def is_only_price(note: WarmupNote) -> bool:
    """Whether all that made it good is its price. Good experiences are rarely only about that (source 003)."""
    words = key_words(note)
    return bool(words) and all(map(is_about_price, words))


# Groups


def is_demography(text: str) -> bool:
    """Whether a text tells of age, gender or postcode, in English or Finnish."""
    return bool(_DEMOGRAPHY.search(text))


def lacks_need(workshop: Workshop, group: CustomerGroup) -> bool:
    """Whether a group is told by age, gender or postcode and no need of theirs is known: demography does not tell
    whether the service fits everyday life (source 004). Who surprises us is not asked: that is against such words.
    """
    if group.need or any(one.group_id == group.id for one in workshop.all(Need)):
        return False
    return any(is_demography(getattr(group, name)) for name in TOLD_BY)


# Expectations


def is_overdue(expectation: Expectation, today: str) -> bool:
    """Whether the day to look at it again has come and gone; days as YYYY-MM-DD."""
    return bool(expectation.review_at) and expectation.review_at < today


def review_day(expectations: Iterable[Expectation]) -> str:
    """The day on which the list is looked at again: the one most of them share, of equals the earliest; "" for none."""
    days = Counter(one.review_at for one in expectations if one.review_at)
    return min(days, key=lambda day: (-days[day], day), default="")


def sources_count(expectations: Iterable[Expectation]) -> dict[str, int]:
    """How many expectations come from each source."""
    return dict(Counter(str(one.source) for one in expectations))


def today(workshop: Workshop, day: str) -> str:
    """The day, YYYY-MM-DD, as the workshop sees it: the sample stands still on its own day."""
    basics = workshop.basics
    return basics.date if basics.is_demo and basics.date else day
