"""Pictures on a touchpoint: put one there, caption it, take it away. At most eight on one."""

from __future__ import annotations

from cxworkshop.edits.making import added, closed_up, make, removal, set_fields
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.encounter import Picture
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

MOST = 8


def pictures_on(workshop: Workshop, touchpoint_id: Id) -> list[Picture]:
    """The pictures of a touchpoint in order."""
    return [picture for picture in workshop.all(Picture) if picture.touchpoint_id == touchpoint_id]


def add_picture(workshop: Workshop, touchpoint_id: Id, digest: str, width: int, height: int) -> Change:
    """Puts a picture, whose bytes are kept already, last on a touchpoint."""
    touchpoint = workshop.the(Touchpoint, touchpoint_id)
    there = pictures_on(workshop, touchpoint_id)
    if len(there) >= MOST:
        raise Refused(phrase("Eight pictures are the most one card can carry. Take one off first."))
    sized = {"width": width, "height": height, "order": len(there) + 1}
    picture = make(Picture, touchpoint_id=touchpoint_id, digest=digest, **sized)
    return added(phrase("Picture on “{title}”", title=touchpoint.title), picture)


def caption_picture(workshop: Workshop, picture_id: Id, caption: str) -> Change:
    return set_fields(workshop, phrase("Words under a picture"), Picture, picture_id, caption=clean_line(caption))


def remove_picture(workshop: Workshop, picture_id: Id) -> Change:
    """Takes a picture off; its bytes stay until this can no longer be undone."""
    picture = workshop.the(Picture, picture_id)
    there = pictures_on(workshop, picture.touchpoint_id)
    return Change(phrase("Picture taken off"), removal(workshop, picture) + closed_up(there, picture))
