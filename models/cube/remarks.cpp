// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/remarks.h"

#include <algorithm>

namespace {

void setCode(CodeColumn &column, std::size_t row, std::size_t rows, std::uint32_t code)
{
    if (column.empty()) {
        if (code == 0)
            return;
        column.resize(rows);
    }
    column.set(row, code);
}

} // namespace

std::uint32_t WordSets::add(QStringList words)
{
    std::vector<std::uint32_t> numbers;
    for (const QString &word : words) {
        qsizetype at = m_words.indexOf(word);
        if (at < 0) {
            at = m_words.size();
            m_words.append(word);
        }
        numbers.push_back(static_cast<std::uint32_t>(at));
    }
    std::ranges::sort(numbers);
    const auto doubles = std::ranges::unique(numbers);
    numbers.erase(doubles.begin(), doubles.end());
    const auto [it, isNew] = m_numbers.try_emplace(numbers, size());
    if (isNew)
        m_sets.push_back(numbers);
    return it->second;
}

void Remarks::annotate(std::size_t row, std::size_t rows, const Annotation &annotation)
{
    const std::uint32_t kept = status.at(row) & leftOutBit;
    setCode(status, row, rows,
            static_cast<std::uint32_t>(annotation.status) | (annotation.note.isEmpty() ? 0 : noteBit) | kept);
    setCode(tagSet, row, rows, tags.add(annotation.tags));
}

void Remarks::setLeftOut(std::size_t row, std::size_t rows, bool leftOut)
{
    const std::uint32_t before = status.at(row);
    const std::uint32_t after = leftOut ? before | leftOutBit : before & ~leftOutBit;
    if (after == before)
        return;
    leftOut ? ++leftOutCount : --leftOutCount;
    setCode(status, row, rows, after);
}

void Remarks::setFlags(std::size_t row, std::size_t rows, const QStringList &kinds)
{
    setCode(flagSet, row, rows, flags.add(kinds));
}
