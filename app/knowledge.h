// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/querynames.h"
#include "importing/importjob.h"

#include <memory>

class Categories;
class Classifier;
class Countries;

/**
 * What the program knows before any case is open, each part read when it is first asked for. Made once by whoever runs
 * the program and passed by reference; safe to ask from any thread.
 */
class Knowledge {
public:
    Knowledge();
    ~Knowledge();
    Knowledge(const Knowledge &) = delete;
    Knowledge &operator=(const Knowledge &) = delete;

    const Countries &countries() const;
    const Classifier &classifier() const;
    const Categories &categories() const;
    ImportKnowledge forImport() const { return {countries(), classifier()}; }
    /** Names of categories and countries in the language of the moment. */
    QueryNames names() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
