import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program of an installed package, to be run with node: independent of shells and of PATH. */
export const tool = (/** @type {string} */ name, /** @type {string} */ file) =>
  join(root, "node_modules", name, file);

/**
 * @typedef {{code: number, output: string}} Ended  code 124: out of time; 127: could not be started
 */

/**
 * Runs a program to its end, or to the end of its time, and never throws. With `quiet` the output is only
 * returned, not shown. A program that is out of time is ended with all it started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{seconds?: number, quiet?: boolean, env?: Record<string, string>}} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, { seconds = 600, quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== "win32";
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      detached: ownGroup,
    });
    let output = "";
    let late = false;
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    const stop = () => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // It ended by itself meanwhile.
      }
    };
    const timer = setTimeout(() => {
      late = true;
      console.error(`${command} ${args.join(" ")}: not done after ${seconds} s, ended`);
      stop();
    }, seconds * 1000);
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off("exit", stop);
      resolve({ code: late ? 124 : code, output });
    };
    process.on("exit", stop);
    child.on("error", (error) => {
      output += String(error);
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * npm, as the one that started us, so that it is found without a shell on every system.
 *
 * @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env["npm_execpath"];
  return npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
    ? runNode([npm, ...args], options)
    : run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}
