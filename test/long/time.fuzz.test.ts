import { expect, test } from "vitest";

import { expressionBounds } from "../../src/time/bounds.ts";
import { parseTime } from "../../src/time/parse.ts";
import { printTime } from "../../src/time/print.ts";
import { createZone } from "../../src/time/zone.ts";
import { random } from "../unit/time/random.ts";
import { timeText, wildText } from "../unit/time/texts.ts";

test("parseTime(text) never throws on a million texts, prints what it reads so that it reads the same, in bounds", () => {
  const zone = createZone("Asia/Gaza")!;
  const from = random(1_000_000);
  let read = 0;
  for (let i = 0; i < 1_000_000; i++) {
    const text = i % 2 === 0 ? wildText(from) : timeText(from);
    const parsed = parseTime(text);
    if (!parsed.ok) continue;
    read++;
    const again = parseTime(printTime(parsed.value));
    if (JSON.stringify(again) !== JSON.stringify(parsed)) expect([text, again]).toEqual([text, parsed]);
    const { earliest, latest } = expressionBounds(parsed.value, zone);
    if (!(earliest <= latest)) expect([text, earliest, latest]).toEqual([text, "ordered"]);
  }
  expect(read).toBeGreaterThan(400_000);
});
