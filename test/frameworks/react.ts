import { Chronolane } from "docs:react";
import { createElement, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Given, Mount } from "./page.ts";

/** React mounts everything twice under StrictMode. */
export const mount: Mount = (element, given) => {
  const root = createRoot(element);
  const show = (next: Given | null): void => {
    const page = next === null ? null : createElement(Chronolane, next);
    flushSync(() => root.render(createElement(StrictMode, null, page)));
  };
  show(given);
  return show;
};
