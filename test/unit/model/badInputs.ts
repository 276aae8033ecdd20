/** One bad input: what is wrong, the issue it must give, and whether the JSON Schema refuses it too. */
export interface BadInput {
  readonly what: string;
  readonly input: () => object;
  readonly code: string;
  readonly path: string;
  /** True: refused. False: only the validator sees it. Null: it cannot stand in a JSON file. */
  readonly schema: boolean | null;
}

/** Three events that nothing may cost. */
export const controls: readonly object[] = [
  { id: "control-1", title: "First", start: "2023-10-01", actors: ["Iran"] },
  { id: "control-2", title: "Second", start: "2023-10-02T12:00Z", actors: ["Iran"] },
  { id: "control-3", title: "Third", start: "2023-10", end: "2023-11", actors: ["Iran"] },
];

/** The bad event is the second of four. */
const event = (bad: unknown) => (): object => ({ events: [controls[0], bad, controls[1], controls[2]] });
const fields = (bad: object) => event({ id: "bad", title: "Bad", start: "2023-10-07", ...bad });
const whole = (bad: object) => (): object => ({ events: controls, ...bad });
const claim = (bad: object) => fields({ claims: [{ by: "A ministry", text: "So it was", ...bad }] });
const figure = (bad: object) =>
  claim({ figure: { measure: "killed", value: 3, asReported: "three", ...bad } });
const source = (bad: object) => fields({ sources: [{ publisher: "A paper", ...bad }] });
const long = (length: number): string => "x".repeat(length);

const at = "/events/1";
type Row = readonly [what: string, input: () => object, code: string, path: string, schema: boolean | null];

const events: readonly Row[] = [
  ["null among the events", event(null), "invalid-event", at, true],
  ["a text among the events", event("2023-10-07 Attack"), "invalid-event", at, true],
  ["a number among the events", event(7), "invalid-event", at, true],
  ["a list among the events", event([]), "invalid-event", at, true],
  ["a Date among the events", event(new Date(0)), "invalid-event", at, null],
  [
    "a hole in the events",
    () => ({ events: Object.assign(new Array(4), { 0: controls[0], 2: controls[1], 3: controls[2] }) }),
    "invalid-event",
    at,
    null,
  ],
  ["no title", event({ start: "2023" }), "title-missing", `${at}/title`, true],
  ["a title of blanks", fields({ title: " \t" }), "title-missing", `${at}/title`, true],
  ["a title that cannot be seen", fields({ title: "\u3164" }), "title-missing", `${at}/title`, false],
  ["null for a title", fields({ title: null }), "title-missing", `${at}/title`, true],
  [
    "a list for a title",
    fields({ title: ["<img src=x onerror=alert(1)>"] }),
    "invalid-type",
    `${at}/title`,
    true,
  ],
  ["a number for a title", fields({ title: 12345 }), "number-as-text", `${at}/title`, true],
  ["a title with an override", fields({ title: "Reuters\u202emoc" }), "text-cleaned", `${at}/title`, false],
  ["a title with a lone surrogate", fields({ title: "\ud800x" }), "text-cleaned", `${at}/title`, false],
  [
    "a title with piled up marks",
    fields({ title: `a${"\u0310".repeat(50)}` }),
    "text-cleaned",
    `${at}/title`,
    false,
  ],
  ["a title of 10,000 letters", fields({ title: long(10_000) }), "text-too-long", `${at}/title`, false],
  [
    "a title in no language",
    fields({ title: { "not a tag": "a", en: "b" } }),
    "invalid-locale",
    `${at}/title/not a tag`,
    true,
  ],
  [
    "a number in a language",
    fields({ title: { en: "a", fa: true } }),
    "invalid-type",
    `${at}/title/fa`,
    true,
  ],
  ["a misspelt field", fields({ titel: "x" }), "unknown-field", `${at}/titel`, true],
  ["a field with a slash", fields({ "a/b~c": 1 }), "unknown-field", `${at}/a~1b~0c`, true],
  ["a style", fields({ style: "position:fixed" }), "unknown-field", `${at}/style`, true],
  ["an id of blanks", fields({ id: " " }), "invalid-id", `${at}/id`, true],
  ["an id that is an object", fields({ id: {} }), "invalid-id", `${at}/id`, true],
  ["an id of 257 letters", fields({ id: long(257) }), "invalid-id", `${at}/id`, true],
  ["a number for an id", fields({ id: 0 }), "number-as-text", `${at}/id`, true],
  [
    "an id that is taken",
    () => ({ events: [...controls, { id: "control-1", title: "Again" }] }),
    "duplicate-id",
    "/events/3/id",
    false,
  ],
  [
    "an id that is taken, written otherwise",
    () => ({ events: [...controls, { id: "\u00e9", title: "A" }, { id: "e\u0301", title: "B" }] }),
    "duplicate-id",
    "/events/4/id",
    false,
  ],
  ["an unknown status", fields({ status: "verified" }), "unknown-status", `${at}/status`, true],
  ["an unknown dateOf", fields({ dateOf: "death" }), "unknown-word", `${at}/dateOf`, true],
  ["an unknown dateBasis", fields({ dateBasis: "guess" }), "unknown-word", `${at}/dateBasis`, true],
  ["a word for repeated", fields({ repeated: "yes" }), "invalid-type", `${at}/repeated`, true],
  ["a text for importance", fields({ importance: "high" }), "invalid-number", `${at}/importance`, true],
  ["NaN for importance", fields({ importance: NaN }), "invalid-number", `${at}/importance`, null],
  ["a text for tags", fields({ tags: "attack" }), "invalid-type", `${at}/tags`, true],
  ["null among tags", fields({ tags: ["a", null] }), "invalid-type", `${at}/tags/1`, true],
  [
    "a record that cannot be read",
    event(
      Object.defineProperty({}, "title", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    ),
    "unreadable",
    at,
    null,
  ],
];

const times: readonly Row[] = [
  ["30 February", fields({ start: "2023-02-30" }), "invalid-date", `${at}/start`, false],
  ["29 February of a common year", fields({ start: "2023-02-29" }), "invalid-date", `${at}/start`, false],
  ["month 13", fields({ start: "2023-13-05" }), "invalid-date", `${at}/start`, false],
  ["hour 25", fields({ start: "2023-10-07T25:00Z" }), "invalid-date", `${at}/start`, false],
  ["an American date", fields({ start: "10/07/2023" }), "invalid-time", `${at}/start`, false],
  ["a word", fields({ start: "yesterday" }), "invalid-time", `${at}/start`, true],
  ["an empty text", fields({ start: "" }), "invalid-time", `${at}/start`, true],
  ["other digits", fields({ start: "٢٠٢٣-١٠-٠٧" }), "invalid-time", `${at}/start`, true],
  ["an empty set", fields({ start: "[]" }), "invalid-time", `${at}/start`, false],
  [
    "a text of a million digits",
    fields({ start: "2".repeat(1_000_000) }),
    "date-too-long",
    `${at}/start`,
    true,
  ],
  ["a year that no Date holds", fields({ start: "Y999999" }), "time-out-of-range", `${at}/start`, false],
  ["a moment that no Date holds", fields({ start: 8.65e15 }), "time-out-of-range", `${at}/start`, true],
  ["NaN", fields({ start: NaN }), "invalid-time", `${at}/start`, null],
  ["an invalid Date", fields({ start: new Date(NaN) }), "invalid-time", `${at}/start`, null],
  ["an object for a date", fields({ start: { year: 2023 } }), "invalid-time", `${at}/start`, true],
  ["true for a date", fields({ start: true }), "invalid-time", `${at}/start`, true],
  ["a year as a number", fields({ start: 2023 }), "looks-like-a-year", `${at}/start`, false],
  ["a year as the end", fields({ start: -1e12, end: 2023 }), "looks-like-a-year", `${at}/end`, false],
  ["an end before the start", fields({ end: "2023-10-06" }), "end-before-start", `${at}/end`, false],
  [
    "an interval the wrong way round",
    fields({ start: "2023-10-30/2023-10-07" }),
    "end-before-start",
    `${at}/start`,
    false,
  ],
  [
    "an interval and an end",
    fields({ start: "2023-10-07/2023-10-08", end: "2023-10-09" }),
    "interval-and-end",
    `${at}/end`,
    false,
  ],
  ["an interval for an end", fields({ end: "2023-10-08/2023-10-09" }), "end-is-interval", `${at}/end`, false],
  ["a misspelt ongoing", fields({ end: "on-going" }), "invalid-time", `${at}/end`, true],
  [
    "ongoing, but begun after as-of",
    whole({ asOf: "2023-09-01", events: [...controls, { title: "x", start: "2023-10-07", end: "ongoing" }] }),
    "as-of-before-start",
    "/events/3/end",
    false,
  ],
  [
    "a time that clocks skip",
    whole({ timeZone: "America/New_York", events: [...controls, { title: "x", start: "2024-03-10T02:30" }] }),
    "time-skipped",
    "/events/3/start",
    false,
  ],
  [
    "a time that clocks show twice",
    whole({ timeZone: "America/New_York", events: [...controls, { title: "x", start: "2024-11-03T01:30" }] }),
    "time-repeated",
    "/events/3/start",
    false,
  ],
  ["a bad as-of of an event", fields({ asOf: "soon" }), "invalid-time", `${at}/asOf`, true],
  [
    "nothing but midnights UTC",
    () => ({
      events: controls.map((control) => ({
        ...control,
        start: new Date("2023-10-07T00:00Z"),
        end: undefined,
      })),
    }),
    "all-midnight",
    "/events",
    null,
  ],
];

const parts: readonly Row[] = [
  ["a text for actors", fields({ actors: "Iran" }), "invalid-type", `${at}/actors`, true],
  ["null among actors", fields({ actors: [null] }), "invalid-type", `${at}/actors/0`, true],
  ["an empty name among actors", fields({ actors: [""] }), "field-missing", `${at}/actors/0`, true],
  [
    "a participation without an actor",
    fields({ actors: [{ role: "agent" }] }),
    "field-missing",
    `${at}/actors/0/actor`,
    true,
  ],
  ["an actor named twice", fields({ actors: ["Iran", "Iran"] }), "actor-repeated", `${at}/actors/1`, false],
  [
    "an alleged role by nobody",
    fields({ actors: [{ actor: "Iran", role: "agent", certainty: "alleged" }] }),
    "attribution-missing",
    `${at}/actors/0`,
    true,
  ],
  [
    "an unknown certainty",
    fields({ actors: [{ actor: "Iran", certainty: "likely" }] }),
    "unknown-word",
    `${at}/actors/0/certainty`,
    true,
  ],
  ["a number among sources", fields({ sources: [1] }), "invalid-type", `${at}/sources/0`, true],
  [
    "a link that runs code",
    fields({ sources: ["javascript:alert(1)"] }),
    "url-not-allowed",
    `${at}/sources/0`,
    false,
  ],
  [
    "a source's link that runs code",
    source({ url: "java\tscript:alert(1)" }),
    "url-not-allowed",
    `${at}/sources/0/url`,
    true,
  ],
  [
    "a link with a user name",
    source({ url: "https://good.example@evil.example/" }),
    "url-not-allowed",
    `${at}/sources/0/url`,
    false,
  ],
  [
    "a link with an override",
    source({ url: "https://example.com/\u202egpj.exe" }),
    "url-not-allowed",
    `${at}/sources/0/url`,
    false,
  ],
  ["a relative link", source({ url: "news/1.html" }), "url-not-allowed", `${at}/sources/0/url`, true],
  [
    "an archived copy by ftp",
    source({ archiveUrl: "ftp://example.com/x" }),
    "url-not-allowed",
    `${at}/sources/0/archiveUrl`,
    true,
  ],
  [
    "a publisher of mixed letters",
    source({ publisher: "\u0420euters" }),
    "mixed-script",
    `${at}/sources/0/publisher`,
    false,
  ],
  [
    "a bad date of publication",
    source({ published: "Monday" }),
    "invalid-time",
    `${at}/sources/0/published`,
    true,
  ],
  [
    "an unknown stance",
    fields({ sources: [{ source: "AFP", stance: "likes" }] }),
    "unknown-word",
    `${at}/sources/0/stance`,
    true,
  ],
  [
    "an object for a link",
    source({ url: { toString: "javascript:1" } }),
    "url-not-allowed",
    `${at}/sources/0/url`,
    true,
  ],
  [
    "a claim by nobody",
    fields({ claims: [{ text: "1,400 killed" }] }),
    "attribution-missing",
    `${at}/claims/0`,
    true,
  ],
  [
    "a claim by an object that names nobody",
    claim({ by: { verb: "said" } }),
    "attribution-missing",
    `${at}/claims/0`,
    true,
  ],
  [
    "a claim by two",
    claim({ by: { actor: "Iran", name: "Somebody" } }),
    "attribution-unclear",
    `${at}/claims/0/by`,
    true,
  ],
  [
    "an unknown verb",
    claim({ by: { name: "Somebody", verb: "screamed" } }),
    "unknown-word",
    `${at}/claims/0/by/verb`,
    true,
  ],
  [
    "a claim without words",
    fields({ claims: [{ by: "A ministry" }] }),
    "field-missing",
    `${at}/claims/0/text`,
    true,
  ],
  ["a text for a claim", fields({ claims: ["1,400 killed"] }), "invalid-type", `${at}/claims/0`, true],
  [
    "two claims of one id",
    fields({
      claims: [
        { id: "c", by: "A", text: "x" },
        { id: "c", by: "B", text: "y" },
      ],
    }),
    "duplicate-id",
    `${at}/claims/1/id`,
    false,
  ],
  [
    "a figure without the source's words",
    figure({ asReported: undefined }),
    "field-missing",
    `${at}/claims/0/figure/asReported`,
    true,
  ],
  [
    "a figure of nothing",
    figure({ measure: undefined }),
    "field-missing",
    `${at}/claims/0/figure/measure`,
    true,
  ],
  ["a figure in words", figure({ value: "1,400" }), "invalid-number", `${at}/claims/0/figure/value`, true],
  ["a figure below zero", figure({ value: -1400 }), "invalid-number", `${at}/claims/0/figure/value`, true],
  ["an infinite figure", figure({ value: Infinity }), "invalid-number", `${at}/claims/0/figure/value`, null],
  [
    "a low above the high",
    figure({ low: 10, value: 5, high: 1 }),
    "figure-order",
    `${at}/claims/0/figure`,
    false,
  ],
  ["an unknown bound", figure({ bound: "exactly" }), "unknown-word", `${at}/claims/0/figure/bound`, true],
  [
    "a number for a place",
    fields({ place: [{ name: "Tehran", lat: 95, lon: 51 }] }),
    "coordinate-out-of-range",
    `${at}/place/0/lat`,
    true,
  ],
  ["an empty place", fields({ place: "" }), "field-missing", `${at}/place`, true],
  [
    "a picture over http",
    fields({ media: [{ url: "http://example.com/a.png", alt: "A" }] }),
    "url-not-allowed",
    `${at}/media/0/url`,
    true,
  ],
  [
    "a picture without a text",
    fields({ media: [{ url: "https://example.com/a.png" }] }),
    "field-missing",
    `${at}/media/0/alt`,
    true,
  ],
  [
    "a picture of data",
    fields({ media: [{ url: "data:image/svg+xml,<svg/>", alt: "A" }] }),
    "url-not-allowed",
    `${at}/media/0/url`,
    true,
  ],
];

const wholes: readonly Row[] = [
  ["another version", whole({ schema: "chronolane/9" }), "unknown-schema", "/schema", true],
  ["an unknown member", whole({ options: {} }), "unknown-field", "/options", true],
  ["an unknown zone", whole({ timeZone: "Mars/Base" }), "unknown-zone", "/timeZone", false],
  ["a number for a zone", whole({ timeZone: 3 }), "unknown-zone", "/timeZone", true],
  ["a locale that is none", whole({ locale: "xx-invalid-locale-" }), "invalid-locale", "/locale", true],
  ["a bad as-of", whole({ asOf: "today" }), "invalid-time", "/asOf", true],
  ["an object for actors", whole({ actors: {} }), "invalid-type", "/actors", true],
  ["null among the actors", whole({ actors: [null] }), "invalid-type", "/actors/0", true],
  ["an actor without an id", whole({ actors: [{ name: "Iran" }] }), "field-missing", "/actors/0/id", true],
  ["an actor without a name", whole({ actors: [{ id: "Iran" }] }), "field-missing", "/actors/0/name", true],
  [
    "two actors of one id",
    whole({
      actors: [
        { id: "Iran", name: "Iran" },
        { id: "Iran", name: "Persia" },
      ],
    }),
    "duplicate-id",
    "/actors/1/id",
    false,
  ],
  [
    "an alias that is taken",
    whole({
      actors: [
        { id: "Iran", name: "Iran" },
        { id: "b", name: "B", aliases: ["Iran"] },
      ],
    }),
    "alias-taken",
    "/actors/1/aliases",
    false,
  ],
  [
    "actors in a ring",
    whole({
      actors: [
        { id: "Iran", name: "Iran", parent: "b" },
        { id: "b", name: "B", parent: "Iran" },
      ],
    }),
    "actor-cycle",
    "/actors/1/parent",
    false,
  ],
  [
    "an actor of itself",
    whole({ actors: [{ id: "Iran", name: "Iran", parent: "Iran" }] }),
    "actor-cycle",
    "/actors/0/parent",
    false,
  ],
  [
    "an unknown parent",
    whole({ actors: [{ id: "Iran", name: "Iran", parent: "Asia" }] }),
    "unknown-parent",
    "/actors/0/parent",
    false,
  ],
  [
    "an actor 18 levels deep",
    whole({
      actors: [
        { id: "Iran", name: "Iran" },
        ...Array.from({ length: 18 }, (_, i) => ({
          id: `a${i}`,
          name: `A${i}`,
          ...(i > 0 ? { parent: `a${i - 1}` } : {}),
        })),
      ],
    }),
    "parent-too-deep",
    "/actors/18/parent",
    false,
  ],
  [
    "a colour that makes a request",
    whole({ actors: [{ id: "Iran", name: "Iran", color: "url(https://evil.example/x)" }] }),
    "color-not-allowed",
    "/actors/0/color",
    true,
  ],
  [
    "a colour by a variable",
    whole({ actors: [{ id: "Iran", name: "Iran", color: "var(--x)" }] }),
    "color-not-allowed",
    "/actors/0/color",
    false,
  ],
  [
    "a name of mixed letters",
    whole({ actors: [{ id: "Iran", name: "Ir\u0430n" }] }),
    "mixed-script",
    "/actors/0/name",
    false,
  ],
  [
    "an actor that is not declared",
    whole({ actors: [{ id: "israel", name: "Israel" }] }),
    "unknown-actor",
    "/events/0/actors/0",
    false,
  ],
  [
    "two sources of one id",
    whole({
      sources: [
        { id: "a", publisher: "A" },
        { id: "a", publisher: "B" },
      ],
    }),
    "duplicate-id",
    "/sources/1/id",
    false,
  ],
  [
    "a source that rests on an unknown one",
    whole({ sources: [{ id: "a", publisher: "A", derivedFrom: ["b"] }] }),
    "unknown-source",
    "/sources/0/derivedFrom/0",
    false,
  ],
  [
    "a source that rests on itself",
    whole({ sources: [{ id: "a", publisher: "A", derivedFrom: ["a"] }] }),
    "source-cycle",
    "/sources/0/derivedFrom/0",
    false,
  ],
  [
    "two places of one id",
    whole({
      places: [
        { id: "a", name: "A" },
        { id: "a", name: "B" },
      ],
    }),
    "duplicate-id",
    "/places/1/id",
    false,
  ],
  [
    "places in a ring",
    whole({
      places: [
        { id: "a", name: "A", parent: "b" },
        { id: "b", name: "B", parent: "a" },
      ],
    }),
    "place-cycle",
    "/places/1/parent",
    false,
  ],
  [
    "a place that is not declared",
    whole({ places: [{ id: "a", name: "Tehran" }], events: [...controls, { title: "x", place: "Teheran" }] }),
    "unknown-place",
    "/events/3/place",
    false,
  ],
  [
    "a relation to nothing",
    whole({ relations: [{ from: "control-1", to: "nowhere", type: "about" }] }),
    "relation-dangling",
    "/relations/0/to",
    false,
  ],
  [
    "a relation to itself",
    whole({ relations: [{ from: "control-1", to: "control-1", type: "about" }] }),
    "relation-self",
    "/relations/0",
    false,
  ],
  [
    "a relation without an end",
    whole({ relations: [{ from: "control-1", type: "about" }] }),
    "field-missing",
    "/relations/0/to",
    true,
  ],
  [
    "a relation of no type",
    whole({ relations: [{ from: "control-1", to: "control-2" }] }),
    "field-missing",
    "/relations/0/type",
    true,
  ],
  [
    "a relation that judges, by nobody",
    whole({ relations: [{ from: "control-1", to: "control-2", type: "causes" }] }),
    "attribution-missing",
    "/relations/0",
    false,
  ],
  [
    "an id of an event and an actor",
    whole({
      events: [...controls, { id: "Iran", title: "x" }],
      relations: [{ from: "control-1", to: "Iran", type: "about" }],
    }),
    "ambiguous-reference",
    "/relations/0/to",
    false,
  ],
  [
    "a correction of nothing",
    whole({ corrections: [{ event: "nowhere", at: "2023", note: "x" }] }),
    "correction-dangling",
    "/corrections/0/event",
    false,
  ],
  [
    "a correction without a note",
    whole({ corrections: [{ event: "control-1", at: "2023" }] }),
    "field-missing",
    "/corrections/0/note",
    true,
  ],
  [
    "a correction without a date",
    whole({ corrections: [{ event: "control-1", note: "x" }] }),
    "field-missing",
    "/corrections/0/at",
    true,
  ],
  [
    "a period without a date",
    whole({ periods: [{ title: "War" }] }),
    "period-undated",
    "/periods/0/start",
    true,
  ],
  [
    "a period without a title",
    whole({ periods: [{ start: "2023" }] }),
    "title-missing",
    "/periods/0/title",
    true,
  ],
  [
    "two periods of one id",
    whole({
      periods: [
        { id: "p", title: "A", start: "2023" },
        { id: "p", title: "B", start: "2024" },
      ],
    }),
    "duplicate-id",
    "/periods/1/id",
    false,
  ],
];

export const badInputs: readonly BadInput[] = [...events, ...times, ...parts, ...wholes].map(
  ([what, input, code, path, schema]) => ({ what, input, code, path, schema }),
);
