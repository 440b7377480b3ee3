"""The line in which the group writes why it leaves an open thing as it is."""

from __future__ import annotations

from cxworkshop.edits import closing
from cxworkshop.model.record import Id
from cxworkshop.model.sessions import Check as Key
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField

LIMIT = 200


class Reason(LineField):
    """Kept as it is left; emptied, the reason is taken back."""

    def __init__(self, desk: Desk, key: Key, about_id: Id = "", about: str = "") -> None:
        super().__init__(LIMIT, desk.t("Why we leave it"))
        self._desk, self._key, self._about = desk, key, about_id
        self.setObjectName(f"roadmap.closing.why.{key}.{about_id}".removesuffix("."))
        self.setAccessibleName(f"{desk.t('Why we leave it')}: {about}")
        self.setReadOnly(desk.read_only)
        self.settled.connect(self._keep)

    def _keep(self, reason: str) -> None:
        desk = self._desk
        desk.do_aloud(lambda: closing.set_override(desk.workshop, self._key, self._about, reason))
