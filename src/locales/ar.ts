/** Every phrase of the library in Arabic, for the option `messages`. */
export { arabic as messages } from "../words/arabic.ts";
