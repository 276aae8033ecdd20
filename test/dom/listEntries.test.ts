// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { TimelineOptions } from "../../src/index.ts";
import type { Timeline } from "../../src/timeline/publicFace.ts";

let timeline: Timeline;

afterEach(() => {
  timeline.destroy();
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname);
});

const events = ["talks", "strike", "truce"].map((id, i) => ({
  id,
  title: `A ${id}`,
  start: `2023-10-0${String(7 + i)}`,
  actors: ["Israel", "Iran"],
  sources: ["AFP"],
}));

/** What is told of events that are opened and closed. */
const heard = vi.fn();

async function show(options: TimelineOptions = {}): Promise<void> {
  heard.mockClear();
  const box = document.createElement("div");
  document.body.append(box);
  timeline = createTimeline(box, events, { width: 900, layout: "list", ...options });
  timeline.on("open", ({ id, user }) => heard("open", id, user));
  timeline.on("close", ({ id, user }) => heard("close", id, user));
  await timeline.ready;
}

const entry = (id: string): HTMLButtonElement =>
  document.querySelector<HTMLButtonElement>(`.chl-entry[data-id="${id}"] button`)!;
const unfolded = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>(".chl-entry")]
    .filter((one) => one.querySelector("[aria-expanded=true]") !== null)
    .map(({ dataset }) => dataset["id"]);
const card = (): string | null => {
  const shown = document.querySelector(".chl-card");
  return shown === null || (shown as HTMLElement).hidden ? null : shown.textContent;
};

test("an entry that the reader unfolds is told as opened, and as closed when it is folded", async () => {
  await show();
  entry("strike").click();
  expect(unfolded()).toEqual(["strike"]);
  entry("talks").click();
  expect(unfolded()).toEqual(["talks", "strike"]);
  entry("talks").click();
  expect(heard.mock.calls).toEqual([
    ["open", "strike", true],
    ["open", "talks", true],
    ["close", "talks", true],
  ]);
});

test("only the entry that was opened last is open: another one folds without a word", async () => {
  await show();
  entry("strike").click();
  entry("talks").click();
  entry("strike").click();
  expect(heard.mock.calls).toEqual([
    ["open", "strike", true],
    ["open", "talks", true],
  ]);
  expect(unfolded()).toEqual(["talks"]);
});

test("where lanes come instead of the list, the entry's card is open; and the list has it unfolded again", async () => {
  await show();
  entry("strike").click();
  timeline.setOptions({ layout: "lanes" });
  await timeline.ready;
  await vi.waitFor(() => expect(card()).toContain("A strike"));
  expect(heard).toHaveBeenCalledTimes(1);
  timeline.setOptions({ layout: "list" });
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(unfolded()).toEqual(["strike"]);
});

test("where lanes come and no entry is open, no card is", async () => {
  await show();
  entry("strike").click();
  entry("strike").click();
  timeline.setOptions({ layout: "lanes" });
  await vi.waitFor(() => expect(document.querySelector(".chl-hit")).not.toBeNull());
  expect(card()).toBeNull();
});

test("the address keeps an entry that the reader unfolded", async () => {
  await show({ urlState: "hash" });
  entry("truce").click();
  await vi.waitFor(() => expect(location.hash).toContain("truce"));
  entry("truce").click();
  await vi.waitFor(() => expect(location.hash).not.toContain("truce"));
});

test("other words leave an entry unfolded, and focus where it was on the page", async () => {
  await show();
  entry("talks").click();
  const elsewhere = document.createElement("input");
  document.body.append(elsewhere);
  elsewhere.focus();
  timeline.setOptions({ locale: "de" });
  await vi.waitFor(() => expect(unfolded()).toEqual(["talks"]));
  expect(document.activeElement).toBe(elsewhere);
});
