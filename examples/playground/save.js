/* Saves the timeline, and writes code for pages. */
(() => {
  const { byId, button, count, saveFile } = Playground;
  let shown = null;

  const say = (words) => (byId("save-status").textContent = words);
  const escapeHtml = (text) =>
    text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
  const title = () => {
    const { title: own } = shown.input;
    return typeof own === "string" && own !== "" ? own : shown.name;
  };
  /** JSON that ends no script element. */
  const json = () => ChronolaneExport.toJSON(shown.input).replaceAll("<", "\\u003c");

  async function sha256(text) {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    return btoa(String.fromCharCode(...bytes));
  }

  /** The page that the command line makes too. */
  async function savePage() {
    if (crypto.subtle === undefined) {
      say("A browser makes such a page only where this one was opened from disk or by https.");
      return;
    }
    const { styles, script, embed, ownPage } = ChronolanePlayground;
    const { input } = shown;
    const titled = input.title === undefined ? { ...input, title: shown.name } : input;
    say("Writing the page …");
    await Playground.painted();
    try {
      const page = await ownPage(titled, Playground.timelineOptions(), { styles, script, embed, sha256 });
      saved("html", "text/html", page);
    } catch (error) {
      say(`The page could not be made: ${error.message}`);
    }
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
        // The saved page runs no script but its own, so it tells no height: the frame has one and scrolls.
        return `<iframe src="${name}.html" title="${escapeHtml(title())}" width="100%" height="600" loading="lazy"></iframe>
<p><a href="${name}.html">${escapeHtml(title())}</a></p>`;
      default:
        return `<script src="chronolane.element.min.js"></script>
<chronolane-timeline src="${name}.json"${attributes}></chronolane-timeline>`;
    }
  }

  function saveCsv() {
    const { events, actors, issues } = ChronolaneExport.toCSV(shown.input);
    const mark = "\ufeff"; // by which spreadsheets know UTF-8
    saveFile(`${shown.name}.csv`, "text/csv", mark + events);
    if (actors !== null) saveFile(`${shown.name}-actors.csv`, "text/csv", mark + actors);
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

  /** Of a list, as narrow screens have it, all of it. */
  const picture = () => ({
    sources: "footnotes",
    ...(document.querySelector("#timeline .chl").dataset.layout === "list"
      ? { extent: "all", width: 960 }
      : {}),
  });
  byId("save-buttons").append(
    button("Picture (SVG)", () => saved("svg", "image/svg+xml", shown.timeline.toSVG(picture()))),
    button("Picture (PNG)", async () => saved("png", "image/png", await shown.timeline.toPNG(picture()))),
    button("Sheet (CSV)", saveCsv),
    button("Data (JSON)", () => saved("json", "application/json", ChronolaneExport.toJSON(shown.input))),
    button("Data (JSON-LD)", () =>
      saved("jsonld", "application/ld+json", ChronolaneExport.toJSONLD(shown.input)),
    ),
  );
  byId("save-html").addEventListener("click", savePage);
  byId("embed-kind").addEventListener("change", () => Playground.writeCode());
  byId("copy").addEventListener("click", async () => {
    const code = byId("embed-code");
    try {
      await navigator.clipboard.writeText(code.value);
      byId("copy-status").textContent = "Copied.";
    } catch {
      code.focus();
      code.select();
      byId("copy-status").textContent =
        "This browser does not let the page copy. The code is selected: press Ctrl C, or ⌘ C.";
    }
  });

  /** Writes the code anew, after options changed. */
  Playground.writeCode = () => {
    if (shown === null) return;
    byId("embed-code").value = embedCode();
    byId("copy-status").textContent = "";
  };

  /** What can be saved from now on: the timeline, its input, and the name of its file without an ending. */
  Playground.offerSaving = (timeline, input, name) => {
    shown = { timeline, input, name };
    byId("save").hidden = false;
    say("");
    Playground.writeCode();
  };
})();
