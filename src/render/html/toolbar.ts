import { lazily } from "../../base/memo.ts";
import type { Dispose } from "../../base/units.ts";
import { button, element, setChildren, setHidden, shape } from "./dom.ts";
import { createLayer } from "./layer.ts";
import { rove } from "./rove.ts";

/** The buttons a toolbar can have, in the order and groups they stand. */
export const toolbarGroups = {
  zoom: ["zoomOut", "zoomIn", "fit"],
  move: ["earlier", "later", "up", "down"],
  find: ["filter", "search", "lanes", "legend"],
  show: ["layout", "table", "download", "fullscreen"],
} as const;
export type ToolbarAction = (typeof toolbarGroups)[keyof typeof toolbarGroups][number];

/** Buttons that open and close a part of the page, or a menu. */
const panels: ReadonlySet<ToolbarAction> = new Set([
  "filter",
  "search",
  "lanes",
  "legend",
  "table",
  "download",
]);

/** The words of the toolbar. `label` is what a screen reader says and a pointer shows; `text` is what is seen. */
export interface ToolbarMessages {
  /** "Timeline controls". */
  readonly toolbar: string;
  readonly buttons: { readonly [action in ToolbarAction]: { readonly text: string; readonly label: string } };
  /** "Keys" and "Keyboard help". */
  readonly help: { readonly text: string; readonly label: string };
  /** "Close". */
  readonly close: string;
}

/** One line of the list of keys. What has no button elsewhere is a button here. */
export interface HelpLine {
  /** As printed on the keys: "Shift", "←". Alternatives are separate lists. */
  readonly keys: readonly (readonly string[])[];
  readonly label: string;
  readonly run: (() => void) | null;
}

export interface ToolbarHost {
  /** The widget's root, class `chl`; the list of keys floats in it. */
  readonly root: HTMLElement;
  readonly prefix: string;
  readonly messages: ToolbarMessages;
  /** A button stands for each action given. */
  readonly actions: { readonly [action in ToolbarAction]?: () => void };
  /** The keys and what they do, asked for when they are first shown; no help button without. */
  readonly help?: () => readonly HelpLine[];
}

export interface ToolbarView {
  /** The toolbar; the host puts it where it belongs. */
  readonly element: HTMLElement;
  /** Buttons that can do nothing now. They stay focusable, so that focus is not lost under the finger. */
  readonly setDisabled: (disabled: { readonly [action in ToolbarAction]?: boolean }) => void;
  /** Takes buttons away, and gives them back, that have no meaning in a layout. */
  readonly setHidden: (hidden: { readonly [action in ToolbarAction | "help"]?: boolean }) => void;
  /** Marks a button as pressed or not: that of the full screen. */
  readonly setPressed: (action: ToolbarAction, pressed: boolean) => void;
  /** Says whether what the button opens is open. */
  readonly setExpanded: (action: ToolbarAction, expanded: boolean) => void;
  /** Names the element that the button opens by its id. */
  readonly setControls: (action: ToolbarAction, id: string) => void;
  /** Gives a button other words: "Filter (2)", "Lanes" while the list is shown. Without a label, `text` is the label. */
  readonly setText: (action: ToolbarAction, text: string, label?: string) => void;
  /** The button, for what is placed beside it and gives focus back to it; null where there is none. */
  readonly button: (action: ToolbarAction) => HTMLButtonElement | null;
  readonly setHelp: (open: boolean) => void;
  readonly dispose: Dispose;
}

/** The row of buttons over the picture: one stop of Tab, arrows inside, as WAI-ARIA describes a toolbar. */
export function createToolbar(host: ToolbarHost): ToolbarView {
  const { messages, actions } = host;
  const bar = element("div", {
    class: "chl-toolbar chl-ui",
    role: "toolbar",
    "aria-label": messages.toolbar,
    "aria-orientation": "horizontal",
  });
  const named = new Map<ToolbarAction | "help", HTMLButtonElement>();
  for (const [group, names] of Object.entries(toolbarGroups)) {
    const items = names.flatMap((action) => {
      const run = actions[action];
      if (run === undefined) return [];
      const item = toolButton(action, messages.buttons[action], run);
      if (panels.has(action)) item.setAttribute("aria-expanded", "false");
      named.set(action, item);
      return [item];
    });
    if (items.length > 0) bar.append(element("div", { class: "chl-group", "data-kind": group }, ...items));
  }
  const help = host.help === undefined ? null : createHelp(host, host.help);
  if (help !== null) {
    named.set("help", help.button);
    bar.append(element("div", { class: "chl-group", "data-kind": "help" }, help.button));
  }
  const buttons = [...named.values()];
  const stops = rove(bar, () => buttons);
  stops.settle();

  return {
    element: bar,
    setDisabled(disabled) {
      for (const [action, item] of named) {
        const value = action === "help" ? undefined : disabled[action];
        if (value === undefined || item.getAttribute("aria-disabled") === String(value)) continue;
        item.setAttribute("aria-disabled", String(value));
      }
    },
    setHidden(hidden) {
      for (const [action, item] of named) {
        const hides = hidden[action];
        if (hides !== undefined) setHidden(item, hides);
      }
      stops.settle();
    },
    setPressed(action, pressed) {
      named.get(action)?.setAttribute("aria-pressed", String(pressed));
    },
    setExpanded(action, expanded) {
      named.get(action)?.setAttribute("aria-expanded", String(expanded));
    },
    setControls(action, id) {
      named.get(action)?.setAttribute("aria-controls", id);
    },
    setText(action, text, label = text) {
      const item = named.get(action);
      if (item !== undefined) nameButton(item, text, label);
    },
    button: (action) => named.get(action) ?? null,
    setHelp: (open) => help?.set(open),
    dispose() {
      stops.dispose();
      help?.dispose();
      bar.remove();
    },
  };
}

function toolButton(
  name: string,
  { text, label }: { text: string; label: string },
  run: () => void,
): HTMLButtonElement {
  const node = button({ class: "chl-button", "data-name": name }, run);
  if (name === "fullscreen") {
    node.setAttribute("aria-label", label);
    node.title = label;
    node.append(corners());
  } else nameButton(node, text, label);
  return node;
}

/** The name is the word that is seen, so that people who speak to their computer can say it; a sign needs one. */
function nameButton(node: HTMLButtonElement, text: string, label: string): void {
  const isWord = /\p{L}/u.test(text);
  if (!isWord) node.setAttribute("aria-label", label);
  if (label === text) node.removeAttribute("title");
  else node.title = label;
  if (node.textContent === text) return;
  node.replaceChildren(isWord ? text : element("span", { "aria-hidden": "true" }, text));
}

/** Four corners of a screen: no sign that every font has. */
const corners = (): SVGSVGElement =>
  shape(
    "svg",
    { width: 14, height: 14, viewBox: "0 0 14 14", "aria-hidden": "true", focusable: "false" },
    shape("path", {
      d: "M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9",
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 1.6,
    }),
  );

interface Help {
  readonly button: HTMLButtonElement;
  readonly set: (open: boolean) => void;
  readonly dispose: Dispose;
}

/** The list of keys is made when it is first opened. */
function createHelp(host: ToolbarHost, lines: () => readonly HelpLine[]): Help {
  const { root, prefix, messages } = host;
  const id = `${prefix}-keys`;
  const toggle = toolButton("help", messages.help, () => set(!layer.shown()));
  toggle.setAttribute("aria-expanded", "false");
  toggle.setAttribute("aria-controls", id);
  const attributes = { class: "chl-help chl-ui", id, role: "region", "aria-label": messages.help.label };
  const panel = element("div", attributes);
  const content = lazily(() => [
    element("dl", { class: "chl-keys" }, ...lines().map(helpLine)),
    button({ class: "chl-close", "aria-label": messages.close }, () => set(false), cross()),
  ]);
  root.append(panel);
  const layer = createLayer(root, panel, { placement: "bottom-end", fallbacks: ["top-end"], distance: 6 });
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !layer.shown()) return;
    event.preventDefault();
    event.stopPropagation();
    set(false);
  };
  panel.addEventListener("keydown", keydown);
  toggle.addEventListener("keydown", keydown);
  return {
    button: toggle,
    set,
    dispose() {
      panel.removeEventListener("keydown", keydown);
      toggle.removeEventListener("keydown", keydown);
      layer.dispose();
    },
  };

  function set(open: boolean): void {
    if (open === layer.shown()) return;
    toggle.setAttribute("aria-expanded", String(open));
    if (open) {
      setChildren(panel, content());
      layer.show(toggle, "beside");
      panel.querySelector("button")?.focus({ preventScroll: true });
    } else {
      layer.hide();
      toggle.focus({ preventScroll: true });
    }
  }
}

function helpLine({ keys, label, run }: HelpLine): HTMLElement {
  const combinations = keys.map((combination) =>
    element(
      "span",
      { class: "chl-combination" },
      ...combination.map((key) => element("kbd", { class: "chl-key" }, key)),
    ),
  );
  const does = run === null ? label : button({ class: "chl-go" }, run, label);
  return element(
    "div",
    { class: "chl-keys-line" },
    element("dt", { class: "chl-keys-keys" }, ...combinations),
    element("dd", { class: "chl-keys-does" }, does),
  );
}

function cross(): HTMLElement {
  return element("span", { "aria-hidden": "true" }, "×");
}
