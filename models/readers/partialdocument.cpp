// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/partialdocument.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/** Passes rows on and remembers the last. */
class WatchingSink : public RowSink {
public:
    explicit WatchingSink(RowSink &sink) : m_sink(sink) {}
    void merged(const MergedCells &cells) override { m_sink.merged(cells); }
    void shown(int column, std::string_view currency) override { m_sink.shown(column, currency); }
    bool row(const RowView &row) override
    {
        last = row.number;
        ++rows;
        return m_sink.row(row);
    }
    std::int64_t last = 0;
    std::int64_t rows = 0;

private:
    RowSink &m_sink;
};

} // namespace

PartialDocument::PartialDocument(std::unique_ptr<SheetReader> reader, const QString &path, ReadWishes wishes)
    : m_reader(std::move(reader)), m_file(QFileInfo(path).fileName()), m_wishes(std::move(wishes))
{
}

Result<void> PartialDocument::read(int sheet, RowSink &sink, const Progress &progress)
{
    m_cut.reset();
    WatchingSink watching(sink);
    Result<void> read = m_reader->read(sheet, watching, progress);
    const bool damaged = !read && read.failure().kind == Failure::Kind::Failed && watching.rows > 0;
    if (damaged && m_wishes.rowsBeforeDamage)
        *m_wishes.rowsBeforeDamage = watching.rows;
    if (!damaged || !m_wishes.keepCut)
        return read;
    Issue cut;
    cut.severity = Issue::Severity::Error;
    cut.kind = QStringLiteral("file-cut");
    cut.text = Said("Readers",
                    QT_TRANSLATE_NOOP(
                        "Readers", "The file could be read up to row %1 only; what follows is missing. %2"))
                   .arg(watching.last)
                   .arg(read.failure().text);
    cut.file = m_file;
    cut.sheet = info().sheets.value(sheet).name;
    cut.row = watching.last;
    m_cut = cut;
    return {};
}

QList<Issue> PartialDocument::issues() const
{
    QList<Issue> issues = m_reader->issues();
    if (m_cut)
        issues.prepend(*m_cut);
    return issues;
}
