/** The wrappers of docs/frameworks.md; `bundle.ts` puts the code of the docs in their place. */
declare module "docs:react" {
  import type { FunctionComponent } from "react";
  import type { Given } from "./page.ts";
  export const Chronolane: FunctionComponent<Given>;
}
declare module "docs:vue" {
  import type { Component } from "vue";
  const wrapper: Component;
  export default wrapper;
}
declare module "docs:svelte" {
  import type { Component } from "svelte";
  import type { Given } from "./page.ts";
  const wrapper: Component<{ -readonly [name in keyof Given]: Given[name] }>;
  export default wrapper;
}
