// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importbar.h"

#include "core/text.h"
#include "session/importdesk.h"

#include <QFileInfo>

#include <algorithm>

namespace {

const ImportEntry *runningEntry(const ImportDesk &desk)
{
    const auto found = std::ranges::find(desk.entries(), ImportEntry::State::Importing, &ImportEntry::state);
    return found == desk.entries().end() ? nullptr : &*found;
}

} // namespace

ImportBar::ImportBar(ImportDesk &desk, QWidget *parent) : JobBar(QStringLiteral("importJob"), parent), m_desk(desk)
{
    connect(&desk, &ImportDesk::changed, this, &ImportBar::follow);
    connect(&desk, &ImportDesk::progressed, this, &ImportBar::showProgress);
    connect(&desk, &ImportDesk::finished, this, &ImportBar::tellEnd);
    connect(this, &JobBar::cancelled, &desk, &ImportDesk::cancel);
}

void ImportBar::setAside(bool aside)
{
    m_aside = aside;
    follow();
}

void ImportBar::follow()
{
    const ImportEntry *const entry = m_aside ? nullptr : runningEntry(m_desk);
    const QString file = entry ? entry->path : QString();
    if (file == m_file)
        return;
    m_file = file;
    if (entry)
        begin(
            [name = Text::visible(QFileInfo(file).fileName(), 60)] { return tr("Importing %1").arg(name); });
    else
        end();
    showProgress();
}

void ImportBar::showProgress()
{
    if (const ImportEntry *const entry = runningEntry(m_desk); entry && !m_aside)
        setProgress(entry->permille, entry->rows);
}

void ImportBar::tellEnd()
{
    if (m_aside)
        return;
    ImportEnd end;
    for (const ImportEntry &entry : m_desk.entries()) {
        end.shipments += entry.imported();
        end.problems += entry.problems();
        if (entry.state == ImportEntry::State::Refused)
            end.refused.append(
                {Text::visible(QFileInfo(entry.path).fileName(), 60), Text::visible(entry.failure, 300)});
    }
    Q_EMIT told(end);
}

QString ImportEnd::summary() const
{
    QStringList words{ImportBar::tr("%n shipments imported.", nullptr, static_cast<int>(shipments))};
    if (problems > 0)
        words.append(ImportBar::tr("%n problems are listed.", nullptr, static_cast<int>(problems)));
    for (const Refusal &refusal : refused)
        words.append(ImportBar::tr("%1 was not imported: %2").arg(refusal.file, refusal.reason));
    return words.join(u' ');
}
