/**
 * What `examples/playground.html` needs beyond the library: files put together and a page of its own, as the command
 * line makes them. The script `dist/playground.js`; no part of the package.
 */
export { mergeInputs } from "./commands/mergeInputs.ts";
export { styles } from "./render/styles.ts";
export { ownPage } from "./timeline/ownPage.ts";
