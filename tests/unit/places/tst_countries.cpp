// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

/** Countries by every spelling that customs forms use. */
class CountriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEverySpelling_data();
    void findsEverySpelling();
    void tellsNoneFromUnknown_data();
    void tellsNoneFromUnknown();
    void namesAreThosePeopleUse_data();
    void namesAreThosePeopleUse();
    void readsItsOwnNamesBack();
    void readsEveryAliasBack();
    void suggestsWhatAMisspelledNameMeans_data();
    void suggestsWhatAMisspelledNameMeans();
    void isFast();

private:
    const Countries m_countries;
};

void CountriesTest::findsEverySpelling_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *cell, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(code);
    };
    row("an alpha-2 code", "CN", "CN");
    row("an alpha-2 code in small letters", "cn", "CN");
    for (const char *marked :
         {"(RU)", "[RU]", "'RU", "RU-", "RU/", "RU:", "RU -", "_RU", "\u200bRU", "{RU}", "RU)"})
        row(marked, marked, "RU");
    row("a code with a mark that other languages shorten", "(TC)", "TC");
    row("Singapore's airport, and short for China in some language", "SIN", "");
    row("short for Thailand in some language", "TAI", "");
    row("short for the United Kingdom in some language", "УК", "");
    row("short for the United States in some language", "ИМ", "");
    row("initials by custom", "UAE", "AE");
    row("initials by custom in Russian", "РФ", "RU");
    row("three capitals that are a whole name", "ЧАД", "TD");
    row("initials of the United Kingdom in Spanish", "R.U.", "GB");
    row("two letters by custom", "UK", "GB");
    row("an alpha-3 code", "CHN", "CN");
    row("a numeric code", "156", "CN");
    row("a numeric code with zeros", "004", "AF");
    row("a numeric code that lost its zeros", "4", "AF");
    row("a numeric code as a spreadsheet's number", "156.0", "CN");
    row("white space around", "  Turkey ", "TR");
    row("capitals", "UNITED STATES OF AMERICA", "US");
    row("an article", "The Netherlands", "NL");
    row("ISO's word order", "KOREA, REPUBLIC OF", "KR");
    row("ISO's brackets", "Korea (Republic of)", "KR");
    row("the north", "Korea, Democratic People's Republic of", "KP");
    row("Russian word order", "КОРЕЯ, РЕСПУБЛИКА", "KR");
    row("Russian official name", "КИТАЙСКАЯ НАРОДНАЯ РЕСПУБЛИКА", "CN");
    row("Russian short name", "ГОНКОНГ", "HK");
    row("Russian initials", "ОАЭ", "AE");
    row("Russian with ё", "Объединённые Арабские Эмираты", "AE");
    row("Latin look-alikes in a Russian name", "КИTAЙ", "CN");
    row("initials with dots", "U.A.E.", "AE");
    row("Turkish without its dot", "TURKIYE", "TR");
    row("Turkish with its dot", "TÜRKİYE", "TR");
    row("Turkish Emirates", "BİRLEŞİK ARAP EMİRLİKLERİ", "AE");
    row("two words", "Viet Nam", "VN");
    row("a gloss in brackets", "China (Mainland)", "CN");
    row("an unknown gloss in brackets", "Russian Federation (European part)", "RU");
    row("code and name with a dash", "CN-China", "CN");
    row("code and name with a comma", "IN, INDIA", "IN");
    row("number and Russian name", "156 - КИТАЙ", "CN");
    row("code and name with a blank", "CN CHINA", "CN");
    row("name and code in brackets", "BRAZIL (BR)", "BR");
    row("the same in two languages", "Китай/China", "CN");
    row("Hong Kong beside China", "Hong Kong, China", "HK");
    row("Taiwan as ISO lists it", "TAIWAN, PROVINCE OF CHINA", "TW");
    row("Taiwan in Russian", "ТАЙВАНЬ (КИТАЙ)", "TW");
    row("Ukrainian", "Туреччина", "TR");
    row("Ukrainian China", "КИТАЙ", "CN");
    row("Kazakh", "Қытай", "CN");
    row("Uzbek with an apostrophe", "O‘zbekiston", "UZ");
    row("Uzbek with a straight apostrophe", "O'ZBEKISTON", "UZ");
    row("Chinese", "土耳其", "TR");
    row("Chinese Hong Kong", "中国香港", "HK");
    row("traditional Chinese", "中國", "CN");
    row("Spanish", "Países Bajos", "NL");
    row("Spanish without accents", "ESPANA", "ES");
    row("French", "CHINE", "CN");
    row("French with article", "Côte d'Ivoire", "CI");
    row("French without marks", "COTE DIVOIRE", "CI");
    row("Portuguese", "BRASIL", "BR");
    row("German", "Vereinigte Staaten", "US");
    row("Vietnamese, and not Angola", "Áo", "AT");
    row("the code that Vietnamese Austria folds to", "AO", "AO");
    row("Vietnamese Russia", "Nga", "RU");
    row("Nigeria's code", "NGA", "NG");
    row("Arabic", "الصين", "CN");
    row("a language few forms use", "Тајланд", "TH");
    row("Japanese", "ロシア", "RU");
    row("Moldova as ISO lists it", "MOLDOVA, REPUBLIC OF", "MD");
    row("Iran as ISO lists it", "IRAN, ISLAMIC REPUBLIC OF", "IR");
    row("an old form of Vietnam", "VIETNAM, DEMOCRATIC REPUBLIC OF", "VN");
    row("the Congo of Kinshasa", "Congo, the Democratic Republic of the", "CD");
    row("the Congo of Brazzaville", "CONGO", "CG");
    row("Greece in European statistics", "EL", "GR");
    row("Britain's customary code", "UK", "GB");
    row("Kosovo", "Kosovo", "XK");
    row("Macedonia as it was", "MACEDONIA, THE FORMER YUGOSLAV REPUBLIC OF", "MK");
    row("Niger is not Nigeria", "NIGER", "NE");
    row("Nigeria", "НИГЕРИЯ", "NG");
    row("Dominica", "DOMINICA", "DM");
    row("Dominican Republic", "Dominican Republic", "DO");
    row("Guinea-Bissau", "Guinea-Bissau", "GW");
    row("Morocco in Turkish", "FAS", "MA");
    row("Chad in Turkish", "ÇAD", "TD");
    row("a republic cut", "MOLDOVA, REP. OF", "MD");
    row("islands cut", "CAYMAN ISL.", "KY");
    row("a Turkish republic cut", "DOMİNİK CUM.", "DO");
    row("a Russian republic cut", "РЕСП. АРМЕНИЯ", "AM");
    row("accents that would change the order", "SIRIA, REPUBLICA ARABE", "SY");
    row("Russian in Latin letters", "Severnaya Koreya", "KP");
    row("a footnote's mark", "Germany¹", "DE");
    row("two footnotes' marks", "Kosovo ¹ †", "XK");
    row("a number is no mark", "Germany 1", "");
    row("marks alone", "¹", "");
    row("North Korea in the order of lists", "КОРЕЯ НАРОДНАЯ ДЕМОКРАТИЧЕСКАЯ РЕСПУБЛИКА", "KP");
    row("Turkish Germany as Arabs write it", "ALMANIA", "DE");
    row("Portuguese Russia", "Federação Russa", "RU");
    row("Russia in traditional signs", "俄羅斯聯邦", "RU");
    row("Korean Russia", "러시아 연방", "RU");
    row("Japanese America", "米国", "US");
    row("Vietnamese Italy", "Ý", "IT");
    row("Vietnamese Australia", "ÚC", "AU");
    row("Vietnamese Switzerland", "Thuỵ Sỹ", "CH");
    row("Arabic without its hamza", "المانيا", "DE");
    row("Arabic with its hamza", "ألمانيا", "DE");
    row("Persian with an Arabic keyboard", "امريكا", "US");
    row("Polish initials", "ChRL", "CN");
    row("Czech Germany", "SRN", "DE");
    row("Mongolian Korea", "БНСУ", "KR");
    row("Greek initials", "ΗΠΑ", "US");
    row("an official name in Thai", "สหพันธรัฐรัสเซีย", "RU");
    row("an official name in Hindi", "संयुक्त राज्य अमेरिका", "US");
    row("an official name in Georgian", "რუსეთის ფედერაცია", "RU");
    row("an official name in Armenian", "Ռուսաստանի Դաշնություն", "RU");
    row("an official name in Lithuanian", "Rusijos Federacija", "RU");
    row("North Korea in Korean", "조선민주주의인민공화국", "KP");
    row("South Korea turned about in German", "Korea, Republik", "KR");
    row("the French part of an island in Dutch", "Sint Maarten (Frans deel)", "MF");
    row("the same in other words", "Sint-Maarten (Franse deel)", "MF");
    row("the Dutch part", "Sint Maarten (Nederlands deel)", "SX");
    row("the French part in French", "Saint-Martin (partie française)", "MF");
    row("the Dutch part in French", "Saint-Martin (partie néerlandaise)", "SX");
    row("the Dutch part in English", "Saint Martin (Dutch part)", "SX");
}

void CountriesTest::findsEverySpelling()
{
    QFETCH(QString, cell);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(m_countries.find(cell.toStdString()).alpha2()), code);
}

void CountriesTest::tellsNoneFromUnknown_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("none");
    for (const char *none : {"", " ", "-", "XX", "EU", "CEI", "000", "0", "World", "РАЗНЫЕ", "НЕИЗВЕСТНА",
                             "Н/Д", "N/A", "NULL", "OTHER COUNTRY", "ЕВРОСОЮЗ", "不详", "ОТСУТСТВУЕТ", "899", "097", "EU-27",
                             "EXT_EU27_2020", "ЕАЭС", "全世界", "Dünya", "Rest of world", "Total world"})
        QTest::addRow("none: %s", none) << QString::fromUtf8(none) << true;
    for (const char *unknown : {"ATLANTICO", "VALENCIA", "9999", "Atlanta, Georgia", "CN, TR",
                                "China / Turkey", "LOBITO", "Q1", "SANTAFE DE BOGOTA", "EMK", "USSR", "Virgin Islands", "China, Rep.", "Dem. Rep.", "Guinea, Isl.", "Congo (Dem.)", "Saint-Martin (some part)"})
        QTest::addRow("unknown: %s", unknown) << QString::fromUtf8(unknown) << false;
}

void CountriesTest::tellsNoneFromUnknown()
{
    QFETCH(QString, cell);
    QFETCH(bool, none);
    const Countries::Match expected{none ? Countries::Kind::None : Countries::Kind::Unknown, {}};
    const auto match = m_countries.lookup(cell.toStdString());
    QCOMPARE(QString::fromStdString(match.code.alpha2()), QString());
    QCOMPARE(static_cast<int>(match.kind), static_cast<int>(expected.kind));
}

void CountriesTest::namesAreThosePeopleUse_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const char *code, const char *english, const char *russian) {
        QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(english)
                            << QString::fromUtf8(russian);
    };
    row("TR", "Turkey", "Турция");
    row("AE", "U.A.E.", "ОАЭ");
    row("KR", "South Korea", "Республика Корея");
    row("RU", "Russia", "Россия");
    row("HK", "Hong Kong", "Гонконг");
    row("US", "United States", "США");
    row("CZ", "Czechia", "Чехия");
}

void CountriesTest::namesAreThosePeopleUse()
{
    QFETCH(QString, code);
    QFETCH(QString, english);
    QFETCH(QString, russian);
    const CountryCode country(code.toStdString());
    QCOMPARE(m_countries.name(country, QLocale(QLocale::English)), english);
    QCOMPARE(m_countries.name(country, QLocale(QLocale::Russian)), russian);
}

void CountriesTest::readsItsOwnNamesBack()
{
    QStringList wrong;
    for (const auto language :
         {QLocale::English, QLocale::Russian, QLocale::Ukrainian, QLocale::Turkish, QLocale::Chinese,
          QLocale::Spanish, QLocale::French, QLocale::Kazakh, QLocale::Uzbek, QLocale::Vietnamese}) {
        for (const CountryCode code : m_countries.all()) {
            const QString name = m_countries.name(code, QLocale(language));
            const QString found = QString::fromStdString(m_countries.find(name.toStdString()).alpha2());
            // ICU's Kazakh has one name for both Congos.
            const bool twoCongos = language == QLocale::Kazakh && code == CountryCode("CD");
            if (!twoCongos && found != QString::fromStdString(code.alpha2()))
                wrong.append(
                    QStringLiteral("%1: %2 is read as %3 (%4)")
                        .arg(QString::fromStdString(code.alpha2()), name, found, QLocale(language).name()));
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
    QVERIFY(m_countries.all().size() >= 250);
}

void CountriesTest::readsEveryAliasBack()
{
    QFile file(QStringLiteral(":/places/country-aliases.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList wrong;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString code = line.section(QStringLiteral(" = "), 0, 0);
        if (line.startsWith(u'#') || code.size() != 2)
            continue;
        for (const QString &name : line.section(QStringLiteral(" = "), 1).split(u';')) {
            const QString found = QString::fromStdString(m_countries.find(name.trimmed().toStdString()).alpha2());
            if (found != code)
                wrong.append(name.trimmed() + QStringLiteral(": ") + found);
        }
    }
    // Codes of other countries, which the column decides about.
    QCOMPARE(wrong.join(u' '), QStringLiteral("NGA: NG TC: TC"));
}

void CountriesTest::suggestsWhatAMisspelledNameMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("a letter dropped") << QStringLiteral("VETNAM") << QStringLiteral("VN");
    QTest::newRow("two letters swapped") << QStringLiteral("Tukrey") << QStringLiteral("TR");
    QTest::newRow("a Russian ending") << QStringLiteral("Казахстана") << QStringLiteral("KZ");
    QTest::newRow("between two countries") << QStringLiteral("Nigera") << QString();
    QTest::newRow("too short to tell") << QStringLiteral("Chna") << QString();
    QTest::newRow("no country at all") << QStringLiteral("Elsewhere") << QString();
}

void CountriesTest::suggestsWhatAMisspelledNameMeans()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(m_countries.closest(text.toStdString()).alpha2()), "code");
}

void CountriesTest::isFast()
{
    const std::array cells{"CN", "TURKEY", "РОССИЯ", "КОРЕЯ, РЕСПУБЛИКА", "156", "UNITED STATES OF AMERICA"};
    QElapsedTimer timer;
    timer.start();
    int found = 0;
    constexpr int rounds = 20000;
    for (int i = 0; i < rounds; ++i) {
        for (const char *cell : cells)
            found += m_countries.find(cell).valid();
    }
    QCOMPARE(found, rounds * static_cast<int>(cells.size()));
    qInfo("%.0f ns a cell", static_cast<double>(timer.nsecsElapsed()) / found);
}

QTEST_GUILESS_MAIN(CountriesTest)
#include "tst_countries.moc"
