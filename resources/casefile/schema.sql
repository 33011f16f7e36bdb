-- SPDX-FileCopyrightText: The Waybill authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A Waybill case: one SQLite file. Masses are integer grams, money integer hundredths of its currency, quantities
-- integer thousandths of their unit, days are counted from 1970-01-01. NULL means: the file does not say.
-- Read it with any SQLite tool through the views at the end.

CREATE TABLE source(
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    header_row INTEGER NOT NULL,
    header_rows INTEGER NOT NULL,
    shape TEXT NOT NULL,
    mapping TEXT NOT NULL,
    headers TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    program TEXT NOT NULL,
    rules TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    shipments INTEGER NOT NULL,
    header_lines INTEGER NOT NULL,
    subtotals INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    first_shipment INTEGER NOT NULL,
    last_shipment INTEGER NOT NULL
);

-- For each summed field and each currency or unit (measure) in it: what the cells say, and what is stored, both exact,
-- in the stored unit. column_total, of all rows below the header, is read_total (of shipments) + subtotals + header_lines
-- + refused (rows that are none) + unused (further columns of the field, where the first one counts).
CREATE TABLE source_total(
    source INTEGER NOT NULL REFERENCES source(id),
    field TEXT NOT NULL,
    measure TEXT NOT NULL,
    column_index INTEGER NOT NULL,
    header TEXT NOT NULL,
    cells INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    otherwise INTEGER NOT NULL,
    column_total TEXT NOT NULL,
    read_total TEXT NOT NULL,
    stored_total TEXT NOT NULL,
    subtotals TEXT NOT NULL,
    header_lines TEXT NOT NULL,
    refused TEXT NOT NULL,
    unused TEXT NOT NULL,
    PRIMARY KEY(source, field, measure)
);

-- The cells of some hundred rows as they stood in the file; the sum is XXH3 of the packed bytes.
CREATE TABLE raw_block(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE INDEX raw_block_by_row ON raw_block(source, first_row);

-- Rows that are no shipments, and why: 'header', 'subtotal', 'blank', 'refused'. A row that was a shipment under an
-- earlier mapping keeps its number, so that it can have it and its annotations again.
CREATE TABLE other_row(
    source INTEGER NOT NULL REFERENCES source(id),
    row INTEGER NOT NULL,
    kind TEXT NOT NULL,
    shipment INTEGER,
    PRIMARY KEY(source, row)
) WITHOUT ROWID;

-- The number of a country is its two letters as two bytes.
CREATE TABLE country(id INTEGER PRIMARY KEY, code TEXT NOT NULL);
-- Names as they stand in the files; merged_into is a person's decision that two names are one.
CREATE TABLE party(id INTEGER PRIMARY KEY, name TEXT NOT NULL, merged_into INTEGER REFERENCES party(id));
CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE unit(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE currency(id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE declaration(id INTEGER PRIMARY KEY, number TEXT NOT NULL);
-- Modes of transport, procedures, terms of delivery, vessels.
CREATE TABLE term(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE category(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL, reason TEXT NOT NULL);

-- marks: 1 the row has problems, 2 the row was hidden in its sheet, 4 left out of sums as a duplicate by a person.
CREATE TABLE shipment(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    row INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    date INTEGER,
    date_precision INTEGER,
    category INTEGER REFERENCES category(id),
    rule INTEGER REFERENCES rule(id),
    hs TEXT,
    origin INTEGER REFERENCES country(id),
    dispatch INTEGER REFERENCES country(id),
    trading INTEGER REFERENCES country(id),
    destination INTEGER REFERENCES country(id),
    consignor INTEGER REFERENCES party(id),
    consignee INTEGER REFERENCES party(id),
    manufacturer INTEGER REFERENCES party(id),
    place_lading INTEGER REFERENCES place(id),
    place_discharge INTEGER REFERENCES place(id),
    mode INTEGER REFERENCES term(id),
    procedure INTEGER REFERENCES term(id),
    net_g INTEGER,
    gross_g INTEGER,
    quantity_milli INTEGER,
    unit INTEGER REFERENCES unit(id),
    packages INTEGER,
    value_cents INTEGER,
    currency INTEGER REFERENCES currency(id),
    declaration INTEGER REFERENCES declaration(id),
    carrier INTEGER REFERENCES party(id),
    notify INTEGER REFERENCES party(id),
    vessel INTEGER REFERENCES term(id),
    incoterms INTEGER REFERENCES term(id),
    item TEXT,
    invoice TEXT,
    description TEXT
);

-- What should be known about a cell, a row or a file. severity: 0 note, 1 warning, 2 error; reading: 1 if it was met
-- while the file was read, so that the cells alone do not tell it.
CREATE TABLE issue(
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    severity INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    row INTEGER NOT NULL,
    column_index INTEGER NOT NULL,
    header TEXT NOT NULL,
    value TEXT NOT NULL,
    count INTEGER NOT NULL,
    reading INTEGER NOT NULL
);

CREATE TABLE annotation(
    shipment INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK(status IN ('unreviewed', 'suspicious', 'confirmed', 'cleared')),
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL
);
CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE shipment_tag(
    shipment INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY(shipment, tag)
) WITHOUT ROWID;
-- Raised by a rule, with the numbers behind it.
CREATE TABLE shipment_flag(
    shipment INTEGER NOT NULL REFERENCES shipment(id),
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY(shipment, kind)
) WITHOUT ROWID;
-- A person's decision that a shipment is in no sum, because its twin says the same; marks has 4 for each.
CREATE TABLE left_out(
    shipment INTEGER PRIMARY KEY,
    twin INTEGER NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL
);
CREATE TABLE finding(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL
);
-- Mappings by the shape of the sheet they were made for.
CREATE TABLE saved_mapping(
    shape TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    time TEXT NOT NULL
);
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE VIEW shipments AS
SELECT s.id AS shipment, src.file AS file, src.sheet AS sheet, s.row AS row,
    CASE s.date_precision WHEN 2 THEN strftime('%Y', s.date * 86400, 'unixepoch')
        WHEN 1 THEN strftime('%Y-%m', s.date * 86400, 'unixepoch') ELSE date(s.date * 86400, 'unixepoch') END AS date,
    d.number AS declaration, s.item AS item, c.name AS category, r.name AS rule, r.reason AS reason, s.hs AS hs,
    s.description AS description, fo.code AS origin, fd.code AS dispatch, ft.code AS trading, fn.code AS destination,
    p1.name AS consignor, p2.name AS consignee, p3.name AS manufacturer, l1.name AS place_lading,
    l2.name AS place_discharge, m.name AS mode, pr.name AS procedure, s.net_g AS net_g, s.gross_g AS gross_g,
    s.quantity_milli AS quantity_milli, u.name AS unit, s.packages AS packages, s.value_cents AS value_cents,
    cu.code AS currency, v.name AS vessel, p4.name AS carrier, p5.name AS notify, i.name AS incoterms,
    s.invoice AS invoice, coalesce(a.status, 'unreviewed') AS status, coalesce(a.note, '') AS note,
    (s.marks & 4) <> 0 AS left_out
FROM shipment s JOIN source src ON src.id = s.source
LEFT JOIN declaration d ON d.id = s.declaration
LEFT JOIN category c ON c.id = s.category LEFT JOIN rule r ON r.id = s.rule
LEFT JOIN country fo ON fo.id = s.origin LEFT JOIN country fd ON fd.id = s.dispatch
LEFT JOIN country ft ON ft.id = s.trading LEFT JOIN country fn ON fn.id = s.destination
LEFT JOIN party p1 ON p1.id = s.consignor LEFT JOIN party p2 ON p2.id = s.consignee
LEFT JOIN party p3 ON p3.id = s.manufacturer LEFT JOIN party p4 ON p4.id = s.carrier
LEFT JOIN party p5 ON p5.id = s.notify LEFT JOIN place l1 ON l1.id = s.place_lading
LEFT JOIN place l2 ON l2.id = s.place_discharge LEFT JOIN term m ON m.id = s.mode
LEFT JOIN term pr ON pr.id = s.procedure LEFT JOIN term v ON v.id = s.vessel
LEFT JOIN term i ON i.id = s.incoterms LEFT JOIN unit u ON u.id = s.unit
LEFT JOIN currency cu ON cu.id = s.currency LEFT JOIN annotation a ON a.shipment = s.id;

CREATE VIEW parties AS
SELECT p.id AS party, p.name AS name, coalesce(sum(r.sent), 0) AS sent, coalesce(sum(r.received), 0) AS received,
    coalesce(sum(r.made), 0) AS made
FROM party p LEFT JOIN (
    SELECT consignor AS party, count(*) AS sent, 0 AS received, 0 AS made FROM shipment GROUP BY consignor
    UNION ALL SELECT consignee, 0, count(*), 0 FROM shipment GROUP BY consignee
    UNION ALL SELECT manufacturer, 0, 0, count(*) FROM shipment GROUP BY manufacturer) r ON r.party = p.id
GROUP BY p.id;

-- Without what is left out as a duplicate.
CREATE VIEW routes AS
SELECT fo.code AS origin, fd.code AS dispatch, fn.code AS destination, count(*) AS shipments,
    sum(s.net_g) AS net_g, sum(s.gross_g) AS gross_g
FROM shipment s LEFT JOIN country fo ON fo.id = s.origin LEFT JOIN country fd ON fd.id = s.dispatch
LEFT JOIN country fn ON fn.id = s.destination WHERE (s.marks & 4) = 0 GROUP BY s.origin, s.dispatch, s.destination;

CREATE VIEW problems AS
SELECT src.file AS file, src.sheet AS sheet, i.row AS row, i.column_index + 1 AS column_number, i.header AS header,
    i.value AS value, i.kind AS kind, i.text AS text, i.count AS count
FROM issue i JOIN source src ON src.id = i.source;
