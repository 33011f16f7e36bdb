// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/xmlparser.h"

#include <string>

/** Gathers the text of a shared or inline string: all runs, without the phonetic reading beside them. */
class RichText {
public:
    /** Keeps at most limit bytes of what comes. */
    void begin(std::size_t limit);
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);
    void text(std::string_view text);
    /** The text, with _xHHHH_ escapes undone. */
    const std::string &finish();

private:
    std::string m_text;
    std::size_t m_limit = 0;
    int m_phonetic = 0;
    bool m_inText = false;
};
