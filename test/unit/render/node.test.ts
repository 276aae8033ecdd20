import { describe, expect, test } from "vitest";
import { drawn, h, outwardLink, phraseNode, toMarkup } from "../../../src/render/html/node.ts";

describe("toMarkup(node)", () => {
  test("writes text and attributes so that neither can end", () => {
    const hostile = `"><script>alert(1)</script>&'`;
    expect(toMarkup(h("p", { title: hostile }, hostile))).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;">' +
        "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;</p>",
    );
  });

  test("closes what is empty as HTML wants it", () => {
    expect(toMarkup(h("ol"))).toBe("<ol></ol>");
    expect(toMarkup(h("img", { alt: "" }))).toBe('<img alt="">');
    expect(toMarkup(drawn("circle", { r: 2 }))).toBe('<circle r="2"/>');
  });

  test("leaves out false and null, and writes true as an empty attribute", () => {
    expect(toMarkup(h("details", { open: true, hidden: false, id: null }))).toBe(
      '<details open=""></details>',
    );
  });

  test("throws for an attribute that is not on the list", () => {
    const attributes = { onclick: "alert(1)" } as never;
    expect(() => toMarkup(h("p", attributes))).toThrow(
      new TypeError("attribute onclick is not on the allow-list"),
    );
    expect(() => toMarkup(h("p", { style: "color:red" } as never))).toThrow(TypeError);
  });

  test.each(["javascript:alert(1)", " https://example.org", "//example.org", "data:text/html,x", "x.html"])(
    "leaves out the address %s",
    (href) => {
      expect(toMarkup(h("a", { href }, "x"))).toBe("<a>x</a>");
      expect(toMarkup(outwardLink({ href, host: "" }, "chl-link", "x"))).toBe(
        '<span class="chl-link">x</span>',
      );
    },
  );

  test("links to the web and inside the page", () => {
    expect(toMarkup(h("a", { href: "#part" }, "x"))).toBe('<a href="#part">x</a>');
    expect(toMarkup(h("a", { href: "https://example.org/?a&b" }, "x"))).toContain(
      'href="https://example.org/?a&amp;b"',
    );
  });

  test("says the language of a phrase and lets its direction follow its letters", () => {
    expect(toMarkup(phraseNode({ text: "سلام", locale: "fa" }))).toBe('<bdi lang="fa" dir="auto">سلام</bdi>');
  });

  test.each([
    ["#336699", ' color="#336699"'],
    ["var(--chl-hue-1, #336699)", ' color="var(--chl-hue-1, #336699)"'],
    ["var(--x, url(https://example.org))", ""],
    ["url(https://example.org)", ""],
    ["red;background:url(x)", ""],
  ])(
    "writes the colour %s of a drawing as an attribute only if it is no more than a colour",
    (color, attribute) => {
      expect(toMarkup({ ...drawn("svg"), color })).toBe(`<svg${attribute}/>`);
    },
  );
});
