// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportnames.h"

ExportNames::ExportNames(const QueryNames &names)
{
    for (const FilterField field :
         {FilterField::Origin, FilterField::Dispatch, FilterField::Trading, FilterField::Destination,
          FilterField::Category, FilterField::Status, FilterField::Flag}) {
        QHash<QString, QString> &known = m_names[field];
        for (const QueryName &name : names.values(field))
            known.insert(name.id, name.name);
    }
}
