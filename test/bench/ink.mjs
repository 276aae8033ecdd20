/** @import {BenchPage} from "./driver.mjs" */

/**
 * How much of the picture is drawn, in percent of its pixels: `ink` what is not of the most frequent colour, `dark` what is
 * clearly darker than white, so that no pale ground counts. Read in another page, so as not to warm the one that is measured.
 *
 * @param {BenchPage} bench @returns {Promise<{ink: number, dark: number}>}
 */
export async function inkOf({ page }) {
  const png = (await page.screenshot({ type: "png" })).toString("base64");
  const other = await page.context().newPage();
  const shares = await other.evaluate(countInk, png);
  await other.close();
  return shares;
}

/** Runs in a page. @param {string} png  base64 */
async function countInk(png) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("no canvas to read the picture with");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  /** @type {Map<number, number>} */ const pixels = new Map();
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    const color = (red << 16) | (green << 8) | blue;
    pixels.set(color, (pixels.get(color) ?? 0) + 1);
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue < 200) dark++;
  }
  const all = width * height;
  const ground = Math.max(...pixels.values());
  return { ink: (100 * (all - ground)) / all, dark: (100 * dark) / all };
}
