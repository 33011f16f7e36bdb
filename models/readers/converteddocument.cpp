// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/converteddocument.h"

#include "readers/officeconverter.h"

#include <QCoreApplication>
#include <QFileInfo>

Result<std::unique_ptr<SheetReader>> ConvertedDocument::open(const QString &path, const ReadLimits &limits)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const Result<QString> made = OfficeConverter::toWorkbook(path, folder->path());
    if (!made)
        return made.failure();
    Result<std::unique_ptr<SheetReader>> reader = openDocument(*made, limits);
    if (!reader)
        return reader.failure();
    return std::unique_ptr<SheetReader>(
        new ConvertedDocument(std::move(folder), std::move(reader).value(), QFileInfo(path).fileName()));
}

QList<Issue> ConvertedDocument::issues() const
{
    QList<Issue> issues = m_reader->issues();
    for (Issue &issue : issues)
        issue.file = m_file; // and not the copy
    Issue converted;
    converted.severity = Issue::Severity::Note;
    converted.kind = QStringLiteral("converted");
    converted.text = Said(
        "Readers", QT_TRANSLATE_NOOP(
                       "Readers", "LibreOffice converted this file; the cells are as it understood them."));
    converted.file = m_file;
    issues.prepend(converted);
    return issues;
}
