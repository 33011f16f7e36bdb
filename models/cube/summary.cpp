// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/summary.h"

#include "core/formulatext.h"
#include "cube/ranges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

struct Column {
    Measure measure;
    const char *id;
    int decimals;
    bool fixed; ///< always as many decimals, so that columns line up and masses are told to the gram
};
constexpr std::array columns{
    Column{Measure::Shipments, "shipments", 0, true}, Column{Measure::Declarations, "declarations", 0, true},
    Column{Measure::Net, "net_kg", 3, true},          Column{Measure::Gross, "gross_kg", 3, true},
    Column{Measure::Value, "value_usd", 2, true},     Column{Measure::Quantity, "quantity", 3, false},
};

/** A sum of what shipments give, which some may not; the others are counts. */
bool isSum(Measure measure)
{
    return measure != Measure::Shipments && measure != Measure::Declarations;
}

/** What a reader of the table must know about a sum. */
QString coverage(const Column &column, std::int64_t known, std::int64_t shipments)
{
    const QString text = column.measure == Measure::Value
                             ? Tr::tr("%1: a value in US dollars is given for %2 of %3 shipments; other "
                                      "currencies are not converted.")
                             : Tr::tr("%1 is given for %2 of %3 shipments.");
    return text.arg(QLatin1String(column.id)).arg(known).arg(shipments);
}

QString number(const Column &column, const Totals &totals)
{
    QString text = Ranges::writeDecimal(totals.of(column.measure), column.decimals);
    if (!column.fixed || column.decimals == 0)
        return text;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype have = point < 0 ? 0 : text.size() - point - 1;
    return text + (point < 0 ? QStringLiteral(".") : QString()) + QString(column.decimals - have, u'0');
}

QByteArray jsonString(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

bool isPeriod(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week || dimension == Dimension::Month ||
           dimension == Dimension::Quarter || dimension == Dimension::Year;
}

/** Quoted where CSV needs it; what a spreadsheet would take for a formula gets an apostrophe in front. */
QByteArray csvCell(QString text, bool isNumber)
{
    if (!isNumber)
        text = FormulaText::guarded(text);
    if (std::ranges::any_of(text, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; }))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

/** A name as one line of plain letters: no control characters reach the terminal. */
QString terminalText(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    constexpr qsizetype widest = 48;
    return text.size() > widest ? text.left(widest - 1) + u'…' : text;
}

} // namespace

Result<Summary> Summary::make(const Cube &cube, const SummaryQuestion &question, const Progress &progress)
{
    CubeRequest request;
    request.by = question.by;
    request.declarations = true;
    auto answers = cube.answer(question.filter, {request}, progress);
    if (!answers)
        return answers.failure();
    if (answers->first().total.tooLarge != 0)
        return Failure{Totals::tooLargeText()};
    Summary summary;
    summary.m_question = question;
    summary.m_total = answers->first().total;
    summary.m_leftOut = answers->first().leftOut;
    auto otherMoney = cube.otherMoney(question.filter, progress);
    if (!otherMoney)
        return otherMoney.failure();
    summary.m_otherMoney = std::move(otherMoney).value();
    if (!question.by.isEmpty()) {
        summary.m_groups = std::move(answers->first().groups);
        summary.m_groupCount = summary.m_groups.size();
        summary.sortGroups();
    }
    return summary;
}

void Summary::setOverlaps(const QStringList &sentences, std::int64_t maybeTwice)
{
    m_overlaps = sentences;
    m_maybeTwice = maybeTwice;
}

void Summary::sortGroups()
{
    const auto byKeys = [](const Group &a, const Group &b) { return a.keys < b.keys; };
    if (!m_question.sort && isPeriod(m_question.by.first())) {
        std::ranges::sort(m_groups, byKeys);
    } else {
        const Measure measure = m_question.sort.value_or(Measure::Shipments);
        std::ranges::sort(m_groups, [&](const Group &a, const Group &b) {
            const auto left = a.totals.of(measure), right = b.totals.of(measure);
            return left != right ? left > right : byKeys(a, b);
        });
    }
    if (m_question.top > 0 && m_groups.size() > m_question.top)
        m_groups.resize(m_question.top);
}

QStringList Summary::header() const
{
    QStringList header;
    for (const Dimension dimension : m_question.by)
        header.append(dimensionId(dimension));
    for (const Column &column : columns)
        header.append(QLatin1String(column.id));
    return header;
}

QStringList Summary::measureCells(const Totals &totals, bool emptyForUnknown) const
{
    QStringList cells;
    for (const Column &column : columns) {
        const bool unknown = isSum(column.measure) && totals.known(column.measure) == 0;
        cells.append(unknown && emptyForUnknown ? QString() : number(column, totals));
    }
    return cells;
}

QList<QStringList> Summary::rows() const
{
    QList<QStringList> rows;
    for (const Group &group : m_groups)
        rows.append(group.keys + measureCells(group.totals, true));
    return rows;
}

QStringList Summary::totalRow() const
{
    return QStringList(m_question.by.size(), QString()) + measureCells(m_total, true);
}

QByteArray Summary::object(const QStringList &keys, const Totals &totals) const
{
    QByteArrayList members;
    for (qsizetype i = 0; i < keys.size(); ++i)
        members.append(jsonString(dimensionId(m_question.by[i])) + ": " + jsonString(keys[i]));
    const QStringList cells = measureCells(totals, false);
    for (std::size_t i = 0; i < columns.size(); ++i)
        members.append('"' + QByteArray(columns[i].id) +
                       "\": " + cells[static_cast<qsizetype>(i)].toLatin1());
    QByteArrayList known;
    for (const Column &column : columns) {
        if (isSum(column.measure))
            known.append('"' + QByteArray(column.id) +
                         "\": " + QByteArray::number(totals.known(column.measure)));
    }
    return '{' + members.join(", ") + ", \"known\": {" + known.join(", ") + "}}";
}

QByteArray Summary::json() const
{
    QByteArrayList by, rows, coverage;
    for (const Dimension dimension : m_question.by)
        by.append(jsonString(dimensionId(dimension)));
    for (const Group &group : m_groups)
        rows.append("\n    " + object(group.keys, group.totals));
    for (const Column &column : columns) {
        if (!isSum(column.measure))
            continue;
        const std::int64_t known = m_total.known(column.measure);
        coverage.append('"' + QByteArray(column.id) + "\": {\"known\": " + QByteArray::number(known) +
                        ", \"missing\": " + QByteArray::number(m_total.shipments - known) + '}');
    }
    QByteArray overlaps; // only where there is something to say: scripts may count the keys
    QByteArrayList money;
    for (const MoneySum &sum : m_otherMoney)
        money.append("{\"currency\": " + jsonString(sum.currency) +
                     ", \"value\": " + (sum.isSum() ? sum.hundredths.text(2).toLatin1() : "null") +
                     ", \"known\": " + QByteArray::number(sum.known) + '}');
    if (!money.isEmpty())
        overlaps += ",\n  \"other_currencies\": [" + money.join(", ") + ']';
    if (m_leftOut > 0)
        overlaps += ",\n  \"left_out\": " + QByteArray::number(m_leftOut);
    if (m_maybeTwice > 0)
        overlaps += ",\n  \"maybe_twice\": " + QByteArray::number(m_maybeTwice);
    return "{\n  \"query\": " + jsonString(m_question.query) + ",\n  \"by\": [" + by.join(", ") +
           "],\n  \"rows\": [" + rows.join(',') + (rows.isEmpty() ? "" : "\n  ") +
           "],\n  \"total\": " + object({}, m_total) + overlaps + ",\n  \"coverage\": {" +
           coverage.join(", ") + "}\n}\n";
}

QByteArray Summary::csv() const
{
    QByteArray csv;
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += (i == 0 ? QByteArray() : QByteArray(",")) + csvCell(cells[i], i >= m_question.by.size());
        csv += '\n';
    };
    line(header());
    for (const QStringList &row : rows())
        line(row);
    if (m_question.by.isEmpty())
        line(totalRow());
    return csv;
}

QString Summary::table() const
{
    QList<QStringList> lines = rows();
    lines.prepend(header());
    lines.append(totalRow());
    if (!m_question.by.isEmpty())
        lines.last().first() = Tr::tr("total");
    QList<qsizetype> widths(lines.first().size(), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = line[i].isEmpty() ? QStringLiteral("–") : terminalText(line[i]);
            widths[i] = std::max(widths[i], line[i].size());
        }
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool names = i < m_question.by.size();
            row += (i == 0 ? QString() : QStringLiteral("  ")) +
                   (names ? line[i].leftJustified(widths[i]) : line[i].rightJustified(widths[i]));
        }
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    if (m_groupCount > m_groups.size())
        text += Tr::tr("%n more rows are not shown; the total is over all.", nullptr,
                       static_cast<int>(m_groupCount - m_groups.size())) +
                u'\n';
    for (const Column &column : columns) {
        const std::int64_t known = m_total.known(column.measure);
        if (known < m_total.shipments)
            text += coverage(column, known, m_total.shipments) + u'\n';
    }
    for (const MoneySum &sum : m_otherMoney) {
        const auto n = static_cast<int>(sum.known);
        text += (sum.isSum() ? Tr::tr("Not in dollars: %1 %2, given for %n shipments.", nullptr, n)
                                   .arg(sum.currency, sum.hundredths.text(2))
                             : Tr::tr("In no sum: the values of %n shipments, whose currency is unknown.",
                                      nullptr, n)) +
                u'\n';
    }
    if (m_total.quantityKnown > 0)
        text += Tr::tr("Quantities are added up whatever their units.") + u'\n';
    for (const QString &sentence : m_overlaps)
        text += sentence + u'\n';
    return text;
}
