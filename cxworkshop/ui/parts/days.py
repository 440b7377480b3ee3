"""Days: said in the reader's language, and chosen from a calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.theme import LIGHT, font


def spoken(day: str, t: Words) -> str:
    """An ISO day as one says it: 12 September 2026."""
    pattern = "d. MMMM yyyy" if t.language == "fi" else "d MMMM yyyy"
    return QLocale(t.language).toString(QDate.fromString(day, Qt.DateFormat.ISODate), pattern)


def short(day: str, t: Words) -> str:
    """An ISO day in few letters: 12 Sep 2026."""
    pattern = "d.M.yyyy" if t.language == "fi" else "d MMM yyyy"
    return QLocale(t.language).toString(QDate.fromString(day, Qt.DateFormat.ISODate), pattern)


def in_month(day: str, t: Words) -> str:
    """The month of an ISO day, as it stands after “again in”."""
    when = QDate.fromString(day, Qt.DateFormat.ISODate)
    month = QLocale(t.language).standaloneMonthName(when.month())
    return f"{month}ssa {when.year()}" if t.language == "fi" else f"{month} {when.year()}"


def day_and_month(day: str, t: Words) -> str:
    """An ISO day without its year: 11 June."""
    pattern = "d. MMMM" if t.language == "fi" else "d MMMM"
    return QLocale(t.language).toString(QDate.fromString(day, Qt.DateFormat.ISODate), pattern)


def ask_day(
    parent: QWidget,
    t: Words,
    title: str,
    sentence: str,
    day: str,
    done: Callable[[str], object],
    past: bool,
    clearing: bool = False,
) -> Dialog:
    """Asks for a day from a calendar that arrow keys move in. `past`: until today, and when `clearing` no day is an
    answer too; otherwise from today on, and no day always is.
    """

    def answered(key: str) -> None:
        if key:
            done(calendar.selectedDate().toString(Qt.DateFormat.ISODate) if key == "keep" else "")

    none = [] if past and not clearing else [("none", t("No date"), "plain")]
    dialog = Dialog(parent, title, sentence, [*none, ("keep", t("This day"), "primary")], answered)
    calendar = _calendar(t, title, day, past)
    calendar.activated.connect(lambda _day: dialog.choose("keep"))  # Enter on a day
    dialog.body.addWidget(calendar)
    dialog.open()
    calendar.setFocus()
    return dialog


def _calendar(t: Words, title: str, day: str, past: bool) -> QCalendarWidget:
    calendar, today = QCalendarWidget(), QDate.currentDate()
    calendar.setObjectName("plans.calendar")
    calendar.setAccessibleName(title)
    calendar.setLocale(QLocale(t.language))
    calendar.setFont(font(15))
    calendar.setGridVisible(False)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumHeight(300)
    plain = QTextCharFormat()
    plain.setForeground(QColor(LIGHT.ink))
    for weekday in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(weekday, plain)
    if past:
        calendar.setMaximumDate(today)
    else:
        calendar.setMinimumDate(today)
    known = QDate.fromString(day, Qt.DateFormat.ISODate)
    calendar.setSelectedDate(known if known.isValid() else today if past else today.addMonths(6))
    return calendar
