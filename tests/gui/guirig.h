// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/casesettings.h"
#include "casefile/casewriter.h"
#include "casefile/packedrows.h"
#include "places/countries.h"
#include "session/session.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>
#include <memory>
#include <string>

/** The window over a small case made here: four kinds of goods, three ways, thirteen months, with gaps and
 * blanks. */
class GuiRig {
public:
    /** `change` may give the session other tools. */
    explicit GuiRig(int rows = 240, const std::function<void(SessionTools &)> &change = {})
        : m_settings(m_dir.filePath(QStringLiteral("settings ış.ini")))
    {
        SessionTools tools = SessionTools::overColumns();
        tools.names = [this] { return names(); };
        tools.author = QStringLiteral("tester");
        if (change)
            change(tools);
        m_session = std::make_unique<Session>(tools);
        m_looks = std::make_unique<Looks>();
        m_languages = std::make_unique<Languages>();
        m_languages->use(QStringLiteral("en"));
        write(rows);
        window = std::make_unique<MainWindow>(ShellContext{
            *m_session, *m_looks, m_settings, *m_languages, m_countries,
            [this](const Progress &progress) { return makeSample ? makeSample(progress) : sample(); }});
    }
    ~GuiRig() { window.reset(); }

    QString casePath() const { return m_dir.filePath(QStringLiteral("вести 2022.waybill")); }
    Session &session() { return *m_session; }
    Looks &looks() { return *m_looks; }
    Languages &languages() { return *m_languages; }
    Settings &settings() { return m_settings; }

    /** Opens the case and waits for its figures. */
    void open()
    {
        window->openCase(casePath());
        QVERIFY2(m_session->isOpen(), qPrintable(window->messages().text()));
        settle();
    }
    /** Waits until every view has its figures. */
    void settle()
    {
        QTRY_VERIFY(m_session->cube() != nullptr);
        QTRY_VERIFY(!m_session->feed().busy());
    }

    /** The same case, marked as made up. */
    Result<QString> sample()
    {
        const auto file = CaseFile::open(casePath());
        if (!file)
            return file.failure();
        const auto connection = (*file)->connect(CaseConnection::Mode::Write);
        if (!connection)
            return connection.failure();
        if (const auto marked =
                CaseSettings::write(*connection, CaseSettings::illustrative, QStringLiteral("1"));
            !marked)
            return marked.failure();
        return casePath();
    }

    std::unique_ptr<MainWindow> window;
    /** Another way to make the sample than this rig's own; set it before the sample is asked for. */
    std::function<Result<QString>(const Progress &)> makeSample;

private:
    QueryNames names()
    {
        QueryNames names;
        QList<QueryName> countries;
        for (const CountryCode code : m_countries.all())
            countries.append({QString::fromStdString(code.alpha2()), m_countries.name(code)});
        names.setValues(FilterField::Origin, countries);
        names.setValues(FilterField::Category,
                        {{QStringLiteral("body-armor"), QStringLiteral("Body armor")},
                         {QStringLiteral("drone-parts"), QStringLiteral("Drone parts")},
                         {QStringLiteral("rifles"), QStringLiteral("Rifles and shotguns")},
                         {QStringLiteral("none"), QStringLiteral("None")}});
        return names;
    }

    void write(int rows)
    {
        auto file = CaseFile::create(casePath());
        QVERIFY2(file, file ? "" : qPrintable(file.failure().text));
        auto connection = (*file)->connect(CaseConnection::Mode::Write);
        QVERIFY(connection);
        auto writer = CaseWriter::begin(*connection);
        QVERIFY(writer);
        CaseWriter &out = **writer;
        out.beginSource();
        PackedRows packed;
        std::int64_t net = 0;
        int netCells = 0;
        for (int i = 1; i <= rows; ++i)
            row(out, packed, i, net, netCells);
        QVERIFY(out.addRows(RawBlocks::compress(packed)));
        Source source;
        source.file = QStringLiteral("импорт_2022.csv");
        source.sha256 = QString(64, u'a');
        source.importedAt = QStringLiteral("2023-01-12T10:00:00Z");
        source.importedBy = QStringLiteral("tester");
        source.headers = {QStringLiteral("ДАТА"), QStringLiteral("ОПИСАНИЕ ТОВАРА"),
                          QStringLiteral("ВЕС НЕТТО, КГ")};
        for (int i = 0; i < source.headers.size(); ++i) {
            ColumnUse use;
            use.column = i;
            use.header = source.headers[i];
            use.field = std::array{Field::Date, Field::Description, Field::Net}[static_cast<std::size_t>(i)];
            source.mapping.columns.append(use);
        }
        source.ledger = {rows, rows, 0, 0, 0, 0};
        source.totals = {{Field::Net, 2, source.headers[2], netCells, 0, QString::number(net), QString()}};
        const auto finished = out.finishSource(source);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.failure().text));
        QVERIFY(out.commit());
    }

    static void row(CaseWriter &out, PackedRows &packed, int i, std::int64_t &net, int &netCells)
    {
        struct Kind {
            const char *category, *hs, *text;
        };
        static const Kind kinds[] = {
            {"body-armor", "6211339000", "Жилет <b>«Safari»</b> (спецодежда), с карманами под пластины"},
            {"drone-parts", "8806100000", "Пропеллеры для БПЛА"},
            {"rifles", "9303200000", "CIVILIAN SHOTGUN, MODEL CQ-A"},
            {"", "0102", "Баранина"}};
        static const char *senders[] = {"BOĞAZ DIŞ TİCARET LTD. ŞTİ.", "GUANGZHOU HUALIAN 广州华联",
                                        "=HYPERLINK(\"x\")"};
        static const char *ways[][3] = {{"CN", "TR", "RU"}, {"TR", "TR", "RU"}, {"CN", "AE", "RU"}};
        const Kind &kind = kinds[i % 7 == 0 ? 3 : i % 3];
        ShipmentRecord r;
        r.row = i + 1;
        const int month = (i * i) % 13;
        if (i % 20 != 0)
            r.date = Date::fromYmd(2022 + month / 12, month % 12 + 1, i % 28 + 1);
        r.description = kind.text;
        r.hs = kind.hs;
        r.consignor = senders[i % 3];
        r.consignee = i % 2 ? "ООО «ВОЛГА-ЭКИП»" : "АО «РУБЕЖ-ТЕХ»";
        const auto &way = ways[(i / 2) % 3];
        r.origin = CountryCode(way[0]);
        r.dispatch = CountryCode(way[1]);
        r.destination = CountryCode(way[2]);
        if (i % 25 != 0) {
            r.netGrams = std::int64_t(i) * 12'345;
            net += *r.netGrams;
            ++netCells;
        }
        if (i % 40 == 0 && r.netGrams)
            r.grossGrams = *r.netGrams / 10; // heavier than with its packing: flagged
        r.valueCents = std::int64_t(i) * (10'000 + 4'000 * (i % 11));
        r.currency = "USD";
        const std::string date = r.date ? r.date->iso() : std::string(),
                          mass = r.netGrams ? std::to_string(*r.netGrams / 1000) : "";
        const CellView cells[] = {
            {date, CellKind::Text}, {kind.text, CellKind::Text}, {mass, CellKind::Text}};
        packed.add({r.row, cells, false});
        QVERIFY(out.addShipment(r, {kind.category, "rule/1", "words"},
                                i % 30 == 0 ? ShipmentMark::hasProblems : 0));
        if (i % 30 == 0) {
            Issue issue;
            issue.kind = QStringLiteral("date-unreadable");
            issue.text = QStringLiteral("“31.02.2022” is no day.");
            issue.row = r.row;
            issue.header = QStringLiteral("ДАТА");
            QVERIFY(out.addIssue(issue));
        }
    }

    QTemporaryDir m_dir;
    Countries m_countries;
    Settings m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<Languages> m_languages;
};
