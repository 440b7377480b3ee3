"""The front door: what the window asks of the files. The store is loaded when the first workshop is opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cxworkshop.library import recent, settings
from cxworkshop.library.recent import RecentWorkshop
from cxworkshop.library.settings import Settings

if TYPE_CHECKING:
    from cxworkshop.app.opening import OnTable
    from cxworkshop.ui.doors import Opened


class Front:
    """One workshop at a time; what was open is closed once the next one has opened."""

    def __init__(self) -> None:
        self.settings = settings.load()
        self._table: OnTable | None = None

    def keep(self, settings_now: Settings) -> None:
        """A preference that cannot be kept still holds until the program ends."""
        self.settings = settings_now
        with suppress(OSError):
            settings.save(settings_now)

    def recent(self) -> list[RecentWorkshop]:
        """Those whose file is still there, with the open one as it is now."""
        if self._table is not None:
            with suppress(OSError):
                recent.remember(self._table.file.path, self._table.opened.desk.workshop)
        return [one for one in recent.recent() if one.is_there]

    def forget(self, path: str) -> None:
        with suppress(OSError):
            recent.forget(Path(path))

    def new(self, template: str, title: str) -> Opened:
        from cxworkshop.app import opening  # loaded when first used

        return self._put(lambda: opening.start_new(template, title, self.settings.spoken))

    def demo(self) -> Opened:
        from cxworkshop.app import opening  # loaded when first used

        return self._put(lambda: opening.start_demo(self.settings.spoken))

    def open(self, path: str) -> Opened:
        from cxworkshop.app import opening  # loaded when first used

        return self._put(lambda: opening.open_workshop(Path(path).absolute(), self.settings.spoken))

    def save_copy(self, path: str) -> Opened:
        from cxworkshop.app import opening  # loaded when first used

        table = self._table
        assert table is not None
        return self._put(lambda: opening.save_copy(table, Path(path).absolute(), self.settings.spoken))

    def close(self) -> None:
        if self._table is not None:
            self._table.close()
            self._table = None

    def _put(self, opening: Callable[[], OnTable]) -> Opened:
        table = opening()
        self.close()
        self._table = table
        return table.opened
