import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { attributes } from "../../src/element/attributes.ts";
import { timelineEvents } from "../../src/element/events.ts";
import { ChronolaneTimelineElement } from "../../src/element/timelineElement.ts";
import { styles } from "../../src/render/styles.ts";

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly name: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("src/element/custom-elements.json")) as {
  readonly modules: readonly [{ readonly declarations: readonly [Declaration] }];
};
const [declaration] = manifest.modules[0].declarations;
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

describe("custom-elements.json", () => {
  test("names the attributes that the element observes, and `shadow`", () => {
    expect(names(declaration.attributes)).toEqual(
      ["shadow", ...ChronolaneTimelineElement.observedAttributes].sort(),
    );
  });

  test("names the properties of the class", () => {
    const accessors = Object.entries(Object.getOwnPropertyDescriptors(ChronolaneTimelineElement.prototype));
    const properties = accessors.filter(([, accessor]) => accessor.get !== undefined).map(([name]) => name);
    expect(names(declaration.members)).toEqual(properties.sort());
  });

  test("names the events that are dispatched", () => {
    const own = [...timelineEvents, "ready", "error", "issue"];
    expect(names(declaration.events)).toEqual(own.map((type) => `chronolane-${type}`).sort());
  });

  test("names the custom properties of the style sheet that a page may set", () => {
    const said = new Set([...read("README.md").matchAll(/^\| `(--chl-[\w-]+)`/gm)].map(([, name]) => name));
    expect(names(declaration.cssProperties)).toEqual([...said].sort());
    for (const { name } of declaration.cssProperties) expect(styles).toContain(name);
  });
});

test("docs/embedding.md names every attribute, property, event and part of the element", () => {
  const page = read("docs/embedding.md");
  const all = [declaration.attributes, declaration.members, declaration.events, declaration.cssParts];
  const missing = all
    .flat()
    .filter(({ name }) => !new RegExp(`\`[^\`\n]*\\b${name}\\b[^\`\n]*\``).test(page));
  expect(missing.map(({ name }) => name)).toEqual([]);
  expect(Object.keys(attributes).length).toBeGreaterThan(15);
});
