// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/documentsurvey.h"
#include "importing/importreport.h"

#include <QList>
#include <QString>

#include <cstdint>

/** What one field yields over the rows looked at. */
struct FieldYield {
    Field field = Field::None;
    std::int64_t known = 0;   ///< rows with a value
    std::int64_t missing = 0; ///< rows whose cell says nothing
    std::int64_t unread = 0;  ///< rows whose cell could not be read; each would be a problem
    QString example;          ///< the first cell that could not be read
    bool operator==(const FieldYield &) const = default;
};

/** What a mapping makes of the first rows of a sheet: for the import page, before anything is imported. */
struct MappingPreview {
    std::int64_t rows = 0; ///< looked at
    std::int64_t shipments = 0;
    QList<FieldYield> fields; ///< mapped ones, in the order of columns
    bool operator==(const MappingPreview &) const = default;
};

/** Reads the sample of a sheet with a mapping. */
MappingPreview previewMapping(const ColumnMapping &mapping, const QList<RawRow> &sample,
                              const Countries &countries);

/** The mapping that is proposed when a person says in which row the header stands; 1 is the first. */
ColumnMapping mappingWithHeader(const QList<RawRow> &sample, int headerRow, const Countries &countries,
                                const QString &delimiter);

/** One file on its way into the case. */
struct ImportEntry {
    enum class State : std::uint8_t { Surveying, Ready, Refused, Importing, Imported };
    QString path;
    QString folder; ///< the one that was added, with all files in it; empty if the file was added itself
    State state = State::Surveying;
    QString failure;                   ///< why it is refused
    bool convertible = false;          ///< refused, but an installed LibreOffice may read it
    std::int64_t rowsBeforeDamage = 0; ///< refused, but so many rows of a sheet could be read
    ReadWishes wishes;                 ///< what the person asked for
    DocumentSurvey survey;
    bool ordered = false; ///< the run that was started takes it
    bool stored = false;  ///< a source of the case, shown to be read otherwise and never imported
    int sheet = 0;        ///< the one that is shown, into survey.sheets
    std::int64_t rows = 0, rowsPerSecond = 0;
    int permille = -1; ///< of the import; -1 = unknown
    ImportReport report;

    /** A file that came with what a person added: itself, or a folder around it. */
    static ImportEntry added(const QString &file, const QString &with);
    /** The sheet that is shown, or nullptr. */
    const SheetProposal *shown() const
    {
        return sheet < survey.sheets.size() ? &survey.sheets[sheet] : nullptr;
    }
    /** True if the next run would import at least one of its sheets. */
    bool waits() const;
    /** A sheet that will be taken has questions. */
    static bool asks(const SheetProposal &sheet) { return sheet.taken && !sheet.mapping.questions.isEmpty(); }
    /** Brings a sheet to the front that asks something; false if there is none. */
    bool showQuestion();
    /** How a case of what waits is called: like the folder that all of it was added with, else like the first
     * file; empty if nothing waits. */
    static QString caseName(const QList<ImportEntry> &entries);
    void refuse(const QString &why);
    /** Which sheet a person should see first: one that asks something, or that will be taken. */
    int firstSheet() const;
    /** Questions of all sheets that will be taken. */
    qsizetype questions() const;
    std::int64_t imported() const;
    /** Questions that were not answered before the import. */
    qsizetype assumed() const;
    std::int64_t problems() const;
};
