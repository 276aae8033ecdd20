import type { Dispose, Px } from "./base/units.ts";
import type { LaneOrder } from "./detail/laneIndex.ts";
import type { DensityName } from "./layout/density.ts";
import { createKeyMap, type KeyMap, type KeyOverrides } from "./interact/keyboard.ts";
import type { EventInput, TimeInput, TimelineInput } from "./model/input.ts";
import { isBreaks } from "./model/readBreaks.ts";
import type { BreaksInput } from "./model/stretch.ts";
import { suggest } from "./model/suggest.ts";
import type { Card } from "./outline/types.ts";
import { type CalendarId, calendarIds } from "./time/calendar.ts";
import { createZone } from "./time/zone.ts";
import type { Messages } from "./words/messages.ts";

/** The text of a measured label in CSS pixels, its size in pixels and its weight. */
export type MeasureOption = (text: string, font: { readonly size: Px; readonly weight: number }) => Px;

/**
 * What to show: everything, a stretch of time (text as in events; `end` covers its last day or month), or one event. An
 * `event` beside a stretch is brought in sight among the lanes; the stretch stays as it is said.
 */
export type ViewInput =
  | "fit"
  | { readonly start: TimeInput; readonly end: TimeInput; readonly event?: string }
  | { readonly event: string };

/** Where the members of an event are found in rows of another form: the name of a column, or a function of the row. */
export type Fields = {
  readonly [name in keyof EventInput]?: string | ((row: never) => unknown);
};

/**
 * Where the state of a timeline stands in the page's address. A page with a router gives its own, over the router:
 *
 * ```ts
 * const url: UrlAdapter = {
 *   read: () => router.query.get("timeline") ?? "",
 *   write: (text) => router.replace({ query: { ...router.query, timeline: text || undefined } }),
 *   listen: (changed) => router.onChange(changed), // gives back what stops it
 * };
 * ```
 */
export interface UrlAdapter {
  /** The text that was written, `""` where there is none. Any other text is passed over. */
  readonly read: () => string;
  /** Keeps a text of characters that a fragment takes as they are; `""` takes it out. Called at rest. */
  readonly write: (text: string) => void;
  /** Calls back when the reader goes to another address; gives back what stops it. */
  readonly listen?: (changed: () => void) => Dispose;
}

/** Writes all data as a file: its text, or the two tabs of a sheet, as the functions of `chronolane/export` do. */
export type Exporter = (
  input: TimelineInput,
) => string | { readonly events: string; readonly actors: string | null };

export interface LaneOptions {
  /**
   * `"given"`: as declared, then by first event; `"first-event"`; `"activity"`: most events first; `"connectors"`: near
   * each other who takes part in the same events. Default `"given"`.
   */
  readonly order?: LaneOrder;
  /** Whether actors share the lane of the one they belong to. Default true. */
  readonly fold?: boolean;
  /** Ids of actors whose lanes are left out. Default none. */
  readonly hidden?: readonly string[];
  /**
   * How many actors have a lane, those with most events; all others share one, "Other actors". `"auto"`: 30 where there
   * are more than 40 actors, else all; null: all. Default `"auto"`.
   */
  readonly top?: number | "auto" | null;
  /** Ids of actors whose lanes come first, in this order, whatever `order` and `top` say. Default none. */
  readonly pinned?: readonly string[];
  /** Ids of actors whose members have lanes of their own below theirs. Default none. */
  readonly expanded?: readonly string[];
}

/** Which controls there are. Each but `download` is true unless said otherwise; `controls: false` leaves all of them out. */
export interface ControlOptions {
  /** How many events are shown, and what is wrong in the data. */
  readonly summary?: boolean;
  /** Buttons that zoom, go earlier, later, up and down, and show all. */
  readonly zoom?: boolean;
  /** The button between lanes and list. */
  readonly layout?: boolean;
  /** Filter by actor, kind, category, tag, status, source, number of sources and precision. Left out where the data give no choice. */
  readonly filter?: boolean;
  /** Search in all that events say. */
  readonly search?: boolean;
  /**
   * The whole span at a glance above the lanes, with a window that can be moved and drawn larger and smaller. Default
   * `"auto"`: from a hundred dated events on.
   */
  readonly overview?: boolean | "auto";
  /** Choosing, pinning and ordering lanes. Default `"auto"`: where there are more than twelve actors. */
  readonly lanes?: boolean | "auto";
  /** What the marks mean; its entries filter. */
  readonly legend?: boolean;
  /** All events as a table. */
  readonly table?: boolean;
  /** Left out where the browser or the page's frame does not allow it. */
  readonly fullscreen?: boolean;
  /** The list of keys. */
  readonly help?: boolean;
  /**
   * A menu in which readers take the picture with its sources as a file, and the data where there are `exporters`. It is
   * for the page to offer that, hence default false, with `controls: true` too.
   */
  readonly download?: boolean;
}

/** Every option of a timeline. An unknown name or a wrong value throws a TypeError. */
export interface TimelineOptions {
  /**
   * Height of the picture in pixels; `"auto"`: as high as its lanes, up to `maxHeight`; `"fill"`: all together as high as the
   * container, which needs a height of its own, with the legend folded. Without one the picture has 480 px; it has at
   * least 160, and what is too much then scrolls. Default `"auto"`.
   */
  readonly height?: "auto" | "fill" | Px;
  /** Most pixels of an automatic height; what is higher scrolls. Default 960. */
  readonly maxHeight?: Px;
  /** Width in pixels where nothing can be measured (tests, detached elements). Default: the container's. */
  readonly width?: Px;
  /**
   * `"auto"`: a list in containers narrower than 480 px, else lanes; of more than 20,000 events lanes everywhere, and print has
   * no list. Default `"auto"`.
   */
  readonly layout?: "auto" | "lanes" | "list";
  /** First view. Default `"fit"`. */
  readonly view?: ViewInput;
  /** IANA zone of the axis; dates are days in it. Default: the data's, else `"UTC"`. */
  readonly timeZone?: string;
  /**
   * Calendar of the axis and of days in words: months and years begin where they do in it. Dates in the data stay
   * Gregorian; one known to the month or coarser is told as it was written. Default `"gregory"`.
   */
  readonly calendar?: CalendarId;
  /** A further calendar, by which cards tell days once more. Default none. */
  readonly secondaryCalendar?: CalendarId | null;
  /**
   * Folds stretches of the axis without events: `"auto"` those of data that are overwhelmingly empty, a list those named
   * (`end` covers its last day or month), cut around the events in them. Default false: time runs evenly.
   */
  readonly breaks?: BreaksInput;
  /**
   * The axis counts days, weeks, months or years (hours too, where the time of day is known) from the event with this id
   * or from a date such as `"2023-10-07"`, with the dates above; cards say which day it was. Default null: dates alone.
   */
  readonly since?: string | null;
  /** Digits of every number, a numbering system of `Intl` such as `"latn"`, `"arab"`, `"arabext"`. Default: the locale's. */
  readonly numberingSystem?: string | null;
  /** BCP 47 tag of the reader's language. Default: `lang` of the element or page, the data's locale, else `"en"`. */
  readonly locale?: string;
  /** Reading direction of the whole. Default `"auto"`: that of the locale. */
  readonly direction?: "auto" | "ltr" | "rtl";
  readonly lanes?: LaneOptions;
  /** Default true: all controls but `download`. */
  readonly controls?: boolean | ControlOptions;
  /** What becomes of events that the filter leaves out: gone, or faint and without a label. Default `"hidden"`. */
  readonly filtered?: "hidden" | "ghosted";
  /** The view goes to the latest event as events are merged in, until the reader moves it. Default false. */
  readonly follow?: boolean;
  /**
   * Where view, selection, open card and filter are kept so that an address leads back to them: `"hash"` is the part of
   * the page's address behind `#`, as `timeline=…` or with the element's id as its name; an adapter is the page's own place. Default false: nowhere.
   */
  readonly urlState?: false | "hash" | UrlAdapter;
  /** `"compact"`: lower lanes and less room between lines; text keeps its size. Default `"comfortable"`. */
  readonly density?: DensityName;
  /** `"auto"` follows the reader's setting. Default `"auto"`. */
  readonly theme?: "auto" | "light" | "dark";
  /** Load images of events. Each tells its host who reads the page. Default false. */
  readonly media?: boolean;
  /** How to read rows of another form. Default: events as documented. */
  readonly fields?: Fields;
  /** The page's own content of the card, below its title; null for ours. */
  readonly renderCard?: (card: Card) => Node | null;
  /**
   * What the menu of `controls.download` writes data with, by the ending of the file: `{csv: toCSV, json: toJSON}` out of
   * `chronolane/export`. A file holds all data, whatever the filter. Default none: pictures alone.
   */
  readonly exporters?: Readonly<Record<string, Exporter>>;
  /** Other keys for actions, as `{zoomIn: ["+", "i"]}`. */
  readonly keys?: KeyOverrides;
  /** Phrases in place of the built-in ones. */
  readonly messages?: Partial<Messages>;
  /** Level of the headings of card and list, 2 to 6. Default 2. */
  readonly headingLevel?: number;
  /** Widths of texts, in place of the browser's own. For tests that need the same picture everywhere. */
  readonly measureText?: MeasureOption;
}

/** Options with every default in place. */
export interface ResolvedOptions {
  readonly height: "auto" | "fill" | Px;
  readonly maxHeight: Px;
  readonly width: Px | null;
  readonly layout: "auto" | "lanes" | "list";
  readonly view: ViewInput;
  readonly timeZone: string | null;
  readonly calendar: CalendarId;
  readonly secondaryCalendar: CalendarId | null;
  readonly breaks: BreaksInput;
  readonly since: string | null;
  readonly numberingSystem: string | null;
  readonly locale: string | null;
  readonly direction: "auto" | "ltr" | "rtl";
  readonly order: LaneOrder;
  readonly fold: boolean;
  readonly hidden: ReadonlySet<string>;
  readonly top: number | "auto" | null;
  readonly pinned: readonly string[];
  readonly expanded: ReadonlySet<string>;
  readonly controls: Readonly<Required<ControlOptions>>;
  readonly filtered: "hidden" | "ghosted";
  readonly follow: boolean;
  readonly urlState: false | "hash" | UrlAdapter;
  readonly density: DensityName;
  readonly theme: "auto" | "light" | "dark";
  readonly media: boolean;
  readonly fields: Fields | null;
  readonly renderCard: ((card: Card) => Node | null) | null;
  readonly exporters: Readonly<Record<string, Exporter>>;
  readonly keys: KeyMap;
  readonly messages: Partial<Messages>;
  readonly headingLevel: number;
  readonly measureText: MeasureOption | null;
}

type Check = { readonly expected: string; readonly test: (value: unknown) => boolean };

const positive: Check = {
  expected: "a positive number of pixels",
  test: (v) => typeof v === "number" && v > 0 && Number.isFinite(v),
};
const flag: Check = { expected: "true or false", test: (v) => typeof v === "boolean" };
const callback: Check = { expected: "a function", test: (v) => typeof v === "function" };
const record: Check = {
  expected: "an object",
  test: (v) => typeof v === "object" && v !== null && !Array.isArray(v),
};
const oneOf = (...words: readonly string[]): Check => ({
  expected: words.map((word) => JSON.stringify(word)).join(", "),
  test: (v) => typeof v === "string" && words.includes(v),
});
const either = (a: Check, b: Check): Check => ({
  expected: `${a.expected} or ${b.expected}`,
  test: (v) => a.test(v) || b.test(v),
});

const orNull = ({ expected, test }: Check): Check => ({
  expected: `${expected} or null`,
  test: (v) => v === null || test(v),
});

const checks: Readonly<Record<keyof TimelineOptions, Check>> = {
  height: either(oneOf("auto", "fill"), positive),
  maxHeight: positive,
  width: positive,
  layout: oneOf("auto", "lanes", "list"),
  view: { expected: '"fit", {start, end} or {event}', test: isView },
  timeZone: { expected: 'an IANA zone such as "Europe/Berlin"', test: isZone },
  calendar: oneOf(...calendarIds),
  secondaryCalendar: orNull(oneOf(...calendarIds)),
  breaks: { expected: '"auto", false or a list of {start, end}, each in order', test: isBreaks },
  since: orNull({
    expected: 'the id of an event or a date such as "2023-10-07"',
    test: (v) => typeof v === "string" && v !== "",
  }),
  numberingSystem: orNull({ expected: 'a numbering system such as "latn", "arab"', test: isNumberingSystem }),
  locale: { expected: 'a BCP 47 tag such as "en-GB"', test: isLocale },
  direction: oneOf("auto", "ltr", "rtl"),
  lanes: record,
  controls: either(flag, record),
  filtered: oneOf("hidden", "ghosted"),
  follow: flag,
  urlState: {
    expected: 'false, "hash" or an adapter with read and write',
    test: (v) => v === false || v === "hash" || isAdapter(v),
  },
  density: oneOf("comfortable", "compact"),
  theme: oneOf("auto", "light", "dark"),
  media: flag,
  fields: record,
  renderCard: callback,
  exporters: {
    expected: 'functions by endings such as "csv", other than "svg" and "png"',
    test: isExporters,
  },
  keys: record,
  messages: record,
  headingLevel: {
    expected: "a whole number from 2 to 6",
    test: (v) => Number.isInteger(v) && (v as number) >= 2 && (v as number) <= 6,
  },
  measureText: callback,
};

const actorIds: Check = {
  expected: "a list of ids of actors",
  test: (v) => Array.isArray(v) && v.every((id) => typeof id === "string"),
};

const laneChecks: Readonly<Record<keyof LaneOptions, Check>> = {
  order: oneOf("given", "first-event", "activity", "connectors"),
  fold: flag,
  hidden: actorIds,
  top: {
    expected: '"auto", a whole number from 1 or null',
    test: (v) => v === "auto" || v === null || (Number.isInteger(v) && (v as number) >= 1),
  },
  pinned: actorIds,
  expanded: actorIds,
};

/** The names of the controls that are there unless said otherwise, in the order of the toolbar. */
export const controlNames: readonly (keyof ControlOptions)[] = [
  "summary",
  "zoom",
  "layout",
  "filter",
  "search",
  "legend",
  "table",
  "fullscreen",
  "help",
];

const flagOrAuto: Check = {
  expected: 'true, false or "auto"',
  test: (v) => v === "auto" || typeof v === "boolean",
};

const controlChecks: Readonly<Record<keyof ControlOptions, Check>> = {
  ...(Object.fromEntries(controlNames.map((name) => [name, flag])) as Record<
    (typeof controlNames)[number],
    Check
  >),
  download: flag,
  overview: flagOrAuto,
  lanes: flagOrAuto,
};

/** One object each, so that not to be given equals not to be given. */
const noMessages: Partial<Messages> = {};
const noExporters: Readonly<Record<string, Exporter>> = {};

/** Checks options and fills in defaults, field by field; never kept or changed. */
export function resolveOptions(options: TimelineOptions = {}): ResolvedOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`invalid options: ${describe(options)}; expected an object of options`);
  }
  check(options, checks, "");
  check(options.lanes ?? {}, laneChecks, "lanes.");
  const { controls = true } = options;
  if (typeof controls === "object") check(controls, controlChecks, "controls.");
  return {
    height: options.height ?? "auto",
    maxHeight: options.maxHeight ?? 960,
    width: options.width ?? null,
    layout: options.layout ?? "auto",
    view: options.view ?? "fit",
    timeZone: options.timeZone ?? null,
    calendar: options.calendar ?? "gregory",
    secondaryCalendar: options.secondaryCalendar ?? null,
    breaks: options.breaks ?? false,
    since: options.since ?? null,
    numberingSystem: options.numberingSystem ?? null,
    locale: options.locale ?? null,
    direction: options.direction ?? "auto",
    order: options.lanes?.order ?? "given",
    fold: options.lanes?.fold ?? true,
    hidden: new Set(options.lanes?.hidden ?? []),
    top: options.lanes?.top === undefined ? "auto" : options.lanes.top,
    pinned: options.lanes?.pinned ?? [],
    expanded: new Set(options.lanes?.expanded ?? []),
    controls: resolveControls(controls),
    filtered: options.filtered ?? "hidden",
    follow: options.follow ?? false,
    urlState: options.urlState ?? false,
    density: options.density ?? "comfortable",
    theme: options.theme ?? "auto",
    media: options.media ?? false,
    fields: options.fields ?? null,
    renderCard: options.renderCard ?? null,
    exporters: options.exporters ?? noExporters,
    keys: createKeyMap(options.keys),
    messages: options.messages ?? noMessages,
    headingLevel: options.headingLevel ?? 2,
    measureText: options.measureText ?? null,
  };
}

function resolveControls(controls: boolean | ControlOptions): Required<ControlOptions> {
  const own = typeof controls === "object" ? controls : {};
  const all = Object.fromEntries(controlNames.map((name) => [name, own[name] ?? controls !== false]));
  const auto = controls === false ? false : "auto";
  const { overview = auto, lanes = auto } = own;
  return { ...all, overview, lanes, download: own.download ?? false } as Required<ControlOptions>;
}

function check(values: object, known: Readonly<Record<string, Check>>, prefix: string): void {
  for (const [name, value] of Object.entries(values)) {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (rule === undefined) throw new TypeError(unknownName(prefix + name, Object.keys(known), name, prefix));
    if (value !== undefined && !rule.test(value)) {
      throw new TypeError(`invalid option ${prefix}${name}: ${describe(value)}; expected ${rule.expected}`);
    }
  }
}

function unknownName(full: string, names: readonly string[], name: string, prefix: string): string {
  const near = suggest(name, names);
  const hint = near === undefined ? `expected one of ${names.join(", ")}` : `did you mean ${prefix}${near}?`;
  return `unknown option ${full}; ${hint}`;
}

/** A value for an error message, short and without its secrets. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** True for what `view` and `setView` take. */
export function isView(value: unknown): boolean {
  if (value === "fit") return true;
  if (typeof value !== "object" || value === null) return false;
  if ("event" in value && typeof value.event !== "string") return false;
  if (!("start" in value || "end" in value)) return "event" in value;
  return "start" in value && "end" in value && isTime(value.start) && isTime(value.end);
}

const isAdapter = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  ["read", "write"].every((name) => typeof (value as Record<string, unknown>)[name] === "function");

function isExporters(value: unknown): boolean {
  if (!record.test(value)) return false;
  return Object.entries(value as object).every(
    ([ending, write]) => /^(?!svg$|png$)[a-z0-9]+$/.test(ending) && typeof write === "function",
  );
}

const isTime = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || value instanceof Date;

function isLocale(value: unknown): boolean {
  try {
    return typeof value === "string" && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** One with ten digits that the platform has: it takes unknown names in silence, and others such as "roman" not at all. */
function isNumberingSystem(value: unknown): boolean {
  if (typeof value !== "string" || !/^[a-z0-9]{3,8}$/.test(value)) return false;
  const { numberingSystem } = new Intl.NumberFormat("en", { numberingSystem: value }).resolvedOptions();
  return numberingSystem === value;
}

function isZone(value: unknown): boolean {
  return typeof value === "string" && createZone(value) !== null;
}
