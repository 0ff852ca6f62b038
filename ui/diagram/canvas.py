"""The diagram as a widget: one still pixmap, and over it only what moved is painted anew."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.anatomy.body import Body
from app.anatomy.tones import DRAWN
from app.hands.dress import DRESSED, Dress
from app.relief.light import Light
from app.session.moment import Moment, moment_at
from app.session.timeline import Row, Timeline
from ui.diagram.baking import baked_sprite
from ui.diagram.figures import Figure
from ui.diagram.governor import Governor, Quality
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate, with_drawn
from ui.diagram.picture import Picture
from ui.diagram.plate import seen
from ui.diagram.plate_studio import plate_studio
from ui.diagram.preview import Still
from ui.diagram.scene import Scene, figures, find_out_safety, holds_letters, looks, stacked
from ui.diagram.sprites import Baker, Look, Sprite, SpriteShelf
from ui.diagram.still import Ground, Painted, painted, with_path
from ui.diagram.view import WHOLE, View, ViewChoice
from ui.diagram.workshop import Workshop, go_on, hush
from ui.theme import Theme

HALF_RATE_MS = 33
"""Time between two repaints at the lowest quality."""
ALONE_ROOM = 0.03
"""Part of the width kept free on each side where the picture stands alone, without names beside it."""
COVERED_PX = 42.0
"""What the window lays over the lower corners may cover the drape, but not the gluteal folds; at unit 1."""
LAP_S = 12.0
"""No stroke shows a pose later in its lap than this."""
AFTER_FRAME_MS = 20
"""What is prepared for a new stroke begins when its first frame is out, not beside it."""


class DiagramCanvas(QWidget):
    """Shows the body and both hands at one moment of a timeline. It only paints what it is told."""

    plate_missing = Signal(object)
    """AssetError: the baked plate cannot be used; the body is drawn from its outlines."""

    def __init__(
        self,
        body: Body,
        theme: Theme,
        parent: QWidget | None = None,
        bake: Baker = baked_sprite,
        governor: Governor | None = None,
    ) -> None:
        super().__init__(parent)
        self._body, self._theme, self._layers, self._bake = body, theme, LayerChoice(), bake
        self._alone, self._choice = False, WHOLE
        self._timeline: Timeline | None = None
        self._moment: Moment | None = None
        self._scene: Scene | None = None
        self._coarse_scene: Scene | None = None
        self._looks_due = True
        """Whether the hands of the present stroke have still to be asked for."""
        self._figures: list[Figure] = []
        self._signs: tuple[Figure, ...] = ()
        """Words that lie over the hands."""
        self._tone, self._dress = DRAWN, DRESSED
        self._plate = usable_plate(body)
        self._fault_told = False
        self._ground: Ground | None = None
        self._ground_image: QImage | None = None
        self._still: Still | None = None
        self._shown: Ground | None = None
        self._governor = governor or Governor()
        self._waiting = QRegion()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._repaint_waiting)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_FRAME_MS)
        self._soon.timeout.connect(self._ask_ahead)
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(go_on)
        self._workshop = Workshop("still", self)
        self._workshop.done.connect(self._on_worked)
        self._shelf = SpriteShelf(bake, self)
        self._shelf.filled.connect(self._show_figures)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self._studio, asker = plate_studio(), id(self)
        self._studio.kept.connect(self._on_layer_kept)
        self.destroyed.connect(lambda: plate_studio().leave(asker))

    @property
    def quality(self) -> Quality:
        """Return how the moving layer is painted at present."""
        return self._governor.quality

    @property
    def layers(self) -> LayerChoice:
        """Return what is shown."""
        return self._layers

    @property
    def view_choice(self) -> ViewChoice:
        """Return from where and how near the body is shown."""
        return self._choice

    @property
    def view(self) -> View | None:
        """Return where the body lies, in device pixels; None: nothing has been laid out yet."""
        return self._ground.view if self._ground is not None else None

    def picture(self, size_px: tuple[int, int] | None = None) -> Picture | None:
        """Return what is shown, to paint it elsewhere: as it is on the screen, or in another size.

        None: nothing is shown yet.
        """
        if self._ground is None or self._timeline is None or self._moment is None:
            return None
        view = self._ground.view
        if size_px is not None:
            view = View.fitted(size_px[0], size_px[1], body=self._body, choice=self._choice)
        facts = self._timeline, self._moment.t_s, view, self._theme, self._layers, self._tone
        return Picture(*facts, sprites=self._bake, dress=self._dress)

    @property
    def tone(self) -> str:
        """Return the tone of the skin."""
        return self._tone

    @property
    def dress(self) -> Dress:
        """Return what the hands are of."""
        return self._dress

    @property
    def up_to_date(self) -> bool:
        """Return whether the still picture that is shown is the present one."""
        return self._shown is not None and self._shown is self._ground

    def sizeHint(self) -> QSize:
        """Return the size of the stage in the smallest standard window."""
        return QSize(672, 553)

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another session; `show_moment` says from where."""
        other_body = timeline.body.name != self._body.name
        self._timeline, self._body, self._moment = timeline, timeline.body, None
        if other_body or self._ground is None:
            self._plate = usable_plate(timeline.body, self._tone)
            self._renew()
        else:
            self._renew_scene(self._ground.view)

    def set_tone(self, tone: str) -> None:
        """Show the skin in another tone."""
        if tone != self._tone:
            self._tone = tone
            self._plate = usable_plate(self._body, tone)
            self._renew()

    def set_dress(self, dress: Dress) -> None:
        """Show hands of another style or skin."""
        if dress != self._dress:
            self._dress = dress
            if self._ground is not None:
                self._renew_scene(self._ground.view)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and another unit."""
        if theme != self._theme:
            self._theme = theme
            self._renew()

    def set_layers(self, layers: LayerChoice) -> None:
        """Show other layers, or fade them: the body is painted anew, what is known of the hands stays."""
        if layers == self._layers:
            return
        self._layers = layers
        if self._ground is None:
            self._renew()
            return
        hush()
        self._after.start()
        self._renew_ground(self._ground.view)
        if self._scene is not None and self._coarse_scene is not None:
            self._scene = self._scene.showing(layers)
            self._coarse_scene = self._scene.coarser().with_hands_of(self._coarse_scene)
        if self._looks_due:
            self._ask_looks()
        self._show_figures()

    def set_view(self, choice: ViewChoice) -> None:
        """Show the body from another side, from nearer or farther."""
        if choice != self._choice:
            self._choice = choice
            self._renew()
            self.update()

    def set_alone(self, on: bool) -> None:
        """Give the body the room of labels and panels, where none lie beside it or over it."""
        if on != self._alone:
            self._alone = on
            self._renew()

    def show_moment(self, moment: Moment) -> None:
        """Show the hands, and the path of their stroke, at a moment of the timeline."""
        row_changed = self._moment is None or moment.row != self._moment.row
        self._moment = moment
        if row_changed and self._still is None:
            self._ask_ahead()
        elif row_changed:
            self._soon.start()
        self._show_figures()

    def finish(self) -> None:
        """Wait until everything is painted, and all hands that were asked for ahead are baked."""
        if self._soon.isActive():
            self._ask_ahead()
        while not self._workshop.idle:
            self._workshop.finish()
        self._shelf.finish()
        self._show_figures()

    def complete(self) -> None:
        """Wait until the present moment is painted as well as it can be; what lies ahead is dropped."""
        if self._soon.isActive():
            self._ask_ahead()
        while not self._workshop.idle:
            self._workshop.finish()
        self._shelf.prepare(())
        if self._scene is not None and self._moment is not None:
            figures(self._scene, self._moment, self._shelf.exact)
        self._show_figures()

    def shut(self) -> None:
        """End the workers; the canvas shows no more after that."""
        self._soon.stop()
        self._workshop.close()
        self._studio.leave(id(self))
        self._shelf.close()

    def event(self, event: QEvent) -> bool:
        """Paint anew on a screen of another scale, even where the size in its pixels stays the same."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the body into the new size."""
        super().resizeEvent(event)
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the still picture and the figures, only where it is asked for."""
        started_s = perf_counter()
        if self._still is None:
            self._workshop.finish()
        with QPainter(self) as painter:
            self._paint(painter, event.region())
        self._governor = self._governor.after((perf_counter() - started_s) * 1000.0)

    def names(self) -> list[tuple[str, QRect]]:
        """Return the names and chips of the picture, and where they stand in logical pixels."""
        words = None if self._ground is None else self._ground.words()
        pills = () if words is None else (*words.chips, *words.landmarks)
        return [(pill.text, self._logical(pill.rect_px.toAlignedRect())) for pill in pills]

    def paint_on(self, painter: QPainter) -> None:
        """Paint what is shown at present on something else, in this canvas's logical pixels."""
        self._paint(painter, QRegion(self.rect()))

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        share = 1.0 / self.devicePixelRatioF()
        painter.scale(share, share)
        self._paint_still(painter)
        self._paint_figures(painter, region)

    def _paint_still(self, painter: QPainter) -> None:
        if self._still is None or self._ground is None:
            painter.fillRect(self.rect(), self._theme.stage_centre)
        else:
            self._still.paint(painter, self._ground.view, self._theme.stage_edge)

    def _paint_figures(self, painter: QPainter, region: QRegion) -> None:
        for figure in self._figures:
            if region.intersects(self._logical(figure.bounds_px)):
                figure.paint(painter)

    def _logical(self, bounds_px: QRect) -> QRect:
        """Return the whole logical pixels that hold these device pixels."""
        share = 1.0 / self.devicePixelRatioF()
        if share == 1.0:
            return bounds_px
        corner, size = bounds_px.topLeft().toPointF() * share, bounds_px.size().toSizeF() * share
        return QRectF(corner, size).toAlignedRect()

    def _renew(self) -> None:
        """Begin a new picture: another size, theme, choice of layers or session."""
        if self.width() < 1 or self.height() < 1:
            return
        ratio = self.devicePixelRatioF()
        size = round(self.width() * ratio), round(self.height() * ratio)
        unit = self._theme.unit * ratio
        if self._alone:
            view = View.fitted(*size, unit, room=ALONE_ROOM, body=self._body, choice=self._choice)
        else:
            view = View.fitted(*size, unit, COVERED_PX * unit, body=self._body, choice=self._choice)
        self._renew_ground(view)
        self._renew_scene(view)

    def _renew_ground(self, view: View) -> None:
        """Have the still picture painted anew."""
        self._ground = Ground(view, self._theme, self._layers, self._body, self._plate)
        self._ground_image = None
        self._workshop.drop_waiting()
        self._workshop.ask(("ground", self._ground, self._row()), partial(painted, self._ground, self._row()))

    def _renew_scene(self, view: View) -> None:
        """Begin to show what moves on another ground, or in another session."""
        before, coarse = self._scene, self._coarse_scene
        self._scene = self._coarse_scene = None
        if self._timeline is not None:
            lettered = holds_letters(view)
            made = Scene.of(self._timeline, view, self._theme, self._layers, lettered, self._dress)
            self._scene = made if before is None else made.with_hands_of(before)
            self._coarse_scene = self._scene.coarser()
            if coarse is not None:
                self._coarse_scene = self._coarse_scene.with_hands_of(coarse)
        self._ask_looks()
        self._show_figures()

    @Slot()
    def _ask_ahead(self) -> None:
        """Have the present stroke's arrows and hands made."""
        self._soon.stop()
        go_on()
        self._ask_path()
        self._ask_looks()

    def _ask_path(self) -> None:
        """Have the arrows of the present stroke painted over the ground, as soon as there is one."""
        ground, image, row = self._ground, self._ground_image, self._row()
        if ground is None or image is None:
            return
        if row is None:
            self._show_still(image, ground)
        else:
            self._workshop.ask(("path", ground, row), lambda: with_path(image, ground, row))

    def _row(self) -> Row | None:
        """Return the row of the session whose arrows are shown."""
        if self._timeline is None or self._moment is None:
            return None
        return self._timeline.rows[self._moment.row]

    def _ask_looks(self) -> None:
        """Have the hands of the present stroke and of the beginning of the next one baked ahead."""
        scene, moment = self._scene, self._moment
        self._looks_due = True
        if scene is not None and moment is not None and self._layers.hands:
            self._workshop.ask(("looks", scene.past, moment.row), lambda: _looks_ahead(scene, moment))

    @Slot(object, object)
    def _on_worked(self, key: tuple[str, object, object], result: object) -> None:
        kind, facts, *rest = key
        if kind == "looks":
            if self._scene is not None and facts is self._scene.past and isinstance(result, list):
                self._looks_due = self._moment is None or rest[0] != self._moment.row
                self._shelf.prepare(result)
        elif isinstance(facts, Ground) and isinstance(result, Painted):
            self._on_painted(facts, result)
            if facts is self._ground and rest[0] is not self._row():
                self._ask_path()
        elif isinstance(facts, Ground) and facts is self._ground and isinstance(result, QImage):
            self._show_still(result, facts)

    def _on_painted(self, facts: Ground, result: Painted) -> None:
        """Show a new ground, or, while it waits for its turn, an older one that is nearer to it."""
        if facts is self._ground:
            self._ground_image = result.ground
            self._tell_fault()
            self._studio.want(id(self), self._body, facts.view.light, facts.view.scale_px, seen(self._layers))
        if self._ground is not None and facts.is_like(self._ground):
            self._signs = result.signs
            self._show_still(result.whole, facts)
            self._show_figures()

    def _tell_fault(self) -> None:
        """Say once which of the plate's files cannot be used."""
        if self._plate.layers.fault is not None and not self._fault_told:
            self._fault_told = True
            self.plate_missing.emit(self._plate.layers.fault)

    @Slot(object, object, str)
    def _on_layer_kept(self, body: Body, light: Light, layer: str) -> None:
        """Show a layer that has just been drawn for this body in the place of the one that stood in."""
        if body.name == self._body.name:
            self._plate = with_drawn(self._plate, layer, light)
            if self.view is not None and light is self.view.light and layer in seen(self._layers):
                self._renew_ground(self.view)

    def _show_still(self, image: QImage, facts: Ground) -> None:
        self._still = Still(image, facts.view)
        self._shown = facts
        self.update()

    @Slot()
    def _show_figures(self) -> None:
        """Place what moves anew and repaint where it was and where it is."""
        before = self._figures
        self._figures = []
        if self._scene is not None and self._coarse_scene is not None and self._moment is not None:
            full = self._governor.quality is Quality.FULL
            scene = self._scene if full else self._coarse_scene
            self._figures = figures(scene, self._moment, self._sprite)
        self._figures = stacked(self._figures, self._signs_in_place())
        changed = [figure for figure in before if figure not in self._figures]
        changed += [figure for figure in self._figures if figure not in before]
        self._repaint(changed)

    def _signs_in_place(self) -> tuple[Figure, ...]:
        """Return the words over the hands; none while a still of another view, with its own, stands in."""
        if self._still is None or self._ground is None or not self._still.shows(self._ground.view):
            return ()
        return self._signs

    def _sprite(self, look: Look) -> Sprite | None:
        self._shelf.want(look)
        return self._shelf.nearest(look)

    def _repaint(self, changed: list[Figure]) -> None:
        for figure in changed:
            self._waiting += self._logical(figure.bounds_px)
        if self._waiting.isEmpty():
            return
        if self._governor.quality is not Quality.HALF_RATE:
            self._repaint_waiting()
        elif not self._pause.isActive():
            self._pause.start(HALF_RATE_MS)

    @Slot()
    def _repaint_waiting(self) -> None:
        region, self._waiting = self._waiting, QRegion()
        self.update(region)


def _looks_ahead(scene: Scene, moment: Moment) -> list[Look]:
    """Return the hands needed from a moment on, in the order of need."""
    rows = scene.timeline.rows
    wanted = _lap_looks(scene, moment.row, moment.t_s)
    if moment.row + 1 < len(rows):
        coming = rows[moment.row + 1]
        wanted += _lap_looks(scene, moment.row + 1, coming.start_s)
        wanted += looks(scene, coming.change_s, coming.start_s)
    return list(dict.fromkeys(wanted))


def _lap_looks(scene: Scene, row: int, from_s: float) -> list[Look]:
    """Return the looks of one lap of a row; its hands' letters, and whether it is safe, are found too."""
    for hand in moment_at(scene.timeline, from_s).hands:
        scene.letter(row, hand.side, hand.hand)
    find_out_safety(scene, row)
    stroke, end_s = scene.timeline.rows[row].stroke, scene.timeline.rows[row].end_s
    return looks(scene, from_s, min(from_s + min(LAP_S, stroke.lap_s), end_s))
