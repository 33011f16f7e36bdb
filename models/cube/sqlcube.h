// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "cube/cube.h"
#include "cube/sqlfilter.h"

class SqlStatement;

/**
 * The cube in SQL over the case itself: slower, needs no memory, and shares next to nothing with ColumnCube,
 * whose answers are checked against it. Its SQL is portable but for the functions of SqlFunctions.
 */
class SqlCube : public Cube {
public:
    /** The case must outlive the cube; each call opens a connection of its own. */
    explicit SqlCube(const CaseFile &file) : m_file(file) {}

    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress &progress = {}) const override;
    Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                          const Progress &progress = {}) const override;
    Result<QList<MoneySum>> otherMoney(const Filter &filter, const Progress &progress = {}) const override;

private:
    Result<CaseConnection> connect(const Progress &progress) const;
    static Result<CubeAnswer> answerOne(sqlite3 *handle, const Filter &filter, const CubeRequest &request);
    const CaseFile &m_file;
};
