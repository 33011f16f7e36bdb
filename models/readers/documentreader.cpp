// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentreader.h"

#include "readers/readguard.h"

Result<void> DocumentReader::read(int sheet, RowSink &sink, const Progress &progress)
{
    m_lastSheet = sheet;
    return ReadGuard::run(m_file, sheetName(), progress, [&] { readRows(sheet, sink, progress); });
}

void DocumentReader::readRows(int sheet, RowSink &sink, const Progress &progress)
{
    m_issues.clear();
    if (sheet < 0 || sheet >= m_info.sheets.size())
        refuse(QT_TRANSLATE_NOOP("Readers", "There is no sheet number %1."), {QString::number(sheet + 1)});
    readSheet(sheet, sink, progress);
}

QList<Issue> DocumentReader::issues() const
{
    return m_issues.issues(m_file, sheetName());
}

QString DocumentReader::sheetName() const
{
    return m_lastSheet >= 0 && m_lastSheet < m_info.sheets.size() ? m_info.sheets[m_lastSheet].name
                                                                  : QString();
}
