import { expect, test } from "vitest";
import { robustPage } from "./robustPage.ts";
import { useChromium } from "./support.ts";

const { openMarkup } = useChromium();
interface View {
  readonly start: number;
  readonly end: number;
}
declare const linked: readonly { readonly view: View }[];

/** Two timelines, one above the other, linked as docs/embedding.md does it. */
const program = `
  const below = document.createElement("div");
  document.getElementById("root").after(below);
  const options = { height: 260, controls: { summary: false, legend: false } };
  globalThis.linked = [tools.make(document.getElementById("root"), options), tools.make(below, options)];
  timeline = linked[0];
  for (const one of linked)
    one.on("view", ({ start, end, user }) => {
      if (!user) return;
      for (const other of linked) if (other !== one) other.setView({ start, end }, { animate: false });
    });`;

test("two linked timelines show the same stretch, whichever of them is dragged, and while it is", async () => {
  const { page } = await openMarkup(robustPage("", program));
  const views = (): Promise<readonly View[]> =>
    page.evaluate(async () => {
      await tools.frames(2);
      return linked.map(({ view }) => view);
    });
  const stages = page.locator(".chl-stage");
  await page.waitForFunction(() => document.querySelectorAll(".chl-svg").length === 2);
  let [before] = await views();
  for (const which of [0, 1]) {
    const box = (await stages.nth(which).boundingBox())!;
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height - 30];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y, { steps: 4 });
    await page.mouse.move(x - 120, y, { steps: 4 });
    const [one, other] = await views();
    expect(one!.start).toBeGreaterThan(before!.start);
    expect(Math.abs(one!.start - other!.start)).toBeLessThan(1);
    expect(Math.abs(one!.end - other!.end)).toBeLessThan(1);
    await page.mouse.up();
    await page.evaluate(() => tools.frames(30));
    const rest = await views();
    expect(Math.abs(rest[0]!.start - rest[1]!.start)).toBeLessThan(1);
    before = rest[0];
  }
});
