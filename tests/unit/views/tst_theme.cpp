// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/oklch.h"
#include "views/common/theme.h"

#include <QTest>

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        const ThemeColors &c = theme.colors();
        QCOMPARE(theme.isDark(), dark);
        for (const QColor &text : {c.text1, c.text2, c.text3, c.accent, c.warning, c.error, c.good})
            QVERIFY2(contrast(text, c.panel) >= 4.5, qPrintable(text.name()));
        QVERIFY(contrast(c.accentText, c.accent) >= 4.5);
    }
    void everyCategoryHasItsOwnLook()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            QStringList colors, codes;
            for (const char *id : {"rifles",
                                   "pistols",
                                   "firearm-parts",
                                   "heavy-weapons",
                                   "ammunition",
                                   "explosives",
                                   "body-armor",
                                   "armor-materials",
                                   "helmets",
                                   "drones",
                                   "drone-parts",
                                   "aircraft-parts",
                                   "engines-turbines",
                                   "optics-thermal",
                                   "semiconductors",
                                   "navigation",
                                   "communications",
                                   "vehicles",
                                   "bearings",
                                   "machine-tools",
                                   "test-equipment",
                                   "generators",
                                   "tactical-clothing",
                                   "tactical-medical",
                                   "none"}) {
                const CategoryLook look = theme.category(QString::fromLatin1(id));
                QVERIFY2(look.color.isValid(), id);
                colors.append(look.color.name());
                codes.append(look.code);
            }
            QCOMPARE(colors.removeDuplicates(), 0);
            QCOMPARE(codes.removeDuplicates(), 0);
        }
    }
    void aCategoryOfOnesOwnIsGreyWithACode()
    {
        const CategoryLook look = Theme::light().category(QStringLiteral("my-goods"));
        QCOMPARE(look.code, QStringLiteral("MY"));
        QCOMPARE(look.color, Theme::light().category(QStringLiteral("other")).color);
    }
    void tintsGoFromDarkToLight()
    {
        for (const char *id : {"body-armor", "helmets", "engines-turbines", "vehicles"}) {
            for (int n : {1, 3, 4, 6}) {
                const QList<QColor> shades = Theme::light().tints(QString::fromLatin1(id), n);
                QCOMPARE(shades.size(), n);
                for (qsizetype i = 1; i < n; ++i)
                    QVERIFY2(Oklch::fromColor(shades[i]).lightness >
                                 Oklch::fromColor(shades[i - 1]).lightness,
                             id);
            }
        }
    }
    void colorsSurviveTheWayThroughOklch()
    {
        for (const char *name : {"#e4690c", "#000000", "#ffffff", "#183a85", "#86dfdc"})
            QCOMPARE(Oklch::fromColor(QColor(QLatin1String(name))).toColor().name(), QLatin1String(name));
    }
    void greyPrintHasNoColorAndShowsHatches()
    {
        const Theme grey = Theme::print(true);
        QVERIFY(grey.hatched());
        const QColor c = grey.category(QStringLiteral("rifles")).color;
        QCOMPARE(c.red(), c.blue());
    }
    void highContrastIsHigh()
    {
        for (const bool dark : {false, true}) {
            const ThemeColors c = Theme::highContrast(dark).colors();
            for (const QColor &paper : {c.panel, c.window, c.raised, c.field}) {
                for (const QColor &ink : {c.text1, c.text2, c.text3})
                    QVERIFY(contrast(paper, ink) >= 7);
                for (const QColor &line : {c.line1, c.line2, c.line3, c.border, c.grid})
                    QVERIFY(contrast(paper, line) >= 4.5);
            }
            QVERIFY(contrast(c.text1, c.bar) >= 7); // figures of facets stand on it
            // A kind of goods keeps its color: only what is around it changes.
            const Theme usual = dark ? Theme::dark() : Theme::light();
            QCOMPARE(Theme::highContrast(dark).category(QStringLiteral("rifles")).color,
                     usual.category(QStringLiteral("rifles")).color);
        }
    }
    void theStyleSheetHasNoTokenLeft() { QVERIFY(!Theme::light().styleSheet().contains(u'@')); }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
