// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"

#include <QCoreApplication>

#include <cstdint>
#include <memory>
#include <optional>

/** A case that was made, and what is in it. */
struct KeptCase {
    QString path;
    std::int64_t shipments = 0;
    int sources = 0;
};

/** A case that a first import makes for itself: kept when something is in it, taken away again when not. */
class FreshCase {
    Q_DECLARE_TR_FUNCTIONS(FreshCase)

public:
    /** Where a case of that name would lie in the folder, under a name that no file there has yet:
     * "name.waybill", "name 2.waybill" ... */
    static QString pathFor(const QString &folder, const QString &name);
    /** Makes an empty case there, and its folder where there is none. */
    static Result<std::unique_ptr<FreshCase>> make(const QString &path);
    /** Removes the case unless keep() kept it. */
    ~FreshCase();
    FreshCase(const FreshCase &) = delete;
    FreshCase &operator=(const FreshCase &) = delete;

    const CaseFile &file() const { return *m_file; }
    /** Closes the case and names it after the file whose rows came first into it, unless it has the name of a
     * folder around that; nothing where there are none, and it goes. */
    std::optional<KeptCase> keep();

private:
    FreshCase(QString folder, std::unique_ptr<CaseFile> file);

    QString m_folder;
    std::unique_ptr<CaseFile> m_file;
};
