// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <optional>
#include <string_view>

/**
 * The month or year that a sheet's name or the lines above its table name, for files that have no column of
 * dates, or dates without a year. Always asked, never taken in silence.
 */
class FileDate {
public:
    explicit FileDate(const SheetFacts &sheet) : m_sheet(sheet) {}
    /** Adds the question and the proposed date to the mapping. */
    void ask(ColumnMapping &mapping) const;
    /** The one period that a line names, no finer than a month: "Отчет за декабрь 2022 г.", "202212",
     * "01.12.2022 - 31.12.2022". A single day is that of printing, as a rule, and says nothing. */
    static std::optional<Date> periodOf(std::string_view line);

private:
    bool needsYear(const ColumnMapping &mapping) const;

    const SheetFacts &m_sheet;
};
