"""What has been answered of the change that a target asks for, and what should make one stop."""

from __future__ import annotations

from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.targets import CoreProcess, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

FITS = ("fits_strategy", "fits_customer", "fits_process")
CHANGE = {
    "from_way": mark("how it goes today"),
    "to_way": mark("how it will go"),
    "habit": mark("the habit"),
    "why_it_exists": mark("why the habit is there"),
    "silo_ids": mark("which silos it touches"),
}
STAFF = {"staff_effect": mark("what it does to our own work"), "staff_action": mark("what we do for the staff")}


def answered(workshop: Workshop, target: Target) -> tuple[bool, bool, bool]:
    """Whether all is said of the change of ways, of what it does to the staff and for them, and of the system."""
    change, staff, system = missing(workshop, target)
    return not change, not staff, not system


def missing(workshop: Workshop, target: Target) -> tuple[list[str], list[str], list[str]]:
    """What is not said yet of the change of ways, of the staff and of the system, as marked words."""
    change = next((one for one in workshop.all(OperatingChange) if one.target_id == target.id), None)
    system = next((one for one in workshop.all(SystemNeed) if one.target_id == target.id), None)
    change, system = change or OperatingChange(target_id=target.id), system or SystemNeed(target_id=target.id)
    return _empty(change, CHANGE), _empty(change, STAFF), _missing_of(system)


def _empty(change: OperatingChange, fields: dict[str, str]) -> list[str]:
    return [words for field, words in fields.items() if getattr(change, field) in ("", None, ())]


def _missing_of(system: SystemNeed) -> list[str]:
    """That none is needed is an answer. Where a side does not agree, one says what must change on the other side."""
    if system.no_system:
        return []
    if not system.system:
        return [mark("which system")]
    fits = {getattr(system, name) for name in FITS}
    left = {
        mark("what it must make possible"): not system.need,
        mark("whether the three sides agree"): "unknown" in fits,
        mark("what must change on the other side"): "no" in fits and not system.reverse_note,
        mark("who sees to the system"): system.owner_id is None,
    }
    return [words for words, is_left in left.items() if is_left]


def says_role(system: SystemNeed) -> bool:
    """Whether somebody has said what the system does for us. Every one begins as one that makes something possible, so
    that counts only once it is written what that is.
    """
    return system.role == "executing" or bool(system.need)


def is_unpaid(change: OperatingChange) -> bool:
    """Whether the change makes work heavier and nothing is done for those who carry it."""
    return (change.staff_effect or 0) < 0 and not change.staff_action


def processes(workshop: Workshop, target: Target) -> list[CoreProcess]:
    """The core processes a target touches: its own, and those of its stops."""
    stops = (workshop.get(Touchpoint, id) for id in target.touchpoint_ids)
    touched = {target.core_process_id, *(stop.core_process_id for stop in stops if stop)}
    return [one for one in workshop.all(CoreProcess) if one.id in touched]


def silos_at(workshop: Workshop, target: Target) -> list[Silo]:
    """The silos that own its stops or the target itself: those a change surely touches."""
    stops = (workshop.get(Touchpoint, id) for id in target.touchpoint_ids)
    owners = {target.owner_silo_id, *(stop.owner_silo_id for stop in stops if stop)}
    return [one for one in workshop.all(Silo) if one.id in owners]


def unsigned(workshop: Workshop, way: AgreedWay) -> list[Silo]:
    """The silos that have not signed a way yet."""
    return [silo for silo in workshop.all(Silo) if silo.id not in way.signed_silo_ids]


def signatures_left(workshop: Workshop) -> int:
    """How many signatures are still to be given, over all ways."""
    return sum(len(unsigned(workshop, way)) for way in workshop.all(AgreedWay))


def unwritten(workshop: Workshop) -> list[Silo]:
    """The silos that have not written yet what the path means for them."""
    return [silo for silo in workshop.all(Silo) if not silo.guideline]
