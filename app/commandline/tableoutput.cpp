// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/tableoutput.h"

#include "app/commandline/command.h"
#include "app/commandline/picturearguments.h"

#include <algorithm>

void TableOutput::declare(CLI::App &app, const std::vector<std::string> &formats, const std::string &help)
{
    m_formats = formats;
    app.add_option("--format", m_format,
                   help + "; by the ending of -o where it is left out, else " + formats.front())
        ->check(CLI::IsMember(formats));
    app.add_option("-o,--output", m_path, "Where to; standard output without it");
}

QString TableOutput::format() const
{
    if (!m_format.empty())
        return Console::text(m_format);
    const std::string ending = PictureArguments::ending(m_path).toStdString();
    return Console::text(std::ranges::find(m_formats, ending) != m_formats.end() ? ending
                                                                                 : m_formats.front());
}

QString TableOutput::path() const
{
    return Console::text(m_path);
}

Result<void> TableOutput::fits() const
{
    const QString ending = PictureArguments::ending(m_path);
    QStringList known;
    for (const std::string &format : m_formats)
        known.append(Console::text(format));
    const bool other = ending == u"xlsx" || ending == u"csv" || ending == u"json";
    if (!m_format.empty() || !other || known.contains(ending))
        return {};
    return Failure{QStringLiteral("This command writes no .%1; it writes %2. Give another name, or --format.")
                       .arg(ending, known.join(QStringLiteral(", "))),
                   Failure::Kind::Usage};
}
