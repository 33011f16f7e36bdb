// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/declarationruns.h"

#include <QTest>

#include <vector>

namespace {

struct Amounts {
    std::string_view declaration;
    std::optional<std::int64_t> net, gross, value;
};
using Lines = std::vector<Amounts>;

} // namespace

Q_DECLARE_METATYPE(Lines)

/** Amounts of a whole declaration that stand on each of its lines are said. */
class DeclarationRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsOnLinesAreSaid_data();
    void totalsOnLinesAreSaid();
};

void DeclarationRunsTest::totalsOnLinesAreSaid_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Lines &lines, const char *expected) {
        QTest::newRow(name) << lines << QString::fromLatin1(expected);
    };
    const Amounts single{"10/1", 7, 8, 9};
    row("one declaration of four lines among single ones",
        {single, {"10/2", 5, 20, 90}, {"10/2", 6, 20, 90}, {"10/2", 4, 20, 90}, {"10/2", 5, 20, 90}, single},
        "2: rows 2 to 5, gross mass and value");
    row("at the end of the sheet", {single, {"10/2", 5, 20, 90}, {"10/2", 6, 20, 90}, {"10/2", 4, 20, 90}},
        "2: rows 2 to 4, gross mass and value");
    row("only a gross mass", {{"10/2", 5, 20, {}}, {"10/2", 6, 20, {}}, {"10/2", 4, 20, {}}},
        "1: rows 1 to 3, gross mass");
    row("only a value", {{"10/2", 5, {}, 90}, {"10/2", 6, {}, 90}, {"10/2", 4, {}, 90}},
        "1: rows 1 to 3, value");
    row("a value that lines of one mass share",
        {{"10/2", 5, {}, 90}, {"10/2", 5, {}, 90}, {"10/2", 4, {}, 90}}, "");
    row("two lines", {{"10/2", 5, 20, 90}, {"10/2", 6, 20, 90}, single}, "");
    row("lines that are alike", {{"10/2", 5, 20, 90}, {"10/2", 5, 20, 90}, {"10/2", 5, 20, 90}}, "");
    row("another value on one line", {{"10/2", 5, 20, 90}, {"10/2", 6, 20, 91}, {"10/2", 4, 20, 90}}, "");
    row("no amounts but net masses", {{"10/2", 5, {}, {}}, {"10/2", 6, {}, {}}, {"10/2", 4, {}, {}}}, "");
    row("zeros", {{"10/2", 5, 0, 0}, {"10/2", 6, 0, 0}, {"10/2", 4, 0, 0}}, "");
}

void DeclarationRunsTest::totalsOnLinesAreSaid()
{
    QFETCH(Lines, lines);
    QFETCH(QString, expected);
    DeclarationRuns runs;
    QList<Issue> issues;
    std::int64_t row = 0;
    for (const Amounts &line : lines) {
        ShipmentRecord record;
        record.row = ++row;
        record.declaration = line.declaration;
        record.netGrams = line.net;
        record.grossGrams = line.gross;
        record.valueCents = line.value;
        issues += runs.take(record);
    }
    issues += runs.closingIssues();
    QString told;
    for (const Issue &issue : std::as_const(issues)) {
        QCOMPARE(issue.kind, QStringLiteral("total-repeated"));
        const QString text = issue.text.english();
        const auto rows = text.indexOf(QStringLiteral("rows ")), same = text.indexOf(QStringLiteral("same "));
        told += QStringLiteral("%1: ").arg(issue.row) + text.mid(rows, text.indexOf(u',', rows) - rows) +
                QStringLiteral(", ") + text.mid(same + 5, text.indexOf(QStringLiteral(" while")) - same - 5);
    }
    QCOMPARE(told, expected);
}

QTEST_GUILESS_MAIN(DeclarationRunsTest)
#include "tst_declarationruns.moc"
