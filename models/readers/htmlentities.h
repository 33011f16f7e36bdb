// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/** What the character references of web pages mean, "&eacute;", "&#1046;" and such without a semicolon. */
class HtmlEntities {
public:
    struct Reference {
        std::uint32_t character = 0;
        std::size_t length = 0; ///< of the reference; 0 where there is none
    };
    /** The reference that the text begins with; its first character is an ampersand. */
    static Reference at(std::string_view text);
};
