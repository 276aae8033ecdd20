import type { Frame } from "../layout/frame.ts";
import { fonts } from "../layout/textWidth.ts";
import { leaf, round, type SceneNode, words } from "./node.ts";
import { laneColor, type SceneInput } from "./sceneInput.ts";
import { anchored } from "./textNode.ts";
import type { Paint } from "./theme.ts";

/** The lanes' grounds, every other one tinted. */
export function laneBands({ lanes, size }: Frame, paint: Paint): readonly SceneNode[] {
  return lanes.map((lane, i) =>
    leaf("rect", lane.key, {
      class: "chl-lane",
      "data-lane": lane.key,
      x: 0,
      y: round(lane.y),
      width: size.width,
      height: round(lane.height),
      fill: i % 2 === 0 ? paint("lane") : paint("paper"),
    }),
  );
}

/** Name, count and colour of each lane, beside the plot where reading begins. */
export function laneHeaders(
  { lanes, size }: Frame,
  paint: Paint,
  direction: 1 | -1,
  colorOf: SceneInput["colorOf"],
): readonly SceneNode[] {
  const { width, firstLine } = size;
  const edge = direction === 1 ? 0 : width - 3;
  return lanes.flatMap((lane) => {
    const fill = laneColor({ colorOf, paint }, lane.lane);
    const lines = [
      ...lane.lines.map((text) => ({ text, role: "lane" as const })),
      ...countLine(lane.height - firstLine, lane.lines.length, lane.count),
    ];
    return [
      leaf("rect", `${lane.key}/edge`, {
        class: "chl-lane-edge",
        x: edge,
        y: round(lane.y + 7),
        width: 3,
        height: round(lane.height - 14),
        rx: 1.5,
        fill,
      }),
      ...lines.map(({ text, role }, i) =>
        words(
          "text",
          `${lane.key}/${i}`,
          {
            class: role === "lane" ? "chl-lane-name" : "chl-lane-count",
            ...anchored(lane.indent, width, text, direction),
            y: round(lane.y + lineY(firstLine, lane.height, lines.length, i)),
            "font-size": fonts[role].size,
            "font-weight": fonts[role].weight,
            fill: role === "lane" ? paint("ink") : paint("soft"),
          },
          text,
        ),
      ),
    ];
  });
}

/** The count is said where the lane has room for a line more. */
const countLine = (
  room: number,
  lines: number,
  count: string,
): readonly { readonly text: string; readonly role: "note" }[] =>
  count !== "" && room >= lines * 17 + 12 ? [{ text: count, role: "note" }] : [];

/** The first line stands beside the first row; in a low lane two lines are centred. */
const lineY = (first: number, height: number, count: number, i: number): number =>
  count > 1 && height < first + count * 17 ? height / 2 + 4.5 + (i - (count - 1) / 2) * 16 : first + i * 17;

/** The name of the events without a date, beside their tray. */
export function trayHeader(
  frame: Frame,
  input: { readonly paint: Paint; readonly direction: 1 | -1 },
): readonly SceneNode[] {
  const { tray } = frame;
  if (tray === null) return [];
  return [
    words(
      "text",
      "tray",
      {
        class: "chl-lane-name",
        ...anchored(14, frame.size.width, tray.title, input.direction),
        y: round(tray.y + 27),
        "font-size": fonts.lane.size,
        "font-weight": fonts.lane.weight,
        fill: input.paint("soft"),
      },
      tray.title,
    ),
  ];
}
