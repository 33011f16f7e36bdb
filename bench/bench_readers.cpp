// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bytesource.h"
#include "readers/documentkind.h"
#include "readers/readerchild.h"
#include "readers/readerprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>
#include <sys/resource.h>

// How fast rows are read, in this process and in a locked one. Usage: bench_readers [ROWS [FILE...]]; without
// files it makes a text file of ROWS rows (1,000,000) and a workbook of a fifth of that, both of 22 columns.

namespace {

constexpr int Columns = 22;

class CountingSink : public RowSink {
public:
    bool row(const RowView &row) override
    {
        ++rows;
        for (const CellView &cell : row.cells)
            bytes += static_cast<std::int64_t>(cell.text.size());
        return true;
    }
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
};

QByteArray cell(std::int64_t row, int column)
{
    const auto mixed =
        static_cast<std::uint64_t>(row) * 2654435761U + static_cast<std::uint64_t>(column) * 40503U;
    switch (column % 6) {
    case 0:
        return QByteArray::number(qulonglong(mixed % 1'000'000));
    case 1:
        return "2022-" + QByteArray::number(qulonglong(mixed % 12 + 1)).rightJustified(2, '0') + "-" +
               QByteArray::number(qulonglong(mixed % 28 + 1)).rightJustified(2, '0');
    case 2:
        return "ООО «Получатель " + QByteArray::number(qulonglong(mixed % 5000)) + "»";
    case 3:
        return QByteArray::number(double(mixed % 10'000'000) / 1000.0, 'f', 3);
    case 4:
        return "CN";
    default:
        return "description, " + QByteArray::number(qulonglong(mixed % 300'000));
    }
}

QString makeText(const QTemporaryDir &folder, std::int64_t rows)
{
    const QString path = folder.filePath(QStringLiteral("bench.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (std::int64_t row = 0; row < rows; ++row) {
        QByteArray line;
        for (int column = 0; column < Columns; ++column)
            line += (column ? ";" : "") + cell(row, column);
        file.write(line + '\n');
    }
    return path;
}

QString makeWorkbook(const QTemporaryDir &folder, std::int64_t rows)
{
    const QString path = folder.filePath(QStringLiteral("bench.xlsx"));
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    for (std::int64_t row = 0; row < rows; ++row) {
        for (int column = 0; column < Columns; ++column) {
            const QByteArray text = cell(row, column);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            if (isNumber)
                worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
            else
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.constData(), nullptr);
        }
    }
    workbook_close(workbook);
    return path;
}

void run(const char *how, const QString &path, bool jailed)
{
    QElapsedTimer timer;
    timer.start();
    try {
        const auto source = FileSource::open(path);
        std::unique_ptr<DocumentReader> reader;
        if (jailed)
            reader = std::make_unique<ReaderProcess>(source, path, ReadLimits(), ReadOptions());
        else
            reader = DocumentKind::open(source, path, ReadLimits(), ReadOptions());
        CountingSink sink;
        const qint64 opened = timer.elapsed();
        reader->readRows(0, sink, {});
        const double seconds = double(timer.elapsed()) / 1000.0;
        std::printf("%-10s %-44s open %4lld ms  all %6.2f s  %8lld rows  %7.1f MB/s of file\n", how,
                    qPrintable(path.section(u'/', -1)), static_cast<long long>(opened), seconds,
                    static_cast<long long>(sink.rows), double(source->size()) / 1e6 / seconds);
    } catch (const ReadError &error) {
        std::printf("%-10s %s\n", how, qPrintable(error.message.shown()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        return readerChildMain();
    QCoreApplication application(argc, argv);
    QStringList files = application.arguments().mid(2);
    const std::int64_t rows = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    if (files.isEmpty())
        files = {makeText(folder, rows), makeWorkbook(folder, rows / 5)};
    for (const QString &file : std::as_const(files)) {
        run("in process", file, false);
        run("jailed", file, true);
    }
    rusage own = {};
    rusage children = {};
    getrusage(RUSAGE_SELF, &own);
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("largest memory: %ld MB here, %ld MB in the reader\n", own.ru_maxrss / 1024,
                children.ru_maxrss / 1024);
    return 0;
}
