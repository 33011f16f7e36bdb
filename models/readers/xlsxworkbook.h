// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/numberformat.h"
#include "readers/numbersections.h"
#include "readers/readlimits.h"
#include "readers/sharedstrings.h"
#include "readers/ziparchive.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

/** What a workbook's parts say besides the sheets themselves: names, number formats, shared strings, date
 * system. */
class XlsxWorkbook {
public:
    struct Sheet {
        QString name;
        bool hidden = false;
        QByteArray part; ///< empty where the file names none
    };

    /** Reads the workbook, its relations and styles; the strings come with loadStrings(). Throws ReadError.
     */
    XlsxWorkbook(std::shared_ptr<ZipArchive> archive, const ReadLimits &limits);

    /** The worksheets in the order of their tabs; chart and macro sheets are left out. */
    const QList<Sheet> &sheets() const { return m_sheets; }
    bool since1904() const { return m_since1904; }
    /** What the cell style of that number makes of a number. */
    NumberFormat format(std::size_t style, double value) const
    {
        const auto own = m_sections.constFind(style);
        return own == m_sections.constEnd() ? format(style) : own->at(value);
    }
    NumberFormat format(std::size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : NumberFormat::Plain;
    }
    /** The unit of mass, or the currency, that the cell style shows at a number; empty for none. */
    std::string_view unit(std::size_t style) const
    {
        return style < m_units.size() ? std::string_view(m_units[style]) : std::string_view();
    }
    /** The currency that the cell style shows, where it is the only one of the workbook, and its scale behind
     * it, as RowSink::shown() takes them; empty for none. */
    std::string_view currency(std::size_t style) const
    {
        return style < m_currencies.size() ? std::string_view(m_currencies[style]) : std::string_view();
    }
    /** Reads the shared strings once. Throws ReadError. */
    void loadStrings();
    const SharedStrings &strings() const { return *m_strings; }
    ZipArchive &archive() { return *m_archive; }

    /** True for a container that says it holds a workbook of this kind. */
    static bool recognises(const ZipArchive &archive);

private:
    struct Relation {
        QByteArray type; ///< the last word of its address: "worksheet", "styles" ...
        QByteArray target;
    };
    using Relations = QHash<QByteArray, Relation>;
    Relations readRelations(const QByteArray &part);
    QByteArray findWorkbook();
    QByteArray located(const QByteArray &part, const QByteArray &target) const;
    void readWorkbook(const QByteArray &part, const Relations &relations);
    void readStyles(const QByteArray &part);
    void parse(const QByteArray &part, class XmlHandler &handler);

    std::shared_ptr<ZipArchive> m_archive;
    ReadLimits m_limits;
    QList<Sheet> m_sheets;
    std::vector<NumberFormat> m_formats;
    std::vector<std::string> m_units;
    std::vector<std::string> m_currencies;
    std::unique_ptr<SharedStrings> m_strings;
    QByteArray m_stringsPart;
    QHash<std::size_t, NumberSections> m_sections; ///< by style, where the format depends on the number
    bool m_since1904 = false;
};
