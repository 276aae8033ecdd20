import { parseArgs } from "node:util";

/**
 * What the command asks for. `--quick` is ours beside the floor, cells only; without, all libraries at all sizes and the parts.
 *
 * @param {readonly string[]} args
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      libs: { type: "string" },
      sizes: { type: "string" },
      actors: { type: "string" },
      runs: { type: "string" },
      seconds: { type: "string", default: "60" },
      budget: { type: "string" },
      remark: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const { quick } = values;
  return {
    quick,
    libs: values.libs?.split(",") ?? (quick ? ["floor", "chronolane"] : null),
    sizes: numbers(values.sizes ?? (quick ? "1000,100000" : "1000,10000,100000,1000000"), "sizes"),
    actors: numbers(values.actors ?? (quick ? "1" : "1,4"), "actors"),
    runs: numbers(values.runs ?? (quick ? "2" : "3"), "runs")[0] ?? 1,
    seconds: Number(values.seconds),
    /** Seconds after which no further cell begins. */
    budget: Number(values.budget ?? (quick ? 100 : Infinity)),
    remark: values.remark ?? null,
    write: values.write,
  };
}

/** @param {string} text @param {string} name */
function numbers(text, name) {
  const list = text.split(",").map(Number);
  if (list.every((number) => Number.isInteger(number) && number > 0)) return list;
  throw new TypeError(`invalid --${name}: ${text}; expected whole numbers with commas between`);
}
