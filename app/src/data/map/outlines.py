#!/usr/bin/env python3
"""Makes the map's outlines: Natural Earth's countries at 1:110 million, as compact GeoJSON.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 outlines.py package/countries-110m.json ../../main/resources/org/entente/app/server/assets/world.json

Natural Earth is in the public domain; world-atlas (ISC licence) packs it as TopoJSON, in which neighbours share their
borders as arcs of quantised steps. Here each country gets its own rings back, rounded to a tenth of a degree (11 km), which is
less than a pixel on a map 2,500 pixels wide; points that fall together are left out, and so is Antarctica.
"""

import json
import sys

ANTARCTICA = "010"


def arcs(topology):
    """The arcs in degrees."""
    sx, sy = topology["transform"]["scale"]
    tx, ty = topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def ring(indices, lines):
    """A closed ring: arcs end to end, those with a negative number backwards."""
    points = []
    for index in indices:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points.extend(line if not points else line[1:])
    rounded = []
    for lon, lat in points:
        point = [round(lon, 1), round(lat, 1)]
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    return rounded


def unwrapped(points):
    """The ring without jumps from one end of the map to the other: it may leave the map on one side."""
    out = [points[0]]
    for lon, lat in points[1:]:
        last = out[-1][0]
        out.append([lon - 360 * round((lon - last) / 360), lat])
    return out


def side(points, keep, edge):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman, Reentrant polygon clipping, 1974)."""
    out = []
    for a, b in zip(points, points[1:] + points[:1]):
        if keep(a[0]):
            out.append(a)
        if keep(a[0]) != keep(b[0]):
            t = (edge - a[0]) / (b[0] - a[0])
            out.append([edge, round(a[1] + t * (b[1] - a[1]), 1)])
    return out + out[:1]


def cut(points):
    """The ring in pieces that lie on the map, cut where it crosses the 180th meridian."""
    whole = unwrapped(points)
    west = min(p[0] for p in whole)
    east = max(p[0] for p in whole)
    if -180 <= west and east <= 180:
        return [whole]
    edge = 180 if east > 180 else -180
    turn = 360 if east > 180 else -360
    inside = side(whole, (lambda lon: lon <= 180) if east > 180 else (lambda lon: lon >= -180), edge)
    outside = side(whole, (lambda lon: lon >= 180) if east > 180 else (lambda lon: lon <= -180), edge)
    return [inside, [[round(lon - turn, 1), lat] for lon, lat in outside]]


def polygons(geometry, lines):
    parts = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    shapes = []
    for part in parts:
        outer, *holes = [ring(indices, lines) for indices in part]
        pieces = [piece for piece in cut(outer) if len(piece) > 3] if len(outer) > 3 else []
        shapes.extend([piece] for piece in pieces)
        if len(pieces) == 1:
            shapes[-1].extend(hole for hole in holes if len(hole) > 3)
    return shapes


def main(source, target):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    lines = list(arcs(topology))
    features = [
        {
            "type": "Feature",
            "properties": {"name": country["properties"]["name"]},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons(country, lines)},
        }
        for country in topology["objects"]["countries"]["geometries"]
        if country.get("id") != ANTARCTICA
    ]
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
