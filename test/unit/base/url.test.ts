import fc from "fast-check";
import { expect, test } from "vitest";

import { isCanonicalUrl, looksLikeUrl, safeUrl } from "../../../src/base/url.ts";

test.each([
  ["https://gulfnews.com/world/x?a=1&b=2#c", "https://gulfnews.com/world/x?a=1&b=2#c", "gulfnews.com"],
  ["HTTPS://EXAMPLE.COM/a b", "https://example.com/a%20b", "example.com"],
  ["http://example.com:8080", "http://example.com:8080/", "example.com:8080"],
  ["https://\u0430pple.com/", "https://xn--pple-43d.com/", "xn--pple-43d.com"],
  ["https://example.com/?q=javascript:alert(1)", "https://example.com/?q=javascript:alert(1)", "example.com"],
])("safeUrl(%j) links it and shows the host in ASCII", (raw, href, host) => {
  expect(safeUrl(raw)).toEqual({ href, host });
});

test.each([
  "",
  "javascript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\tscript:alert(1)",
  " https://example.com/",
  "data:text/html,<script>",
  "file:///etc/passwd",
  "mailto:a@b.example",
  "view-source:https://example.com",
  "//evil.example/x",
  "\\\\evil.example\\x",
  "https:evil.example",
  "https:/evil.example",
  "https://user:pass@evil.example/",
  "https://good.example@evil.example/",
  "https://x:99999/",
  "https://[::1",
  "http://",
  "relative/path",
  "https://example.com/\u202egpj.exe",
  "https://exam\u200bple.com/",
  "https://example.com/\\x",
  "https://evil.example\u2024com/",
  `https://example.com/${"a".repeat(3000)}`,
  null,
  7,
  { toString: () => "https://example.com/" },
])("safeUrl(%j) is null", (raw) => {
  expect(safeUrl(raw)).toBeNull();
});

test("looksLikeUrl(text) tells a refused address from a publisher's name", () => {
  expect(["javascript:alert(1)", "//evil.example", "\\\\x", "mailto:a"].every(looksLikeUrl)).toBe(true);
  expect(["Reuters", "BBC: World Service", "The Times 10:30"].some(looksLikeUrl)).toBe(false);
});

test("isCanonicalUrl(text) is sure that safeUrl takes an address and returns it as it stands", () => {
  const part = fc.stringMatching(/^[\w.~!$&()*+,;=:@%'"<>|^ -]{0,12}$/u);
  const host = fc.stringMatching(/^(?:xn--)?[A-Za-z0-9.-]{1,20}(?::\d{0,5})?$/u);
  const address = fc
    .tuple(fc.constantFrom("https://", "http://", "HTTPS://"), host, fc.array(part, { maxLength: 5 }), part)
    .map(
      ([scheme, name, path, query]) => `${scheme}${name}/${path.join("/")}${query === "" ? "" : `?${query}`}`,
    );
  let sure = 0;
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
      if (!isCanonicalUrl(text)) return;
      sure++;
      expect(safeUrl(text)?.href).toBe(text);
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(sure).toBeGreaterThan(1000);
});

test.each(["https://example.org/s/17", "http://www.bbc.co.uk/news/world-1234?at=x&y=%20#top"])(
  "isCanonicalUrl(%j) knows the usual form",
  (text) => {
    expect(isCanonicalUrl(text)).toBe(true);
  },
);
