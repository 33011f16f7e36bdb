#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes outlines-110m.bin, outlines-50m.bin and country-points.tsv from the npm package world-atlas 2.0.2.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    ./make_outlines.py package

The data are Natural Earth's (public domain), made into TopoJSON by world-atlas (ISC, see world-atlas-license.txt).
Changes made here: Crimea, which the package draws as Russian, is Ukraine's; the lines of Crimea's land border, Kashmir,
Kosovo, Northern Cyprus, Somaliland and Western Sahara are marked as disputed; Antarctica is left out.

Format, all numbers varints (LEB128; zigzag where signed), coordinates in 1/500 of a degree:
"WBO1", arcs: count, each (kind: 0 coast, 1 border, 2 disputed, 3 not to be drawn), points, first lon lat, then steps;
countries: count, each two letters ("--" for none), polygons, each rings, each arcs with ~index for a reversed one.
"""
import json
import math
import sys

UNIT = 500
# Where the dot of a country belongs if not in the middle of its largest part (facts: a map, capital or main port).
POINTS = {
    'RU': (56.5, 44.0), 'CN': (34.0, 104.0), 'TR': (39.2, 33.0), 'US': (39.0, -98.0), 'CA': (54.0, -105.0),
    'KZ': (48.2, 68.0), 'AE': (24.4, 54.4), 'DE': (51.0, 10.3), 'FR': (46.6, 2.5), 'IT': (43.0, 12.5),
    'IN': (22.5, 79.0), 'MY': (4.0, 102.0), 'JP': (36.5, 138.0), 'KR': (36.4, 127.8), 'TW': (23.7, 121.0),
    'PK': (29.8, 69.0), 'ID': (-2.0, 113.0), 'PH': (13.0, 122.0), 'VN': (16.0, 107.8), 'NO': (61.3, 9.0),
    'GB': (52.8, -1.5), 'NZ': (-42.0, 172.5), 'CL': (-33.0, -70.9), 'HR': (45.5, 16.2), 'IL': (31.5, 34.9),
    'HK': (22.35, 114.15), 'MO': (22.17, 113.56), 'SG': (1.35, 103.82), 'BQ': (12.2, -68.3), 'GI': (36.14, -5.35),
    'GF': (4.0, -53.0), 'GP': (16.2, -61.5), 'MQ': (14.65, -61.0), 'RE': (-21.1, 55.5), 'YT': (-12.8, 45.15),
    'TK': (-9.2, -171.8), 'TV': (-8.5, 179.2), 'CC': (-12.1, 96.9), 'CX': (-10.5, 105.6), 'SJ': (78.5, 16.5),
    'BV': (-54.4, 3.4), 'UM': (19.3, 166.6), 'AQ': (-82.0, 0.0), 'GR': (39.2, 22.0), 'CY': (34.95, 33.1),
    'UA': (49.2, 31.3), 'PT': (39.6, -8.2), 'ES': (40.0, -3.5), 'DK': (56.0, 9.3), 'NL': (52.3, 5.6), 'FJ': (-17.8, 178.0),
}
DISPUTED_BOXES = [  # lon and lat within which a border is disputed
    (32.8, 36.0, 45.5, 46.4), (73.2, 80.4, 32.0, 37.2), (20.0, 21.9, 41.8, 43.4), (32.2, 34.2, 34.7, 35.8)]
NO_ID = {'N. Cyprus': 'CY', 'Somaliland': 'SO', 'Kosovo': 'XK'}


def iso_names():
    """numeric -> alpha-2, from Debian's package iso-codes."""
    with open('/usr/share/iso-codes/json/iso_3166-1.json', encoding='utf-8') as f:
        return {e['numeric']: e['alpha_2'] for e in json.load(f)['3166-1']}


def varint(out, n):
    while n >= 0x80:
        out.append(n & 0x7f | 0x80)
        n >>= 7
    out.append(n)


def zigzag(out, n):
    varint(out, (n << 1) ^ (n >> 63))


def decode_arcs(world):
    (sx, sy), (tx, ty) = world['transform']['scale'], world['transform']['translate']
    for arc in world['arcs']:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def ring_points(arcs, ring):
    points = []
    for i in ring:
        part = arcs[i] if i >= 0 else arcs[~i][::-1]
        points += part[1:] if points else part
    return points


def contains(ring, x, y):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def area(ring):
    k = math.cos(math.radians(sum(p[1] for p in ring) / len(ring)))
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2 * k


def edge_distance(rings, x, y):
    k = math.cos(math.radians(y))
    best = 1e9
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            ax, ay, bx, by = (x1 - x) * k, y1 - y, (x2 - x) * k, y2 - y
            dx, dy = bx - ax, by - ay
            t = max(0, min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy or 1)))
            best = min(best, (ax + t * dx) ** 2 + (ay + t * dy) ** 2)
    return math.sqrt(best)


def middle(rings):
    """The point farthest from the edges, on a grid refined twice."""
    outer = rings[0]
    x0, x1 = min(p[0] for p in outer), max(p[0] for p in outer)
    y0, y1 = min(p[1] for p in outer), max(p[1] for p in outer)
    best = (0, (x0 + x1) / 2, (y0 + y1) / 2)
    for _ in range(3):
        sx, sy = (x1 - x0) / 14, (y1 - y0) / 14
        for i in range(15):
            for j in range(15):
                x, y = x0 + i * sx, y0 + j * sy
                if contains(outer, x, y) and not any(contains(h, x, y) for h in rings[1:]):
                    best = max(best, (edge_distance(rings, x, y), x, y))
        x0, x1, y0, y1 = best[1] - sx, best[1] + sx, best[2] - sy, best[2] + sy
    return best[2], best[1], best[0]


def convert(world, iso):
    arcs = list(decode_arcs(world))
    countries = {}
    owner = {}
    for g in world['objects']['countries']['geometries']:
        name = g['properties']['name']
        code = iso.get(g.get('id'), NO_ID.get(name, '--'))
        if code == 'AQ':
            continue
        polygons = {'Polygon': [g.get('arcs')], 'MultiPolygon': g.get('arcs')}.get(g.get('type'), [])
        for polygon in polygons:
            target = code
            if code == 'RU' and contains(ring_points(arcs, polygon[0]), 34.1, 45.1):
                target = 'UA'
            countries.setdefault(target, []).append(polygon)
            for ring in polygon:
                for i in ring:
                    owner.setdefault(i if i >= 0 else ~i, []).append((target, name))
    kinds = []
    for i, points in enumerate(arcs):
        owners = owner.get(i, [])
        kind = 3 if not owners else 0 if len(owners) == 1 else 1
        if all(abs(abs(p[0]) - 180) < 0.01 for p in points):
            kind = 3  # a cut of the file, not a coast
        names = {n for _, n in owners}
        boxed = any(all(b[0] < x < b[1] and b[2] < y < b[3] for x, y in points) for b in DISPUTED_BOXES)
        if kind == 1 and (boxed or names & {'Somaliland', 'Kosovo', 'N. Cyprus', 'W. Sahara', 'Siachen Glacier'}):
            kind = 2
        kinds.append(kind)
    return arcs, kinds, countries


def pack(arcs, kinds, countries):
    out = bytearray(b'WBO1')
    varint(out, len(arcs))
    for points, kind in zip(arcs, kinds):
        grid = [(round(x * UNIT), round(y * UNIT)) for x, y in points]
        varint(out, kind)
        varint(out, len(grid))
        px = py = 0
        for x, y in grid:
            zigzag(out, x - px)
            zigzag(out, y - py)
            px, py = x, y
    varint(out, len(countries))
    for code in sorted(countries):
        out += code.encode()
        varint(out, len(countries[code]))
        for polygon in countries[code]:
            varint(out, len(polygon))
            for ring in polygon:
                varint(out, len(ring))
                for i in ring:
                    zigzag(out, i)
    return bytes(out)


def main():
    package = sys.argv[1]
    iso = iso_names()
    for scale in ('110m', '50m'):
        with open(f'{package}/countries-{scale}.json', encoding='utf-8') as f:
            arcs, kinds, countries = convert(json.load(f), iso)
        with open(f'outlines-{scale}.bin', 'wb') as f:
            f.write(pack(arcs, kinds, countries))
    with open('country-points.tsv', 'w', encoding='utf-8') as f:
        f.write('# made by make_outlines.py: code, latitude and longitude of the dot\n')
        codes = sorted((set(countries) | set(POINTS)) - {'--'})
        for code in codes:
            if code in POINTS:
                lat, lon = POINTS[code]
            else:
                largest = max(countries[code], key=lambda p: area(ring_points(arcs, p[0])))
                lat, lon, _ = middle([ring_points(arcs, r) for r in largest])
            f.write(f'{code}\t{lat:.2f}\t{lon:.2f}\n')


if __name__ == "__main__":
    main()
