// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countries.h"
#include "places/gazetteer.h"
#include "places/greatcircle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/** Ports and cities as customs forms write them. */
class GazetteerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void neverGuesses_data();
    void neverGuesses();
    void everyAliasIsFound();
    void isFast();

private:
    const Countries m_countries;
    const Gazetteer m_gazetteer{m_countries};
};

void GazetteerTest::findsPlaces_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("country");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    const auto row = [](const char *name, const char *cell, const char *hint, const char *country, double lat,
                        double lon) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(hint)
                            << QString::fromUtf8(country) << lat << lon;
    };
    row("a port", "SHANGHAI", "", "CN", 31.2, 121.5);
    row("a UN/LOCODE", "CNSHA", "", "CN", 31.2, 121.5);
    row("a UN/LOCODE with a blank", "TR MER", "", "TR", 36.8, 34.6);
    row("with its country", "HAIPHONG, VIETNAM", "", "VN", 20.9, 106.7);
    row("with its country's code in brackets", "SAN ANTONIO (CL)", "", "CL", -33.6, -71.6);
    row("with a customs code", "57035, SHANGHAI", "", "CN", 31.2, 121.5);
    row("a customs code and a state", "2709, LONG BEACH, CA", "US", "US", 33.8, -118.2);
    row("port of", "PORT OF MUNDRA", "", "IN", 22.7, 69.7);
    row("Indian sea customs", "NHAVA SHEVA SEA", "", "IN", 18.95, 72.95);
    row("Indian air customs", "HYDERABAD AIR CARGO", "IN", "IN", 17.4, 78.5);
    row("Russian", "НОВОРОССИЙСК", "", "RU", 44.7, 37.8);
    row("a Russian airport", "Аэропорт Шереметьево", "", "RU", 55.97, 37.4);
    row("Turkish", "İSTANBUL", "", "TR", 41.0, 28.95);
    row("Turkish without its letters", "ISTANBUL", "", "TR", 41.0, 28.95);
    row("Chinese", "盐田", "", "CN", 22.6, 114.3);
    row("Ambarli is near Istanbul, not in the Caucasus", "AMBARLI", "", "TR", 40.97, 28.68);
    row("Yantian is in Guangdong, not in Fujian", "YANTIAN", "", "CN", 22.58, 114.27);
    row("an airport behind a comma", "AMSTERDAM, SCHIPHOL", "", "NL", 52.3, 4.8);
    row("Moscow is in Russia", "MOSCOW", "", "RU", 55.75, 37.6);
    row("and with a hint in Idaho or Pennsylvania", "MOSCOW", "US", "US", 44, -96);
    row("Hong Kong", "ГОНКОНГ", "", "HK", 22.3, 114.2);
    row("a border crossing", "ЗАБАЙКАЛЬСК", "RU", "RU", 49.65, 117.3);
    row("Valencia by its country", "VALENCIA", "ES", "ES", 39.5, -0.4);
    row("Valencia by its other country", "VALENCIA", "VE", "VE", 10.2, -68.0);
}

void GazetteerTest::findsPlaces()
{
    QFETCH(QString, cell);
    QFETCH(QString, hint);
    QFETCH(double, lat);
    QFETCH(double, lon);
    const auto place = m_gazetteer.find(cell.toStdString(), CountryCode(hint.toStdString()));
    QVERIFY(place);
    QTEST(QString::fromStdString(place->country.alpha2()), "country");
    const double away = GreatCircle::kilometers(place->at, {lat, lon});
    const double allowed = hint == u"US" && cell == u"MOSCOW" ? 2500 : 40;
    QVERIFY2(away < allowed, qPrintable(QStringLiteral("%1 km").arg(away)));
}

void GazetteerTest::neverGuesses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a bill's number") << QStringLiteral("MAEU254804822") << QString();
    QTest::newRow("a firm") << QStringLiteral("GRUPO DECOR S A S") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << QStringLiteral("NULL") << QString();
    QTest::newRow("digits") << QStringLiteral("10317120") << QString();
    QTest::newRow("a name of many towns") << QStringLiteral("SAN JOSE DEL VALLE NUEVO") << QString();
    QTest::newRow("a place of another country") << QStringLiteral("SHANGHAI") << QStringLiteral("TR");
    QTest::newRow("a place that contradicts the hint")
        << QStringLiteral("Shanghai, China") << QStringLiteral("TR");
}

void GazetteerTest::neverGuesses()
{
    QFETCH(QString, cell);
    QFETCH(QString, hint);
    const auto place = m_gazetteer.find(cell.toStdString(), CountryCode(hint.toStdString()));
    QVERIFY2(!place, place ? place->name.c_str() : "");
}

void GazetteerTest::everyAliasIsFound()
{
    QFile file(QStringLiteral(":/places/place-aliases.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lost;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#') || !line.contains(QStringLiteral(" = ")))
            continue;
        const QString head = line.section(QStringLiteral(" = "), 0, 0);
        const auto code =
            QRegularExpression(QStringLiteral(" ([A-Z]{2})( -?[0-9.]+ -?[0-9.]+)?$")).match(head).captured(1);
        for (const QString &name : line.section(QStringLiteral(" = "), 1).split(u';')) {
            if (!m_gazetteer.find(name.trimmed().toStdString(), CountryCode(code.toStdString())))
                lost.append(name.trimmed());
        }
    }
    QCOMPARE(lost.join(u'\n'), QString());
    QVERIFY(m_gazetteer.size() > 30000);
}

void GazetteerTest::isFast()
{
    QElapsedTimer timer;
    timer.start();
    const Gazetteer again(m_countries);
    qInfo("made in %lld ms", timer.elapsed());
    timer.restart();
    for (int i = 0; i < 10000; ++i)
        QVERIFY(again.find("NHAVA SHEVA SEA"));
    qInfo("%lld ns a name", timer.nsecsElapsed() / 10000);
}

QTEST_GUILESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
