import type { Dispose, Px } from "../base/units.ts";
import { createLoop, nextFrame } from "../loop.ts";
import type { Schedule } from "../loop.ts";
import { axisOf, type Contact, contactOf, type Gesture, isDirect, note, speedOf, viewAt } from "./gesture.ts";
import { glide } from "./glide.ts";
import type { GestureHost, Phase, Target } from "./host.ts";
import { readPoint } from "./point.ts";
import type { Point } from "./point.ts";

/** What the recogniser takes from its surroundings. */
export interface PointerChoice {
  /** Asked when a finger lifts: true lets the view stop with it. Never, unless told. */
  readonly reducedMotion?: () => boolean;
  /** Frames for gliding and hovering; the browser's unless told. */
  readonly schedule?: Schedule;
}

/**
 * Recognises what a mouse, a pen or fingers do on the stage: drag pans, two fingers zoom about their middle, a short
 * press or a long one picks what lies under it, and so does hovering. A pen does what one finger does, and hovers.
 *
 * ```text
 *            ┌──────────── up, cancel ───────────┐
 *            ▼                                   │
 *   rest ──down──▶ pressed ──moved enough──▶ moving ──second finger──▶ pinching ──one lifts──▶ moving
 *    ▲               │ 500 ms (no mouse): longPress └──up of a fast finger──▶ gliding ──slow, touched──▶ rest
 *    └───────────────┴── context menu, blur, lost capture, stage gone, dispose: from anywhere to rest
 * ```
 * While moving, the view is computed from the view and the places at the start, so errors cannot add up and the
 * moment under the pointer stays under it. Whatever way a gesture ends, `move` has been called with `end` if it was
 * with `start`; disposing ends it too. While there is no gesture there is nothing on the window.
 *
 * d3-zoom does not do: it follows the mouse on the window instead of capturing it, keeps its state as `__zoom` on the
 * element and a timer after each touch, and reads places from the bounding box, which is wrong under a rotation.
 *
 * Clicks are judged by geometry, because what is drawn may be wider than its button. A click by keyboard, voice or a
 * screen reader has no place: see `isPointerClick`. Buttons inside the stage keep their focus and their own clicks.
 */
export function recognisePointers(host: GestureHost, choice: PointerChoice = {}): Dispose {
  const { stage } = host;
  const { reducedMotion = () => false, schedule = nextFrame } = choice;
  let gesture: Pressed | null = null;
  let stopGliding: (() => boolean) | null = null;
  /** The click that follows this press is none: the press became something else. */
  let spent = false;
  /** The press became a long press; the context menu that some systems show after it does not come. */
  let held = false;
  let hovered: Place | null = null;
  let disposed = false;

  const hovering = createLoop(() => {
    host.hover(hovered === null ? null : find(hovered));
  }, schedule);

  const placeOf = (place: Place): Point => {
    const point = readPoint(place, stage);
    return host.toPlot(point.x, point.y);
  };

  const find = (place: Place): Target | null => {
    const { x, y } = placeOf(place);
    return host.find(x, y);
  };

  const down = (event: PointerEvent): void => {
    // A first pointer is told only when no other of its type is down: what we still hold is dead.
    if (gesture?.type === event.pointerType && (event.isPrimary || contactFor(event) !== null)) rest();
    if (gesture !== null) {
      if (gesture.type === "touch" && event.pointerType === "touch") join(gesture, event);
      return;
    }
    // The touch that stops a glide is not meant for what happens to lie under it.
    spent = stopGliding?.() ?? false;
    held = false;
    if (disposed || event.button !== 0 || isControl(event.target)) return;
    const contact = contactOf(event, placeOf(event));
    gesture = {
      type: event.pointerType,
      contacts: [contact],
      from: host.viewport(),
      axis: "x",
      moving: false,
      trail: [],
      unlisten: listen(view(), whilePressed),
      longPress: null,
    };
    if (isDirect(gesture)) gesture.longPress = setTimeout(() => hold(contact), longPressTime);
  };

  const join = (current: Pressed, event: PointerEvent): void => {
    if (current.contacts.length !== 1) return;
    stopLongPress(current);
    rebase(current);
    current.contacts.push(contactOf(event, placeOf(event)));
    if (current.moving) capture(event.pointerId);
  };

  const move = (event: PointerEvent): void => {
    const contact = contactFor(event);
    if (gesture === null || contact === null) return;
    // A button let go where we could not hear it, or a stage that is no more: there is nothing left to wait for.
    if ((gesture.type !== "touch" && event.buttons === 0) || !stage.isConnected) {
      rest();
      return;
    }
    contact.at = placeOf(event);
    if (!gesture.moving) {
      const dx = Math.abs(event.clientX - contact.clientX);
      const dy = Math.abs(event.clientY - contact.clientY);
      if (Math.hypot(dx, dy) < (slack[gesture.type] ?? defaultSlack)) return;
      note(gesture, event);
      // One finger up or down scrolls the page, which soon takes it from us.
      if (gesture.type === "touch" && gesture.contacts.length === 1 && axisOf(dx, dy) === "y") {
        stopLongPress(gesture);
      } else start(gesture, dx, dy);
      return;
    }
    note(gesture, event);
    apply(gesture, "move");
  };

  const start = (current: Pressed, dx: Px, dy: Px): void => {
    stopLongPress(current);
    stopHovering();
    // Whoever is told of something may end the gesture.
    if (gesture !== current) return;
    current.moving = true;
    current.axis = current.type === "touch" ? "x" : axisOf(dx, dy);
    for (const contact of current.contacts) capture(contact.id);
    spent = true;
    apply(current, "start");
  };

  const up = (event: PointerEvent): void => {
    const contact = contactFor(event);
    if (gesture === null || contact === null) return;
    const current = gesture;
    if (current.contacts.length === 2) {
      lift(current, contact);
      return;
    }
    if (!current.moving) {
      rest();
      return;
    }
    contact.at = placeOf(event);
    note(current, event);
    const seen = viewAt(current, host.scrollRange() > 0);
    const speed = isDirect(current) && current.axis !== "y" && !reducedMotion() ? speedOf(current.trail) : 0;
    if (speed === 0) {
      release(current);
      host.move(seen, "end");
      return;
    }
    host.move(seen, "move");
    if (gesture !== current) return;
    release(current);
    stopGliding = glide(host, speed, schedule);
  };

  /** One of two fingers is gone: the other goes on from here. */
  const lift = (current: Pressed, contact: Contact): void => {
    current.contacts = current.contacts.filter((other) => other !== contact);
    current.axis = "x";
    current.trail = [];
    rebase(current);
  };

  const cancel = (event: PointerEvent): void => {
    const contact = contactFor(event);
    if (gesture === null || contact === null) return;
    if (gesture.contacts.length === 2) lift(gesture, contact);
    else rest();
  };

  /** Captures of other elements end too, such as a button's own when we take its finger over. */
  const lost = (event: PointerEvent): void => {
    if (event.target === stage) cancel(event);
  };

  /** The capture of an element that left the page is lost at its document. */
  const orphaned = (event: PointerEvent): void => {
    if (!stage.isConnected) cancel(event);
  };

  const menu = (): void => {
    const { longPress = null, contacts = [] } = gesture ?? {};
    const contact = contacts[0];
    // Some systems report their own long press before ours is due.
    if (longPress !== null && contact !== undefined) hold(contact);
    else rest();
  };

  const afterHold = (event: Event): void => {
    if (held) event.preventDefault();
    held = false;
  };

  const hold = (contact: Contact): void => {
    const target = host.find(contact.at.x, contact.at.y);
    rest();
    if (target === null) return;
    spent = true;
    held = true;
    host.longPress(target);
  };

  const apply = (current: Pressed, phase: Phase): void => {
    host.move(viewAt(current, host.scrollRange() > 0), phase);
  };

  const rebase = (current: Pressed): void => {
    current.from = host.viewport();
    for (const contact of current.contacts) contact.from = contact.at;
  };

  const contactFor = (event: PointerEvent): Contact | null =>
    gesture?.contacts.find((contact) => contact.id === event.pointerId) ?? null;

  const capture = (id: number): void => {
    // The pointer may be gone already (NotFoundError), or the stage (InvalidStateError): the window hears the rest.
    try {
      stage.setPointerCapture(id);
    } catch {
      // Nothing to do without it.
    }
  };

  const release = (current: Pressed): void => {
    gesture = null;
    stopLongPress(current);
    current.unlisten();
    for (const { id } of current.contacts) {
      try {
        if (stage.hasPointerCapture(id)) stage.releasePointerCapture(id);
      } catch {
        // Released with the pointer.
      }
    }
  };

  /** Ends whatever goes on, with the view where it is. */
  const rest = (): void => {
    stopGliding?.();
    if (gesture === null) return;
    const { moving } = gesture;
    release(gesture);
    if (moving) host.move(host.viewport(), "end");
  };

  const swallow = (event: MouseEvent): void => {
    if (!spent || !isPointerClick(event)) return;
    spent = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const click = (event: MouseEvent): void => {
    if (isPointerClick(event) && !event.defaultPrevented && !isControl(event.target)) host.press(find(event));
  };

  const hover = (event: PointerEvent): void => {
    if (gesture !== null || event.pointerType === "touch") return;
    hovered = { clientX: event.clientX, clientY: event.clientY };
    hovering.request();
  };

  const leave = (event: PointerEvent): void => {
    // On its way down we also hear of the buttons that are left.
    if (event.target === stage && gesture === null && event.pointerType !== "touch") stopHovering();
  };

  const stopHovering = (): void => {
    hovered = null;
    hovering.request();
    hovering.flush();
  };

  /** A drag that starts on text or on a link would otherwise select or carry it away. */
  const keepWhole = (event: Event): void => {
    if (gesture !== null) event.preventDefault();
  };

  const view = (): Window => stage.ownerDocument.defaultView ?? window;

  const whilePressed: Listeners = {
    pointermove: move as Listener,
    pointerup: up as Listener,
    pointercancel: cancel as Listener,
    lostpointercapture: orphaned as Listener,
    contextmenu: menu,
    blur: (event) => {
      // Focus moves inside of the page too; only the window's own blur means that the reader went elsewhere.
      if (event.target === event.currentTarget) rest();
    },
  };
  const always: Listeners = {
    pointerdown: down as Listener,
    pointermove: hover as Listener,
    pointerleave: leave as Listener,
    lostpointercapture: lost as Listener,
    wheel: () => {
      stopGliding?.();
    },
    click: swallow as Listener,
    contextmenu: afterHold,
    selectstart: keepWhole,
    dragstart: keepWhole,
  };

  const unlisten = listen(stage, always);
  // On the way up, so that what lies on the stage can keep a click for itself.
  stage.addEventListener("click", click);
  const restoreTouch = setTouchAction(stage);

  return () => {
    disposed = true;
    rest();
    hovering.dispose();
    unlisten();
    stage.removeEventListener("click", click);
    restoreTouch();
  };
}

/**
 * True for a click that was made at a place: by mouse, pen or finger. False for one by keyboard, voice control, screen
 * reader or `element.click()`, which means the element itself.
 */
export function isPointerClick(event: MouseEvent): boolean {
  return event.detail !== 0 && (event as Partial<PointerEvent>).pointerType !== "";
}

/** A place in the window. */
interface Place {
  readonly clientX: Px;
  readonly clientY: Px;
}

/** A gesture, and what it needs while its pointers are down. */
interface Pressed extends Gesture {
  readonly unlisten: Dispose;
  longPress: ReturnType<typeof setTimeout> | null;
}

const longPressTime = 500; // ms
/** Screen pixels that a press may tremble before it is a drag. */
const slack: Readonly<Record<string, Px>> = { mouse: 4 };
const defaultSlack = 8;

/** Things with a use of their own for a press and a drag. Buttons are not among them: they lie over marks. */
function isControl(target: EventTarget | null): boolean {
  if (target === null || !("closest" in target)) return false;
  const selector = "a[href], input, select, textarea, summary, [contenteditable]";
  return (target as Element).closest(selector) !== null;
}

/** The page keeps scrolling up and down by one finger; all else that fingers do here is ours. */
function setTouchAction(stage: HTMLElement): Dispose {
  const before = stage.style.getPropertyValue("touch-action");
  const hadStyle = stage.hasAttribute("style");
  stage.style.setProperty("touch-action", "pan-y");
  return () => {
    stage.style.setProperty("touch-action", before);
    if (!hadStyle && stage.style.length === 0) stage.removeAttribute("style");
  };
}

function stopLongPress(gesture: Pressed): void {
  if (gesture.longPress !== null) clearTimeout(gesture.longPress);
  gesture.longPress = null;
}

type Listener = (event: Event) => void;
type Listeners = Readonly<Record<string, Listener>>;

/** Listens while the event is on its way down, so that nothing on the page can keep it from us. */
function listen(target: EventTarget, listeners: Listeners): Dispose {
  for (const [type, listener] of Object.entries(listeners)) target.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      target.removeEventListener(type, listener, true);
    }
  };
}
