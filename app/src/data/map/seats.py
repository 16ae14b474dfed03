#!/usr/bin/env python3
"""Makes the table of seats: where the arcs of the map begin and end.

    app/src/data/map/seats.py > app/src/main/resources/org/entente/app/server/view/seats.tsv      (from the repository root)

For each state the capital that the coder's table of states names, at its coordinates in the gazetteer (GeoNames, CC BY 4.0); where a name
is borne by several towns of the country, the one with the most people; else the town that the gazetteer marks as capital. Seats of
organisations are added by hand.
"""

import gzip
from pathlib import Path

PLACES = Path("coder/src/main/resources/org/entente/coder/places")
ACTORS = Path("coder/src/main/resources/org/entente/coder/actors")

BY_HAND = """
EU	Brussels	50.85	4.35
NATO	Brussels	50.88	4.43
UNO	New York	40.75	-73.97
IMF	Washington	38.90	-77.04
WBG	Washington	38.90	-77.04
OAS	Washington	38.89	-77.04
WTO	Geneva	46.22	6.15
WHO	Geneva	46.23	6.13
OPEC	Vienna	48.21	16.37
IAEA	Vienna	48.23	16.42
OSCE	Vienna	48.21	16.37
ICC	The Hague	52.11	4.32
ARABL	Cairo	30.05	31.23
AU	Addis Ababa	9.00	38.74
ASEAN	Jakarta	-6.24	106.80
ECOWAS	Abuja	9.04	7.52
GCC	Riyadh	24.66	46.63
SCO	Beijing	39.95	116.46
CIS	Minsk	53.90	27.56
PSE	Ramallah	31.90	35.20
TWN	Taipei	25.04	121.56
XKX	Pristina	42.66	21.16
""".strip().splitlines()

def rows(file):
    text = gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else open(file, encoding="utf-8")
    with text:
        return [line.rstrip("\n").split("\t") for line in text if not line.startswith("#")]


def plain(name):
    return "".join(c for c in name.lower() if c.isalnum())


def main():
    countries = {}
    for country, name, also, *_ in rows(PLACES / "countries.tsv"):
        for known in [name, *also.split("|")]:
            countries.setdefault(plain(known), country)
    towns = {}
    heads = {}
    for row in rows(PLACES / "cities.tsv.gz"):
        names = {plain(name) for name in [row[0], *row[1].split("|"), *row[2].split("|")] if name}
        for name in names:
            towns.setdefault((row[4], name), []).append((int(row[8] or 0), row[0], row[6], row[7]))
        if row[3] == "C":
            heads[row[4]] = max(heads.get(row[4], (0,)), (int(row[8] or 0), row[0], row[6], row[7]))
    print("# Written by src/data/map/seats.py: capitals at GeoNames' coordinates (CC BY 4.0), and seats of organisations.")
    print("code\tseat\tlat\tlon")
    found = {line.split("\t")[0]: line for line in BY_HAND}
    for code, name, aliases, _, _, capitals, *_ in rows(ACTORS / "state-words.tsv")[1:]:
        country = next((countries[plain(n)] for n in [name, *aliases.split("|")] if plain(n) in countries), None)
        for capital in filter(None, capitals.split("|")):
            known = towns.get((country, plain(capital)))
            if known and code not in found:
                people, town, lat, lon = max(known)
                found[code] = f"{code}\t{capital}\t{float(lat):.2f}\t{float(lon):.2f}"
        if code not in found and country in heads:
            people, town, lat, lon = heads[country]
            found[code] = f"{code}\t{town}\t{float(lat):.2f}\t{float(lon):.2f}"
    for code in sorted(found):
        print(found[code])


if __name__ == "__main__":
    main()
