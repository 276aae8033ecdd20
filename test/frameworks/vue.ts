import wrapper from "docs:vue";
import { createApp, h, nextTick, shallowRef } from "vue";
import type { Mount } from "./page.ts";

export const mount: Mount = (element, given) => {
  const now = shallowRef(given);
  createApp(() => (now.value === null ? null : h(wrapper, { ...now.value }))).mount(element);
  return (next) => {
    now.value = next;
    return nextTick();
  };
};
