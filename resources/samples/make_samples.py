#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample case's three files and truths.json, which says what is planted in them.

    resources/samples/make_samples.py

Everything is invented: firms, numbers, dates and weights. The shape of the story follows what was published in March 2023
about customs records; no firm of that story appears. The output is the same at every run.
"""
import datetime as dt
import json
import pathlib
import random
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
R = random.Random(20230316)
# CP1251 has no İ, Ş, Ğ: the clerks of the Russian file write them plain.
PLAIN = str.maketrans("İŞĞÜÖÇışğüöç", "ISGUOCisguoc")
LABEL = "ILLUSTRATIVE, NOT REAL RECORDS"

# --- parties: invented, by putting syllables together -------------------------------------------------------------
RU_STEMS = ["ВОЛГА", "НЕВА-Т", "УРАЛ-М", "ЛАДОГА", "СЕВЕР-К", "ПОЛЮС-Н", "ТАЙГА-В", "РУБЕЖ", "КЕДР-С", "ГРАНИТ-П", "ОНЕГА-Р", "СКИФ-Л",
            "ЯНТАРЬ-Д", "ЗАРЯ-Ф", "БАЙКАЛ-Е", "СОКОЛ-Ж"]
RU_TAILS = ["ЭКИП", "СНАБ", "ТРЕЙД", "ИМПОРТ", "ЛОГИСТ", "КОМПЛЕКТ", "ТЕКСТИЛЬ", "МАШ", "ПРОДУКТ"]
TR_STEMS = ["ARIKAN", "DENİZAY", "MARMARİS-K", "EGEHAN", "BOĞAZTEPE", "KARDELEN", "YILDIZSU", "TOROSHAN", "AKÇAYEL", "GÜNEŞLİK"]
TR_TAILS = ["TEKSTİL SAN. VE TİC. A.Ş.", "DIŞ TİC. LTD. ŞTİ.", "MAKİNE SANAYİ A.Ş.", "GIDA SAN. LTD. ŞTİ.", "LOJİSTİK A.Ş."]
CN_STEMS = ["HUALANG", "SENTAIYU", "YUNHEDA", "MINGCHUANYI", "BOHAOLI", "XINGTUYUAN", "RUILONGDA", "JINWEIKE"]
CN_CITIES = ["GUANGZHOU", "SHENZHEN", "NINGBO", "YIWU", "QINGDAO", "HANGZHOU", "XIAMEN"]
CN_TAILS = ["TRADING CO., LTD", "TECHNOLOGY CO., LTD", "IMPORT AND EXPORT CO., LTD", "ELECTRONICS CO., LTD"]
CN_HAN = ["华朗", "森泰宇", "云禾达", "明川一", "博浩力", "星图远", "锐龙达", "金维科"]
CN_HAN_CITIES = ["广州", "深圳", "宁波", "义乌", "青岛", "杭州", "厦门"]
OTHER = ["OSTERKAMP & SOHN WERKE GMBH", "PELLEGRINI-VANTI S.P.A.", "NORDHAVN TEKNIK APS", "KIMHAE DONGSAN CO LTD", "RAJVANA EXPORTS PVT LTD",
         "SAIGON MINH-AN JSC", "TOKYO HARUMISHI KK", "BRNOVAL STROJE S.R.O.", "ALMALYK-TRANS MCHJ", "KARAVAN-S TOO"]

ru_firm = lambda: f"ООО «{R.choice(RU_STEMS)}-{R.choice(RU_TAILS)}»"
tr_firm = lambda: f"{R.choice(TR_STEMS)} {R.choice(TR_TAILS)}"
cn_firm = lambda: f"{R.choice(CN_CITIES)} {R.choice(CN_STEMS)} {R.choice(CN_TAILS)}"
def cn_han_firm():
    return f"{R.choice(CN_HAN_CITIES)}{R.choice(CN_HAN)}{R.choice(['进出口有限公司', '科技有限公司', '贸易有限公司'])}"

STATE_ARMS_MAKER = "ZHONGLAN STATE ORDNANCE WORKS"
ARMOR_MAKER = "ARIKAN TEKNİK TEKSTİL SAN. VE TİC. A.Ş."
STATE_EXPORTER = "АО «ВНЕШОБОРОНСБЫТ»"
GUN_IMPORTER = "ООО «ОХОТСНАБ-ЮГ»"
ARMOR_IMPORTERS = ["АО «РУБЕЖ-ТЕХ»", "ООО «ЩИТ-СНАБЖЕНИЕ»", "ООО «ВОЛГА-ЭКИП»"]

# --- unrelated goods: HS code, Russian, Turkish, Chinese, kilograms from-to, dollars a kilogram --------------------
GOODS = [
    ("6907210000", "ПЛИТКА КЕРАМИЧЕСКАЯ ОБЛИЦОВОЧНАЯ, НЕГЛАЗУРОВАННАЯ", "SERAMİK KARO, SIRSIZ", "陶瓷砖 未上釉", 8000, 24000, .45),
    ("6302600000", "ПОЛОТЕНЦА МАХРОВЫЕ ХЛОПЧАТОБУМАЖНЫЕ", "PAMUKLU HAVLU", "棉质毛巾", 300, 6000, 7.2),
    ("3926909709", "ИЗДЕЛИЯ ИЗ ПЛАСТМАСС ДЛЯ КУХНИ", "PLASTİK MUTFAK EŞYASI", "塑料厨房用品", 200, 5000, 2.8),
    ("0804200000", "ИНЖИР СУШЕНЫЙ, УПАКОВАН ПО 10 КГ", "KURU İNCİR", "无花果干", 1000, 20000, 3.4),
    ("0805100000", "АПЕЛЬСИНЫ СВЕЖИЕ, УРОЖАЙ 2022", "TAZE PORTAKAL", "鲜橙", 5000, 21000, .7),
    ("9403601009", "МЕБЕЛЬ ДЕРЕВЯННАЯ ДЛЯ ЖИЛЫХ КОМНАТ", "AHŞAP OTURMA ODASI MOBİLYASI", "木制家具", 400, 9000, 3.1),
    ("8516797000", "ЧАЙНИКИ ЭЛЕКТРИЧЕСКИЕ БЫТОВЫЕ", "ELEKTRİKLİ SU ISITICISI", "电热水壶", 200, 4000, 5.4),
    ("4011100003", "ШИНЫ ПНЕВМАТИЧЕСКИЕ НОВЫЕ ДЛЯ ЛЕГКОВЫХ АВТОМОБИЛЕЙ", "OTOMOBİL LASTİĞİ, YENİ", "轿车用轮胎", 900, 15000, 3.3),
    ("3402909000", "СРЕДСТВО МОЮЩЕЕ СИНТЕТИЧЕСКОЕ", "SIVI DETERJAN", "洗涤剂", 900, 18000, 1.1),
    ("6109100000", "ФУТБОЛКИ ТРИКОТАЖНЫЕ ИЗ ХЛОПКА", "PAMUKLU ÖRME TİŞÖRT", "棉针织T恤", 120, 3000, 14),
    ("7318158900", "БОЛТЫ СТАЛЬНЫЕ С ШЕСТИГРАННОЙ ГОЛОВКОЙ", "ÇELİK CIVATA", "钢制螺栓", 500, 12000, 1.9),
    ("9503007500", "ИГРУШКИ ПЛАСТМАССОВЫЕ ДЕТСКИЕ", "PLASTİK OYUNCAK", "塑料玩具", 100, 4000, 6.1),
    ("6402999800", "ОБУВЬ НА РЕЗИНОВОЙ ПОДОШВЕ, ЖЕНСКАЯ", "KADIN AYAKKABISI", "女鞋", 150, 4000, 11),
    ("8418108001", "ХОЛОДИЛЬНИКИ-МОРОЗИЛЬНИКИ БЫТОВЫЕ", "BUZDOLABI, EV TİPİ", "家用冰箱", 900, 16000, 4.2),
    ("3004900002", "ЛЕКАРСТВЕННЫЕ СРЕДСТВА РАСФАСОВАННЫЕ", "İLAÇ, PERAKENDE", "零售药品", 40, 900, 90),
    ("8708299009", "ЧАСТИ КУЗОВА ЛЕГКОВЫХ АВТОМОБИЛЕЙ", "OTOMOBİL KAROSER PARÇASI", "汽车车身零件", 200, 5000, 6.5),
    ("2008993704", "ОРЕХИ И СУХОФРУКТЫ ПРОЧИЕ ГОТОВЫЕ", "KURUYEMİŞ KARIŞIMI", "混合坚果", 300, 9000, 4.4),
    ("5407520000", "ТКАНЬ ПОЛИЭФИРНАЯ КРАШЕНАЯ, РУЛОНЫ", "BOYALI POLYESTER KUMAŞ", "染色涤纶布", 500, 12000, 5.0),
    ("8471300000", "НОУТБУКИ С ПРИНАДЛЕЖНОСТЯМИ", "DİZÜSTÜ BİLGİSAYAR", "笔记本电脑", 60, 1500, 160),
    ("8481808199", "КРАНЫ ШАРОВЫЕ ЛАТУННЫЕ ДЛЯ ВОДЫ", "PİRİNÇ KÜRESEL VANA", "黄铜球阀", 200, 5000, 9.3),
]
# Things that sound like the story and are not: they must stay out of its categories.
DECOYS = [
    ("8544499108", "КАБЕЛЬ БРОНИРОВАННЫЙ СИЛОВОЙ 0,66 КВ", "ZIRHLI KABLO", "铠装电缆", 500, 9000, 4.1),
    ("8518109500", "МИКРОФОН-ПУШКА (SHOTGUN MICROPHONE) ДЛЯ ВИДЕОКАМЕР", "SHOTGUN MİKROFON", "枪式麦克风", 20, 300, 55),
    ("9503008500", "ИГРУШКА ДЕТСКАЯ: КВАДРОКОПТЕР НА БАТАРЕЙКАХ", "OYUNCAK DRON", "玩具无人机", 40, 900, 17),
    ("4202929800", "ЧЕХОЛ ДЛЯ ОХОТНИЧЬЕГО РУЖЬЯ, ТЕКСТИЛЬНЫЙ", "TÜFEK KILIFI", "猎枪包", 30, 600, 12),
    ("8424200000", "КРАСКОПУЛЬТ, ПИСТОЛЕТ-РАСПЫЛИТЕЛЬ ДЛЯ ОКРАСКИ", "BOYA TABANCASI", "喷枪", 50, 1200, 9),
    ("6307200000", "ЖИЛЕТЫ СПАСАТЕЛЬНЫЕ ДЛЯ МАЛОМЕРНЫХ СУДОВ", "CAN YELEĞİ", "救生衣", 80, 1500, 8),
    ("6110309100", "ЖИЛЕТЫ ТРИКОТАЖНЫЕ МУЖСКИЕ УТЕПЛЕННЫЕ", "ÖRME YELEK", "针织背心", 80, 1500, 13),
    ("8466103800", "ПАТРОН ТОКАРНЫЙ ТРЕХКУЛАЧКОВЫЙ, ДИАМ. 160 ММ", "TORNA AYNASI", "车床卡盘", 40, 900, 14),
    ("6506108000", "ШЛЕМ МОТОЦИКЛЕТНЫЙ ЗАЩИТНЫЙ", "MOTOSİKLET KASKI", "摩托车头盔", 60, 1200, 15),
    ("8487101000", "ВИНТ ГРЕБНОЙ СУДОВОЙ БРОНЗОВЫЙ", "GEMİ PERVANESİ", "船用螺旋桨", 100, 2500, 16),
]
RU_COUNTRY = {"CN": "КИТАЙ", "TR": "ТУРЦИЯ", "AE": "ОБЪЕДИНЕННЫЕ АРАБСКИЕ ЭМИРАТЫ", "DE": "ГЕРМАНИЯ", "IT": "ИТАЛИЯ", "KR": "КОРЕЯ, РЕСПУБЛИКА",
              "IN": "ИНДИЯ", "VN": "ВЬЕТНАМ", "JP": "ЯПОНИЯ", "CZ": "ЧЕХИЯ", "RS": "СЕРБИЯ", "MM": "МЬЯНМА", "UZ": "УЗБЕКИСТАН", "KZ": "КАЗАХСТАН",
              "RU": "РОССИЯ", "HK": "ГОНКОНГ"}
TR_COUNTRY = {"RU": "RUSYA FEDERASYONU", "DE": "ALMANYA", "IQ": "IRAK", "BG": "BULGARİSTAN", "UA": "UKRAYNA", "IT": "İTALYA", "AE": "BİRLEŞİK ARAP EMİRLİKLERİ",
              "TR": "TÜRKİYE", "CN": "ÇİN", "KZ": "KAZAKİSTAN"}
CN_COUNTRY = {"RU": "俄罗斯", "DE": "德国", "US": "美国", "JP": "日本", "VN": "越南", "KZ": "哈萨克斯坦", "TR": "土耳其", "AE": "阿联酋", "CN": "中国", "KR": "韩国"}


def day(first, last):
    return first + dt.timedelta(days=R.randrange((last - first).days + 1))


def comma(x, digits):
    return f"{x:.{digits}f}".replace(".", ",")


class Truth:
    """What is planted, with the query that finds it and the exact figures it must give."""
    def __init__(self):
        self.items = []

    def add(self, name, query, rows, by="", **more):
        t = {"name": name, "query": query, "shipments": len(rows)}
        known = [r for r in rows if r["net"] is not None]
        t["net_grams"] = sum(round(r["net"] * 1000) for r in known)
        t["usd_cents"] = sum(round(r["usd"] * 100) for r in rows if r["usd"] is not None)
        t.update(more)
        if by:
            t["why"] = by
        self.items.append(t)


def row(date, hs, text, origin, dispatch, consignor, consignee, net, usd, **more):
    gross = more.pop("gross", None)
    r = {"date": date, "hs": hs, "text": text, "origin": origin, "dispatch": dispatch, "consignor": consignor, "consignee": consignee, "net": net,
         "gross": gross if gross is not None else (round(net * R.uniform(1.03, 1.1), 1) if net is not None else None), "usd": usd, "qty": None, "unit": "", "maker": "",
         "proc": "ИМ 40", "place": R.choice(["МОСКВА", "НОВОРОССИЙСК", "САНКТ-ПЕТЕРБУРГ", "ВЛАДИВОСТОК", "ЕКАТЕРИНБУРГ"]), "dest": "RU"}
    r.update(more)
    return r


def unrelated(lang, n, first, last, skip_month=None):
    rows = []
    col = {"ru": 1, "tr": 2, "zh": 3}[lang]
    while len(rows) < n:
        date = day(first, last)
        if skip_month and (date.year, date.month) == skip_month:
            continue
        g = R.choice(DECOYS if R.random() < .035 else GOODS)
        net = round(R.uniform(g[4], g[5]) * R.choice([.2, .5, 1]), R.choice([0, 1, 1, 2]))
        usd = round(net * g[6] * R.uniform(.6, 1.5), 2)
        if lang == "ru":
            origin = R.choices(["CN", "TR", "DE", "IT", "KR", "IN", "VN", "JP", "CZ", "UZ"], [38, 20, 6, 6, 6, 7, 6, 4, 3, 4])[0]
            dispatch = origin if R.random() < .86 else R.choice(["TR", "AE", "KZ", "HK", "CN"])
            consignor = {"CN": cn_firm, "TR": tr_firm}.get(origin, lambda: R.choice(OTHER))()
            rows.append(row(date, g[0], g[col] + f", АРТ. {R.randrange(100, 9999)}", origin, dispatch, consignor, ru_firm(), net, usd))
        elif lang == "tr":
            dest = R.choices(["RU", "DE", "IQ", "BG", "UA", "IT", "KZ"], [30, 20, 14, 10, 8, 10, 8])[0]
            rows.append(row(date, g[0], g[col], "TR", "TR", tr_firm(), ru_firm() if dest == "RU" else R.choice(OTHER), net, usd, dest=dest))
        else:
            dest = R.choices(["RU", "DE", "US", "JP", "VN", "KZ", "TR", "KR"], [28, 14, 18, 10, 10, 8, 6, 6])[0]
            rows.append(row(date, g[0], g[col], "CN", "CN", cn_han_firm(), ru_firm() if dest == "RU" else R.choice(OTHER), net, usd, dest=dest))
        if R.random() < .03:
            rows[-1]["net"] = None
    return rows


def story(truth):
    """The planted rows of the Russian import file."""
    D = dt.date
    src = " source:ru_import_2022.csv"
    out = []
    rifles = [row(D(2022, 6, 14), "9303201000", "РУЖЬЕ ГРАЖДАНСКОЕ, МОДЕЛЬ CQ-A, КАЛ. 5,56 ММ, С МАГАЗИНОМ", "CN", "CN", STATE_ARMS_MAKER, GUN_IMPORTER,
                  2380.0, 196000.0, qty=700, unit="ШТ", maker=STATE_ARMS_MAKER),
              row(D(2022, 6, 14), "9303201000", "РУЖЬЕ ГРАЖДАНСКОЕ, МОДЕЛЬ CQ-A, КАЛ. 5,56 ММ", "CN", "CN", STATE_ARMS_MAKER, GUN_IMPORTER,
                  1020.0, 84000.0, qty=300, unit="ШТ", maker=STATE_ARMS_MAKER)]
    truth.add("1,000 military-pattern rifles declared as civilian shotguns", "category:rifles origin:CN" + src, rifles, "the model decides: CQ-A is a military rifle",
              quantity_milli=1_000_000)
    out += rifles

    parts = ["ВИНТЫ ВОЗДУШНЫЕ ДЛЯ БПЛА, КАРБОН", "АККУМУЛЯТОРЫ ДЛЯ КВАДРОКОПТЕРОВ MAVIC 3", "ПОДВЕС ДЛЯ БПЛА В СБОРЕ С КАМЕРОЙ", "ДВИГАТЕЛИ ДЛЯ FPV ДРОНОВ 2807",
             "КОНТРОЛЛЕР ПОЛЕТНЫЙ ДЛЯ КВАДРОКОПТЕРА", "ПРОПЕЛЛЕРЫ ДЛЯ КВAДPOKOПTEPOB"]
    codes = ["8807100000", "8507600000", "8807900000", "8501310000", "8537109100", "8807100000"]
    drone = []
    for i in range(12):
        net = [31.4, 120.8, 18.25, 64.0, 9.6, 22.75, 48.1, 212.5, 27.9, 81.3, 14.05, 36.6][i]
        drone.append(row(D(2022, 1 + (i * 11) // 12 if i < 3 else min(12, i + 1) if i + 1 != 4 else 5, 5 + i), codes[i % 6], parts[i % 6], "CN", "CN", cn_firm(), ru_firm(), net,
                         round(net * 92.4, 2), qty=20 * (i + 1), unit="ШТ"))
    truth.add("12 shipments of drone parts from Chinese firms", "category:drone-parts origin:CN dispatch:CN" + src, drone, "toy drones and ship propellers beside them stay out")
    out += drone

    via = []
    for i, (m, d, text, hs, net) in enumerate([(11, 8, "БАТАРЕИ ДЛЯ БПЛА, LI-PO 22000 МАЧ", "8507600000", 148.6), (11, 22, "КАМЕРЫ ДЛЯ КВАДРОКОПТЕРОВ С ПОДВЕСОМ", "8525890000", 37.2),
                                               (12, 6, "БАТАРЕИ ДЛЯ БПЛА, LI-PO 16000 МАЧ", "8507600000", 206.4), (12, 19, "КАМЕРЫ ДЛЯ ДРОНОВ, 4K", "8525890000", 51.9)]):
        via.append(row(D(2022, m, d), hs, text, "CN", "AE", "DESERT-PALM GENERAL TRADING FZE", ru_firm(), net, round(net * 118, 2), qty=60 + 20 * i, unit="ШТ",
                       maker=cn_firm()))
    truth.add("Drone batteries and cameras through the United Arab Emirates", "category:drone-parts dispatch:AE date:2022-11..2022-12" + src, via)
    out += via

    cn_armor = []
    for i, net in enumerate([1480.5, 2210.0, 960.75, 1315.2, 1890.4, 745.0, 1622.3, 1104.6, 1150.25]):
        text = ["БРОНЕЖИЛЕТЫ ИЗ АРАМИДНОЙ ТКАНИ, КЛАСС БР2", "ПЛАСТИНЫ БРОНЕЗАЩИТНЫЕ КЕРАМИЧЕСКИЕ", "БPOHEЖИЛETЫ, ЧЕХЛЫ С КАРМАНАМИ ПОД ПЛАСТИНЫ"][i % 3]
        cn_armor.append(row(D(2022, 8 + i // 2, 3 + 2 * i), ["6211339000", "6914900000", "6307909800"][i % 3], text, "CN", "TR",
                            "BOĞAZTEPE DIŞ TİC. LTD. ŞTİ.", R.choice(ARMOR_IMPORTERS), net, round(net * 13.7, 2), maker=cn_firm()))
    truth.add("Over 12 tonnes of Chinese body armor through Turkey", "category:body-armor origin:CN dispatch:TR" + src, cn_armor, "three texts have Latin letters inside Cyrillic words")
    out += cn_armor

    tr_armor = []
    for i in range(46):
        net = round(R.uniform(9000, 26000), 1)
        tr_armor.append(row(day(D(2022, 12, 1), D(2022, 12, 30)), "6211339000", R.choice(["БРОНЕЖИЛЕТЫ ИЗ АРАМИДНОЙ ТКАНИ, КЛАСС БР4", "ЧЕХЛЫ БРОНЕЖИЛЕТОВ С БРОНЕПАНЕЛЯМИ"]),
                            "TR", "AE" if i % 9 == 4 else "TR", ARMOR_MAKER, R.choice(ARMOR_IMPORTERS), net, round(net * R.uniform(11.4, 13.2), 2), maker=ARMOR_MAKER))
    scale = 806_000 / sum(r["net"] for r in tr_armor)
    for r in tr_armor:
        r["net"] = round(r["net"] * scale, 1)
        r["gross"] = round(r["net"] * 1.05, 1)
        r["usd"] = round(r["net"] * R.uniform(11.6, 13.0), 2)
    grams = row(D(2022, 12, 21), "6211339000", "БРОНЕЖИЛЕТЫ ИЗ АРАМИДНОЙ ТКАНИ, КЛАСС БР4", "TR", "TR", ARMOR_MAKER, ARMOR_IMPORTERS[0], 14250000.0, 171_000.0, gross=14962.5,
                maker=ARMOR_MAKER)
    query = 'category:body-armor origin:TR consignor:"=%s" date:2022-12' % ARMOR_MAKER.translate(PLAIN) + src
    truth.add("Over 800 tonnes of body armor in December 2022 from one maker", query + " net:<1000000", tr_armor, "worth about 10 million dollars; the line in grams is left out")
    truth.add("The same with the line that carries grams for kilograms", query, tr_armor + [grams], "as it stands in the file: net 14,250,000 kg beside gross 14,962.5 kg")
    truth.add("Part of it sent on from the Emirates", query + " dispatch:AE", [r for r in tr_armor if r["dispatch"] == "AE"])
    out += tr_armor + [grams]

    exporter = []
    for i, (hs, text, origin, proc, net) in enumerate([
            ("8542319000", "МИКРОСХЕМЫ ИНТЕГРАЛЬНЫЕ ЭЛЕКТРОННЫЕ, ПЛИС", "CN", "ИМ 40", 12.4), ("8542399010", "МИКРОСХЕМЫ ДЛЯ ВЫЧИСЛИТЕЛЬНОГО БЛОКА", "CN", "ИМ 40", 8.15),
            ("9013100000", "ПРИЦЕЛЫ ТЕПЛОВИЗИОННЫЕ, ВОЗВРАТ ПОСЛЕ РЕМОНТА", "RS", "ИМ 60", 41.3), ("9013100000", "ПРИБОРЫ ТЕПЛОВИЗИОННЫЕ НАБЛЮДЕНИЯ", "RS", "ИМ 40", 27.8),
            ("8411990098", "ЧАСТИ ГАЗОТУРБИННЫХ ДВИГАТЕЛЕЙ: ЛОПАТКИ ТУРБИНЫ", "MM", "ИМ 60", 388.0), ("8411990098", "ЧАСТИ ГАЗОТУРБИННОГО ДВИГАТЕЛЯ, ВОЗВРАТ ПОСЛЕ РЕМОНТА", "MM", "ИМ 60", 412.6),
            ("8411990098", "АГРЕГАТЫ ГАЗОТУРБИННЫХ ДВИГАТЕЛЕЙ", "MM", "ИМ 40", 195.2)]):
        exporter.append(row(D(2022, [2, 5, 6, 7, 9, 10, 11][i], 11 + i), hs, text, origin, origin, {"CN": cn_firm(), "RS": "DUNAVSKA OPTIKA-V D.O.O.", "MM": "IRRAWADI AERO SUPPLY DEPT"}[origin],
                            STATE_EXPORTER, net, round(net * 640, 2), qty=10 + i, unit="ШТ", proc=proc))
    truth.add("A state arms exporter imports chips, thermal devices and turbine parts", 'consignee:"внешоборонсбыт"', exporter)
    truth.add("... of which returned after repair", 'consignee:"внешоборонсбыт" procedure:"ИМ 60"', [r for r in exporter if r["proc"] == "ИМ 60"])
    out += exporter
    return out


def write_ru(rows, path):
    head = ["НОМЕР ДТ", "НОМЕР ТОВАРА", "ДАТА ДТ", "ОТПРАВИТЕЛЬ", "ПОЛУЧАТЕЛЬ", "ИЗГОТОВИТЕЛЬ", "СТРАНА ПРОИСХОЖДЕНИЯ", "СТРАНА ОТПРАВЛЕНИЯ", "СТРАНА НАЗНАЧЕНИЯ", "КОД ТН ВЭД",
            "ОПИСАНИЕ ТОВАРА", "КОЛИЧЕСТВО", "ЕД. ИЗМ.", "ВЕС НЕТТО, КГ", "ВЕС БРУТТО, КГ", "СТАТ. СТОИМОСТЬ, USD", "ПРОЦЕДУРА", "МЕСТО ДОСТАВКИ"]
    lines = [";".join(head)]
    for r in rows:
        cells = [r["decl"], r["item"], r["date"].strftime("%d.%m.%Y"), r["consignor"], r["consignee"], r["maker"], RU_COUNTRY[r["origin"]], RU_COUNTRY[r["dispatch"]], RU_COUNTRY[r["dest"]],
                 r["hs"], r["text"], "" if r["qty"] is None else r["qty"], r["unit"], "" if r["net"] is None else comma(r["net"], 2), "" if r["gross"] is None else comma(r["gross"], 1),
                 comma(r["usd"], 2), r["proc"], r["place"]]
        lines.append(";".join('"%s"' % str(c).replace('"', '""') if any(ch in str(c) for ch in ';"\n') else str(c) for c in cells))
    path.write_bytes(("\r\n".join(lines) + "\r\n").translate(PLAIN).encode("cp1251"))


def column(i):
    s = ""
    i += 1
    while i:
        i, d = divmod(i - 1, 26)
        s = chr(65 + d) + s
    return s


def sheet_xml(rows):
    out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
    for n, cells in enumerate(rows, 1):
        out.append(f'<row r="{n}">')
        for i, c in enumerate(cells):
            ref = f'{column(i)}{n}'
            if c is None or c == "":
                continue
            if isinstance(c, dt.date):
                out.append(f'<c r="{ref}" s="1"><v>{(c - dt.date(1899, 12, 30)).days}</v></c>')
            elif isinstance(c, (int, float)):
                out.append(f'<c r="{ref}"><v>{c!r}</v></c>')
            else:
                out.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(c)}</t></is></c>')
        out.append("</row>")
    out.append("</sheetData></worksheet>")
    return "".join(out)


def write_xlsx(sheets, path):
    ns = "http://schemas.openxmlformats.org"
    files = {
        "[Content_Types].xml": f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, len(sheets) + 1)) + "</Types>",
        "_rels/.rels": f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{ns}/package/2006/relationships"><Relationship Id="rId1" Type="{ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{ns}/spreadsheetml/2006/main" xmlns:r="{ns}/officeDocument/2006/relationships"><sheets>'
        + "".join(f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"/>' for i, (name, _) in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{ns}/package/2006/relationships">'
        + "".join(f'<Relationship Id="rId{i}" Type="{ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
        + f'<Relationship Id="rIdS" Type="{ns}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="{ns}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
    }
    for i, (_, rows) in enumerate(sheets, 1):
        files[f"xl/worksheets/sheet{i}.xml"] = sheet_xml(rows)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in files.items():
            z.writestr(zipfile.ZipInfo(name, (2023, 3, 16, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def write_tr(rows, path):
    head = ["Tescil No", "Tescil Tarihi", "Gönderici", "Alıcı", "GTİP", "Ticari Tanım", "Menşe Ülke", "Sevk Ülkesi", "Varış Ülkesi", "Miktar", "Birim", "Net Ağırlık (kg)", "Brüt Ağırlık (kg)",
            "İstatistiki Kıymet (USD)"]
    body = []
    for r in rows:
        # A spreadsheet took the code for a number and lost its leading zero.
        hs = int(r["hs"]) if r["hs"].startswith("0") else r["hs"]
        body.append([r["decl"], r.get("written", r["date"]), r["consignor"], r["consignee"], hs, r["text"], TR_COUNTRY[r["origin"]], TR_COUNTRY[r["dispatch"]], TR_COUNTRY[r["dest"]],
                     r["qty"], r["unit"], r["net"], r["gross"], r["usd"]])
    cover = [["İhracat beyannameleri 2022"], [LABEL], [], ["Kaynak: örnek veri, gerçek kayıt değildir"]]
    write_xlsx([("Kapak", cover), ("İhracat", [["İhracat beyannameleri, 2022 (" + LABEL + ")"], [], head] + body)], path)


def write_cn(rows, path):
    head = ["报关单号", "申报日期", "发货人", "收货人", "商品编码", "商品名称", "原产国", "启运国", "最终目的国", "数量", "单位", "净重(千克)", "毛重(千克)", "总价(美元)"]
    lines = ["\t".join(head)]
    for r in rows:
        lines.append("\t".join(str(c) for c in [r["decl"], r["date"].isoformat(), r["consignor"], r["consignee"], r["hs"], r["text"], CN_COUNTRY[r["origin"]], CN_COUNTRY[r["dispatch"]],
                                                CN_COUNTRY[r["dest"]], "" if r["qty"] is None else r["qty"], r["unit"], "" if r["net"] is None else f'{r["net"]:.2f}',
                                                "" if r["gross"] is None else f'{r["gross"]:.1f}', f'{r["usd"]:.2f}']))
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("gb18030"))


def main():
    truth = Truth()
    first, last = dt.date(2022, 1, 3), dt.date(2023, 1, 17)
    planted = story(truth)
    ru = unrelated("ru", 5600, first, last, skip_month=(2022, 4)) + planted
    tr = unrelated("tr", 2400, first, last)
    cn = unrelated("zh", 2100, first, last)

    # The same goods leave Turkey in one file and arrive in Russia in the other, a few days later.
    twins = [r for r in planted if r["consignor"] == ARMOR_MAKER and r["dispatch"] == "TR" and r["net"] < 1e6]
    for r in twins:
        tr.append(dict(r, date=r["date"] - dt.timedelta(days=R.randrange(4, 9)), text="BALİSTİK YELEK, ARAMİD", dest="RU"))
    cn.append(dict(planted[0], date=dt.date(2022, 5, 27), text="民用猎枪 型号CQ-A 5.56毫米", qty=1000, unit="支", net=3400.0, gross=3640.0, usd=280000.0, consignor="中岚国营兵器厂"))

    ru.sort(key=lambda r: r["date"]), tr.sort(key=lambda r: r["date"]), cn.sort(key=lambda r: r["date"])
    number = 100000
    for i, r in enumerate(ru):
        if not (i and ru[i - 1]["date"] == r["date"] and ru[i - 1]["consignor"] == r["consignor"]):
            number += R.randrange(1, 40)
            item = 0
        item += 1
        r["decl"], r["item"] = f'10317120/{r["date"]:%d%m%y}/{number:07d}', item
    for i, r in enumerate(tr):
        r["decl"] = f'22341200EX{100000 + i * 7:08d}'
    for i, r in enumerate(cn):
        r["decl"] = f'5101202{r["date"].year % 10}{i * 13 + 200000:09d}'
    # Three Turkish dates were typed month first, as text, into a column of real dates.
    swapped = [r for r in tr if r["date"].day <= 12 and r["date"].day != r["date"].month][100:400:100]
    for r in swapped:
        r["written"] = r["date"].strftime("%m.%d.%Y")
    truth.add("The same body armor leaving Turkey, in the export file", 'category:body-armor source:tr_ihracat_2022.xlsx', [r for r in tr if r["text"].startswith("BALİSTİK")],
              "twins of lines in the Russian file: adding both files counts the goods twice")
    truth.add("Everything in the Russian file", "source:ru_import_2022.csv", ru)
    truth.add("Everything in the Turkish file", "source:tr_ihracat_2022.xlsx", tr)
    truth.add("Everything in the Chinese file", "source:cn_export_2022.txt", cn)

    write_ru(ru, HERE / "ru_import_2022.csv")
    write_tr(tr, HERE / "tr_ihracat_2022.xlsx")
    write_cn(cn, HERE / "cn_export_2022.txt")
    (HERE / "truths.json").write_text(json.dumps({
        "about": "What is planted in the sample files. Each query must give exactly these figures. Illustrative, not real records.",
        "swapped_dates": [{"declaration": r["decl"], "written": r["written"], "meant": r["date"].isoformat()} for r in swapped],
        "truths": truth.items}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(ru), len(tr), len(cn), "rows;", len(truth.items), "truths")


if __name__ == "__main__":
    main()
