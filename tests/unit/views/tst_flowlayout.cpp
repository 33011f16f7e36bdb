// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowlayout.h"
#include "views/charts/flowpainter.h"
#include "views/charts/flowpicture.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

/** Where an alluvial picture puts its nodes and what it writes beside them. */
class FlowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFigureIsEverShortened_data();
    void noFigureIsEverShortened();
    void everyNodeHasItsNameWhereThereIsRoom();
    void aNarrowPictureNamesWhatItCan();
    void aColumnOfAPageGivesEachNodeItsFigure();
    void ribbonsHaveNoRim();

private:
    static FlowNode node(int column, const QString &name, std::int64_t total)
    {
        return {column, name.left(2).toUpper(),
                name,   ChartGroup::Role::Value,
                total,  QLocale(QLocale::English).toString(qlonglong(total)) + QStringLiteral("\u202ft")};
    }
    /** One large sender, and so many small ones on their way to one place. */
    static FlowFigure figure(int small)
    {
        FlowFigure figure;
        figure.nodes.append(node(0, QStringLiteral("Turkey"), 9000));
        for (int i = 0; i < small; ++i)
            figure.nodes.append(node(0, QStringLiteral("United Republic of Country %1").arg(i), 90 + i));
        for (const FlowNode &one : figure.nodes)
            figure.total += one.total;
        figure.nodes.append(node(1, QStringLiteral("Turkey"), figure.total));
        figure.nodes.append(node(2, QStringLiteral("Russia"), figure.total));
        for (int i = 0; i <= small; ++i)
            figure.ribbons.append({i, small + 1, 0, figure.nodes[i].total, {}});
        figure.ribbons.append({small + 1, small + 2, 0, figure.total, {}});
        figure.kinds = {{QStringLiteral("vehicles"), QStringLiteral("Vehicles"),
                         ChartColor::of(ChartColor::Kind::Category, QStringLiteral("vehicles"))}};
        figure.headings = {QStringLiteral("Origin"), QStringLiteral("From"), QStringLiteral("To")};
        return figure;
    }
    /** Eight countries in each column, down to an eighth of the largest. */
    static FlowFigure eightByThree(std::int64_t largest)
    {
        FlowFigure made = figure(0);
        made.nodes.clear();
        made.ribbons.clear();
        made.total = 0;
        const QStringList countries =
            QStringLiteral("Turkey,China,Germany,India,Japan,Poland,Czechia,Serbia").split(u',');
        for (int column = 0; column < 3; ++column) {
            for (int i = 0; i < countries.size(); ++i)
                made.nodes.append(node(column, countries[i], largest / (i + 1)));
        }
        for (int i = 0; i < countries.size(); ++i) {
            made.total += made.nodes[i].total;
            made.ribbons.append({i, static_cast<int>(countries.size()) + i, 0, made.nodes[i].total, {}});
            made.ribbons.append({static_cast<int>(countries.size()) + i,
                                 2 * static_cast<int>(countries.size()) + i,
                                 0,
                                 made.nodes[i].total,
                                 {}});
        }
        return made;
    }
};

void FlowLayoutTest::noFigureIsEverShortened_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("page") << QSizeF(640, 320);
    QTest::newRow("column of a page") << QSizeF(300, 220);
    QTest::newRow("slide") << QSizeF(1200, 500);
    QTest::newRow("hardly any room") << QSizeF(120, 90);
}

void FlowLayoutTest::noFigureIsEverShortened()
{
    QFETCH(QSizeF, size);
    const FlowFigure made = figure(9);
    const FlowLayout layout = FlowLayout::of(made, QRectF(QPointF(0, 0), size));
    QCOMPARE(layout.labels.size(), made.nodes.size());
    for (int i = 0; i < made.nodes.size(); ++i) {
        const FlowLabel &label = layout.labels[i];
        if (label.name.isEmpty())
            continue;
        QVERIFY(label.figure.isEmpty() || label.figure == made.nodes[i].text);
        const QRectF &box = layout.nodes[i];
        if (made.nodes[i].column == 0)
            QVERIFY(box.left() - FlowLayout::TextGap - label.width >= -1);
        if (made.nodes[i].column == 1)
            QVERIFY(box.right() + FlowLayout::TextGap + label.width <= layout.nodes.last().left());
        if (made.nodes[i].column == 2)
            QVERIFY(box.right() + FlowLayout::TextGap + label.width <= size.width() + 1);
    }
}

void FlowLayoutTest::everyNodeHasItsNameWhereThereIsRoom()
{
    const FlowFigure made = figure(12);
    const FlowLayout layout = FlowLayout::of(made, QRectF(0, 0, 640, 320));
    for (int i = 0; i < made.nodes.size(); ++i)
        QVERIFY2(!layout.labels[i].figure.isEmpty(), qPrintable(made.nodes[i].label));
    // Where there is not, the largest have theirs.
    const FlowLayout tight = FlowLayout::of(figure(60), QRectF(0, 0, 640, 320));
    QCOMPARE(tight.labels[0].name, QStringLiteral("Turkey"));
    QVERIFY(std::ranges::any_of(tight.labels, [](const FlowLabel &label) { return label.figure.isEmpty(); }));
}

void FlowLayoutTest::aNarrowPictureNamesWhatItCan()
{
    // A column of a page, 85 mm: the small senders' names have room, their figures have not.
    const FlowFigure made = eightByThree(25'000'000);
    const qsizetype eight = 8;
    const FlowLayout roomy = FlowLayout::of(made, QRectF(0, 0, 300, 260));
    QCOMPARE(roomy.unnamed, 0);
    for (int i = 0; i < made.nodes.size(); ++i)
        QCOMPARE(roomy.labels[i].name, made.nodes[i].label); // whole
    const FlowLayout low = FlowLayout::of(made, QRectF(0, 0, 300, 120));
    qsizetype unnamed = 0;
    for (int i = 0; i < made.nodes.size(); ++i) {
        unnamed += low.labels[i].name.isEmpty();
        QVERIFY2(low.nodes[i].bottom() <= 120 - 18, "the remark stands below");
    }
    QVERIFY(unnamed > 0);
    QCOMPARE(low.unnamed, static_cast<int>(unnamed));
    for (int column = 0; column < 3; ++column) // the largest are the last that lose theirs
        QCOMPARE(low.labels[column * eight].name, QStringLiteral("Turkey"));
}

void FlowLayoutTest::aColumnOfAPageGivesEachNodeItsFigure()
{
    const FlowPicture picture(eightByThree(25'000));
    for (const qreal height : {260.0, 200.0, 170.0}) {
        const QRectF area(0, 0, 340, height);
        const FlowFigure shown = picture.fitting(area);
        const FlowLayout layout = FlowLayout::of(shown, area);
        for (int i = 0; i < shown.nodes.size(); ++i)
            QVERIFY2(!layout.labels[i].figure.isEmpty(), qPrintable(shown.nodes[i].label));
        QVERIFY(shown.nodes.size() < picture.figure().nodes.size());
    }
    // Elsewhere the picture is as the figure.
    QCOMPARE(picture.fitting(QRectF(0, 0, 640, 260)), picture.figure());
}

void FlowLayoutTest::ribbonsHaveNoRim()
{
    const FlowFigure made = figure(6);
    const FlowLayout layout = FlowLayout::of(made, QRectF(0, 0, 640, 320));
    const Theme theme = Theme::print();
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(theme.colors().panel);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    FlowPainter(made, layout, theme).paint(painter);
    painter.end();
    // Down through the large ribbon between the first columns: one color, without a light line across.
    const QRectF &from = layout.nodes[0];
    const int x = static_cast<int>(from.right()) + 30;
    const QRgb middle = image.pixel(x, static_cast<int>(from.center().y()));
    for (int y = static_cast<int>(from.top()) + 8; y < static_cast<int>(from.bottom()) - 8; ++y)
        QVERIFY(qGray(image.pixel(x, y)) <= qGray(middle) + 2);
}

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
