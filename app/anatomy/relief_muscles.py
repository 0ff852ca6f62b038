"""The muscles of the right side, each built once and shared by the layers that show it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np

from app.anatomy.body import Side
from app.anatomy.curves import catmull_rom, mirrored
from app.anatomy.figures import MuscleFigures, added_figures, figures
from app.anatomy.muscle_rings import muscle_ring, tract_ring
from app.anatomy.relief_muscle import Muscle, Ring, blank_for, fan, strap
from app.anatomy.skin_surface import half_width_mm, skin_height
from app.relief.blur import F32
from app.relief.falloff import bell, smoothstep
from app.relief.patch import add_patch, rounded_edge
from app.relief.raster import Raster, Relief
from app.relief.spline import PlateSpline

# Fibre curves from origin to insertion, drawn by us through the attachments and along the measured fibre
# directions of the figures.
LATISSIMUS = (
    ((0, 228), (58, 238), (120, 268), (172, 305)),
    ((0, 200), (56, 212), (118, 248), (174, 303)),
    ((0, 172), (54, 187), (112, 226), (158, 272), (176, 300)),
    ((0, 145), (50, 160), (106, 203), (150, 252), (177, 297)),
    ((0, 117), (45, 137), (100, 181), (148, 236), (178, 293)),
    ((0, 88), (40, 111), (92, 156), (140, 213), (178, 288)),
    ((0, 58), (36, 86), (82, 131), (130, 184), (172, 252)),
    ((0, 26), (32, 60), (72, 104), (116, 154), (162, 226)),
    ((2, -10), (30, 28), (62, 74), (104, 126), (150, 196)),
    ((6, -45), (32, -6), (58, 46), (94, 100), (138, 160)),
    ((16, -68), (44, -24), (72, 24), (98, 80), (126, 128)),
    ((52, -38), (80, -6), (95, 40), (107, 88)),
)
TRAPEZIUS = tuple(
    ((0, y), (0.42 * 60, y + 0.91 * 60), (0.45 * 150, y + 0.89 * 150))
    for y in (100, 126, 151, 178, 206, 235, 263)
)
GLUTEUS_MAXIMUS = (
    ((62, -23), (106, -58), (143, -102)),
    ((58, -40), (101, -80), (142, -124)),
    ((48, -58), (92, -102), (140, -144)),
    ((38, -76), (84, -124), (137, -167)),
    ((31, -96), (78, -147), (133, -188)),
    ((25, -116), (71, -169), (129, -209)),
    ((17, -136), (65, -191), (124, -231)),
    ((5, -153), (59, -208), (119, -256)),
    ((3, -173), (56, -223), (112, -285)),
)
GLUTEUS_MEDIUS = (
    ((64, -82), (101, -124), (145, -166)),
    ((61, -63), (99, -113), (146, -165)),
    ((66, -37), (105, -97), (147, -163)),
    ((80, -14), (115, -85), (148, -160)),
    ((98, -6), (125, -77), (149, -156)),
    ((118, -12), (136, -75), (149, -150)),
    ((134, -30), (145, -80), (149, -140)),
)
SERRATUS_POSTERIOR = (
    ((0, 124), (28, 135), (62, 150), (99, 176)),
    ((0, 111), (30, 125), (66, 142), (104, 166)),
    ((0, 95), (30, 112), (62, 127), (95, 141)),
    ((0, 78), (30, 97), (62, 114), (94, 125)),
    ((0, 62), (30, 84), (58, 100), (86, 109)),
    ((0, 46), (28, 70), (54, 88), (83, 99)),
    ((0, 30), (24, 52), (48, 72), (74, 88)),
    ((0, 15), (18, 31), (40, 50), (66, 72)),
)
PIRIFORMIS = (
    ((37, -84), (80, -104), (128, -147)),
    ((32, -94), (76, -116), (129, -147.5)),
    ((27, -105), (72, -127), (129, -148)),
    ((34, -119), (76, -137), (128, -149)),
)
OBLIQUE = (
    ((84, 57), (94, 26), (108, 0)),
    ((90, 80), (103, 36), (118, -4)),
    ((96, 104), (112, 50), (128, -6)),
    ((103, 130), (121, 66), (136, 12)),
    ((110, 158), (130, 92), (143, 46)),
    ((117, 186), (139, 122), (150, 84)),
    ((125, 212), (147, 156), (157, 122)),
)
OBLIQUE_SLIP_MM = 17.0
"""Breadth of the slips in which it comes off the lowest ribs, in the units of its fibres' numbers."""
WALL = (
    ((62, 30), (84, 70), (108, 160)),
    ((80, -4), (98, 50), (122, 160)),
    ((104, -2), (114, 60), (134, 150)),
    ((126, -4), (131, 60), (146, 150)),
)

# Heights of hip muscles beside the named points, (x, y, z), our estimate from the bones under them.
MEDIUS_FACE = ((100, -60, -8), (112, -95, -2), (130, -60, -42), (140, -110, -26), (90, -85, 2),
               (110, -30, -26), (130, -140, -22), (80, -30, -10), (136, -36, -66))  # fmt: skip
PIRIFORMIS_FACE = ((60, -112, 6), (90, -128, -6), (112, -140, -18), (40, -110, 10))

FLANK_SKIN_MM = 6.0
"""Skin and fat over the flank: the oblique ends that far inside the skin's outline; our estimate."""


class Muscles:
    """The muscles of the client's right side on one raster; each is built when it is first asked for."""

    def __init__(self, raster: Raster) -> None:
        self.raster = raster
        self._figures = figures().muscle

    def _strap(self, name: str, *form: float, ring: Ring | None = None) -> Muscle:
        depth, swelling, edge, drop = form
        return strap(
            self.raster,
            name,
            muscle_ring(name) if ring is None else ring,
            depth_mm=depth,
            swelling_mm=swelling,
            edge_mm=edge,
            drop_mm=drop,
        )

    def _in_slips(self, muscle: Muscle, breadth_mm: float, first: float, where: F32, deep_mm: float) -> None:
        """Sink grooves along the fibres, so that a sheet comes in slips of `breadth_mm` across them."""
        aside = np.abs((muscle.across_mm / np.float32(breadth_mm) + np.float32(first)) % 1.0 - 0.5)
        muscle.relief.height_mm -= np.float32(deep_mm) * bell(aside, 0.16) * where

    def _under_skin(self, depth_mm: float, groove_mm: float = 0.0, groove_width_mm: float = 7.0) -> Height:
        """Return a height that follows the skin at a depth, with a groove along the midline."""

        def height(relief: Relief) -> F32:
            groove = groove_mm * bell(relief.x, groove_width_mm)
            field: F32 = (skin_height(self.raster, relief.box) - depth_mm - groove).astype(np.float32)
            return field

        return height

    @cached_property
    def quadratus_lumborum(self) -> Muscle:
        """From the iliac crest to the twelfth rib, in front of the erector spinae."""
        return self._strap("quadratus_lumborum", 30.0, 5.0, 6.0, 6.0)

    @cached_property
    def longissimus(self) -> Muscle:
        """The middle column of the erector spinae."""
        return self._strap("longissimus_thoracis", 15.0, 6.0, 9.0, 7.0)

    @cached_property
    def iliocostalis_lumborum(self) -> Muscle:
        """The lateral column of the erector spinae, lower part."""
        return self._strap("iliocostalis_lumborum", 14.5, 5.5, 9.0, 8.0)

    @cached_property
    def iliocostalis_thoracis(self) -> Muscle:
        """The lateral column of the erector spinae, upper part."""
        return self._strap("iliocostalis_thoracis", 19.0, 4.0, 7.0, 5.0)

    @cached_property
    def spinalis(self) -> Muscle:
        """The thin medial column of the erector spinae."""
        return self._strap("spinalis_thoracis", 14.0, 3.0, 4.0, 4.0)

    @cached_property
    def multifidus_bed(self) -> Muscle:
        """The mass of the multifidus under its fascicles."""
        return self._strap("multifidus", 29.0, 4.0, 6.0, 6.0)

    @cached_property
    def left_multifidus_bed(self) -> Muscle:
        """The same on the client's left, where it is narrower."""
        ring = mirrored(muscle_ring("multifidus", Side.LEFT))
        return self._strap("multifidus", 29.0, 4.0, 6.0, 6.0, ring=ring).mirrored()

    @cached_property
    def gluteus_maximus(self) -> Muscle:
        """The large muscle of the buttock."""
        ring = muscle_ring("gluteus_maximus")
        return fan(
            self.raster, ring, GLUTEUS_MAXIMUS, 19.0, self._under_skin(17.0), edge_mm=14.0, drop_mm=11.0
        )

    @cached_property
    def gluteus_medius(self) -> Muscle:
        """The fan under the upper edge of the gluteus maximus."""
        measured = self._figures["gluteus_medius"]
        height = _through(measured, MEDIUS_FACE, deep_mm=-20.0)
        return fan(
            self.raster,
            muscle_ring("gluteus_medius"),
            GLUTEUS_MEDIUS,
            14.0,
            height,
            edge_mm=10.0,
            drop_mm=9.0,
        )

    @cached_property
    def serratus_posterior_inferior(self) -> Muscle:
        """Four flat slips up and outward to the lowest ribs, over the erector spinae."""
        ring = muscle_ring("serratus_posterior_inferior")
        height = self._under_skin(11.5)
        serratus = fan(self.raster, ring, SERRATUS_POSTERIOR, 14.0, height, edge_mm=5.0, drop_mm=3.5)
        self._in_slips(serratus, 28.0, 0.98, smoothstep(40.0, 90.0, serratus.along_mm), 2.2)
        return serratus

    @cached_property
    def piriformis(self) -> Muscle:
        """From the sacrum to the greater trochanter, under the gluteus maximus."""
        measured = self._figures["piriformis"]
        height = _through(measured, PIRIFORMIS_FACE, deep_mm=-200.0)
        return fan(self.raster, muscle_ring("piriformis"), PIRIFORMIS, 9.0, height, edge_mm=9.0, drop_mm=10.0)

    @cached_property
    def latissimus(self) -> Muscle:
        """The broad muscle of the back."""
        ring = muscle_ring("latissimus_dorsi")
        return fan(self.raster, ring, LATISSIMUS, 17.0, self._under_skin(9.0, 3.5), edge_mm=9.0, drop_mm=6.0)

    @cached_property
    def trapezius(self) -> Muscle:
        """The lower, ascending part of the trapezius."""
        ring = muscle_ring("trapezius_ascending")
        return fan(
            self.raster, ring, TRAPEZIUS, 12.0, self._under_skin(6.5, 2.5, 6.0), edge_mm=6.0, drop_mm=3.5
        )

    @cached_property
    def external_oblique(self) -> Muscle:
        """The flank between the ribs and the iliac crest."""
        border = [point[:2] for point in figures().constructed.external_oblique.posterior_free_border]
        y = np.arange(-12.0, 210.0, 12.0)
        under_skin = half_width_mm(y) - np.interp(y, (110.0, 205.0), (FLANK_SKIN_MM, 15.0))
        # Below the waist it ends on the crest, inside the hip's outline.
        flank = np.column_stack([np.minimum(under_skin, np.where(y < 36.0, 129.5 - 0.06 * y, 999.0)), y])
        ribs = [(122.0, 200.0), (112.0, 150.0), (98.0, 96.0), (88.0, 70.0)]
        ring = catmull_rom(np.vstack([border, [(119.0, -2.0)], flank, ribs]), 4, closed=True)

        def height(relief: Relief) -> F32:
            under = np.minimum(skin_height(self.raster, relief.box), 8.0) - 11.0
            return under.astype(np.float32)

        oblique = fan(self.raster, ring, OBLIQUE, 9.0, height, edge_mm=9.0, drop_mm=7.0)
        # Slip by slip it comes off the ribs; toward the crest they are one sheet.
        self._in_slips(oblique, OBLIQUE_SLIP_MM, 0.25, smoothstep(96.0, 34.0, oblique.along_mm), 2.6)
        return oblique

    @cached_property
    def lumbar_wall(self) -> Muscle:
        """What shows in the triangle between latissimus, oblique and iliac crest."""
        corners = np.array(added_figures().lumbar_wall.ring)
        corners[:, 0] = np.minimum(corners[:, 0], half_width_mm(corners[:, 1]) - 2.0 * FLANK_SKIN_MM)
        ring = catmull_rom(corners, 5, closed=True)

        def height(relief: Relief) -> F32:
            under = np.minimum(skin_height(self.raster, relief.box), 10.0) - 20.0
            return under.astype(np.float32)

        return fan(self.raster, ring, WALL, 14.0, height, edge_mm=6.0, drop_mm=5.0)

    @cached_property
    def iliotibial_tract(self) -> Muscle:
        """The tendon sheet on the outside of hip and thigh: it lies on the side, so it has its own height."""
        tract = self._strap("iliotibial_tract", 12.0, 4.0, 9.0, 7.0, ring=tract_ring())
        relief = tract.relief
        around = np.clip((relief.x - 124.0) / 40.0, 0.0, 0.98)
        height = -8.0 - 42.0 * (1.0 - np.sqrt(1.0 - around * around))
        height = height - 30.0 * smoothstep(-110.0, -20.0, relief.y)
        sheet = height - rounded_edge(relief.outside_mm, 9.0, 7.0)
        relief.height_mm = np.where(relief.height_mm > -399.0, sheet, relief.height_mm).astype(np.float32)
        tract.across_mm = tract.across_mm * np.float32(0.6)
        return tract


Height = Callable[[Relief], F32]


def _through(measured: MuscleFigures, face: tuple[tuple[float, ...], ...], deep_mm: float) -> Height:
    """Return a height through the muscle's extreme points and `face`; below `deep_mm` it is halved.

    True depth at the side of the hip would be all black slope.
    """
    named = [measured.top, measured.bottom, measured.lateral, measured.medial, measured.most_posterior]
    points = np.array([*named, *face], np.float64)
    z = np.where(points[:, 2] < deep_mm, deep_mm + 0.5 * (points[:, 2] - deep_mm), points[:, 2])
    spline = PlateSpline(points, z, 0.05)
    return lambda relief: spline.field(relief.raster, relief.box)


def fascia_diamond() -> Ring:
    """Return the thoracolumbar fascia's diamond of both sides, (n, 2): where the latissimus is tendon."""
    right = catmull_rom(np.array(figures().constructed.thoracolumbar_fascia.outline), 5)
    return np.vstack([right, mirrored(right)])


# The sheet that is drawn reaches under the latissimus and the gluteus maximus, so that their ragged edges
# bare fascia and no hole; over the sacrum it covers the aponeurosis down to the tail bone (general anatomy).
FASCIA_SHEET = ((0, 144), (28, 122), (52, 84), (67, 57), (78, 31), (83, 7), (78, -9), (71, -22), (67, -40),
                (56, -57), (47, -75), (44, -92), (37, -108), (28, -126), (20, -144), (9, -160),
                (0, -166))  # fmt: skip


# What closes the gap between sacrum and gluteus maximus from behind: sacrotuberous ligament and the fascia
# beside the tail bone (general anatomy).
LIGAMENT = ((22, -96), (44, -104), (50, -124), (34, -150), (12, -166), (0, -168))


def ligament_sheet(raster: Raster) -> Relief:
    """Return the sheet of ligament behind the tail bone, both sides in one."""
    right = np.array(LIGAMENT, np.float64)
    ring = catmull_rom(np.vstack([right, mirrored(right)[1:]]), 5, closed=True)
    relief = blank_for(raster, ring)
    add_patch(relief, [ring], skin_height(raster, relief.box) - np.float32(27.0), 9.0, 4.0)
    return relief


def fascia_sheet(raster: Raster) -> Relief:
    """Return the thoracolumbar fascia over the erector spinae and the sacrum, both sides in one."""
    right = catmull_rom(np.array(FASCIA_SHEET, np.float64), 5)
    ring = np.vstack([right, mirrored(right)])
    relief = blank_for(raster, ring)
    away = np.abs(relief.x)
    height = skin_height(raster, relief.box) - 9.3
    height = height - 3.2 * bell(away, 7.0) * smoothstep(-125.0, -100.0, relief.y)
    height = height + 2.6 * bell(away - 28.0, 15.0) * smoothstep(-66.0, 6.0, relief.y)
    measured = figures().bone
    for vertebra in measured.vertebra.values():
        height = height + 1.4 * bell(away, 4.0) * bell(relief.y - vertebra.spinous_tip[1], 6.5)
    psis_x, psis_y, _ = measured.hip_bone.PSIS
    height = height + 2.6 * bell(away - psis_x, 8.0) * bell(relief.y - psis_y, 11.0)
    add_patch(relief, [ring], height.astype(np.float32), 7.0, 3.0)
    return relief
