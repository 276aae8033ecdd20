import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ToolbarHost } from "../../../src/render/html/toolbar.ts";
import { createToolbar } from "../../../src/render/html/toolbar.ts";
import { messages } from "./facts.ts";

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("section");
  document.body.append(root);
});
afterEach(() => document.body.replaceChildren());

const mount = (more: Partial<ToolbarHost> = {}) => {
  const zoomIn = vi.fn();
  const view = createToolbar({
    root,
    prefix: "a",
    messages,
    actions: { zoomIn, zoomOut: () => {}, fit: () => {} },
    ...more,
  });
  root.prepend(view.element);
  const buttons = [...view.element.querySelectorAll("button")];
  return { view, buttons, zoomIn };
};

const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

describe("createToolbar(host)", () => {
  test("has a button for each action given, in a fixed order, each with a name", () => {
    const { view, buttons } = mount();
    expect(view.element.getAttribute("role")).toBe("toolbar");
    expect(buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent)).toEqual([
      "Zoom out",
      "Zoom in",
      "Fit",
    ]);
    expect(buttons.every((button) => button.type === "button")).toBe(true);
  });

  test("is one stop of Tab; arrows, Home and End move inside and stay inside", () => {
    const { view, buttons } = mount();
    const outside = vi.fn();
    root.addEventListener("keydown", outside);
    const stops = () => buttons.map((button) => button.tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    buttons[0]!.focus();
    press("ArrowRight");
    expect(document.activeElement).toBe(buttons[1]);
    expect(stops()).toEqual([-1, 0, -1]);
    press("End");
    press("ArrowRight");
    expect(document.activeElement).toBe(buttons[0]);
    press("ArrowLeft");
    expect(document.activeElement).toBe(buttons[2]);
    press("Home");
    expect(document.activeElement).toBe(buttons[0]);
    expect(outside).not.toHaveBeenCalled();
    press("x");
    expect(outside).toHaveBeenCalledTimes(1);
    view.dispose();
  });

  test("the left arrow goes on where text runs from right to left", () => {
    root.dir = "rtl";
    const { buttons } = mount();
    buttons[0]!.focus();
    press("ArrowLeft");
    expect(document.activeElement).toBe(buttons[1]);
  });

  test("setDisabled() makes a button do nothing, and keeps it in reach", () => {
    const { view, buttons, zoomIn } = mount();
    buttons[1]!.click();
    view.setDisabled({ zoomIn: true });
    buttons[1]!.focus();
    buttons[1]!.click();
    expect(zoomIn).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(buttons[1]);
    view.setDisabled({ zoomIn: false });
    buttons[1]!.click();
    expect(zoomIn).toHaveBeenCalledTimes(2);
  });

  test("the list of keys opens by its button, has buttons of its own, and Escape brings focus back", () => {
    const run = vi.fn();
    const { view } = mount({
      help: () => [
        { keys: [["Shift", "→"]], label: "Next event in time", run },
        { keys: [["Esc"]], label: "Close", run: null },
      ],
    });
    const help = view.element.querySelector<HTMLElement>("[data-name=help]")!;
    const panel = document.getElementById(help.getAttribute("aria-controls")!)!;
    expect(panel.hidden).toBe(true);
    expect(panel.childNodes.length).toBe(0); // it is made when somebody wants it
    help.click();
    expect(help.getAttribute("aria-expanded")).toBe("true");
    expect(panel.hidden).toBe(false);
    expect([...panel.querySelectorAll("kbd")].map((key) => key.textContent)).toEqual(["Shift", "→", "Esc"]);
    panel.querySelector<HTMLElement>(".chl-go")!.click();
    expect(run).toHaveBeenCalledTimes(1);
    press("Escape");
    expect(panel.hidden).toBe(true);
    expect(document.activeElement).toBe(help);
  });

  test("buttons stand in groups; one stop of Tab leads over all of them and past hidden ones", () => {
    const { view, buttons } = mount({
      actions: { fit: () => {}, filter: () => {}, layout: () => {}, fullscreen: () => {} },
    });
    expect([...view.element.children].map((group) => group.getAttribute("data-kind"))).toEqual([
      "zoom",
      "find",
      "show",
    ]);
    view.setHidden({ fit: true });
    expect(buttons.map((button) => button.tabIndex)).toEqual([-1, 0, -1, -1]);
    buttons[1]!.focus();
    press("ArrowRight");
    press("ArrowRight");
    press("ArrowRight");
    expect(document.activeElement).toBe(buttons[1]);
    expect(buttons[3]!.getAttribute("aria-label")).toBe("Full screen");
  });

  test("a button that opens a part says whether it is open, and which part", () => {
    const { view, buttons } = mount({ actions: { legend: () => {}, layout: () => {} } });
    const [legend, layout] = buttons;
    expect(legend!.getAttribute("aria-expanded")).toBe("false");
    view.setExpanded("legend", true);
    view.setControls("legend", "a-legend");
    expect(legend!.getAttribute("aria-expanded")).toBe("true");
    expect(legend!.getAttribute("aria-controls")).toBe("a-legend");
    expect(layout!.hasAttribute("aria-expanded")).toBe(false);
    view.setExpanded("table", true);
    expect(view.button("table")).toBeNull();
  });

  test("setText() changes what is seen and the name together, and keeps the focus", () => {
    const { view, buttons } = mount({ actions: { filter: () => {}, layout: () => {} } });
    const [filter, layout] = buttons;
    filter!.focus();
    view.setText("filter", "Filter (2)");
    view.setText("layout", "Lanes", "View as lanes");
    expect(filter!.textContent).toBe("Filter (2)");
    expect(filter!.hasAttribute("aria-label")).toBe(false);
    expect(document.activeElement).toBe(filter);
    expect([layout!.textContent, layout!.title]).toEqual(["Lanes", "View as lanes"]);
  });

  test("dispose() takes toolbar and list of keys away", () => {
    const { view } = mount({ help: () => [{ keys: [["Esc"]], label: "Close", run: null }] });
    view.setHelp(true);
    view.dispose();
    expect(root.childNodes.length).toBe(0);
  });
});
