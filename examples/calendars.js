/* The events of the October example that are known to the day, on the axes of two calendars, and counted. */
(() => {
  const whole = window.october2023;
  const events = whole.events.filter(({ start }) => /^\d{4}-\d\d-\d\d$/.test(start));
  const names = new Set(events.map(({ id }) => id));
  const relations = whole.relations.filter(({ from, to }) => names.has(from) && names.has(to));
  const days = { ...whole, events, relations };

  const common = { timeZone: "Asia/Tehran" };
  Chronolane.createTimeline(document.querySelector("#gregorian"), days, {
    ...common,
    secondaryCalendar: "persian",
  });
  Chronolane.createTimeline(document.querySelector("#persian"), days, {
    ...common,
    calendar: "persian",
    secondaryCalendar: "gregory",
  });
  Chronolane.createTimeline(document.querySelector("#persian-words"), days, {
    ...common,
    calendar: "persian",
    secondaryCalendar: "gregory",
    locale: "fa",
    messages: ChronolaneFa.messages,
  });
  Chronolane.createTimeline(document.querySelector("#counted"), days, { ...common, since: "2023-10-07" });
})();
