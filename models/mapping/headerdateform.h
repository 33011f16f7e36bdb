// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datestyle.h"

#include <QString>

#include <optional>

/** The form that a header writes behind its name: "Date (mm/dd/yyyy)", "Дата (ДД.ММ.ГГГГ)". */
namespace HeaderDateForm {

/** The order that it says; nothing if it says none. */
std::optional<DateOrder> order(const QString &header);

} // namespace HeaderDateForm
