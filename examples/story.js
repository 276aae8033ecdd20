/*
 * Moves the timeline along with the article beside it, by nothing but the library's public face. A step says in its
 * attributes which events it tells of (data-events) and which days to show (data-start, data-end; none: all).
 */
document.documentElement.classList.add("with-picture"); // before anything is seen, so that nothing moves later
addEventListener("DOMContentLoaded", () => {
  if (!("Chronolane" in window)) {
    document.documentElement.classList.remove("with-picture"); // the article alone
    return;
  }
  const place = document.querySelector("#timeline");
  const steps = [...document.querySelectorAll(".step")];

  const timeline = Chronolane.createTimeline(place, window.october2023, {
    layout: "lanes",
    density: "compact",
    controls: false,
  });

  let current = null;

  /** Shows what a step tells of. Moves of the picture are jumps for readers who want less motion. */
  function tell(step) {
    if (step === current) return;
    current?.removeAttribute("aria-current");
    current = step;
    step.setAttribute("aria-current", "step");
    const { start, end } = step.dataset;
    const events = step.dataset.events?.split(" ") ?? [];
    timeline.highlight(events);
    // Where the picture is lower than its lanes, the first event's lane is brought in sight.
    timeline.setView(start === undefined ? "fit" : { start, end, event: events[0] });
  }

  /** A step is told while it lies on a line across the window, which is lower where the picture is above the text. */
  const narrow = matchMedia("(max-width: 860px)");
  let watching = null;
  function watch() {
    watching?.disconnect();
    const line = narrow.matches ? 72 : 55;
    watching = new IntersectionObserver(
      (entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => tell(target)),
      { rootMargin: `-${line}% 0px -${99.9 - line}% 0px` },
    );
    for (const step of steps) watching.observe(step);
  }
  narrow.addEventListener("change", watch);
  watch();
  tell(steps[0]);

  // Who goes from heading to heading by key is brought to each step, not only to its first line.
  for (const step of steps) {
    step.addEventListener("focusin", ({ target }) => {
      if (target.matches(":focus-visible")) step.scrollIntoView();
    });
  }

  // The page's own styles say how high the picture is.
  new ResizeObserver(([{ contentRect }]) => timeline.setOptions({ height: contentRect.height })).observe(
    place,
  );
});
