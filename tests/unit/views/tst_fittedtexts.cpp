// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fittedtexts.h"
#include "views/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cstdlib>
#include <functional>

class FittedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineLooksAsTheSystemPaintsIt_data();
    void aLineLooksAsTheSystemPaintsIt();
    void textsOfFilesAreNoMarkup();
    void theWidthIsThatOfAllOfTheText();

private:
    static QImage painted(const std::function<void(QPainter &)> &paint)
    {
        QImage image(160, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(Theme::font(12));
        paint(painter);
        return image;
    }
    /** The part of the picture that has ink. */
    static QRect ink(const QImage &image)
    {
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 160)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }
    static constexpr QRect room{8, 0, 144, 24};
};

void FittedTextsTest::aLineLooksAsTheSystemPaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::newRow("to the left") << QStringLiteral("Germany") << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("to the right") << QStringLiteral("1 234,5 kg") << Qt::Alignment(Qt::AlignRight);
    QTest::newRow("cut") << QStringLiteral("Винтовки охотничьи и спортивные, карабины")
                         << Qt::Alignment(Qt::AlignLeft);
    QTest::newRow("another script") << QStringLiteral("防弹背心") << Qt::Alignment(Qt::AlignLeft);
}

void FittedTextsTest::aLineLooksAsTheSystemPaintsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    const QRect expected = ink(painted([&](QPainter &painter) {
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }));
    QVERIFY(!expected.isEmpty());
    FittedTexts texts;
    for (int turn = 0; turn < 2; ++turn) { // shaped, and kept
        const QRect found =
            ink(painted([&](QPainter &painter) { texts.paint(painter, room, alignment, text); }));
        QVERIFY2(std::abs(found.left() - expected.left()) <= 1 &&
                     std::abs(found.right() - expected.right()) <= 1 &&
                     std::abs(found.top() - expected.top()) <= 1 &&
                     std::abs(found.bottom() - expected.bottom()) <= 1,
                 qPrintable(QStringLiteral("%1 %2 %3 %4")
                                .arg(found.left())
                                .arg(found.right())
                                .arg(found.top())
                                .arg(found.bottom())));
    }
}

void FittedTextsTest::textsOfFilesAreNoMarkup()
{
    FittedTexts texts;
    int plain = 0, marked = 0;
    painted([&](QPainter &painter) {
        plain = texts.paint(painter, room, Qt::AlignLeft, QStringLiteral("x"));
        marked = texts.paint(painter, room, Qt::AlignLeft, QStringLiteral("<b>x</b>"));
    });
    QVERIFY(marked > 3 * plain);
}

void FittedTextsTest::theWidthIsThatOfAllOfTheText()
{
    FittedTexts texts;
    const QString text = QStringLiteral("Suspicious");
    painted([&](QPainter &painter) {
        QVERIFY(std::abs(texts.width(painter, text) - painter.fontMetrics().horizontalAdvance(text)) <= 1);
        QCOMPARE(texts.paint(painter, room, Qt::AlignLeft, text), texts.width(painter, text));
        QVERIFY(texts.paint(painter, QRect(0, 0, 30, 24), Qt::AlignLeft, text) <= 30);
    });
}

QTEST_MAIN(FittedTextsTest)
#include "tst_fittedtexts.moc"
