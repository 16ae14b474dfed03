#!/usr/bin/env python3
"""Writes states.tsv and state-numbers.tsv from the countrycode and Gleditsch-Ward/COW tables.

    python3 coder/src/data/actors/import_states.py ../shared/reference coder/src/main/resources/org/entente/coder/actors

Reads countrycodes.csv (countrycode package: ISO, COW and Gleditsch-Ward numbers) and states.csv (membership years of both
systems) and keeps the states named in state-words.tsv. What those tables lack or get wrong stands in CORRECTIONS below.
"""
import csv
import sys
from pathlib import Path

# code: (country it is coded as, status, from, to). Status: state, former, contested, dependency.
CORRECTIONS = {
    "SUN": ("SUN", "former", "", "1991-12-25"), "DDR": ("DDR", "former", "1949-10-07", "1990-10-02"),
    "CSK": ("CSK", "former", "", "1992-12-31"), "YUG": ("YUG", "former", "", "2003-02-03"),
    "SCG": ("SCG", "former", "2003-02-04", "2006-06-04"), "YMD": ("YMD", "former", "1967-11-30", "1990-05-21"),
    "RVN": ("RVN", "former", "1955-10-26", "1975-04-30"),
    "XKX": ("XKX", "contested", "2008-02-17", ""), "TWN": ("TWN", "contested", "1949-12-07", ""),
    "PSE": ("PSE", "contested", "", ""), "ESH": ("ESH", "contested", "", ""),
    "ABK": ("GEO", "contested", "1992-07-23", ""), "OSS": ("GEO", "contested", "1991-12-21", ""),
    "TRN": ("MDA", "contested", "1990-09-02", ""), "NKR": ("AZE", "contested", "1991-09-02", "2023-12-31"),
    "SML": ("SOM", "contested", "1991-05-18", ""), "NCY": ("CYP", "contested", "1983-11-15", ""),
    "DPR": ("UKR", "contested", "2014-04-07", ""), "LPR": ("UKR", "contested", "2014-04-27", ""),
    "RUS": ("RUS", "state", "", ""), "DEU": ("DEU", "state", "1949-05-23", ""), "SRB": ("SRB", "state", "", ""),
    "MNE": ("MNE", "state", "", ""), "VNM": ("VNM", "state", "", ""), "YEM": ("YEM", "state", "", ""),
    "VAT": ("VAT", "state", "", ""), "CZE": ("CZE", "state", "1993-01-01", ""), "SVK": ("SVK", "state", "1993-01-01", ""),
    "UKR": ("UKR", "state", "1991-08-24", ""), "BLR": ("BLR", "state", "1991-08-25", ""),
    "SSD": ("SSD", "state", "2011-07-09", ""), "ERI": ("ERI", "state", "1993-05-24", ""),
    "TLS": ("TLS", "state", "2002-05-20", ""), "WSM": ("WSM", "state", "1962-01-01", ""),
}
# ISO code: [(system, number, from, to)] where countrycode knows one number or another
NUMBERS = {
    "DEU": [("cow", 260, "1955", "1990"), ("cow", 255, "1990", ""), ("gw", 260, "1949", "")],
    "DDR": [("cow", 265, "1954", "1990"), ("gw", 265, "1949", "1990")],
    "SUN": [("cow", 365, "", "1991"), ("gw", 365, "", "1991")], "RUS": [("cow", 365, "1991", ""), ("gw", 365, "1991", "")],
    "CSK": [("cow", 315, "", "1992"), ("gw", 315, "", "1992")],
    "YUG": [("cow", 345, "", "2003"), ("gw", 345, "", "2003")], "SCG": [("cow", 345, "2003", "2006"), ("gw", 345, "2003", "2006")],
    "SRB": [("cow", 345, "2006", ""), ("gw", 340, "2006", "")],
    "YEM": [("cow", 678, "", "1990"), ("cow", 679, "1990", ""), ("gw", 678, "", "")],
    "YMD": [("cow", 680, "1967", "1990"), ("gw", 680, "1967", "1990")],
    "VNM": [("cow", 816, "1954", ""), ("gw", 816, "1954", "")], "RVN": [("cow", 817, "1954", "1975"), ("gw", 817, "1954", "1975")],
    "XKX": [("cow", 347, "2008", ""), ("gw", 347, "2008", "")],
    "TZA": [("cow", 510, "1961", ""), ("gw", 510, "1961", "")], "CZE": [("cow", 316, "1993", ""), ("gw", 316, "1993", "")],
    "KOR": [("cow", 732, "1949", ""), ("gw", 732, "1948", "")], "PRK": [("cow", 731, "1948", ""), ("gw", 731, "1948", "")],
    "TLS": [("cow", 860, "2002", ""), ("gw", 860, "2002", "")], "ESH": [], "PSE": [],
}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words(folder):
    lines = (folder / "state-words.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line and not line.startswith("#")][1:]


def years(states, system, number):
    """The last stretch of membership, from 1945 on; an end in the table's last year is an open end."""
    last = {"gw": "2017", "cow": "2016"}[system]
    spans = [(s["from"], s["to"]) for s in states if s["system"] == system and s["number"] == number and int(s["to"]) >= 1945]
    if not spans:
        return None
    start, end = spans[-1]
    return ("" if int(start) <= 1945 else start, "" if end == last else end)


def main(reference, resources):
    reference, resources = Path(reference), Path(resources)
    codes = {r["iso3c"]: r for r in rows(reference / "countrycodes.csv") if r["iso3c"] not in ("", "NA")}
    states = rows(reference / "states.csv")
    with open(resources / "states.tsv", "w", encoding="utf-8") as out, \
            open(resources / "state-numbers.tsv", "w", encoding="utf-8") as numbers:
        out.write("# Written by src/data/actors/import_states.py. code: what events carry; country: what they are counted under.\n"
                  "# status: state; former (an actor of its years); contested (has a government of its own that is not generally\n"
                  "# recognised; counted under the state it is generally held part of, or under its own code where ISO or common use\n"
                  "# gives one: PSE, TWN, ESH, XKX); dependency. Years as independent state; empty: before 1945, or still.\n"
                  "code\tcountry\tstatus\tfrom\tto\tsource\n")
        numbers.write("# Written by src/data/actors/import_states.py. Correlates of War (cow) and Gleditsch-Ward (gw) numbers by year.\n"
                      "code\tsystem\tnumber\tfrom\tto\n")
        for code in words(resources):
            found = []
            if code in NUMBERS:
                found = NUMBERS[code]
            elif code in codes:
                for system, column in (("cow", "cown"), ("gw", "gwn")):
                    number = codes[code].get(column, "")
                    span = years(states, system, number) if number not in ("", "NA") else None
                    if span:
                        found.append((system, number, *span))
            for system, number, start, end in found:
                numbers.write(f"{code}\t{system}\t{number}\t{start}\t{end}\n")
            if code in CORRECTIONS:
                country, status, start, end = CORRECTIONS[code]
                source = "knowledge 2025-01"
            else:
                span = [f for f in found if f[0] == "gw"] or found
                country, source = code, "countrycode, states.csv" if span else "ISO 3166"
                status = "state" if span else "dependency"
                start, end = (span[0][2], span[0][3]) if span else ("", "")
            out.write(f"{code}\t{country}\t{status}\t{start}\t{end}\t{source}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
