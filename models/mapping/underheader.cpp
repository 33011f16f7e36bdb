// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/underheader.h"

#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/typewords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

/** "dd.mm.yyyy", "ДД/ММ/ГГГГ", "gg.aa.yyyy": how the dates of the column are written. */
bool isDateFormat(const QString &cell)
{
    static const QString letters = QStringLiteral("dmyaágjtдмгр");
    const bool parted = cell.contains(u'.') || cell.contains(u'/') || cell.contains(u'-');
    return parted && cell.size() >= 8 && cell.size() <= 12 &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) {
               return c == u'.' || c == u'/' || c == u'-' || letters.contains(c.toLower());
           });
}

/** Nothing but units, currencies and factors: "тыс. долл. США", "kg", "pcs". */
bool isUnit(const QString &cell, const HeaderVocabulary &vocabulary)
{
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    std::string plain = cell.toStdString();
    if (!hasDigit && (Units::isUnit(plain) || !Currencies::find(plain).empty()))
        return true;
    // Units of one letter are known as such only beside other words.
    const HeaderText text = vocabulary.parse("(" + plain + ")");
    const bool says = text.unit || !text.currency.empty();
    return says && (!cell[0].isDigit() || text.factor != 1 || text.unit == MassUnit::HundredKilograms) &&
           std::all_of(text.words.begin(), text.words.end(), [](const auto &word) { return word.marks; });
}

/** Without brackets around it, and without the signs that show the form of a number: "(кг) ####". */
QString bare(const QString &cell)
{
    static const QRegularExpression signs(QStringLiteral("\\s*#[#,.0]*\\s*$"));
    QString text = QString(cell).remove(signs).trimmed();
    if (text.size() > 2 && (text.startsWith(u'(') || text.startsWith(u'[')) &&
        (text.endsWith(u')') || text.endsWith(u']')))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

/** "гр. 12" → "12"; anything else as it stands. */
QString withoutWordForColumn(const QString &cell)
{
    static const QRegularExpression word(
        QStringLiteral("^(гр|графа|кол|колонка|ст|столбец|col|column|c|г)[\\s._]*(?=\\d{1,3}$)"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(cell).remove(word);
}

/** "1 2 3 4", "(1) (2)", "1. 2.", "гр. 1 гр. 2", and with letters before them: "А Б 1 2". */
bool areNumbers(const QList<QString> &filled)
{
    constexpr qsizetype enough = 4;
    int expected = 1;
    QChar letter;
    for (QString cell : filled) {
        cell = withoutWordForColumn(cell);
        if (cell.endsWith(u'.'))
            cell.chop(1);
        if (cell == QString::number(expected)) {
            ++expected;
            continue;
        }
        const bool next = cell.size() == 1 && cell[0].isLetter() && expected == 1 &&
                          (letter.isNull() || cell[0].unicode() == letter.unicode() + 1);
        if (!next)
            return false;
        letter = cell[0];
    }
    return filled.size() >= enough && expected > 1;
}

/** "А 7.2 2 8 15 34 31 33 35 38 46": boxes of the declaration form by their numbers alone. A row of data has
 * dates and names among its numbers. */
bool areBoxes(const QList<QString> &filled)
{
    static const QRegularExpression box(QStringLiteral("^(\\d{1,2}([./]\\d|[A-Za-zА-я])?|[A-DА-Г])$"));
    static constexpr std::array<int, 8> goods{31, 33, 34, 35, 38, 42, 45, 46};
    constexpr int last = 54; // of the form
    QSet<QString> seen;
    QSet<int> ofGoods;
    for (const QString &cell : filled) {
        const int number = cell.left(cell.size() > 1 && cell[1].isDigit() ? 2 : 1).toInt();
        if (!box.match(cell).hasMatch() || number > last || seen.contains(cell))
            return false;
        seen.insert(cell);
        if (std::ranges::find(goods, number) != goods.end())
            ofGoods.insert(number);
    }
    constexpr qsizetype telling = 4;
    return ofGoods.size() >= telling;
}

} // namespace

bool UnderHeader::isCode(const QString &cell, const HeaderVocabulary &vocabulary)
{
    constexpr qsizetype longest = 12;
    if (cell.isEmpty() || cell.size() > longest)
        return false;
    const HeaderText text = vocabulary.parse(cell.toStdString());
    return text.boxIsCertain && text.words.empty() && !vocabulary.box(text.box).empty();
}

UnderHeader::Kind UnderHeader::kindOf(const QList<QString> &cells, const HeaderVocabulary &vocabulary)
{
    QList<QString> filled;
    for (const QString &cell : cells) {
        constexpr qsizetype longest = 24;
        const QString text = bare(cell);
        if (text.size() > longest)
            return Kind::None;
        constexpr qsizetype looked = 300; // no customs table is wider
        if (!text.isEmpty() && filled.size() < looked)
            filled.append(text);
    }
    if (filled.isEmpty())
        return Kind::None;
    if (areNumbers(filled) || areBoxes(filled))
        return Kind::Numbers;
    if (filled.size() >= 3 && std::all_of(filled.cbegin(), filled.cend(), TypeWords::isType))
        return Kind::Types;
    const auto codes = std::count_if(filled.cbegin(), filled.cend(),
                                     [&](const QString &cell) { return isCode(cell, vocabulary); });
    if (codes >= 2 && codes * 10 >= filled.size() * 6)
        return Kind::Codes;
    const auto units = std::count_if(filled.cbegin(), filled.cend(),
                                     [&](const QString &cell) { return isUnit(cell, vocabulary); });
    const auto formats = std::count_if(filled.cbegin(), filled.cend(), [](const QString &cell) {
        constexpr qsizetype word = 4; // letters are types of databases, and anything else
        return isDateFormat(cell) || (cell.size() >= word && TypeWords::isType(cell));
    });
    const bool data = std::any_of(filled.cbegin(), filled.cend(), [&](const QString &cell) {
        return cell[0].isDigit() && !isUnit(cell, vocabulary);
    });
    return units > 0 && !data && (units + formats) * 2 > filled.size() ? Kind::Units : Kind::None;
}

QString UnderHeader::joined(const QString &header, const QString &cell, Kind kind,
                            const HeaderVocabulary &vocabulary)
{
    const QString text = bare(cell);
    if (text.isEmpty())
        return header;
    if (kind == Kind::Codes)
        return isCode(text, vocabulary) ? text + u' ' + header : header;
    return kind == Kind::Units && isUnit(text, vocabulary) ? QStringLiteral("%1 (%2)").arg(header, text)
                                                           : header;
}

bool UnderHeader::saysAgain(const QString &header, const QString &cell)
{
    if (cell.isEmpty() || header.isEmpty())
        return false;
    for (const QString &row : header.split(QStringLiteral(" / "))) {
        const QString part = row.trimmed();
        if (part == cell ||
            (part.startsWith(cell) && part.endsWith(u')') && part.mid(cell.size()).startsWith(u" (")) ||
            part.endsWith(u' ' + cell))
            return true;
    }
    return header.trimmed() == cell;
}
