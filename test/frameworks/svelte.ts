import { flushSync, mount as mountComponent } from "svelte";
import type { Component } from "svelte";
import Page from "./Page.svelte";
import type { Given, Mount } from "./page.ts";

export const mount: Mount = (target, given) => {
  const page = mountComponent(
    Page as unknown as Component<{ given: Given | null }, { show: (next: Given | null) => void }>,
    {
      target,
      props: { given },
    },
  );
  flushSync();
  return (next) => {
    page.show(next);
    flushSync();
  };
};
