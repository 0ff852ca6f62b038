"""A smooth height through scattered points: the thin-plate spline."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.relief.blur import F32
from app.relief.lattice import enlarged
from app.relief.raster import Box, Raster


class PlateSpline:
    """The bending surface v(x, y) of least energy through points (n, 2+) with values (n,).

    `smoothing` above 0 lets it pass beside the points; 0.05 is enough to take a reading error of 1-2 mm out.
    Solved once in the constructor.
    """

    def __init__(self, points_mm: ArrayLike, values: ArrayLike, smoothing: float = 0.0) -> None:
        self._points = np.asarray(points_mm, np.float64)[:, :2]
        count = len(self._points)
        plane = np.column_stack([np.ones(count), self._points])
        system = np.zeros((count + 3, count + 3))
        system[:count, :count] = self._kernel(self._points) + 1000.0 * smoothing * np.eye(count)
        system[:count, count:] = plane
        system[count:, :count] = plane.T
        wanted = np.concatenate([np.asarray(values, np.float64), np.zeros(3)])
        self._weights = np.linalg.solve(system, wanted)

    def _kernel(self, at: NDArray[np.float64]) -> NDArray[np.float64]:
        squared = ((at[:, None] - self._points[None]) ** 2).sum(-1)
        kernel: NDArray[np.float64] = 0.5 * squared * np.log(np.maximum(squared, 1e-12))
        return kernel

    def at(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Return the values at points (n, 2)."""
        where = np.asarray(points_mm, np.float64)
        bent = self._kernel(where) @ self._weights[:-3]
        values: NDArray[np.float64] = bent + self._weights[-3] + where @ self._weights[-2:]
        return values

    def field(self, raster: Raster, box: Box, step_mm: float = 2.5) -> F32:
        """Return the values over a box, (h, w): worked on a lattice of `step_mm`, straight between."""
        step = max(1, int(step_mm * raster.ppm))
        rows, columns = -(-box.shape[0] // step) + 1, -(-box.shape[1] // step) + 1
        x = raster.x_mm[0] + (box.left + (np.arange(columns) + 0.5) * step) / raster.ppm
        y = raster.y_mm[1] - (box.top + (np.arange(rows) + 0.5) * step) / raster.ppm
        grid = np.stack(np.meshgrid(x, y), axis=-1)
        if raster.way is not None:
            grid = raster.way.back(grid)
        coarse = self.at(grid.reshape(-1, 2)).reshape(rows, columns)
        return enlarged(coarse.astype(np.float32), box.shape, step)
