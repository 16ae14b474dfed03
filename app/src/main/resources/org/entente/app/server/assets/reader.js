// Joins cards and spans, and takes judgements: from the keyboard, with the buttons, of one event or of several.
"use strict";
document.documentElement.classList.add("script");
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const said = document.getElementById("said");
  const name = document.getElementById("reviewer");
  const spans = (id) => [...document.querySelectorAll("[data-events]")].filter((s) => s.dataset.events.split(" ").includes(id));
  const light = (id, on) => {
    spans(id).forEach((s) => s.classList.toggle("lit", on));
    document.getElementById("e-" + id)?.classList.toggle("lit", on);
  };
  cards.forEach((card) => {
    const id = card.dataset.event;
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      card.addEventListener(event, () => light(id, on));
    }
    card.querySelector(".choose")?.addEventListener("change", () => choose(card));
    card.querySelector("form")?.addEventListener("submit", (sent) => { sent.preventDefault(); corrected(card); });
    card.querySelector("form .cancel")?.addEventListener("click", () => closed(card));
  });
  document.querySelectorAll("[data-events]").forEach((span) => {
    const ids = span.dataset.events.split(" ");
    span.addEventListener("mouseenter", () => ids.forEach((id) => light(id, true)));
    span.addEventListener("mouseleave", () => ids.forEach((id) => light(id, false)));
    span.addEventListener("click", () => {
      const card = document.getElementById("e-" + ids[0]);
      card.querySelector("details").open = true;
      card.focus();
    });
  });
  const linked = location.hash && document.getElementById(location.hash.slice(1));
  if (linked) { linked.focus(); }
  if (!name) { return; }

  name.value = localStorage.getItem("reviewer") || "";
  document.querySelectorAll("[data-judge]").forEach((button) => button.addEventListener("click", () => judge(meant(), button.dataset.judge)));

  const chosen = () => cards.filter((card) => card.querySelector(".choose").checked);
  const here = () => cards.find((card) => card.contains(document.activeElement));
  const meant = () => (chosen().length ? chosen() : [here()].filter(Boolean));

  function choose(card) {
    card.classList.toggle("chosen", card.querySelector(".choose").checked);
    const n = chosen().length;
    said.textContent = n ? `${n} chosen` : "";
  }

  async function judge(which, judgement, correction, note) {
    if (!which.length) { said.textContent = "Go to an event first, or choose some."; return; }
    if (!name.value.trim()) { said.textContent = "Write your name first."; name.focus(); return; }
    localStorage.setItem("reviewer", name.value.trim());
    const answer = await fetch("/api/v1/reviews", { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ events: which.map((card) => card.dataset.event), judgement, reviewer: name.value.trim(), correction: correction || {}, note: note || "" }) });
    if (!answer.ok) { said.textContent = (await answer.json()).detail; return; }
    which.forEach((card) => {
      const judged = card.querySelector(".judged");
      [...judged.children].filter((old) => old.dataset.reviewer === name.value.trim()).forEach((old) => old.remove());
      const mark = document.createElement("span");
      mark.className = "judgement";
      mark.dataset.reviewer = name.value.trim();
      mark.textContent = `${judgement}, ${name.value.trim()}`;
      judged.append(mark);
      card.querySelector(".choose").checked = false;
      card.classList.remove("chosen");
    });
    said.textContent = which.length === 1 ? `Kept: ${judgement}.` : `Kept: ${which.length} ${judgement}.`;
  }

  function opened(card) {
    const form = card.querySelector("form");
    form.hidden = false;
    form.querySelector("select").focus();
  }

  function closed(card) {
    card.querySelector("form").hidden = true;
    card.focus();
  }

  async function corrected(card) {
    const form = card.querySelector("form");
    const correction = {};
    [...form.elements].filter((field) => field.name && field.name !== "note" && field.value.trim() !== field.dataset.was)
      .forEach((field) => { correction[field.name] = field.value.trim(); });
    if (!Object.keys(correction).length) { said.textContent = "Nothing was changed."; return; }
    await judge([card], "corrected", correction, form.elements.namedItem("note").value.trim());
    closed(card);
  }

  document.addEventListener("keydown", (press) => {
    const card = here();
    if (press.key === "Escape" && card && !card.querySelector("form").hidden) { closed(card); return; }
    if (press.key === "Enter" && press.target.matches(".correct select")) { press.preventDefault(); press.target.form.requestSubmit(); return; }
    if (press.target.matches("input:not([type=checkbox]), textarea, select") || press.ctrlKey || press.metaKey || press.altKey) { return; }
    const to = (i) => cards[Math.max(0, Math.min(cards.length - 1, i))]?.focus();
    const at = cards.indexOf(card);
    const keys = {
      j: () => to(at + 1),
      k: () => to(at - 1),
      a: () => judge(meant(), "right"),
      r: () => judge(meant(), "wrong"),
      c: () => card && opened(card),
      x: () => { if (card) { const box = card.querySelector(".choose"); box.checked = !box.checked; choose(card); } },
    };
    if (keys[press.key]) { press.preventDefault(); keys[press.key](); }
  });
})();
