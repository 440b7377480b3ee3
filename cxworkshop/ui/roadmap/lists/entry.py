"""Where the next text of a list is written."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.ui.roadmap.text import Text


class Entry(Text):
    """Enter adds it, and so does going elsewhere: what was typed is never lost. A pause adds nothing, as half a
    sentence is no record yet. What `keep` refuses stays, to be mended.
    """

    def __init__(self, limit: int, hint: str, keep: Callable[[str], bool]) -> None:
        super().__init__(limit, hint)
        self._keep = keep
        self.entered.connect(self.add)
        self.left.connect(self.add)

    @property
    def is_unkept(self) -> bool:
        return bool(self.text().strip())

    def add(self) -> None:
        """Keeps what is written, when something is."""
        text = self.text()
        if text.strip() and not self.held:
            self.held = True  # while it is kept, the window reads itself anew
            if self._keep(text):
                self.clear_out()
            self.held = False

    def settle(self) -> None:
        """Nothing is settled: it is added, or waits."""

    def _typed(self) -> None:
        """A pause in typing means nothing."""
