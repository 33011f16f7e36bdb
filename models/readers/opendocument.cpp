// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sheetreader.h"

#include "readers/documentkind.h"
#include "readers/readerchild.h"
#include "readers/readerprocess.h"
#include "readers/readguard.h"
#include "readers/sqlitejournal.h"

#include <QFileInfo>

Result<std::unique_ptr<SheetReader>> openDocument(const QString &path, const ReadLimits &limits,
                                                  const ReadOptions &options)
{
    const QString file = QFileInfo(path).fileName();
    std::unique_ptr<SheetReader> reader;
    const Result<void> opened = ReadGuard::run(file, {}, {}, [&] {
        const std::shared_ptr<FileSource> source = FileSource::open(path);
        if (DocumentKind::of(source->bytes(0, DocumentKind::HeadBytes)) == DocumentKind::Kind::Sqlite)
            SqliteJournal::check(path); // here, because a reader in its process sees no other file
        // Plain delimited text is read here: cutting it up is simple, ours, and slower by two thirds through
        // a pipe.
        if (!canStartReaderChild() || DocumentKind::isDelimitedText(*source))
            reader = DocumentKind::open(source, file, limits, options);
        else
            reader = std::make_unique<ReaderProcess>(source, file, limits, options);
    });
    if (!opened)
        return opened.failure();
    return reader;
}
