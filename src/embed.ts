/**
 * The script `dist/embed.js`: a frame is as high as the page in it. It is the same on both sides.
 *
 *   page that frames    <iframe data-chronolane src="https://…"></iframe> <script src="embed.js"></script>
 *   framed page         <script src="embed.js" data-announce></script>
 *
 * All that passes is a number, which becomes a height and nothing else. It counts if it comes from the very window of such
 * a frame while that shows the origin it was given. `data-announce="https://…"` tells the height to that origin alone.
 */

/** px; a page that is higher, or grows with its frame, scrolls. */
const most = 20_000;
const tells = "chronolane-height";
const asks = "chronolane-ask";
const audience: string | undefined = (document.currentScript as HTMLElement | null)?.dataset.announce;

/** The origin whose messages a frame's are. Files, and sandboxes without `allow-same-origin`, have none, which is "null". */
function originOf(frame: HTMLIFrameElement): string {
  const { origin, protocol } = new URL(frame.src, location.href);
  const isBoxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isBoxed || protocol === "file:" ? "null" : origin;
}

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll("iframe[data-chronolane]");

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = (data as Readonly<Record<string, unknown>> | null)?.[tells];
  if (source === null || typeof height !== "number" || !(height > 0 && height < Infinity)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source && originOf(frame) === origin)
      frame.style.height = `${Math.min(height, most)}px`;
  }
});

if (audience === undefined) {
  // Frames that were there before this script have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage(asks, "*");
} else if (parent !== window) {
  const page = document.documentElement;
  const tell = (): void =>
    parent.postMessage(
      { [tells]: Math.ceil(page.getBoundingClientRect().height) },
      audience === "" ? "*" : audience,
    );
  new ResizeObserver(tell).observe(page);
  // Browsers draw no frame that is out of sight, and tell its observers nothing until it comes into view.
  addEventListener("load", tell);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === asks) tell();
  });
}

export {};
