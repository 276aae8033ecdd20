/* What is wrong in the data, by row. */
(() => {
  const { byId, count, make } = Playground;
  const most = 200;
  /** What to do about problems that are solved on this page. */
  const hints = {
    "date-order": "Choose under “How it is read” what 07/10/2023 means.",
    "unreadable-file":
      "Choose the form under “How it is read”, or, for a table, which column holds the title and which the date.",
    "columns-guessed": "If that is not what they hold, choose others under “How it is read”.",
    "file-too-large": "Cut the file into smaller ones.",
  };

  /** Where a problem is: as a spreadsheet counts, else the path within the data, else the whole. */
  function place({ file, ...issue }) {
    return file === undefined ? placeIn(issue) : `${file}, ${placeIn(issue)}`;
  }

  function placeIn({ row, column, path }) {
    if (row !== undefined) return column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
    const record = /^\/events\/(\d+)(?:\/(.*))?$/.exec(path);
    if (record !== null)
      return `event ${Number(record[1]) + 1}${record[2] ? `, ${record[2].split("/")[0]}` : ""}`;
    return path === "" ? "the whole" : path;
  }

  function line(issue) {
    const what = make("p", { dir: "auto" });
    if (issue.severity === "error" && issue.message.includes("set aside"))
      what.append(make("strong", {}, "Left out: "));
    what.append(issue.message);
    const cell = make("td", {}, what);
    const isColumn = issue.hint?.includes('option "fields"') === true;
    const isYear = issue.hint?.includes("pivotYear") === true;
    const hint =
      (isYear ? "Say under “How it is read” up to which year they are 20xx." : undefined) ??
      hints[issue.code] ??
      (isColumn ? "Choose it under “How it is read” if it is needed." : issue.hint);
    const counted = /of the dates with one reading .*$/.exec(issue.hint ?? "")?.[0];
    const words = [hint, counted].filter((part) => part !== undefined).join(" – ");
    if (words !== "") cell.append(make("p", { className: "hint", dir: "auto" }, words));
    return make("tr", {}, make("td", {}, place(issue)), cell);
  }

  /** Shows issues: what is said of columns, then those that cost a record, else in the order of the file. */
  Playground.showProblems = (issues) => {
    const weight = ({ code, severity }) => (code === "columns-guessed" ? 2 : severity === "error" ? 1 : 0);
    const sorted = [...issues].sort((a, b) => weight(b) - weight(a));
    byId("problems").hidden = false;
    byId("problems-none").hidden = sorted.length > 0;
    byId("problems-scroll").hidden = sorted.length === 0;
    byId("problem-rows").replaceChildren(...sorted.slice(0, most).map(line));
    const rest = sorted.length - most;
    byId("problems-more").textContent = rest > 0 ? `And ${count(rest, "problem", "problems")} more.` : "";
  };
})();
