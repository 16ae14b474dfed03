// The signed network: actors keep the places that the whole ledger gives them, ties and blocs are those of the window.
"use strict";
(() => {
  const NS = "http://www.w3.org/2000/svg";
  const make = (tag, attributes, parent) => {
    const made = document.createElementNS(NS, tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    parent.append(made);
    return made;
  };
  const form = document.querySelector("form.filters");
  const window_ = () => `&from=${form.elements.namedItem("from").value}&to=${form.elements.namedItem("to").value}`;
  let whole = null;

  function places(place, actors, width, height) {
    const bloc = new Map(whole.blocs.flatMap((members, i) => members.map((code) => [code, i])));
    const nodes = actors.map((code) => ({ code, bloc: bloc.get(code) ?? 0, w: Math.max(30, code.length * 7.6 + 10), h: 20 }));
    return new Map(settled(nodes, whole.edges, width, height).map((node) => [node.code, node]));
  }

  function drawn(place, data) {
    const width = place.clientWidth;
    const height = Math.round(Math.max(460, Math.min(width * 0.62, 980)));
    const nodes = places(place, whole.actors, width, height);
    const svg = make("svg", { class: "net", width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Network" }, place);
    const large = data.blocs.filter((members) => members.length > 2).slice(0, 6);
    large.forEach((members, i) => {
      const corners = members.filter((code) => nodes.has(code)).flatMap((code) => {
        const n = nodes.get(code);
        return [[-1, -1], [-1, 1], [1, -1], [1, 1]].map(([x, y]) => [n.x + x * n.w / 2, n.y + y * n.h / 2]);
      });
      make("polygon", { class: "hull b" + i, "stroke-width": 14, points: hull(corners).map((c) => c.map(Math.round).join()).join(" ") }, svg);
    });
    const ties = data.edges.map((edge) => ({ ...edge, events: entente.sum(edge.quads) })).filter((edge) => nodes.has(edge.a) && nodes.has(edge.b)).sort((a, b) => b.events - a.events);
    const some = ties.slice(0, Math.round(nodes.size * 2.5));
    const most = Math.max(1, ...some.map((tie) => tie.events));
    [...some].reverse().forEach((tie) => {
      const cooperative = tie.net >= 0;
      const link = make("a", { href: `/relations?a=${encodeURIComponent(tie.a)}&b=${encodeURIComponent(tie.b)}${window_()}`, tabindex: -1, class: "tie", "data-a": tie.a, "data-b": tie.b }, svg);
      const [words, deeds] = cooperative ? ["VERBAL_COOPERATION", "MATERIAL_COOPERATION"] : ["VERBAL_CONFLICT", "MATERIAL_CONFLICT"];
      const quad = (tie.quads[deeds] || 0) > (tie.quads[words] || 0) ? deeds : words;
      make("line", { class: entente.quads.find(([name]) => name === quad)[1], x1: nodes.get(tie.a).x, y1: nodes.get(tie.a).y, x2: nodes.get(tie.b).x, y2: nodes.get(tie.b).y,
        "stroke-width": (0.8 + 6 * Math.sqrt(tie.events / most)).toFixed(1), "stroke-opacity": tie.events < 5 ? 0.4 : 0.85 }, link);
      make("title", {}, link).textContent = `${tie.a} – ${tie.b}: ${tie.events} events, ${tie.net >= 0 ? "more cooperation" : "more conflict"} (${tie.net.toFixed(1)})`;
    });
    const bloc = new Map(large.flatMap((members, i) => members.map((code) => [code, i])));
    nodes.forEach((node) => {
      const link = make("a", { href: `/events?actor=${encodeURIComponent(node.code)}${window_()}`, class: "node", "data-code": node.code, "aria-label": node.code }, svg);
      make("rect", { class: "b" + (bloc.get(node.code) ?? "x"), x: node.x - node.w / 2, y: node.y - node.h / 2, width: node.w, height: node.h, rx: 5, stroke: "currentColor" }, link);
      make("text", { x: node.x, y: node.y }, link).textContent = node.code;
      for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true], ["blur", false]]) {
        link.addEventListener(event, () => pick(svg, node.code, on));
      }
    });
    document.getElementById("network-said").textContent = `${data.from} to ${data.to}: the ${some.length} busiest of ${ties.length} ties among ${nodes.size} actors, coloured by what prevails between two, as wide as they are busy. `
      + `Shaded: blocs (signed modularity ${data.modularity.toFixed(2)}). ${data.balanced} of ${data.balanced + data.unbalanced} triads are balanced.`;
  }

  function pick(svg, code, on) {
    svg.classList.toggle("picked", on);
    const lit = new Set([code]);
    svg.querySelectorAll(".tie").forEach((tie) => {
      const its = tie.dataset.a === code || tie.dataset.b === code;
      tie.classList.toggle("lit", on && its);
      if (its) { lit.add(tie.dataset.a).add(tie.dataset.b); }
    });
    svg.querySelectorAll(".node").forEach((node) => node.classList.toggle("lit", on && lit.has(node.dataset.code)));
  }

  // The first data are those of the whole ledger, which give the places; then come those of the window.
  entente.kinds.network = (place, data) => {
    if (!whole) {
      whole = data;
      place.dataset.from += window_();
      return entente.draw(place);
    }
    return drawn(place, data);
  };
  document.addEventListener("moved", () => {
    const place = document.querySelector("[data-chart=network]");
    place.dataset.from = place.dataset.from.replace(/&from=.*$/, "") + window_();
    entente.draw(place);
    refreshed("network-tables");
  });
})();
