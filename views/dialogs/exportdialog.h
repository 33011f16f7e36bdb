// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/exportsubject.h"
#include "views/dialogs/pictureexport.h"

#include <QDialog>

class ExportPreview;
class ExportWordsPanel;
class ExportFilesPanel;
class Looks;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/** Makes a chart or map into files for print: its words, size, look and formats, with a true preview. */
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportSubject subject, Looks &looks, QWidget *parent = nullptr);

    /** What would be written, as chosen now. */
    PictureExport choice() const;
    ExportWordsPanel &words() { return *m_words; }
    ExportFilesPanel &files() { return *m_files; }
    void chooseSize(const QString &id);
    /** Where the file dialog begins. */
    void setFolder(const QString &folder) { m_folder = folder; }
    /** Writes the files for a path without ending; closes the dialog when it went well, else says why. */
    bool exportTo(const QString &base);

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    QWidget *makeHead();
    /** How the preview is looked at: as others see its colors, smaller or larger. */
    void addViewing(QHBoxLayout &row, QWidget *head);
    QWidget *makeSizes();
    QWidget *makeSide();
    QWidget *makeButtons();
    /** Makes the side as wide as its words need. */
    void fitSide();
    void remake();
    void refresh();
    void askAndExport();
    bool mayReplace(const QStringList &files);
    void copyPicture();
    void tellCoverage();

    ExportSubject m_subject;
    QString m_folder;
    Looks &m_looks;
    std::shared_ptr<const Picture> m_picture;
    QList<PictureSize> m_sizes = PictureSize::all();
    int m_size = 0;
    QButtonGroup *m_sizeButtons = nullptr;
    ExportPreview *m_preview = nullptr;
    ExportWordsPanel *m_words = nullptr;
    ExportFilesPanel *m_files = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_check = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_side = nullptr, *m_sideBody = nullptr, *m_foot = nullptr;
    QPushButton *m_export = nullptr;
};
