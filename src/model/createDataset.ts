import { createActorTable } from "./actorTable.ts";
import type { Dataset, Reader } from "./dataset.ts";
import { declareAll, readLists } from "./declareAll.ts";
import { reportUnknownFields, timelineFields } from "./fields.ts";
import { type BareDataset, type DatasetOptions, finishDataset, type ReadInput } from "./finishDataset.ts";
import type { EventInput, TimelineInput } from "./input.ts";
import { createIssueList, type IssueList, isTold, placesTold, type Telling, toldSoFar } from "./issueList.ts";
import { mergeEvents } from "./mergeEvents.ts";
import { mergeList, type MergedList } from "./mergeList.ts";
import { createPlaceTable } from "./placeTable.ts";
import { readEvents, withProgress } from "./readEvents.ts";
import { readAxis } from "./readAxis.ts";
import type { Reading } from "./reading.ts";
import { readSettings } from "./readSettings.ts";
import { readDate } from "./readTime.ts";
import { reportWarning } from "./report.ts";
import { noteSources } from "./rows.ts";
import { createSourceTable } from "./sourceTable.ts";
import { createSpeakers, settleSpeakers } from "./speakers.ts";
import type { OpenedInput } from "./timelineInput.ts";
import { openInput } from "./timelineInput.ts";

/**
 * Reads an input: checks it, puts the events in order, ties names to actors, sources and places. Bad data are issues
 * and cost no more than themselves. Throws a TypeError for an input that is no input, and a RangeError for an option's
 * unknown zone. The input is not changed. Its events are kept and looked at again when their records are wanted, so they
 * should not be changed either.
 */
export function createDataset<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: DatasetOptions = {},
): Dataset<Data> {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${opened.message}`);
  return readDataset<Data>(opened, options);
}

/** Reads in one go. */
export function readDataset<Data>(opened: OpenedInput, options: DatasetOptions): Dataset<Data> {
  const steps = readInSteps<Data>(opened, options, createIssueList());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Begins to read an input, of which nothing is looked at yet. Throws as `createDataset` does. */
export function createReader<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: DatasetOptions = {},
): Reader<Data> {
  const opened = openInput(input);
  if ("code" in opened) throw new TypeError(`invalid input: ${opened.message}`);
  const total = opened.events.length;
  const issues = createIssueList();
  return readerOf(readInSteps<Data>(opened, options, issues, total), total, issues);
}

function readerOf<Data>(
  steps: Generator<number, Dataset<Data>>,
  total: number,
  found: IssueList,
): Reader<Data> {
  const issues = toldSoFar(found);
  let read = 0;
  let whole: Dataset<Data> | null = null;
  return {
    step: (isOver) => {
      while (whole === null) {
        const step = steps.next();
        if (step.done === true) whole = step.value;
        else {
          read = step.value;
          if (isOver()) return null;
        }
      }
      return whole;
    },
    read: () => read,
    total,
    issues,
  };
}

/**
 * Reads the `total` events that there were when the input was handed over, with a pause after each millisecond of work or so,
 * at which it tells how many were read.
 *
 *  settings ─▶ ids of actors, sources, places ─▶ what is said of them ─▶ events, a row each ─▶ days, as-of ─▶ ids, order
 *                                                                                                             │
 *                                                         relations, corrections, periods ◀───────────────────┘
 */
export function* readInSteps<Data>(
  opened: OpenedInput,
  options: DatasetOptions,
  issues: IssueList,
  total: number = opened.events.length,
): Generator<number, Dataset<Data>> {
  const { fields, events, path } = opened;
  if (path !== "") reportUnknownFields(fields, timelineFields, "", issues);
  const settings = readSettings(fields, issues, options.timeZone ?? undefined);
  const lists = readLists(fields, issues);
  const reading: Reading = {
    issues,
    zones: settings.zones,
    actors: createActorTable(lists.actors.length > 0),
    sources: createSourceTable(lists.sources.length > 0, total, settings.zones),
    places: createPlaceTable(lists.places.length > 0),
    claims: new Map(),
    speakers: createSpeakers(),
  };
  declareAll(lists, reading);
  const asOf = readDate(fields.asOf, "", "asOf", reading);
  const issuesBefore = issues.length;
  const declaredSources = reading.sources.entries.length;
  yield 0;

  const all = yield* readEvents<Data>(events, total, path, asOf, reading);
  const issuesAfter = issues.length;
  if (events.length !== total) {
    const message = `the list had ${total} events when it was handed over and has ${events.length} now; only the former are shown`;
    reportWarning(issues, "events-changed", path, message, "hand the list over again when it has changed");
  }
  const placesRead = reading.places.places.length;
  const told = { declaredSources, placesRead, issuesBefore, issuesAfter };
  return yield* settled({ opened, options, settings, lists, asOf, events: all, tied: null, ...told }, total);
}

/** The dataset of what was read, once it is settled who speaks: actors and sources may be named by what refers to events. */
function* settled<Data>(read: ReadInput<Data>, total: number): Generator<number, Dataset<Data>> {
  const { actors, sources, issues: told } = read.events.reading;
  const [firstActor, firstSource, firstIssue] = [actors.actors.length, sources.entries.length, told.length];
  sources.retold = [];
  const bare = finishDataset(read, total);
  const tied = read.tied ?? {
    firstSource,
    sourcesEnd: sources.entries.length,
    isRepeatable:
      actors.actors.length === firstActor &&
      sources.retold.length === 0 &&
      !isTold(told, isToldOnce, firstIssue, told.length),
  };
  sources.retold = null;
  const { rows, reading } = read.events;
  if (yield* withProgress(settleSpeakers(reading), total)) noteSources(rows);
  return yield* withAxis({ ...read, tied }, bare, read.options);
}

/** The dataset with time told as options say, to which events can be added. */
function* withAxis<Data>(
  read: ReadInput<Data>,
  bare: BareDataset<Data>,
  options: DatasetOptions,
): Generator<number, Dataset<Data>> {
  const { total } = bare;
  const { issues } = read.events.reading;
  const ofAxis = createIssueList();
  const axis = yield* withProgress(readAxis(options, bare, ofAxis), total);
  const told = yield* withProgress(issues.told(placesTold), total);
  return {
    ...bare,
    ...axis,
    issues: ofAxis.length === 0 ? told : [...told, ...ofAxis.all()],
    everyIssue: () => [...issues.all(), ...ofAxis.all()],
    merge: (change) => {
      const known = { ...read, options };
      const merged = mergeList(known, change);
      const found = createIssueList();
      const steps = mergeInSteps(known, merged, found);
      return { events: merged.events, reader: readerOf(steps, merged.events.length, found) };
    },
    onAxis: (next) => readerOf(withAxis(read, bare, { ...options, ...next }), total, issues),
  };
}

const isToldOnce = ({ wording: { code } }: Telling): boolean =>
  code === "unknown-actor" || code === "unknown-source" || code === "mixed-script";

/** Reads the events that are new, where that gives the same as reading all; else all. */
function* mergeInSteps<Data>(
  read: ReadInput<Data>,
  merged: MergedList<Data>,
  issues: IssueList,
): Generator<number, Dataset<Data>> {
  const { opened, options } = read;
  const { events } = merged;
  const next = yield* mergeEvents(read, merged, issues);
  if (next !== null) return yield* settled(next, events.length);
  issues.clear();
  return yield* readInSteps({ ...opened, fields: { ...opened.fields, events }, events }, options, issues);
}
