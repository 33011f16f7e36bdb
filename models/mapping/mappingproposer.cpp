// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingproposer.h"

#include "core/text.h"
#include "mapping/columnrules.h"
#include "mapping/countrypoints.h"
#include "mapping/fieldassigner.h"
#include "mapping/filedate.h"
#include "mapping/groupsurvey.h"
#include "mapping/headerfinder.h"
#include "mapping/openpoints.h"
#include "mapping/sheetjudge.h"
#include "mapping/totalwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("MappingProposer", source);
}

/** Rows that would mislead the facts: totals, and the header again. */
bool isPlainRow(const SheetSample &sample, std::size_t row, const QList<QString> &headers)
{
    std::size_t same = 0;
    std::size_t filled = 0;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const std::string_view text = sample.text(row, c);
        if (text.empty())
            continue;
        if (filled < 2 && TotalWords::starts(text))
            return false;
        ++filled;
        same += headers.value(static_cast<qsizetype>(c)).section(QStringLiteral(" / "), -1) ==
                QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return filled > 1 && same * 2 < filled;
}

/** Whether the wording claims one of the country fields. */
bool mayBeCountry(const std::vector<HeaderMatch> &matches)
{
    return std::any_of(matches.begin(), matches.end(), [](const HeaderMatch &m) {
        return m.meaning == "origin" || m.meaning == "dispatch" || m.meaning == "destination" ||
               m.meaning == "trading" || m.meaning == "country";
    });
}

/** One program writes all columns of a file: what one leaves open the others tell, if they agree. */
void followTheRest(const SheetFacts &sheet, std::vector<ColumnUse> &columns,
                   QList<MappingQuestion> &questions)
{
    SignCounts signs;
    OrderEvidence orders;
    for (const ColumnFacts &facts : sheet.facts) {
        constexpr double mostly = 0.7;
        if (facts.share(facts.numbers) > mostly) {
            signs.point += facts.signs.point;
            signs.comma += facts.signs.comma;
        }
        if (facts.share(facts.dates) > mostly) {
            orders.dayFirst += facts.order.dayFirst;
            orders.monthFirst += facts.order.monthFirst;
        }
    }
    questions.removeIf([&](const MappingQuestion &question) {
        const bool sign = question.id == u"decimal-sign" && (signs.point == 0) != (signs.comma == 0);
        const bool order = question.id == u"date-order" && !question.answerIds.contains(QStringLiteral("ymd")) &&
                           (orders.dayFirst == 0) != (orders.monthFirst == 0);
        ColumnUse &use = columns[static_cast<std::size_t>(question.column)];
        if (sign)
            use.decimalSign = signs.sign();
        if (order)
            use.dateOrder = orders.order();
        return sign || order;
    });
}

} // namespace

QByteArray MappingProposer::shapeKey(const QList<QString> &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(QByteArray::fromStdString(Text::fold(header.toStdString())));
        hash.addData(QByteArrayLiteral("\x1f"));
    }
    return hash.result().toHex().left(32);
}

MappingProposal MappingProposer::propose(const SheetSample &sample, const QString &sheetName) const
{
    MappingProposal proposal;
    const FoundHeader header = HeaderFinder(m_vocabulary).find(sample);
    SheetFacts sheet;
    sheet.sample = &sample;
    sheet.name = sheetName;
    sheet.firstRow = header.valid() ? header.last + 1 : 0;
    sheet.titleRows = header.valid() ? header.first : 0;
    sheet.headers = header.headers;
    while (sheet.headers.size() < static_cast<qsizetype>(sample.width()))
        sheet.headers.append(QString());
    for (const QString &text : sheet.headers)
        sheet.texts.push_back(m_vocabulary.parse(text.toStdString(), header.grouped()));
    sheet.facts.resize(sample.width());
    std::vector<const Countries *> lookups;
    for (const HeaderText &text : sheet.texts)
        lookups.push_back(mayBeCountry(m_vocabulary.match(text)) || !text.box.empty() ? &m_countries
                                                                                      : nullptr);
    for (std::size_t row = sheet.firstRow; row < sample.size(); ++row) {
        if (!isPlainRow(sample, row, sheet.headers))
            continue;
        for (std::size_t c = 0; c < sheet.facts.size(); ++c)
            sheet.facts[c].add(sample.cell(row, c), lookups[c]);
    }
    sheet.layout = m_vocabulary.layout(sheet.headers);

    FieldAssigner::Outcome fields = FieldAssigner(m_vocabulary, sheet).assign();
    ColumnRules::Outcome rules{fields.questions, fields.notes};
    for (ColumnUse &use : fields.columns) {
        if (use.field != Field::None)
            ColumnRules::decide(use, sheet.facts[static_cast<std::size_t>(use.column)], rules);
    }
    followTheRest(sheet, fields.columns, rules.questions);
    GroupSurvey groups(sheet, m_countries, fields.columns, rules);
    proposal.mapping.groups = groups.lines();
    groups.fillDown();
    OpenPoints(sheet, fields.candidates, fields.columns, rules).ask();
    ColumnMapping &mapping = proposal.mapping;
    mapping.headerRow = header.valid() ? static_cast<int>(sample.number(header.last)) : 0;
    mapping.headerRows =
        header.valid() ? static_cast<int>(sample.number(header.last) - sample.number(header.first)) + 1 : 0;
    mapping.columns = QList<ColumnUse>(fields.columns.begin(), fields.columns.end());
    mapping.questions = rules.questions;
    CountryPoints(sheet, m_countries).ask(mapping);
    FileDate(sheet).ask(mapping);
    proposal.notes = rules.notes;
    if (sheet.layout) {
        mapping.layout = sheet.layout->id;
        if (sheet.layout->sums)
            proposal.notes.append(tr("The rows are sums by month, not single shipments."));
    }
    proposal.reason = SheetJudge::whyNoShipments(header, sheet, mapping);
    proposal.shipments = proposal.reason.isEmpty();
    proposal.shapeKey = shapeKey(sheet.headers);
    return proposal;
}
