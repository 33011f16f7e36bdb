// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/rowbuilder.h"
#include "readers/sheetreader.h"
#include "readers/xmlparser.h"

#include <QHash>
#include <QSet>

#include <string>

/** Lists the tables of an OpenDocument content.xml. */
class OdsTables : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    QList<SheetInfo> sheets;
    bool isSpreadsheet = false;

private:
    QSet<QString> m_hiddenStyles;
    QString m_style;
    int m_tableDepth = 0;
};

/** Turns the events of one table of content.xml into rows. Repeated rows and cells are counted, not copied,
 * where empty. */
class OdsTable : public XmlHandler {
public:
    OdsTable(int table, RowBuilder &rows, XmlParser &parser, IssueLog &issues, const ReadLimits &limits)
        : m_wanted(table), m_rows(rows), m_parser(parser), m_issues(issues), m_limits(limits)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

private:
    struct Value {
        std::string type;
        std::string currency; ///< by its code
        std::string text; ///< of the attribute that holds the value
        bool stated = false;
        bool string = false; ///< the text is stated, and stands before the paragraphs shown
        bool error = false;
        bool formula = false; ///< it is what a formula comes to
    };
    void startInTable(std::string_view name, const XmlAttributes &attributes);
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void addValue(std::int64_t column);
    void blank();

    int m_wanted;
    RowBuilder &m_rows;
    bool m_scaled = false; ///< some numbers are shown divided by thousands
    XmlParser &m_parser;
    IssueLog &m_issues;
    const ReadLimits &m_limits;
    int m_table = -1;
    int m_tableDepth = 0;
    int m_skipped = 0; ///< depth inside an element that holds no cell text
    bool m_inCell = false;
    bool m_inParagraph = false;
    std::size_t m_blanks = 0;  ///< not yet written
    bool m_blankFolds = false; ///< the white space before here holds more than plain blanks
    int m_paragraphs = 0;
    Value m_value;
    std::string m_text;
    std::int64_t m_repeatedCell = 1;
    std::int64_t m_rowsSpanned = 1;
    std::int64_t m_repeatedRow = 1;
    std::int64_t m_nextRow = 1;
    std::int64_t m_column = 0;
    std::int64_t m_cellBytes = 0; ///< of text seen in the cell, kept or not
    bool m_rowBegun = false;
    bool m_rowHidden = false;
};
