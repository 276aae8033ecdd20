/* How data are read: their form, the order of dates, and which column holds what. */
(() => {
  const { byId, choice, make } = Playground;
  const formats = [
    ["", "found out"],
    ["table", "a table or newsroom sheet"],
    ["timelinejs", "TimelineJS"],
    ["vis", "vis-timeline"],
    ["ucdp", "UCDP GED"],
    ["acled", "ACLED"],
    ["gdelt", "GDELT 2.0"],
    ["jsonld", "schema.org JSON-LD"],
    ["icalendar", "iCalendar"],
    ["chronolane", "JSON of Chronolane"],
    ["actors", "a tab of actors"],
  ];
  const fields = {
    title: "Title",
    start: "Date, or its beginning",
    end: "End",
    actors: "Actors",
    actors2: "Further actors",
    description: "Description",
    sources: "Sources",
    link: "Links",
    category: "Category",
    kind: "Kind",
    tags: "Tags",
    place: "Place",
    id: "Id",
  };
  const controls = ["format", "date-order", "separator", "pivot-year"];
  const noColumn = "\u0000";
  let chosen = {}; // a header, or `noColumn`, by field
  let found = {}; // what would be read where nothing is chosen
  let headers = [];
  let known = null; // what was chosen when the data were last read
  let history = [];

  /** The name of a form in words; null is none. */
  Playground.formatName = (format) =>
    formats.find(([name]) => name === format)?.[1] ?? "no form that is known";

  /** Columns by field: those chosen, else those found that were not chosen for another field; a second column of actors is one of theirs as well. */
  const fieldsChosen = () => {
    const list = (header) => (header === noColumn ? [] : [header]);
    const { actors2, ...rest } = Object.fromEntries(
      Object.entries(chosen).map(([field, header]) => [field, list(header)]),
    );
    const isFree = (header) => !Object.values(chosen).includes(header);
    const others = Object.entries(found).map(([field, list]) => [field, list.filter(isFree)]);
    const all = { ...Object.fromEntries(others), ...rest };
    return actors2 === undefined ? all : { ...all, actors: [...(all.actors ?? []), ...actors2] };
  };

  /** What the reader chose, as options of `importEvents`. */
  Playground.importOptions = () => {
    const format = byId("format").value;
    const order = byId("date-order").value;
    const pivot = byId("pivot-year").value.trim();
    return {
      ...(format === "" ? {} : { format }),
      ...(order === "" ? {} : { dayFirst: order === "day" }),
      ...(/^\d{1,2}$/.test(pivot) ? { pivotYear: Number(pivot) } : {}),
      separator: byId("separator").value,
      ...(Object.keys(chosen).length === 0 ? {} : { fields: fieldsChosen() }),
    };
  };

  /** What is known of a column that nobody chose. */
  const byItself = (field) => `by itself: ${found[field]?.join(", ") ?? "none"}`;

  /** Offers the columns of data that are a table, or may be one. */
  Playground.offerColumns = (text, format, changed) => {
    const isTable = format === "table" || format === null;
    const { fields: _, format: __, ...options } = Playground.importOptions();
    const now = isTable
      ? ChronolaneImport.tableColumns(text.slice(0, 100_000), options)
      : { headers: [], fields: {} };
    byId("columns").hidden = now.headers.length === 0;
    if (now.headers.join("\n") === headers.join("\n")) return;
    ({ headers, fields: found } = now);
    const all = [[noColumn, "no column"], ...headers.map((header) => [header, header])];
    byId("column-fields").replaceChildren(
      ...Object.entries(fields).map(([field, label]) =>
        choice(`column-${field}`, label, [["", byItself(field)], ...all], chosen[field] ?? "", (header) => {
          if (header === "") delete chosen[field];
          else chosen[field] = header;
          changed();
        }),
      ),
    );
  };

  const state = () => ({ values: controls.map((id) => byId(id).value), chosen: { ...chosen } });

  /** To be called when data are read: what was chosen before can be had back. */
  Playground.rememberReading = () => {
    const now = state();
    if (known !== null && JSON.stringify(known) !== JSON.stringify(now)) history.push(known);
    known = now;
    byId("undo").disabled = history.length === 0;
  };

  /** Takes the last change of what was chosen back. */
  Playground.undoReading = () => {
    known = history.pop() ?? known;
    controls.forEach((id, at) => (byId(id).value = known.values[at]));
    chosen = { ...known.chosen };
    for (const field of Object.keys(fields)) {
      const select = document.getElementById(`column-${field}`);
      if (select !== null) select.value = chosen[field] ?? "";
    }
  };

  /** Forgets what was chosen for other data. */
  Playground.resetReading = () => {
    chosen = {};
    found = {};
    headers = [];
    known = null;
    history = [];
    byId("format").value = "";
  };

  byId("format").append(...formats.map(([value, words]) => make("option", { value }, words)));
})();
