/** The SVG elements a scene is made of. */
export type SceneTag =
  | "svg"
  | "g"
  | "rect"
  | "path"
  | "circle"
  | "text"
  | "title"
  | "desc"
  | "defs"
  | "pattern"
  | "linearGradient"
  | "stop";

export type SceneAttributes = Readonly<Record<string, string | number>>;

/**
 * An element of the picture as data. Siblings are told apart by `key`: a node whose key stays keeps its element. Two
 * identical node objects are known to draw the same.
 */
export interface SceneNode {
  readonly tag: SceneTag;
  readonly key: string;
  readonly attributes: SceneAttributes;
  readonly text: string | null;
  readonly children: readonly SceneNode[];
}

const none: readonly SceneNode[] = [];

/** An element with children. */
export const branch = (
  tag: SceneTag,
  key: string,
  attributes: SceneAttributes,
  children: readonly SceneNode[],
): SceneNode => ({ tag, key, attributes, text: null, children });

/** An element without children. */
export const leaf = (tag: SceneTag, key: string, attributes: SceneAttributes): SceneNode => ({
  tag,
  key,
  attributes,
  text: null,
  children: none,
});

/** A text; its words are plain text. */
export const words = (
  tag: "text" | "title" | "desc",
  key: string,
  attributes: SceneAttributes,
  text: string,
): SceneNode => ({
  tag,
  key,
  attributes,
  text,
  children: none,
});

/** A coordinate as it is written: at most two decimals. */
export const round = (value: number): number => Math.round(value * 100) / 100;
