// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

#include "importing/importjob.h"

#include <vector>

/** `import`: files into a case, each refused or taken on its own; the case is made if it is not there. */
class ImportCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    Result<ImportOptions> options() const;
    Result<void> lookAtFiles() const;
    QString hintFor(const QString &path, const ReadWishes &wishes) const;
    static QByteArray told(const ImportReport &report);
    static void tellNotes(const ImportReport &report);
    static QString keyOf(const MappingQuestion &question, const QList<MappingQuestion> &all);

    std::string m_case, m_sheet, m_mapping, m_format = "table", m_encoding, m_delimiter;
    std::vector<std::string> m_files, m_answers;
    bool m_strict = false, m_again = false, m_convert = false, m_partial = false;
};
