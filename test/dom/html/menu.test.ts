import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createMenu, type MenuItem, type MenuView } from "../../../src/render/html/menu.ts";

let root: HTMLElement;
let opener: HTMLButtonElement;
let menu: MenuView;

const show = (items: readonly MenuItem[]): readonly HTMLElement[] => {
  menu = createMenu({ root, id: "m", opener, label: "Download", items, failed: "It failed." });
  opener.onclick = menu.toggle;
  return [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
};
const three = (): readonly MenuItem[] =>
  ["One", "Two", "Three"].map((label) => ({ label, run: vi.fn(() => Promise.resolve()) }));
const key = (name: string): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
  document.activeElement!.dispatchEvent(event);
  return event;
};
const isOpen = (): boolean => {
  expect(opener.getAttribute("aria-expanded")).toBe(String(!menu.element.hidden));
  return !menu.element.hidden;
};
const focused = (): string => document.activeElement?.textContent ?? "";
const done = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  root = document.createElement("div");
  opener = document.createElement("button");
  opener.textContent = "Opener";
  opener.setAttribute("aria-expanded", "false");
  root.append(opener);
  document.body.append(root);
});
afterEach(() => {
  menu.dispose();
  document.body.replaceChildren();
});

test("createMenu(host) names what the button opens; the menu is closed", () => {
  show(three());
  expect(opener.getAttribute("aria-haspopup")).toBe("menu");
  const named = document.getElementById(opener.getAttribute("aria-controls")!)!;
  expect([named.getAttribute("role"), named.getAttribute("aria-label")]).toEqual(["menu", "Download"]);
  expect(isOpen()).toBe(false);
});

test("a press of the button opens the menu at its first line, another closes it", () => {
  show(three());
  opener.click();
  expect([isOpen(), focused()]).toEqual([true, "One"]);
  opener.click();
  expect([isOpen(), focused()]).toEqual([false, "Opener"]);
});

test("arrow down on the button opens the menu at its first line, arrow up at its last", () => {
  show(three());
  opener.focus();
  expect(key("ArrowDown").defaultPrevented).toBe(true);
  expect([isOpen(), focused()]).toEqual([true, "One"]);
  key("Escape");
  key("ArrowUp");
  expect([isOpen(), focused()]).toEqual([true, "Three"]);
});

test("arrows go round in the menu, Home and End to its ends; the page does not scroll by them", () => {
  show(three());
  opener.click();
  const at = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"].map((name) => {
    expect(key(name).defaultPrevented).toBe(true);
    return focused();
  });
  expect(at).toEqual(["Two", "Three", "One", "Three", "One", "Three"]);
});

test("Escape closes the menu alone, with focus on the button", () => {
  show(three());
  const outside = vi.fn();
  root.addEventListener("keydown", outside);
  opener.click();
  key("Escape");
  expect([isOpen(), focused()]).toEqual([false, "Opener"]);
  expect(outside).not.toHaveBeenCalled();
});

test("Tab closes the menu and goes on from the button", () => {
  show(three());
  opener.click();
  expect(key("Tab").defaultPrevented).toBe(false);
  expect([isOpen(), focused()]).toEqual([false, "Opener"]);
});

test("focus elsewhere closes the menu and stays there", () => {
  show(three());
  const other = document.createElement("button");
  other.textContent = "Other";
  document.body.append(other);
  opener.click();
  other.focus();
  expect([isOpen(), focused()]).toEqual([false, "Other"]);
});

test("a line runs once however often it is pressed meanwhile; then the menu closes", async () => {
  let finish = (): void => undefined;
  const run = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const [line] = show([{ label: "One", run }]);
  opener.click();
  line!.click();
  line!.click();
  expect(run).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(true);
  finish();
  await done();
  expect([isOpen(), focused()]).toEqual([false, "Opener"]);
});

test("a line that fails leaves the menu open, says so, tells the page, and can be pressed again", async () => {
  const cause = new Error("no canvas");
  const thrown = vi.spyOn(globalThis, "queueMicrotask").mockImplementation(() => undefined);
  onTestFinished(() => thrown.mockRestore());
  const run = vi.fn(() => Promise.reject(cause));
  const [line] = show([{ label: "One", run }]);
  opener.click();
  line!.click();
  await done();
  expect(isOpen()).toBe(true);
  expect(menu.element.querySelector('[role="status"]')?.textContent).toBe("It failed.");
  expect(thrown).toHaveBeenCalledTimes(1);
  expect(thrown.mock.calls[0]![0]).toThrow(cause);
  line!.click();
  expect(run).toHaveBeenCalledTimes(2);
  await done();
});
