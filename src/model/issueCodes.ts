/** Stable names of what can be wrong with data. */
export type IssueCode =
  | "actor-cycle"
  | "actor-repeated"
  | "alias-taken"
  | "all-midnight"
  | "ambiguous-reference"
  | "as-of-before-start"
  | "attribute-value"
  | "attribution-missing"
  | "attribution-unclear"
  | "break-holds-events"
  | "calendar-unavailable"
  | "color-not-allowed"
  | "columns-guessed"
  | "coordinate-out-of-range"
  | "correction-dangling"
  | "date-order"
  | "date-too-long"
  | "duplicate-id"
  | "end-before-start"
  | "end-is-interval"
  | "events-changed"
  | "events-missing"
  | "field-missing"
  | "figure-order"
  | "file-too-large"
  | "interval-and-end"
  | "invalid-date"
  | "invalid-event"
  | "invalid-id"
  | "invalid-input"
  | "invalid-locale"
  | "invalid-number"
  | "invalid-time"
  | "invalid-type"
  | "looks-like-a-year"
  | "mixed-script"
  | "not-taken-over"
  | "not-utf-8"
  | "number-as-text"
  | "parent-too-deep"
  | "period-undated"
  | "place-cycle"
  | "quote-unclosed"
  | "ragged-row"
  | "record-set-aside"
  | "relation-dangling"
  | "relation-self"
  | "since-unusable"
  | "source-cycle"
  | "text-cleaned"
  | "text-too-long"
  | "time-out-of-range"
  | "time-repeated"
  | "time-skipped"
  | "title-missing"
  | "unknown-actor"
  | "unknown-field"
  | "unknown-parent"
  | "unknown-place"
  | "unknown-schema"
  | "unknown-source"
  | "unknown-status"
  | "unknown-word"
  | "unknown-zone"
  | "unreadable"
  | "unreadable-file"
  | "url-not-allowed";

export interface IssueCodeNote {
  /** `either`: an error where something had to be set aside, else a warning. */
  readonly severity: "error" | "warning" | "either";
  /** What it means and what is done, in one line. */
  readonly meaning: string;
}

const error = (meaning: string): IssueCodeNote => ({ severity: "error", meaning });
const warning = (meaning: string): IssueCodeNote => ({ severity: "warning", meaning });
const either = (meaning: string): IssueCodeNote => ({ severity: "either", meaning });

/** Every code with its meaning; the documentation is made of this table. */
export const issueCodes: Readonly<Record<IssueCode, IssueCodeNote>> = {
  "actor-cycle": error("An actor belongs to itself, by way of others; the tie that closes the ring is cut."),
  "actor-repeated": warning("An event names the same actor twice in the same role; it is kept once."),
  "alias-taken": warning(
    "A name or alias already stands for another actor; it goes on standing for that one.",
  ),
  "all-midnight": warning(
    "All instants of the data are midnight UTC, or all times of a file midnight; they are drawn as days.",
  ),
  "ambiguous-reference": warning("An id names an event and a claim or actor; the event is meant."),
  "as-of-before-start": warning("Something ongoing begins after the as-of moment; it is drawn as it began."),
  "attribute-value": warning(
    "An attribute of `<chronolane-timeline>` has a value that its option does not take; the option's default is used.",
  ),
  "attribution-missing": either(
    "A claim, an alleged or denied role, or a relation that judges does not say by whom. A claim is set aside, the others are kept.",
  ),
  "attribution-unclear": warning(
    "An attribution names more than one of actor, source and name; the first of these is used.",
  ),
  "break-holds-events": warning(
    "A break of the axis that the page gave holds events; it is cut around them.",
  ),
  "calendar-unavailable": warning(
    "The platform does not know a calendar, or gives wrong dates for it; the Gregorian is used on the axis, no second one in cards.",
  ),
  "color-not-allowed": warning("A colour is none of the allowed forms; the palette's is used."),
  "columns-guessed": warning(
    "No header of a table says which column holds dates, titles or actors; those were taken whose cells look like it, and the message names them.",
  ),
  "coordinate-out-of-range": warning(
    "A latitude or longitude is no number of degrees in range; the place has no coordinates.",
  ),
  "correction-dangling": error("A correction names an event that is not there; it is set aside."),
  "date-order": error(
    "A date of a file may mean two days, or does not tell its century; no order is guessed, it counts as unknown.",
  ),
  "date-too-long": error("A date is longer than 64 characters; it counts as unknown."),
  "duplicate-id": error(
    "An id is used twice; the first keeps it. A later event, actor, source or place is set aside, a claim or period stays without it.",
  ),
  "end-before-start": error("The end lies before the start; the end is set aside."),
  "end-is-interval": warning("An end is written as an interval; the interval's end is used."),
  "events-changed": warning(
    "The list of events grew or shrank while it was read; only what it had at first is shown.",
  ),
  "events-missing": error("The input has no list of events; nothing is drawn."),
  "field-missing": error(
    "Something required is absent; the record it belongs to is set aside or repaired as said.",
  ),
  "figure-order": error(
    "A figure's low is above its high, or its value outside both; the range is set aside.",
  ),
  "file-too-large": error("A file has more text or records than are read; the rest is left out."),
  "interval-and-end": warning("The start is an interval and an end is given too; the end wins."),
  "invalid-date": error("A date that the calendar or the clock does not have; it counts as unknown."),
  "invalid-event": error("An event is not an object; it is set aside."),
  "invalid-id": error("An id is no text of 1 to 256 characters; it counts as absent."),
  "invalid-input": error(
    "The input is neither an object with events nor a list of events; nothing is drawn.",
  ),
  "invalid-locale": warning("A language is no BCP 47 tag; it is ignored."),
  "invalid-number": error(
    "A number is not finite, negative where that cannot be, or no number; it is set aside.",
  ),
  "invalid-time": error(
    "A date is no ISO 8601 or EDTF text, Date or number of milliseconds; it counts as unknown.",
  ),
  "invalid-type": error("A value is of another kind than it must be; it is set aside."),
  "looks-like-a-year": warning(
    "A number below 10,000 is given as a date; it is read as milliseconds after 1970-01-01.",
  ),
  "mixed-script": warning(
    "A word of a name mixes Latin with Greek or Cyrillic letters; it is kept as it is.",
  ),
  "not-taken-over": either(
    "Something in a file has no place in the model, or is not complete; the record is kept without it.",
  ),
  "not-utf-8": error("Bytes of a file are no UTF-8; they are read as U+FFFD."),
  "number-as-text": warning("A number stands where a text must; its digits are used."),
  "parent-too-deep": warning("An actor or place lies more than 16 levels deep; the tie above is cut."),
  "period-undated": error("A period has no date that can be drawn; it is set aside."),
  "place-cycle": error("A place lies in itself, by way of others; the tie that closes the ring is cut."),
  "quote-unclosed": warning("A quote in a file is opened and never closed; it ends with its line."),
  "ragged-row": warning(
    "A row has more or fewer cells than the header; what stands in no column is not read.",
  ),
  "record-set-aside": error("A record of a file cannot be an event; it is set aside."),
  "relation-dangling": error("A relation names an event, claim or actor that is not there; it is set aside."),
  "relation-self": error("A relation ties a thing to itself; it is set aside."),
  "since-unusable": warning(
    "What the axis is to count from is no event and no date, or is not known to the day; the axis shows dates alone.",
  ),
  "source-cycle": warning("A source is said to rest on itself; that is ignored."),
  "text-cleaned": warning(
    "A text held characters that cannot be seen, change direction or pile up; they were taken out.",
  ),
  "text-too-long": warning("A text is longer than is stored; it is cut."),
  "time-out-of-range": error("A date lies outside the years −271821 to 275760; it counts as unknown."),
  "time-repeated": warning("A local time that the clocks show twice; the earlier is used."),
  "time-skipped": warning("A local time that the clocks skip; the moment after the gap is used."),
  "title-missing": error("An event or period has no title; it is drawn as untitled."),
  "unknown-actor": warning("An actor that is not among those declared; it gets a lane of its own."),
  "unknown-field": warning("A field that is not part of the model; it is ignored."),
  "unknown-parent": error("The actor or place that another belongs to is not there; the tie is cut."),
  "unknown-place": warning("A place that is not among those declared; the text is used as its name."),
  "unknown-schema": warning("The data name another version of the form; they are read as this one."),
  "unknown-source": warning(
    "A source that is not among those declared; the text is used as a name, a tie to it is cut.",
  ),
  "unknown-status": warning("A status that is not part of the model; it is ignored."),
  "unknown-word": warning("A word from outside a closed list; it is ignored."),
  "unknown-zone": error("A time zone that is not known; UTC is used."),
  unreadable: error("Reading a record failed; it is set aside."),
  "unreadable-file": error("A file is not of the form it is read as; nothing is read."),
  "url-not-allowed": warning(
    "An address is not absolute http or https, or hides something; the link is left out, its text stays.",
  ),
};

/** Whether a text is a code of the table. */
export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(issueCodes, code);
