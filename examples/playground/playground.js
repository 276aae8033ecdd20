/* Ties the parts together: files → input → timeline, problems, saving. */
(() => {
  const { byId, button, count } = Playground;
  let current = null; // {files: [{text, name, note}], name}
  let timeline = null;
  let running = null; // what ends the reading that is going on
  let problems = () => []; // of the reading and of the timeline, as they are now

  const say = (words) => (byId("status").textContent = words);
  const isSame = (a) => (b) => a.code === b.code && a.path === b.path && a.message === b.message;

  /** Reads files with what the reader chose, as one input, in slices; rejects when other ones are to be read. */
  async function read({ files }, signal) {
    const options = { ...Playground.importOptions(), signal };
    const one = files.length === 1;
    const parts = [];
    for (const { text, name } of files) {
      const isTab = !one && ChronolaneImport.detectFormat(text) === "actors";
      const onProgress = (share) => {
        if (share < 1) say(`Reading ${name}: ${Math.round(share * 100)} %`);
      };
      const imported = await ChronolaneImport.importInSlices(text, {
        ...options,
        ...(isTab ? { format: "actors" } : {}),
        ...(text.length > 500_000 ? { onProgress } : {}),
      });
      parts.push({ ...imported, file: name });
    }
    const issues = parts.flatMap(({ issues, file }) =>
      one ? issues : issues.map((issue) => ({ ...issue, file })),
    );
    const forms = [...new Set(parts.map(({ format }) => Playground.formatName(format)))].join(" and ");
    return { ...ChronolanePlayground.mergeInputs(parts), issues, forms, format: parts[0].format };
  }

  /** Shows the current files, and what is wrong in them. */
  async function show() {
    running?.abort();
    if (current === null) return;
    const { signal } = (running = new AbortController());
    const { files, name } = current;
    Playground.rememberReading();
    const imported = await read(current, signal).catch((reason) => {
      if (!signal.aborted) throw reason;
    });
    if (imported === undefined || signal.aborted) return;
    const { input, format, forms, issues, folded } = imported;
    timeline?.destroy();
    timeline = null;
    Playground.offerColumns(files[0].text, format, show);
    const total = input.events.length;
    byId("result").hidden = byId("save").hidden = total === 0;
    if (total === 0) {
      tell(issues);
      byId("reading").open = true;
      say(`No event could be read from ${name}. ${whatToDo(format)}`);
      return;
    }
    const made = Chronolane.createTimeline(byId("timeline"), input, Playground.timelineOptions());
    timeline = made;
    Playground.offerSaving(made, input, name);
    problems = () => [...issues, ...made.issues.filter((issue) => !issues.some(isSame(issue)))];
    tell(problems());
    // Large data are read in slices: how many problems there are is known at the end, when there is a picture too.
    void made.ready.then(() => {
      if (timeline !== made) return;
      const found = problems();
      tell(found);
      const wrong = found.length === 0 ? "no problems" : count(found.length, "problem", "problems");
      const repeats = folded > 0 ? [`${count(folded, "repeat was", "repeats were")} folded.`] : [];
      const notes = files.flatMap(({ note }) => (note === "" ? [] : [note]));
      const events = count(total, "event", "events");
      say([`${name}, read as ${forms}: ${events}, ${wrong}.`, ...repeats, ...notes].join(" "));
    });
  }

  /** Lists problems, and opens the part of the page where dates and columns are told. */
  function tell(issues) {
    Playground.showProblems(issues);
    const isAsked = ({ code }) => code === "date-order" || code === "columns-guessed";
    if (issues.some(isAsked)) byId("reading").open = true;
  }

  function whatToDo(format) {
    if (format !== null) return "Under Problems stands why.";
    return byId("columns").hidden
      ? "It is of no form that is known here."
      : "If it is a table, say under “How it is read” which column holds the title and which the date.";
  }

  /** Takes other data, as `{text, name, note}` each; what was chosen for the ones before is forgotten. */
  function take(files) {
    Playground.resetReading();
    const stem = files[0].name.replace(/\.(csv|tsv|txt|jsonl?d?|ics)$/i, "") || "timeline";
    const more = files.length === 1 ? "" : ` and ${count(files.length - 1, "file", "files")} more`;
    current = { files, name: stem };
    say(`Reading ${files[0].name}${more} …`);
    void Playground.painted().then(show);
  }

  async function takeFiles(list) {
    if (list.length === 0) return;
    const files = [];
    for (const file of list) {
      const { wrong, text, note = "" } = await Playground.readFile(file);
      if (wrong !== undefined) {
        current = null;
        running?.abort();
        timeline?.destroy();
        timeline = null;
        for (const id of ["result", "problems", "save"]) byId(id).hidden = true;
        say(`${file.name}: ${wrong}`);
        return;
      }
      files.push({ text, name: file.name, note });
    }
    // A tab of actors goes with the events, whatever the order in which the two were dropped.
    const isTab = ({ text }) => ChronolaneImport.detectFormat(text) === "actors";
    take(files.sort((a, b) => Number(isTab(a)) - Number(isTab(b))));
  }

  byId("file").addEventListener("change", ({ target }) => takeFiles([...target.files]));
  byId("read-text").addEventListener("click", () => {
    const text = byId("text").value;
    if (text.trim() === "") say("There is no text yet. Paste it into the field first.");
    else take([{ text, name: "the pasted text", note: "" }]);
  });
  byId("samples").append(
    ...Object.entries(Playground.samples).map(([name, text]) =>
      button(name, () => {
        byId("text").value = text;
        take([{ text, name, note: "" }]);
      }),
    ),
  );
  byId("undo").addEventListener("click", () => {
    Playground.undoReading();
    show();
  });
  for (const id of ["format", "date-order", "separator", "pivot-year"])
    byId(id).addEventListener("change", show);

  const isFile = (event) => event.dataTransfer?.types.includes("Files") === true;
  document.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    document.body.classList.add("is-over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("is-over");
  });
  document.addEventListener("drop", (event) => {
    document.body.classList.remove("is-over");
    if (!isFile(event)) return;
    event.preventDefault();
    void takeFiles([...event.dataTransfer.files]);
  });

  Playground.offerOptions(() => {
    if (timeline === null) return;
    timeline.setOptions(Playground.timelineOptions());
    tell(problems());
    Playground.writeCode();
  });
})();
