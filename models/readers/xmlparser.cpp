// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xmlparser.h"

#include "readers/readmessage.h"

#define XML_DTD 1 // declares the limits of entity expansion
#include <expat.h>

#include <unicode/ucnv.h>

#include <memory>
#include <new>
#include <utility>

namespace {

std::string_view withoutPrefix(std::string_view all)
{
    const std::size_t colon = all.rfind(':');
    return colon == std::string_view::npos ? all : all.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **p = m_pairs; *p; p += 2) {
        if (name == *p)
            return p[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view local) const
{
    for (const char **p = m_pairs; *p; p += 2) {
        const std::string_view name(*p);
        if (name.size() > local.size() && name.ends_with(local) &&
            name[name.size() - local.size() - 1] == ':')
            return p[1];
    }
    return {};
}

std::string_view XmlAttributes::any(std::string_view local) const
{
    const std::string_view plain = value(local);
    return plain.data() ? plain : prefixed(local);
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view v = value(name);
    return v == "1" || v == "true" || v == "on";
}

void XmlParser::started(std::string_view name, const char **pairs)
{
    if (++m_depth > m_limits.xmlDepth)
        refuse(
            QT_TRANSLATE_NOOP("Readers", "The part \"%1\" is nested more than %2 deep; no spreadsheet is."),
            {m_part, QString::number(m_limits.xmlDepth)});
    int attributes = 0;
    while (pairs[2 * attributes] != nullptr)
        ++attributes;
    if (attributes > m_limits.xmlAttributes)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The part \"%1\" holds a tag of %2 attributes; no spreadsheet does."),
               {m_part, QString::number(attributes)});
    const std::string_view local = withoutPrefix(name);
    if (m_extension == 0 && local == "extLst")
        m_extension = m_depth;
    if (m_extension == 0)
        m_handler->startElement(local, XmlAttributes(pairs));
}

void XmlParser::ended(std::string_view name)
{
    if (m_extension == 0)
        m_handler->endElement(withoutPrefix(name));
    else if (m_extension == m_depth)
        m_extension = 0;
    --m_depth;
}

void XmlParser::documentType()
{
    refuse(QT_TRANSLATE_NOOP("Readers",
                             "The part \"%1\" carries a document type, which no office program writes; "
                             "such a file is made to harm."),
           {m_part});
}

void XmlParser::refuseLong() const
{
    refuse(QT_TRANSLATE_NOOP(
               "Readers",
               "The part \"%1\" holds a tag or comment of more than %2 MiB; such a file is made to harm."),
           {m_part, QString::number(m_limits.xmlToken >> 20)});
}

void XmlParser::refuseDamaged(std::int64_t line, std::int64_t column, const QString &reason) const
{
    refuse(QT_TRANSLATE_NOOP(
               "Readers", "The part \"%1\" is damaged at line %2, column %3 (%4). Ask for the file again."),
           {m_part, QString::number(line), QString::number(column), reason});
}

/** The C side: nothing is thrown through expat; what a handler throws is kept and thrown again outside. */
struct XmlParser::Callbacks {
    template<class Work> static void guarded(void *data, Work work)
    {
        auto *self = static_cast<XmlParser *>(data);
        if (self->m_stopped)
            return;
        try {
            work(*self);
        } catch (...) {
            self->m_thrown = std::current_exception();
            self->stop();
        }
    }
    static void XMLCALL start(void *data, const char *name, const char **pairs)
    {
        guarded(data, [&](XmlParser &self) { self.started(name, pairs); });
    }
    static void XMLCALL end(void *data, const char *name)
    {
        guarded(data, [&](XmlParser &self) { self.ended(name); });
    }
    static void XMLCALL text(void *data, const char *text, int length)
    {
        guarded(data, [&](XmlParser &self) { self.characters({text, static_cast<std::size_t>(length)}); });
    }
    static void XMLCALL documentType(void *data, const char *, const char *, const char *, int)
    {
        guarded(data, [&](XmlParser &self) { self.documentType(); });
    }
};

namespace {

/** Bytes that were looked at already, then the rest. */
class Prepended : public ByteStream {
public:
    Prepended(std::string head, ByteStream &rest) : m_head(std::move(head)), m_rest(rest) {}
    std::size_t read(char *to, std::size_t n) override
    {
        if (m_at == m_head.size())
            return m_rest.read(to, n);
        const std::size_t got = m_head.copy(to, n, m_at);
        m_at += got;
        return got;
    }

private:
    std::string m_head;
    std::size_t m_at = 0;
    ByteStream &m_rest;
};

} // namespace

// Encodings that expat does not know, such as windows-1251: all of one byte a character, by ICU.
static int XMLCALL otherEncoding(void *, const char *name, XML_Encoding *info)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_FAILURE(status) || ucnv_getMaxCharSize(converter) != 1) {
        ucnv_close(converter);
        return XML_STATUS_ERROR;
    }
    for (int i = 0; i < 256; ++i) {
        const auto byte = static_cast<char>(i);
        char16_t unit[2] = {};
        status = U_ZERO_ERROR;
        const int32_t units = ucnv_toUChars(converter, unit, 2, &byte, 1, &status);
        info->map[i] = U_SUCCESS(status) && units == 1 && unit[0] != 0xFFFD ? unit[0] : -1;
    }
    ucnv_close(converter);
    info->data = nullptr;
    info->convert = nullptr;
    info->release = nullptr;
    return XML_STATUS_OK;
}

void XmlParser::stop()
{
    m_stopped = true;
    if (m_parser)
        XML_StopParser(static_cast<XML_Parser>(m_parser), XML_FALSE);
}

void XmlParser::parse(ByteStream &stream, XmlHandler &handler)
{
    m_handler = &handler;
    m_stopped = false;
    m_depth = 0;
    m_extension = 0;
    constexpr std::size_t HeadBytes = 1024;
    std::string head(HeadBytes, '\0');
    std::size_t size = 0;
    while (const std::size_t got = stream.read(head.data() + size, HeadBytes - size))
        size += got;
    head.resize(size);
    const bool plain = XmlScanner::takes(head);
    Prepended whole(std::move(head), stream);
    if (plain)
        scan(whole);
    else
        parseWithExpat(whole);
}

void XmlParser::scan(ByteStream &stream)
{
    try {
        XmlScanner(stream, *this, m_limits.xmlToken).scan();
    } catch (const XmlScanner::Malformed &wrong) {
        refuseDamaged(wrong.line, wrong.column, QString::fromLatin1(wrong.reason));
    } catch (const XmlScanner::TooLong &) {
        refuseLong();
    }
}

void XmlParser::parseWithExpat(ByteStream &stream)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              XML_ParserFree);
    if (!parser)
        throw std::bad_alloc();
    m_parser = parser.get();
    XML_SetUserData(parser.get(), this);
    XML_SetElementHandler(parser.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser.get(), Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), Callbacks::documentType);
    XML_SetUnknownEncodingHandler(parser.get(), otherEncoding, nullptr);
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser.get(), 1 << 20);
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser.get(), 10.0F);
    constexpr int Piece = 128 * 1024;
    std::int64_t bytes = 0;
    for (bool last = false; !last && !m_stopped;) {
        void *buffer = XML_GetBuffer(parser.get(), Piece);
        if (buffer == nullptr)
            throw std::bad_alloc();
        const std::size_t got = stream.read(static_cast<char *>(buffer), Piece);
        bytes += static_cast<std::int64_t>(got);
        last = got == 0;
        const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(got), last);
        if (m_thrown) {
            m_parser = nullptr;
            std::rethrow_exception(std::exchange(m_thrown, nullptr));
        }
        if (m_stopped)
            break;
        if (status != XML_STATUS_OK) {
            m_parser = nullptr;
            if (XML_GetErrorCode(parser.get()) == XML_ERROR_NO_MEMORY)
                throw std::bad_alloc();
            refuseDamaged(static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser.get())),
                          static_cast<std::int64_t>(XML_GetCurrentColumnNumber(parser.get())),
                          QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
        }
        if (bytes - XML_GetCurrentByteIndex(parser.get()) > m_limits.xmlToken)
            refuseLong();
    }
    m_parser = nullptr;
}
