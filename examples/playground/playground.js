/* Ties the parts together: text → input → timeline, problems, saving. */
(() => {
  const { byId, button, count } = Playground;
  let current = null; // {text, name, note}
  let timeline = null;

  const say = (words) => (byId("status").textContent = words);
  const isSame = (a) => (b) => a.code === b.code && a.path === b.path && a.message === b.message;

  /** Reads the current text with what the reader chose, and shows what comes of it. */
  function show() {
    if (current === null) return;
    const { text, name, note } = current;
    const imported = ChronolaneImport.importEvents(text, Playground.importOptions());
    const { input, format, issues, folded } = imported;
    timeline?.destroy();
    timeline = null;
    Playground.offerColumns(text, format, show);
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
    const all = () => [...issues, ...made.issues.filter((issue) => !issues.some(isSame(issue)))];
    tell(all());
    // Large data are read in slices: how many problems there are is known at the end, when there is a picture too.
    void made.ready.then(() => {
      if (timeline !== made) return;
      const found = all();
      tell(found);
      const problems = found.length === 0 ? "no problems" : count(found.length, "problem", "problems");
      const repeats = folded > 0 ? ` ${count(folded, "repeat was", "repeats were")} folded.` : "";
      say(
        `${name}, read as ${Playground.formatName(format)}: ${count(total, "event", "events")}, ${problems}.${repeats}${note ? ` ${note}` : ""}`,
      );
    });
  }

  /** Lists problems, and opens the part of the page where an order of dates is told. */
  function tell(issues) {
    Playground.showProblems(issues);
    if (issues.some(({ code }) => code === "date-order")) byId("reading").open = true;
  }

  function whatToDo(format) {
    if (format !== null) return "Under Problems stands why.";
    return byId("columns").hidden
      ? "It is of no form that is known here."
      : "If it is a table, say under “How it is read” which column holds the title and which the date.";
  }

  /** Takes other data; what was chosen for the ones before is forgotten. */
  function take(text, name, note = "") {
    Playground.resetReading();
    current = { text, name: name.replace(/\.(csv|tsv|txt|jsonl?d?|ics)$/i, "") || "timeline", note };
    say(`Reading ${name} …`);
    setTimeout(show); // lets the words be painted first
  }

  async function takeFile(file) {
    if (file === undefined) return;
    const read = await Playground.readFile(file);
    if (read.wrong !== undefined) {
      current = null;
      timeline?.destroy();
      timeline = null;
      for (const id of ["result", "problems", "save"]) byId(id).hidden = true;
      say(`${file.name}: ${read.wrong}`);
    } else take(read.text, file.name, read.note);
  }

  byId("file").addEventListener("change", ({ target }) => takeFile(target.files[0]));
  byId("read-text").addEventListener("click", () => {
    const text = byId("text").value;
    if (text.trim() === "") say("There is no text yet. Paste it into the field first.");
    else take(text, "the pasted text");
  });
  byId("samples").append(
    ...Object.entries(Playground.samples).map(([name, text]) =>
      button(name, () => {
        byId("text").value = text;
        take(text, name);
      }),
    ),
  );
  for (const id of ["format", "date-order", "separator"]) byId(id).addEventListener("change", show);

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
    void takeFile(event.dataTransfer.files[0]);
  });

  Playground.offerOptions(() => {
    timeline?.setOptions(Playground.timelineOptions());
    Playground.writeCode();
  });
})();
