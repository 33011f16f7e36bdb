// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headervocabulary.h"
#include "mapping/sheetfacts.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

/**
 * Decides which column is which field. Wording proposes, values veto: a column named like a date that holds
 * no dates is none. Where two columns claim one field, the more exact wording wins and the other is named in
 * the notes.
 */
class FieldAssigner {
public:
    FieldAssigner(const HeaderVocabulary &vocabulary, const SheetFacts &sheet);

    struct Outcome {
        std::vector<ColumnUse> columns;         ///< every column, in order
        std::vector<FieldCandidate> candidates; ///< every claim, best first
        std::vector<FieldCandidate> vetoed;     ///< claims that the wording makes and the values rule out
        QList<MappingQuestion> questions;
        QList<QString> notes;
    };
    Outcome assign();

private:
    std::vector<FieldCandidate> candidates();
    bool hasIsoNumbers() const;
    void preferItems(std::vector<FieldCandidate> &list) const;
    double judged(int column, const std::string &meaning, double score);
    double preference(int column, const std::string &meaning) const;
    bool isGivenWhole(const std::string &currency) const;
    void take(const std::vector<FieldCandidate> &list);
    void put(int column, Field field, double score);
    void takeBareMass(const std::vector<FieldCandidate> &list);
    void nameLosers(const std::vector<FieldCandidate> &list);
    int columnOf(Field field) const;
    bool isBills() const;

    const HeaderVocabulary &m_vocabulary;
    const SheetFacts &m_sheet;
    bool m_isoNumbers = false;
    Outcome m_out;
};
