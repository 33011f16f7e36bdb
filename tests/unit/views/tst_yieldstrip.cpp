// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/importing/yieldstrip.h"

#include <QScrollBar>
#include <QTest>

/** What an import would yield is seen whole: every field with all its words, at any width. */
class YieldStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFieldIsLost_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("fields");
        for (const char *language : {"en", "ru"}) {
            for (const int width : {700, 1008, 1328, 2288}) {
                for (const int fields : {1, 6, 12, 18, 30})
                    QTest::addRow("%d fields on %d pixels in %s", fields, width, language)
                        << QString::fromLatin1(language) << width << fields;
            }
        }
    }
    void noFieldIsLost()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        QFETCH(const int, fields);
        Languages languages;
        languages.use(language);
        MappingPreview preview;
        preview.rows = preview.shipments = 200;
        const auto all = allFields();
        for (int i = 0; i < fields; ++i)
            preview.fields.append(
                {all[static_cast<std::size_t>(i)], 150, i % 3 == 0 ? 50 : 0, i % 3 == 1 ? 50 : 0, {}});
        const Looks looks;
        YieldStrip strip(looks);
        strip.resize(width, strip.height());
        strip.setPreview(preview);
        strip.show();
        const QList<QRect> cells = strip.cells();
        QCOMPARE(cells.size(), fields);
        for (int i = 0; i < fields; ++i) {
            QVERIFY2(strip.needed(preview.fields[i], strip.inOneRow()) <= cells[i].width(),
                     qPrintable(QString::number(i)));
            QVERIFY(cells[i].left() >= 0 &&
                    cells[i].right() < width - strip.verticalScrollBar()->sizeHint().width());
            for (int other = 0; other < i; ++other)
                QVERIFY(!cells[i].intersects(cells[other]));
        }
        QVERIFY(strip.height() <= 180); // the rows of the file keep their room
        QVERIFY(cells.last().bottom() < strip.height() + strip.verticalScrollBar()->maximum());
        QCOMPARE(strip.verticalScrollBar()->maximum() > 0, cells.last().bottom() >= strip.height());
        for (const int scrolled : {0, strip.verticalScrollBar()->maximum()}) { // no row is cut
            for (const QRect &cell : cells)
                QVERIFY(cell.bottom() - scrolled < strip.height() || cell.top() - scrolled >= strip.height());
        }
    }
};

QTEST_MAIN(YieldStripTest)
#include "tst_yieldstrip.moc"
