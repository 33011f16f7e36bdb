// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge.h"

#include "core/countlocale.h"
#include "goods/classifier.h"
#include "places/countries.h"
#include "session/knownnames.h"

#include <mutex>

struct Knowledge::Parts {
    std::once_flag countriesOnce, classifierOnce;
    std::unique_ptr<const Countries> countries;
    std::unique_ptr<const Classifier> classifier;
};

Knowledge::Knowledge() : m_parts(std::make_unique<Parts>()) {}

Knowledge::~Knowledge() = default;

const Countries &Knowledge::countries() const
{
    std::call_once(m_parts->countriesOnce, [this] { m_parts->countries = std::make_unique<const Countries>(); });
    return *m_parts->countries;
}

const Classifier &Knowledge::classifier() const
{
    std::call_once(m_parts->classifierOnce, [this] {
        auto categories = Categories::builtIn();
        // The built-in file is part of the program and proven by a test; without it nothing can be said.
        if (!categories)
            qFatal("%s", qPrintable(categories.failure().text));
        m_parts->classifier = std::make_unique<const Classifier>(*categories);
    });
    return *m_parts->classifier;
}

const Categories &Knowledge::categories() const
{
    return classifier().categories();
}

QueryNames Knowledge::names() const
{
    return knownNames(categories(), countries(), CountLocale::current());
}
