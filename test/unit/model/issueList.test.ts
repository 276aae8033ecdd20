import { expect, test } from "vitest";
import { countOfIssues, type Issue, sameAsOne } from "../../../src/base/issue.ts";
import { finishSteps } from "../../../src/base/steps.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { createIssueList, issuesPerStep, toldSoFar } from "../../../src/model/issueList.ts";
import { validate } from "../../../src/model/validate.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";

const paths = [
  "",
  "/title",
  "/events/0",
  "/events/17/sources/3/url",
  "/events/007/title",
  "/events/999999999/id",
  "/events/4294967295/id",
  "/events//3",
  "/3/start",
  "/actors/2/a~1b/5",
  "/events/12a",
  "/12/",
];

for (const seed of seeds)
  test(`gives back every issue as it was met, seed ${seed}`, () => {
    const pick = pickWith(seeded(seed));
    const list = createIssueList();
    const met = Array.from({ length: pick([1, 20, 300]) }, (): Issue => {
      const hint = pick<string | undefined>([undefined, "h", "i"]);
      const path = pick(paths);
      const code = pick(["unknown-field", "title-missing"] as const);
      const issue = { severity: pick(["error", "warning"] as const), code, path, message: pick(["m", "n"]) };
      list.add(issue.severity, code, path, issue.message, hint);
      return hint === undefined ? issue : { ...issue, hint };
    });
    expect(list.all()).toEqual(met);
    expect(finishSteps(list.told(Infinity))).toEqual(met);
    const told = finishSteps(list.told(3));
    expect(sameAsOne(told)).toEqual(sameAsOne(met));
    for (const one of sameAsOne(met)) {
      const same = told.filter((issue) => sameAsOne([one, issue]).length === 1);
      expect(same.length).toBe(Math.min(4, one.count ?? 1));
    }
  });

const many = (length: number): TimelineInput => ({
  events: Array.from({ length }, (_, i) => ({ title: `Event ${i}`, start: "2023", colour: "red" })),
});

test("a hundred places of which the same is said are told one by one, the others in one with their count", () => {
  const { issues } = createDataset(many(250));
  expect(issues.length).toBe(101);
  expect(issues.slice(0, 100).every(({ count }) => count === undefined)).toBe(true);
  expect(issues.at(-1)).toMatchObject({ code: "unknown-field", path: "/events/100/colour", count: 150 });
  expect(createDataset(many(101)).issues.at(-1)).not.toHaveProperty("count");
});

test("a thousand different things with one code are told, and how many more there are", () => {
  const events = Array.from({ length: 1500 }, (_, i) => ({ title: "Event", start: `no date ${i % 1200}` }));
  const { issues, everyIssue } = createDataset({
    events: [...events, { title: "Event", colour: "red" } as EventInput],
  });
  expect(issues.length).toBe(1302); // those of the first thousand, also where they come again
  expect(issues[1000]).toMatchObject({ code: "invalid-time", path: "/events/1000/start", count: 200 });
  expect(issues.at(-1)).toMatchObject({ code: "unknown-field" });
  expect(countOfIssues(issues)).toBe(1501);
  expect(everyIssue().length).toBe(1501);
});

test("while a list grows, it tells what it has so far, but no more once that takes long", () => {
  const list = createIssueList();
  const sofar = toldSoFar(list);
  const add = (): void =>
    list.add("warning", "unknown-field", `/events/${list.length}/colour`, "m", undefined);
  expect(sofar()).toEqual([]);
  add();
  expect(sofar()).toEqual(list.all());
  expect(sofar()).toBe(sofar());
  while (list.length < issuesPerStep) add();
  const most = sofar();
  expect(countOfIssues(most)).toBe(issuesPerStep);
  add();
  expect(sofar()).toBe(most);
});

test("what is rare is told beside what is said of many", () => {
  const input = many(1000);
  const strat = { title: "Rare", strat: "2023" } as EventInput;
  const { issues } = createDataset({ ...input, events: [...input.events, strat] });
  expect(issues.at(-1)).toMatchObject({ path: "/events/1000/strat", hint: 'did you mean "start"?' });
});

test("validate tells of each place", () => {
  expect(validate(many(250)).map(({ path }) => path)).toEqual(
    Array.from({ length: 250 }, (_, i) => `/events/${i}/colour`),
  );
});

test("an event with a field that nobody knows is otherwise as one without it", () => {
  const events = [{ title: "Event", start: "2023-10-07", actors: ["A"], sources: ["https://example.org/"] }];
  const { input: _, ...record } = createDataset({ events }).event(0);
  const { input: _1, ...other } = createDataset({
    events: events.map((one) => ({ ...one, colour: "red" })),
  }).event(0);
  expect(other).toEqual(record);
});
