// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/** What tests of several modules share. */
namespace TestSupport {
/** The bytes of a file; empty if it cannot be read. */
QByteArray readFile(const QString &path);

/** While it lives, this process can make no file larger than so many bytes: writes fail as on a full disk. */
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    quint64 m_before;
};
} // namespace TestSupport
