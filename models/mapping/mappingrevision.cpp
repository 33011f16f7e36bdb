// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrevision.h"

#include "mapping/columnlinks.h"
#include "mapping/currencylinks.h"
#include "mapping/fieldassigner.h"
#include "mapping/mappingproposer.h"
#include "mapping/openpoints.h"

#include <algorithm>

namespace {

using Kind = MappingRule::Kind;

bool namesColumn(const MappingRule &rule)
{
    return rule.kind == Kind::Column || rule.kind == Kind::YearColumn || rule.kind == Kind::QuarterColumn ||
           rule.kind == Kind::MonthColumn || rule.kind == Kind::DayColumn;
}

/** The column as nothing but its field was said of it. */
ColumnUse bare(const ColumnUse &use)
{
    ColumnUse plain;
    plain.column = use.column;
    plain.header = use.header;
    plain.field = use.field;
    plain.confidence = use.confidence;
    plain.evidence = use.evidence;
    plain.datePart = use.datePart;
    plain.fillDown = use.fillDown;
    return plain;
}

/** Which questions were asked of this column alone: which column it should be is decided. */
bool isOpen(const MappingQuestion &question, int column)
{
    return question.column == column && question.id != u"which-column" &&
           !question.id.startsWith(u"unfit-") && question.id != u"net-or-gross" &&
           question.id != u"which-country" && question.id != u"which-party";
}

} // namespace

void MappingRevision::readAnew(ColumnMapping &mapping, int column) const
{
    if (column < 0 || column >= mapping.columns.size())
        return;
    ColumnUse &use = mapping.columns[column];
    if (use.field == Field::None)
        return;
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const SheetFacts sheet = MappingProposer(m_countries).factsOf(m_rows, mapping);
    const std::vector<FieldCandidate> candidates = FieldAssigner(vocabulary, sheet).assign().candidates;
    std::vector<ColumnUse> columns(mapping.columns.begin(), mapping.columns.end());
    const auto at = static_cast<std::size_t>(column);
    columns[at] = bare(use);
    const ColumnLinks links(sheet, candidates, columns);
    links.linkUnits();
    links.linkQuantity();
    if (use.field == Field::Value)
        CurrencyLinks(sheet, candidates, columns).link();
    ColumnRules::Outcome rules;
    ColumnRules::decide(columns[at], sheet.facts[at], rules);
    OpenPoints(sheet, candidates, columns, rules).ask();
    use = columns[at];
    if (use.field == Field::Value) { // the column of currencies may be another one now
        for (std::size_t c = 0; c < columns.size(); ++c) {
            ColumnUse &other = mapping.columns[static_cast<qsizetype>(c)];
            if (other.field == Field::Currency || columns[c].field == Field::Currency)
                other = columns[c];
        }
    }
    for (const MappingQuestion &question : std::as_const(rules.questions)) {
        if (isOpen(question, column))
            mapping.questions.append(question);
    }
}

Result<ColumnMapping> MappingRevision::apply(ColumnMapping mapping, const QList<MappingRule> &rules) const
{
    QList<MappingRule> ordered = rules;
    std::stable_partition(ordered.begin(), ordered.end(), namesColumn);
    for (const MappingRule &rule : std::as_const(ordered)) {
        const ColumnUse *const before = mapping.use(rule.field);
        const int former = before ? before->column : -1;
        if (const auto applied = rule.apply(mapping); !applied)
            return applied.failure();
        const ColumnUse *const now = mapping.use(rule.field);
        if (rule.kind == Kind::Column && now && now->column != former)
            readAnew(mapping, now->column);
    }
    return mapping;
}
