import { latinDigit } from "../base/digits.ts";
import type { Dispose } from "../base/units.ts";

/** What a key can ask for. Earlier and later, not left and right: arrow keys follow the drawn direction. */
export type KeyAction =
  | "previousInLane"
  | "nextInLane"
  | "previousInTime"
  | "nextInTime"
  | "laneAbove"
  | "laneBelow"
  | "firstInLane"
  | "lastInLane"
  | "first"
  | "last"
  | "pageEarlier"
  | "pageLater"
  | "zoomIn"
  | "zoomOut"
  | "fit"
  | "open"
  | "close";

/**
 * Other keys for actions, as `"Shift+ArrowLeft"`: any of `Ctrl+` and `Shift+`, then a name of `KeyboardEvent.key` or one
 * character. A character stands for itself (`"+"`, `"J"`), without Shift; a digit for those of other scripts too. An empty
 * list takes an action's keys away. Left and right are meant for an axis that runs left to right; they are exchanged for one that does not.
 */
export type KeyOverrides = Readonly<Partial<Record<KeyAction, readonly string[]>>>;

/** From a key with its modifiers, in the order `Ctrl+Shift+`, to what it does. */
export type KeyMap = ReadonlyMap<string, KeyAction>;

/** What the keyboard sees of the timeline. */
export interface KeyHost {
  /** Keys count only while the focus is in here. */
  readonly grid: HTMLElement;
  readonly keys: () => KeyMap;
  /** 1, or -1 when time runs from right to left. */
  readonly direction: () => 1 | -1;
  /** Does what was asked for; false when there is nothing to do, and the key is left to the page. */
  readonly act: (action: KeyAction) => boolean;
  /** Goes to an event whose title begins with what was typed within a moment; false when there is none. */
  readonly typeAhead: (prefix: string) => boolean;
}

/** The keys of each action, those not named in `overrides` as they are. Throws a TypeError that names what is wrong. */
export function createKeyMap(overrides: KeyOverrides = {}): KeyMap {
  if (typeof overrides !== "object" || overrides === null) {
    throw new TypeError(`invalid keys: ${String(overrides)}; expected an object of action to list of keys`);
  }
  const map = new Map<string, KeyAction>();
  for (const [name, keys] of Object.entries(overrides)) {
    if (keys === undefined) continue;
    const action = actionOf(name);
    if (!Array.isArray(keys)) {
      throw new TypeError(`invalid keys.${name}: ${String(keys)}; expected a list such as ["ArrowLeft"]`);
    }
    for (const key of keys as readonly unknown[]) claim(map, action, chordOf(key, name));
  }
  // A key that was given away is no longer the default of another action.
  for (const action of actions) {
    if (overrides[action] !== undefined) continue;
    for (const key of defaultKeys[action]) if (!map.has(key)) map.set(key, action);
  }
  return map;
}

/** A row of the help: an action and its keys, each as the caps to press together. */
export interface KeyRow {
  readonly action: KeyAction;
  readonly keys: readonly (readonly string[])[];
}

/** What the help shows, in the order in which one learns it; arrows as they are drawn. Actions without a key are left out. */
export function keyTable(map: KeyMap, direction: 1 | -1 = 1): readonly KeyRow[] {
  const rows = actions.map((action) => ({
    action,
    keys: [...map].filter(([, to]) => to === action).map(([chord]) => capsOf(mirror(chord, direction))),
  }));
  return rows.filter(({ keys }) => keys.length > 0);
}

/**
 * Listens to keys while the focus is in the grid, and says what they ask for. Keys with Alt or ⌘, keys nobody has asked
 * for, and all keys in form fields are left alone. Characters typed in a row look for a title.
 */
export function recogniseKeys(host: KeyHost): Dispose {
  const { grid } = host;
  let typed = "";
  let typedAt = -Infinity;
  let spaceTaken = false;

  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return;
    if (isField(event.target)) return;
    const typing = event.timeStamp - typedAt < typingTime ? typed : "";
    const action = typing !== "" && isText(event) ? undefined : actionFor(event);
    if (action !== undefined) run(action, event);
    else if (isText(event) && (typing !== "" || event.key !== " ")) type(typing + event.key, event);
  };

  const actionFor = (event: KeyboardEvent): KeyAction | undefined => {
    const chord = mirror(chordOfEvent(event), host.direction());
    return host.keys().get(chord) ?? host.keys().get(chord.replace(/\p{Nd}$/u, latinDigit));
  };

  const run = (action: KeyAction, event: KeyboardEvent): void => {
    typed = "";
    spaceTaken = false;
    // A key that is held must not open what it has just closed.
    const handled = event.repeat && (action === "open" || action === "close") ? true : host.act(action);
    if (!handled) return;
    event.preventDefault();
    spaceTaken = event.key === " ";
  };

  const type = (prefix: string, event: KeyboardEvent): void => {
    typed = prefix;
    typedAt = event.timeStamp;
    if (host.typeAhead(prefix)) event.preventDefault();
    spaceTaken = event.key === " ";
  };

  const up = (event: KeyboardEvent): void => {
    // Some browsers press a button when Space comes up, whatever became of it going down.
    if (event.key !== " " || !spaceTaken) return;
    spaceTaken = false;
    event.preventDefault();
  };

  grid.addEventListener("keydown", down);
  grid.addEventListener("keyup", up);
  return () => {
    grid.removeEventListener("keydown", down);
    grid.removeEventListener("keyup", up);
  };
}

const typingTime = 700; // ms

const defaultKeys: Readonly<Record<KeyAction, readonly string[]>> = {
  previousInLane: ["ArrowLeft"],
  nextInLane: ["ArrowRight"],
  previousInTime: ["Shift+ArrowLeft"],
  nextInTime: ["Shift+ArrowRight"],
  laneAbove: ["ArrowUp"],
  laneBelow: ["ArrowDown"],
  firstInLane: ["Home"],
  lastInLane: ["End"],
  first: ["Ctrl+Home"],
  last: ["Ctrl+End"],
  pageEarlier: ["PageUp"],
  pageLater: ["PageDown"],
  // "=" is the unshifted "+" of many keyboards.
  zoomIn: ["+", "="],
  zoomOut: ["-"],
  fit: ["0"],
  open: ["Enter", "Space"],
  close: ["Escape"],
};

const actions = Object.keys(defaultKeys) as readonly KeyAction[];

/** Names of keys that may be given. Tab is not among them: it must always lead out. */
const namedKeys: ReadonlySet<string> = new Set([
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"],
  ...["Enter", "Space", "Escape", "Backspace", "Delete", "Insert"],
  ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`),
]);

function actionOf(name: string): KeyAction {
  const action = actions.find((each) => each === name);
  if (action !== undefined) return action;
  throw new TypeError(`invalid keys.${name}: no such action; expected one of ${actions.join(", ")}`);
}

function claim(map: Map<string, KeyAction>, action: KeyAction, chord: string): void {
  const other = map.get(chord);
  if (other !== undefined && other !== action) {
    throw new TypeError(
      `invalid keys.${action}: ${chord} is given to ${other} too; expected one action a key`,
    );
  }
  map.set(chord, action);
}

/** The key in its one spelling, `Ctrl+Shift+Name`. */
function chordOf(key: unknown, action: string): string {
  const match = typeof key === "string" ? /^((?:(?:Ctrl|Shift)\+)*)(\S+| )$/su.exec(key) : null;
  const name = match?.[2] === " " ? "Space" : (match?.[2] ?? "");
  const ctrl = match?.[1]?.includes("Ctrl") ?? false;
  const shift = match?.[1]?.includes("Shift") ?? false;
  // Shift is part of a character already: what matters is "?", not which keys make it.
  const known = namedKeys.has(name) || (isCharacter(name) && !shift);
  if (known) return `${ctrl ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${name}`;
  throw new TypeError(
    `invalid keys.${action}: ${JSON.stringify(key) ?? String(key)}; expected a character such as "j" or a key such as ` +
      `"ArrowLeft", "Shift+ArrowLeft", "Ctrl+Home" (keys: ${[...namedKeys].join(", ")})`,
  );
}

function chordOfEvent(event: KeyboardEvent): string {
  const name = event.key === " " ? "Space" : event.key;
  const shift = event.shiftKey && !isCharacter(name);
  return `${event.ctrlKey ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${name}`;
}

/** The chord for the other reading direction: left and right exchanged. */
function mirror(chord: string, direction: 1 | -1): string {
  if (direction === 1) return chord;
  if (chord.endsWith("ArrowLeft")) return chord.replace("ArrowLeft", "ArrowRight");
  return chord.replace("ArrowRight", "ArrowLeft");
}

const glyphs: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};

/** The caps of a chord; "+" itself is a cap too. */
function capsOf(chord: string): readonly string[] {
  const name = chord.replace(/^(?:Ctrl\+)?(?:Shift\+)?(?=.)/su, "");
  const modifiers = chord
    .slice(0, chord.length - name.length)
    .split("+")
    .filter(Boolean);
  return [...modifiers, glyphs[name] ?? name];
}

const isCharacter = (name: string): boolean => /^.$/su.test(name);

const isText = (event: KeyboardEvent): boolean => isCharacter(event.key) && !event.ctrlKey;

function isField(target: EventTarget | null): boolean {
  if (target === null || !("closest" in target)) return false;
  return (target as Element).closest("input, textarea, select, [contenteditable]") !== null;
}
