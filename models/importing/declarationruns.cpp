// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/declarationruns.h"

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(DeclarationRuns)
};

bool given(const std::optional<std::int64_t> &amount)
{
    return amount.value_or(0) != 0;
}

} // namespace

void DeclarationRuns::begin(const ShipmentRecord &record)
{
    m_run.declaration.assign(record.declaration); // in the memory of the one before
    m_run.first = m_run.last = record.row;
    m_run.lines = 1;
    m_run.net = record.netGrams;
    m_run.gross = record.grossGrams;
    m_run.value = record.valueCents;
    m_run.netDiffers = m_run.netRepeats = false;
    m_run.sameGross = given(record.grossGrams);
    m_run.sameValue = given(record.valueCents);
}

QList<Issue> DeclarationRuns::take(const ShipmentRecord &record)
{
    if (record.declaration.empty() || record.declaration != m_run.declaration) {
        const QList<Issue> issues = closingIssues();
        begin(record);
        return issues;
    }
    ++m_run.lines;
    m_run.last = record.row;
    (record.netGrams == m_run.net ? m_run.netRepeats : m_run.netDiffers) = true;
    m_run.net = record.netGrams;
    m_run.sameGross = m_run.sameGross && record.grossGrams == m_run.gross;
    m_run.sameValue = m_run.sameValue && record.valueCents == m_run.value;
    return {};
}

QList<Issue> DeclarationRuns::closingIssues() const
{
    constexpr std::int64_t fewest = 3; // two lines are often halves
    if (m_run.declaration.empty() || m_run.lines < fewest || !m_run.netDiffers)
        return {};
    // A price may well be the same for lines of different mass; each must then be another one.
    const bool onlyValue = !m_run.gross && m_run.sameValue && !m_run.netRepeats;
    const bool both = m_run.sameGross && (m_run.sameValue || !m_run.value);
    if (!onlyValue && !both)
        return {};
    Issue issue;
    issue.kind = QStringLiteral("total-repeated");
    issue.row = m_run.first;
    issue.value = QString::fromStdString(m_run.declaration);
    const Said what = !m_run.value ? Words::tr("gross mass")
                      : onlyValue  ? Words::tr("value")
                                   : Words::tr("gross mass and value");
    issue.text = Words::tr("The lines of this declaration, rows %1 to %2, give the same %3 while their net "
                           "masses differ. It may be the total of the declaration, and is added on each "
                           "line.")
                     .arg(m_run.first)
                     .arg(m_run.last)
                     .arg(what);
    return {issue};
}
