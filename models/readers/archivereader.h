// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/csvreader.h"
#include "readers/documentreader.h"
#include "readers/ziparchive.h"

#include <functional>
#include <vector>

/**
 * Reads the tables in a .zip or .gz: each sheet of each member is a sheet named "member › sheet". Members
 * that are no tables are named in issues().
 */
class ArchiveReader : public DocumentReader {
public:
    /** What the container holds: a name, how to unpack it from the beginning, its size if that is said (else
     * -1). */
    struct Member {
        QString name;
        OpenStream open;
        std::int64_t size = -1;
        std::function<void()> probe; ///< throws if the content is a bomb; done once, before any row is read
    };

    /** Throws ReadError if no member is a table. */
    ArchiveReader(const QString &format, const QString &file, const std::vector<Member> &members,
                  const ReadLimits &limits, const ReadOptions &options);
    static std::vector<Member> members(const std::shared_ptr<ZipArchive> &archive);
    /** The one member of a .gz, named like the file without its ending. */
    static std::vector<Member> members(const std::shared_ptr<ByteSource> &gzip, const QString &file,
                                       const ReadLimits &limits);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    struct Place {
        std::size_t member;
        int sheet;
    };
    static QByteArray headOf(const Member &member);
    /** The first bytes of the member of this name, empty if there is none. */
    QByteArray headOf(const QString &name) const;
    std::unique_ptr<DocumentReader> openMember(const Member &member) const;
    void addSheets(std::size_t member, const DocumentInfo &info);

    ReadOptions m_options;
    std::vector<Member> m_members;
    std::vector<Place> m_places; ///< of each sheet
    QList<ReadIssue> m_leftOut;
};
