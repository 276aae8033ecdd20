const { input, issues, folded } = ChronolaneImport.fromGDELT(window.gdelt);

Chronolane.createTimeline(document.querySelector("#timeline"), input, {
  lanes: { order: "activity" },
  view: { start: "2019-10-24", end: "2019-10-24" },
  maxHeight: 720,
});
document.querySelector("#folded").textContent =
  `${folded} rows repeat date, actors, code and article of another one and are folded into it; ${issues.length} notes on the import.`;
