"""A field of a form that keeps what was refused, so that it can be mended."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.ui.parts.field import TextField


class Answer(TextField):
    """On one line in the workshop, on as many here as it needs. `write` answers whether a text could be kept."""

    def __init__(self, limit: int, name: str, hint: str, write: Callable[[str], bool], lines: int = 1) -> None:
        super().__init__(limit, hint, lines=lines)
        self.on_one_line, self._refused = True, False
        self.setAccessibleName(name)
        self.settled.connect(lambda text: self._keep(write(text)))

    def setText(self, text: str) -> None:
        if self._refused and self.text().strip() != text.strip():
            self._last = text
            return
        super().setText(text)

    def _keep(self, kept: bool) -> None:
        self._refused = not kept
