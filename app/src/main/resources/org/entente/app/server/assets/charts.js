// What all charts share: the colours of the theme, the data, the waiting, and to be drawn anew when window or theme change.
"use strict";
document.documentElement.classList.add("script");
const entente = (() => {
  const kinds = {};
  const shown = new Map();
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const quads = [["VERBAL_COOPERATION", "vcoop"], ["MATERIAL_COOPERATION", "mcoop"], ["VERBAL_CONFLICT", "vconf"], ["MATERIAL_CONFLICT", "mconf"]];
  const sum = (counts) => quads.reduce((n, [quad]) => n + (counts[quad] || 0), 0);
  const main = (counts) => quads.reduce((best, entry) => ((counts[entry[0]] || 0) > (counts[best[0]] || 0) ? entry : best), quads[0])[1];
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  async function get(address) {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    const data = await answer.json();
    if (!answer.ok) { throw new Error(data.detail || answer.statusText); }
    return data;
  }

  function element(tag, text, name) {
    const made = document.createElement(tag);
    if (text) { made.textContent = text; }
    if (name) { made.className = name; }
    return made;
  }

  async function draw(place) {
    place.dataset.waiting = "";
    try {
      const data = await get(place.dataset.from);
      shown.set(place, data);
      await show(place);
    } catch (failed) {
      place.replaceChildren(element("p", failed.message, "wrong"));
    }
    delete place.dataset.waiting;
  }

  function show(place) {
    if (!shown.has(place)) { return undefined; }
    const old = window.echarts && echarts.getInstanceByDom(place);
    if (old) { old.dispose(); }
    place.replaceChildren();
    return kinds[place.dataset.chart](place, shown.get(place));
  }

  const axis = () => ({ axisLine: { lineStyle: { color: colour("line") } }, axisLabel: { color: colour("grey"), hideOverlap: true },
    splitLine: { lineStyle: { color: colour("line") } }, nameTextStyle: { color: colour("grey") } });
  const tip = () => ({ renderMode: "richText", confine: true, backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink"), fontSize: 13 } });

  let timer = 0;
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth === width) { return; }
    width = window.innerWidth;
    clearTimeout(timer);
    timer = setTimeout(() => shown.forEach((data, place) => show(place)), 150);
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => shown.forEach((data, place) => show(place)));
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-chart]").forEach(draw));
  return { kinds, draw, get, colour, quads, sum, main, element, axis, tip, still };
})();
