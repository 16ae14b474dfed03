// The form that writes the claim, and the two charts of what was found.
"use strict";
(() => {
  const form = document.getElementById("thesis-form");
  const text = document.getElementById("thesis");
  const part = (name) => form.querySelector(`[data-part="${name}"]`);
  const chosen = (name) => [...part(name).selectedOptions].map((option) => option.value).join(",");
  const codes = (name) => part(name).value.toUpperCase().split(/[\s,]+/).filter(Boolean).join(",") || "*";
  const side = (name) => [chosen(name + "-types") || "COOPERATION", codes(name + "-left"), part(name + "-arrow").value, codes(name + "-right")].join(" ");
  const write = () => { text.value = `${side("cause")} ${part("direction").value} ${side("effect")} within ${part("days").value || 30} days`; };

  function read() {
    const acts = "([A-Z,]+) (\\S+) (<->|->) (\\S+)";
    const found = text.value.trim().match(new RegExp(`^${acts} (raises|lowers) ${acts} within (\\d+) days?$`));
    if (!found) { return; }
    const fill = (name, [types, left, arrow, right]) => {
      [...part(name + "-types").options].forEach((option) => { option.selected = types.split(",").includes(option.value); });
      part(name + "-left").value = left === "*" ? "" : left;
      part(name + "-arrow").value = arrow;
      part(name + "-right").value = right === "*" ? "" : right;
    };
    fill("cause", found.slice(1, 5));
    part("direction").value = found[5];
    fill("effect", found.slice(6, 10));
    part("days").value = found[10];
  }

  read();
  text.addEventListener("change", read);
  form.querySelector("[data-builder]").addEventListener("change", write);
  form.addEventListener("submit", () => { document.getElementById("thesis-said").textContent = "Testing: the random draws take some seconds…"; });

  const band = (points, low, high) => [
    { type: "line", stack: "band", data: points.map(low), lineStyle: { opacity: 0 }, symbol: "none", silent: true, stackStrategy: "all" },
    { type: "line", stack: "band", data: points.map((p) => high(p) - low(p)), lineStyle: { opacity: 0 }, symbol: "none", silent: true, areaStyle: { color: entente.colour("grey"), opacity: 0.22 }, stackStrategy: "all" },
  ];
  const none = (place) => place.replaceChildren(entente.element("p", "Too few to draw.", "faint"));

  entente.kinds.epochs = (place, data) => {
    const { colour, axis, tip } = entente;
    if (!data.epochs.length) { none(place); return; }
    echarts.init(place).setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: { ...tip(), trigger: "axis", formatter: (all) => {
        const p = data.epochs[all[0].dataIndex];
        return `${Math.abs(p.offset)} days ${p.offset < 0 ? "before" : "after"}\n${p.effects?.toFixed(3)} effects a cause\nshifted: ${p.low.toFixed(3)} to ${p.high.toFixed(3)}`;
      } },
      grid: { left: 48, right: 16, top: 30, bottom: 44 },
      xAxis: { type: "category", data: data.epochs.map((p) => p.offset), name: "days from the cause", nameLocation: "middle", nameGap: 28, ...axis() },
      yAxis: { type: "value", name: "effects a cause", min: 0, ...axis(), nameTextStyle: { color: colour("grey"), align: "left" } },
      series: [
        ...band(data.epochs, (p) => p.low, (p) => p.high),
        { type: "line", data: data.epochs.map((p) => p.expected), symbol: "none", lineStyle: { color: colour("grey"), type: "dashed", width: 1 } },
        { type: "line", data: data.epochs.map((p) => p.effects), symbolSize: 4, color: colour("accent"), lineStyle: { width: 2 },
          markLine: { symbol: "none", silent: true, label: { formatter: "cause", color: colour("ink") }, lineStyle: { color: colour("ink"), type: "solid", width: 1 }, data: [{ xAxis: String(0) }] } },
      ],
    });
  };

  entente.kinds.lags = (place, data) => {
    const { colour, axis, tip } = entente;
    const points = data.lags.filter((p) => Number.isFinite(p.rate_ratio));
    if (!points.length) { none(place); return; }
    const ends = points.flatMap((p) => [p.low, p.high, p.rate_ratio]).filter(Number.isFinite);
    echarts.init(place).setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: { ...tip(), trigger: "axis", formatter: (all) => {
        const p = points[all[0].dataIndex];
        return `within ${p.days} days\nrate ratio ${p.rate_ratio.toFixed(2)} (${p.low.toFixed(2)} to ${p.high.toFixed(2)})`;
      } },
      grid: { left: 48, right: 16, top: 30, bottom: 44 },
      xAxis: { type: "category", data: points.map((p) => p.days), name: "window after the cause, days", nameLocation: "middle", nameGap: 28, ...axis() },
      yAxis: { type: "value", name: "rate ratio", min: Math.max(0, Math.floor(Math.min(0.9, ...ends) * 2) / 2), max: Math.ceil(Math.min(10, Math.max(1.1, ...ends)) * 2) / 2, ...axis(), nameTextStyle: { color: colour("grey"), align: "left" } },
      series: [
        ...band(points, (p) => p.low, (p) => p.high),
        { type: "line", data: points.map((p) => p.rate_ratio), symbolSize: 7, color: colour("accent"), lineStyle: { width: 2 },
          markLine: { symbol: "none", silent: true, label: { formatter: "no effect", position: "insideStartTop", color: colour("grey") }, lineStyle: { color: colour("ink"), type: "dashed", width: 1 }, data: [{ yAxis: 1 }] } },
      ],
    });
  };
})();
