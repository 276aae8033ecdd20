import { cut } from "../base/text.ts";
import type { Px } from "../base/units.ts";
import { endMargin } from "../layout/createLayout.ts";
import type { Frame, PeriodBand } from "../layout/frame.ts";
import type { SceneInput } from "./sceneInput.ts";
import { rectX } from "./markNodes.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { onSide } from "./textNode.ts";

type Needs = Pick<SceneInput, "paint" | "direction" | "prefix">;

/** Bands behind the lanes, each with its title in a strip above them. */
export function periodNodes(frame: Frame, input: Needs, offset: Px): SceneNode {
  return branch(
    "g",
    "periods",
    { class: "chl-periods" },
    frame.periods.map((band) => periodNode(frame, band, input, offset)),
  );
}

/** Whether a side of it is not known, so that fades are needed (`periodFades`). */
export const fades = ({ x0, x1, certain0, certain1 }: PeriodBand): boolean => certain0 > x0 || certain1 < x1;

/** Ids of the fades of periods. */
export const periodFade = (prefix: string, way: "hatch" | "in" | "out"): string => `${prefix}-period-${way}`;

function periodNode(frame: Frame, band: PeriodBand, input: Needs, offset: Px): SceneNode {
  const s = input.direction;
  const lanes = band.lanes.length === 0 ? [] : frame.lanes.filter((lane) => band.lanes.includes(lane.lane));
  const whole = {
    y: band.strip.y + band.strip.height,
    height: Math.max(0, frame.contentHeight - (frame.tray?.height ?? 0) - band.strip.y - band.strip.height),
  };
  const grounds = (band.lanes.length === 0 ? [whole] : lanes).flatMap(({ y, height }, i) =>
    stretch(`ground-${i}`, "chl-period-ground", band, { y, height }, { "fill-opacity": 0.35 }, input),
  );
  const middle = band.strip.y + band.strip.height / 2;
  const from = Math.max(band.x0, offset);
  const to = Math.min(band.x1, offset + frame.size.plot + endMargin);
  const title = fitTitle(band, to - from - 14);
  const box = { y: band.strip.y + 2, height: band.strip.height - 4 };
  const edge = (key: string, x: Px): SceneNode =>
    leaf("rect", key, {
      class: "chl-period-edge",
      ...rectX(x, x + 1.5, s),
      y: round(box.y),
      height: box.height,
      fill: input.paint("soft"),
    });
  const strip = [
    ...stretch("strip", "chl-period-strip", band, box, {}, input),
    ...(band.certain0 > band.x0 ? [] : [edge("start", band.x0)]),
    ...(band.certain1 < band.x1 ? [] : [edge("end", band.x1 - 1.5)]),
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

/** The certain part, and a fade on each side that is not known. */
function stretch(
  key: string,
  className: string,
  { x0, x1, certain0, certain1 }: PeriodBand,
  { y, height }: { readonly y: Px; readonly height: Px },
  look: SceneNode["attributes"],
  { paint, direction, prefix }: Needs,
): readonly SceneNode[] {
  const part = (name: string, of: string, from: Px, to: Px, fill: string): readonly SceneNode[] => {
    if (to - from < 0.05) return [];
    const box = { ...rectX(from, to, direction), y: round(y), height: round(height) };
    return [leaf("rect", name, { class: of, ...box, fill, ...look })];
  };
  return [
    ...part(`${key}-in`, "chl-period-fade", x0, certain0, `url(#${periodFade(prefix, "in")})`),
    ...part(key, className, certain0, certain1, paint("period")),
    ...part(`${key}-out`, "chl-period-fade", certain1, x1, `url(#${periodFade(prefix, "out")})`),
  ];
}

/** A title that its strip has no room for is cut or left out; it is in the list and in the words. */
function fitTitle({ title, titleWidth }: PeriodBand, room: Px): string {
  if (titleWidth <= room) return title;
  const fits = Math.floor((title.length * room * 0.9) / titleWidth);
  return fits >= 12 ? cut(title, fits, fits) : "";
}
