// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/unitpoints.h"

#include "core/text.h"
#include "core/units.h"

#include <algorithm>
#include <array>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(UnitPoints)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void UnitPoints::ask(ColumnMapping &mapping) const
{
    const ColumnUse *const unit = mapping.use(Field::Unit);
    if (!unit || !mapping.use(Field::Quantity) || mapping.use(Field::Net) || mapping.use(Field::Gross))
        return;
    const int column = unit->column;
    const QString header = unit->header.simplified();
    for (const auto &[text, nature] : m_sheet.facts[static_cast<std::size_t>(column)].distinct) {
        const auto mass = Units::massUnit(text);
        if (!mass || !Units::isUncertain(text))
            continue;
        const QString shown = QString::fromStdString(text);
        const QString id = toText(Units::id(*mass));
        const bool tonnes = *mass == MassUnit::Tonne;
        if (tonnes && saysMetres(column)) {
            mapping.unitAliases.insert(shown, id); // metres have another name here
            continue;
        }
        const bool proposed = tonnes && !writesMetresAsMt();
        MappingQuestion question;
        question.id = QStringLiteral("unit-alias:") + shown;
        question.column = column;
        question.text =
            Words::tr("“%1” in “%2” may be a unit of mass or another one, and no other mass is given. "
                      "Do these quantities count as net mass?")
                .arg(shown, header);
        question.answers = {Words::tr("Yes, in this unit of mass: %1").arg(id), Words::tr("No")};
        question.answerIds = {id, QStringLiteral("-")};
        if (proposed) {
            mapping.unitAliases.insert(shown, id);
        } else {
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        }
        mapping.questions.append(question);
    }
}

bool UnitPoints::saysMetres(int unitColumn) const
{
    static constexpr std::array<std::string_view, 9> metres{"m",     "mtr",    "mtrs",  "meter", "meters",
                                                            "metre", "metres", "metro", "metros"};
    const auto &names = m_sheet.facts[static_cast<std::size_t>(unitColumn)].distinct;
    return std::any_of(names.begin(), names.end(), [](const auto &name) {
        return std::find(metres.begin(), metres.end(), Text::fold(name.first)) != metres.end();
    });
}

/** In Turkish and Spanish "MT" and "MTS" are metres. */
bool UnitPoints::writesMetresAsMt() const
{
    return std::any_of(m_sheet.texts.begin(), m_sheet.texts.end(), [](const HeaderText &header) {
        static constexpr std::array<std::string_view, 10> words{"birim",  "birimi",   "miktar",     "miktari",
                                                                "unidad", "cantidad", "quantidade", "unidade",
                                                                "medida", "olcu"};
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return header.has(word); });
    });
}
