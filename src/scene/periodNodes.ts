import type { Px } from "../base/units.ts";
import { endMargin } from "../layout/createLayout.ts";
import type { Frame, PeriodBand } from "../layout/frame.ts";
import type { SceneInput } from "./sceneInput.ts";
import { rectX } from "./markNodes.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { onSide } from "./textNode.ts";

type Needs = Pick<SceneInput, "paint" | "direction">;

/** Bands behind the lanes, each with its title in a strip above them. */
export function periodNodes(frame: Frame, input: Needs, offset: Px): SceneNode {
  return branch(
    "g",
    "periods",
    { class: "chl-periods" },
    frame.periods.map((band) => periodNode(frame, band, input, offset)),
  );
}

function periodNode(frame: Frame, band: PeriodBand, input: Needs, offset: Px): SceneNode {
  const s = input.direction;
  const lanes = band.lanes.length === 0 ? [] : frame.lanes.filter((lane) => band.lanes.includes(lane.lane));
  const whole = {
    y: band.strip.y + band.strip.height,
    height: Math.max(0, frame.contentHeight - (frame.tray?.height ?? 0) - band.strip.y - band.strip.height),
  };
  const grounds = (band.lanes.length === 0 ? [whole] : lanes).map(({ y, height }, i) =>
    leaf("rect", `ground-${i}`, {
      class: "chl-period-ground",
      ...rectX(band.x0, band.x1, s),
      y: round(y),
      height: round(height),
      fill: input.paint("period"),
      "fill-opacity": 0.35,
    }),
  );
  const middle = band.strip.y + band.strip.height / 2;
  const from = Math.max(band.x0, offset);
  const to = Math.min(band.x1, offset + frame.size.plot + endMargin);
  const title = fitTitle(band.title, to - from - 14);
  const strip = [
    leaf("rect", "strip", {
      class: "chl-period-strip",
      ...rectX(band.x0, band.x1, s),
      y: round(band.strip.y + 2),
      height: band.strip.height - 4,
      fill: input.paint("period"),
    }),
    ...(band.startOpen
      ? []
      : [
          leaf("rect", "start", {
            class: "chl-period-edge",
            ...rectX(band.x0, band.x0 + 1.5, s),
            y: round(band.strip.y + 2),
            height: band.strip.height - 4,
            fill: input.paint("soft"),
          }),
        ]),
    ...(band.endOpen
      ? []
      : [
          leaf("rect", "end", {
            class: "chl-period-edge",
            ...rectX(band.x1 - 1.5, band.x1, s),
            y: round(band.strip.y + 2),
            height: band.strip.height - 4,
            fill: input.paint("soft"),
          }),
        ]),
  ];
  const text = words(
    "text",
    "title",
    {
      class: "chl-period-title",
      ...onSide(s * (from + 7), s === 1 ? "left" : "right", title),
      y: round(middle + 4.2),
      "font-size": 12,
      fill: input.paint("soft"),
    },
    title,
  );
  return branch("g", String(band.period), { class: "chl-period" }, [
    ...grounds,
    ...strip,
    ...(title === "" ? [] : [text]),
  ]);
}

/** A title that its strip has no room for is left out; it is in the list and in the words. */
const fitTitle = (title: string, room: Px): string => {
  if (title.length * 6.6 <= room) return title;
  const fits = Math.floor(room / 6.6) - 1;
  return fits >= 12 ? `${title.slice(0, fits).trimEnd()}…` : "";
};
