import { throwLater } from "../base/throwLater.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { resolveOptions, type TimelineOptions, type ViewInput } from "../options.ts";
import { element } from "../render/html/dom.ts";
import { createTimeline } from "../timeline/createTimeline.ts";
import type { Timeline } from "../timeline/publicFace.ts";
import { english } from "../words/messages.ts";
import { attributes, readAttribute } from "./attributes.ts";
import { type ElementEvents, timelineEvents } from "./events.ts";
import { type LoadedData, loadData } from "./loadData.ts";

type Input = TimelineInput | readonly EventInput[];

/** In Node there is nothing to extend; there the class can be imported, and is never made. */
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * `<chronolane-timeline>`: a timeline whose data are the property `data`, else the JSON at the address `src`, else that of
 * a child `<script type="application/json">`. Markup of `renderToHTML` among its children is taken over. The timeline lives
 * in the element itself, or with the attribute `shadow` in a shadow root, where no style of the page reaches it.
 *
 * Nothing here throws at the page but the setter of `options`: what goes wrong is an event, and words for the reader.
 */
export class ChronolaneTimelineElement extends Base {
  static readonly observedAttributes: readonly string[] = ["src", ...Object.keys(attributes)];

  #data: Input | null = null;
  #options: TimelineOptions = {};
  #timeline: Timeline | null = null;
  /** Stops what was started by being connected; null while it is not. */
  #connection: AbortController | null = null;
  #request: AbortController | null = null;
  /** What came from `src`, so that moving the element does not fetch it again. */
  #loaded: { readonly src: string; readonly input: unknown } | null = null;
  /** Attributes that changed since options were last set. */
  readonly #changed: Set<string> = new Set();
  #message: HTMLElement | null = null;

  constructor() {
    super();
    // What was set before the element was defined stands in the way of the accessors.
    for (const name of ["data", "options"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      try {
        Reflect.set(this, name, value);
      } catch (error) {
        throwLater(error);
      }
    }
  }

  /** The timeline that is shown; null while there is none. It is another one after the element was moved. */
  get timeline(): Timeline | null {
    return this.#timeline;
  }

  /** The data, as `createTimeline` takes them. They go before `src` and inline JSON; null lets those be used. */
  get data(): Input | null {
    return this.#data;
  }
  set data(data: Input | null | undefined) {
    this.#data = data ?? null;
    if (this.#isStarted) void this.#load();
  }

  /** Options that no attribute says, or in place of what attributes say. A wrong one throws a TypeError. */
  get options(): TimelineOptions {
    return this.#options;
  }
  set options(options: TimelineOptions | null | undefined) {
    const next = options ?? {};
    resolveOptions(next);
    const freed = Object.keys(this.#options);
    this.#options = { ...next };
    const defaults = Object.fromEntries(freed.map((name) => [name, undefined])) as TimelineOptions;
    const said = Object.keys(attributes).filter((name) => freed.includes(attributes[name]?.option ?? ""));
    this.#timeline?.setOptions({ ...defaults, ...this.#attributeOptions(said), ...next });
  }

  /** The address of the data, as the attribute says it; `""` for none. */
  get src(): string {
    return this.getAttribute("src") ?? "";
  }
  set src(src: string) {
    this.setAttribute("src", src);
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { ownerDocument: page } = this;
    const { signal } = this.#connection;
    // While the page is being read, the element's children are not all there yet.
    if (page.readyState !== "loading") void this.#load();
    else page.addEventListener("DOMContentLoaded", () => void this.#load(), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#request?.abort();
    this.#connection = this.#request = null;
    this.#clear();
  }

  /** Moved by `moveBefore`: nothing has to be made anew. */
  connectedMoveCallback(): void {
    // Its presence is what keeps the two others from being called.
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === "src") {
      this.#loaded = null;
      if (this.#isStarted && this.#data === null) void this.#load();
    } else if (before !== now && this.#timeline !== null) {
      if (this.#changed.size === 0) queueMicrotask(() => this.#applyChanged());
      this.#changed.add(name);
    }
  }

  get #isStarted(): boolean {
    return this.#connection !== null && this.ownerDocument.readyState !== "loading";
  }

  /** Shows the data that go before all others now. What was asked for before is let go. */
  async #load(): Promise<void> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { src } = this;
    if (this.#data !== null) return this.#show(this.#data);
    if (this.#loaded !== null) return this.#show(this.#loaded.input);
    if (src !== "") this.setAttribute("aria-busy", "true");
    const found: LoadedData | null = await loadData(this, src, request.signal);
    if (request.signal.aborted) return;
    this.removeAttribute("aria-busy");
    if (found === null) return this.#clear();
    if ("fault" in found) return this.#fail(found.phrase, found.fault, found.cause);
    if (src !== "") this.#loaded = { src, input: found.input };
    this.#show(found.input);
  }

  #show(input: unknown): void {
    this.removeAttribute("aria-busy");
    try {
      this.#message?.remove();
      this.#message = null;
      if (this.#timeline !== null) return this.#timeline.setData(input as Input);
      const { view, ...options } = this.#attributeOptions(Object.keys(attributes));
      const timeline = createTimeline(this.#place(), input as Input, { ...options, ...this.#options });
      this.#timeline = timeline;
      this.#showChildren(false);
      if (view !== undefined) this.#setFirstView(timeline, view);
      for (const type of timelineEvents) timeline.on(type, (detail) => this.#tell(type, detail));
      timeline.ready.then(
        () => this.#timeline === timeline && this.#tell("ready", { timeline }),
        (error: unknown) => this.#timeline === timeline && this.#failToRead(error),
      );
    } catch (error) {
      this.#failToRead(error);
    }
  }

  #failToRead(error: unknown): void {
    this.#fail("dataUnreadable", error instanceof Error ? error.message : String(error), error);
  }

  /** Tells the reader in few words, and the page what exactly went wrong. Markup of a server stays to be read. */
  #fail(phrase: "dataNotLoaded" | "dataUnreadable", message: string, cause: unknown): void {
    this.#clear();
    const own = this.#options.messages?.[phrase];
    const text = typeof own === "string" ? own : english[phrase];
    this.#message = element("p", { class: "chl-message", role: "alert", dir: "auto" }, text);
    this.#message.setAttribute("part", "message");
    this.#place().prepend(this.#message);
    this.#tell("error", { message, cause });
    this.#warn(message);
  }

  #clear(): void {
    this.removeAttribute("aria-busy");
    this.#timeline?.destroy();
    this.#timeline = null;
    this.#showChildren(true);
    this.#changed.clear();
    this.#message?.remove();
    this.#message = null;
  }

  /** What the attributes say, of which those alone that `options` leaves to them. */
  #attributeOptions(names: readonly string[]): TimelineOptions {
    const all: Record<string, unknown> = {};
    for (const name of names) {
      const { change, wrong } = readAttribute(name, this.getAttribute(name));
      if (wrong !== null) this.#tellWrong(wrong);
      Object.assign(all, change);
    }
    for (const name of Object.keys(this.#options)) Reflect.deleteProperty(all, name);
    return all;
  }

  #applyChanged(): void {
    const names = [...this.#changed];
    this.#changed.clear();
    this.#change(this.#attributeOptions(names));
  }

  /** Sets what attributes say. Whether the data have what `view` asks for shows only now. */
  #change(options: TimelineOptions): void {
    try {
      this.#timeline?.setOptions(options);
    } catch (error) {
      this.#tellWrong(error instanceof Error ? error.message : String(error));
    }
  }

  /** An event of large data may not be read yet; then the view is set when all is, and only then is it wrong. */
  #setFirstView(timeline: Timeline, view: ViewInput): void {
    try {
      timeline.setOptions({ view });
    } catch {
      void timeline.ready.then(() => this.#timeline === timeline && this.#change({ view }));
    }
  }

  #tellWrong(message: string): void {
    this.#tell("issue", { severity: "warning", code: "attribute-value", path: "", message });
    this.#warn(message);
  }

  #warn(message: string): void {
    // eslint-disable-next-line no-console -- an element has no caller to throw at
    console.warn(`<${this.localName}>: ${message}`);
  }

  #tell<Type extends keyof ElementEvents>(type: Type, detail: ElementEvents[Type]): void {
    this.dispatchEvent(new CustomEvent(`chronolane-${type}`, { detail, bubbles: true, composed: true }));
  }

  /** Where the timeline stands: the element, or an element in its shadow root, with the language and id from outside. */
  #place(): HTMLElement {
    if (this.shadowRoot === null && !this.hasAttribute("shadow")) return this;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (root.firstElementChild === null) root.append(element("div"), document.createElement("slot"));
    const place = root.firstElementChild as HTMLElement;
    place.lang = this.#language() ?? "";
    place.id = this.id;
    return place;
  }

  /** In a shadow root, the element's children stand in for a timeline that is not there. */
  #showChildren(shown: boolean): void {
    const slot = this.shadowRoot?.querySelector("slot");
    if (slot != null) slot.hidden = !shown;
  }

  #language(): string | null {
    return this.closest("[lang]")?.getAttribute("lang") ?? null;
  }
}
