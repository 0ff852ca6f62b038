"""The filter on the application that turns keys into what they do; controls keep the keys that are theirs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.keys.actions import ACTIONS, KeyAction
from ui.keys.names import key_name

DOUBLE_HIT_S = 0.3
"""A second hit of a key that pauses, within this time, is the same hit of an elbow."""

_TOGGLES = next(action.keys for action in ACTIONS if action.action_id == "toggle")
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_CONTROL_KEYS: tuple[tuple[type[QWidget], tuple[str, ...]], ...] = (
    (QAbstractButton, ("Space", "Enter", "Left", "Right")),
    (QAbstractSlider, ("Left", "Right", "PageUp", "PageDown")),
    (QComboBox, ("Space", "Enter")),
)
"""What a control keeps for itself once somebody has gone to it by key."""
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Keys(QObject):
    """The filter on the application that turns keys into actions. Only bound actions exist."""

    def __init__(
        self,
        now_s: Callable[[], float] = time.monotonic,
        platform: str = sys.platform,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_s, self._platform = now_s, platform
        self._handlers: dict[str, Callable[[], object]] = {}
        self._keyed: dict[str, Callable[[str], object]] = {}
        self._actions = {key: each for each in ACTIONS for key in each.keys if not each.in_class}
        self._class_actions = {key: each for each in ACTIONS for key in each.keys if each.in_class}
        self._in_class = False
        self._releases: dict[str, Callable[[], object]] = {}
        self._held: KeyAction | None = None
        self._hit_s = -DOUBLE_HIT_S
        self._reached_by_key = False
        self._taken: Mapping[str, Callable[[], object]] = {}
        self._passing: Collection[str] | None = None

    def bind(self, action_id: str, handler: Callable[[], object]) -> None:
        """Let the keys of an action call `handler`. KeyError: the table has no such action."""
        if action_id not in {action.action_id for action in ACTIONS}:
            raise KeyError(action_id)
        self._handlers[action_id] = handler

    def bind_release(self, action_id: str, handler: Callable[[], object]) -> None:
        """Let `handler` be called when a key of an action of the class is let go."""
        self._releases[action_id] = handler

    def set_class(self, on: bool) -> None:
        """Let the keys of the class come before the others, or not be there."""
        self._in_class = on

    def bind_steps(self, handler: Callable[[int], object]) -> None:
        """Let the digits 1-6 call `handler` with their number."""
        self.bind_keyed("step", lambda key: handler(int(key)))

    def bind_keyed(self, action_id: str, handler: Callable[[str], object]) -> None:
        """Let the keys of an action call `handler` with their names."""
        self._keyed[action_id] = handler

    def take(
        self, handlers: Mapping[str, Callable[[], object]], passing: Collection[str] | None = None
    ) -> None:
        """Let keys, by their names, do something else while a page lies over the window.

        Of the actions of the table only `passing` stay, all if it is None. `take({})` ends it.
        """
        self._taken, self._passing = handlers, passing

    def bound(self) -> tuple[KeyAction, ...]:
        """Return the actions that exist, in the order of the table, for the help page."""
        return tuple(action for action in ACTIONS if self._works(action))

    def _works(self, action: KeyAction) -> bool:
        if self._handler(action, action.keys[0]) is None or action.in_class > self._in_class:
            return False
        if not self._in_class:
            return True
        if not self._stays(action):
            return False
        return action.in_class or not all(key in self._class_actions for key in action.keys)

    def _stays(self, action: KeyAction) -> bool:
        """Return whether a page that lies over the window leaves an action its keys."""
        return self._passing is None or action.action_id in self._passing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours; leave text fields, menus and dialogs theirs."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched.isWidgetType():
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and watched.isWidgetType():
            self._let_go(event)
        if kind == QEvent.Type.FocusIn and watched.isWidgetType():
            self._reached_by_key = event.reason() in _BY_KEY  # type: ignore[attr-defined]
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Do what the key means; return whether it was ours."""
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        key, focused = key_name(event, self._platform), QApplication.focusWidget()
        if isinstance(focused, _TEXT_FIELDS) and not self._passes_text(key):
            return False
        handler = self._taken.get(key) or self._of_class(key) or self._passed(key)
        if handler is None:
            return False
        if self._pauses(key) and not event.isAutoRepeat() and not self._is_a_new_hit():
            return True
        if self._belongs_to(focused, key):
            return False
        if not event.isAutoRepeat() or (key in self._actions and self._actions[key].repeats):
            handler()
        return True

    def _passes_text(self, key: str) -> bool:
        """Return whether a key is ours even while somebody writes: in class a clicker turns the page too."""
        clicked = self._in_class and key in ("PageDown", "PageUp")
        return clicked or key == "Esc" or (key.startswith("F") and len(key) > 1)

    def _of_class(self, key: str) -> Callable[[], object] | None:
        action = self._class_actions.get(key) if self._in_class else None
        if action is not None and not self._stays(action):
            return None
        if action is not None and action.action_id in self._releases:
            self._held = action
        return None if action is None else self._handlers.get(action.action_id)

    def _let_go(self, event: QKeyEvent) -> None:
        """Tell that a key is let go; its event goes on to the parents of the widget, and is told once."""
        if not event.isAutoRepeat() and self._held and key_name(event, self._platform) in self._held.keys:
            released, self._held = self._releases[self._held.action_id], None
            released()

    def _passed(self, key: str) -> Callable[[], object] | None:
        """Return what the table has a key do, unless a page keeps that from happening."""
        action = self._actions.get(key)
        if action is None or not self._stays(action):
            return None
        return self._handler(action, key)

    def _handler(self, action: KeyAction, key: str) -> Callable[[], object] | None:
        keyed = self._keyed.get(action.action_id)
        if keyed is not None:
            return lambda: keyed(key)
        return self._handlers.get(action.action_id)

    def _belongs_to(self, focused: QWidget | None, key: str) -> bool:
        """Return whether the control with the focus keeps a key for itself."""
        if key in getattr(focused, "kept_keys", ()):
            return True
        if isinstance(focused, QAbstractItemView):
            return key == "Enter"
        if not self._reached_by_key:
            return False
        return any(isinstance(focused, kind) and key in keys for kind, keys in _CONTROL_KEYS)

    def _pauses(self, key: str) -> bool:
        """Return whether a key pauses and goes on; what a page has taken it for is up to that page."""
        return key == "Space" or (key in _TOGGLES and key not in self._taken)

    def _is_a_new_hit(self) -> bool:
        now_s = self._now_s()
        new = now_s - self._hit_s >= DOUBLE_HIT_S
        if new:
            self._hit_s = now_s
        return new
