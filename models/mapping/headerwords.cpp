// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerwords.h"

#include <QStringList>

#include <algorithm>

namespace {

/** Chinese, Japanese and Thai set no blanks between words. */
bool hasNoBlanks(std::string_view text)
{
    if (text.empty())
        return false;
    const auto first = static_cast<unsigned char>(text[0]);
    const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    return (first >= 0xe3 && first <= 0xe9) || (first == 0xe0 && (second == 0xb8 || second == 0xb9));
}

} // namespace

std::vector<HeaderStem> HeaderStem::of(const QString &phrase)
{
    std::vector<HeaderStem> result;
    for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        const bool open = word.endsWith(u'~');
        const auto parts = HeaderText::split((open ? word.chopped(1) : word).toStdString());
        for (std::size_t i = 0; i < parts.size(); ++i)
            result.push_back({parts[i], open && i + 1 == parts.size(), hasNoBlanks(parts[i])});
    }
    return result;
}

bool HeaderStem::mayHoldInside(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xe0; });
}

void HeaderWords::add(const QString &word)
{
    for (const HeaderStem &stem : HeaderStem::of(word))
        add(stem);
}

void HeaderWords::add(const HeaderStem &stem)
{
    if (stem.inside)
        inside.push_back(stem.text);
    else if (stem.open)
        open.push_back(stem);
    else
        exact.insert(stem.text);
}

void HeaderWords::add(const HeaderWords &other)
{
    exact.insert(other.exact.begin(), other.exact.end());
    open.insert(open.end(), other.open.begin(), other.open.end());
    inside.insert(inside.end(), other.inside.begin(), other.inside.end());
}

bool HeaderWords::contains(const std::string &word) const
{
    return exact.contains(word) ||
           std::any_of(open.begin(), open.end(), [&](const HeaderStem &s) { return s.matches(word); });
}

bool HeaderWords::standsIn(const HeaderText &header) const
{
    return std::any_of(header.words.begin(), header.words.end(),
                       [&](const auto &w) { return contains(w.text); }) ||
           std::any_of(inside.begin(), inside.end(),
                       [&](const std::string &s) { return header.joined.find(s) != std::string::npos; });
}
