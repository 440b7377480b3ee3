"""The style sheet: one text, filled from the colours. Fonts are set in code, so it holds colour and shape only."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme.colours import LIGHT, Colours

SHEET = """
QWidget { color: @ink; }
QMainWindow, QDialog, QWidget[look="paper"] { background: @paper; }
QWidget[look="surface"] { background: @surface; }
QWidget[look="raised"] { background: @raised; }
QWidget[look="header"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QWidget[look="dock"] { background: @surface; border: none; border-top: 1px solid @line; }
QWidget[look="tools"] { background: @raised; border: none; border-bottom: 1px solid @line; }
QWidget[look="rail"] { background: @rail; }
QScrollArea, QScrollArea > QWidget > QWidget[look="clear"] { background: transparent; border: none; }
QToolTip { background: @rail; color: #FFFFFF; border: none; padding: 6px 8px; }

QFrame[look="panel"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[look="overlay"] { background: @surface; border: 2px solid @edge; border-radius: 12px; }
QFrame[look="card"] { background: @surface; border: 1px solid @line2; border-radius: 8px; }
QFrame[look="note"] { background: @raised; border: 1px solid @line2; border-radius: 8px; }
QFrame[look="clear"] { background: transparent; border: none; }
QFrame[look="hope"] { background: @surface; border: 2px solid @accent; border-radius: 8px; }
QFrame[look="well"] { background: @tint; border: none; border-radius: 8px; }
QFrame[look="tag-accent"] { background: @accent_soft; border-radius: 13px; }
QFrame[look="tag-warn"] { background: @warn_soft; border-radius: 8px; }
QFrame[look="rail"] { background: @rail; border: none; }
QFrame[look="rule"] { background: @line; border: none; }
QFrame[look="banner"] { background: @warn_soft; border: none; border-bottom: 2px solid @warn_line; }

QLabel { background: transparent; border: none; }
QLabel[role="muted"], QLabel[role="label"], QLabel[role="least"] { color: @muted; }
QLabel[look="accent"] { color: @accent_dark; }
QLabel[look="warn"] { color: @warn; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="good"] { color: @good; }
QLabel[look="great"] { color: @great; }
QLabel[look="white"] { color: #FFFFFF; }
QLabel[look="pale"] { color: #DCE6E5; }
QLabel[look="count"] { background: @tint; border-radius: 11px; padding: 2px 8px; }
QLabel[look="count-white"] { background: @surface; border-radius: 11px; padding: 2px 8px; }
QLabel[look="tag"] { background: @tint; border-radius: 4px; padding: 2px 8px; color: @ink; }
QLabel[look="tag-accent"] { background: @accent_soft; border-radius: 4px; padding: 2px 8px; color: @accent_dark; }
QLabel[look="tag-warn"] { background: @warn_soft; border-radius: 4px; padding: 2px 8px; color: @warn; }
QLabel[look="tag-bad"] { background: @bad_soft; border-radius: 4px; padding: 2px 8px; color: @bad; }
QLabel[look="tag-good"] { background: @good_soft; border-radius: 4px; padding: 2px 8px; color: @good; }
QLabel[look="tag-dark"] { background: @rail; border-radius: 4px; padding: 2px 8px; color: #FFFFFF; }

QPushButton { min-height: 38px; margin: 4px 0; padding: 0 15px; border-radius: 8px;
  background: @surface; border: 1px solid @line2; color: @ink; outline: none; }
QPushButton:hover { border-color: @ink; }
QPushButton:pressed { background: @tint; }
QPushButton:disabled { color: @hint; background: @surface; border-color: @line; }
QPushButton:focus { border: 2px solid @rail; padding: 0 14px; }
QPushButton[tall="48"] { min-height: 46px; margin: 0; padding: 0 19px; }
QPushButton[tall="64"] { min-height: 62px; margin: 0; padding: 0 23px; }
QPushButton[look="primary"] { background: @accent; border-color: @accent; color: #FFFFFF; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
  background: @accent_dark; border-color: @accent_dark; }
QPushButton[look="primary"]:disabled { background: @tint; border-color: @line2; color: @muted; }
QPushButton[look="soft"], QPushButton:checked {
  background: @accent_soft; border-color: @accent_line; color: @accent_dark; }
QPushButton[look="soft"]:disabled { background: @tint; border-color: @line2; color: @muted; }
QPushButton[look="warn"] { background: @warn_soft; border-color: @warn_line; color: @warn; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { border-color: @line2; }
QPushButton[look="quiet"]:checked { background: @accent_soft; border-color: @accent_line; }
QPushButton[look="quiet"][narrow="true"], QPushButton[look="soft"][narrow="true"] { padding: 0 8px; }
QPushButton[look="line"] { background: transparent; border-color: transparent; text-align: left; padding: 0 11px; }
QPushButton[look="line"]:hover { background: @raised; border-color: @line; }
QPushButton[look="line"]:focus { border: 2px solid @rail; padding: 0 10px; }
QPushButton[look="person"] { background: @raised; padding: 0 10px 0 28px; text-align: left; }
QPushButton[look="danger"] { color: @bad; border-color: @bad; }
QPushButton[look="danger"]:hover { background: @bad_soft; }
QPushButton[look="card"] { background: @surface; border: 1px solid @line2; border-radius: 12px; padding: 0; margin: 0; }
QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; min-width: 17px; }
QPushButton[look="segment"]:checked { background: @accent_soft; color: @accent_dark;
  border-color: @line2; border-bottom: 3px solid @accent; }
QPushButton[look="segment"][place="first"] { border-top-left-radius: 8px; border-bottom-left-radius: 8px; }
QPushButton[look="segment"][place="last"] { border-top-right-radius: 8px; border-bottom-right-radius: 8px;
  border-right-width: 1px; }
QPushButton[look="segment"][place="only"] { border-radius: 8px; border-right-width: 1px; }
QPushButton[look="segment"][narrow="true"] { padding: 0 11px; min-width: 25px; }
QPushButton[look="segment"][narrow="true"]:focus { padding: 0 10px; }
QPushButton[look="icon"] { background: transparent; border-color: transparent; padding: 0;
  min-width: 38px; margin: 4px; }
QPushButton[look="icon"]:hover { border-color: @line2; background: @surface; }
QPushButton[look="icon"]:checked { background: @accent_soft; border-color: @accent_line; }
QPushButton[look="square"] { padding: 0; min-width: 38px; margin: 4px; }
QPushButton[look="rail"] { background: transparent; border: none; border-radius: 0; margin: 0; padding: 0; }

QPushButton[look="primary"]:focus, QPushButton[look="soft"]:focus, QPushButton[look="quiet"]:focus,
QPushButton[look="danger"]:focus, QPushButton[look="icon"]:focus, QPushButton[look="person"]:focus,
QPushButton[look="warn"]:focus,
QPushButton[look="segment"]:focus { border: 2px solid @rail; }
QPushButton[look="icon"]:focus, QPushButton[look="square"]:focus { padding: 0; }
QPushButton[look="quiet"][narrow="true"]:focus, QPushButton[look="soft"][narrow="true"]:focus { padding: 0 7px; }
QPushButton[look="person"]:focus { padding: 0 9px 0 27px; }
QPushButton[tall="48"]:focus { padding: 0 18px; }
QPushButton[tall="64"]:focus { padding: 0 22px; }

QLineEdit, QPlainTextEdit { background: @surface; border: 1px solid @edge; border-radius: 8px;
  padding: 0 11px; selection-background-color: @accent; selection-color: #FFFFFF; placeholder-text-color: @hint; }
QLineEdit { min-height: 38px; margin: 4px 0; }
QPlainTextEdit { padding: 6px 7px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 0 10px; }
QPlainTextEdit:focus { padding: 5px 6px; }
QPlainTextEdit[edge="line"] { margin: 4px 0; padding: 2px 7px; }
QPlainTextEdit[edge="line"]:focus { padding: 1px 6px; }
QLineEdit:read-only, QPlainTextEdit:read-only { border-color: transparent; background: transparent; }
QLineEdit[look="quiet"], QPlainTextEdit[look="quiet"] { border: 1px solid transparent; background: transparent; }
QLineEdit[look="quiet"] { padding: 0 3px; margin: 0 -4px; min-height: 46px; }
QPlainTextEdit[look="quiet"] { padding: 2px 0; margin: 0 -4px; }
QLineEdit[look="quiet"]:hover, QPlainTextEdit[look="quiet"]:hover { border-color: @line2; }
QLineEdit[look="quiet"]:focus { border: 2px solid @accent; padding: 0 2px; background: @surface; }
QPlainTextEdit[look="quiet"]:focus { border: 2px solid @accent; padding: 1px -1px; background: @surface; }
QLineEdit[edge="whole"], QPlainTextEdit[edge="whole"] { margin: 0; }
QPlainTextEdit[edge="whole"], QPlainTextEdit[edge="whole"]:hover { padding: 2px 3px; }
QPlainTextEdit[edge="whole"]:focus { padding: 1px 2px; }
QPlainTextEdit[look="writing"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; padding: 2px 0 0 0; margin: 0 -4px; }
QPlainTextEdit[look="writing"]:hover { border-bottom-color: @line2; }
QPlainTextEdit[look="writing"]:focus { border-bottom-color: @accent; }
QPlainTextEdit[look="writing"]:read-only { border-bottom-color: transparent; }
QLineEdit[tone="promise"], QPlainTextEdit[tone="promise"] { color: @accent_dark; }

QSpinBox { border: 1px solid transparent; border-radius: 8px; background: transparent; padding: 0 4px;
  selection-background-color: @accent; selection-color: #FFFFFF; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: none; }
QSpinBox:hover { border-color: @line2; }
QSpinBox:focus { border: 2px solid @accent; padding: 0 3px; }
QSpinBox QLineEdit, QComboBox QLineEdit { min-height: 0; margin: 0; padding: 0; border: none; background: transparent; }
QComboBox { min-height: 38px; margin: 4px 0; padding: 0 8px 0 11px; border: 1px solid @edge; border-radius: 8px;
  background: @surface; }
QComboBox:focus { border: 2px solid @accent; padding: 0 7px 0 10px; }
QComboBox:disabled { color: @ink; background: transparent; border-color: @line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; outline: none;
  selection-background-color: @accent_soft; selection-color: @accent_dark; }
QListView, QTableView, QTreeView { background: @surface; border: none; outline: none;
  selection-background-color: @accent_soft; selection-color: @accent_dark; }
QTableView::item { padding: 0 5px; }
QHeaderView, QTableCornerButton::section { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line2;
  padding: 6px 8px; }
QTableView[look="roomy"]::item { padding: 0 14px; }
QTableView[look="roomy"] QHeaderView::section { padding: 6px 17px; }
#qt_calendar_navigationbar { background: @tint; }
#qt_calendar_navigationbar QToolButton { color: @ink; background: transparent; min-height: 48px; min-width: 48px; }
#qt_calendar_navigationbar QSpinBox { background: @surface; color: @ink; }
QMenu { background: @surface; border: 1px solid @edge; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 11px 32px 11px 16px; min-height: 24px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; color: @accent_dark; }
QMenu::item:disabled { color: @hint; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QCheckBox { spacing: 8px; min-height: 48px; }
QCheckBox[low="yes"] { min-height: 40px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover { background: @edge; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
"""


def stylesheet(colours: Colours) -> str:
    """The style sheet of the whole program in these colours."""
    tokens = colours._asdict()
    return re.sub(r"@(\w+)", lambda match: str(tokens[match[1]]), SHEET)


def dress(window: QWidget) -> None:
    """Gives a window and all that comes into it our look. Were the sheet on the application, Qt would dress every part
    anew each time something round it finds its place, and a screen would take three times as long to put together.
    """
    window.setStyleSheet(stylesheet(LIGHT))
