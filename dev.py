#!/usr/bin/env python3
"""One door for developers: makes .venv from the lock, then hands over. Standard library only."""

from __future__ import annotations  # so that an old Python still reads far enough to say what it lacks

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "lock.sha256"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

COMMANDS = {
    "run": "Start the program, with a workshop file when one is given.",
    "demo": "Start the program on a copy of the demo workshop.",
    "test": "Run the tests; what follows goes to pytest.",
    "lint": "Run ruff, mypy --strict, and the tests of the map of rooms and of the translations.",
    "bench": "Measure the times the program promises.",
    "soak": "Kill, fill and worry the program for a long time, for example: soak kill.",
    "requirements": "Print what the program has to do, row by row, with the screen and the test that does it.",
    "screenshots": "Draw every screen into the folder screenshots/.",
    "translate": "Gather the texts of the code into translations/*.ts.",
}
NO_SCREEN = {"test", "lint", "bench", "soak", "screenshots", "requirements"}
WHERE_YOU_STAND = {"run", "demo"}  # file names given to the program are meant from the caller's own folder

# What Qt needs from the system: first to draw without a screen, then to open a window under X.
QT_LIBRARIES = [
    *("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3"),
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
]


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036, an older Python is just what this is for
        print("CX Workshop needs Python 3.11 or later; this is Python {}.{}.".format(*sys.version_info[:2]))
        return 1
    if not arguments or arguments[0] not in COMMANDS:
        print_help()
        return 0 if arguments and arguments[0] in ("help", "-h", "--help") else 2
    make_venv()
    check_qt()
    return hand_over(arguments[0], arguments[1:])


def print_help() -> None:
    print("python3 dev.py COMMAND\n")
    for name, sentence in COMMANDS.items():
        print(f"  {name:<13} {sentence}")


def hand_over(command: str, rest: list[str]) -> int:
    environment = child_environment()
    if command in NO_SCREEN:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    here = command in WHERE_YOU_STAND
    if here:
        environment["PYTHONPATH"] = str(ROOT)
    worst = 0
    for step in steps(command, rest):
        worst = max(worst, abs(subprocess.run([PYTHON, *step], cwd=None if here else ROOT, env=environment).returncode))
    return worst


def steps(command: str, rest: list[str]) -> list[list[str]]:
    """The command lines, after the interpreter, that a command stands for."""
    if command == "run":
        return [["-m", "cxworkshop", *rest]]
    if command == "lint":
        return [
            ["-m", "ruff", "check", *(rest or ["."])],
            ["-m", "mypy", "--strict"],
            ["-m", "pytest", "-q", "tests/test_rooms.py", "tests/test_translations.py"],
        ]
    hands = (os.cpu_count() or 1) + 1  # one more than cores: there is always a test that waits
    whole = [] if rest else ["-n", str(hands), "--dist", "worksteal"]
    starts = {"demo": ["-m", "cxworkshop", "demo"], "test": ["-m", "pytest", *whole], "translate": ["translate.py"]}
    return [[*starts.get(command, ["-m", f"tests.{command}"]), *rest]]


def child_environment() -> dict[str, str]:
    """Ours, but for what would slow every start (no bytecode kept) or let another Python's packages in."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


# The virtual environment


def make_venv() -> None:
    """Bring .venv in step with the lock; does nothing when it already is."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest() + " python {}.{}".format(*sys.version_info[:2])
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("Making .venv from requirements.lock; this is done once.", flush=True)
    check_ensurepip()
    run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    quiet = ["--quiet", "--disable-pip-version-check"]
    run([str(PYTHON), "-m", "pip", "install", *quiet, "--require-hashes", "-r", str(LOCK)])
    STAMP.write_text(wanted, encoding="utf-8")


def check_ensurepip() -> None:
    """Debian ships Python without the part that makes virtual environments."""
    if subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True).returncode == 0:
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    apt_install([package], f"Python cannot make a virtual environment here; install the package {package}.")


def run(command: list[str]) -> None:
    """Run, and stop here with its exit code when it fails."""
    result = subprocess.run(command, cwd=ROOT, env=child_environment())
    if result.returncode:
        print(f"This failed: {' '.join(command)}")
        sys.exit(result.returncode)


# What Qt needs from the system


def check_qt() -> None:
    trouble = qt_trouble()
    if not trouble:
        return
    apt_install(QT_LIBRARIES, f"Qt cannot start here: {trouble}")
    if trouble := qt_trouble():
        sys.exit(f"Qt still cannot start here: {trouble}")


def qt_trouble() -> str:
    """What the system lacks for Qt, or an empty string. Asked on Linux only: elsewhere Qt brings all it needs."""
    if not sys.platform.startswith("linux"):
        return ""
    environment = {**child_environment(), "QT_QPA_PLATFORM": "offscreen"}
    question = [str(PYTHON), "-c", "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"]
    answer = subprocess.run(question, capture_output=True, text=True, env=environment)
    return answer.stderr.strip().splitlines()[-1] if answer.returncode else ""


def apt_install(packages: list[str], reason: str) -> None:
    """Install when that is ours to do (root on Debian or a relative); otherwise say the line and stop."""
    print(reason, flush=True)
    if not shutil.which("apt-get"):
        sys.exit(f"Install what your system calls these: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"This installs it: sudo apt-get install {' '.join(known(package) for package in packages)}")
    environment = {**child_environment(), "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *(known(package) for package in packages)]
    if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode:
        sys.exit(f"This failed: {' '.join(command)}")


def known(package: str) -> str:
    """The name this release knows the package by: newer ones append t64."""

    def has(name: str) -> bool:
        return bool(subprocess.run(["apt-cache", "show", name], capture_output=True).stdout)

    return f"{package}t64" if has(f"{package}t64") and not has(package) else package


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
