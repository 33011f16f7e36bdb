// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sheetreader.h"

#include "readers/documentkind.h"
#include "readers/readerchild.h"
#include "readers/readerprocess.h"
#include "readers/readguard.h"
#include "readers/readmessage.h"

#include <QFileInfo>

namespace {

/** Rows of a database may still lie in a log or a journal beside it, which a reader that has only the file
 * itself would leave out in silence. */
void refuseUnfinished(ByteSource &source, const QString &path)
{
    if (DocumentKind::of(source.bytes(0, DocumentKind::HeadBytes)) != DocumentKind::Kind::Sqlite)
        return;
    for (const char *suffix : {"-wal", "-journal"}) {
        const QFileInfo beside(path + QLatin1String(suffix));
        if (beside.size() > 0)
            refuse(QT_TRANSLATE_NOOP("Readers",
                                     "Some of its rows may lie in %1 beside it. Open and close the database "
                                     "once with the program that made it, so that all of them are in "
                                     "the one file, and try again."),
                   {beside.fileName()});
    }
}

} // namespace

Result<std::unique_ptr<SheetReader>> openDocument(const QString &path, const ReadLimits &limits,
                                                  const ReadOptions &options)
{
    const QString file = QFileInfo(path).fileName();
    std::unique_ptr<SheetReader> reader;
    const Result<void> opened = ReadGuard::run(file, {}, {}, [&] {
        const std::shared_ptr<FileSource> source = FileSource::open(path);
        refuseUnfinished(*source, path);
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
