"""The formats in which the result of a round can be saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from cxworkshop.exchange.round_csv import round_csv
from cxworkshop.exchange.round_json import round_json
from cxworkshop.exchange.round_table import RoundTable, round_table
from cxworkshop.exchange.round_xlsx import round_xlsx
from cxworkshop.exchange.writing import write_beside
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

FORMATS: Mapping[str, Callable[[Workshop, RoundTable, Words], bytes]] = {
    "xlsx": round_xlsx,
    "csv": round_csv,
    "json": round_json,
}


def save_round(workshop: Workshop, round_id: Id, ending: str, path: Path, t: Words) -> None:
    """Writes the result in the format of that ending, whole or not at all.

    Refused until the round is revealed; OSError when it cannot be written.
    """
    write_beside(path, FORMATS[ending](workshop, round_table(workshop, round_id), t))
