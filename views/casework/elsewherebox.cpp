// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/elsewherebox.h"

#include "core/format.h"

#include <QSet>

ElsewhereBox::ElsewhereBox(const QList<ProblemGroup> &elsewhere, QWidget *parent)
    : QCheckBox(parent), m_elsewhere(elsewhere)
{
    setObjectName(QStringLiteral("also"));
    QSet<std::int64_t> sources;
    std::int64_t rows = 0;
    for (const ProblemGroup &group : m_elsewhere) {
        sources.insert(group.source.value);
        rows += group.count;
    }
    m_sources = static_cast<int>(sources.size());
    setText(
        tr("Also in %n other sources with this problem (%1)", nullptr, m_sources).arg(Format().count(rows)));
    setToolTip(tr("They are read anew one after the other, each as a step that can be undone."));
    setVisible(!sources.isEmpty());
}

QList<ProblemGroup> ElsewhereBox::chosen() const
{
    return isChecked() && isEnabled() ? m_elsewhere : QList<ProblemGroup>();
}
