import type { Px } from "../base/units.ts";
import { fonts, type MeasureText } from "../layout/textWidth.ts";
import { branch, leaf, type SceneNode, words } from "./node.ts";
import { anchored } from "./textNode.ts";
import type { Paint } from "./theme.ts";

/** A note below the picture: its number, and what it says. */
export interface Footnote {
  readonly number: string;
  readonly text: string;
}

export interface FootnoteLook {
  readonly width: Px;
  readonly direction: 1 | -1;
  readonly paint: Paint;
  readonly measure: MeasureText;
  readonly heading: string;
}

const margin = 12; // px
const lineHeight = 17; // px
const gap = 3; // px

/** A picture with notes below it: the same document, as much higher as they need. No notes: the picture as it is. */
export function withFootnotes(picture: SceneNode, notes: readonly Footnote[], look: FootnoteLook): SceneNode {
  if (notes.length === 0) return picture;
  const { width, direction, paint, measure, heading } = look;
  const above = Number(picture.attributes["height"]);
  const indent = margin + 8 + Math.max(...notes.map(({ number }) => measure(number, "note")));
  const line = (key: string, from: Px, y: Px, text: string, attributes: SceneNode["attributes"]): SceneNode =>
    words("text", key, { ...anchored(from, width, text, direction), y, ...attributes }, text);
  const ink = { fill: paint("ink"), "font-size": fonts.note.size };
  const soft = { fill: paint("soft"), "font-size": fonts.note.size };
  let y = above + margin + fonts.note.size;
  const lines = [line("heading", margin, y, heading, { ...ink, "font-weight": 600 })];
  y += lineHeight + gap;
  for (const { number, text } of notes) {
    lines.push(line(`${number} number`, margin, y, number, soft));
    wrap(text, Math.max(40, width - indent - margin), measure).forEach((part, at) => {
      lines.push(line(`${number} ${at}`, indent, y, part, ink));
      y += lineHeight;
    });
    y += gap;
  }
  const height = Math.ceil(y - fonts.note.size + margin / 2);
  const ground = { x: 0, y: above, width, height: height - above, fill: paint("paper") };
  return {
    ...picture,
    attributes: { ...picture.attributes, height, viewBox: `0 0 ${width} ${height}` },
    children: [
      ...picture.children,
      branch("g", "footnotes", { class: "chl-footnotes" }, [leaf("rect", "ground", ground), ...lines]),
    ],
  };
}

/** The text in lines no wider than `width`; a word that is wider is cut where it must be. */
function wrap(text: string, width: Px, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, "note") > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: Px, measure: MeasureText): readonly string[] {
  if (measure(word, "note") <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && measure(part + letter, "note") > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
