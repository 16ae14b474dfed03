// Places the actors of a network: friends near one another, foes apart, blocs together, no two over each other. The same network
// in the same room gives the same places.
"use strict";
function settled(nodes, ties, width, height) {
  const ordered = [...nodes].sort((a, b) => a.bloc - b.bloc);
  ordered.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / ordered.length;
    node.x = width / 2 + (0.36 * width) * Math.cos(angle);
    node.y = height / 2 + (0.36 * height) * Math.sin(angle);
  });
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const strongest = Math.max(1, ...ties.map((tie) => Math.abs(tie.net)));
  const springs = ties.filter((tie) => byCode.has(tie.a) && byCode.has(tie.b))
    .map((tie) => ({ a: byCode.get(tie.a), b: byCode.get(tie.b), pull: Math.sign(tie.net) * Math.sqrt(Math.abs(tie.net) / strongest) }));
  const room = Math.sqrt((width * height) / nodes.length);
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    const heat = 0.12 * room * (1 - round / rounds) + 0.5;
    nodes.forEach((node) => { node.dx = 0; node.dy = 0; });
    for (let i = 0; i < nodes.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [nodes[i], nodes[j]];
        const dx = a.x - b.x || 0.1;
        const dy = a.y - b.y || 0.1;
        const far = Math.hypot(dx, dy);
        const push = (room * room) / far / far * (a.bloc === b.bloc ? 0.75 : 1.15);
        a.dx += dx * push / far * 4; a.dy += dy * push / far * 4;
        b.dx -= dx * push / far * 4; b.dy -= dy * push / far * 4;
      }
    }
    springs.forEach(({ a, b, pull }) => {
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const force = pull * (pull > 0 ? 1.1 : 0.25) * (Math.hypot(dx, dy) / room);
      const far = Math.hypot(dx, dy) || 1;
      a.dx -= dx / far * force * 4; a.dy -= dy / far * force * 4;
      b.dx += dx / far * force * 4; b.dy += dy / far * force * 4;
    });
    const centres = new Map();
    nodes.forEach((node) => {
      const c = centres.get(node.bloc) || { x: 0, y: 0, n: 0 };
      c.x += node.x; c.y += node.y; c.n++;
      centres.set(node.bloc, c);
    });
    nodes.forEach((node) => {
      const c = centres.get(node.bloc);
      node.dx += (c.x / c.n - node.x) / room * 2.2 + (width / 2 - node.x) / room * 0.5;
      node.dy += (c.y / c.n - node.y) / room * 2.2 + (height / 2 - node.y) / room * 0.5;
      const far = Math.hypot(node.dx, node.dy) || 1;
      node.x += node.dx / far * Math.min(heat, far);
      node.y += node.dy / far * Math.min(heat, far);
    });
  }
  fill(nodes, width, height);
  part(nodes, width, height);
  return nodes;
}

/** Stretches the places to the room there is. */
function fill(nodes, width, height) {
  for (const [axis, size, half] of [["x", width, "w"], ["y", height, "h"]]) {
    const low = Math.min(...nodes.map((n) => n[axis]));
    const high = Math.max(...nodes.map((n) => n[axis]));
    const margin = Math.max(...nodes.map((n) => n[half])) / 2 + 12;
    nodes.forEach((n) => { n[axis] = margin + (n[axis] - low) / Math.max(1, high - low) * (size - 2 * margin); });
  }
}

/** Moves those apart that lie over each other. */
function part(nodes, width, height) {
  const gap = 6;
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (let i = 0; i < nodes.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [nodes[i], nodes[j]];
        const overX = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
        const overY = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
        if (overX > 0 && overY > 0) {
          moved = true;
          const axis = overX < overY ? "x" : "y";
          const step = Math.min(overX, overY) / 2 + 0.1;
          const sign = a[axis] >= b[axis] ? 1 : -1;
          a[axis] += sign * step;
          b[axis] -= sign * step;
        }
      }
    }
    nodes.forEach((n) => {
      n.x = Math.min(width - n.w / 2 - 4, Math.max(n.w / 2 + 4, n.x));
      n.y = Math.min(height - n.h / 2 - 4, Math.max(n.h / 2 + 4, n.y));
    });
    if (!moved) { return; }
  }
}

/** The corners of the smallest convex shape around points (Andrew, Another efficient algorithm for convex hulls, 1979). */
function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => list.reduce((chain, p) => {
    while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], p) <= 0) { chain.pop(); }
    chain.push(p);
    return chain;
  }, []);
  return [...half(sorted).slice(0, -1), ...half(sorted.reverse()).slice(0, -1)];
}
