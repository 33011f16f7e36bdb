// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/picturefile.h"

#include "core/text.h"
#include "exporting/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

/** Without characters that would break the file or turn its letters around. */
PictureWords clean(PictureWords words)
{
    constexpr int Longest = 2000;
    for (QString *text : {&words.title, &words.subtitle, &words.source})
        *text = Text::visible(*text, Longest);
    for (QString &note : words.notes)
        note = Text::visible(note, Longest);
    return words;
}

void paintScaled(QPainter &painter, const Picture &picture, const PictureOptions &options)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = options.size.textScale;
    painter.scale(scale, scale);
    picture.paint(painter, options.size.pixels / scale, options.theme, clean(options.words));
}

/** Overwrites what follows a mark up to an end with blanks: offsets in the file stay true. */
void blank(QByteArray &bytes, const QByteArray &mark, char end)
{
    const auto from = bytes.indexOf(mark);
    const auto to = from < 0 ? -1 : bytes.indexOf(end, from);
    if (to >= 0)
        bytes.replace(from, to - from + 1, QByteArray(to - from + 1, ' '));
}

} // namespace

QImage PictureFile::image(const Picture &picture, const PictureOptions &options)
{
    const qreal scale = qBound(1.0, options.pngScale, 4.0);
    const QSizeF size = options.size.pixels * scale;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    image.fill(options.theme.colors().panel);
    // So that a page program prints it at its size.
    image.setDotsPerMeterX(static_cast<int>(std::lround(96 * scale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScaled(painter, picture, options);
    return image;
}

QByteArray PictureFile::svg(const Picture &picture, const PictureOptions &options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSizeF size = options.size.pixels;
    generator.setSize(
        QSize(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height()))));
    generator.setViewBox(QRectF(QPointF(), size));
    // Qt writes both as they are.
    generator.setTitle(clean(options.words).title.toHtmlEscaped());
    generator.setDescription(clean(options.words).source.toHtmlEscaped());
    QPainter painter(&generator);
    paintScaled(painter, picture, options);
    painter.end();
    // Qt writes the first family only; on a machine without it the next best shall do.
    QByteArray bytes = buffer.data();
    bytes.replace("font-family=\"Roboto\"",
                  "font-family=\"Roboto, 'Noto Sans CJK SC', 'Noto Sans', Arial, sans-serif\"");
    return bytes;
}

QByteArray PictureFile::pdf(const Picture &picture, const PictureOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setTitle(clean(options.words).title);
        writer.setCreator(QStringLiteral("Waybill " WAYBILL_VERSION));
        writer.setPageSize(
            QPageSize(options.size.pixels * 72.0 / 96.0, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(1200.0 / 96.0, 1200.0 / 96.0);
        paintScaled(painter, picture, options);
    }
    QByteArray bytes = buffer.data();
    blank(bytes, QByteArrayLiteral("/CreationDate"), ')');
    return bytes;
}

Result<void> PictureFile::save(const Picture &picture, const PictureOptions &options, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"png") {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image(picture, options).save(&buffer, "PNG"))
            return Failure{Words::tr("The picture is too large to be painted; choose a smaller size.")};
    } else if (ending == u"svg") {
        bytes = svg(picture, options);
    } else if (ending == u"pdf") {
        bytes = pdf(picture, options);
    } else {
        return Failure{Words::tr("“%1” does not end in .png, .svg or .pdf.").arg(path), Failure::Kind::Usage};
    }
    return WholeFile::save(path, bytes);
}
