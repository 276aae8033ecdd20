import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { robustPage } from "./robustPage.ts";
import { complaints, useChromium } from "./support.ts";

const { openMarkup } = useChromium();

/** What the page puts around the timeline is no part of it: these stay as they are under every style below. */
const shield = `<style>
  html, head, head *, script, body, #box, #root { all: revert !important; }
  html > body { margin: 0 !important; }
  #box#box { width: 900px !important; }
  #box.narrow { width: 420px !important; }
</style>`;

/** Styles of pages that once broke something drawn inside of them, by their names. */
const hostile: Readonly<Record<string, string>> = {
  "no svg": "svg { display: none } svg * { display: none }",
  "coloured svg": "svg * { fill: red; stroke: none; opacity: 0.5; stroke-width: 9px; vector-effect: none }",
  "sized svg":
    "svg { width: 100%; height: auto; max-width: 50px; overflow: visible; vertical-align: middle }",
  "large text": "text { font-size: 40px; font-weight: 900; letter-spacing: 3px; text-anchor: end }",
  "shapes by CSS":
    "rect, circle, path { rx: 9px; r: 20px; d: none; x: 4px; transform: rotate(9deg); filter: blur(2px) }",
  "wide buttons":
    "button { width: 100%; height: 80px; min-height: 80px; margin: 9px; float: left; background: red }",
  paragraphs:
    "p, h2, h3, h4, ul, ol, li, dl, dd, figure { margin: 40px; padding: 9px; font-size: 30px; color: red }",
  forms: `label { display: block; font-weight: 900; margin: 20px; text-transform: uppercase }
    input, input[type] { width: 100%; height: 60px; appearance: none; border: 9px solid red; border-radius: 30px; opacity: 0 }
    fieldset { border: 5px solid red; padding: 30px } legend { float: left; font-size: 40px }`,
  tables: `table { display: block; border-collapse: collapse; table-layout: fixed; background: red }
    thead { display: none } tr:nth-child(even) { background: red } td, th { padding: 30px; border: 5px solid; text-align: center }`,
  "inherited text":
    `#box#box#box { font: italic small-caps 900 condensed 22px/3 serif; letter-spacing: 0.1em; word-spacing: 0.3em;
    text-align: justify; text-indent: 2em; text-transform: uppercase; text-shadow: 0 0 3px red; white-space: pre; word-break: break-all;
    hyphens: auto; -webkit-text-stroke: 1px red; text-wrap: balance; text-underline-offset: 9px }`.replaceAll(
      /;|(?= \})/g,
      " !important;",
    ),
  details:
    "details { border: 9px solid red } summary { display: block; padding: 30px; list-style: square } a { color: red; font-size: 40px }",
};

/** Opens one view of the timeline after the other and notes, element by element, where it is and how it is painted. */
async function looks(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const properties = [
      "display", "visibility", "opacity", "color", "fill", "stroke", "stroke-width", "stroke-dasharray", "font-family",
      "font-size", "font-weight", "letter-spacing", "line-height", "text-anchor", "text-align", "text-transform",
      "direction", "background-color", "border", "border-radius", "outline", "list-style-type", "overflow", "position",
      "transform", "filter", "cursor", "pointer-events", "transition-duration", "white-space", "box-shadow", "d",
      "font-style", "font-variant", "word-spacing", "word-break", "text-indent", "text-shadow", "-webkit-text-stroke-width",
    ]; // prettier-ignore
    const note = (element: Element): string => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].map((n) => String(Math.round(n * 8) / 8)).join(" ");
      const style = getComputedStyle(element);
      const paint = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ");
      const around = (element instanceof SVGElement ? [] : ["::before", "::after"]).map((name) => {
        const pseudo = getComputedStyle(element, name);
        return pseudo.content === "none"
          ? ""
          : `${name} ${pseudo.content} ${pseudo.inlineSize} ${pseudo.color}`;
      });
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      return `${name} [${box}]; ${paint}; ${around.join(" ")}`;
    };
    const root = document.querySelector("#root > .chl")!;
    const notes: string[] = [];
    const look = async (what: string): Promise<void> => {
      await tools.frames(3);
      const all = [root, ...root.querySelectorAll(what === "lanes" ? "*" : ":not(.chl-stage *)")];
      notes.push(what, ...all.filter((one) => one.checkVisibility()).map(note));
    };
    const press = (name: string): void =>
      document.querySelector<HTMLElement>(`.chl-toolbar [data-name="${name}"]`)!.click();
    await look("lanes");
    timeline.open("ev-raisi");
    await look("card");
    timeline.close();
    for (const name of ["filter", "search", "table", "help"]) {
      press(name);
      await look(name);
      press(name);
    }
    document.getElementById("box")!.className = "narrow";
    await tools.frames(5);
    timeline.open("ev-raisi");
    await look("list");
    return notes.join("\n");
  });
}

/** What is not as it should be in the first few elements that differ. */
function differences(one: string, other: string): readonly string[] {
  const [is, should] = [one.split("\n"), other.split("\n")];
  if (is.length !== should.length)
    return [`${String(is.length)} elements in place of ${String(should.length)}`];
  const wrong = is.flatMap((line, i) => (line === should[i] ? [] : [i]));
  return wrong.slice(0, 4).map((i) => {
    const parts = should[i]!.split("; ");
    const changed = is[i]!.split("; ").flatMap((part, at) =>
      part === parts[at] ? [] : [`${part}, not ${parts[at]!}`],
    );
    return `${is[i]!.split(" [")[0]!}: ${changed.join("; ")}`;
  });
}

describe("a page whose style reaches for everything", () => {
  const plain = async (): Promise<string> => {
    const { page } = await openMarkup(robustPage(shield));
    return looks(page);
  };
  let expected: Promise<string> | null = null;

  test.each(Object.entries(hostile))("changes no part of the timeline: %s", async (_name, css) => {
    expected ??= plain();
    const { page, seen } = await openMarkup(robustPage(`<style>${css}</style>${shield}`));
    expect(differences(await looks(page), await expected)).toEqual([]);
    expect(complaints(seen)).toEqual([]);
  });
});

describe("a page that zooms or turns the timeline", () => {
  const marks = 6;
  const styles = [
    ["zoom", "#box { zoom: 1.25 }"],
    [
      "a smaller, turned box",
      "#box { transform: scale(0.5) rotate(10deg); transform-origin: 0 0; margin-left: 150px }",
    ],
    ["zoom in a zoomed, turned box", "body { zoom: 0.8 } #box { zoom: 1.5; transform: rotate(-4deg) }"],
  ] as const;

  test.each(styles)("finds the mark under the pointer and puts its preview there: %s", async (_name, css) => {
    const { page, seen } = await openMarkup(robustPage(`<style>${css}</style>`), {
      width: 1300,
      height: 1400,
    });
    const targets = await page.evaluate(async (count) => {
      await tools.frames();
      const all = [...document.querySelectorAll<HTMLElement>(".chl-hit")];
      const small = all.filter((one) => one.offsetWidth < 60);
      return small.slice(0, count).map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { name: one.getAttribute("aria-label")!, x, y, width, height };
      });
    }, marks);
    expect(targets.length).toBe(marks);
    for (const at of targets) {
      // A preview may be pointed at: until it is gone, it may lie over the next mark.
      await page.mouse.move(2, 2);
      await page.waitForSelector(".chl-preview", { state: "hidden" });
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
      const shown = await page.evaluate(async () => {
        await tools.frames();
        const tip = document.querySelector<HTMLElement>(".chl-preview")!;
        const { x, y, width, height } = tip.getBoundingClientRect();
        const title = tip.querySelector(".chl-preview-title")?.textContent ?? "";
        return { title, x, y, width, height };
      });
      expect(shown.title).not.toBe("");
      expect(at.name).toContain(shown.title);
      expect(gap(shown, at)).toBeLessThan(16);
      expect(isInside(shown, 1300, 1400), JSON.stringify(shown)).toBe(true);
    }
    expect(complaints(seen)).toEqual([]);
  });

  test.each(styles)("opens the card beside its mark, inside of the window: %s", async (_name, css) => {
    const { page } = await openMarkup(robustPage(`<style>${css}</style>`), { width: 1000, height: 700 });
    for (const id of ["ev-raisi", "ev-kanani"]) {
      const [card, mark] = await page.evaluate(async (open) => {
        timeline.open(open);
        await tools.frames(5);
        const opened = document.querySelector<HTMLElement>(".chl-card")!;
        const hit = document.querySelector(`.chl-hit[data-id="${open}"]`)!;
        const box = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
        return [box(opened.getBoundingClientRect()), box(hit.getBoundingClientRect())] as const;
      }, id);
      expect(isInside(card, 1000, 700), JSON.stringify(card)).toBe(true);
      if (isInside(mark, 1000, 700)) expect(gap(card, mark)).toBeLessThan(20);
    }
  });
});

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** px between two boxes; 0 where they touch or overlap. */
function gap(a: Rect, b: Rect): number {
  const x = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const y = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(x, y);
}

function isInside({ x, y, width, height }: Rect, right: number, bottom: number): boolean {
  return x >= -0.5 && y >= -0.5 && x + width <= right + 0.5 && y + height <= bottom + 0.5 && width > 50;
}
