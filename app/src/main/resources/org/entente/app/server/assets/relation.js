// The relation index with its band and change points, the events by type beneath on the same axis, and the sentences of a period.
"use strict";
entente.kinds.relation = (place, data) => {
  const { colour, quads, axis, tip } = entente;
  const few = 5;
  const types = [...new Set(data.points.flatMap((p) => Object.keys(p.counts)))]
    .map((type) => [type, data.points.reduce((n, p) => n + (p.counts[type] || 0), 0)])
    .sort((a, b) => b[1] - a[1]).map(([type]) => type);
  const narrow = place.clientWidth < 600;
  const left = narrow ? 34 : 110;
  const row = 44;
  const top = 250;
  place.style.height = top + 110 + types.length * row + 30 + "px";
  const of = { AGREE: 0, CONSULT: 0, SUPPORT: 0, CONCEDE: 1, COOPERATE: 1, AID: 1, RETREAT: 1, REQUEST: 2, ACCUSE: 2, REJECT: 2, THREATEN: 2 };
  const days = data.points.map((p) => p.start);
  const told = (f) => data.points.map((p) => (p.events ? f(p) : null));
  const grids = [{ left, right: 14, top: 16, height: top - 60 }, { left, right: 14, top, height: 80 }];
  types.forEach((type, i) => grids.push({ left, right: 14, top: top + 110 + i * row, height: row - 14 }));
  const last = grids.length - 1;
  // one scale for all types, so that a rare one does not look like a common one
  const most = Math.max(1, ...data.points.flatMap((p) => Object.values(p.counts)));
  const chart = echarts.init(place, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    tooltip: { ...tip(), trigger: "axis", formatter: (all) => words(data.points[all[0].dataIndex]) },
    axisPointer: { link: [{ xAxisIndex: "all" }], lineStyle: { color: colour("ink") } },
    title: types.map((type, i) => ({ text: type.toLowerCase(), left: narrow ? left : 4, top: top + 110 + i * row + (narrow ? -8 : 4), textStyle: { color: colour("grey"), fontSize: 12, fontWeight: "normal" } })),
    grid: grids,
    xAxis: grids.map((grid, i) => ({ type: "category", data: days, gridIndex: i, ...axis(), axisTick: { show: false }, axisLabel: { show: i === 0 || i === last, color: colour("grey"), hideOverlap: true } })),
    yAxis: grids.map((grid, i) => (i === 0 ? { gridIndex: 0, min: -1, max: 1, interval: 0.5, ...axis() }
      : { gridIndex: i, minInterval: 1, splitNumber: i === 1 ? 2 : 1, max: i === 1 ? null : most, ...axis(), axisLabel: { show: i === 1, color: colour("grey") }, splitLine: { show: i === 1, lineStyle: { color: colour("line") } } })),
    series: [
      { type: "line", stack: "band", data: told((p) => p.low), lineStyle: { opacity: 0 }, symbol: "none", silent: true, stackStrategy: "all" },
      { type: "line", stack: "band", data: told((p) => p.high - p.low), lineStyle: { opacity: 0 }, symbol: "none", silent: true, areaStyle: { color: colour("accent"), opacity: 0.16 }, stackStrategy: "all" },
      { name: "index", type: "line", color: colour("accent"), lineStyle: { width: 2 },
        data: data.points.map((p) => (p.events ? { value: +p.index.toFixed(3), symbolSize: p.events < few ? 3 : 6, itemStyle: { opacity: p.events < few ? 0.4 : 1 } } : null)),
        markLine: { symbol: "none", silent: true, label: { show: !narrow, formatter: "changed", position: "insideEndTop", color: colour("ink") },
          lineStyle: { color: colour("ink"), type: "dashed" }, data: data.turns.filter((t) => days.includes(t.day)).map((t) => ({ xAxis: t.day })) } },
      ...quads.map(([quad, name]) => ({ type: "bar", stack: "events", xAxisIndex: 1, yAxisIndex: 1, data: data.points.map((p) => p.quads[quad] || 0), color: colour(name), barCategoryGap: "15%" })),
      ...types.map((type, i) => ({ type: "bar", xAxisIndex: i + 2, yAxisIndex: i + 2, data: data.points.map((p) => p.counts[type] || 0), color: colour(quads[of[type] ?? 3][1]), barCategoryGap: "15%" })),
    ],
  });
  const { words, point, keep } = sentences(data, chart, place);
  function placeOf(event) { return event.dataIndex ?? -1; }
  chart.on("updateAxisPointer", (event) => point(placeOf(event)));
  chart.getZr().on("click", () => keep());
};

/** Shows the sentences of the period that is pointed at; a click, or the enter key, keeps them. */
function sentences(data, chart, place) {
  const aside = document.getElementById("sentences");
  const cache = new Map();
  let at = -1;
  let kept = false;
  let timer = 0;
  const words = (p) => `${p.start} to ${p.end}\nindex ${p.events ? p.index.toFixed(2) + " (" + p.low.toFixed(2) + " to " + p.high.toFixed(2) + ")" : "—"}\n${p.events} events`
    + Object.entries(p.counts).map(([type, n]) => `\n${type.toLowerCase()} ${n}`).join("");

  async function told(p) {
    const span = `from=${p.start}&to=${p.end}&limit=50`;
    const [one, other] = [encodeURIComponent(data.a), encodeURIComponent(data.b)];
    const both = await Promise.all([entente.get(`/api/v1/events?source=${one}&target=${other}&${span}`), entente.get(`/api/v1/events?source=${other}&target=${one}&${span}`)]);
    const events = new Map(both.flatMap((answer) => answer.items).map((event) => [event.id, event]));
    return [...events.values()].sort((a, b) => a.date.start.localeCompare(b.date.start));
  }

  async function show(index) {
    const p = data.points[index];
    if (!cache.has(index)) { cache.set(index, told(p)); }
    const events = await cache.get(index);
    if (index !== at) { return; }
    const list = document.createElement("ol");
    events.forEach((event) => {
      const item = document.createElement("li");
      const head = entente.element("span", event.date.start + " ", "faint");
      const quad = entente.quads.find(([name]) => name === event.quad)[1];
      const link = document.createElement("a");
      link.href = event.story ? "/stories?id=" + encodeURIComponent(event.story) + "#e-" + event.id : "/events?from=" + event.date.start + "&to=" + event.date.start;
      link.textContent = event.evidence || "imported, without a sentence";
      const sentence = document.createElement("p");
      sentence.append(link);
      item.append(head, entente.element("span", event.type, "type " + quad), sentence);
      list.append(item);
    });
    aside.replaceChildren(entente.element("h2", `${events.length} from ${p.start} to ${p.end}${kept ? ", kept" : ""}`), list);
  }

  function point(index) {
    if (kept || index === at || !data.points[index] || !data.points[index].events) { return; }
    at = index;
    clearTimeout(timer);
    timer = setTimeout(() => show(index), 120);
  }

  function keep() {
    kept = !kept;
    if (at >= 0) { show(at); }
  }

  place.tabIndex = 0;
  place.addEventListener("keydown", (press) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
    if (press.key === "Enter") { keep(); }
    if (!step) { return; }
    press.preventDefault();
    let next = at + step;
    while (data.points[next] && !data.points[next].events) { next += step; }
    if (data.points[next]) {
      kept = false;
      chart.dispatchAction({ type: "showTip", seriesIndex: 2, dataIndex: next });
      point(next);
    }
  });
  return { words, point, keep };
}
