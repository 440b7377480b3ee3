"""Since when one compares."""

from __future__ import annotations

from cxworkshop.model.sessions import Session
from cxworkshop.text import Words
from cxworkshop.ui.parts.days import day_and_month, spoken


def since(session: Session, t: Words, whole: bool = False) -> str:
    """Since which day one compares; `whole` with its year."""
    day = session.closed_on or session.date
    return t("Since {day}", day=spoken(day, t) if whole else day_and_month(day, t)) if day else t("Since last time")
