// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerchild.h"

#include "readers/bytesource.h"
#include "readers/documentkind.h"
#include "readers/readerjail.h"
#include "readers/readerpipe.h"
#include "readers/readerwire.h"
#include "readers/readguard.h"

#include <atomic>
#include <cstring>
#include <iconv.h>
#include <new>
#include <unistd.h>

namespace {

using ReaderWire::Word;

constexpr std::size_t BatchBytes = 256 * 1024;

std::atomic<bool> &mainAsks()
{
    static std::atomic<bool> asks = false;
    return asks;
}

/** Sends rows in batches, and looks in between whether they are still wanted. */
class SendingSink : public RowSink {
public:
    explicit SendingSink(ReaderPipe &pipe) : m_pipe(pipe) { m_batch.reserve(2 * BatchBytes); }
    void merged(const MergedCells &cells) override { ReaderWire::appendMerged(m_merged, cells); }
    void shown(int column, std::string_view currency) override
    {
        ReaderWire::appendShown(m_shown, column, currency);
    }
    bool row(const RowView &row) override
    {
        ReaderWire::appendRow(m_batch, row);
        if (m_batch.size() < BatchBytes)
            return true;
        send();
        m_stopped = m_stopped || m_pipe.hasWord();
        return !m_stopped;
    }
    void send()
    {
        if (!m_merged.empty())
            m_pipe.send(Word::Merged, m_merged); // told before the rows that they cover
        m_merged.clear();
        if (!m_shown.empty())
            m_pipe.send(Word::Shown, m_shown);
        m_shown.clear();
        if (!m_batch.empty())
            m_pipe.send(Word::Rows, m_batch);
        m_batch.clear();
    }
    bool stopped() const { return m_stopped; }

private:
    ReaderPipe &m_pipe;
    std::string m_batch;
    std::string m_merged;
    std::string m_shown;
    bool m_stopped = false;
};

// libmdb decodes text with iconv, which loads its tables by name: for an Access file they are loaded before
// the lock.
void prepare()
{
    char head[20] = {};
    if (::pread(ReaderPipe::ChildFile, head, sizeof head - 1, 0) <= 0 ||
        std::strncmp(head + 4, "Standard ", 9) != 0)
        return;
    for (const char *encoding :
         {"UCS-2LE", "UTF-16LE", "CP1252", "CP1250", "CP1251", "CP1253", "CP1254", "CP932", "CP936", "CP949"})
        iconv_open("UTF-8", encoding); // kept open on purpose
}

class Child {
public:
    Child() : m_pipe(ReaderPipe::ChildReads, ReaderPipe::ChildWrites) {}
    int serve();

private:
    void answer(Word word, const QByteArray &bytes);
    void open(const QByteArray &bytes);
    void read(int sheet);
    void fail(const ReadMessage &message) { m_pipe.send(Word::Failed, ReaderWire::encode(message)); }

    ReaderPipe m_pipe;
    std::unique_ptr<DocumentReader> m_reader;
};

int Child::serve()
{
    while (const std::optional<ReaderPipe::Message> message = m_pipe.receive()) {
        try {
            answer(message->word, message->bytes);
        } catch (const ReadError &error) {
            fail(error.message);
        } catch (const std::bad_alloc &) {
            fail({ReadGuard::outOfMemory(), {}});
        } catch (const std::length_error &) {
            fail({ReadGuard::outOfMemory(), {}});
        }
    }
    return 0;
}

void Child::answer(Word word, const QByteArray &bytes)
{
    if (word == Word::Open)
        open(bytes);
    else if (word == Word::Read && m_reader)
        read(bytes.toInt());
    else if (word == Word::Try)
        m_pipe.send(Word::Tried, ReaderJail::tryToEscape().toUtf8());
}

void Child::open(const QByteArray &bytes)
{
    const std::optional<ReaderWire::Order> order = ReaderWire::decodeOrder(bytes);
    if (!order)
        return;
    m_reader = DocumentKind::open(std::make_shared<FileSource>(ReaderPipe::ChildFile), order->file,
                                  order->limits, order->options);
    m_pipe.send(Word::Info, ReaderWire::encode(m_reader->info()));
}

void Child::read(int sheet)
{
    SendingSink sink(m_pipe);
    const Progress progress(
        [&](const Progress::State &state) {
            m_pipe.send(Word::Progress,
                        std::string_view(reinterpret_cast<const char *>(&state), sizeof state));
        },
        {});
    try {
        m_reader->readRows(sheet, sink, progress);
    } catch (...) {
        sink.send(); // a person may want the rows before the damage
        throw;
    }
    sink.send();
    m_pipe.send(Word::Done, ReaderWire::encode(m_reader->log()));
}

} // namespace

bool isReaderChild(int argc, char **argv)
{
    mainAsks() = true;
    return argc == 2 && std::strcmp(argv[1], readerChildArgument()) == 0;
}

bool canStartReaderChild()
{
    return mainAsks();
}

const char *readerChildArgument()
{
    return "--reader-child";
}

int readerChildMain()
{
    prepare();
    ReaderJail::limitResources();
    ReaderJail::lock();
    return Child().serve();
}
