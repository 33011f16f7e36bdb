// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/readlimits.h"
#include "readers/xmlscanner.h"

#include <QString>

#include <exception>
#include <string_view>

/** The attributes of an element, in the order of the file. */
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /** The value of the attribute without prefix; a null view if it is not there. */
    std::string_view value(std::string_view name) const;
    /** The value of the attribute of that local name with some prefix, such as r:id or xlink:href. */
    std::string_view prefixed(std::string_view local) const;
    /** The value of the attribute of that local name, with or without prefix. */
    std::string_view any(std::string_view local) const;
    bool isTrue(std::string_view name) const;
    const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

/** Takes the events of one XML part. Names come without their prefix; may throw ReadError. */
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/**
 * Reads XML as a stream within limits: no document type, no entities, bounded depth and tokens. UTF-8 goes
 * through XmlScanner, all else through expat.
 */
class XmlParser : private XmlEvents {
public:
    XmlParser(const QString &part, const ReadLimits &limits) : m_part(part), m_limits(limits) {}
    /**
     * Parses to the end, or until stop(). Throws ReadError for what is not well formed, breaks a limit or
     * carries a document type, and what the handler throws.
     */
    void parse(ByteStream &stream, XmlHandler &handler);
    /** Called by a handler that has seen enough. */
    void stop();

private:
    struct Callbacks;
    void started(std::string_view name, const char **pairs) override;
    void ended(std::string_view name) override;
    void characters(std::string_view text) override { m_handler->text(text); }
    void documentType() override;
    bool enough() const override { return m_stopped; }
    void scan(ByteStream &stream);
    void parseWithExpat(ByteStream &stream);
    [[noreturn]] void refuseLong() const;
    [[noreturn]] void refuseDamaged(std::int64_t line, std::int64_t column, const QString &reason) const;

    QString m_part;
    ReadLimits m_limits;
    XmlHandler *m_handler = nullptr;
    void *m_parser = nullptr; ///< expat's, while it works
    std::exception_ptr m_thrown;
    bool m_stopped = false;
    int m_depth = 0;
    int m_extension = 0; ///< depth of the extension list that is being passed over; 0 = none
};
