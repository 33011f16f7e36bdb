// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/pictureexport.h"

#include "exporting/sourceguard.h"
#include "exporting/wholefile.h"

#include <QFileInfo>

QStringList PictureExport::files(const ExportSubject &subject, const QString &base) const
{
    QStringList files;
    for (const QString &ending : endings)
        files.append(base + u'.' + ending);
    if (data && subject.data)
        files.append(base + u'.' + subject.dataEnding);
    if (method)
        files += {base + QStringLiteral("-method.txt"), base + QStringLiteral("-method.json")};
    return files;
}

QString PictureExport::baseOf(const ExportSubject &subject, const QString &chosen) const
{
    for (const QString &ours : files(subject, QString())) {
        if (chosen.endsWith(ours, Qt::CaseInsensitive) &&
            !QFileInfo(chosen.chopped(ours.size())).fileName().isEmpty())
            return chosen.chopped(ours.size());
    }
    return chosen;
}

QStringList PictureExport::replaced(const ExportSubject &subject, const QString &chosen) const
{
    QStringList there;
    for (const QString &path : files(subject, baseOf(subject, chosen))) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

Result<QStringList> PictureExport::write(const ExportSubject &subject, const Picture &picture,
                                         const QString &base) const
{
    MethodNote note = subject.note;
    note.title = options.words.title;
    note.subtitle = options.words.subtitle;
    note.notes = options.words.notes;
    const QStringList paths = files(subject, base);
    for (const QString &path : paths) { // before any of them is written
        if (auto may = SourceGuard::mayWrite(path, note.sources); !may)
            return may.failure();
    }
    for (const QString &path : paths) {
        Result<void> saved;
        if (path.endsWith(QStringLiteral("-method.txt")))
            saved = WholeFile::save(path, note.toText());
        else if (path.endsWith(QStringLiteral("-method.json")))
            saved = WholeFile::save(path, note.toJson());
        else if (subject.data && path == base + u'.' + subject.dataEnding)
            saved = WholeFile::save(path, subject.data());
        else
            saved = PictureFile::save(picture, options, path);
        if (!saved)
            return saved.failure();
    }
    return paths;
}
