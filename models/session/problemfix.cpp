// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problemfix.h"

#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "core/decimal.h"
#include "core/text.h"
#include "core/units.h"
#include "cube/didyoumean.h"
#include "importing/rawsample.h"
#include "importing/remaporder.h"
#include "mapping/mappingrevision.h"
#include "mapping/rowparser.h"
#include "places/countries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

using Kind = MappingRule::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemFix)
};

constexpr std::int64_t mostRows = 200, mostTexts = 60;

const ColumnUse *useOf(const ColumnMapping &mapping, int column)
{
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [column](const ColumnUse &use) { return use.column == column; });
    return found == mapping.columns.end() ? nullptr : &*found;
}

/** What a record says in a field that can be corrected, to see whether two readings agree. */
QString valueText(const ShipmentRecord &record, Field field)
{
    const auto number = [](const std::optional<std::int64_t> &value) {
        return value ? QString::number(*value) : QString();
    };
    switch (field) {
    case Field::Date:
        return record.date ? QString::fromStdString(record.date->iso()) : QString();
    case Field::Origin:
        return QString::fromStdString(record.origin.alpha2());
    case Field::Dispatch:
        return QString::fromStdString(record.dispatch.alpha2());
    case Field::Trading:
        return QString::fromStdString(record.trading.alpha2());
    case Field::Destination:
        return QString::fromStdString(record.destination.alpha2());
    case Field::Net:
        return number(record.netGrams);
    case Field::Gross:
        return number(record.grossGrams);
    case Field::Quantity:
        return number(record.quantityMilli);
    case Field::Packages:
        return number(record.packages);
    case Field::Value:
        return number(record.valueCents);
    case Field::Currency:
        return QString::fromUtf8(record.currency.data(), static_cast<qsizetype>(record.currency.size()));
    case Field::Hs:
        return QString::fromUtf8(record.hs.data(), static_cast<qsizetype>(record.hs.size()));
    default:
        return {};
    }
}

QString changeName(Kind kind)
{
    switch (kind) {
    case Kind::Column:
        return Words::tr("another column in %1");
    case Kind::DateOrder:
        return Words::tr("order of dates in %1");
    case Kind::DecimalSign:
        return Words::tr("decimal sign in %1");
    case Kind::MassUnit:
    case Kind::UnitAlias:
    case Kind::UnnamedUnit:
        return Words::tr("unit of mass in %1");
    case Kind::Currency:
        return Words::tr("currency in %1");
    case Kind::CountryAlias:
        return Words::tr("country names in %1");
    case Kind::Row:
        return Words::tr("which rows of %1 count");
    default:
        break;
    }
    return Words::tr("another reading of %1");
}

} // namespace

QList<Kind> ProblemFix::kindsFor(const ProblemGroup &group)
{
    const QString &kind = group.kind;
    if (kind.startsWith(u"sum-") || kind == u"row-subtotal" || kind == u"row-perhaps-subtotal" ||
        kind == u"row-no-shipment" || kind == u"row-note" || kind == u"row-put-back" ||
        kind == u"row-taken-out")
        return {Kind::Row};
    if (group.field == Field::None)
        return {};
    if (kind == u"date-unreadable" || kind == u"date-other-order" || kind == u"date-ambiguous" ||
        kind == u"date-no-year" || kind == u"date-odd-year")
        return {Kind::DateOrder, Kind::Column};
    if (kind == u"country-unknown")
        return {Kind::CountryAlias, Kind::Column};
    if (kind == u"number-unreadable" || kind == u"number-too-large" || kind == u"number-other-sign")
        return {Kind::DecimalSign, Kind::Column};
    if (kind == u"unit-unknown")
        return {Kind::UnitAlias};
    if (kind == u"unit-missing")
        return {Kind::UnnamedUnit};
    if (kind == u"currency-unknown")
        return {Kind::Currency, Kind::Column};
    if (kind == u"hs-unreadable" || kind == u"hs-is-date" || kind == u"hs-rounded")
        return {Kind::Column};
    return {};
}

Result<ProblemFix> ProblemFix::of(const ProblemGroup &group, const Source &source, const CaseReader &cells,
                                  const ProblemReader &problems, const Countries &countries)
{
    ProblemFix fix(countries);
    fix.m_group = group;
    fix.m_source = source;
    fix.m_kinds = kindsFor(group);
    const bool wholeRows = fix.m_kinds.contains(Kind::Row);
    const auto issues = problems.rows(group, wholeRows ? -1 : mostRows);
    if (!issues)
        return issues.failure();
    for (const Issue &issue : *issues) {
        if (issue.row == 0)
            continue;
        if (wholeRows)
            fix.m_runs.insert(issue.row);
        if (fix.m_rows.size() >= mostRows)
            continue;
        auto row = cells.rawRows(source.id, issue.row, 1);
        if (!row)
            return row.failure();
        fix.m_rows += *row;
    }
    auto others = cells.rawRows(source.id, source.mapping.headerRow + 1, mostRows);
    if (!others)
        return others.failure();
    fix.m_others = std::move(*others);
    if (fix.m_kinds.contains(Kind::CountryAlias)) {
        const auto texts = problems.values(group, mostTexts);
        if (!texts)
            return texts.failure();
        fix.m_texts = *texts;
    } else if (fix.m_kinds.contains(Kind::UnitAlias)) {
        fix.readUnits();
    }
    return fix;
}

/** The issue stands at the mass; its unit stands beside it, or in a column of its own. */
void ProblemFix::readUnits()
{
    const ColumnUse *const use = useOf(m_source.mapping, m_group.column);
    if (!use)
        return;
    const auto cell = [](const RawRow &row, int column) {
        const auto at = static_cast<std::size_t>(column);
        return column >= 0 && at < row.cells.size() ? QString::fromStdString(row.cells[at].text).trimmed()
                                                    : QString();
    };
    for (const RawRow &row : std::as_const(m_rows)) {
        QString unit = cell(row, use->unitColumn);
        if (unit.isEmpty()) {
            const std::string mass = cell(row, use->column).toStdString();
            const DecimalReading reading = Decimal::read(mass, use->decimalSign, {});
            const std::string_view beside = reading.suffix.empty() ? reading.prefix : reading.suffix;
            unit = QString::fromUtf8(beside.data(), static_cast<qsizetype>(beside.size()));
        }
        if (unit.isEmpty())
            continue;
        const auto known = std::find_if(m_texts.begin(), m_texts.end(),
                                        [&](const ProblemValue &value) { return value.text == unit; });
        if (known == m_texts.end())
            m_texts.append({unit, 1});
        else
            ++known->count;
    }
    std::stable_sort(m_texts.begin(), m_texts.end(),
                     [](const ProblemValue &a, const ProblemValue &b) { return a.count > b.count; });
}

QStringList ProblemFix::examples() const
{
    QStringList examples;
    const auto at = static_cast<std::size_t>(std::max(0, m_group.column));
    for (const RawRow &row : m_rows) {
        const QString text = at < row.cells.size() ? QString::fromStdString(row.cells[at].text) : QString();
        if (!text.isEmpty() && !examples.contains(text))
            examples.append(text);
    }
    return examples;
}

Result<ColumnMapping> ProblemFix::mapping(const QList<MappingRule> &rules) const
{
    return MappingRevision(rawSample(m_others, m_source.mapping.headerRow + 1), *m_countries)
        .apply(m_source.mapping, rules);
}

ProblemFix::Reading ProblemFix::read(RowParser &parser, const ColumnMapping &mapping, const RawRow &raw) const
{
    TextArena arena;
    const std::vector<CellView> cells = raw.views();
    const ParsedRow row = parser.parse({raw.number, cells, raw.hidden}, arena);
    const ColumnUse *const use = mapping.use(m_group.field);
    Reading reading;
    reading.shipment = row.kind == RowKind::Shipment;
    reading.problem = std::any_of(row.issues.begin(), row.issues.end(), [&](const Issue &issue) {
        return issue.severity == m_group.severity && use && issue.column == use->column;
    });
    reading.value = valueText(row.record, m_group.field);
    return reading;
}

ProblemFix::Trial ProblemFix::trial(const QList<MappingRule> &rules) const
{
    Trial trial;
    trial.rows = m_rows.size();
    const auto changed = mapping(rules);
    if (!changed || readAlike(*changed, m_source.mapping))
        return trial;
    trial.changes = true;
    RowParser now(m_source.mapping, *m_countries), then(*changed, *m_countries);
    const bool used = changed->use(m_group.field) != nullptr;
    for (const RawRow &row : m_rows)
        trial.mended += used && !read(then, *changed, row).problem;
    for (const RawRow &row : m_others) {
        const Reading before = read(now, m_source.mapping, row);
        if (!before.shipment || before.problem)
            continue;
        ++trial.others;
        const Reading after = read(then, *changed, row);
        trial.broken += after.problem;
        trial.altered += !after.problem && after.value != before.value;
    }
    return trial;
}

ProblemFix::Trial &ProblemFix::Trial::operator+=(const Trial &other)
{
    rows += other.rows;
    mended += other.mended;
    others += other.others;
    broken += other.broken;
    altered += other.altered;
    changes = changes || other.changes;
    return *this;
}

Result<QList<ProblemFix>> ProblemFix::elsewhere(const QList<ProblemGroup> &groups,
                                                const QList<Source> &sources, const CaseFile &file,
                                                const Countries &countries, const Progress &progress)
{
    const auto connection = file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    const CaseReader cells(*connection);
    const ProblemReader problems(*connection);
    QList<ProblemFix> fixes;
    for (const ProblemGroup &group : groups) {
        if (progress.cancelled())
            return Failure{QString(), Failure::Kind::Cancelled};
        const auto source = std::ranges::find(sources, group.source, &Source::id);
        if (source == sources.end())
            continue;
        auto fix = of(group, *source, cells, problems, countries);
        if (!fix)
            return fix.failure();
        fixes.append(std::move(*fix));
    }
    return fixes;
}

Result<QList<Mending>> ProblemFix::mendings(const QList<ProblemFix> &fixes, const QList<MappingRule> &rules)
{
    QList<Mending> mendings;
    for (const ProblemFix &fix : fixes) {
        const auto changed = fix.mapping(rules);
        if (!changed)
            return changed.failure();
        // One source may have the problem in several columns.
        if (std::ranges::find(mendings, fix.m_source.id, &Mending::source) == mendings.end() &&
            !readAlike(*changed, fix.m_source.mapping))
            mendings.append({fix.m_source.id, *changed, fix.name(rules)});
    }
    return mendings;
}

bool ProblemFix::holdElsewhere(const QList<MappingRule> &rules)
{
    return std::ranges::none_of(
        rules, [](const MappingRule &rule) { return rule.kind == Kind::Column || rule.kind == Kind::Row; });
}

StepName ProblemFix::name(const QList<MappingRule> &rules) const
{
    const bool alike = std::all_of(rules.begin(), rules.end(),
                                   [&](const MappingRule &rule) { return rule.kind == rules.first().kind; });
    const auto kind = rules.isEmpty() || !alike ? std::nullopt : std::optional(rules.first().kind);
    return [kind, file = Text::visible(m_source.file, 60)] {
        return (kind ? changeName(*kind) : Words::tr("another reading of %1")).arg(file);
    };
}

QString ProblemFix::likelyCountry(const QString &text) const
{
    if (const CountryCode code = m_countries->closest(text.toStdString()); code.valid())
        return QString::fromStdString(code.alpha2());
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::Russian), QLocale(QLocale::English)}) {
        QStringList names;
        for (const CountryCode code : m_countries->all())
            names.append(m_countries->name(code, locale));
        if (const auto at = names.indexOf(DidYouMean::nearest(text.trimmed(), names)); at >= 0)
            return QString::fromStdString(m_countries->all()[static_cast<std::size_t>(at)].alpha2());
    }
    return {};
}
