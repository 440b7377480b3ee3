"""Since when one compares."""

from __future__ import annotations

from cxworkshop.model.sessions import Session
from cxworkshop.text import Words
from cxworkshop.ui.parts.days import spoken


def since(session: Session, t: Words) -> str:
    """Since which day one compares."""
    day = session.closed_on or session.date
    return t("Since {day}", day=spoken(day, t)) if day else t("Since last time")
