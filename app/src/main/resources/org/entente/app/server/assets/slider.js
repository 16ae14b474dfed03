// A slider that moves a window of some months along the ledger's days; the form's two dates and the address follow.
"use strict";
document.querySelectorAll("[data-slider]").forEach((place) => {
  const form = place.closest("form");
  const from = form.elements.namedItem("from");
  const to = form.elements.namedItem("to");
  const month = (day) => +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1;
  const day = (number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}-01`;
  const before = (date) => new Date(Date.parse(date) - 86400000).toISOString().slice(0, 10);
  const first = month(place.dataset.first);
  const last = month(place.dataset.last);
  if (last <= first) { return; }
  const label = (text, field) => {
    const made = document.createElement("label");
    made.append(text, field);
    place.append(made);
    return field;
  };
  const length = document.createElement("select");
  for (const [months, words] of [[0, "all"], [1, "a month"], [3, "three months"], [6, "half a year"], [12, "a year"], [36, "three years"], [60, "five years"]]) {
    if (months <= last - first) { length.append(new Option(words, months)); }
  }
  label("window", length);
  const range = document.createElement("input");
  range.type = "range";
  range.min = first;
  label("moves through time", range);
  const span = month(to.value) - month(from.value) + 1;
  const whole = from.value <= place.dataset.first && to.value >= place.dataset.last;
  length.value = whole ? 0 : [...length.options].map((o) => +o.value).filter((n) => n).reduce((best, n) => (Math.abs(n - span) < Math.abs(best - span) ? n : best), 1);
  const bound = () => {
    range.max = Math.max(first, last - Math.max(1, +length.value) + 1);
    range.disabled = +length.value === 0;
  };
  bound();
  range.value = whole ? first : month(from.value);
  let timer = 0;
  const moved = () => {
    const months = +length.value;
    from.value = months ? day(+range.value) : place.dataset.first;
    to.value = months ? before(day(+range.value + months)) : place.dataset.last;
    range.setAttribute("aria-valuetext", from.value + " to " + to.value);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const asked = new URLSearchParams(new FormData(form));
      [...asked].forEach(([name, value]) => value.trim() || asked.delete(name));
      history.replaceState(null, "", "?" + asked);
      form.dispatchEvent(new CustomEvent("moved", { detail: asked, bubbles: true }));
    }, 120);
  };
  range.addEventListener("input", moved);
  length.addEventListener("change", () => { bound(); moved(); });
  [from, to].forEach((field) => field.addEventListener("change", () => {
    if (field.value) { form.requestSubmit(); }
  }));
});

/** Takes parts of the page, by their ids, out of what the server answers for the address as it now is. */
async function refreshed(...ids) {
  const asked = location.href;
  const page = new DOMParser().parseFromString(await (await fetch(asked)).text(), "text/html");
  if (asked === location.href) {
    ids.forEach((id) => document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id))));
  }
}
