// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rowparser.h"
#include "places/countries.h"

#include <memory>
#include <string>
#include <vector>

inline ColumnUse use(int column, Field field, const char *header = "")
{
    ColumnUse u;
    u.column = column;
    u.field = field;
    u.header = QString::fromUtf8(header);
    return u;
}

/** One row given as texts. */
class Row {
public:
    explicit Row(std::vector<std::string> texts, std::int64_t number = 2)
        : m_texts(std::move(texts)), m_number(number)
    {
        for (const std::string &text : m_texts)
            m_cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    }
    RowView view() const { return {m_number, m_cells, false}; }
    void setKind(std::size_t column, CellKind kind) { m_cells[column].kind = kind; }

private:
    std::vector<std::string> m_texts;
    std::vector<CellView> m_cells;
    std::int64_t m_number;
};

/** Reads single rows by mappings of the tests. */
class RowReading {
public:
    ParsedRow parse(const ColumnMapping &mapping, const Row &row)
    {
        // What a parser read is valid as long as the parser.
        return m_parsers.emplace_back(std::make_unique<RowParser>(mapping, m_countries))
            ->parse(row.view(), m_arena);
    }
    /** The columns of a plain Russian list, with values in US dollars. */
    static ColumnMapping plain()
    {
        ColumnMapping m;
        m.columns = {use(0, Field::Date, "Дата"),
                     use(1, Field::Declaration, "Номер"),
                     use(2, Field::Consignor, "Отправитель"),
                     use(3, Field::Hs, "Код ТН ВЭД"),
                     use(4, Field::Origin, "Страна"),
                     use(5, Field::Net, "Вес нетто"),
                     use(6, Field::Value, "Стоимость"),
                     use(7, Field::Description, "Товар")};
        m.columns[6].currency = QStringLiteral("USD");
        return m;
    }
    const Countries &countries() const { return m_countries; }
    TextArena &arena() { return m_arena; }

private:
    Countries m_countries;
    TextArena m_arena;
    std::vector<std::unique_ptr<RowParser>> m_parsers;
};
