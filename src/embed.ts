/**
 * The script `dist/embed.js`: a frame is as high as the page in it. It is the same on both sides.
 *
 *   page that frames    <iframe data-chronolane src="https://…"></iframe> <script src="embed.js"></script>
 *   framed page         <script src="embed.js" data-announce></script>
 *
 * All that passes are numbers: a height, and by how much what is read in the frame has moved, as the page around it scrolls.
 * They count if they come from the very window of such a frame while that shows the origin it was given.
 * `data-announce="https://…"` tells them to that origin alone.
 */

/** px; a page that is higher, or grows with its frame, scrolls. */
const most = 20_000;
const tells = "chronolane-height";
const moved = "chronolane-moved";
const asks = "chronolane-ask";
const audience: string | undefined = (document.currentScript as HTMLElement | null)?.dataset.announce;

/** The origin whose messages a frame's are. Files, and sandboxes without `allow-same-origin`, have none, which is "null". */
function originOf(frame: HTMLIFrameElement): string {
  const { origin, protocol } = new URL(frame.src, location.href);
  const isBoxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return isBoxed || protocol === "file:" ? "null" : origin;
}

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll("iframe[data-chronolane]");

/** Whether the reader is in a frame: its beginning is scrolled away, and its end is not. */
function isRead(frame: HTMLIFrameElement): boolean {
  const { top, bottom } = frame.getBoundingClientRect();
  return top < 0 && bottom > 0;
}

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  const { [tells]: height, [moved]: by } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (source === null || typeof height !== "number" || !(height > 0 && height < Infinity)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.height = `${Math.min(height, most)}px`;
    if (typeof by === "number" && Math.abs(by) <= most && isRead(frame))
      scrollBy({ top: by, behavior: "instant" });
  }
});

if (audience === undefined) {
  // Frames that were there before this script have told their height to nobody.
  for (const frame of frames()) frame.contentWindow?.postMessage(asks, "*");
} else if (parent !== window) {
  const page = document.documentElement;
  /** Not the value of the call: WebKit forgets who makes a last call, and takes the message for one of the page that frames. */
  const tell = (by = 0): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ [tells]: height, [moved]: by }, audience === "" ? "*" : audience);
  };
  new ResizeObserver(() => tell()).observe(page);
  addEventListener(moved, ({ detail }: Event & { readonly detail?: unknown }) => tell(Number(detail)));
  // Browsers draw no frame that is out of sight, and tell its observers nothing until it comes into view.
  addEventListener("load", () => tell());
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === asks) tell();
  });
}

export {};
