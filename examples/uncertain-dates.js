const { input } = ChronolaneImport.fromUCDP(window.ucdp);

/** A timeline of one row, for each of the five. All show the same number of days, so that lengths can be compared. */
for (const element of document.querySelectorAll("[data-row]")) {
  Chronolane.createTimeline(
    element,
    {
      ...input,
      title: element.dataset.title,
      events: input.events.filter(({ id }) => id === element.dataset.row),
    },
    { view: { start: element.dataset.start, end: element.dataset.end }, controls: false, headingLevel: 3 },
  );
}

Chronolane.createTimeline(document.querySelector("#timeline"), input, {
  lanes: { order: "activity" },
  maxHeight: 720,
});
