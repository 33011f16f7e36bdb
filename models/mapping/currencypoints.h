// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** Asks in what currency the values of a sheet are, where its headers, columns and cells do not settle it. */
class CurrencyPoints {
public:
    /** All must outlive this; title: what stands above the header. */
    CurrencyPoints(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                   std::vector<ColumnUse> &columns, const HeaderText &title)
        : m_sheet(sheet), m_candidates(candidates), m_columns(columns), m_title(title)
    {
    }
    void ask(QList<MappingQuestion> &questions) const;

private:
    void askContradiction(const ColumnUse &value, int column, QList<MappingQuestion> &questions) const;
    std::string sharedInHeader(const ColumnUse &value) const;
    void askSign(ColumnUse &value, const std::string &sign, QList<MappingQuestion> &questions) const;
    void askSharedColumn(ColumnUse &value, ColumnUse &currency, QList<MappingQuestion> &questions) const;
    bool askOwn(ColumnUse &value, QList<MappingQuestion> &questions) const;
    QString ofHome(const std::vector<std::string_view> &codes) const;
    void offerColumns(MappingQuestion &question) const;
    void askShared(ColumnUse &value, QList<MappingQuestion> &questions) const;
    void askNothingSaid(ColumnUse &value, QList<MappingQuestion> &questions) const;
    QString ofTitle() const;
    QStringList ofFormat(const ColumnUse &value) const;
    QString ofRoubles(const ColumnUse &value) const;

    const SheetFacts &m_sheet;
    const std::vector<FieldCandidate> &m_candidates;
    std::vector<ColumnUse> &m_columns;
    const HeaderText &m_title;
};
