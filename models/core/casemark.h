// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** What marks a SQLite file as a case of Waybill: its application id, "WYB1", in its header. */
namespace CaseMark {

constexpr int applicationId = 0x57594231;

} // namespace CaseMark
