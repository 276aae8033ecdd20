/* Saves the timeline, and writes code for pages. */
(() => {
  const { byId, button, count, saveFile } = Playground;
  let shown = null;
  let script = null;

  const say = (words) => (byId("save-status").textContent = words);
  const escapeHtml = (text) =>
    text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
  const title = () => {
    const { title: own } = shown.input;
    return typeof own === "string" && own !== "" ? own : shown.name;
  };
  /** JSON that ends no script element. */
  const json = () => ChronolaneExport.toJSON(shown.input).replaceAll("<", "\\u003c");
  /** Code that ends no script element either: in its strings and patterns a backslash changes nothing. */
  const inScript = (code) => code.replace(/<(?=\/script|!--)/gi, "\\x3c");
  /** The options that a page needs, without phrases, which are a file of their own. */
  const options = () => {
    const { messages, ...rest } = Playground.timelineOptions();
    return JSON.stringify(rest).replaceAll("<", "\\u003c");
  };

  function page() {
    const from = escapeHtml(byId("script-address").value);
    const library =
      script === null ? `<script src="${from}"></script>` : `<script>${inScript(script)}</script>`;
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title())}</title>
<style>body { margin: 16px; font: 15px/1.5 sans-serif; background: Canvas; color: CanvasText }</style>
<h1>${escapeHtml(title())}</h1>
<div id="timeline"></div>
<noscript>This timeline is drawn by JavaScript, which is switched off.</noscript>
<script type="application/json" id="data">${json()}</script>
${library}
<script>
Chronolane.createTimeline(
  document.getElementById("timeline"),
  JSON.parse(document.getElementById("data").textContent),
  ${options()},
);
</script>
</html>
`;
  }

  function embedCode() {
    const name = escapeHtml(shown.name);
    const attributes = Playground.attributes()
      .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
      .join("");
    switch (byId("embed-kind").value) {
      case "inline":
        return `<script src="chronolane.element.min.js"></script>
<chronolane-timeline${attributes}>
<script type="application/json">
${json()}
</script>
</chronolane-timeline>`;
      case "frame":
        return `<iframe data-chronolane src="${name}.html" title="${escapeHtml(title())}" width="100%" height="600" loading="lazy"></iframe>
<p><a href="${name}.html">${escapeHtml(title())}</a></p>
<script src="embed.js" async></script>`;
      default:
        return `<script src="chronolane.element.min.js"></script>
<chronolane-timeline src="${name}.json"${attributes}></chronolane-timeline>`;
    }
  }

  function saveCsv() {
    const { events, actors, issues } = ChronolaneExport.toCSV(shown.input);
    saveFile(`${shown.name}.csv`, "text/csv", events);
    if (actors !== null) saveFile(`${shown.name}-actors.csv`, "text/csv", actors);
    const lost = issues.filter(({ code }) => code === "not-taken-over" || code === "not-written");
    const more =
      lost.length === 0
        ? ""
        : ` ${count(lost.length, "thing has", "things have")} no column: ${lost[0].message}`;
    say(`Saved ${shown.name}.csv${actors === null ? "" : ` and ${shown.name}-actors.csv`}.${more}`);
  }

  const saved = (ending, type, text) => {
    saveFile(`${shown.name}.${ending}`, type, text);
    say(`Saved ${shown.name}.${ending}.`);
  };

  byId("save-buttons").append(
    button("Picture (SVG)", () => saved("svg", "image/svg+xml", shown.timeline.toSVG())),
    button("Data (JSON)", () => saved("json", "application/json", ChronolaneExport.toJSON(shown.input))),
    button("Newsroom sheet (CSV)", saveCsv),
  );
  byId("save-html").addEventListener("click", () => saved("html", "text/html", page()));
  byId("script-file").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    const read = file === undefined ? null : await Playground.readFile(file);
    const isOurs =
      read?.text?.includes("var Chronolane=") === true || read?.text?.includes("var Chronolane =") === true;
    script = isOurs ? read.text : null;
    if (file !== undefined)
      say(
        isOurs
          ? `${file.name} goes into the page.`
          : `${file.name} is not chronolane.min.js; the address is used.`,
      );
  });
  byId("embed-kind").addEventListener("change", () => Playground.writeCode());
  byId("copy").addEventListener("click", async () => {
    const code = byId("embed-code");
    try {
      await navigator.clipboard.writeText(code.value);
      say("Copied.");
    } catch {
      code.focus();
      code.select();
      say("This browser does not let the page copy. The code is selected: press Ctrl C, or ⌘ C.");
    }
  });

  /** Writes the code anew, after options changed. */
  Playground.writeCode = () => {
    if (shown !== null) byId("embed-code").value = embedCode();
  };

  /** What can be saved from now on: the timeline, its input, and the name of its file without an ending. */
  Playground.offerSaving = (timeline, input, name) => {
    shown = { timeline, input, name };
    byId("save").hidden = false;
    say("");
    Playground.writeCode();
  };
})();
