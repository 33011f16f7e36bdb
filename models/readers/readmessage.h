// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/said.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/**
 * A sentence about a file that can cross from a reader's process to the window and be translated there: the
 * English source text with numbered places, and what stands in them. Mark the text with
 * QT_TRANSLATE_NOOP("Readers", ...).
 */
struct ReadMessage {
    QByteArray text;
    QStringList args;

    /** The sentence in the person's language; arguments are shown as plain, bounded text. */
    QString shown() const { return said().text(); }
    /** The same, to be kept. */
    Said said() const;
    bool operator==(const ReadMessage &) const = default;
};

/** Thrown inside this module only, where a file cannot be read; openDocument() and read() turn it into a
 * Failure. */
struct ReadError {
    ReadMessage message;
    Failure::Kind kind = Failure::Kind::Failed;
};

/** Throws a ReadError: `refuse(QT_TRANSLATE_NOOP("Readers", "..."), {name})`. */
[[noreturn]] void refuse(const char *text, const QStringList &args = {});
