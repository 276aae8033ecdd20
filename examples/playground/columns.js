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
  let chosen = {};
  let headers = [];
  let known = null; // what was chosen when the data were last read
  let history = [];

  /** The name of a form in words; null is none. */
  Playground.formatName = (format) =>
    formats.find(([name]) => name === format)?.[1] ?? "no form that is known";

  /** Columns by field; a second column of actors is one of theirs as well. */
  const fieldsChosen = () => {
    const { actors2, ...rest } = chosen;
    if (actors2 === undefined) return rest;
    return { ...rest, actors: rest.actors === undefined ? actors2 : [rest.actors, actors2] };
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

  /** Headers of a table, found by reading its beginning with a field that is asked of each row. */
  function headersOf(whole) {
    const text = whole.slice(0, 100_000);
    let found = [];
    const title = (row) => {
      if (found.length === 0) found = Object.keys(row);
      return "";
    };
    ChronolaneImport.importEvents(text, { format: "table", fields: { title } });
    return found;
  }

  /** Offers the columns of data that are a table, or may be one. */
  Playground.offerColumns = (text, format, changed) => {
    const isTable = format === "table" || format === null;
    const now = isTable ? headersOf(text) : [];
    byId("columns").hidden = now.length === 0;
    if (now.join("\n") === headers.join("\n")) return;
    headers = now;
    const choices = [["", "by its header"], ...headers.map((header) => [header, header])];
    byId("column-fields").replaceChildren(
      ...Object.entries(fields).map(([field, label]) =>
        choice(`column-${field}`, label, choices, chosen[field] ?? "", (header) => {
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
    headers = [];
    known = null;
    history = [];
    byId("format").value = "";
  };

  byId("format").append(...formats.map(([value, words]) => make("option", { value }, words)));
})();
