"""The record: a frozen, validated noun with an id, and the few words its fields are declared in.

User text is cleaned on the way in (no control characters, no surrogates), so no later reader has to care.
"""

from __future__ import annotations

import re
import uuid
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, ConfigDict, StringConstraints
from sqlmodel import JSON, AutoString, SQLModel
from sqlmodel import Field as Field

_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\n]+")


def clean(text: str) -> str:
    """The text without characters that no person typed; line ends become \\n; blanks at both ends go."""
    if text.isprintable():  # nearly all text is, and then nothing but blanks can go
        return text.strip()
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def clean_line(text: str) -> str:
    """As clean, and on one line."""
    return _BLANKS.sub(" ", clean(text))


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_cleaned)]
Id = str
Day = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
Met = Literal["yes", "no", "unknown"]
AsAgreed = Literal["yes", "partly", "no", "unknown"]

Gone = Literal["with", "empty", "blocks"]


def new_id() -> Id:
    """A random id, so that two groups' files can be merged."""
    return uuid.uuid4().hex


def needed(limit: int) -> Any:
    """A text that has to be there, at most `limit` characters."""
    return Field(min_length=1, max_length=limit)


def upto(limit: int) -> Any:
    """A text that may be empty, at most `limit` characters."""
    return Field(default="", max_length=limit)


def choice(default: str | None = None) -> Any:
    """One word of a fixed list (the Literal of the field)."""
    return Field(default=default, sa_type=AutoString)


def listed(most: int = 200) -> Any:
    """A short ordered list kept inside the record."""
    return Field(default=(), max_length=most, sa_type=JSON)


def day() -> Any:
    """An ISO day, YYYY-MM-DD, or empty."""
    return Field(default="", sa_type=AutoString)


def ref(kind: str, gone: Gone = "with", optional: bool = False) -> Any:
    """The id of another record; `gone` says what happens when that one is removed:
    this goes with it, the field is emptied, or the removal is refused.
    """
    extra = {"json_schema_extra": {"gone": gone}}
    settings: dict[str, Any] = {"foreign_key": f"{kind}.id", "index": True, "schema_extra": extra}
    return Field(default=None, **settings) if optional else Field(**settings)


def refs(kind: str) -> Any:
    """Ids of several other records; one that is removed is dropped from the list."""
    return Field(default=(), max_length=200, sa_type=JSON, schema_extra={"json_schema_extra": {"refers": kind}})


class Part(SQLModel):
    """A frozen piece inside a record, such as one step of a plan; it has no id of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)  # type: ignore[assignment]


class Record(SQLModel):
    """Any noun of the workshop. `kind` is its table and its key in exports."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # type: ignore[assignment]
    kind: ClassVar[str] = ""
    id: Id = Field(default_factory=new_id, primary_key=True, min_length=1, max_length=40)

    def but(self, **fields: Any) -> Any:
        """This record with some fields changed, checked again; pydantic's ValidationError when a limit is broken."""
        return type(self).model_validate({**self.plain(), **fields})

    def plain(self, only: set[str] | None = None) -> dict[str, Any]:
        """As JSON-ready values: what the file, the history and the export hold. `only` names the fields wanted."""
        return self.model_dump(mode="json", include=only)

    def unlike(self, other: Record) -> set[str]:
        """The fields in which this record differs from another of its kind."""
        mine, its = vars(self), vars(other)
        return {name for name, value in mine.items() if its[name] != value}
