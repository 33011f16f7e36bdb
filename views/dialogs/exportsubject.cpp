// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportsubject.h"

#include "exporting/charttable.h"
#include "exporting/csvwriter.h"
#include "views/charts/chartpicture.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportSubject)
};

} // namespace

ExportSubject ExportSubject::chart(std::function<ChartFigure(const Format &)> make, MethodNote note)
{
    const ChartFigure figure = make(Format());
    ExportSubject subject;
    subject.heading = Words::tr("Export chart");
    subject.summary = figure.title;
    subject.fileName = fileNameFor(figure.title);
    subject.make = [make](const Format &format) { return std::make_shared<ChartPicture>(make(format)); };
    subject.data = [figure] { return CsvWriter::byteOrderMark() + ChartTable::csv(figure); };
    subject.dataEnding = QStringLiteral("csv");
    subject.note = std::move(note);
    subject.known = figure.known;
    subject.shipments = figure.shipments;
    return subject;
}

QString ExportSubject::fileNameFor(const QString &title)
{
    QString name;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("waybill") : name;
}
