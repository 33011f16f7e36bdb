// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opencase.h"

#include "casefile/casesettings.h"

#include <algorithm>
#include <utility>

Result<std::unique_ptr<OpenCase>> OpenCase::make(std::unique_ptr<CaseFile> file, const QString &author)
{
    Result<CaseConnection> read = file->connect(CaseConnection::Mode::Read);
    if (!read)
        return read.failure();
    std::unique_ptr<CaseConnection> write;
    if (!file->readOnly()) {
        Result<CaseConnection> made = file->connect(CaseConnection::Mode::Write);
        if (!made)
            return made.failure();
        write = std::make_unique<CaseConnection>(std::move(made).value());
    }
    std::unique_ptr<OpenCase> open(
        new OpenCase(std::move(file), std::move(read).value(), std::move(write), author));
    if (Result<void> lists = open->refresh(); !lists)
        return lists.failure();
    return open;
}

OpenCase::OpenCase(std::unique_ptr<CaseFile> file, CaseConnection read, std::unique_ptr<CaseConnection> write,
                   const QString &author)
    : m_file(std::move(file)), m_read(std::move(read)), m_write(std::move(write)), m_reader(m_read),
      m_problems(m_read), m_readStore(m_read, author)
{
    if (m_write) {
        m_store = std::make_unique<AnnotationStore>(*m_write, author);
        m_leftOutStore = std::make_unique<LeftOutStore>(*m_write, author);
    }
}

Result<void> OpenCase::refresh()
{
    Result<QList<Source>> sources = m_reader.sources();
    if (!sources)
        return sources.failure();
    Result<QStringList> tags = m_readStore.tags();
    if (!tags)
        return tags.failure();
    Result<QMap<std::int64_t, LeftOut>> leftOut = LeftOutStore(m_read, {}).all();
    if (!leftOut)
        return leftOut.failure();
    m_leftOut = std::move(leftOut).value();
    m_sources = std::move(sources).value();
    m_tags = std::move(tags).value();
    m_illustrative = CaseSettings::read(m_read, CaseSettings::illustrative) == u"1";
    return {};
}

const Source *OpenCase::source(SourceId id) const
{
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [id](const Source &source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

std::int64_t OpenCase::shipmentCount() const
{
    std::int64_t n = 0;
    for (const Source &source : m_sources)
        n += source.ledger.shipments;
    return n;
}
