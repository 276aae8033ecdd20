/* Small makers of elements: every text is a text node. */
window.Playground = {};

(() => {
  /** The element with an id; the page has all that are asked for. */
  Playground.byId = (id) => document.getElementById(id);

  /** An element with properties and children. */
  Playground.make = (tag, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };

  const { make } = Playground;

  /** A labelled select in a paragraph; `choices` are pairs of value and words. */
  Playground.choice = (id, label, choices, value, changed) => {
    const select = make(
      "select",
      { id },
      ...choices.map(([one, words]) => make("option", { value: one }, words)),
    );
    select.value = value;
    select.addEventListener("change", () => changed(select.value));
    return make("p", {}, make("label", { htmlFor: id }, label), select);
  };

  /** A button that says what it did. */
  Playground.button = (words, press) => {
    const button = make("button", { type: "button" }, words);
    button.addEventListener("click", press);
    return button;
  };

  /** Resolves once what was said is painted, before work that holds up the page. */
  Playground.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  Playground.count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
})();
