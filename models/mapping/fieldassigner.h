// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/columnmapping.h"
#include "mapping/headervocabulary.h"
#include "mapping/sheetsample.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

/** A sheet as the proposer sees it: headers, what stands under them, and rows to look back at. */
struct SurveyedSheet {
    QList<QString> headers;
    std::vector<HeaderText> texts;
    std::vector<ColumnFacts> facts;
    const SheetSample *sample = nullptr;
    std::size_t firstRow = 0; ///< index in the sample of the first row under the header
    const KnownLayout *layout = nullptr;

    std::size_t width() const { return facts.size(); }
};

/**
 * Decides which column is which field. Wording proposes, values veto: a column named like a date that holds
 * no dates is none. Where two columns claim one field, the more exact wording wins and the other is named in
 * the notes.
 */
class FieldAssigner {
public:
    FieldAssigner(const HeaderVocabulary &vocabulary, const SurveyedSheet &sheet);

    struct Outcome {
        std::vector<ColumnUse> columns; ///< every column, in order
        QList<MappingQuestion> questions;
        QList<QString> notes;
    };
    Outcome assign();

private:
    struct Candidate {
        int column;
        std::string meaning;
        double score;
    };
    std::vector<Candidate> candidates() const;
    double judged(int column, const std::string &meaning, double score) const;
    double preference(int column, const std::string &meaning) const;
    void take(const std::vector<Candidate> &list);
    void put(int column, Field field, double score);
    void takeBareMass(const std::vector<Candidate> &list);
    void takeBareCountry(const std::vector<Candidate> &list);
    void joinDescriptions();
    void linkUnits(const std::vector<Candidate> &list);
    void linkCurrency();
    void nameLosers(const std::vector<Candidate> &list);
    int columnOf(Field field) const;
    bool isBills() const;
    QString evidence(int column, Field field) const;

    const HeaderVocabulary &m_vocabulary;
    const SurveyedSheet &m_sheet;
    Outcome m_out;
};
