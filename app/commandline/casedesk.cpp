// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casedesk.h"

#include "app/knowledge.h"
#include "casefile/annotationstore.h"
#include "casefile/leftoutstore.h"
#include "casefile/sourcechoice.h"
#include "casework/overlapfinder.h"
#include "cube/columnloader.h"
#include "cube/query.h"
#include "cube/unknownvalues.h"
#include "exporting/sourceguard.h"
#include "session/knownnames.h"

CaseDesk::CaseDesk(std::unique_ptr<CaseFile> file, CaseConnection connection)
    : m_file(std::move(file)), m_connection(std::move(connection)), m_reader(m_connection)
{
}

Result<std::unique_ptr<CaseDesk>> CaseDesk::open(const std::string &path, const Knowledge &knowledge,
                                                 CaseFile::Access access)
{
    auto file = CaseFile::open(Console::text(path), access);
    if (!file)
        return file.failure();
    const bool writing = access == CaseFile::Access::ReadWrite;
    if (writing && (*file)->readOnly())
        return Failure{(*file)->readOnlyReason()};
    auto connection = (*file)->connect(writing ? CaseConnection::Mode::Write : CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    std::unique_ptr<CaseDesk> desk(new CaseDesk(std::move(*file), std::move(*connection)));
    const auto sources = desk->m_reader.sources();
    if (!sources)
        return sources.failure();
    const auto tags = AnnotationStore(desk->m_connection, {}).tags();
    if (!tags)
        return tags.failure();
    desk->m_names = knowledge.names();
    addCaseNames(desk->m_names, *sources, *tags);
    return desk;
}

Result<Source> CaseDesk::source(const std::string &name) const
{
    const auto sources = m_reader.sources();
    if (!sources)
        return sources.failure();
    return chosenSource(*sources, Console::text(name));
}

Result<void> CaseDesk::mayWrite(const QString &output) const
{
    const auto sources = m_reader.sources();
    if (!sources)
        return sources.failure();
    return SourceGuard::mayWrite(output, *sources);
}

Result<Filter> CaseDesk::filter(const std::string &query) const
{
    return parseQuery(Console::text(query), m_names);
}

Result<FigureContext::Overlaps> CaseDesk::overlaps(const ColumnCube &cube, const Filter &filter) const
{
    const auto deciders = LeftOutStore(m_connection, {}).authors();
    if (!deciders)
        return deciders.failure();
    const auto groups = OverlapFinder(cube.store(), m_connection).find();
    if (!groups)
        return groups.failure();
    FigureContext::Overlaps overlaps{*deciders, {}};
    if (groups->isEmpty())
        return overlaps;
    const auto inView = cube.shipments(filter, {QStringLiteral("shipment"), false});
    if (!inView)
        return inView.failure();
    overlaps.maybeTwice = countedTwice(*groups, *inView);
    return overlaps;
}

Result<std::shared_ptr<const ColumnCube>> CaseDesk::cube(const Filter &filter, const QString &sortedBy) const
{
    ColumnLoader::Options options;
    options.descriptions = filter.readsDescriptions() || sortedBy == u"description";
    const auto store = ColumnLoader::load(*m_file, {}, options);
    if (!store)
        return store.failure();
    auto cube = std::make_shared<const ColumnCube>(*store);
    const auto unknown = UnknownValues::in(filter, *cube, m_names);
    if (!unknown)
        return unknown.failure();
    for (const QString &sentence : *unknown)
        Console::complain(sentence);
    return cube;
}
