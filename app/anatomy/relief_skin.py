"""The skin of the back and the drape, as one lit picture.

The form comes from the measured surface; the small accents (furrow, columns, dimples, ribs, cleft, fold)
are named here with their sizes. Sizes without a source are our estimate, set by eye.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.figures import figures
from app.anatomy.relief_drape import drape_scene, drape_shadow
from app.anatomy.skin_surface import half_width_mm, skin_height, skin_profile
from app.relief.blur import F32
from app.relief.falloff import bell, smoothstep
from app.relief.noise import value_noise
from app.relief.patch import add_patch, line_distance, signed_distance
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster, Relief
from app.relief.scene import Scene, Shadows
from app.relief.shade import Look, Surface, shaded

CHEEK_X_MM = 62.0
"""How far beside the midline the buttocks begin to close over the cleft; our estimate."""

HEM_Y_MM = -230.0
"""Where the drape's hem lies by default: just above the gluteal folds, below every stroke."""

SKIN = colour_ramp("38241D 7A5546 B28A72 D6B49C E8CEBA F6E9DD")
SKIN_LOOK = Look(SKIN, fine_mm=1.6, wide_mm=12.0, hollow=0.62, rim=0.30, gloss=0.03, gain=0.97, steepness=1.6)
SKIN_SHADOWS = Shadows(tone=(0.44, 0.28, 0.22), radii_mm=(5.0, 16.0), strengths=(0.8, 0.5), cast=0.22)

LEVELS = ("T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")


_FELT = 2.8
"""A swelling's bell is at an end so many radii from its middle: 0.04 % of its height are left."""


@dataclass(frozen=True, slots=True)
class Swelling:
    """A soft rise (or, if negative, hollow) on both sides: its middle, its two radii and its height, mm."""

    x_mm: float
    y_mm: float
    across_mm: float
    along_mm: float
    height_mm: float
    turn_deg: float = 0.0

    def raise_on(self, field: F32, relief: Relief) -> None:
        """Add its height, on both sides, to a field over the relief's box."""
        reach = _FELT * max(self.across_mm, self.along_mm)
        near, far = self.x_mm - reach, self.x_mm + reach
        for span in ((near, far), (-far, -near)) if near > 1.0 else ((-far, far),):
            box = relief.raster.box(span, (self.y_mm - reach, self.y_mm + reach)).meet(relief.box)
            if not box.empty:
                away, y = np.abs(relief.raster.columns_mm(box)), relief.raster.rows_mm(box)
                field[box.within(relief.box)] += self._height(away, y)

    def _height(self, away: F32, y: F32) -> F32:
        turn = np.deg2rad(self.turn_deg)
        dx, dy = away - np.float32(self.x_mm), y - np.float32(self.y_mm)
        across = (dx * np.float32(np.cos(turn)) + dy * np.float32(np.sin(turn))) / np.float32(self.across_mm)
        along = (dy * np.float32(np.cos(turn)) - dx * np.float32(np.sin(turn))) / np.float32(self.along_mm)
        raised: F32 = np.float32(self.height_mm) * np.exp(-across * across - along * along)
        return raised


SWELLINGS = (
    Swelling(95.0, 232.0, 18.0, 16.0, 2.2),  # lower angle of the shoulder blade
    Swelling(96.0, 52.0, 9.0, 30.0, 0.7, 32.0),  # the rib margin showing through
    Swelling(96.0, -9.0, 34.0, 11.0, 0.8, 6.0),  # the shelf above the iliac crest
    Swelling(92.0, 14.0, 30.0, 12.0, -0.6, 6.0),  # and the soft loin over it
    Swelling(70.0, -160.0, 46.0, 46.0, 6.5),  # the fullness of the buttock
    Swelling(132.0, -150.0, 20.0, 44.0, -2.2),  # the hollow behind the trochanter
    Swelling(0.0, -88.0, 15.0, 24.0, -1.3),  # the flat of the sacrum
)


def skin_ring() -> NDArray[np.float64]:
    """Return the outline of trunk and thighs seen from behind, (n, 2), open between the thighs."""
    y = np.arange(290.0, -316.0, -4.0)
    side = np.column_stack([half_width_mm(y), y])
    # Inner thighs: our estimate from the table, which ends 20 mm beside the midline.
    inner = np.array([[27, -318], [22, -300], [12, -262], [6, -241], [2.5, -232], [0, -229.5]], np.float64)
    right = np.vstack([side, inner])
    return np.vstack([right, (right * [-1.0, 1.0])[::-1]])


def skin_relief(raster: Raster) -> Relief:
    """Return the skin's surface with its accents."""
    ring = skin_ring()
    reach = float(np.abs(ring[:, 0]).max())
    relief = Relief.blank(raster, (-reach, reach), (-320.0, 290.0))
    height = skin_height(raster, relief.box)
    height = height + _closed_cleft(relief, height) + _accents(relief)
    add_patch(relief, [ring], height, edge_mm=20.0, drop_mm=6.0)
    return relief


def _closed_cleft(relief: Relief, height: F32) -> F32:
    """Return by how much to fill the valley between the buttocks: they touch, the table leaves it open."""
    cheek = skin_profile(relief.y, CHEEK_X_MM)
    inward = np.clip((CHEEK_X_MM - np.abs(relief.x)) / CHEEK_X_MM, 0.0, 1.0).astype(np.float32)
    missing = cheek - 13.0 * inward * inward - height
    missing = 0.5 * (missing + np.sqrt(missing * missing + 60.0))  # a soft step: no line where it begins
    filled: F32 = missing * smoothstep(0.0, 0.4, inward) * smoothstep(-105.0, -165.0, relief.y)
    return filled


def _accents(relief: Relief) -> F32:
    x, y = relief.x, relief.y
    away = np.abs(x)
    raised = _midline(x, away, y)
    for swelling in (*SWELLINGS, *_spinous_tips(), *_dimples()):
        swelling.raise_on(raised, relief)
    raised -= _fold(relief, away)
    return raised


def _midline(x: F32, away: F32, y: F32) -> F32:
    """Furrow over the spine, the muscle columns beside it, the cleft."""
    furrow = -2.4 * bell(x, 6.5) * smoothstep(-80.0, -30.0, y) * smoothstep(245.0, 150.0, y)
    columns = 1.9 * bell(away - 29.0, 14.0) * smoothstep(-64.0, 6.0, y)
    columns = columns * smoothstep(236.0, 140.0, y)
    cleft = -4.2 * bell(x, 2.6) * smoothstep(-94.0, -122.0, y)
    groove = -4.0 * bell(x, 9.0) * smoothstep(-88.0, -150.0, y)
    whole: F32 = (furrow + columns + cleft + groove).astype(np.float32)
    return whole


def _spinous_tips() -> list[Swelling]:
    vertebra = figures().bone.vertebra
    return [Swelling(0.0, vertebra[level].spinous_tip[1], 4.5, 6.0, 0.7) for level in LEVELS]


def _dimples() -> tuple[Swelling, Swelling]:
    """The two dimples over the PSIS: a small oblique pit in a wide shallow one."""
    x_mm, y_mm, _ = figures().bone.hip_bone.PSIS
    pit = Swelling(x_mm + 2.5, y_mm + 3.0, 6.6, 9.0, -2.1, 38.0)
    return pit, Swelling(x_mm + 1.5, y_mm + 2.0, 17.0, 15.0, -1.5)


def _fold(relief: Relief, away: F32) -> F32:
    """Depth of the gluteal folds: a crease under each buttock that runs out sideways."""
    fold = np.array(figures().surface.gluteal_fold)[::3, :2]
    line = np.vstack([[[14.0, -228.0]], fold, [[96.0, -239.0], [108.0, -234.0]]])
    depth = np.zeros(relief.box.shape, np.float32)
    for sign in (1.0, -1.0):
        far = line_distance(relief.raster, relief.box, line * [sign, 1.0], 14.0, closed=False)
        depth += 4.5 * np.exp(-((far / 3.2) ** 2)) - 4.5 * np.exp(-((14.0 / 3.2) ** 2))
    return depth * smoothstep(112.0, 70.0, away)


def _skin_surface(relief: Relief) -> Surface:
    """Pores and the faint uneven blood tint that keep skin from looking like wax."""
    x, y = relief.x, relief.y
    blood = value_noise(x / 44.0 + 3.0, y / 44.0) - 0.5
    mottle = value_noise(x / 9.0, y / 9.0 + 4.0) - 0.5
    pores = value_noise(x * 1.1, y * 1.1) - 0.5
    warmth = 0.022 * blood + 0.010 * mottle
    grain = 1.0 + 0.010 * pores
    tint = np.stack([grain + 0.5 * warmth, grain - 0.5 * warmth, grain - 0.6 * warmth], axis=-1)
    raised = 0.06 * pores + 0.10 * mottle
    return Surface(raised_mm=raised.astype(np.float32), tint=tint.astype(np.float32))


GLASS_TONE = np.array([0.78, 0.60, 0.50], np.float32)
GLASS_ALPHA, GLASS_RIM_ALPHA, GLASS_RIM_MM = 0.06, 0.36, 5.0


def glass_scene(raster: Raster) -> Scene:
    """Return the body's outline as tinted glass, denser at its rim: what the inner layers are seen in.

    Bones without it float in empty space, and a hand on them has nothing to lie on.
    """
    scene = Scene(raster)
    ring = skin_ring()
    far = signed_distance(raster, raster.whole, [ring], 4.0 * GLASS_RIM_MM)
    covered = np.clip(0.5 - far * raster.ppm, 0.0, 1.0)
    rim = np.exp(-np.maximum(-far, 0.0) / GLASS_RIM_MM)
    scene.alpha[:] = covered * (GLASS_ALPHA + GLASS_RIM_ALPHA * rim)
    scene.colour[:] = scene.alpha[..., None] * GLASS_TONE
    return scene


def skin_scene(raster: Raster, hem_y_mm: float = HEM_Y_MM) -> Scene:
    """Return the lit skin with its drape; the drape's hem lies at `hem_y_mm` and hides what is below."""
    scene = Scene(raster)
    relief = skin_relief(raster)
    scene.add(relief, shaded(relief.height_mm, raster.ppm, SKIN_LOOK, _skin_surface(relief)), over=True)
    scene.light(SKIN_SHADOWS)
    drape = drape_scene(raster, hem_y_mm)
    drape_shadow(scene, drape)
    scene.lay(drape)
    return scene
