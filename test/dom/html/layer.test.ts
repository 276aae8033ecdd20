import { afterEach, expect, test, vi } from "vitest";
import { createLayer } from "../../../src/render/html/layer.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Until promises have nothing left to do. */
const ticks = (): Promise<void> => new Promise((done) => setTimeout(done));

test("a layer that gets another size is placed in the next frame, not while its observer is told", async () => {
  const observed = new Map<Element, () => void>();
  const Observer = class {
    readonly #told: () => void;
    constructor(told: () => void) {
      this.#told = told;
    }
    observe(element: Element): void {
      observed.set(element, this.#told);
    }
    disconnect(): void {
      observed.clear();
    }
  };
  vi.stubGlobal("ResizeObserver", Observer);
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", vi.fn());
  const [root, element] = [document.createElement("section"), document.createElement("div")];
  root.append(element);
  document.body.append(root);
  const layer = createLayer(root, element, { placement: "bottom", fallbacks: [], distance: 8 });
  layer.show(() => ({ x: 10, y: 10, width: 20, height: 10 }), "beside");
  await ticks();
  const placed = vi.spyOn(element.style, "setProperty");

  expect([...observed.keys()]).toEqual([element]);
  for (let i = 0; i < 3; i++) observed.get(element)!();
  await ticks();
  expect(placed).not.toHaveBeenCalled();
  expect(frames).toHaveLength(1);

  frames[0]!();
  await ticks();
  expect(placed).toHaveBeenCalledWith("--chl-x", expect.any(String));

  layer.dispose();
  expect(observed.size).toBe(0);
});
