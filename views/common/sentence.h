// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/** Words that stay on the screen: said in the language of the moment at which they are asked. */
using Sentence = std::function<QString()>;
