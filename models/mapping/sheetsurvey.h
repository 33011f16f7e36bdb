// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/mappingproposal.h"
#include "mapping/sheetsample.h"
#include "readers/sheetreader.h"

#include <optional>
#include <vector>

class Countries;

/**
 * The first pass over a sheet: hand it to SheetReader::read(), then ask for the proposal. The first rows are
 * kept and looked at as a whole; after them it goes on only while some column's date order or decimal sign is
 * still open, so that these are decided by the whole column and a file that is clear is not read twice.
 */
class SheetSurvey : public RowSink {
public:
    /** The countries must outlive the survey. */
    explicit SheetSurvey(const Countries &countries, int sampleRows = 2000);
    ~SheetSurvey() override;

    /** The sheet's name, which may say of what month it is. */
    void setName(const QString &name) { m_name = name; }
    /** That the sheet is a text file, whose rows have as many cells as delimiters say. */
    void setDelimiter(const QString &delimiter) { m_sample.setDelimiter(delimiter); }
    /** Headers of columns whose cells the file says once for several rows. */
    void setShared(const QStringList &headers) { m_sample.setShared(headers); }
    /** That another sheet of the workbook is of imports, so that one called "Export" is of exports. */
    void setBesideCountries(bool beside) { m_sample.setBesideCountries(beside); }
    void setBesideImports(bool beside) { m_sample.setBesideImports(beside); }
    void merged(const MergedCells &cells) override { m_sample.merge(cells); }
    void shown(int column, std::string_view currency) override { m_sample.show(column, currency); }
    /** False once nothing is left to decide. */
    bool row(const RowView &row) override;
    /** What the rows seen come to. */
    MappingProposal proposal();

private:
    struct Open {
        int column;
        OrderEvidence order;
        SignCounts signs;
        bool isDate;
        bool settled() const { return isDate ? order.settled() : signs.settled(); }
    };
    void lookAtSample();

    const Countries &m_countries;
    SheetSample m_sample;
    QString m_name;
    std::optional<MappingProposal> m_proposal;
    std::vector<Open> m_open;
};
