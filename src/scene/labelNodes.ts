import type { Frame, Label } from "../layout/frame.ts";
import { discSize } from "../layout/figure.ts";
import { fonts } from "../layout/textWidth.ts";
import { isHue, laneColor, type SceneInput } from "./sceneInput.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { momentOutline } from "./shapes.ts";
import { onSide } from "./textNode.ts";

type Needs = Pick<SceneInput, "paint" | "direction" | "colorOf" | "inkOn" | "idOf">;

/** The label of one event in one lane. Its end that lies at the mark is the fixed one. */
export function labelNode(label: Label, input: Needs): SceneNode {
  const s = input.direction;
  const { x, width, y, height } = label.box;
  const font = label.part === "title" ? fonts.label : fonts.note;
  const fixedEnd = label.place === "start";
  const at = fixedEnd ? x + width : x + label.icon;
  const side = (s === 1) === fixedEnd ? "right" : "left";
  const faded = label.opacity === undefined ? {} : { opacity: round(label.opacity) };
  const text = words(
    "text",
    "text",
    {
      class: `chl-label chl-label-${label.part} chl-label-${label.place}${label.onFill ? " chl-on-fill" : ""}`,
      ...onSide(s * at, side, label.text),
      y: round(y + height / 2 + font.size * 0.345),
      "font-size": font.size,
      "font-weight": font.weight,
      fill: fillOf(label, input),
      "data-event": input.idOf(label.event),
      ...(label.locale === null ? {} : { lang: label.locale }),
      ...(label.struck ? { "text-decoration": "line-through" } : {}),
      ...faded,
    },
    label.text,
  );
  const key = `${label.event}/${label.lane}${label.part === "sources" ? "/sources" : ""}`;
  if (label.icon === 0) return { ...text, key };
  // Hollow as the bracket: it tells the kind, and is no point in time.
  const icon = leaf("path", "icon", {
    class: "chl-icon",
    d: momentOutline(label.kind, s * (x + 9), y + height / 2, discSize - 2.5, false),
    stroke: laneColor(input, label.lane),
    "stroke-width": 1.6,
    fill: "none",
    ...faded,
  });
  return branch("g", key, { class: "chl-labelled" }, [icon, text]);
}

function fillOf(label: Label, input: Needs): string {
  if (label.onFill) {
    const color = input.colorOf(label.lane);
    return isHue(color) ? input.paint("paper") : input.inkOn(color);
  }
  return label.part === "title" ? input.paint("ink") : input.paint("soft");
}

/** The events without a date: a question mark and the title. */
export function trayNodes(frame: Frame, input: Needs): readonly SceneNode[] {
  const { tray } = frame;
  if (tray === null) return [];
  const s = input.direction;
  const width = frame.size.width - frame.size.header;
  const place = (x: number): number => (s === 1 ? x : width - x);
  const line = leaf("path", "line", {
    class: "chl-tray-line",
    d: `M0 ${round(tray.y)}H${width}`,
    stroke: input.paint("hair"),
    fill: "none",
  });
  const items = tray.items.map((item) =>
    branch(
      "g",
      String(item.event),
      { class: "chl-mark chl-undated", "data-id": input.idOf(item.event), "data-lane": "" },
      [
        leaf("circle", "sign", {
          class: "chl-tray-sign",
          cx: round(place(item.x + 7)),
          cy: round(item.y),
          r: 6.5,
          fill: "none",
          stroke: input.paint("soft"),
          "stroke-width": 1.4,
        }),
        words(
          "text",
          "question",
          {
            x: round(place(item.x + 7)),
            y: round(item.y + 4.2),
            "text-anchor": "middle",
            "font-size": 12,
            fill: input.paint("soft"),
          },
          "?",
        ),
        words(
          "text",
          "text",
          {
            class: "chl-label chl-label-title",
            ...onSide(place(item.x + 20), s === 1 ? "left" : "right", item.text),
            y: round(item.y + 4.5),
            "font-size": fonts.label.size,
            "font-weight": fonts.label.weight,
            fill: input.paint("ink"),
            ...(item.locale === null ? {} : { lang: item.locale }),
          },
          item.text,
        ),
      ],
    ),
  );
  const more = words(
    "text",
    "more",
    {
      class: "chl-note",
      ...onSide(place(width - 10), s === 1 ? "right" : "left", tray.more),
      y: round(tray.y + tray.height - 12),
      "font-size": 12,
      fill: input.paint("soft"),
    },
    tray.more,
  );
  return [line, ...items, ...(tray.more === "" ? [] : [more])];
}
