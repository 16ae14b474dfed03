#!/usr/bin/env python3
"""Brings people/leaders-imported.tsv into line with the tables written by hand; run after import_leaders.py.

    python3 coder/src/data/actors/reconcile_leaders.py coder/src/main/resources/org/entente/coder/actors

An imported tenure of somebody whom a table by hand has in the same office takes that table's name, and its own name becomes
another name of the person: the two spell one name ("Petur Stoyanov", "Petar Stoyanov") and began within ten weeks of each
other, or began and ended together. An imported tenure that more than a month of somebody else's by hand overlaps is left out:
the tables by hand were checked. Rows that stand under a wrong code are put right first, by misplaced-leaders.tsv; of
several at once those of a junta are its members, and who stood in for another for less than a hundred days was acting. What is
left out is listed. Running it again changes nothing.
"""
import re
import sys
import unicodedata
from datetime import date
from pathlib import Path

NEAR, MONTH, LAST = 70, 31, date(9999, 12, 31)
ONE_HOLDER = {"president", "prime minister", "king", "chancellor", "head of state", "governor general", "party leader", "emir"}


def fold(text):
    text = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z ]", "", "".join(c for c in text if not unicodedata.combining(c)).lower().replace("-", " "))


def bones(word):
    """A word without what transliterations change."""
    word = re.sub(r"kh|gh|q|ck|c", "k", word.replace("ph", "f").replace("w", "v").replace("dj", "j").replace("ts", "s"))
    return word[:1] + re.sub(r"[aeiouyh]|(.)(?=\1)", "", word[1:])


def alike(one, other):
    a, b = ({bones(w) for w in fold(n).split() if len(w) > 3} for n in (one, other))
    return bool(a & b)


def day(text, end):
    if not text:
        return LAST if end else date(1, 1, 1)
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else 12 if end else 1
    if not end:
        return date(year, month, 1)
    return date(year, 12, 31) if month == 12 else date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def overlap(a, b):
    return (min(a[1], b[1]) - max(a[0], b[0])).days


def stand_ins(lines):
    """The imported rows with members of juntas and who stood in for somebody under offices of their own."""
    rows = [l.split("\t") for l in lines]
    data = [r for r in rows if len(r) > 7 and r[0] != "name"]
    new = {}
    for r in data:
        if r[4] not in ("head of state", "president", "prime minister"):
            continue
        years = (day(r[5], False), day(r[6], True))
        spans = [(day(o[5], False), day(o[6], True)) for o in data if o[0] != r[0] and o[2] == r[2] and o[4] == r[4]]
        together = sum(1 for s in spans if overlap(s, years) >= 0 and (s[0] == years[0] or s[1] == years[1]))
        if r[4] == "head of state" and together:
            new[id(r)] = "junta member"
        elif any(s[0] <= years[0] and years[1] <= s[1] and (years[1] - years[0]).days < 100 < (s[1] - s[0]).days for s in spans):
            new[id(r)] = "acting " + r[4]
    for r in data:
        r[4] = new.get(id(r), r[4])
    return ["\t".join(r) for r in rows]


def main(resources):
    people = Path(resources) / "people"
    roles = {}
    for line in (Path(resources) / "titles.tsv").read_text(encoding="utf-8").splitlines():
        c = line.split("\t")
        if len(c) > 3 and c[3]:
            roles[c[0]] = c[3]
    hand = {}
    for file in sorted(people.glob("*.tsv")):
        if file.name == "leaders-imported.tsv":
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            c = line.split("\t")
            if line.startswith("#") or c[0] == "name" or len(c) < 8:
                continue
            hand.setdefault((c[2], roles.get(c[4], c[4])), []).append((c, (day(c[5], False), day(c[6], True))))
    misplaced = {}
    for line in Path(__file__).with_name("misplaced-leaders.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            c = line.split("\t")
            misplaced[(c[0], c[1], c[2])] = c[3:]
    imported = people / "leaders-imported.tsv"
    kept = []
    for line in imported.read_text(encoding="utf-8").splitlines():
        c = line.split("\t")
        if line.startswith("#") or c[0] == "name":
            kept.append(line)
            continue
        right = misplaced.get((c[0], c[2], c[5])) or misplaced.get((c[0], c[2], "*"))
        if right:
            if right[0] == "-":
                continue
            c[2], c[4] = right[0], c[4] if right[1] == "=" else right[1]
            line = "\t".join(c)
        years = (day(c[5], False), day(c[6], True))
        names = [c[0]] + [a for a in c[1].split("|") if a]
        rivals = hand.get((c[2], roles.get(c[4], c[4])), [])
        same = next((h for h, y in rivals if fold(h[0]) in map(fold, names)
                     or fold(c[0]) in [fold(a) for a in h[1].split("|")]), None)
        if not same:
            same = next((h for h, y in rivals if overlap(years, y) > 0
                         and (alike(c[0], h[0]) and abs((years[0] - y[0]).days) < NEAR
                              or abs((years[0] - y[0]).days) < MONTH and abs((years[1] - y[1]).days) < MONTH)
                         and not any(fold(c[0]) == fold(o[0]) for o, _ in rivals)), None)
        if same:
            if any(overlap(years, y) > MONTH for h, y in rivals if h[0] != same[0]) and not any(
                    overlap(years, y) > MONTH for h, y in rivals if h[0] == same[0]):
                print("left out:", line)
                continue
            aliases = dict.fromkeys(n for n in names if n != same[0])
            kept.append("\t".join([same[0], "|".join(aliases)] + c[2:]))
        elif c[4] in ("president", "prime minister") and (years[1] - years[0]).days < 100 and any(
                y[0] <= years[0] and years[1] <= y[1] for _, y in rivals):
            c[4] = "acting " + c[4]
            kept.append("\t".join(c))
        elif c[4] in ONE_HOLDER and any(overlap(years, y) > MONTH for _, y in rivals):
            print("left out:", line)
        else:
            kept.append(line)
    imported.write_text("\n".join(stand_ins(kept)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
