#!/usr/bin/env python3
"""Writes state-places.tsv: towns and regions by which news says whose somebody is ("rebels in Aleppo", "Texas officials").

    python3 coder/src/data/actors/import_places.py ../shared/reference coder/src/main/resources/org/entente/coder/actors

Sources: CountryInfo's major cities and regions, GeoNames' first-order divisions (CC BY 4.0), and HAND below. A name that two
states share, that is a word, a first or family name of somebody in the directory, or another name there, is left out.
"""
import collections
import csv
import gzip
import re
import sys
import unicodedata
from pathlib import Path

HAND = """
SYR Aleppo|Homs|Hama|Idlib|Raqqa|Deir al-Zor|Deir ez-Zor|Daraa|Latakia|Palmyra|Douma|Ghouta|Eastern Ghouta|Kobani|Afrin|Manbij|Qamishli|Hasakah|Kobane|Ain al-Arab|Azaz|Jarabulus|Al-Bab|Tal Abyad|Ras al-Ain|Tell Rifaat|Deraa|Dera'a|Deir Ezzor|Deir al-Zour|Abu Kamal|Albu Kamal|Mayadin|Baghuz|Khan Sheikhoun|Khan Sheikhun|Saraqeb|Maaret al-Numan|Maarat al-Numan|Jisr al-Shughour|Harasta|Darayya|Daraya|Moadamiya|Yarmouk|Zabadani|Madaya|Qalamoun|Qusair|Qusayr|Rastan|Houla|Baniyas|Banias|Tartous|Sweida|Suweida|Hasaka|Tabqa|Rojava|Dabiq|Ain Issa|Sheikh Maqsoud|Al-Tanf|Tanf|Eastern Aleppo|Jisr al-Shugour
IRQ Mosul|Basra|Fallujah|Falluja|Ramadi|Tikrit|Najaf|Kirkuk|Karbala|Erbil|Irbil|Samarra|Sadr City|Anbar|Abu Ghraib|Baquba|Iraqi Kurdistan|Tal Afar|Sinjar|Baiji|Haditha|Baghdadi|Taji|Balad|Tuz Khurmatu|Habbaniyah|Nasiriyah|Nassiriya|Hilla|Hillah|Diwaniyah|Samawah|Amarah|Umm Qasr|Latifiya|Latifiyah|Mahmudiya|Mahmoudiya|Yusufiya|Kufa|Suleimaniya|Sulaimaniyah|Dohuk|Zakho|Hawija|Qaim|Al-Qaim|Rutba|Bashiqa|Abu Graib|Nukhayb
IRN Isfahan|Mashhad|Tabriz|Shiraz|Qom|Natanz|Fordo|Bushehr|Arak|Bandar Abbas|Ahvaz
UKR Kharkiv|Kharkov|Odesa|Odessa|Lviv|Lvov|Mariupol|Kherson|Bakhmut|Avdiivka|Donetsk|Luhansk|Lugansk|Zaporizhzhia|Zaporizhia|Zaporozhye|Dnipro|Dnipropetrovsk|Sumy|Chernihiv|Bucha|Crimea|Sevastopol|Simferopol|Donbas|Donbass|Slovyansk|Kramatorsk|Chernobyl|Melitopol|Debaltseve|Ilovaisk|Irpin|Izyum|Kupiansk|Severodonetsk|Sievierodonetsk|Lysychansk|Soledar|Vuhledar|Kryvyi Rih|Kremenchuk|Pokrovsk|Chasiv Yar|Toretsk|Kakhovka|Nova Kakhovka|Enerhodar|Berdyansk|Hostomel|Snake Island|Uzhhorod|Nikopol|Horlivka|Makiivka|Kurakhove|Orikhiv|Robotyne|Vovchansk|Azovstal
RUS St. Petersburg|Saint Petersburg|St Petersburg|Leningrad|Chechnya|Grozny|Dagestan|Ingushetia|North Ossetia|Beslan|Vladivostok|Novosibirsk|Yekaterinburg|Volgograd|Rostov|Sochi|Kaliningrad|Belgorod|Kursk|Siberia|Tatarstan|Murmansk|Bryansk|Samara|Kazan|Nazran|Vladikavkaz|Makhachkala|Gudermes|Taganrog|Chita|Norilsk|Kabardino-Balkaria|Magas|Argun|Budyonnovsk|Kizlyar|North Caucasus
AFG Kandahar|Herat|Kunduz|Jalalabad|Helmand|Mazar-i-Sharif|Tora Bora|Bagram|Panjshir|Lashkar Gah|Nangarhar|Ghazni|Khost|Zabol|Gardez|Spin Boldak|Sangin|Musa Qala|Marjah|Garmser|Maiwand|Zhari|Lashkar Gar|Mazar-e-Sharif|Shindand|Taloqan|Faizabad|Pul-e-Khumri|Uruzgan
PAK Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Waziristan|North Waziristan|South Waziristan|Swat|Swat Valley|Baluchistan|Balochistan|Abbottabad|Khyber Pakhtunkhwa|Sindh|Bajaur|Khyber|Sialkot|Wana|Miranshah|Miram Shah|Mingora|Gwadar|Punjab province|Muzaffarabad|Mohmand|Orakzai|Kurram|Parachinar|Bannu|Dera Ismail Khan
IND Mumbai|Bombay|Calcutta|Kolkata|Chennai|Madras|Bangalore|Hyderabad|Gujarat|Assam|Manipur|Nagaland|Kashmir|Jammu|Srinagar|Uttar Pradesh|Bihar|Tamil Nadu|Kerala|Ayodhya|Ahmedabad|Amritsar|Maharashtra|West Bengal|Ladakh|Godhra|Guwahati|Imphal|Bastar|Dantewada|Muzaffarnagar|Pulwama|Poonch|Anantnag|Baramulla|Gulmarg|Siachen|Varanasi|Pahalgam|Handwara
CHN Shanghai|Wuhan|Xinjiang|Tibet|Lhasa|Urumqi|Guangzhou|Canton|Shenzhen|Tianjin|Chongqing|Harbin|Sichuan|Guangdong|Yunnan|Hubei|Hunan|Fujian|Tiananmen|Tiananmen Square|Kashgar|Inner Mongolia|Manchuria|Henan|Hainan|Dalian|Nanjing
ISR Haifa|Eilat|Sderot|Ashkelon|Ashdod|Beersheba|Nazareth|Galilee|Negev|Dimona|Golan Heights|the Golan|Kiryat Shmona|Netanya|Hadera|Nahariya|Metula|Afula|Tiberias|Ramle|Herzliya|Petah Tikva|Rishon Lezion|Upper Galilee|Nir Oz|Be'eri|Kfar Aza|Rehovot
PSE Gaza City|Khan Younis|Khan Yunis|Rafah|Jenin|Nablus|Hebron|Bethlehem|Jericho|Tulkarm|Jabalia|Beit Hanoun|East Jerusalem|Qalqilya|Deir al-Balah|Beit Lahiya|Jabaliya|Jabalya|Nuseirat|Qalandiya|Abu Dis|Huwara|Masafer Yatta|Sheikh Jarrah|Silwan|Bureij|Maghazi|Shuja'iyya|Shejaiya|Deir el-Balah|Shati|Balata
LBN Sidon|Tyre|Bekaa|Bekaa Valley|Baalbek|Shatila|Sabra|Nahr al-Bared|Bint Jbeil|Qana|Nabatiyeh|Arsal|Dahiyeh|Dahieh|Ain al-Hilweh|Naqoura|Shebaa
EGY Alexandria|Sinai|the Sinai|Sharm el-Sheikh|Suez|Port Said|Tahrir Square|Luxor|Giza|Sharm el-Sheik|Rafah crossing|Arish|El-Arish|Taba|Dahab
LBY Benghazi|Misrata|Sirte|Zawiya|Tobruk|Derna|Brega|Ajdabiya|Sebha|Misurata|Zawiyah|Ajdabiyah|Ras Lanuf|Bani Walid|Zintan|Zuwara|Bin Jawad|Tarhuna|Sabratha|Kufra
YEM Hodeidah|Hodeida|Taiz|Marib|Saada|Sa'dah|Hadramawt|Abyan|Aden|Zinjibar|Shabwa|Socotra|Amran|Al-Bayda
SDN Darfur|El Fasher|Omdurman|Port Sudan|Kordofan|South Kordofan|Nyala|El Geneina|Abyei|El-Fasher|al-Fashir|Gezira|Wad Madani|West Darfur|South Darfur|North Darfur|El Obeid|Kadugli
SOM Kismayo|Kismayu|Baidoa|Puntland|Beledweyne|Jubaland|Afgoye|Bosaso|Galkayo|Garowe|Merca|Jowhar
ETH Tigray|Amhara|Oromia|Mekelle|Ogaden|Gondar|Bahir Dar|Dessie|Lalibela|Axum|Adigrat|Badme
NGA Lagos|Kano|Maiduguri|Borno|Borno State|Chibok|Biafra|Port Harcourt|Kaduna|Niger Delta|Jos|Warri|Baga|Damaturu|Ogoniland|Onitsha
COD Goma|Bukavu|Kisangani|Lubumbashi|North Kivu|South Kivu|Kivu|Katanga|Ituri|Bunia|Beni|eastern Congo|Butembo|Rutshuru|Uvira|Walikale|Minova
MLI Timbuktu|Gao|Kidal|Konna|Azawad
GBR England|Scotland|Wales|Northern Ireland|Ulster|Belfast|Edinburgh|Glasgow|Manchester|Birmingham|Liverpool|Leeds|Londonderry|Salisbury|Cardiff|Bristol|East Midlands|Dunblane|Lockerbie|Faslane|Aldermaston|Sellafield|Grangemouth|Grimsby|Tottenham|Brixton|Grenfell Tower|Heathrow|Gatwick|Stansted|Yorkshireman
USA New York|New York City|California|Texas|Florida|Los Angeles|Chicago|Houston|Boston|San Francisco|Pennsylvania|Ohio|Michigan|Illinois|Virginia|Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Hawaii|Idaho|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina|North Dakota|South Dakota|Oklahoma|Oregon|Rhode Island|Tennessee|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Detroit|Baltimore|Philadelphia|Seattle|Atlanta|Miami|New Orleans|Las Vegas|Denver|Ferguson|Minneapolis|Guantanamo|Wall Street|Manhattan|Silicon Valley|St. Louis|Cleveland|Pittsburgh|Cincinnati|Milwaukee|Brooklyn|Queens|Wichita|Charlottesville|Tucson|El Paso|Tallahassee|Newtown|Sandy Hook|Columbine|Parkland|Uvalde|Waco|Little Rock|Oakland|Honolulu|Anchorage|Fort Hood|Fort Bragg|San Bernardino|Baton Rouge|Camp David|Los Alamos|Bronx|Staten Island|Long Island|Newark
FRA Marseille|Marseilles|Lyon|Nice|Strasbourg|Calais|Corsica|Brittany|Toulouse|Bordeaux|Normandy|Lille|Cannes|Clichy-sous-Bois|Rouen|Montpellier|Seine-Saint-Denis|Sangatte
DEU Hamburg|Munich|Frankfurt|Cologne|Dresden|Leipzig|Bavaria|Stuttgart|Duesseldorf|Düsseldorf|Hanover|Saxony|Bremen|Ramstein|Chemnitz
ESP Catalonia|Barcelona|Basque Country|Bilbao|Seville|Valencia|Galicia|Andalusia|Canary Islands|Melilla|Ceuta|San Sebastian|Pamplona
ITA Milan|Naples|Sicily|Sardinia|Turin|Venice|Genoa|Palermo|Lampedusa|Lombardy|Bologna
TUR Istanbul|Izmir|Diyarbakir|Adana|Incirlik|Gaziantep|Hatay|Cizre|Suruc|Van Province|Iskenderun|Nusaybin|Bodrum|Reyhanli
JPN Osaka|Okinawa|Fukushima|Hiroshima|Nagasaki|Kobe|Kyoto|Hokkaido|Nagoya
KOR Busan|Pusan|Kwangju|Gwangju|Incheon|Jeju
PHL Mindanao|Cebu|Davao|Jolo|Basilan|Marawi|Luzon|Sulu|Cotabato|Tacloban|Maguindanao|Quezon City|Subic Bay|General Santos|Palawan|Leyte|Baguio|Makati
IDN Aceh|Bali|Papua|Irian Jaya|West Papua|Sulawesi|Sumatra|Java|Borneo|Banda Aceh|Ambon|Poso|Palu|Padang|Lombok|Denpasar|Makassar|Nias
MMR Rakhine|Rakhine State|Arakan|Mandalay|Shan State|Kachin|Karen State|Sittwe|Maungdaw|Myawaddy|Lashio
LKA Jaffna|Trincomalee|Batticaloa|Vanni|Mullaittivu|Galle
THA Phuket|Chiang Mai|Pattani|Yala|Narathiwat|Hat Yai|Koh Samui|Tak Bai
VNM Ho Chi Minh City|Danang|Da Nang|Haiphong|Saigon|Hue
BIH Srebrenica|Mostar|Banja Luka|Bihac|Tuzla|Republika Srpska|Gorazde|Pale|Zepa|Prijedor|Visegrad|Omarska
SRB Vojvodina|Novi Sad|Presevo|Presevo Valley|Sandzak
HRV Krajina|Vukovar|Dubrovnik|Knin|Slavonia|Eastern Slavonia|Osijek
GEO Gori|Batumi|Adjara|Ajaria|Poti|Zugdidi|Kutaisi|Pankisi Gorge
COL Medellin|Cali|Cartagena|Barranquilla|Cauca|Antioquia|Putumayo|Catatumbo|Buenaventura|Cucuta
MEX Chiapas|Tijuana|Ciudad Juarez|Juarez|Monterrey|Acapulco|Guadalajara|Sinaloa|Oaxaca|Guerrero|Michoacan|Tamaulipas|Culiacan|Veracruz|Iguala|Reynosa|Nuevo Laredo|Ayotzinapa
BRA Rio de Janeiro|Sao Paulo|Rio|Amazonas|Bahia|Salvador
ARG Patagonia|Cordoba
CAN Quebec|Ontario|Toronto|Montreal|Vancouver|Alberta|British Columbia|Nova Scotia|Newfoundland|Manitoba|Saskatchewan|Winnipeg|Halifax|Quebec City
AUS Sydney|Melbourne|Queensland|New South Wales|Tasmania|Perth|Brisbane|Adelaide|Hobart|Cairns|Townsville|Palm Island|Alice Springs|Christmas Island|Cronulla|Port Arthur|Redfern|Woomera|Villawood
ZAF Johannesburg|Soweto|Durban|KwaZulu-Natal|Gauteng|Transvaal
KEN Mombasa|Garissa|Nakuru|Kisumu|Dadaab
CHE Geneva|Zurich|Davos|Basel|Lausanne
NLD Rotterdam
BEL Antwerp|Flanders|Wallonia|Liege
POL Gdansk|Krakow|Cracow|Lodz|Silesia
SAU Mecca|Medina|Jeddah|Jiddah|Dhahran|Khobar|Qatif
ARE Dubai|Sharjah|Fujairah
DZA Oran|Kabylie|Constantine|In Amenas
MAR Casablanca|Marrakesh|Tangier|Fez
TUN Sousse|Sfax|Sidi Bouzid
UGA Gulu
MOZ Cabo Delgado|Palma|Beira
CMR Douala
GTM Quetzaltenango
VEN Maracaibo
PER Cuzco|Cusco|Arequipa|Ayacucho|Puno
BOL Santa Cruz|Cochabamba|El Alto
ECU Guayaquil
CHL Valparaiso
NPL Pokhara
BGD Chittagong|Cox's Bazar|Sylhet
MDA Gagauzia
AZE Nakhchivan|Sumgait|Ganja
ARM Gyumri
KAZ Baikonur|Zhanaozen
UZB Andijan|Samarkand|Karakalpakstan
KGZ Osh
GRC Thessaloniki|Crete|Lesbos|Piraeus
NOR Utoya|Svalbard|Bergen
SWE Gothenburg|Malmo
DNK Aarhus
PRT Porto|Azores|Madeira
IRL Cork|Dublin
CUB Guantanamo City|Santiago de Cuba
HTI Cite Soleil|Gonaives|Cap-Haitien|Jacmel|Les Cayes|Petionville
TWN Kinmen|Quemoy|Kaohsiung
PNG Bougainville
FRA Reunion|Clichy-sous-Bois|Rouen|Montpellier|Seine-Saint-Denis|Sangatte
SSD Malakal|Bentiu|Equatoria|Pibor
CIV Bouake|Korhogo|Duekoue
"""
SKIP = set("""male mary nelson central eastern western northern southern north south east west capital san jose victoria florence paris kent
washington georgia lincoln jackson montana ross santiago san juan st andrew saint john saint paul saint george saint peter saint thomas
union littoral centre center coast national maritime lima trinidad bath most lobo este norte sur oriental plateau rivers delta cross river
island islands highlands bay capital region city district province hope lab bar male zug uri may vale rocha sofia moka nord sud est ouest
savannes kara boke faya tete niassa gaza inhambane war hague grande lagune metro bengo mono atlantique borgou jordan israel christian
lee park kim li wang ma song banks little long general major prince king barr cole ward hall hill chad mali niger guinea""".split("\n"))
SKIP = set(w for line in SKIP for w in line.split())


SMALL = set("AIA ASM ATG AND ABW BMU COK CYM DMA FLK FRO GGY GIB GRD GUM IMN KNA LCA LIE MCO MHL MDV MLT NRU NIU PLW SMR SYC TUV TCA VCT VGB VIR "
            "KIR TON WSM FSM MTQ GLP REU MYT BRB BHS MUS STP COM CPV".split())


def fold(text):
    text = unicodedata.normalize("NFD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def title(raw):
    return " ".join(w[:1].upper() + w[1:].lower() for w in raw.replace("_", " ").split())


def main(reference, resources):
    reference, resources = Path(reference), Path(resources)
    taken = set(SKIP)
    for name in ("state-words.tsv", "state-names-dated.tsv", "no-actors.tsv"):
        for line in (resources / name).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                taken.update(fold(n) for cell in line.split("\t") for n in cell.split("|"))
    surnames = set()
    for table in (resources / "people").glob("*.tsv"):
        for line in table.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                words = fold(line.split("\t")[0]).split()
                surnames.update(words[:1] + words[-1:])
    iso3 = {r["iso2c"]: r["iso3c"] for r in csv.DictReader(open(reference / "countrycodes.csv", encoding="utf-8-sig", newline=""))
            if r["iso2c"] not in ("", "NA")}
    codes = {line.split("\t")[0] for line in (resources / "states.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    owners = collections.defaultdict(dict)

    def add(code, name):
        if code in codes and len(name) > 3 and fold(name) not in taken and fold(name) not in surnames and not re.search(r"\d|[(/,]", name):
            owners[fold(name)][code] = name

    for line in open(reference / "geonames-admin1.tsv", encoding="utf-8"):
        code, name, ascii_name, _ = line.rstrip("\n").split("\t")
        if iso3.get(code[:2], "") in SMALL:
            continue
        for n in {name, ascii_name}:
            short = re.sub(r"\s+(Province|State|Region|District|Governorate|County|Oblast|Oblast'|Department|Prefecture|Krai|Municipality|Parish|Division|Voivodeship|Canton)$", "", n)
            add(iso3.get(code[:2], ""), short)
    text = gzip.open(reference / "countryinfo-2012.txt.gz").read().decode("latin-1").replace("\r", "\n")
    for block in re.split(r"(?=<CountryCode>)", text):
        code = re.match(r"<CountryCode>([A-Z]{3})<", block)
        for tag in ("MajorCities", "Regions"):
            names = re.search(rf"<{tag}>(.*?)</{tag}>", block, re.S)
            if code and names:
                for raw in names.group(1).split("\n"):
                    raw = raw.split("#")[0].strip().strip("_")
                    if raw:
                        add(code.group(1), title(raw))
    places = collections.defaultdict(list)
    for line in filter(None, HAND.strip().split("\n")):
        code, names = line.split(" ", 1)
        for name in names.split("|"):
            if fold(name) not in places[code]:
                places[code].append(name)
    by_hand = {fold(n) for names in places.values() for n in names}
    for folded, found in sorted(owners.items()):
        if len(found) == 1 and folded not in by_hand:
            (code, name), = found.items()
            places[code].append(name)
    with open(resources / "state-places.tsv", "w", encoding="utf-8") as out:
        out.write("# Written by src/data/actors/import_places.py: CountryInfo 2012, GeoNames (CC BY 4.0), and names added there by hand.\n"
                  "code\tplaces\n")
        for code in sorted(places):
            out.write(code + "\t" + "|".join(places[code]) + "\n")
    print(sum(map(len, places.values())), "places", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
