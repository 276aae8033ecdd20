import type { Px } from "../base/units.ts";

/** What every browser of our time draws at most: pixels of a side, and of the area. Phones may draw less, and say so. */
const maxSide: Px = 32_767;
const maxArea = 2 ** 28;

/**
 * A standalone SVG document as a PNG, `scale` pixels of it for each of the picture's. Rejects with a TypeError for a wrong
 * scale, and with an Error where the page's policy forbids images of `data:`, or the canvas would be too large.
 */
export async function exportPng(document: Document, svg: string, scale: number = 2): Promise<Blob> {
  if (!(scale > 0 && Number.isFinite(scale)))
    throw new TypeError(`invalid option scale: ${JSON.stringify(scale)}; expected a positive number`);
  const image = await load(document.createElement("img"), svg);
  const width = Math.round(image.naturalWidth * scale);
  const height = Math.round(image.naturalHeight * scale);
  const isSmallEnough = Math.max(width, height) <= maxSide && width * height <= maxArea;
  const png = isSmallEnough ? await draw(document.createElement("canvas"), image, width, height) : null;
  if (png !== null) return png;
  throw new Error(
    `a picture of ${width} × ${height} pixels cannot be made here; a smaller scale or width, or the extent "view", makes it smaller`,
  );
}

/** An address that holds the picture itself leaves nothing behind, and is not of another origin for the canvas. */
function load(image: HTMLImageElement, svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(
        new Error("the picture cannot be loaded; the page's Content-Security-Policy needs `img-src data:`"),
      );
    image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
  });
}

/** Null where the browser has no canvas of this size. */
function draw(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  width: Px,
  height: Px,
): Promise<Blob | null> {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}
