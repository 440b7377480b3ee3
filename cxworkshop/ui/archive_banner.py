"""The banner over a workshop that lies in the archive."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.banner import Banner


def archive_banner(desk: Desk, look: Callable[[], None]) -> Banner:
    """Says that it is only read, and how it comes back; `look` puts the banner away."""
    t = desk.t
    ways = (
        (t("Just look"), "plain", look),
        (t("Bring it back"), "primary", desk.bring_back),
    )
    what = t("This workshop is in the archive, so we opened it read-only.")
    return Banner(
        "archive", what, t("You can look at everything and print it. Nothing changes before you bring it back."), ways
    )
