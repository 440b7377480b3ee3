"""Days as the roadmap says them: short, and with the year only where it is another one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from cxworkshop.insight.roadmap import due, start
from cxworkshop.model.roadmap import Column
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words


def told(day: date, year: int, t: Words) -> str:
    """12 April; 12 March 2027 when that is not the year one is in. Finnish says it in figures: 12.4."""
    short, whole = ("d.M.", "d.M.yyyy") if t.language == "fi" else ("d MMMM", "d MMMM yyyy")
    pattern = short if day.year == year else whole
    return QLocale(t.language).toString(QDate(day.year, day.month, day.day), pattern)


def told_iso(day: str, year: int, t: Words) -> str:
    """The same for a day as it is kept; nothing for none."""
    try:
        return told(date.fromisoformat(day), year, t)
    except ValueError:
        return ""


def day_of(workshop: Workshop, column: Column, t: Words) -> str:
    """The day on which a column is done."""
    begin = start(workshop, date.today())
    return told(due(column, begin), begin.year, t)


def by_day(workshop: Workshop, column: Column, t: Words) -> str:
    """The day by which a column is done."""
    return t("by {day}", day=day_of(workshop, column, t))


def year_of(workshop: Workshop) -> int:
    """The year that goes without saying: that of the workshop."""
    return start(workshop, date.today()).year
