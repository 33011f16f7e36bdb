// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/richtext.h"
#include "readers/rowbuilder.h"
#include "readers/xlsxworkbook.h"
#include "readers/xmlparser.h"

/** Turns the events of one worksheet part into rows. */
class XlsxSheet : public XmlHandler {
public:
    XlsxSheet(const XlsxWorkbook &workbook, RowBuilder &rows, XmlParser &parser, IssueLog &issues,
              const ReadLimits &limits)
        : m_workbook(workbook), m_rows(rows), m_parser(parser), m_issues(issues), m_limits(limits)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;
    /** True once the sheet's data has been seen to its end. */
    bool complete() const { return m_complete; }

private:
    enum class Type : std::uint8_t { Number, Shared, Inline, String, Boolean, Error, Date };
    enum class Inside : std::uint8_t { Nothing, Value, InlineString };
    void startRow(const XmlAttributes &attributes);
    /** Begins a row that has no number of its own, by its first cell's reference. */
    void beginPending(std::string_view reference);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void addNumber();
    void addShared();
    void addText(CellKind kind);

    const XlsxWorkbook &m_workbook;
    RowBuilder &m_rows;
    XmlParser &m_parser;
    IssueLog &m_issues;
    const ReadLimits &m_limits;
    RichText m_inline;
    std::string m_value;
    std::int64_t m_column = 0;
    std::int64_t m_cellBytes = 0; ///< of text seen in the cell, kept or not
    std::size_t m_style = 0;
    Type m_type = Type::Number;
    Inside m_inside = Inside::Nothing;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_rowPending = false; ///< the row's number is not known yet
    bool m_rowHidden = false;
    bool m_formula = false; ///< the cell has one
    bool m_hasInline = false;
    bool m_inCell = false;
    bool m_complete = false;
};
