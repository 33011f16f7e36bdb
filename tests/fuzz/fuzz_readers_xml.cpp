// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bytesource.h"
#include "readers/plaintext.h"
#include "readers/xmlscanner.h"

#include <expat.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

// XmlScanner against expat: what expat accepts without a document type, the scanner must accept and tell
// alike.

namespace {

struct Declined {};

std::string fromExpat(std::string_view bytes, bool &accepted)
{
    std::string events;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              XML_ParserFree);
    XML_SetUserData(parser.get(), &events);
    XML_SetElementHandler(
        parser.get(),
        [](void *data, const char *name, const char **pairs) {
            auto &to = *static_cast<std::string *>(data);
            to.append("\x01<").append(name);
            for (; *pairs; pairs += 2)
                to.append("\x01").append(pairs[0]).append("=").append(pairs[1]);
            to += '\x01';
        },
        [](void *data, const char *name) {
            static_cast<std::string *>(data)->append("\x01/").append(name).append("\x01");
        });
    XML_SetCharacterDataHandler(parser.get(), [](void *data, const char *text, int n) {
        static_cast<std::string *>(data)->append(text, static_cast<std::size_t>(n));
    });
    accepted = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), 1) == XML_STATUS_OK;
    return events;
}

class Recorder : public XmlEvents {
public:
    void started(std::string_view name, const char **pairs) override
    {
        events.append("\x01<").append(name);
        for (; *pairs; pairs += 2)
            events.append("\x01").append(pairs[0]).append("=").append(pairs[1]);
        events += '\x01';
    }
    void ended(std::string_view name) override { events.append("\x01/").append(name).append("\x01"); }
    void characters(std::string_view text) override
    {
        if (PlainText::validUtf8(text) != text.size())
            std::abort();
        events += text;
    }
    void documentType() override { throw Declined(); }
    bool enough() const override { return false; }
    std::string events;
};

// A few bytes at a time, so that everything lies across an edge once.
class Trickle : public ByteStream {
public:
    explicit Trickle(std::string_view bytes) : m_bytes(bytes) {}
    std::size_t read(char *to, std::size_t n) override
    {
        const std::size_t got = m_bytes.copy(to, std::min<std::size_t>(n, 7));
        m_bytes.remove_prefix(got);
        return got;
    }

private:
    std::string_view m_bytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (!XmlScanner::takes(bytes))
        return 0;
    Recorder recorder;
    bool scanned = true;
    try {
        Trickle stream(bytes);
        XmlScanner(stream, recorder, 1 << 20).scan();
    } catch (const XmlScanner::Malformed &) {
        scanned = false;
    } catch (const XmlScanner::TooLong &) {
        return 0;
    } catch (const Declined &) {
        return 0;
    }
    bool accepted = false;
    const std::string expected = fromExpat(bytes, accepted);
    if (accepted && (!scanned || recorder.events != expected))
        std::abort();
    return 0;
}
