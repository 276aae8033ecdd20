import { describe, expect, test } from "vitest";
import { renderToString } from "../../../src/static.ts";
import type { StaticOptions, TimelineInput } from "../../../src/static.ts";

const input: TimelineInput = {
  events: [
    { id: "order", title: "The order", start: "2023-10-07", actors: ["Council"] },
    { id: "answer", title: "The answer", start: "2023-10-12", actors: ["Union"] },
  ],
  relations: [{ from: "answer", to: "order", type: "response-to" }],
};

describe("renderToString(input) without events", () => {
  test("tells no time but one that was asked for", () => {
    expect(renderToString({ events: [] })).not.toMatch(/19(69|70)/);
    expect(renderToString({ events: [] }, { view: { start: "2023-01-01", end: "2024-01-01" } })).toContain(
      ">2023<",
    );
  });
});

describe("renderToString(input, { selection })", () => {
  test("draws the relations of the selected events, and none without a selection", () => {
    expect(renderToString(input)).not.toContain("chl-tie");
    const svg = renderToString(input, { selection: ["answer"] });
    expect(svg).toContain("in response to · 5 days earlier");
    expect(svg).toContain('data-from="answer" data-to="order"');
  });

  test("passes over ids without an event", () => {
    expect(renderToString(input, { selection: ["nobody"] })).toBe(renderToString(input));
  });

  test.each<[unknown]>([["answer"], [[1]], [{}], [null]])("throws for %j", (selection) => {
    const options = { selection } as StaticOptions;
    expect(() => renderToString(input, options)).toThrow(
      /^invalid option selection: .*expected an array of ids/,
    );
  });
});
