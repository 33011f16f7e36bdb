// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/sqlstatement.h"
#include "cube/filter.h"

#include <QRandomGenerator>
#include <QTest>

/** Small cases and filters by chance, from few values, so that everything meets everything. */
class RandomCase {
public:
    explicit RandomCase(quint32 seed) : m_random(seed) {}

    /** Writes so many shipments, with gaps in their numbers, names that are merged, doubles and remarks. */
    void fill(const CaseFile &file, int rows)
    {
        auto connection = file.connect(CaseConnection::Mode::Write);
        QVERIFY2(connection, qPrintable(connection ? QString() : connection.failure().text));
        sqlite3 *db = connection->handle();
        QVERIFY(runSql(db, "BEGIN"));
        const auto run = [db](const QString &sql) {
            const auto done = runSql(db, sql.toUtf8().constData());
            QVERIFY2(done, qPrintable(sql + (done ? QString() : done.failure().text)));
        };
        for (int i = 1; i <= 3; ++i) {
            run(QStringLiteral("INSERT INTO source "
                               "VALUES(%1,'%2','','sheet','',0,'csv','','',1,1,'','','','','','','',0,0,0,0,"
                               "0,0,1,1)")
                    .arg(i)
                    .arg(i < 3 ? QStringLiteral("ru_import.csv") : QStringLiteral("tr_export.xlsx")));
        }
        list(run, "country", {"CN", "TR", "RU", "AE"});
        list(run, "place", {"Mersin", "MERSIN", "Novorossiysk", "İzmir"});
        list(run, "term", {"sea", "air", "40", "4000"});
        list(run, "category", {"body-armor", "rifles", "drone-parts"});
        list(run, "currency", {"EUR", "USD", "CNY"});
        list(run, "declaration", {"10216170/1", "10216170/2", "BL-77", "bl-77"});
        const char *parties[] = {
            "XINXING GUANGZHOU", "Xinxing Guangzhou", "ООО \"ЛАМА\"", "Şahin İthalat", "ABC", "АВС"};
        for (int i = 0; i < 6; ++i) {
            run(QStringLiteral("INSERT INTO party VALUES(%1,'%2',%3)")
                    .arg(i + 1)
                    .arg(QString::fromUtf8(parties[i]),
                         i == 1 && chance(2) ? QStringLiteral("1") : QStringLiteral("NULL")));
        }
        run(QStringLiteral("INSERT INTO tag VALUES(1,'follow-up'),(2,'lead'),(3,'ask customs')"));
        std::int64_t id = 0;
        for (int row = 1; row <= rows; ++row) {
            id += chance(5) ? between(2, 9) : 1;
            run(shipment(id, row));
            remarks(run, id);
        }
        run(QStringLiteral("INSERT INTO left_out SELECT id, (SELECT min(id) FROM shipment), 'A', '' FROM shipment WHERE marks & 4"));
        QVERIFY(runSql(db, "COMMIT"));
        m_lastId = id;
    }

    Filter filter()
    {
        Filter filter;
        for (int clauses = between(0, 3); clauses > 0; --clauses) {
            FilterClause clause{
                allFilterFields()[std::size_t(between(0, int(allFilterFields().size()) - 1))], {}, chance(3)};
            for (int values = between(1, 3); values > 0; --values)
                clause.values.append(value(clause.field));
            filter.clauses.append(clause);
        }
        return filter;
    }
    int between(int low, int high) { return m_random.bounded(low, high + 1); }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

private:
    template<class Run>
    static void list(const Run &run, const char *table, std::initializer_list<const char *> names)
    {
        int id = 0;
        for (const char *name : names) {
            run(QStringLiteral("INSERT INTO %1 VALUES(%2,'%3')")
                    .arg(QString::fromUtf8(table))
                    .arg(++id)
                    .arg(QString::fromUtf8(name)));
        }
    }
    QString maybe(int low, int high, int noneIn = 4)
    {
        return chance(noneIn) ? QStringLiteral("NULL") : QString::number(between(low, high));
    }
    QString any(const QStringList &texts) { return texts[between(0, int(texts.size()) - 1)]; }

    QString shipment(std::int64_t id, int row)
    {
        const int precision = chance(4) ? between(1, 2) : 0;
        const int days[] = {19200, 19201, 19208, 19236, 19250, 19358, 19387, 19723, 20000};
        const int firstDays[] = {0, 19205, 18993}; // 2022-08-01, 2022-01-01
        const int day = precision == 0 ? days[between(0, 8)] : firstDays[precision];
        const QStringList codes{QStringLiteral("'9303200000'"), QStringLiteral("'930330'"),
                                QStringLiteral("'85423190'"), QStringLiteral("'0102'"),
                                QStringLiteral("NULL")};
        const QStringList texts{QStringLiteral("'Ceramic plates CQ-A'"),
                                QString::fromUtf8("'Винтовка модель CQ-AB'"),
                                QStringLiteral("'CERAMIC  PLATES cq-a'"), QStringLiteral("NULL"),
                                QString::fromUtf8("'防弹背心'")};
        const bool dated = !chance(6);
        QStringList values{QString::number(id),
                           QString::number(between(1, 3)),
                           QString::number(row * 2),
                           QString::number(chance(8) ? 4 : between(0, 3)),
                           dated ? QString::number(day) : QStringLiteral("NULL"),
                           dated ? QString::number(precision) : QStringLiteral("NULL"),
                           maybe(1, 3),
                           QStringLiteral("NULL"),
                           any(codes)};
        for (int i = 0; i < 4; ++i)
            values.append(maybe(1, 4));
        for (int i = 0; i < 3; ++i)
            values.append(maybe(1, 6));
        values << maybe(1, 4) << maybe(1, 4) << maybe(1, 2) << maybe(3, 4);
        const bool heavy = chance(5);
        values << (heavy ? QStringLiteral("7000000000") : maybe(-1, 900'000)) << maybe(0, 90)
               << maybe(0, 3000);
        values << QStringLiteral("NULL") << QStringLiteral("NULL") << maybe(-5000, 900'000) << maybe(1, 3)
               << maybe(1, 4);
        values << QStringLiteral("NULL,NULL,NULL,NULL,NULL,NULL") << any(texts);
        return QStringLiteral("INSERT INTO shipment VALUES(%1)").arg(values.join(u','));
    }

    template<class Run> void remarks(const Run &run, std::int64_t id)
    {
        const QStringList states{QStringLiteral("unreviewed"), QStringLiteral("suspicious"),
                                 QStringLiteral("confirmed"), QStringLiteral("cleared")};
        if (chance(3))
            run(QStringLiteral("INSERT INTO annotation VALUES(%1,'%2','%3','','')")
                    .arg(id)
                    .arg(any(states), chance(2) ? QStringLiteral("n") : QString()));
        for (int tag = 1; tag <= 3; ++tag) {
            if (chance(6))
                run(QStringLiteral("INSERT INTO shipment_tag VALUES(%1,%2)").arg(id).arg(tag));
            if (chance(6))
                run(QStringLiteral("INSERT INTO shipment_flag VALUES(%1,'flag-%2','')").arg(id).arg(tag));
        }
    }

    QString value(FilterField field)
    {
        switch (field) {
        case FilterField::Text:
            return any({QStringLiteral("ceramic"), QStringLiteral("ceramic plates"),
                        QString::fromUtf8("винт"), QString::fromUtf8("弹"), QStringLiteral("xinxing"),
                        QStringLiteral("=abc"), QStringLiteral("q-a")});
        case FilterField::Model:
            return any({QStringLiteral("CQ-A"), QStringLiteral("cq"), QString::fromUtf8("防弹")});
        case FilterField::Date:
            return any({QStringLiteral("2022"), QStringLiteral("2022-08"), QStringLiteral("2022-08-04"),
                        QString(), QStringLiteral("2022-08..2022-12"), QStringLiteral(">2022-08"),
                        QStringLiteral("<2022-08-05"), QStringLiteral("2022-Q3"), QStringLiteral("2022-W31"),
                        QStringLiteral("..2022-07-28"), QStringLiteral("2022-08-01..2022-08-31")});
        case FilterField::Category:
            return any(
                {QStringLiteral("rifles"), QStringLiteral("body-armor"), QString(), QStringLiteral("none")});
        case FilterField::Hs:
            return any({QStringLiteral("93"), QStringLiteral("9303"), QStringLiteral("=930330"), QString(),
                        QStringLiteral("8541..8542"), QStringLiteral("01..9302")});
        case FilterField::Consignor:
        case FilterField::Consignee:
        case FilterField::Manufacturer:
        case FilterField::Party:
            return any({QStringLiteral("xinxing"), QStringLiteral("=xinxing guangzhou"),
                        QStringLiteral("=XINXING GUANGZHOU"), QString(), QString::fromUtf8("лама"),
                        QString::fromUtf8("ahi"), QString::fromUtf8("=АВС"), QStringLiteral("abc")});
        case FilterField::Declaration:
            return any(
                {QStringLiteral("10216170"), QStringLiteral("=BL-77"), QStringLiteral("=Bl-77"), QString()});
        case FilterField::Place:
            return any(
                {QStringLiteral("mersin"), QStringLiteral("=MERSIN"), QStringLiteral("izmir"), QString()});
        case FilterField::Mode:
            return any({QStringLiteral("sea"), QStringLiteral("AIR"), QString(), QStringLiteral("se")});
        case FilterField::Procedure:
            return any({QStringLiteral("40"), QStringLiteral("4000"), QString()});
        case FilterField::Net:
        case FilterField::Gross:
        case FilterField::Value:
        case FilterField::Quantity:
            return any({QStringLiteral(">0"), QStringLiteral("<500"), QStringLiteral("0.01..1"),
                        QStringLiteral("7000000"), QStringLiteral("..100"), QStringLiteral("100..")});
        case FilterField::Price:
            return any({QStringLiteral(">10"), QStringLiteral("<5.5"), QStringLiteral("0..20")});
        case FilterField::Source:
            return any({QStringLiteral("ru_"), QStringLiteral("=tr_export.xlsx"), QStringLiteral("csv")});
        case FilterField::Row:
        case FilterField::Shipment:
            return any({QStringLiteral(">20"), QStringLiteral("2..30"), QStringLiteral("4")});
        case FilterField::Status:
            return any(
                {QStringLiteral("suspicious"), QStringLiteral("unreviewed"), QStringLiteral("cleared")});
        case FilterField::Tag:
            return any(
                {QStringLiteral("lead"), QStringLiteral("FOLLOW-UP"), QString(), QStringLiteral("nothing")});
        case FilterField::Flag:
            return any({QStringLiteral("flag-1"), QStringLiteral("flag-2"), QString()});
        case FilterField::Has:
            return any(
                QStringLiteral(
                    "date category hs origin dispatch trading destination consignor consignee manufacturer "
                    "party declaration description place place-lading place-discharge mode procedure net "
                    "gross value quantity price tag flag status note problem hidden duplicate counted")
                    .split(u' '));
        default:
            return any({QStringLiteral("CN"), QStringLiteral("TR"), QString(), QStringLiteral("AE")});
        }
    }

    QRandomGenerator m_random;
    std::int64_t m_lastId = 0;
};
