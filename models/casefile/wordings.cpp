// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/wordings.h"

#include "mapping/columnmapping.h"

void Wordings::keep(std::string_view english, std::string_view parts)
{
    if (parts.empty())
        return;
    if (!m_keeps)
        m_insert = SqlStatement(m_handle, "INSERT OR REPLACE INTO wording(english, parts) VALUES(?, ?)");
    m_keeps = true;
    m_insert.bind(1, english).bind(2, parts).run();
}

Result<void> Wordings::keep(const Said &said)
{
    const QByteArray english = said.english().toUtf8();
    if (m_kept.contains(english))
        return {};
    const QByteArray parts = said.parts();
    keep({english.constData(), static_cast<std::size_t>(english.size())},
         {parts.constData(), static_cast<std::size_t>(parts.size())});
    if (m_kept.size() >= mostKnown)
        m_kept.clear();
    m_kept.insert(english);
    return result();
}

Result<void> Wordings::keep(const ColumnMapping &mapping)
{
    for (const MappingQuestion &question : mapping.questions) {
        if (auto kept = keep(question.text); !kept)
            return kept;
        for (const Said &answer : question.answers) {
            if (auto kept = keep(answer); !kept)
                return kept;
        }
    }
    for (const ColumnUse &use : mapping.columns) {
        if (auto kept = keep(use.evidence); !kept)
            return kept;
    }
    return {};
}

Said Wordings::find(const QString &english)
{
    if (const auto known = m_known.constFind(english); known != m_known.cend())
        return *known;
    if (m_table == Table::Unknown) {
        SqlStatement there(m_handle, "SELECT 1 FROM sqlite_schema WHERE name = 'wording'");
        m_table = there.next() ? Table::There : Table::Missing;
        if (m_table == Table::There)
            m_find = SqlStatement(m_handle, "SELECT parts FROM wording WHERE english = ?");
    }
    Said said(english);
    if (m_table == Table::There && m_find.bind(1, english).next()) {
        const std::string_view parts = m_find.text(0);
        said = Said::fromParts(QByteArray(parts.data(), static_cast<qsizetype>(parts.size())), english);
    }
    m_find.reset();
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(english, said);
    return said;
}

void Wordings::restore(ColumnMapping &mapping)
{
    for (MappingQuestion &question : mapping.questions) {
        question.text = find(question.text.english());
        for (Said &answer : question.answers)
            answer = find(answer.english());
    }
    for (ColumnUse &use : mapping.columns) {
        if (!use.evidence.isEmpty())
            use.evidence = find(use.evidence.english());
    }
}
