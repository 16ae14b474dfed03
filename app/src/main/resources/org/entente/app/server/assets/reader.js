// Joins cards and spans, and takes judgements from the keyboard.
"use strict";
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
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true], ["blur", false]]) {
      card.addEventListener(event, () => light(id, on));
    }
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
  if (name) { name.value = localStorage.getItem("reviewer") || ""; }
  async function judge(card, judgement, correction) {
    if (!name.value.trim()) { said.textContent = "Write your name first."; name.focus(); return; }
    localStorage.setItem("reviewer", name.value.trim());
    const answer = await fetch("/api/v1/reviews", { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ events: [card.dataset.event], judgement, reviewer: name.value.trim(), correction: correction || {} }) });
    if (!answer.ok) { said.textContent = (await answer.json()).detail; return; }
    const mark = document.createElement("span");
    mark.className = "judgement";
    mark.textContent = judgement + " (" + name.value.trim() + ")";
    card.querySelector(".judged").replaceChildren(mark);
    said.textContent = "Kept: " + judgement + ".";
  }
  document.addEventListener("keydown", (press) => {
    if (press.target.matches("input, textarea") || press.ctrlKey || press.metaKey || press.altKey || !cards.length) { return; }
    const at = cards.indexOf(document.activeElement);
    const to = (i) => cards[Math.max(0, Math.min(cards.length - 1, i))].focus();
    if (press.key === "j") { to(at + 1); } else if (press.key === "k") { to(at - 1); }
    else if (at >= 0 && name && press.key === "a") { judge(cards[at], "right"); }
    else if (at >= 0 && name && press.key === "r") { judge(cards[at], "wrong"); }
    else if (at >= 0 && name && press.key === "c") {
      press.preventDefault();
      const type = window.prompt("Which type is right?");
      if (type) { judge(cards[at], "corrected", { type: type.toUpperCase() }); }
    }
  });
})();
