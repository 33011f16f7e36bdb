// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

/** The SHA-256 of bytes that come in pieces; with the processor's own instructions, several times as fast as
 * Qt's. */
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::span<const char> bytes);
    /** In lower-case hexadecimal digits; begins anew. */
    QByteArray hex();

    /** Of a whole file, read in pieces, stopped when the progress says so. */
    static Result<QByteArray> ofFile(const QString &path, const Progress &progress = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};
