// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifiercache.h"

Verdict ClassifierCache::decide(std::string_view hs, std::string_view description, std::optional<Date> date)
{
    m_key.assign(hs);
    m_key.push_back('\x1F');
    m_key.append(description);
    if (const auto it = m_known.find(std::string_view(m_key)); it != m_known.end())
        return it->second;
    if (m_known.size() >= m_limit)
        m_known.clear();
    const Verdict verdict = m_classifier.decide(hs, description, date);
    m_known.emplace(m_key, verdict);
    return verdict;
}
