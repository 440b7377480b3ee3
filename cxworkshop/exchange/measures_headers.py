"""Which column of a sheet of measures means what, by the words above it, in English or Finnish."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from cxworkshop.edits.experience import CLASSES, LOWEST, MeasureScale
from cxworkshop.exchange.measures_cells import short
from cxworkshop.model.change import Refused
from cxworkshop.text import LANGUAGES, Words, mark, phrase

HEADS: dict[str, str] = {
    "stop": "stop|stop no|stop number|stop nr|number|no|nr|#|touchpoint|touchpoint no|touchpoint number"
    "|kohta|kohdan numero|kohdan nro|numero|nro|kontaktipiste|kohtaaminen|kosketuspiste",
    "title": "title|stop title|stop name|touchpoint title|touchpoint name|kohdan nimi|kohdan otsikko|otsikko"
    "|kontaktipisteen nimi",
    "name": "measure|measure name|name|what is measured|metric|indicator|check|question"
    "|mittari|mittarin nimi|nimi|mitä mitataan|kysymys|tarkistus",
    "scale": "scale|type|kind|measure type|asteikko|tyyppi|mittarin tyyppi|laji",
    "yes": "yes|passed|ok|pass|succeeded|yes count|kyllä|läpäisi|läpäisseet|onnistui|toteutui",
    "no": "failed|fail|not passed|no count|ei|ei läpäissyt|ei onnistunut|ei toteutunut|epäonnistui",
    "n": "n|checked|total|count|all|of|answers|sample|how many were checked|how many|responses"
    "|tarkistettu|tarkistettiin|yhteensä|lkm|lukumäärä|kaikkiaan|vastauksia|vastaukset|otos|montako tarkistettiin|kpl",
    "share": "share|rate|pass rate|passed %|yes %|share passed|osuus|läpäisyosuus|läpäisi %|kyllä %|onnistui %",
    "period": "period|time|when|month|week|quarter|jakso|ajanjakso|aika|kuukausi|viikko|milloin|neljännes",
    "source": "source|where from|lähde|mistä|mistä saatu",
    "goal": "goal|goal %|aim|target|target %|tavoite|tavoite %",
    "value": "value|answer|score|grade|rating|response|result|arvo|vastaus|arvosana|pisteet|tulos",
}
SCALES: dict[MeasureScale, str] = {
    "yes_no": "yes no|yes or no|yes/no|check|checks|a check, yes or no|a check|objective|passed|pass/fail|boolean"
    "|kyllä ei|kyllä tai ei|kyllä/ei|tarkistus|tarkistus, kyllä tai ei|objektiivinen",
    "satisfaction": "satisfaction|satisfaction 1-5|csat|1-5|very satisfied|tyytyväisyys|tyytyväisyys 1-5",
    "recommend": "recommend|recommendation|would recommend|would recommend 0-10|nps|0-10"
    "|suosittelu|suositus|suosittelisi|suosittelisi 0-10|suositteluhalukkuus",
    "effort": "effort|ease|ces|1-7|how easy|how easy 1-7|how easy it was"
    "|helppous|helppous 1-7|vaivattomuus|miten helppoa|miten helppoa oli|vaiva",
}
NAMES = {"name", "nimi"}
OWN_HEADS = {
    "stop": mark("Stop no."),
    "title": mark("Stop title"),
    "name": mark("Measure"),
    "scale": mark("Scale"),
    "yes": mark("Passed"),
    "n": mark("Checked"),
    "period": mark("Period"),
    "source": mark("Source"),
    "goal": mark("Goal"),
}
OWN_SCALES: dict[MeasureScale, str] = {
    "yes_no": mark("yes/no"),
    "satisfaction": mark("satisfaction"),
    "recommend": mark("recommend"),
    "effort": mark("effort"),
}
GRADE = re.compile(
    r"(?:(?:answers|answers of|grade|class|rating|score|count|arvosana|arvosanan|luokka|pisteet|vastaukset|vastauksia)"
    r"\s+)?(\d{1,2})(?:\s*[(=:–-]\s*\D.*)?"
)
Pieces = tuple[str, ...]
Twice = tuple[tuple[str, str], ...]
ENOUGH = 2  # columns that make a row the head of the sheet


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each thing stands, from 0. `grades` are the columns of counts by class, `unread` the heads nobody knows,
    `twice` pairs of heads that mean the same.
    """

    places: Mapping[str, int]
    grades: Mapping[int, int]
    unread: Pieces
    twice: Twice
    value_scale: MeasureScale | None = None

    def cell(self, cells: Sequence[str], role: str) -> str:
        """What a row holds for a role; empty without the column, or where the row is shorter."""
        place = self.places.get(role, len(cells))
        return cells[place] if place < len(cells) else ""

    def checked(self) -> Columns:
        """Itself; Refused when two columns mean the same."""
        for first, second in self.twice:
            said = phrase(
                "Two columns mean the same: “{first}” and “{second}”. Keep one of them.", first=first, second=second
            )
            raise Refused(said)
        return self

    def has(self, *roles: str) -> bool:
        return any(role in self.places for role in roles)

    @property
    def known(self) -> int:
        return len(self.places) + len(self.grades)

    @property
    def is_head(self) -> bool:
        """Whether a row with these words can be the head: it says whose measures, and some count or answer."""
        counts = bool(self.grades) or self.has("yes", "n", "share", "value")
        return self.known >= ENOUGH and self.has("stop", "title") and counts


def columns_of(cells: Sequence[str]) -> Columns:
    """What each head means; of two that mean the same, the first."""
    places: dict[str, int] = {}
    grades: dict[int, int] = {}
    unread: list[str] = []
    twice: list[tuple[str, str]] = []
    for place, (head, role) in enumerate(zip(cells, _roles(cells), strict=True)):
        grade = GRADE.fullmatch(_plain(head))
        first = place
        if role:
            first = places.setdefault(role, place)
        elif grade and int(grade[1]) <= 10:
            first = grades.setdefault(int(grade[1]), place)
        elif head:
            unread.append(short(head))
        if first != place:
            twice.append((short(cells[first]), short(head)))
    return _one_shape(places, grades, (tuple(unread), tuple(twice)), cells)


def _one_shape(
    places: dict[str, int], grades: dict[int, int], told: tuple[Pieces, Twice], cells: Sequence[str]
) -> Columns:
    """Either counts or single answers. A column of passed with no word of how many is one of answers, yes or no."""
    unread, twice = told
    counted = bool(grades) or bool(places.keys() & {"n", "no", "share"})
    if "yes" in places and "value" not in places and not counted:
        places["value"] = places.pop("yes")
        return Columns(places, grades, unread, twice, "yes_no")
    if "value" in places and (counted or "yes" in places):
        unread = (*unread, short(cells[places.pop("value")]))
    value = scale_of(cells[places["value"]]) if "value" in places else None
    return Columns(places, grades, unread, twice, value)


def scale_of(text: str) -> MeasureScale | None:
    """The scale that a cell or the head of a column names."""
    plain, known = _plain(text).replace("–", "-").replace("—", "-"), _scales()
    return known.get(plain) or known.get(re.sub(r"\s*\(.*\)$", "", plain))


@cache
def _known_roles() -> dict[str, str]:
    """The role of each word, also of those we write ourselves in any language."""
    known = {word: role for role, words in HEADS.items() for word in words.split("|")}
    return {_plain(Words(one)(word)): role for one in LANGUAGES for role, word in OWN_HEADS.items()} | known


@cache
def _scales() -> dict[str, MeasureScale]:
    known = {word: scale for scale, words in SCALES.items() for word in words.split("|")}
    return {_plain(Words(one)(word)): scale for one in LANGUAGES for scale, word in OWN_SCALES.items()} | known


def scale_of_grades(grades: set[int]) -> MeasureScale | None:
    """The scale that has exactly these classes."""
    scales: tuple[MeasureScale, ...] = ("satisfaction", "recommend", "effort")
    return next((one for one in scales if grades == set(range(LOWEST[one], LOWEST[one] + CLASSES[one]))), None)


def _roles(cells: Sequence[str]) -> list[str]:
    """The role of each column, "" for none. A name beside a measure is that of the stop. No is a count only beside yes
    and another word for the stop; else it is the number of the stop. A head that names a scale holds answers on it.
    """
    plain, known = [_plain(cell) for cell in cells], _known_roles()
    roles = [known.get(word) or known.get(re.sub(r"\s*\(.*\)$", "", word), "") for word in plain]
    if roles.count("name") > 1:
        roles = ["title" if word in NAMES else role for role, word in zip(roles, plain, strict=True)]
    if "yes" in roles and ("title" in roles or roles.count("stop") > 1):
        roles = ["no" if cell.casefold() == "no" else role for cell, role in zip(cells, roles, strict=True)]
    if not {"value", "yes", "n", "share"} & set(roles):
        roles = [role or ("value" if scale_of(word) else "") for role, word in zip(roles, plain, strict=True)]
    return roles


def _plain(head: str) -> str:
    """A head without capitals, stops and spare blanks."""
    return " ".join(head.casefold().replace("_", " ").rstrip(" .:*?").split())
