export { renderToString } from "./timeline/renderToString.ts";
export { renderToHTML } from "./timeline/renderToHTML.ts";
export type { StaticHtmlOptions } from "./timeline/renderToHTML.ts";
export type { StaticOptions } from "./timeline/staticPicture.ts";
export { validate } from "./model/validate.ts";
export type { Issue } from "./base/issue.ts";
export type * from "./model/input.ts";
export type { Fields, LaneOptions, MeasureOption, ViewInput } from "./options.ts";
export type { Message, MessageKey, Messages } from "./words/messages.ts";
