"""The path on the screen with 100, 1,000 and 10,000 stops, beside a scene of as many items that paint nothing.

What is repainted, panned and dragged is held against that scene, measured in turn in the same run. What cannot be done
there (a file, a save, a zoom that lays letters out anew, memory) is shown beside what it is meant to take.

All times are of this thread alone, for what else the machine does must not count. Waiting for the disk is not in them:
`save` measures that.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.layout.aim import Aim, aim_of
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.theme import dress, load_fonts
from tests.bench.bare_scene import BareView
from tests.bench.figure import ROUNDS, Figure
from tests.bench.many_stops import many_stops

SIZE = (1920, 1080)  # of the part that shows the path
FRAMES = 40
RATIO = 4
STEP = 24
LIFTED = 400  # milliseconds until cards just lifted are at rest in the hand
Frames = Callable[[int], object]


class Limits(NamedTuple):
    """Milliseconds, and megabytes."""

    opened: float
    pan: float
    repaint: float
    whole: float
    zoom: float
    drag: float
    drag_100: float
    drop: float
    memory: float


LIMITS = {
    100: Limits(60, 3, 4, 4, 6, 1, 4, 20, 20),
    1_000: Limits(150, 4, 4, 8, 8, 1, 4, 40, 30),
    10_000: Limits(900, 8, 5, 16.7, 16.7, 2, 6, 250, 90),
}


def figures() -> Iterator[Figure]:
    application()
    for count, limits in LIMITS.items():
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "many.cxw"
            create(file, many_stops(count))
            yield _alone("open to first paint", count, median(lambda file=file: opened(file)), limits.opened)  # type: ignore[misc]
            yield from measured(file, count, limits)
            yield _alone("memory above an empty window, MB", count, memory(file), limits.memory)


def measured(path: Path, count: int, limits: Limits) -> Iterator[Figure]:
    with open_file(path) as file:
        screen = screen_on(file)
        gc.freeze()
        layout = screen.canvas.layout_shown
        bare = BareView([box.rect for box in layout.cards], layout.w, max(layout.h, SIZE[1]))
        shown(bare, *SIZE)
        for name, limit, ours, theirs, share in pairs(screen, bare, limits):
            times = [(frames(ours, share), frames(theirs, share)) for _ in range(ROUNDS)]
            mine, bares = (statistics.median(column) for column in zip(*times, strict=True))
            yield Figure(f"{name}, {count:,} stops", mine, bares, RATIO, limit)
        zoomed = [frames(lambda n: zoom(screen.canvas, n), 0.5) for _ in range(ROUNDS)]
        yield _alone("zoom step", count, statistics.median(zoomed), limits.zoom)
        screen.canvas.zoom_to(1.0)
        steps = iter(range(1, 100))
        yield _alone("drop, save and repaint", count, median(lambda: dropped(screen, next(steps))), limits.drop)
        screen.close()
        bare.close()


Pair = tuple[str, float, Frames, Frames, float]


def pairs(screen: PathScreen, bare: BareView, limits: Limits) -> Iterator[Pair]:
    """What is done to both; the share is where of all sorted frames the time is taken: 0.5 the median, 0.95 p95."""
    canvas = screen.canvas
    yield "pan, p95", limits.pan, lambda n: pan(canvas, n), lambda n: pan(bare, n), 0.95
    yield "repaint at 100 %", limits.repaint, lambda _: repaint(canvas), lambda _: repaint(bare), 0.5
    for name, limit, ids, along, share in (
        ("drag one card in its cell, p95", limits.drag, 1, 2, 0.95),
        ("drag one card across cells, p95", limits.drag, 1, 18, 0.95),
        ("drag 100 cards", limits.drag_100, 100, 18, 0.5),
    ):
        bare.horizontalScrollBar().setValue(0)
        hold(screen, ids)
        yield name, limit, partial(drag, canvas, along), partial(move, bare.cards[:ids], along), share
        let_go(screen)
    for view in (canvas, bare):
        view.horizontalScrollBar().setValue(0)
        fitted(view)
    yield "whole path in view", limits.whole, lambda _: repaint(canvas), lambda _: repaint(bare), 0.5
    canvas.zoom_to(1.0)
    bare.resetTransform()


def frames(work: Frames, share: float) -> float:
    """The time of one frame in milliseconds: do it, and wait until it is painted."""
    times = []
    for n in range(FRAMES):
        start = time.thread_time()
        work(n)
        QApplication.processEvents()
        times.append((time.thread_time() - start) * 1000)
    return sorted(times)[min(int(FRAMES * share), FRAMES - 1)]


def median(work: Callable[[], float]) -> float:
    return statistics.median(work() for _ in range(ROUNDS))


def _alone(name: str, count: int, found: float, limit: float) -> Figure:
    return Figure(f"{name}, {count:,} stops", found, None, None, limit)


# What is done


def repaint(view: QGraphicsView) -> None:
    view.viewport().update()


def pan(view: QGraphicsView, n: int) -> None:
    view.horizontalScrollBar().setValue(200 + STEP * n)


def fitted(view: QGraphicsView) -> None:
    """The whole path in the window, as small as it has to be."""
    scale = SIZE[0] / view.sceneRect().width() / view.transform().m11()
    view.scale(scale, scale)


def zoom(view: QGraphicsView, n: int) -> None:
    """From 25 to 200 % and back, as the wheel does it."""
    if n == 0:
        view.resetTransform()
        view.scale(0.25, 0.25)
    step = 1.15 if n // 15 % 2 == 0 else 1 / 1.15
    view.scale(step, step)


def hold(screen: PathScreen, many: int) -> None:
    """Takes cards into the hand, as with the mouse."""
    canvas = screen.canvas
    canvas.horizontalScrollBar().setValue(0)
    ids = [stop.id for stop in screen.view.plan.stops[:many]]
    QApplication.processEvents()
    if many > 1:
        screen.view.choose(ids)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.card_rect(ids[0]).center())
    for x in (300, 320, 340):
        QTest.mouseMove(canvas.viewport(), QPoint(x, 300))
    QTest.qWait(LIFTED)


def drag(canvas: PathCanvas, along: int, n: int) -> None:
    """One move of the mouse, and what slides aside meanwhile: 16 ms of it for each move, however fast this runs."""
    QTest.mouseMove(canvas.viewport(), QPoint(400 + along * n, 300))
    slide = canvas.findChild(QVariantAnimation)
    if slide is not None and slide.state() != QVariantAnimation.State.Stopped:
        slide.pause()
        slide.setCurrentTime(slide.currentTime() + 16)


def move(cards: list, along: int, n: int) -> None:  # type: ignore[type-arg]
    for place, card in enumerate(cards):
        card.setPos(400 + along * n + 8 * place, 300)


def let_go(screen: PathScreen) -> None:
    QTest.keyClick(screen.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(screen.canvas.viewport(), Qt.MouseButton.LeftButton)
    screen.view.choose(())


def dropped(screen: PathScreen, n: int) -> float:
    """A card dropped two columns to the right: the rule, the save, the layout, and all of it painted."""
    stop = screen.view.plan.front[n]
    aim = aim_of(screen.view.plan, stop.id)
    assert aim is not None
    start = time.thread_time()
    screen.actions_.drop(stop.id, Aim(aim.stage, aim.lane, aim.column + 2))
    QApplication.processEvents()
    return (time.thread_time() - start) * 1000


# Opening


def application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    load_fonts()
    gc.freeze()  # as the program does when it has started
    return app


def screen_on(file: WorkshopFile) -> PathScreen:
    """The path screen on an open file, painted once, with the path in 1920 by 1080."""
    screen = PathScreen(desk_of(file))
    dress(screen)
    shown(screen, *SIZE)
    port = screen.canvas.viewport().size()
    shown(screen, 2 * SIZE[0] - port.width(), 2 * SIZE[1] - port.height())
    return screen


def desk_of(file: WorkshopFile) -> Desk:
    editor = Editor(file.workshop(), file)
    gc.freeze()  # as the program does with what it has read
    return Desk(editor, Booth(editor, file))


def opened(path: Path) -> float:
    """From the name of a file to the whole screen, painted."""
    start = time.thread_time()
    with open_file(path) as file:
        screen = PathScreen(desk_of(file))
        dress(screen)
        shown(screen, *SIZE)
        taken = (time.thread_time() - start) * 1000
        screen.close()
        screen.deleteLater()
    return taken


def shown(widget: QWidget, wide: int, high: int) -> None:
    widget.resize(wide, high)
    widget.show()
    QApplication.processEvents()


# Memory


def memory(path: Path) -> float:
    """Megabytes a process of its own takes for the path, above an empty window with everything loaded."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.path", str(path)], check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def main(path: Path) -> None:
    application()
    empty = QWidget()
    shown(empty, *SIZE)
    before = resident()
    with open_file(path) as file:
        screen = screen_on(file)
        print(f"{resident() - before:.1f}", flush=True)
        screen.close()


def resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]))
