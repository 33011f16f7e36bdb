// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

struct UConverter;

/** Decodes bytes of an old code page into UTF-8, a string at a time. */
class CodePage {
public:
    CodePage() = default;
    ~CodePage();
    CodePage(const CodePage &) = delete;
    CodePage &operator=(const CodePage &) = delete;

    /** By the number that Windows and DOS programs write: 1251, 866, 932 ... An unknown one becomes
     * windows-1252. */
    void setNumber(int number);
    /** By name; false, and nothing changed, if there is none of that name. */
    bool setName(const QByteArray &name);
    QString name() const { return m_name; }
    void append(std::string &to, std::string_view bytes);
    /** UTF-16 little endian, broken surrogates replaced. */
    static void appendUtf16(std::string &to, const char *bytes, std::size_t units);
    /** Bytes that are the low halves of UTF-16 units. */
    static void appendLatin1(std::string &to, std::string_view bytes);

private:
    UConverter *m_converter = nullptr;
    QString m_name;
    std::u16string m_units;
};
