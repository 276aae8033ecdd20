/** @import {BenchPage} from "./driver.mjs" */

/**
 * How much of the picture is drawn, in percent of its pixels: what is clearly darker than white, so that pale grounds
 * do not count. Read in another page, so as not to warm the one that is measured.
 *
 * @param {BenchPage} bench
 */
export async function inkOf({ page }) {
  const png = (await page.screenshot({ type: "png" })).toString("base64");
  const other = await page.context().newPage();
  const share = await other.evaluate(countInk, png);
  await other.close();
  return share;
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
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue < 200) dark++;
  }
  return (100 * dark) / (width * height);
}
