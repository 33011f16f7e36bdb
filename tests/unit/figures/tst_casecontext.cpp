// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/casecontext.h"

#include <QTest>

/** Names of keys as figures show them. */
class CaseContextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsNamedByItsCountries()
    {
        QueryNames names;
        names.setValues(FilterField::Origin, {{QStringLiteral("CN"), QStringLiteral("China")},
                                              {QStringLiteral("RU"), QStringLiteral("Russia")}});
        const auto nameOf = figureNames(names);
        QCOMPARE(nameOf(Dimension::Route, QStringLiteral("CN>>RU")), QStringLiteral("China → not given → Russia"));
        QCOMPARE(nameOf(Dimension::Origin, QStringLiteral("CN")), QStringLiteral("China"));
        QCOMPARE(nameOf(Dimension::Hs4, QStringLiteral("9303")), QStringLiteral("9303"));
    }
};

QTEST_GUILESS_MAIN(CaseContextTest)
#include "tst_casecontext.moc"
