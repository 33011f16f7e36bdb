// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headervocabulary.h"

#include <QList>
#include <QString>

/** What forms put in a row between the header and the data: units, numbers of columns, codes of boxes. */
namespace UnderHeader {

enum class Kind {
    None,    ///< anything else: data, or words
    Units,   ///< "кг", "USD", "шт", "dd.mm.yyyy" under the columns they are for
    Numbers, ///< "1 2 3 4" or "А Б 1 2": the columns are numbered
    Types,   ///< "VARCHAR(10)", "число": what kind of values the columns hold
    Codes,   ///< "G33", "гр. 31": the boxes of the declaration form
};

/** What a row of these cells is; empty cells do not count. */
Kind kindOf(const QList<QString> &cells, const HeaderVocabulary &vocabulary);
/** The header with what the row says of its column: "Net weight (kg)", "G33 Goods code". */
QString joined(const QString &header, const QString &cell, Kind kind, const HeaderVocabulary &vocabulary);
/** True for a cell that is nothing but the code of a box. */
bool isCode(const QString &cell, const HeaderVocabulary &vocabulary);
/** True if a header that joined() made, or one of two rows, has this cell as its own text. */
bool saysAgain(const QString &header, const QString &cell);

} // namespace UnderHeader
