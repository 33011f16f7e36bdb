// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplefigures.h"
#include "views/charts/chartlayout.h"
#include "views/charts/chartpicture.h"
#include "views/charts/flowpicture.h"
#include "views/common/paintedtext.h"
#include "views/common/picturefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

/** What a printed chart holds. With WAYBILL_TEST_PICTURES set to a folder, the pictures are kept there to
 * look at. */
class ChartPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgHasItsTextsAsText();
    void aNameWithControlCharactersLeavesTheSvgWhole();
    void everyColorThatIsDrawnHasItsName();
    void aSeriesThatIsAloneHasItsName();
    void aNameTooLongForTheListStandsOverThePlot();
    void linesThatMeetAtTheEndAreNamedWhereTheyPart_data();
    void linesThatMeetAtTheEndAreNamedWhereTheyPart();
    void namesOfBarsHaveHalfOfANarrowPane();
    void noLineLeadsToASliver();
    void noLineRunsThroughTheWordsOfAPartialMonth();
    void theSameFigureGivesTheSameBytes_data();
    void theSameFigureGivesTheSameBytes();
    void pngIsLargerByItsScale();
    void anUnknownEndingIsRefused();
    void aFolderThatIsMissingIsSaid();
    void segmentsAreHitWhereTheyArePainted();
    void everySizeAndKindIsPainted_data();
    void everySizeAndKindIsPainted();

private:
    static PictureOptions optionsFor(const Picture &picture, const Theme &theme = Theme::light())
    {
        PictureOptions options;
        options.theme = theme;
        options.words = picture.words();
        return options;
    }
};

void ChartPictureTest::svgHasItsTextsAsText()
{
    const ChartPicture picture(SampleFigures::parties());
    const QString svg = QString::fromUtf8(PictureFile::svg(picture, optionsFor(picture)));
    for (const QString &text : {QStringLiteral("ООО «РУБЕЖ-ТЕХ»"), QStringLiteral("广州华联防护用品有限公司"),
                                QStringLiteral("Illustrative figures, not real records."),
                                QStringLiteral("Body armor: net mass by consignor")})
        QVERIFY2(svg.contains(text), qPrintable(text));
}

void ChartPictureTest::aNameWithControlCharactersLeavesTheSvgWhole()
{
    TableCube cube;
    cube.add(QStringLiteral("2022-01-05"), QStringLiteral("drones"), QStringLiteral("CN"),
             QStringLiteral("A\x01<b>&\u202eDTL"), 5000);
    ChartQuestion question;
    question.by = Dimension::Consignor;
    const ChartPicture picture(*buildChart(cube, Filter(), question, FigureContext(), Format()));
    PictureOptions options = optionsFor(picture);
    options.words.title = QStringLiteral("A claim\x02 of <b>R&D</b>");
    options.words.source = QStringLiteral("Source: R&D <2022>.csv");
    QXmlStreamReader xml(PictureFile::svg(picture, options));
    QString texts;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            texts += xml.text();
        else if (token == QXmlStreamReader::StartElement)
            QVERIFY2(xml.name() != u"b", "what is said of the picture became a part of it");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts.contains(QStringLiteral("Source: R&D <2022>.csv")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("A\\u0001<b>&\\u202EDTL")), qPrintable(texts));
}

void ChartPictureTest::everyColorThatIsDrawnHasItsName()
{
    TableCube cube;
    cube.add(QStringLiteral("2022-06-05"), QStringLiteral("rifles"), QStringLiteral("CN"),
             QStringLiteral("A"), 9000);
    cube.add(QStringLiteral("2022-06-05"), QStringLiteral("drones"), QStringLiteral("CN"),
             QStringLiteral("A"), 2000);
    cube.add(QStringLiteral("2022-12-05"), QStringLiteral("drones"), QStringLiteral("CN"),
             QStringLiteral("A"), 5000);
    ChartQuestion question;
    question.stack = Dimension::Category;
    const ChartFigure figure = *buildChart(cube, Filter(), question, FigureContext(), Format());
    for (const qreal width : {700.0, 300.0}) {
        const ChartLayout layout = ChartLayout::of(figure, {0, 0, width, 400}, true);
        QVERIFY(layout.naming == ChartLayout::Naming::Key || layout.labels.size() == figure.series.size());
        if (layout.naming != ChartLayout::Naming::Key) // rifles, of which the last month has none
            QCOMPARE(layout.labels[1].baseline.y() - layout.labels[0].baseline.y(), 17.0);
    }
}

void ChartPictureTest::aSeriesThatIsAloneHasItsName()
{
    TableCube cube;
    for (const char *day : {"2022-06-05", "2022-07-05"})
        cube.add(QString::fromLatin1(day), QStringLiteral("rifles"), QStringLiteral("CN"),
                 QStringLiteral("A"), 9000);
    ChartQuestion question;
    question.stack = Dimension::Category;
    for (const Dimension by : {Dimension::Month, Dimension::Consignor}) {
        question.by = by;
        const ChartFigure figure = *buildChart(cube, Filter(), question, FigureContext(), Format());
        QCOMPARE(figure.series.size(), 1);
        for (const bool framed : {true, false})
            QCOMPARE(ChartLayout::of(figure, {0, 0, 700, 400}, framed).naming, ChartLayout::Naming::Key);
    }
    question.stack.reset();
    const ChartFigure whole = *buildChart(cube, Filter(), question, FigureContext(), Format());
    QCOMPARE(ChartLayout::of(whole, {0, 0, 700, 400}, true).naming, ChartLayout::Naming::None);
}

void ChartPictureTest::aNameTooLongForTheListStandsOverThePlot()
{
    ChartFigure figure = SampleFigures::monthly();
    QCOMPARE(ChartLayout::of(figure, {0, 0, 700, 500}, true).naming, ChartLayout::Naming::Right);
    figure.series[1].label = QStringLiteral("Machines for the working of metals, and their parts");
    QCOMPARE(ChartLayout::of(figure, {0, 0, 700, 500}, true).naming, ChartLayout::Naming::Key);
    // However low: in print nothing else has the names.
    QCOMPARE(ChartLayout::of(figure, {0, 0, 280, 110}, true).naming, ChartLayout::Naming::Key);
    QCOMPARE(ChartLayout::of(figure, {0, 0, 280, 110}, false).naming, ChartLayout::Naming::None);
}

void ChartPictureTest::linesThatMeetAtTheEndAreNamedWhereTheyPart_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("zigzag");
    QTest::addColumn<int>("naming");
    const auto row = [](const char *name, int last, bool zigzag, ChartLayout::Naming naming) {
        QTest::newRow(name) << last << zigzag << int(naming);
    };
    row("they end apart", 100, false, ChartLayout::Naming::Right);
    row("they end at next to nothing", 1, false, ChartLayout::Naming::Along);
    row("they cross everywhere", 1, true, ChartLayout::Naming::Key);
}

void ChartPictureTest::linesThatMeetAtTheEndAreNamedWhereTheyPart()
{
    QFETCH(int, last);
    QFETCH(bool, zigzag);
    QFETCH(int, naming);
    TableCube cube;
    const QDate first(2022, 1, 1);
    constexpr int days = 90;
    int kind = 0;
    for (const char *category : {"drones", "helmets", "body-armor"}) {
        ++kind;
        for (int day = 0; day < days; ++day) {
            const int share = day == days - 1        ? last
                              : zigzag               ? 20 + (day + kind) % 3 * 90
                              : day / 30 + 1 == kind ? 260
                                                     : 40 * kind;
            cube.add(first.addDays(day).toString(Qt::ISODate), QString::fromLatin1(category),
                     QStringLiteral("CN"), QStringLiteral("A"), std::int64_t(share) * kind * 100'000);
        }
    }
    ChartQuestion question;
    question.by = Dimension::Day;
    question.stack = Dimension::Category;
    FigureContext context;
    context.nameOf = SampleFigures::nameOf;
    cube.bringFrom(context.sources);
    const ChartFigure figure = *buildChart(cube, Filter(), question, context, Format());
    QCOMPARE(figure.kind, ChartKind::Lines);
    const ChartLayout layout = ChartLayout::of(figure, {0, 0, 700, 400}, true);
    QCOMPARE(int(layout.naming), naming);
    if (layout.naming != ChartLayout::Naming::Along)
        return;
    QCOMPARE(layout.labels.size(), 3);
    const auto boxOf = [&](const ChartLayout::Label &label) {
        return PaintedText{figure.series[label.series].label, 12, QFont::Medium, {}, {}}.box(label.baseline);
    };
    for (const ChartLayout::Label &label : layout.labels) {
        const QRectF box = boxOf(label);
        QVERIFY(layout.plot.adjusted(0, -16, 0, 0).contains(box));
        for (const ChartLayout::Label &other : layout.labels)
            QVERIFY(&other == &label || !boxOf(other).intersects(box));
        QHash<int, qreal> nearest; // of the points of each line under or over the name
        for (int series = 0; series < figure.series.size(); ++series) {
            for (qsizetype i = 0; i < layout.cells.size(); ++i) {
                const QPointF at(layout.cells[i].area.center().x(),
                                 layout.yOf(figure.series[series].values[i], figure.top));
                QVERIFY(!box.contains(at));
                const QPointF away = at - box.center();
                const qreal distance = std::hypot(away.x(), away.y());
                nearest[series] = nearest.contains(series) ? std::min(nearest[series], distance) : distance;
            }
        }
        for (int series = 0; series < figure.series.size(); ++series)
            QVERIFY(nearest[label.series] <= nearest[series]);
    }
}

void ChartPictureTest::namesOfBarsHaveHalfOfANarrowPane()
{
    const ChartLayout layout = ChartLayout::of(SampleFigures::parties(), {0, 0, 280, 240}, false);
    QCOMPARE(layout.nameWidth, 140.0);
    QVERIFY(layout.plot.width() > 40); // the bars are still to be compared
}

void ChartPictureTest::noLineLeadsToASliver()
{
    ChartFigure figure = SampleFigures::monthly();
    const auto top = static_cast<int>(figure.series.size()) - 1;
    const auto hasLine = [&figure, top] {
        const ChartLayout layout = ChartLayout::of(figure, {0, 0, 900, 500}, true);
        for (const ChartLayout::Label &label : layout.labels) {
            if (label.series == top)
                return !label.leader.isEmpty();
        }
        return false;
    };
    figure.labelGroup = static_cast<int>(figure.groups.size()) - 1;
    QVERIFY(hasLine());
    figure.series[top].values[figure.labelGroup] = 1;
    QVERIFY(!hasLine());
}

void ChartPictureTest::noLineRunsThroughTheWordsOfAPartialMonth()
{
    // The last whole month is a little higher than the partial one, with thin layers at its top.
    TableCube cube;
    const auto add = [&cube](const char *day, const char *origin, int kilograms) {
        cube.add(QString::fromLatin1(day), QStringLiteral("vehicles"), QString::fromLatin1(origin),
                 QStringLiteral("A"), kilograms * std::int64_t(1000));
    };
    for (const char *origin : {"TR", "CN", "PK", "KR"}) {
        add("2022-11-05", origin, 16'000);
        add("2022-12-05", origin, origin[0] == 'T' ? 18'000 : origin[0] == 'C' ? 19'000 : 3'000);
        add("2023-01-05", origin, origin[0] == 'T' ? 15'000 : origin[0] == 'C' ? 15'000 : 4'000);
    }
    FigureContext context = SampleFigures::context();
    ChartQuestion question;
    question.by = Dimension::Month;
    question.stack = Dimension::Origin;
    const ChartFigure figure = *buildChart(cube, Filter(), question, context, Format());
    for (const int height : {220, 300, 420, 600}) {
        const ChartLayout layout = ChartLayout::of(figure, QRectF(0, 0, 680, height), true);
        for (const ChartLayout::State &state : layout.states) {
            for (const ChartLayout::Label &label : layout.labels) {
                for (qsizetype p = 1; p < label.leader.size(); ++p) {
                    const QLineF line(label.leader[p - 1], label.leader[p]);
                    for (qreal t = 0; t <= 1; t += 0.02)
                        QVERIFY2(!state.box.contains(line.pointAt(t)), qPrintable(state.lines.join(u' ')));
                }
            }
        }
        if (height >= 300)
            QCOMPARE(layout.states.size(), 1); // it is not merely left out
    }
}

void ChartPictureTest::theSameFigureGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"png", "svg", "pdf"})
        QTest::newRow(ending) << QString::fromUtf8(ending);
}

void ChartPictureTest::theSameFigureGivesTheSameBytes()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    QByteArray first;
    for (const QString &name : {QStringLiteral("бір"), QStringLiteral("two")}) {
        const ChartPicture picture(SampleFigures::monthly());
        const QString path = folder.filePath(name + u'.' + ending);
        QVERIFY(PictureFile::save(picture, optionsFor(picture), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 2000);
        if (first.isEmpty())
            first = bytes;
        QCOMPARE(bytes, first);
        QTest::qWait(ending == u"pdf" ? 1100 : 0); // a date in it would have changed by now
    }
    if (ending == u"pdf")
        QVERIFY(first.contains("/FontFile"));
}

void ChartPictureTest::pngIsLargerByItsScale()
{
    const ChartPicture picture(SampleFigures::monthly());
    PictureOptions options = optionsFor(picture);
    options.pngScale = 3;
    QCOMPARE(PictureFile::image(picture, options).size(), QSize(2160, 1500));
}

void ChartPictureTest::anUnknownEndingIsRefused()
{
    const ChartPicture picture(SampleFigures::monthly());
    const auto saved = PictureFile::save(picture, optionsFor(picture), QStringLiteral("chart.gif"));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.failure().text, QStringLiteral("“chart.gif” does not end in .png, .svg or .pdf."));
    QCOMPARE(saved.failure().kind, Failure::Kind::Usage);
}

void ChartPictureTest::aFolderThatIsMissingIsSaid()
{
    const ChartPicture picture(SampleFigures::monthly());
    const auto saved = PictureFile::save(picture, optionsFor(picture), QStringLiteral("/nowhere/at/all.png"));
    QVERIFY(!saved.ok());
    QVERIFY(saved.failure().text.startsWith(QStringLiteral("“/nowhere/at/all.png” cannot be written")));
}

void ChartPictureTest::segmentsAreHitWhereTheyArePainted()
{
    const ChartFigure figure = SampleFigures::monthly();
    const ChartLayout layout = ChartLayout::of(figure, {0, 0, 700, 400}, true);
    QCOMPARE(layout.cells.size(), figure.groups.size());
    for (int group = 0; group < figure.groups.size(); ++group) {
        for (int series = 0; series < figure.series.size(); ++series) {
            const QRectF box = layout.cells[group].segments[series];
            if (!box.isNull())
                QCOMPARE(layout.hit(box.center()), ChartHit({group, series}));
        }
    }
    QVERIFY(!layout.hit({-5, -5}));
}

void ChartPictureTest::everySizeAndKindIsPainted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("look");
    for (const char *kind : {"monthly", "parties", "origins", "stackedbars", "daily", "empty", "flow"}) {
        for (const PictureSize &size : PictureSize::all()) {
            QTest::addRow("%s as %s", kind, qPrintable(size.id))
                << QString::fromUtf8(kind) << size.id << QStringLiteral("light");
        }
        QTest::addRow("%s, dark", kind)
            << QString::fromUtf8(kind) << QStringLiteral("web") << QStringLiteral("dark");
        QTest::addRow("%s, grey", kind)
            << QString::fromUtf8(kind) << QStringLiteral("web") << QStringLiteral("grey");
    }
}

void ChartPictureTest::everySizeAndKindIsPainted()
{
    QFETCH(QString, kind);
    QFETCH(QString, size);
    QFETCH(QString, look);
    ChartFigure figure;
    if (kind == u"monthly")
        figure = SampleFigures::monthly();
    else if (kind == u"parties")
        figure = SampleFigures::parties();
    else if (kind == u"origins")
        figure = SampleFigures::origins(QLocale(QLocale::Russian));
    else if (kind == u"stackedbars")
        figure = SampleFigures::stackedBars();
    else if (kind == u"daily")
        figure = SampleFigures::daily();
    else
        figure = *buildChart(TableCube(), Filter(), ChartQuestion(), FigureContext(), Format());
    std::unique_ptr<Picture> made = std::make_unique<ChartPicture>(figure);
    if (kind == u"flow")
        made = std::make_unique<FlowPicture>(SampleFigures::flow());
    const Picture &picture = *made;
    const Theme theme = look == u"dark"   ? Theme::dark()
                        : look == u"grey" ? Theme::print(true)
                                          : Theme::light();
    PictureOptions options = optionsFor(picture, theme);
    for (const PictureSize &known : PictureSize::all()) {
        if (known.id == size)
            options.size = known;
    }
    const QImage image = PictureFile::image(picture, options);
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("WAYBILL_TEST_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString base = QStringLiteral("%1/%2-%3-%4").arg(folder, kind, size, look);
        image.save(base + QStringLiteral(".png"));
        for (const char *ending : {".svg", ".pdf"})
            QVERIFY(PictureFile::save(picture, options, base + QString::fromLatin1(ending)).ok());
    }
}

QTEST_MAIN(ChartPictureTest)
#include "tst_chartpicture.moc"
