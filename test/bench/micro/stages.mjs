import { csvParse } from "d3-dsv";
import { makeData } from "../data.mjs";
import { measureGrowth } from "./measure.mjs";
import { ours } from "./ours.mjs";

/** @typedef {ReturnType<typeof makeData>} Data */

const options = { width: 1200, height: 600, density: "compact" };

/** The stages from objects to a picture, and from a table to events. */
export async function stages() {
  const { createDataset } = await ours("model/createDataset");
  const { createLaneIndex } = await ours("detail/laneIndex");
  const { readStatic } = await ours("timeline/staticPicture");
  const { sceneToString } = await ours("render/renderString");
  const { lightPalette, paintWith } = await ours("scene/theme");
  const { fromCSV } = await ours("importers/table");
  const lanes = { order: "given", fold: true, hidden: new Set() };
  const read = (/** @type {number} */ n) => readStatic(makeData(n), options, "light");

  return [
    await measureGrowth("objects → Dataset", (n) => {
      const data = makeData(n);
      return () => createDataset(data);
    }),
    await measureGrowth("Dataset → lanes", (n) => {
      const dataset = createDataset(makeData(n));
      return () => createLaneIndex(dataset, lanes, null);
    }),
    await measureGrowth("lanes → layout of the whole (choice, rows, labels)", (n) => {
      const { picture, pipeline } = read(n);
      const view = pipeline.home(picture, options.width);
      let turn = 0; // another width each time, so that nothing is remembered
      return () => pipeline.lay(picture, view, options.width + ++turn);
    }),
    await measureGrowth("layout → scene → markup", (n) => {
      const { picture, pipeline } = read(n);
      const viewport = pipeline.home(picture, options.width);
      const none = { hovered: null, selection: new Set(), related: new Set() };
      const look = { width: options.width, height: options.height, direction: 1, prefix: "p", ...none };
      const paint = paintWith(lightPalette);
      return () => sceneToString(pipeline.draw(picture, { ...look, viewport, paint }).scene);
    }),
    await measureGrowth(
      "rows of CSV → Dataset",
      (n) => {
        const text = table(n);
        return () => createDataset(fromCSV(text).input);
      },
      {
        sizes: [10_000, 30_000, 100_000],
        beside: {
          "d3-dsv, rows only": (n) => {
            const text = table(n);
            return () => csvParse(text);
          },
        },
      },
    ),
  ];
}

/** @param {number} n */
function table(n) {
  const { events, actors } = makeData(n);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const day = (/** @type {number | undefined} */ time) =>
    time === undefined ? "" : new Date(time).toISOString().slice(0, 10);
  const rows = events.map(({ id, title, start, end, actors: of, kind, sources }) =>
    [id, day(start), day(end), title, of.map((actor) => names.get(actor)).join("; "), kind, sources[0]?.url]
      .map((cell) => `"${cell}"`)
      .join(","),
  );
  return ["id,start,end,title,actors,kind,sources", ...rows].join("\n");
}
