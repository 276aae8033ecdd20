// npm run bench: Chronolane beside other timelines and beside floors, in one run, in Chromium. README.md says how.
import { existsSync } from "node:fs";
import { cpus, loadavg, release, type } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/lib/run.mjs";
import { loadAdapters } from "./adapters.mjs";
import { measureCells } from "./cells.mjs";
import { otherEngines } from "./engines.mjs";
import { installPeers } from "./install.mjs";
import { labelAreas } from "./micro/labels.mjs";
import { parsing } from "./micro/parse.mjs";
import { stages } from "./micro/stages.mjs";
import { staticString } from "./micro/static.mjs";
import { octoberPage } from "./october.mjs";
import { readOptions } from "./options.mjs";
import { quickTable } from "./quickTable.mjs";
import { report } from "./report.mjs";
import { serve } from "./server.mjs";
import { sizesOfBuild } from "./sizes.mjs";
import { keep, write } from "./write.mjs";

const args = process.argv.slice(2);
const options = readOptions(args);
if (!existsSync(join(root, "dist/chronolane.min.js"))) {
  console.error("dist/ is missing; `npm run build` first");
  process.exit(1);
}
if (!options.quick && !(await installPeers())) process.exit(1);
const adapters = await loadAdapters(options.libs);
const server = await serve(adapters);
const cells = await measureCells(adapters, server.origin, options);
console.log(quickTable(cells));
if (!options.quick) {
  console.error("the parts, in Node …");
  const results = {
    date: new Date().toISOString().slice(0, 10),
    command: ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" "),
    machine: machine(cells[0]?.browser),
    remark: options.remark,
    cells,
    micro: [...(await parsing()), ...(await stages())],
    labels: await labelAreas(),
    text: await staticString(10_000),
    page: await octoberPage(server.origin, 5),
    engines: await otherEngines(),
    sizes: sizesOfBuild(),
  };
  keep(results);
  if (options.write) write(results);
  else console.log(report(results));
}
server.close();

/** @param {string | undefined} browser */
function machine(browser) {
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} at the end`;
  return `${processors}, ${type()} ${release()}, Chromium ${browser ?? ""} headless, Node ${process.versions.node}, ${load}`;
}
