"""The columns of the table: what each is called and shows, what it is sorted by, what keys write into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cxworkshop.edits.scores import DIMENSIONS
from cxworkshop.insight.experience import CONTRADICTIONS, gap_word
from cxworkshop.model.experience import RANGES, Dimension
from cxworkshop.model.path import CHANNEL_KINDS
from cxworkshop.model.record import AsAgreed
from cxworkshop.text import Words, mark
from cxworkshop.ui.experience.facts.words import zone_name
from cxworkshop.ui.experience.gap_sign import signed
from cxworkshop.ui.experience.table.lines import Line
from cxworkshop.ui.parts.measure_words import percent
from cxworkshop.ui.path.card.trust import SAID
from cxworkshop.ui.path.looks import feeling_word

AGREED: dict[AsAgreed, str] = {"yes": mark("Yes"), "partly": mark("Partly"), "no": mark("No")}
FEELING = (-2, 2)
ORDER: dict[str, int] = {"no": 0, "partly": 1, "yes": 2, "breaks": 0, "keeps": 1}


class TableColumn(NamedTuple):
    """`sort` is None where nothing is known, which comes last either way. `writes` is the scale keys write on.
    Numbers stand at the right, words at the left.
    """

    name: str
    text: Callable[[Line, Words], str]
    sort: Callable[[Line], float | None]
    writes: Dimension | None = None
    wide: int = 110
    number: bool = True


def _scored(of: Dimension, wide: int = 110) -> TableColumn:
    def text(line: Line, t: Words) -> str:
        value = line.said[of]
        return "" if value is None else _number_or_word(of, value, t)

    return TableColumn(DIMENSIONS[of], text, lambda line: line.said[of], of, wide, RANGES[of] != FEELING)


def _number_or_word(of: Dimension, value: float, t: Words) -> str:
    """The word of the scale for a feeling; halves stand between two words, so they are told as a number."""
    if RANGES[of] == FEELING and value == int(value):
        return feeling_word(value, t)
    return f"{value:g}".replace(".", "," if t.language == "fi" else ".")


def _title(line: Line, t: Words) -> str:
    stop = line.standing.stop
    return f"{stop.touchpoint.title} · {t(CHANNEL_KINDS['backstage'])}" if stop.backstage else stop.touchpoint.title


def _gap(line: Line, t: Words) -> str:
    return "" if line.gap is None else f"{signed(line.gap, t) or '0'} {t(gap_word(line.gap))}"


def _checks(line: Line, t: Words) -> str:
    checks = line.standing.checks
    return t("{part} of {n}", part=checks.part, n=checks.n) if checks else ""


def _checked(line: Line) -> float | None:
    return line.standing.checks.n if line.standing.checks else None


def _felt(line: Line, t: Words) -> str:
    felt = line.standing.felt
    return "" if felt is None else f"{felt:.2f}".replace(".", "," if t.language == "fi" else ".")


def _disagree(line: Line, t: Words) -> str:
    one = line.standing
    if one.conflict is None:
        return t("only facts known") if one.only_facts else ""
    thin = [t("thin data")] if one.conflict.thin else []
    return " · ".join([zone_name(one.conflict.kind, t), *thin])


def _place(found: object, order: tuple[object, ...]) -> float | None:
    return order.index(found) if found in order else None


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn(
        mark("Stop on the path"),
        _title,
        lambda line: line.standing.stop.number,
        wide=340,
        number=False,
    ),
    _scored("emotion"),
    _scored("expectation"),
    _scored("experience", wide=130),
    TableColumn(mark("Gap"), _gap, lambda line: line.gap, wide=196, number=False),
    _scored("importance", wide=130),
    TableColumn(
        mark("Gap × importance"),
        lambda line, t: "" if line.loss is None else signed(line.loss, t) or "0",
        lambda line: line.loss,
        wide=160,
    ),
    TableColumn(
        mark("As agreed"),
        lambda line, t: t(AGREED.get(line.as_agreed, "")),
        lambda line: ORDER.get(line.as_agreed),
        wide=130,
        number=False,
    ),
    _scored("employee_mood", wide=144),
    _scored("functionality", wide=136),
    *(_scored("ease", wide=100), _scored("community", wide=130), _scored("emotion_element")),
    TableColumn(mark("Checks"), _checks, _checked, wide=120),
    TableColumn(
        mark("Passed"),
        lambda line, _t: percent(line.standing.checks) if line.standing.checks else "",
        lambda line: line.standing.checks.rate if line.standing.checks else None,
        wide=104,
    ),
    TableColumn(mark("Felt, 0–1"), _felt, lambda line: line.standing.felt, wide=116),
    TableColumn(
        mark("Facts and feeling"),
        _disagree,
        lambda line: _place(line.standing.conflict and line.standing.conflict.kind, ("process_fine", "feeling_good")),
        wide=260,
        number=False,
    ),
    TableColumn(
        mark("Promise"),
        lambda line, t: t(SAID.get(line.promise, "")),
        lambda line: ORDER.get(line.promise),
        wide=180,
        number=False,
    ),
    TableColumn(
        mark("To be asked"),
        lambda line, t: t(CONTRADICTIONS[line.asked]) if line.asked else "",
        lambda line: _place(line.asked, tuple(CONTRADICTIONS)),
        wide=390,
        number=False,
    ),
)
