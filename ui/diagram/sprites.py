"""The hands as pictures: baked once per pose and kept, ahead of time where there is time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QImage, QTransform

from app.anatomy.body import Side
from app.hands.dress import DRESSED, Dress
from app.hands.size import MEDIUM, HandSize
from app.session.moment import HandState
from ui.diagram.kept import Kept
from ui.diagram.workshop import Workshop
from ui.theme import Theme

MIX_STEPS = 12
"""Poses between two poses; a finger tip moves by less than 5 mm from one to the next."""
PRESSURE_STEPS = 3
HEADING_STEP_DEG = 60.0
"""The light on a hand turns with it by up to half of this before it is drawn anew."""
LIFT_STEP_MM = 5.0
FULL_PRESSURE = 7.0
"""Nothing in a session presses harder than this."""
FINEST_PPM, COARSEST_PPM = 2.4, 0.5
"""Pixels per millimetre of a baked hand at most and at least; a 4K screen shows some 2.8 of the body's."""
KEPT, KEPT_BYTES = 256, 30 * 2**20
"""How many hands are kept, and their memory: on a 4K screen those of a stroke and some of the next."""


class Look(NamedTuple):
    """What a baked hand depends on; a tuple, for each frame makes two and looks them up."""

    pose_from: str
    pose_to: str
    mix_step: int
    pressure_step: int
    heading_step: int
    lift_step: int
    hand: Side
    tone: str
    """The hand's colour, "#RRGGBB"."""
    halo: str
    """The colour of the light edge round it, "#AARRGGBB"."""
    ppm: float
    dress: Dress = DRESSED
    lean_deg: int = 0
    """The forearm's turn at the wrist."""
    size: HandSize = MEDIUM
    turned_deg: float = 0.0
    """How far the picture is turned: headings go in steps from there, so that each view is lit as well."""

    @property
    def mix(self) -> float:
        """Return how far the hand has gone from pose to pose, 0-1."""
        return self.mix_step / MIX_STEPS

    @property
    def pressure(self) -> float:
        """Return the pressure, 0-10, that the hand's form shows."""
        return self.pressure_step / PRESSURE_STEPS * FULL_PRESSURE

    @property
    def heading_deg(self) -> float:
        """Return where the fingers point as far as the light on the hand is concerned."""
        return self.heading_step * HEADING_STEP_DEG + self.turned_deg

    @property
    def lift_mm(self) -> float:
        """Return the height that its shadow, and how near it is to the viewer, show."""
        return self.lift_step * LIFT_STEP_MM


class HandInks(NamedTuple):
    """The colours of a theme's hands as a look names them, what the hands are of and how large they are."""

    left: str
    right: str
    halo: str
    dress: Dress = DRESSED
    size: HandSize = MEDIUM

    @classmethod
    def of(cls, theme: Theme, dress: Dress = DRESSED, size: HandSize = MEDIUM) -> HandInks:
        """Return the colours of a theme."""
        halo = theme.hand_halo.name(QColor.NameFormat.HexArgb)
        return cls(theme.left.name(), theme.right.name(), halo, dress, size)


def look_of(state: HandState, inks: HandInks, ppm: float, lean_deg: int = 0, turned_deg: float = 0.0) -> Look:
    """Return the look of a hand, in a picture that is turned; near states share one."""
    mix_step = round(state.pose_mix * MIX_STEPS) if state.pose_from != state.pose_to else 0
    poses = (state.pose_from, state.pose_to)
    if mix_step == 0:
        poses = (state.pose_from, state.pose_from)
    elif mix_step == MIX_STEPS:
        poses, mix_step = (state.pose_to, state.pose_to), 0
    pressure_step = round(min(state.pressure / FULL_PRESSURE, 1.0) * PRESSURE_STEPS)
    return Look(
        *poses,
        mix_step,
        pressure_step,
        round((state.heading_deg - turned_deg) / HEADING_STEP_DEG) % round(360.0 / HEADING_STEP_DEG),
        round(state.height_mm / LIFT_STEP_MM),
        state.hand,
        inks.left if state.hand is Side.LEFT else inks.right,
        inks.halo,
        ppm,
        inks.dress,
        lean_deg,
        inks.size,
        turned_deg,
    )


def ppm_for(device_px_per_mm: float) -> float:
    """Return the resolution to bake hands in for a picture of this resolution."""
    return round(min(max(device_px_per_mm, COARSEST_PPM), FINEST_PPM), 2)


@dataclass(frozen=True, slots=True, eq=False)
class Cutout:
    """A picture that belongs to a hand, and how its pixels lie in the hand's frame (mm, v upward)."""

    image: QImage
    to_hand_mm: QTransform


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A baked hand. `body` carries halo and shadow; `glow` is its contact at full strength, to lie below."""

    body: Cutout
    glow: Cutout
    references_mm: Mapping[str, tuple[float, float]]
    """The hand's reference points by name, right of and above the wrist."""
    letter_mm: tuple[float, float]
    """Where the hand's letter sits."""

    @property
    def size_bytes(self) -> int:
        """Return the memory it takes."""
        return sum(part.image.sizeInBytes() for part in (self.body, self.glow))


Baker = Callable[[Look], Sprite]


class SpriteShelf(QObject):
    """Baked hands by look. What is missing is baked in a worker; until then the nearest one serves."""

    filled = Signal()
    """A hand that was asked for has come."""

    def __init__(self, bake: Baker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bake = bake
        self._kept = Kept[Look, Sprite](KEPT, KEPT_BYTES, lambda sprite: sprite.size_bytes)
        self._workshop = Workshop("hands", self)
        self._workshop.done.connect(self._on_baked)

    def exact(self, look: Look) -> Sprite:
        """Return the hand of this look, baked now if need be."""
        return self._kept.get(look) or self._kept.put(look, self._bake(look))

    def nearest(self, look: Look) -> Sprite | None:
        """Return the hand that is nearest to this look of all that are ready; None: there is none."""
        if look not in self._kept:
            alike = [
                kept
                for kept in self._kept
                if (kept.hand, kept.tone, kept.halo, kept.dress, kept.size)
                == (look.hand, look.tone, look.halo, look.dress, look.size)
            ]
            if not alike:
                return None
            look = min(alike, key=lambda kept: _distance(kept, look))
        return self._kept.get(look)

    def want(self, look: Look) -> None:
        """Have this look baked, after everything asked for before."""
        if look not in self._kept:
            self._workshop.ask(look, partial(self._bake, look))

    def prepare(self, looks: Iterable[Look]) -> None:
        """Have these looks baked in this order; what was asked for before and has not begun is dropped.

        Only as many as there is room for: the last ones would drive out the first.
        """
        self._workshop.forget()
        wanted = list(looks)[: self._kept.room]
        missing = [look for look in wanted if self._kept.get(look) is None]
        self._workshop.ask_all((look, partial(self._bake, look)) for look in missing)

    def finish(self) -> None:
        """Wait until everything asked for is baked."""
        self._workshop.finish()

    def close(self) -> None:
        """End the worker."""
        self._workshop.close()

    @Slot(object, object)
    def _on_baked(self, look: Look, sprite: Sprite) -> None:
        self._kept.put(look, sprite)
        self.filled.emit()


def _distance(kept: Look, wanted: Look) -> float:
    """Return how far a look is from another: first in pose, then in pressure, at last in resolution."""
    poses = (kept.pose_from, kept.pose_to) == (wanted.pose_from, wanted.pose_to)
    shown = wanted.pose_from if wanted.mix < 0.5 else wanted.pose_to
    if poses:
        pose = abs(kept.mix - wanted.mix)
    elif kept.pose_from == kept.pose_to == shown:
        pose = min(wanted.mix, 1.0 - wanted.mix)
    else:
        pose = 1.0 if shown in (kept.pose_from, kept.pose_to) else 2.0
    pressure = abs(kept.pressure_step - wanted.pressure_step) / PRESSURE_STEPS
    others = (kept.heading_deg != wanted.heading_deg) + abs(kept.lift_step - wanted.lift_step)
    return 100 * pose + 5 * pressure + 2 * others + abs(kept.ppm - wanted.ppm)
