// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/querynames.h"

#include <QHash>
#include <QString>

/** What people call the codes of a table, quick enough to be asked for every cell; nothing where no name is
 * known. */
class ExportNames {
public:
    ExportNames() = default;
    explicit ExportNames(const QueryNames &names);
    QString of(FilterField field, const QString &code) const { return m_names.value(field).value(code); }

private:
    QHash<FilterField, QHash<QString, QString>> m_names;
};
