import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CardHost } from "../../../src/render/html/card.ts";
import { createCardView } from "../../../src/render/html/card.ts";
import { cardFilledWith, cardOf, chipOf, messages, words } from "./facts.ts";

const anchor = () => ({ x: 10, y: 10, width: 20, height: 10 });
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("section");
  root.className = "chl";
  document.body.append(root);
});
afterEach(() => document.body.replaceChildren());

const mount = (more: Partial<CardHost> = {}) =>
  createCardView({
    root,
    prefix: "a",
    messages,
    color: (actor) => `var(--lane-${actor})`,
    onClose: () => {},
    onGo: () => {},
    onStep: () => {},
    ...more,
  });

describe("createCardView(host)", () => {
  test("is a hidden dialog without modality until it is opened", () => {
    const view = mount();
    expect(view.element.hidden).toBe(true);
    expect(view.element.getAttribute("role")).toBe("dialog");
    expect(view.element.hasAttribute("aria-modal")).toBe(false);
    expect(view.isOpen()).toBe(false);
  });

  test("open() names the dialog by its heading and brings focus there", () => {
    const view = mount();
    view.open(cardOf(), anchor, false);
    const title = document.getElementById(view.element.getAttribute("aria-labelledby")!);
    expect(title?.tagName).toBe("H3");
    expect(title?.textContent).toBe("Hamas gunmen cross the Gaza border");
    expect(document.activeElement).toBe(title);
    expect(view.element.hidden).toBe(false);
  });

  test("open() with focus: false leaves focus where it is", () => {
    mount().open(cardOf(), anchor, false, { focus: false });
    expect(document.activeElement).toBe(document.body);
  });

  test("leaves quotation marks to a quote that has its own", () => {
    const view = mount();
    const quotes = [
      "We will.",
      "\u201cWe will.\u201d",
      '"We will",',
      "\u00bbWir werden\u00ab",
      "We \u201cwill\u201d do",
    ];
    const source = cardFilledWith("x").sources[0]!;
    view.open(
      cardOf({
        sources: [
          { ...source, quotes: quotes.map((text) => ({ text: { text, locale: null }, translation: null })) },
        ],
      }),
      anchor,
      false,
    );
    const marked = Array.from(view.element.querySelectorAll("q"), (quote) => [
      quote.textContent,
      !quote.classList.contains("chl-in-marks"),
    ]);
    expect(marked).toEqual(quotes.map((text) => [text, text.startsWith("We ")]));
  });

  test("says every speaker, claim, quote and source in words", () => {
    const view = mount();
    view.open(
      cardOf({
        actors: [
          {
            chip: chipOf(4, "Iran", "accused", "alleged"),
            attribution: "accused by White House",
            note: null,
          },
        ],
        claims: [
          {
            id: "killed",
            speaker: "According to Israeli officials",
            text: words("1,400 people were killed"),
            asReported: "killing 1,400 people",
            quote: null,
            sources: [1],
          },
        ],
        sourceCount: "1 source",
        sources: [
          {
            number: 1,
            source: 0,
            title: words("Iran says"),
            publisher: "Gulf News / AFP",
            details: ["published 30 October 2023"],
            quotes: [],
            stance: null,
            link: null,
            archive: null,
          },
        ],
      }),
      anchor,
      false,
    );
    const text = view.element.textContent;
    for (const said of [
      "Iran · accused",
      "accused by White House",
      "According to Israeli officials",
      "1,400 people were killed",
      "killing 1,400 people",
      "1 source",
      "Gulf News / AFP · published 30 October 2023",
      "no link given",
    ]) {
      expect(text).toContain(said);
    }
    expect(view.element.querySelector(".chl-claim .chl-figure")?.textContent).toBe("1,400");
    expect(view.element.querySelector<SVGElement>(".chl-dot")?.style.color).toBe("var(--lane-4)");
  });

  test("text from the data is text, wherever it stands", () => {
    const view = mount({ media: true });
    const attack = `<img src=x onerror="alert(1)"><script>alert(1)</script>`;
    view.open(cardFilledWith(attack), anchor, false);
    expect(view.element.querySelector("script")).toBeNull();
    expect([...view.element.querySelectorAll("img")].map((image) => image.getAttribute("src"))).toEqual([
      "https://example.org/a",
    ]);
    expect(view.element.querySelectorAll("[onerror], [style*=url]").length).toBe(0);
    expect(view.element.textContent.split(attack).length).toBeGreaterThan(15);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "ftp://example.org",
  ])("a link to %j stays text", (href) => {
    const view = mount({ media: true });
    view.open(cardFilledWith("words", href), anchor, false);
    expect(view.element.querySelectorAll("a, img").length).toBe(0);
    expect(view.element.textContent).toContain("archived copy");
  });

  test("links open elsewhere, tell the other page nothing and show their host", () => {
    const view = mount();
    view.open(cardFilledWith("words"), anchor, false);
    const links = [...view.element.querySelectorAll("a")];
    expect(links.length).toBe(4);
    for (const link of links) {
      expect(link.rel).toBe("noopener noreferrer");
      expect(link.target).toBe("_blank");
      expect(link.parentElement?.textContent).toContain("example.org");
    }
  });

  test("images are not asked for unless the page wants media", () => {
    const view = mount();
    view.open(cardFilledWith("words"), anchor, false);
    expect(view.element.querySelector("img")).toBeNull();
    expect(view.element.textContent).toContain("image: words");
  });

  test("sensitive content is folded, title and date are not", () => {
    const view = mount();
    view.open(cardOf({ sensitive: "Shows violence.", description: words("the description") }), anchor, false);
    const fold = view.element.querySelector("details")!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector("summary")?.textContent).toContain("Shows violence.");
    expect(fold.textContent).toContain("the description");
    expect(fold.textContent).not.toContain("Saturday 7 October 2023");
  });

  test("what was unfolded stays so while the event's words change, and not on the card of another", () => {
    const view = mount();
    const isOpen = () => view.element.querySelector("details")!.open;
    const sensitive = (description: string, reason = "Shows violence.") =>
      cardOf({ sensitive: reason, description: words(description) });
    view.open(sensitive("one"), anchor, false);
    view.element.querySelector("details")!.open = true;
    view.update(sensitive("two"));
    expect(view.element.textContent).toContain("two");
    expect(isOpen()).toBe(true);
    view.update(sensitive("two", "Names the dead."));
    expect(isOpen()).toBe(false);
    view.element.querySelector("details")!.open = true;
    view.open(sensitive("two", "Names the dead."), anchor, false);
    expect(isOpen()).toBe(false);
  });

  test("a foreign title carries its language and its own direction", () => {
    const view = mount();
    view.open(cardOf({ title: words("حمله", "fa") }), anchor, false);
    const title = view.element.querySelector(".chl-card-title > *");
    expect(title?.getAttribute("lang")).toBe("fa");
    expect(title?.getAttribute("dir")).toBe("auto");
  });

  test("Escape inside and the button ask the host to close, once each", () => {
    const onClose = vi.fn();
    const view = mount({ onClose });
    view.open(cardOf(), anchor, false);
    const outside = vi.fn();
    root.addEventListener("keydown", outside);
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(outside).not.toHaveBeenCalled();
    view.element.querySelector<HTMLElement>(".chl-close")!.click();
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("stepping keeps focus on the button, and a step that leads nowhere does nothing", () => {
    const onStep = vi.fn();
    const view = mount({ onStep });
    view.open(cardOf(), anchor, false, { hasPrevious: false });
    const [previous, next] = view.element.querySelectorAll<HTMLElement>(".chl-step");
    previous!.click();
    expect(onStep).not.toHaveBeenCalled();
    next!.focus();
    next!.click();
    expect(onStep).toHaveBeenCalledExactlyOnceWith(1);
    view.open(cardOf({ event: 1, position: "2 of 11" }), anchor, false, { hasNext: false });
    expect(document.activeElement).toBe(next);
    expect(view.element.querySelector("[aria-live]")?.textContent).toContain("2 of 11");
  });

  test("related events are buttons that go there; those out of reach are words", () => {
    const onGo = vi.fn();
    const view = mount({ onGo });
    const relation = { type: "about", text: words("Another event"), details: [] };
    view.open(
      cardOf({
        relations: [
          { ...relation, event: 7 },
          { ...relation, event: -1 },
        ],
      }),
      anchor,
      false,
    );
    const buttons = view.element.querySelectorAll<HTMLElement>(".chl-relation button");
    expect(buttons.length).toBe(1);
    buttons[0]!.click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith(7);
  });

  test("update() keeps focus on what stays of the content, else brings it to the heading; and leaves what is the same", () => {
    const view = mount();
    const relations = [{ type: "about", event: 7, text: words("Another event"), details: [] }];
    view.open(cardOf({ relations }), anchor, false);
    view.element.querySelector<HTMLElement>(".chl-go")!.focus();
    view.update(cardOf({ relations, position: "2 of 12" }));
    expect(document.activeElement).toBe(view.element.querySelector(".chl-go"));
    view.update(cardOf({ relations, date: "8 October 2023" }));
    expect(document.activeElement).toBe(view.element.querySelector(".chl-go"));
    expect(view.element.textContent).toContain("8 October 2023");
    view.update(cardOf({ date: "8 October 2023" }));
    expect(document.activeElement).toBe(view.element.querySelector(".chl-card-title"));
  });

  test("renderCard replaces the content, not the frame", () => {
    const view = mount({ renderCard: () => document.createTextNode("<b>mine</b>") });
    view.open(cardOf({ description: words("ours") }), anchor, false);
    expect(view.element.querySelector(".chl-own")?.textContent).toBe("<b>mine</b>");
    expect(view.element.textContent).not.toContain("ours");
    expect(view.element.querySelector(".chl-close")).not.toBeNull();
  });

  test("two cards on a page have no id in common", () => {
    mount().open(cardFilledWith("words"), anchor, false);
    mount({ prefix: "b" }).open(cardFilledWith("words"), anchor, true);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("dispose() while open leaves the root empty and no listener on the window", () => {
    const add = vi.spyOn(window, "addEventListener");
    const remove = vi.spyOn(window, "removeEventListener");
    const view = mount();
    view.open(cardOf(), anchor, false);
    view.dispose();
    view.dispose();
    expect(root.childNodes.length).toBe(0);
    expect(remove.mock.calls.length).toBeGreaterThanOrEqual(add.mock.calls.length);
    vi.restoreAllMocks();
  });
});
