import { describe, expect, test } from "vitest";
import type { TimelineInput } from "../../../src/model/input.ts";
import { renderToHTML, renderToString } from "../../../src/static.ts";
import { loadExample } from "../../unit/examples/loadExample.ts";

const october = loadExample("october-2023.data.js", "october2023");

function parse(markup: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${markup}</body>`, "text/html");
  expect(page.body.children).toHaveLength(1);
  return page.body.firstElementChild as HTMLElement;
}

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
const said = (root: Element, selector: string): string[] =>
  all(root, selector).map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());

/** What holds of every page, whatever the data. */
function checkPage(markup: string): HTMLElement {
  const root = parse(markup);
  expect(all(root, "[style], style, link, iframe, object, embed, base, form, button")).toEqual([]);
  expect(all(root, "script").every((one) => one.getAttribute("type") === "application/ld+json")).toBe(true);
  for (const one of [root, ...all(root, "*")]) {
    for (const { name, value } of one.attributes) {
      expect(name).not.toMatch(/^on/i);
      if (name === "href") expect(value).toMatch(/^(#|https?:\/\/)/);
    }
  }
  const ids = [root, ...all(root, "[id]")].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of all(root, "a[href^='#']")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  for (const script of all(root, "script")) JSON.parse(script.textContent ?? "");
  return root;
}

describe("renderToHTML(input, options)", () => {
  test("says every event, every claim and every source of the October example once in the list", () => {
    const root = checkPage(renderToHTML(october));
    expect(said(root, "h2")).toEqual(["Attacks, strikes and statements, 7 to 30 October 2023"]);
    expect(said(root, ".chl-static-summary")).toEqual([
      "11 events from 7 to 30 October 2023, 10 actors, 1 source",
    ]);
    const titles = said(root, ".chl-entry-title bdi");
    for (const { title } of october.events) expect(titles.filter((one) => one === title)).toHaveLength(1);
    const text = root.querySelector(".chl-list")?.textContent ?? "";
    for (const claim of october.events.flatMap(({ claims = [] }) => claims))
      expect(text).toContain(claim.text);
    expect(said(root, ".chl-list-part .chl-publisher")).toEqual(["Gulf News / AFP"]);
    expect(said(root, ".chl-period-entry")[0]).toContain(
      "From the October 7 attack to the day of the article",
    );
  });

  test("numbers marks as entries, in the order of the list", () => {
    const root = parse(renderToHTML(october));
    const numbers = said(root, ".chl-entry-number");
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
    for (const label of all(root, ".chl-picture .chl-label")) {
      const number = /^(\d+) · /.exec(label.textContent ?? "")?.[1];
      const entry = root.querySelector(`.chl-entry[data-id="${label.getAttribute("data-event")}"]`);
      expect(entry?.querySelector(".chl-entry-number")?.textContent).toBe(number);
    }
    expect(renderToString(october)).not.toMatch(/>\d+ · /);
  });

  test("links related events, and refers to sources by their number on the page", () => {
    const root = checkPage(
      renderToHTML({
        sources: [
          { id: "unused", publisher: "Unused" },
          {
            id: "b",
            publisher: "Paper B",
            url: "https://b.example/x",
            archiveUrl: "https://archive.example/b",
          },
          { id: "a", publisher: "Paper A", author: "A. Writer", published: "2024-01" },
        ],
        events: [
          {
            id: "one",
            title: "One",
            start: "2024-01-01",
            sources: [{ source: "a", locator: "p. 4", quote: "so" }],
          },
          {
            id: "two",
            title: "Two",
            start: "2024-01-02",
            sources: ["b"],
            claims: [{ by: "Somebody", text: "It is said", sources: ["a", "b"] }],
          },
        ],
        relations: [{ from: "two", to: "one", type: "response-to" }],
        periods: [{ title: "A period", start: "2024-01", sources: ["b"] }],
        corrections: [{ event: "one", at: "2024-02-01", note: "The day was wrong." }],
      }),
    );
    expect(said(root, "ol .chl-publisher")).toEqual(["Paper A", "Paper B", "Unused"]);
    expect(all(root, "ol > li").map(({ id }) => id)).toEqual([
      "chl-source-1",
      "chl-source-2",
      "chl-source-3",
    ]);
    expect(said(root, "#chl-event-one .chl-source")[0]).toBe("1 Paper A · p. 4so");
    expect(said(root, "#chl-event-two .chl-claim-sources")).toEqual(["sources 1 and 2"]);
    const refs = all(root, "#chl-event-two .chl-claim-sources a").map((link) => link.getAttribute("href"));
    expect(refs).toEqual(["#chl-source-1", "#chl-source-2"]);
    expect(root.querySelector("#chl-event-two .chl-go")?.getAttribute("href")).toBe("#chl-event-one");
    expect(said(root, "#chl-event-one .chl-correction")).toEqual([
      "Corrected 1 February 2024: The day was wrong.",
    ]);
    expect(said(root, ".chl-host")).toContain("archive.example");
    expect(said(root, ".chl-period-entry")[0]).toContain("source 2");
  });

  test("takes markup in any field for text", () => {
    const evil = `</script><script>alert(1)</script><!--<img src=x onerror="alert(1)" style='x'>\u2028&amp;`;
    const shown = evil.replace("\u2028", " ");
    const input: TimelineInput = {
      title: evil,
      description: evil,
      actors: [{ id: evil, name: evil, title: evil, kind: evil, color: `red;background:url(x)` }],
      sources: [
        { id: evil, title: evil, publisher: evil, agency: evil, author: evil, url: "javascript:alert(1)" },
      ],
      events: [1, 2].map((n) => ({
        id: `${evil}${n}`,
        title: evil,
        shortTitle: evil,
        description: evil,
        start: "2024-01-01",
        displayDate: evil,
        actors: [{ actor: evil, role: evil, note: evil, by: evil }],
        claims: [{ id: `${evil}-${n}`, by: evil, text: evil, quote: evil, sources: [evil] }],
        sources: [{ source: evil, quote: evil, locator: evil }],
        category: evil,
        tags: [evil],
        place: { name: evil },
        media: [{ url: "https://example.org/x.png", alt: evil, credit: evil }],
        sensitive: evil,
      })),
      relations: [{ from: `${evil}1`, to: `${evil}2`, type: evil, label: evil }],
      periods: [{ title: evil, start: "2024", note: evil }],
      corrections: [{ event: `${evil}1`, at: "2024", note: evil, before: evil, after: evil }],
    };
    const root = checkPage(renderToHTML(input, { media: true }));
    expect(said(root, "h2")).toEqual([shown]);
    for (const selector of [
      ".chl-entry-title bdi",
      ".chl-claim-text",
      ".chl-chip-name",
      ".chl-period-entry b",
    ]) {
      expect(said(root, selector).length).toBeGreaterThan(0);
      for (const text of said(root, selector)) expect(text).toBe(shown);
    }
    expect(all(root, "script")).toHaveLength(1);
    expect(all(root, "img").map((one) => one.getAttribute("src"))).toEqual([
      "https://example.org/x.png",
      "https://example.org/x.png",
    ]);
    expect(all(root, "details").every((one) => !one.hasAttribute("open"))).toBe(true);
  });

  test("leaves out picture and JSON-LD where asked", () => {
    const root = checkPage(
      renderToHTML(october, { picture: false, jsonLd: false, headingLevel: 3, idPrefix: "t2" }),
    );
    expect(all(root, "script, .chl-stage")).toEqual([]);
    expect(all(root, "h2")).toEqual([]);
    expect(root.id).toBe("t2");
    expect(all(root, "[id]").every(({ id }) => id.startsWith("t2-"))).toBe(true);
  });

  test("is the same text for the same data, and says so where there is nothing", () => {
    expect(renderToHTML(october)).toBe(renderToHTML(october));
    expect(said(checkPage(renderToHTML([])), ".chl-list")).toEqual(["No events."]);
  });

  test.each(["jsonLd", "picture"])("throws for a wrong %s, naming it", (name) => {
    expect(() => renderToHTML([], { [name]: "no" })).toThrow(
      new TypeError(`invalid option ${name}: "no"; expected true or false`),
    );
  });
});
