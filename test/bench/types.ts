/** What the parts of the benchmark hand each other. Times are epoch milliseconds, CPU and wall times milliseconds. */

export interface BenchActor {
  readonly id: string;
  readonly name: string;
}

export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  /** Absent of what has no length. */
  readonly end?: number;
  readonly actors: readonly string[];
  readonly kind: string;
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
}

export interface BenchData {
  readonly actors: readonly BenchActor[];
  readonly events: readonly BenchEvent[];
}

/** Where a pointer can be, in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What the benchmark knows of a library. The file runs in the page; Node imports it too, for `scripts` and `styles`.
 * Only `mount` and `update` are timed; `prepare` and `prepareUpdate` turn the data into the library's own form before.
 */
export interface Adapter<Handle = unknown, Prepared = unknown, Change = unknown> {
  readonly name: string;
  readonly draws: "svg" | "html" | "canvas";
  /** Whether it writes titles into the picture. */
  readonly labels: boolean;
  /** Paths from the project's folder, loaded before. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Turns of the wheel that zoom; without, `setRange` is called at the same pace. */
  readonly wheel?: { readonly deltaY: number; readonly ctrl?: boolean };
  /** Where a drag begins that pans; without, `setRange` is called. */
  readonly drag?: Point;
  /** Selectors of elements that are marks, of paths with a mark for each M, and of what holds titles. None for canvas. */
  readonly marks?: string;
  readonly ticks?: string;
  readonly titles?: string;
  prepare(data: BenchData): Prepared;
  mount(host: HTMLElement, prepared: Prepared, data: BenchData): Handle | Promise<Handle>;
  /** Whether there is a picture; asked every frame. Default: as soon as `mount` is done. */
  isDrawn?(handle: Handle, host: HTMLElement): boolean;
  /** Resolves when all data are read, where the first picture comes before. */
  whole?(handle: Handle): Promise<void>;
  /** Default: `prepare` of all data with the changed ones in their places. */
  prepareUpdate?(data: BenchData, changed: readonly BenchEvent[], handle: Handle): Change;
  /** A handle that it gives back takes the place of the other. */
  update?(
    handle: Handle,
    change: Change,
    host: HTMLElement,
  ): Handle | undefined | Promise<Handle | undefined>;
  range(handle: Handle): readonly [number, number];
  setRange?(handle: Handle, start: number, end: number, host: HTMLElement): unknown;
  /** The k-th thing to hover; null if there is none. */
  hoverPoint?(handle: Handle, host: HTMLElement, k: number): Point | null;
  hasPreview?(handle: Handle, host: HTMLElement): boolean;
  destroy(handle: Handle, host: HTMLElement): void;
}

/** Main-thread CPU, and of all threads of page and graphics processes where the system tells. */
export interface Cost {
  readonly main: number;
  readonly all: number | null;
}

/** One library at one size, once. What was not reached is absent. */
export interface Cell {
  readonly lib: string;
  readonly n: number;
  readonly actors: number;
  readonly run: number;
  browser?: string;
  mount?: Cost & { readonly wall: number };
  /** From the call to all data read. */
  whole?: Cost & { readonly wall: number };
  /** Longest task of the main thread while mounting. */
  mountTask?: number;
  heap?: number; // MB beyond the caller's objects
  elements?: number;
  marks?: number | null;
  titles?: number | null;
  /** Share of pixels that are not of the most frequent colour, percent. */
  ink?: number;
  /** Share of pixels darker than a ground may be, percent. */
  dark?: number;
  hover?: number | null;
  update?: Cost & { readonly wall: number };
  /** CPU of the main thread of a later update, the median of a few, ms. */
  updateLater?: number;
  zoom?: Cost & { readonly steps: number; readonly factor: number };
  pan?: Cost & { readonly steps: number; readonly moved: number };
  input?: {
    readonly p95: number;
    readonly worst: number;
    readonly longTasks: number;
    readonly frames: number;
  };
  /** Stage that failed, and how. */
  failed?: { readonly stage: string; readonly reason: string };
}

/** A stage at growing sizes, milliseconds of CPU. */
export interface MicroRow {
  readonly what: string;
  readonly times: readonly { readonly n: number; readonly ms: number }[];
  /** 1: linear. */
  readonly exponent: number;
  /** Its time as a multiple of that of others. */
  readonly beside: Readonly<Record<string, number>>;
}

/** All that a run came to. */
/** By the clock, in ms: each mount with 300 titles until it is painted, the first one cold, and the median step of zoom. */
export interface EngineTimes {
  readonly titles: number;
  readonly mounts: readonly number[];
  readonly zoom: number;
}

export interface Results {
  readonly date: string;
  readonly command: string;
  /** Processors, system, browser, Node, load: what the numbers depend on. */
  readonly machine: string;
  /** What a reader must know of the run, such as that others used the machine. */
  readonly remark: string | null;
  readonly cells: readonly Cell[];
  readonly micro: readonly MicroRow[];
  readonly labels: readonly { readonly n: number; readonly actors: number; readonly share: number }[];
  readonly text: {
    readonly n: number;
    readonly first: number;
    readonly warm: number;
    readonly kB: number;
  } | null;
  /** From the script's arrival to the first picture or list of the October page, CPU slowed down four times. */
  readonly page: readonly number[];
  /** Null where there is no WebKit. */
  readonly engines: { readonly webkit: EngineTimes; readonly chromium: EngineTimes } | null;
  readonly sizes: readonly {
    readonly file: string;
    readonly gzip: number;
    readonly brotli: number;
    readonly before: number | null;
  }[];
}
