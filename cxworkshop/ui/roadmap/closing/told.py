"""What a closed workshop is told by: its day, what was left and why, and the days to come."""

from __future__ import annotations

from cxworkshop.edits.roadmap import rhythm
from cxworkshop.insight.closing import last_closed
from cxworkshop.insight.followup import here
from cxworkshop.insight.practice import rehearsals, title_of
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import Override
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.roadmap.closing.words import CHECKS
from cxworkshop.ui.roadmap.days import told_iso, year_of

MOST = 3  # rehearsals told by name


def day_of_closing(workshop: Workshop, t: Words) -> str:
    """The day the last session was closed on, as one says it; empty when nobody knows. What was closed before
    sessions were kept was so on its own day.
    """
    last = last_closed(workshop)
    return told_iso(last.closed_on if last else workshop.basics.date, year_of(workshop), t)


def closing_words(workshop: Workshop, t: Words) -> str:
    """How far the closing has come, in two words at most."""
    state, day = workshop.basics.state, day_of_closing(workshop, t)
    if state == "archived":
        return t("Archived")
    if state != "closed":
        return t("Closing check")
    return t("Closed {day}", day=day) if day else t("Closed")


def left_open(workshop: Workshop, t: Words) -> list[tuple[str, str]]:
    """What the group left open, and why, in the order of the checks."""
    order = list(CHECKS)
    said = sorted(workshop.all(Override), key=lambda one: order.index(one.check))
    return [(_what(workshop, one, t), one.reason) for one in said]


def days_to_come(workshop: Workshop, t: Words) -> list[tuple[str, str]]:
    """Icon and words for each day that has been agreed: the next meeting, rehearsals, and when it is opened again.
    Days before this session are over.
    """
    found, kept, year, today = [], rhythm(workshop), year_of(workshop), here(workshop)[0]
    if kept and kept.next >= today and (day := told_iso(kept.next, year, t)):
        found.append(("calendar-sync", t("Next meeting {day}", day=day)))
    for one in [one for one in rehearsals(workshop) if one.date and one.date >= today][:MOST]:
        words = t("Rehearsal {day}: {what}", day=told_iso(one.date, year, t), what=title_of(workshop, one))
        found.append(("repeat", words))
    if kept and kept.followup_workshop > today and (day := told_iso(kept.followup_workshop, year, t)):
        found.append(("rotate-ccw", t("Follow-up session {day}", day=day)))
    return found


def _what(workshop: Workshop, one: Override, t: Words) -> str:
    item = workshop.get(RoadmapItem, one.about_id)
    return t("{item}: nobody carries it", item=item.title) if item else t(CHECKS[one.check][0])
