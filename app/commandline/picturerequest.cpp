// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/picturerequest.h"

#include "app/commandline/picturearguments.h"

void PictureRequest::declare(CLI::App &app, const char *measures, const char *endings)
{
    app.add_option("CASE", m_case, "The case file")->required();
    app.add_option("--query", m_query, "Only shipments that pass");
    app.add_option("--measure", m_measure, measures);
    app.add_option("--title", m_title, "Your claim as the title; a description is made without it");
    app.add_option("--size", m_size, "WIDTHxHEIGHT in pixels, or web, column, page, slide, social");
    app.add_option("-o,--output", m_out, endings)->required();
}

Result<PictureRequest::Wanted> PictureRequest::wanted(const char *data) const
{
    const QString ending = PictureArguments::ending(m_out);
    if (ending != u"png" && ending != u"svg" && ending != u"pdf" && ending != QLatin1String(data))
        return Failure{QStringLiteral("“%1” does not end in .png, .svg, .pdf or .%2.")
                           .arg(Console::text(m_out), QLatin1String(data)),
                       Failure::Kind::Usage};
    const auto measure = PictureArguments::measure(m_measure);
    if (!measure)
        return measure.failure();
    const auto size = PictureArguments::size(m_size);
    if (!size)
        return size.failure();
    return Wanted{*measure, Console::text(m_title), *size};
}

Result<CaseFigures> PictureRequest::gather(const Knowledge &knowledge) const
{
    return CaseFigures::gather(m_case, m_query, m_out, knowledge);
}

bool PictureRequest::isData(QStringView ending) const
{
    return PictureArguments::ending(m_out) == ending;
}

Result<ExitCode> PictureRequest::write(const CaseFigures &from, const QByteArray &data) const
{
    if (const auto done = from.deliverTable(data, m_out); !done)
        return done.failure();
    return ExitCode::Done;
}

Result<ExitCode> PictureRequest::write(const Picture &picture, const Wanted &wanted, const Theme &theme) const
{
    if (const auto done = CaseFigures::save(picture, wanted.size, theme, m_out); !done)
        return done.failure();
    return ExitCode::Done;
}
