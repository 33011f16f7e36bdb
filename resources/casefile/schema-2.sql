-- SPDX-FileCopyrightText: The Waybill authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Added by version 2 of the tables.

-- Sentences of problems and questions, which stand in English where they are used, with the parts from which they
-- are said in other languages. Several rows may use one.
CREATE TABLE wording(english TEXT PRIMARY KEY, parts TEXT NOT NULL) WITHOUT ROWID;
