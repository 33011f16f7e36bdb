// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/classifier.h"

#include <string>
#include <unordered_map>

/**
 * Decisions already made for the same code and description, which customs data repeat by the thousand. For
 * one thread; forgets everything when it has grown to its limit. The classifier must outlive it.
 */
class ClassifierCache {
public:
    explicit ClassifierCache(const Classifier &classifier, std::size_t limit = 200'000)
        : m_classifier(classifier), m_limit(limit)
    {
    }
    Verdict decide(std::string_view hs, std::string_view description, std::optional<Date> date = {});

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };
    const Classifier &m_classifier;
    std::size_t m_limit;
    std::string m_key;
    std::unordered_map<std::string, Verdict, Hash, std::equal_to<>> m_known;
};
