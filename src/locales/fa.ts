/** Every phrase of the library in Persian, for the option `messages`. */
export { persian as messages } from "../words/persian.ts";
