#!/usr/bin/env python3
"""Writes people/leaders-imported.tsv: heads of state and government from CountryInfo (names, offices) and REIGN (dates to 2021).

    python3 coder/src/data/actors/import_leaders.py ../shared/reference coder/src/main/resources/org/entente/coder/actors

CountryInfo (P. Schrodt, 2012) has full names and the office; REIGN (C. Bell, 2021) has each state's effective leader with
exact dates, by surname. A REIGN leader takes the full name of the CountryInfo leader of the same state, surname and time; what
is left gets its full name from leader-names.tsv beside this script (hand, by REIGN's leadid), or is left out and listed.
Tenures that end before 1945, run backwards, or whose holder is no person are dropped. Hand additions and corrections are not made
here but in people/leaders.tsv, which overrides.
"""
import csv
import re
import sys
import unicodedata
from pathlib import Path

OFFICES = [
    (r"vice|deputy|representative|british residents|cabinet chief|people's_assembly|occupation|syndic", None),
    (r"prime[ _]minister|premier|council of ministers|heads? of government|chiefs? of government|government leaders|commissars|ministers of state", "prime minister"),
    (r"chancellor", "chancellor"), (r"queen's_representative", None),
    (r"governors?-general|governor_general", "governor general"), (r"governor|administrator|commissioner|high representative", "governor"),
    (r"chief ministers?", "chief minister"), (r"chief executive", "chief executive"),
    (r"kings|king|queens|maharaj|gyalpo", "king"), (r"emir", "emir"), (r"sultan", "sultan"), (r"shah", "shah"), (r"emperor", "emperor"),
    (r"grand duke", "grand duke"), (r"prince", "prince"), (r"paramount", "king"), (r"rulers", "ruler"),
    (r"general secretar|secretaries of the central|chairmen of the communist|secretary of the central", "party leader"),
    (r"leader of the revolution", "leader"),
    (r"president|heads? of state", "president"), (r"chairm[ae]n|junta|council|committee|head", "head of state"),
]
PARLIAMENTARY = set("CAN BHS JAM TTO BRB DMA GRD LCA VCT ATG KNA BLZ GBR IRL NLD BEL LUX ESP AND ITA MLT GRC BGR SVK SVN HUN CZE CSK "
                    "EST LVA LTU FIN SWE NOR DNK ISL DEU AUT IND PAK BGD LKA NPL THA MYS SGP KHM JPN AUS NZL PNG SLB VUT TUV FJI TON "
                    "WSM IRQ LBN ISR MUS LSO TUR ARM GEO ALB MKD HRV MNE XKX BTN COK ETH TLS MDA LIE".split())
MONARCHS = {"SAU": "king", "JOR": "king", "MAR": "king", "BHR": "king", "KWT": "emir", "QAT": "emir", "OMN": "sultan",
            "BRN": "sultan", "SWZ": "king", "MCO": "prince", "ARE": "president"}
RENAMED = {"TMP": "TLS", "KSV": "XKX", "IMY": "IMN", "ROM": "ROU", "ZAR": "COD", "YUG": "YUG", "TMP": "TLS"}
PARTICLES = set("al el bin ibn abu van von de da di du dos das del la le der den ter ten bint ben ul ud".split())
HONORIFICS = set("AYATOLLAH HOJATOLISLAM SIR DAME SHEIKH SAYYED SAYYID HAJI DR MAJ COL GEN LT CAPT MAJ. COL. GEN. LT. CAPT. BRIG. BRIG "
                 "ADM. ADM SGT. SGT DR. SIR. PRINCE KING QUEEN EMIR SULTAN MASTER FLT. CDRE. AIR MARSHAL GENERAL LORD MSGR. MSGR REV. CROWN "
                 "SHAYKH SHAIKH HONORABLE BRIGADIER COLONEL MAJOR CAPTAIN LIEUTENANT".split())


def fold(text):
    text = unicodedata.normalize("NFD", text)
    return re.sub(r"[^a-z ]", "", "".join(c for c in text if not unicodedata.combining(c)).lower().replace("-", " "))


def title(raw):
    """AL-ASSAD, MACDONALD: words with capitals, particles small unless they come first."""
    words = raw.replace("_", " ").split()
    while words and words[0].upper().strip(",") in HONORIFICS and len(words) > 2:
        words = words[1:]
    out = []
    for i, word in enumerate(words):
        parts = re.split(r"([-'.])", word.lower())
        word = "".join(p[:1].upper() + p[1:] if len(p) > 1 or not j or parts[j - 1] != "'" else p for j, p in enumerate(parts))
        word = re.sub(r"^Mc([a-z])", lambda m: "Mc" + m.group(1).upper(), word)
        word = re.sub(r"^D'([a-z])", lambda m: "d'" + m.group(1).upper(), word)
        if i and word.lower() in PARTICLES:
            word = word.lower()
        if i and re.match(r"Al-|El-|An-|Ar-|As-|Ad-", word):
            word = word[0].lower() + word[1:]
        if re.fullmatch(r"(Ii|Iii|Iv|Vi|Vii|Viii|Ix|Xi|Xii|Xiv|Xv|Xvi)", word):
            word = word.upper()
        out.append(word)
    return " ".join(out)


def day(text):
    y, m, d = text[:4], text[4:6], text[6:8]
    if not text.isdigit() or len(text) != 8 or not "1900" <= y <= "2026":
        return None
    if not "01" <= m <= "12":
        return y
    return f"{y}-{m}-{min(int(d), 28) if m == '02' and int(d) > 28 else d}" if "01" <= d <= "31" else f"{y}-{m}"


def office_of(section, country):
    section = section.lower()
    for pattern, office in OFFICES:
        if re.search(pattern, section):
            return office
    return None


def countryinfo(path):
    import gzip
    text = gzip.open(path).read().decode("latin-1").replace("\r", "\n")
    text = text[text.index("<CountryCode>AFG"):]
    for block in re.split(r"(?=<CountryCode>)", text):
        code = re.match(r"<CountryCode>([^<]*)</CountryCode>", block)
        leaders = re.search(r"<Leaders>(.*?)</Leaders>", block, re.S)
        if not code or not leaders:
            continue
        code = code.group(1)
        code = RENAMED.get(code[:3], code) if len(code) == 3 else code
        code = code[3:] if len(code) == 6 and code[:3] in ("USA", "GBR", "FRA", "DNK", "AUS", "NZL", "NLD") else code[:3]
        code = RENAMED.get(code, code)
        section = None
        for line in leaders.group(1).split("\n"):
            line = line.split("#")[0].strip()
            tag = re.match(r"<(/?)([^>]*)>$", line)
            if tag:
                section = None if tag.group(1) else tag.group(2)
                continue
            spans = re.findall(r"\[(<?>?)(\d{8})(?: *- *(\d{8}))?\]", line)
            names = [n for n in re.findall(r"\{([^}]*)\}", line)] or [line.split("[")[0]]
            names = [title(n.strip().strip("_")) for n in names if n.strip().strip("_")]
            if not section or not names or re.search(r"[\d(]|Council|Committee|Junta|Commission|Government", names[0]):
                continue
            office = office_of(section, code)
            for mark, start, end in spans:
                yield code, office, names, day(start) if "<" not in mark else "", day(end) if end else "", ">" in mark


def reign(path, numbers):
    with open(path, encoding="utf-8", errors="replace", newline="") as file:
        for r in csv.DictReader(file):
            if not r["syear"].isdigit() or not r["ccode"].isdigit():
                continue
            start = f"{int(r['syear'])}-{int(r['smonth']):02d}" + (f"-{int(r['sdate']):02d}" if r["sdate"].isdigit() else "")
            end = f"{int(r['eyear'])}-{int(r['emonth']):02d}" if r["eyear"].strip().isdigit() and r["emonth"].strip().isdigit() else ""
            spans = numbers.get(int(r["ccode"]), [])
            code = next((c for c, f, t in spans if (not t or start[:4] < t) and (not f or f <= start[:4])), None) or (spans[0][0] if spans else None)
            if code:
                yield code, r["leadid"], r["leader"].strip(), start, end


def main(reference, resources):
    reference, resources = Path(reference), Path(resources)
    numbers = {}
    for line in (resources / "state-numbers.tsv").read_text(encoding="utf-8").splitlines():
        c = line.split("\t")
        if len(c) >= 3 and c[1] == "cow":
            numbers.setdefault(int(c[2]), []).append((c[0], c[3], c[4] if len(c) > 4 else ""))
    numbers[255] = numbers[260] = [("DEU", "", "")]
    numbers[678] = numbers[679] = [("YEM", "", "")]
    numbers[341] = [("MNE", "", "")]
    hand = {}
    names_file = Path(__file__).with_name("leader-names.tsv")
    if names_file.exists():
        for line in names_file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                key, *rest = line.split("\t")
                hand[key] = rest
    people = []   # code, office, names, start, end, source, open
    for code, office, names, start, end, still in countryinfo(reference / "countryinfo-2012.txt.gz"):
        if not office or len(names[0]) < 3 or start is None or end is None:
            continue
        if end and (end < "1945" or start > end):
            continue
        if code == "RUS" and (start or "0") < "1991-07" and names[0] not in ("Boris Yeltsin",):
            code = "SUN"
        people.append([code, office, names, start, end, "CountryInfo 2012", still])
    missing = []
    added = []
    for code, leadid, surname, start, end in reign(reference / "reign-leaders-1945-2021.csv", numbers):
        if end and end < "1945":
            continue
        words = fold(surname).split()
        match = None
        for p in people:
            full = fold(" ".join(p[2])).split()
            if p[0] == code and (not p[3] or not end or p[3] <= end + "-99") and (not p[4] or p[4] >= start[:4]) and words and \
                    any(w in full for w in words if len(w) > 2) and words[-1] in full + [f.rstrip("s") for f in full]:
                if match is None or (p[3] or "") <= start <= (p[4] or "9999"):
                    match = p
        if match and match[6] and (not match[3] or match[3][:4] >= str(int(start[:4]) - 1)):
            if not match[4]:
                match[4] = end if end else "still"
            match[5] = "CountryInfo 2012, REIGN 2021-08"
        elif match and not match[6]:
            continue
        elif match or leadid in hand:
            office = "prime minister" if code in PARLIAMENTARY else MONARCHS.get(code, "president")
            names = match[2] if match else hand[leadid][0].split("|")
            if not match and len(hand[leadid]) > 1 and hand[leadid][1]:
                office = hand[leadid][1]
            added.append([code, office, names, start, end if end else "still", "REIGN 2021-08", False])
        else:
            missing.append((code, leadid, surname, start, end))
    for p in people:
        if p[6] and not p[4]:
            p[4] = max("2009", (p[3] or "")[:4])
            p[5] += ", in office 2009"
    rows = sorted({(p[2][0], "|".join(dict.fromkeys(n for n in p[2][1:] if n != p[2][0])), p[0], "GOV", p[1], p[3] or "",
                    "" if p[4] == "still" else p[4] or "", p[5] + (" (in office then)" if p[4] == "still" else "")) for p in people + added},
                  key=lambda r: (r[2], r[5], r[0]))
    with open(resources / "people" / "leaders-imported.tsv", "w", encoding="utf-8") as out:
        out.write("# Written by src/data/actors/import_leaders.py; corrections belong into leaders.tsv.\n"
                  "name\taliases\tcountry\tsector\toffice\tfrom\tto\tsource\n")
        for row in rows:
            out.write("\t".join(row) + "\n")
    print(len(rows), "tenures;", len(missing), "leaders of REIGN without a full name", file=sys.stderr)
    for m in missing:
        print("\t".join(m))


if __name__ == "__main__":
    main(*sys.argv[1:])
