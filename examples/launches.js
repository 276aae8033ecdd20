const { agencies, rows } = window.launches;

const timeline = Chronolane.createTimeline(
  document.querySelector("#timeline"),
  {
    schema: "chronolane/1",
    title: "Launches into space, 1957 to 2018",
    description: "After Jonathan McDowell's JSR Launch Vehicle Database and The Economist, CC BY 4.0.",
    locale: "en",
    actors: agencies,
    sources: [
      {
        id: "jsr",
        title: "JSR Launch Vehicle Database",
        author: "Jonathan McDowell",
        url: "http://www.planet4589.org/space/lvdb/index.html",
      },
    ],
    events: rows.map(([id, start, vehicle, variant, mission, agency, state, category]) => ({
      id,
      title: mission || vehicle,
      description: `Vehicle: ${[vehicle, variant].filter((part) => part !== "").join(", variant ")}`,
      start,
      actors: agency === "" ? [] : [agency],
      sources: [{ source: "jsr", locator: `launch ${id}` }],
      category,
      tags: [`state ${state}`],
    })),
  },
  { lanes: { order: "activity" }, maxHeight: 720 },
);

document.querySelector("#fold").addEventListener("change", ({ target }) => {
  timeline.setOptions({ breaks: target.checked ? "auto" : false });
});
