// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readwishes.h"

#include "readers/converteddocument.h"
#include "readers/partialdocument.h"

Result<std::unique_ptr<SheetReader>> openAsWished(const QString &path, const ReadLimits &limits,
                                                  const ReadOptions &options, const ReadWishes &wishes)
{
    Result<std::unique_ptr<SheetReader>> reader = openDocument(path, limits, options);
    if (!reader && wishes.convert && reader.failure().kind == Failure::Kind::Failed)
        reader = ConvertedDocument::open(path, limits);
    if (reader && (wishes.keepCut || wishes.rowsBeforeDamage))
        return std::unique_ptr<SheetReader>(
            std::make_unique<PartialDocument>(std::move(reader).value(), path, wishes));
    return reader;
}
