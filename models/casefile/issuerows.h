// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "casefile/wordings.h"
#include "core/issue.h"

#include <string>

/** Reads stored issues, each with its sentence in parts. The handle must outlive it. */
class IssueRows {
public:
    explicit IssueRows(sqlite3 *handle) : m_wordings(handle) {}
    /** What of() reads, of `issue i` and `source s`; @p rest holds conditions and an order. */
    static std::string select(const std::string &rest);
    Issue of(const SqlStatement &row);

private:
    Wordings m_wordings;
};
