import { expect, test } from "vitest";
import { createTimeline, type TimelineInput } from "../../src/index.ts";
import { renderToHTML, renderToString } from "../../src/static.ts";

/** Three of five events have no title, nor has a period. */
const input = {
  actors: [{ id: "a", name: "A" }],
  periods: [{ title: "", start: "2023-01", end: "2023-02" }],
  events: [
    { id: "one", title: "One", start: "2023-01-01", actors: ["a"] },
    { id: "none", title: "", start: "2023-02-01", actors: ["a"] },
    { id: "blank", title: { en: "  " }, start: "2023-03-01", actors: ["a"] },
    { id: "undated", title: "", actors: ["a"] },
    { id: "last", title: "Last", start: "2023-04-01", actors: ["a"] },
  ],
  relations: [{ from: "none", to: "one", type: "follows" }],
} as const satisfies TimelineInput;

const texts = (element: ParentNode, selector: string): readonly (string | null)[] =>
  Array.from(element.querySelectorAll(selector), ({ textContent }) => textContent);

function onPage(options: object): { target: HTMLElement; timeline: ReturnType<typeof createTimeline> } {
  const target = document.createElement("div");
  document.body.replaceChildren(target);
  const measureText = (text: string, { size }: { size: number }): number => text.length * size * 0.55;
  const timeline = createTimeline(target, input, { width: 900, measureText, ...options });
  return { target, timeline };
}

test("an event without a title is called untitled in the picture, and so is a period", async () => {
  const { target, timeline } = onPage({});
  await timeline.ready;
  const drawn = texts(target, ".chl-svg text");
  expect(drawn.filter((text) => text === "untitled")).toHaveLength(4);
  const svg = renderToString(input, { width: 900 });
  expect(svg.match(/>untitled</g)).toHaveLength(4);
  timeline.destroy();
});

test("an event without a title is called untitled in the list, the table and by what is related to it", async () => {
  const { target, timeline } = onPage({ layout: "list" });
  await timeline.ready;
  expect(texts(target, ".chl-entry-title").toSorted()).toEqual([
    "Last",
    "One",
    "untitled",
    "untitled",
    "untitled",
  ]);
  expect(renderToHTML(input).match(/>untitled</g)!.length).toBeGreaterThanOrEqual(4);
  target.querySelector<HTMLElement>('.chl-toolbar [data-name="table"]')!.click();
  await timeline.ready;
  timeline.open("one");
  expect(texts(target, ".chl-go")).toContain("untitled");
  timeline.destroy();
});

test("in another language it is called so in its words", async () => {
  const { target, timeline } = onPage({ layout: "list", messages: { untitled: "ohne Titel" }, locale: "de" });
  await timeline.ready;
  expect(texts(target, ".chl-entry-title").filter((text) => text === "ohne Titel")).toHaveLength(3);
  timeline.destroy();
});
