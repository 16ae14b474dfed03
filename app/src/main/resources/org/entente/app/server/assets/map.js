// Where: circles at places, lines from seat to seat. The outlines come from this server, like everything else.
"use strict";
(() => {
  let world = null;

  entente.kinds.map = (place, data) => {
    if (!world) {
      return entente.get("/assets/world.json").then((outlines) => {
        world = outlines;
        echarts.registerMap("world", outlines);
        drawn(place, data);
      });
    }
    return drawn(place, data);
  };

  function drawn(place, data) {
    const { colour, quads, main, tip } = entente;
    const wide = place.clientWidth;
    const most = Math.max(1, ...data.places.map((p) => p.events));
    const busiest = Math.max(1, ...data.arcs.map((a) => a.events));
    const arcs = data.arcs.slice(0, wide < 600 ? 20 : 60);
    const split = (counts) => quads.filter(([quad]) => counts[quad]).map(([quad]) => `\n${quad.toLowerCase().replace("_", " ")} ${counts[quad]}`).join("");
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: { ...tip(), trigger: "item", formatter: (item) => item.data.words },
      geo: { map: "world", roam: true, silent: true, scaleLimit: { min: 1, max: 30 }, boundingCoords: [[-168, 80], [180, -56]], left: 0, right: 0, top: 0, bottom: 0,
        itemStyle: { areaColor: colour("land"), borderColor: colour("paper"), borderWidth: 0.6 } },
      series: [
        { type: "lines", coordinateSystem: "geo", z: 2, symbol: ["none", "arrow"], symbolSize: wide < 600 ? 4 : 6,
          data: arcs.map((a) => ({ coords: [a.from, a.to], words: `${a.source} → ${a.target}\n${a.events} events${split(a.quads)}`, a: a.source, b: a.target,
            lineStyle: { color: colour(main(a.quads)), width: 0.6 + 3 * Math.sqrt(a.events / busiest), opacity: 0.25 + 0.5 * (a.events / busiest), curveness: 0.22 } })) },
        { type: "scatter", coordinateSystem: "geo", z: 3, labelLayout: { hideOverlap: true },
          data: data.places.map((p, i) => ({ name: p.name, value: [p.lon, p.lat], symbolSize: 5 + (wide < 600 ? 12 : 26) * Math.sqrt(p.events / most),
            itemStyle: { color: colour(main(p.quads)), opacity: p.events < 5 ? 0.5 : 0.85, borderColor: colour("paper"), borderWidth: 1 },
            label: { show: i < (wide < 600 ? 5 : 15), formatter: "{b}", position: "right", color: colour("ink"), textBorderColor: colour("paper"), textBorderWidth: 2 },
            words: `${p.name}${p.country ? " (" + p.country + ")" : ""}\n${p.events} events${split(p.quads)}` })) },
      ],
    });
    chart.on("click", (item) => {
      const asked = new URLSearchParams(location.search);
      if (item.seriesType === "scatter") { asked.set("place", item.name); location.href = "/events?" + asked; }
      if (item.seriesType === "lines") { location.href = `/relations?a=${encodeURIComponent(item.data.a)}&b=${encodeURIComponent(item.data.b)}`; }
    });
  }

  document.addEventListener("moved", (event) => {
    const place = document.querySelector("[data-chart=map]");
    place.dataset.from = "/api/v1/map?" + event.detail;
    entente.draw(place);
    refreshed("places", "map-said");
  });
})();
