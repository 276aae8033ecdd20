import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { complaints, useChromium, writePage } from "./support.ts";
import type { OpenOptions, Opened } from "./support.ts";

const { openFile, openUrl } = useChromium();
const open = (options?: OpenOptions): Promise<Opened> => openFile("examples/playground.html", options);
const status = (page: Page): Promise<string> => page.locator("#status").innerText();
/** Presses the button of a sample, and waits for its timeline or its problems. */
async function sample(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.waitForFunction(
    (text) => document.querySelector("#status")!.textContent.startsWith(text),
    `${name},`,
  );
  return status(page);
}
const give = (page: Page, name: string, content: Buffer | string): Promise<void> =>
  page.setInputFiles("#file", { name, mimeType: "text/csv", buffer: Buffer.from(content) });
const titles = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("#timeline .chl-mark[data-id]")].map((mark) =>
        mark.getAttribute("data-id")!,
      ),
    ),
  ]);
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

describe("the playground, from disk", () => {
  test("shows a sample of each form, asks nobody anything and violates no policy", async () => {
    const { page, seen } = await open();
    const names = await page.locator("#samples button").allTextContents();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names.filter((one) => one !== "Any table")) {
      expect(await sample(page, name)).toMatch(/: \d+ events?, (no|\d+) problems?\./);
      expect((await titles(page)).length, name).toBeGreaterThan(0);
    }
    expect(complaints(seen)).toEqual([]);
    const blocked = await page.evaluate(() => fetch("https://news.example/").then(String, () => "blocked"));
    expect(blocked).toBe("blocked");
  });

  test("maps columns of unknown headers by keyboard alone, and says what it became", async () => {
    const { page } = await open();
    await page.locator("#text").focus();
    await page.keyboard.type("When;From;To;What\n13/02/2024;North;South;A letter is sent");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#status")!.textContent.startsWith("No event"));
    expect(await page.locator("#reading").getAttribute("open")).not.toBeNull();
    for (const [id, header] of [
      ["title", "What"],
      ["start", "When"],
      ["actors", "From"],
      ["actors2", "To"],
    ] as const) {
      await page.locator(`#column-${id}`).focus();
      await page.keyboard.type(header);
      expect(await page.locator(`#column-${id}`).inputValue()).toBe(header);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`column-${id}`);
    }
    await expect.poll(() => status(page)).toMatch(/1 event, no problems/);
    expect(await page.locator("#timeline .chl-mark[data-id]").count()).toBe(2);
  });

  test("shows a table with headers of its own, with the columns that it took, of which another can be chosen", async () => {
    const { page } = await open();
    const csv =
      "launch_date,craft,mission,agency\n1967-06-29,Thor,Secor,US\n1967-08-23,Thor,DAPP,SU\n1968-01-02,Atlas,Surveyor,US";
    await give(page, "launches.csv", csv);
    await expect.poll(() => status(page)).toMatch(/3 events, 2 problems/);
    expect(await page.locator("#timeline .chl-lane-name").allTextContents()).toEqual(["US", "SU"]);
    expect(await page.locator("#problem-rows").innerText()).toContain('title from "mission"');
    expect(await page.locator("#reading").getAttribute("open")).not.toBeNull();
    const first = (field: string): Promise<string> =>
      page.locator(`#column-${field} option`).first().innerText();
    expect(await Promise.all(["title", "start", "place"].map(first))).toEqual([
      "by itself: mission",
      "by itself: launch_date",
      "by itself: none",
    ]);
    await page.locator("#column-title").selectOption("craft");
    await expect.poll(() => page.locator("#timeline").innerText()).toContain("Atlas");
    expect(await page.locator("#timeline .chl-lane-name").allTextContents()).toEqual(["US", "SU"]);
    await page.locator("#column-actors").selectOption({ label: "no column" });
    await expect.poll(() => page.locator("#timeline .chl-lane-name").allTextContents()).not.toContain("SU");
  });

  test("lists problems by row, and solves an order of dates where it is told", async () => {
    const { page } = await open();
    await sample(page, "A broken sheet");
    const rows = async (): Promise<string[]> => page.locator("#problem-rows tr").allInnerTexts();
    expect(await rows()).toContainEqual(
      expect.stringMatching(/row 3, column A[^]*two days[^]*How it is read/),
    );
    await page.locator("#date-order").selectOption("day");
    await expect.poll(async () => (await rows()).join()).not.toContain("two days");
  });

  test("says in plain words what no text is, and reads Windows' letters", async () => {
    const { page } = await open();
    await give(page, "sheet.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await expect.poll(() => status(page)).toMatch(/spreadsheet.*save the sheet as CSV/);
    await give(page, "sheet.csv", Buffer.from("date,title\n2024-03-01,Caf\xe9", "latin1"));
    await expect.poll(() => status(page)).toMatch(/^sheet, read as.*Windows-1252/);
    expect(await page.locator("#timeline").innerText()).toContain("Café");
  });

  test("takes a dropped file", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["date,title\n2024-03-01,Dropped"], "dropped.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    });
    await expect.poll(() => status(page)).toMatch(/^dropped, read as/);
  });

  test("changes options, and says which time zone is none", async () => {
    const { page } = await open();
    await sample(page, "TimelineJS");
    await page.locator(".options summary").click();
    await page.locator("#option-locale").selectOption("fa");
    await page.locator("#option-theme").selectOption("dark");
    await page.locator("#option-layout").selectOption("list");
    await page.locator("#timeline .chl[dir=rtl][data-theme=dark][data-layout=list]").waitFor();
    await page.locator("#time-zone").fill("Mars/Olympus");
    await page.keyboard.press("Tab");
    expect(await page.locator("#option-wrong").innerText()).toContain("Mars/Olympus");
    expect(await sample(page, "iCalendar")).toContain("2 events");
    await page.locator("#time-zone").fill("Asia/Tehran");
    await page.keyboard.press("Tab");
    expect(await page.locator("#option-wrong").isVisible()).toBe(false);
    await page.locator("#since").fill("no event");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator("#problem-rows").innerText()).toContain("no event");
    await page.locator("#since").fill("2024-06-10");
    await page.keyboard.press("Tab");
    const code = await page.locator("#embed-code").inputValue();
    for (const attribute of ['theme="dark"', 'time-zone="Asia/Tehran"', 'since="2024-06-10"'])
      expect(code).toContain(attribute);
  });

  test("saves picture, data, sheet, and a page that works by itself", async () => {
    const { page, seen } = await open();
    await sample(page, "Newsroom sheet");
    expect((await saved(page, "Picture (SVG)")).text).toMatch(/^<svg|^<\?xml/);
    expect(JSON.parse((await saved(page, "Data (JSON)")).text)).toHaveProperty("events.length", 4);
    expect((await saved(page, "Sheet (CSV)")).text).toMatch(/^\ufeff[^]*Talks are announced/);
    expect(JSON.parse((await saved(page, "Data (JSON-LD)")).text)).toHaveProperty("@context");
    expect((await saved(page, "Picture (PNG)")).name).toBe("Newsroom sheet.png");
    const whole = await saved(page, "Save the page");
    expect(whole.name).toBe("Newsroom sheet.html");
    expect(complaints(seen)).toEqual([]);
    const url = writePage(whole.text);
    const { page: alone, seen: seenAlone } = await openUrl(url);
    await alone.locator(".chl-mark[data-id]").first().waitFor();
    expect(await alone.locator(".chl-static").count()).toBe(0);
    expect(complaints(seenAlone)).toEqual([]);
    const { page: still } = await openUrl(url, { javaScriptEnabled: false });
    expect(await still.locator(".chl-static .chl-entry").count()).toBe(4);
    expect(await still.locator(".chl-static .chl-source").last().isVisible()).toBe(true);
    expect(await still.title()).toBe("Newsroom sheet");
  });

  test("puts what was chosen for reading into effect, and takes it back", async () => {
    const { page } = await open();
    await page.locator("#text").fill("date,title\n07/10/23,A letter is sent");
    await page.getByRole("button", { name: "Read the text" }).click();
    await expect.poll(() => status(page)).toMatch(/^No event/);
    const undo = page.getByRole("button", { name: "Undo the last change" });
    expect(await undo.isDisabled()).toBe(true);
    await page.locator("#date-order").selectOption("day");
    await expect.poll(() => page.locator("#problem-rows").innerText()).toContain("century");
    await page.locator("#pivot-year").fill("40");
    await page.keyboard.press("Tab");
    await expect.poll(() => status(page)).toContain("1 event, no problems");
    await undo.click();
    await expect.poll(() => page.locator("#problem-rows").innerText()).toContain("century");
    expect(await page.locator("#pivot-year").inputValue()).toBe("");
    await undo.click();
    await expect.poll(() => page.locator("#problem-rows").innerText()).toContain("two days");
    expect([await page.locator("#date-order").inputValue(), await undo.isDisabled()]).toEqual(["", true]);
  });

  test("makes one timeline of several files, a tab of actors first or last", async () => {
    const { page } = await open();
    const files = [
      ["actors.csv", "id,name,aliases\nn,North,The northern town"],
      ["events.csv", "date,title,actors\n2024-03-01,A letter is sent,n\n2024-02-30,No such day,n"],
    ].map(([name, text]) => ({ name: name!, mimeType: "text/csv", buffer: Buffer.from(text!) }));
    for (const given of [files, files.toReversed()]) {
      await page.setInputFiles("#file", given);
      await expect.poll(() => status(page)).toMatch(/^events, read as .*: 1 event, 1 problem\./);
      expect(await page.locator("#timeline .chl-lane-name").allTextContents()).toEqual(["North"]);
      expect(await page.locator("#problem-rows tr").allInnerTexts()).toEqual([
        expect.stringMatching(/^events\.csv, row 3/),
      ]);
      await page.setInputFiles("#file", []);
    }
  });

  test("reads a table of 5 MB, and says so before", async () => {
    const { page } = await open();
    const rows = Array.from({ length: 60_000 }, (_, i) => {
      const day = String(1 + (i % 28)).padStart(2, "0");
      return `20${String(10 + (i % 14))}-0${String(1 + (i % 9))}-${day},Inspection number ${String(i)} of the bridge and its two gates,Station ${String(i % 20)},A note`;
    });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const line = document.querySelector("#status")!;
      new MutationObserver(() => said.push(line.textContent ?? "")).observe(line, { childList: true });
    });
    await give(page, "large.csv", `date,title,actors,description\n${rows.join("\n")}`);
    await page.waitForFunction(() =>
      document.querySelector("#status")!.textContent.includes("60,000 events"),
    );
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe("Reading large.csv …");
    expect(said.filter((line) => /^Reading large\.csv: \d+ %$/.test(line)).length).toBeGreaterThan(5);
    expect((await titles(page)).length).toBeGreaterThan(20);
  });

  test.each([
    [1280, "light"],
    [375, "dark"],
  ] as const)(
    "at %i px has no fault of accessibility and nothing wider than the window",
    async (width, colorScheme) => {
      const { page } = await open({ width, colorScheme });
      await sample(page, "A broken sheet");
      await page.locator(".options summary").click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const axe = createRequire(import.meta.url).resolve("axe-core");
      await page.evaluate(readFileSync(axe, "utf8"));
      const faults = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run: (root: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      });
      expect(faults).toEqual([]);
    },
  );
});
