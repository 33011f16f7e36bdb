// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/** A language for tests: English in capitals. Spoken as long as it lives. */
class LoudTranslator : public QTranslator {
public:
    LoudTranslator() { QCoreApplication::installTranslator(this); }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};
