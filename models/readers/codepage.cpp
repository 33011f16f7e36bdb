// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/codepage.h"

#include "readers/plaintext.h"

#include <unicode/ucnv.h>

CodePage::~CodePage()
{
    ucnv_close(m_converter);
}

bool CodePage::setName(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &status);
    if (U_FAILURE(status))
        return false;
    ucnv_close(m_converter);
    m_converter = converter;
    m_name = QString::fromLatin1(name);
    return true;
}

void CodePage::setNumber(int number)
{
    const bool windows = (number >= 1250 && number <= 1258) || number == 874;
    const bool asian = number == 932 || number == 936 || number == 949 || number == 950;
    if (number == 10000 || number == 0x8000) {
        setName("macintosh");
        return;
    }
    if (number == 10007) {
        setName("x-mac-cyrillic");
        return;
    }
    const QByteArray digits = QByteArray::number(number);
    if (!setName((windows || asian ? "windows-" : "cp") + digits) && !setName("ibm-" + digits))
        setName("windows-1252");
}

void CodePage::append(std::string &to, std::string_view bytes)
{
    if (!m_converter)
        setNumber(1252);
    UErrorCode status = U_ZERO_ERROR;
    m_units.resize(bytes.size() + 1);
    const int32_t units = ucnv_toUChars(m_converter, m_units.data(), static_cast<int32_t>(m_units.size()),
                                        bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    if (U_SUCCESS(status)) {
        const QByteArray utf8 = QStringView(m_units.data(), units).toUtf8();
        to.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }
}

void CodePage::appendLatin1(std::string &to, std::string_view bytes)
{
    for (const char c : bytes) {
        const auto b = static_cast<unsigned char>(c);
        if (b < 0x80) {
            to += c;
        } else {
            to += static_cast<char>(0xC0 | b >> 6);
            to += static_cast<char>(0x80 | (b & 0x3F));
        }
    }
}

void CodePage::appendUtf16(std::string &to, const char *bytes, std::size_t units)
{
    const auto unit = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[2 * i]) |
                                     static_cast<unsigned char>(bytes[2 * i + 1]) << 8);
    };
    for (std::size_t i = 0; i < units; ++i) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c < 0xE000) {
            const bool pair = c < 0xDC00 && i + 1 < units && (unit(i + 1) & 0xFC00) == 0xDC00;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (unit(++i) - 0xDC00) : 0xFFFD;
        }
        char bytes[4];
        to.append(bytes, PlainText::putCharacter(bytes, c));
    }
}
