"""The skin of the back and the drape, as one lit picture.

The form comes from the measured surface; the small accents (furrow, columns, dimples, ribs, cleft, fold)
are named here with their sizes. Sizes without a source are our estimate, set by eye.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.curves import catmull_rom
from app.anatomy.figures import figures
from app.anatomy.relief_drape import drape_scene, drape_shadow
from app.anatomy.skin_hip import hip_share
from app.anatomy.skin_surface import half_width_mm, skin_height
from app.relief.blur import F32
from app.relief.falloff import bell, smoothstep
from app.relief.noise import value_noise
from app.relief.patch import line_distance, rounded_edge, signed_distance
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster, Relief
from app.relief.scene import Scene, Shadows
from app.relief.shade import Look, Surface, shaded

HEM_Y_MM = -252.0
"""Where the drape's hem lies by default: just below the gluteal folds and every stroke."""

SKIN = colour_ramp("38241D 7A5546 B28A72 D6B49C E8CEBA F6E9DD")
SKIN_LOOK = Look(SKIN, fine_mm=1.6, wide_mm=12.0, hollow=0.46, rim=0.30, gloss=0.03, gain=0.97, steepness=1.6)
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
    Swelling(92.0, 56.0, 13.0, 36.0, 1.5, 34.0),  # the rib margin showing through
    Swelling(98.0, -10.0, 36.0, 16.0, 1.0, 6.0),  # the shelf above the iliac crest
    Swelling(90.0, 22.0, 34.0, 21.0, -1.6, 6.0),  # and the soft loin over it
    Swelling(128.0, -146.0, 24.0, 52.0, -2.4, -8.0),  # the hollow behind the trochanter
    Swelling(0.0, -80.0, 17.0, 30.0, -1.2),  # the flat of the sacrum
)


# y, depth and half breadth of the furrow over the spine: deepest over L1 to L3, shallow over the sacrum.
FURROW = ((245.0, 0.0, 6.0), (190.0, 1.0, 6.0), (130.0, 1.7, 6.5), (90.0, 2.6, 7.5), (45.0, 3.2, 8.5),
          (15.0, 2.6, 9.0), (-20.0, 1.5, 10.0), (-50.0, 0.6, 12.0), (-85.0, 0.0, 12.0))  # fmt: skip
# y, distance from the midline and height of the muscle columns beside it.
COLUMNS = ((236.0, 27.0, 0.0), (150.0, 28.0, 1.3), (90.0, 30.0, 2.3), (30.0, 32.0, 3.2), (0.0, 32.0, 2.4),
           (-30.0, 30.0, 0.8), (-64.0, 28.0, 0.0))  # fmt: skip
# y, depth and half breadth of the cleft's rounded shoulders, and depth of the line in it where they touch.
CLEFT = ((-84.0, 0.0, 6.0, 0.0), (-104.0, 1.2, 6.0, 0.3), (-125.0, 3.0, 7.0, 1.1), (-160.0, 4.2, 8.5, 1.8),
         (-205.0, 4.4, 9.5, 1.9), (-235.0, 3.8, 10.0, 1.8), (-300.0, 4.0, 10.0, 1.8))  # fmt: skip
# y, distance from the midline and height of the latissimus' outer border, that shows through the skin.
LATISSIMUS = ((236.0, 140.0, 2.4), (190.0, 133.0, 2.7), (140.0, 122.0, 2.5), (100.0, 112.0, 2.0),
              (60.0, 101.0, 1.2), (20.0, 92.0, 0.0))  # fmt: skip
EDGE_MM, EDGE_DROP_MM = 20.0, 6.0
"""Over so much its rim falls off by so much: a body seen from behind turns away at its outline."""
SKIN_BEYOND_MM = 14.0


def skin_ring() -> NDArray[np.float64]:
    """Return the outline of trunk and thighs seen from behind, (n, 2), open between the thighs."""
    y = np.arange(290.0, -316.0, -4.0)
    side = np.column_stack([half_width_mm(y), y])
    # Inner thighs: our estimate from the table, which ends 20 mm beside the midline.
    inner = np.array([[27, -318], [24, -306], [16, -288], [8, -274], [3, -266], [0, -264]], np.float64)
    right = np.vstack([side, inner])
    return np.vstack([right, (right * [-1.0, 1.0])[::-1]])


def skin_relief(raster: Raster) -> Relief:
    """Return the skin's surface with its accents.

    It goes on beyond its outline: there its edge is lit as part of a rounded body and not as a step.
    """
    ring = skin_ring()
    reach = float(np.abs(ring[:, 0]).max())
    relief = Relief.blank(raster, (-reach, reach), (-320.0, 290.0), margin_mm=SKIN_BEYOND_MM)
    relief.outside_mm = signed_distance(raster, relief.box, [ring], EDGE_MM + 2.0)
    edge = rounded_edge(relief.outside_mm, EDGE_MM, EDGE_DROP_MM)
    edge *= (1.0 - 0.75 * hip_share(relief.y.astype(np.float64))).astype(np.float32)
    relief.height_mm = skin_height(raster, relief.box) + _accents(relief) - edge
    return relief


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
    depth, wide = (_along(y, FURROW, column) for column in (1, 2))
    columns_x, columns_mm = (_along(y, COLUMNS, column) for column in (1, 2))
    whole: F32 = columns_mm * bell(away - columns_x, 14.0) - depth * bell(x / wide, 1.0)
    shoulder, shoulder_wide, line = (_along(y, CLEFT, column) for column in (1, 2, 3))
    whole -= shoulder * bell(x / shoulder_wide, 1.0) + line * bell(x, 2.4)
    border_x, border_mm = (_along(y, LATISSIMUS, column) for column in (1, 2))
    beyond = away - border_x
    whole += border_mm * smoothstep(10.0, -10.0, beyond) * smoothstep(-70.0, -14.0, beyond)
    return whole


def _along(y: F32, rows: tuple[tuple[float, ...], ...], column: int) -> F32:
    """Return a column of rows that begin with y, from the head down, at y."""
    table = np.array(rows)[::-1]
    value: F32 = np.interp(y, table[:, 0], table[:, column]).astype(np.float32)
    return value


def _spinous_tips() -> list[Swelling]:
    vertebra = figures().bone.vertebra
    return [Swelling(0.0, vertebra[level].spinous_tip[1], 5.0, 8.0, 0.65) for level in LEVELS]


def _dimples() -> tuple[Swelling, Swelling]:
    """The two dimples over the PSIS: a small oblique pit in a wide shallow one."""
    x_mm, y_mm, _ = figures().bone.hip_bone.PSIS
    pit = Swelling(x_mm + 2.5, y_mm + 3.0, 6.6, 9.0, -2.1, 38.0)
    return pit, Swelling(x_mm + 1.5, y_mm + 2.0, 17.0, 15.0, -1.5)


def _fold(relief: Relief, away: F32) -> F32:
    """Depth of the gluteal folds: a crease under each buttock that runs out sideways."""
    fold = np.array(figures().surface.gluteal_fold)[::3, :2]
    line = np.vstack([[[24.0, -233.5]], fold, [[94.0, -240.0], [112.0, -234.0]]])
    depth = np.zeros(relief.box.shape, np.float32)
    for sign in (1.0, -1.0):
        far = line_distance(relief.raster, relief.box, catmull_rom(line * [sign, 1.0], 4), 12.0, closed=False)
        depth += 1.9 * (np.exp(-((far / 4.2) ** 2)) - np.exp(-((12.0 / 4.2) ** 2)))
    return depth * smoothstep(114.0, 58.0, away) * smoothstep(18.0, 40.0, away)


def _skin_surface(relief: Relief) -> Surface:
    """Pores and the faint uneven blood tint that keep skin from looking like wax."""
    x, y = relief.x, relief.y
    blood = value_noise(x / 52.0 + 3.0, y / 52.0) - 0.5
    mottle = value_noise(x / 9.0, y / 9.0 + 4.0) - 0.5
    pores = value_noise(x * 1.1, y * 1.1) - 0.5
    away = np.abs(x)
    seat = bell(away - 66.0, 46.0) * bell(y + 168.0, 58.0)
    warmth = 0.030 * blood + 0.010 * mottle + 0.030 * seat + 0.016 * bell(x, 16.0)
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
    scene.add(relief, shaded(relief.height_mm, raster, SKIN_LOOK, _skin_surface(relief)), over=True)
    scene.light(SKIN_SHADOWS)
    drape = drape_scene(raster, hem_y_mm)
    drape_shadow(scene, drape)
    scene.lay(drape)
    return scene
