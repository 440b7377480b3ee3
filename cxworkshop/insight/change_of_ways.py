"""What has been answered of the change that a target asks for, and what should make one stop."""

from __future__ import annotations

from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.people import Silo
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def answered(workshop: Workshop, target: Target) -> tuple[bool, bool, bool]:
    """Whether it is said from what to what the work changes, what that does to the staff and for them, and which
    system it needs; that it needs none is an answer.
    """
    change = next((one for one in workshop.all(OperatingChange) if one.target_id == target.id), None)
    system = next((one for one in workshop.all(SystemNeed) if one.target_id == target.id), None)
    ways = change is not None and bool(change.from_way and change.to_way)
    staff = change is not None and change.staff_effect is not None and bool(change.staff_action)
    return ways, staff, system is not None and bool(system.no_system or system.system)


def is_unpaid(change: OperatingChange) -> bool:
    """Whether the change makes work heavier and nothing is done for those who carry it."""
    return (change.staff_effect or 0) < 0 and not change.staff_action


def unsigned(workshop: Workshop, way: AgreedWay) -> list[Silo]:
    """The silos that have not signed a way yet."""
    return [silo for silo in workshop.all(Silo) if silo.id not in way.signed_silo_ids]
