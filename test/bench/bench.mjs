// npm run bench: Chronolane beside other timelines and beside floors, in one run, in Chromium. README.md says how.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { loadAdapters } from "./adapters.mjs";
import { measureCell } from "./cell.mjs";
import { installPeers } from "./install.mjs";
import { readOptions } from "./options.mjs";
import { cellsOf } from "./plan.mjs";
import { quickTable } from "./quickTable.mjs";
import { serve } from "./server.mjs";
import { nameOf } from "./summary.mjs";

const options = readOptions(process.argv.slice(2));
if (!existsSync(join(root, "dist/chronolane.min.js"))) {
  console.error("dist/ is missing; `npm run build` first");
  process.exit(1);
}
if (!options.quick && !(await installPeers())) process.exit(1);
const adapters = await loadAdapters(options.libs);
const server = await serve(adapters);
const began = performance.now();
const cells = [];
for (const { lib, ...rest } of cellsOf([...adapters.keys()], options)) {
  const entry = adapters.get(lib);
  if (entry === undefined || performance.now() - began > options.budget * 1000) continue;
  const url = `${server.origin}/page/${lib}`;
  const cell = await measureCell(url, entry.adapter, { ...rest, seconds: options.seconds });
  cells.push(cell);
  const failed = cell.failed === undefined ? "" : `: ended in ${cell.failed.stage}, ${cell.failed.reason}`;
  console.error(`run ${cell.run + 1}, ${nameOf(cell)}${failed}`);
}
server.close();
console.log(quickTable(cells));
