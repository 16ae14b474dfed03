// Draws the relation index with its band and change points, and the events beneath on the same axis.
"use strict";
(async () => {
  const place = document.getElementById("chart");
  if (!place) { return; }
  const answer = await fetch(place.dataset.from);
  if (!answer.ok) { place.textContent = (await answer.json()).detail; return; }
  const data = await answer.json();
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue("--" + name).trim();
  const days = data.points.map((p) => p.start);
  const told = data.points.map((p) => p.events > 0);
  const values = (f) => data.points.map((p, i) => (told[i] ? f(p) : null));
  const grey = colour("grey");
  const line = { lineStyle: { color: colour("line") } };
  const axis = (grid, extra) => Object.assign({ type: "category", data: days, gridIndex: grid, axisLine: line, axisLabel: { color: grey, hideOverlap: true } }, extra);
  const bars = [["VERBAL_COOPERATION", "vcoop"], ["MATERIAL_COOPERATION", "mcoop"], ["VERBAL_CONFLICT", "vconf"], ["MATERIAL_CONFLICT", "mconf"]];
  const chart = echarts.init(place, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: colour("card"), textStyle: { color: colour("ink") } },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    grid: [{ left: 50, right: 20, top: 20, height: 220 }, { left: 50, right: 20, top: 280, height: 90 }],
    xAxis: [axis(0, { axisLabel: { show: false } }), axis(1, {})],
    yAxis: [
      { gridIndex: 0, min: -1, max: 1, axisLabel: { color: grey }, splitLine: line },
      { gridIndex: 1, minInterval: 1, axisLabel: { color: grey }, splitLine: line },
    ],
    series: [
      { name: "low", type: "line", stack: "band", data: values((p) => p.low), lineStyle: { opacity: 0 }, symbol: "none", tooltip: { show: false }, stackStrategy: "all" },
      { name: "width", type: "line", stack: "band", data: values((p) => p.high - p.low), lineStyle: { opacity: 0 }, symbol: "none", areaStyle: { color: colour("accent"), opacity: 0.15 }, tooltip: { show: false }, stackStrategy: "all" },
      { name: "index", type: "line", data: values((p) => +p.index.toFixed(2)), color: colour("accent"), symbolSize: 4,
        markLine: { symbol: "none", label: { show: false }, lineStyle: { color: colour("ink"), type: "dashed" }, data: data.turns.map((t) => ({ xAxis: t.day })) } },
      ...bars.map(([quad, name]) => ({ name: quad.toLowerCase().replace("_", " "), type: "bar", stack: "events", xAxisIndex: 1, yAxisIndex: 1,
        data: data.points.map((p) => p.quads[quad]), color: colour(name) })),
    ],
  });
  window.addEventListener("resize", () => chart.resize());
})();
