"""What the window asks of the program around it: opening and closing workshops. The window knows no files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cxworkshop.text import Phrase

if TYPE_CHECKING:
    from cxworkshop.library.recent import RecentWorkshop
    from cxworkshop.library.settings import Settings
    from cxworkshop.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Notice:
    """What the banner says: what happened and what we did, then what stays safe, and the word to carry on."""

    icon: str
    what: Phrase
    then: Phrase
    carry_on: Phrase


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workshop, the screen to begin with, and what has to be told about it."""

    desk: Desk
    screen: str = "path"
    notice: Notice | None = None


class Doors(Protocol):
    """Each opening may raise an OSError with a sentence for people; then what was open stays open."""

    settings: Settings

    def keep(self, settings: Settings) -> None:
        """Remembers what the user prefers."""

    def recent(self) -> list[RecentWorkshop]:
        """The workshops of lately, the newest first."""

    def forget(self, path: str) -> None:
        """Takes a workshop off that list; the file stays."""

    def new(self, template: str, title: str) -> Opened:
        """A new workshop, from a template when its key is given."""

    def demo(self) -> Opened:
        """The finished example."""

    def open(self, path: str) -> Opened:
        """A workshop file, as it is or as a copy."""

    def save_copy(self, path: str) -> Opened:
        """Saves the open workshop somewhere else and carries on there."""

    def close(self) -> None:
        """Closes what is open."""
