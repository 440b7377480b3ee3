"""The sample workshop with every text of people grown to its limit, in the manner of one sample text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotated_types import MaxLen

from cxworkshop.model.basics import Basics
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Decision, VotingRound
from cxworkshop.model.workshop import Workshop

PRINTED = (
    Basics,
    Participant,
    Silo,
    RoadmapItem,
    ContingencyPlan,
    Deviation,
    Target,
    BallotOption,
    Decision,
    VotingRound,
)
KEPT = {"id", "code", "template_key", "silo_snapshot", "void_reason", "mark"}

FINNISH = (
    "Määräaikaishuollossa löytyy turvallisuuteen vaikuttava lisävika eikä asiakas vastaa vaikka työmääräin odottaa "
)
ONE_WORD = "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"
WIDE = "WWWW MMMM WWWWWWW "
HOSTILE = '<img src="/etc/passwd"> & 5 < 6 </b> {title} %s 😀 עברית العربية \u202e '


def grown(records: Iterable[Record], manner: str, kinds: tuple[type[Record], ...] = PRINTED) -> Workshop:
    """Each text field of the kinds that are printed, filled to its last character."""
    return Workshop(_grown(record, manner) if isinstance(record, kinds) else record for record in records)


def filled(manner: str, limit: int) -> str:
    """The manner repeated up to the limit, never ending in a blank."""
    return (manner * (limit // len(manner) + 1))[:limit].strip().ljust(limit, ".")


def _grown(record: Record, manner: str) -> Record:
    changed: dict[str, Any] = {
        name: filled(manner, limit) for name, limit in _limits(record).items() if name not in KEPT
    }
    if isinstance(record, ContingencyPlan):
        changed["steps"] = [{"text": filled(manner, 120), "actor": filled(manner, 40)}] * 8
    return record.but(**changed)


def _limits(record: Record) -> dict[str, int]:
    """The text fields of a record and how long each may be."""
    found = {}
    for name, field in type(record).model_fields.items():
        limit = next((rule.max_length for rule in field.metadata if isinstance(rule, MaxLen)), None)
        if limit and isinstance(getattr(record, name), str) and not name.endswith(("_id", "_at")):
            found[name] = limit
    return found
