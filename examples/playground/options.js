/* Options of the timeline, as controls. */
(() => {
  const { byId, choice, make } = Playground;
  const same = (...names) => names.map((name) => [name, name]);
  const words = { ar: ChronolaneAr.messages, fa: ChronolaneFa.messages };
  /** Each option with its label and choices; `""` is the default. */
  const choices = {
    theme: ["Colours", [["", "as the reader's device"], ...same("light", "dark")]],
    locale: ["Language", [["", "that of this page"], ["ar", "Arabic"], ["fa", "Persian"], ["de", "German dates"], ["fr", "French dates"]]],
    direction: ["Direction", [["", "that of the language"], ["ltr", "left to right"], ["rtl", "right to left"]]],
    calendar: ["Calendar", [["", "Gregorian"], ["persian", "Persian"], ["islamic-umalqura", "Islamic, Umm al-Qura"], ["hebrew", "Hebrew"], ["indian", "Indian"], ["coptic", "Coptic"], ["ethiopic", "Ethiopic"], ["buddhist", "Buddhist"], ["roc", "Minguo"]]],
    density: ["Lanes", [["", "comfortable"], ["compact", "compact"]]],
    order: ["Order of lanes", [["", "as given"], ["first-event", "by first event"], ["activity", "by number of events"]]],
    layout: ["Layout", [["", "by width"], ["lanes", "lanes"], ["list", "list"]]],
    breaks: ["Long empty stretches", [["", "as they are"], ["auto", "folded"]]],
    controls: ["Controls", [["", "all"], ["zoom", "buttons to zoom only"], ["none", "none"]]],
  }; // prettier-ignore
  const none = ["summary", "layout", "filter", "search", "overview", "legend", "table", "fullscreen", "help"];
  const state = {};
  /** Options that are written, with the attribute of each, its label, and what to say of a wrong one. */
  const written = {
    timeZone: ["time-zone", "Time zone", "that of the data", (text) => `“${text}” is no time zone that is known here. Write one such as Asia/Tehran.`],
    since: ["since", "Count days from", "no count; a date or an id", (text) => `“${text}” is no date and no id of an event. Write a date such as 2023-10-07.`],
  }; // prettier-ignore
  const texts = {};

  /** The options as `createTimeline` takes them. */
  Playground.timelineOptions = () => {
    const { order = "given", controls = "all", ...rest } = state;
    const only = Object.fromEntries(none.map((name) => [name, false]));
    const options = Object.keys(choices).filter((name) => name !== "order" && name !== "controls");
    return {
      ...Object.fromEntries(options.map((name) => [name, rest[name]])),
      timeZone: texts.timeZone,
      since: texts.since ?? null,
      messages: words[rest.locale],
      lanes: { order },
      controls: controls === "all" ? true : controls === "zoom" ? only : false,
    };
  };

  /** Those that differ from their defaults and can be written as attributes of the element. */
  Playground.attributes = () => {
    const names = { order: "lane-order" };
    const chosen = Object.entries(state).map(([name, value]) => [names[name] ?? name, value]);
    return [...chosen, ...Object.entries(texts).map(([name, text]) => [written[name][0], text])];
  };

  /** Shows the controls; `changed` is called when one was changed, and throws where it is wrong. */
  Playground.offerOptions = (changed) => {
    const wrong = byId("option-wrong");
    const apply = () => {
      changed();
      wrong.hidden = true;
    };
    const zones = make("datalist", { id: "zones" });
    for (const one of Intl.supportedValuesOf?.("timeZone") ?? [])
      zones.append(make("option", { value: one }));
    const fields = Object.entries(written).map(([name, [id, label, placeholder, why]]) => {
      const input = make("input", { type: "text", id, dir: "ltr", placeholder });
      if (name === "timeZone") input.setAttribute("list", "zones");
      input.addEventListener("change", () => {
        const text = input.value.trim();
        if (text === "") delete texts[name];
        else texts[name] = text;
        try {
          apply();
        } catch {
          delete texts[name];
          wrong.textContent = why(text);
          wrong.hidden = false;
        }
      });
      return make("p", {}, make("label", { htmlFor: id }, label), input);
    });
    byId("options").append(
      ...Object.entries(choices).map(([name, [label, values]]) =>
        choice(`option-${name}`, label, values, "", (value) => {
          if (value === "") delete state[name];
          else state[name] = value;
          apply();
        }),
      ),
      ...fields,
      zones,
    );
  };
})();
