// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/relief.h"
#include "support/tablecube.h"

#include <QTest>

/** Which condition alone keeps everything out of a view. */
class ReliefTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cube = TableCube();
        for (int i = 0; i < 3; ++i)
            m_cube.add(QStringLiteral("2022-03-01"), QStringLiteral("armor"), QStringLiteral("CN"),
                       QStringLiteral("A"), 1000);
        m_cube.add(QStringLiteral("2022-03-01"), QStringLiteral("drones"), QStringLiteral("TR"),
                   QStringLiteral("A"), 1000);
    }
    void theConditionThatFreesMostComesFirst()
    {
        QCOMPARE(relief({{FilterField::Category, "drones"}, {FilterField::Origin, "CN"}}),
                 (QList<Relief>{{0, 3}, {1, 1}}));
    }
    void aConditionThatFreesNothingIsLeftOut()
    {
        QCOMPARE(relief({{FilterField::Category, "armor"}, {FilterField::Origin, "XX"}}),
                 (QList<Relief>{{1, 3}}));
    }
    void noneWhereItTakesSeveral()
    {
        QCOMPARE(relief({{FilterField::Category, "rifles"}, {FilterField::Origin, "XX"}}), QList<Relief>());
    }
    void theOnlyConditionFreesAll()
    {
        QCOMPARE(relief({{FilterField::Origin, "XX"}}), (QList<Relief>{{0, 4}}));
    }

private:
    QList<Relief> relief(const QList<std::pair<FilterField, const char *>> &clauses)
    {
        Filter filter;
        for (const auto &[field, value] : clauses)
            filter.clauses.append({field, {QString::fromLatin1(value)}, false});
        const auto found = Relief::of(m_cube, filter);
        return found ? *found : QList<Relief>{{-1, -1}};
    }
    TableCube m_cube;
};

QTEST_GUILESS_MAIN(ReliefTest)
#include "tst_relief.moc"
