import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSummary } from "../../../src/render/html/summary.ts";
import { messages } from "./facts.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const mount = () => {
  const view = createSummary({ messages });
  document.body.append(view.element);
  return { view, status: view.element.querySelector("[role=status]")! };
};

describe("createSummary(host)", () => {
  test("says the counts in a row, their first numbers set off", () => {
    const { view } = mount();
    view.update({ facts: ["11 of 11 events", "10 actors", "1 source"], issues: [] });
    const counts = view.element.querySelector(".chl-counts")!;
    expect([...counts.querySelectorAll("bdi")].map((fact) => fact.textContent)).toEqual([
      "11 of 11 events",
      "10 actors",
      "1 source",
    ]);
    expect([...counts.querySelectorAll("b")].map((number) => number.textContent)).toEqual(["11", "10", "1"]);
    expect(view.element.querySelector<HTMLElement>("details")!.hidden).toBe(true);
  });

  test("issues are folded behind their number, with message and hint as text", () => {
    const { view } = mount();
    const issue = {
      severity: "error",
      code: "x",
      path: "/events/1",
      message: "<b>bad</b>",
      hint: "write y",
    } as const;
    const issues = Array.from({ length: 60 }, (_, i) => ({ ...issue, message: `${issue.message} ${i}` }));
    view.update({ facts: [], issues });
    const details = view.element.querySelector("details")!;
    expect(details.open).toBe(false);
    expect(details.querySelector("summary")?.textContent).toBe("60 problems in the data");
    expect(details.querySelector("li")?.textContent).toContain("<b>bad</b>");
    expect(details.querySelector("li")?.textContent).toContain("write y");
    expect(details.querySelectorAll("li").length).toBe(51);
    expect(details.textContent).toContain("+10 more");
  });

  test("what is said of many places is told once, at the first, with the number of the others, errors first", () => {
    const { view } = mount();
    const warning = {
      severity: "warning",
      code: "unknown-field",
      path: "/events/0/colour",
      message: "no colour",
    } as const;
    const error = {
      severity: "error",
      code: "invalid-date",
      path: "/events/8/start",
      message: "no date",
    } as const;
    view.update({
      facts: [],
      issues: [warning, { ...warning, path: "/events/1/colour" }, { ...warning, count: 900 }, error],
    });
    const items = [...view.element.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(items).toEqual(["no date /events/8/start", "no colour /events/0/colour +901 more"]);
    expect(view.element.querySelector("summary")?.textContent).toBe("903 problems in the data");
  });

  test("the status is created empty and waits for half a second of quiet", () => {
    const { view, status } = mount();
    expect(status.textContent).toBe("");
    view.announce("first");
    vi.advanceTimersByTime(499);
    view.announce("second");
    vi.advanceTimersByTime(499);
    expect(status.textContent).toBe("");
    vi.advanceTimersByTime(1);
    expect(status.textContent).toBe("second");
  });

  test("the status changes at most once in five seconds under a thousand sentences", async () => {
    const { view, status } = mount();
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(status, { childList: true });
    for (let i = 0; i < 1000; i++) {
      view.announce(`sentence ${i}`);
      await vi.advanceTimersByTimeAsync(600);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    observer.disconnect();
    expect(changes).toBeLessThanOrEqual(122);
    expect(changes).toBeGreaterThan(100);
    expect(status.textContent).toBe("sentence 999");
  });

  test("dispose() leaves no element and no timer", () => {
    const { view } = mount();
    view.announce("first");
    vi.advanceTimersByTime(500);
    view.announce("second");
    view.dispose();
    expect(vi.getTimerCount()).toBe(0);
    expect(document.body.childNodes.length).toBe(0);
  });
});
