// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "core/text.h"
#include "views/common/elidedlabel.h"
#include "views/common/looks.h"
#include "views/common/otherlanguage.h"
#include "views/common/spokenpicture.h"
#include "views/common/wraplayout.h"
#include "views/dialogs/exportfilespanel.h"
#include "views/dialogs/exportpreview.h"
#include "views/dialogs/exportwordspanel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QFrame *line(QWidget *parent, bool upright)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("line"));
    if (upright)
        frame->setFixedWidth(1);
    else
        frame->setFixedHeight(1);
    return frame;
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, Looks &looks, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_looks(looks)
{
    setWindowTitle(m_subject.heading);
    const QSize room = screen()->availableGeometry().size() - QSize(40, 60);
    resize(QSize(1180, 760).boundedTo(room));
    m_preview = new ExportPreview(looks, this);
    m_words = new ExportWordsPanel(this);
    m_files = new ExportFilesPanel(m_subject.data ? m_subject.dataEnding : QString(), this);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(line(this, false));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *desk = new QVBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(makeSizes());
    desk->addWidget(m_preview, 1);
    m_check = new QLabel(this);
    m_check->setTextFormat(Qt::PlainText);
    m_check->setContentsMargins(16, 8, 16, 8);
    m_check->setWordWrap(true);
    desk->addWidget(m_check);
    columns->addLayout(desk, 1);
    columns->addWidget(line(this, true));
    columns->addWidget(makeSide());
    rows->addLayout(columns, 1);

    connect(m_words, &ExportWordsPanel::changed, this, &ExportDialog::refresh);
    connect(m_words, &ExportWordsPanel::languageChanged, this, &ExportDialog::remake);
    connect(m_files, &ExportFilesPanel::changed, this, &ExportDialog::refresh);
    remake();
    m_export->setFocus(); // Enter takes the picture as it is proposed
}

QWidget *ExportDialog::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(44);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    auto *title = new QLabel(m_subject.heading, head);
    title->setFont(Theme::font(15, QFont::Medium));
    title->setTextFormat(Qt::PlainText);
    auto *summary = new ElidedLabel(head);
    summary->setText(m_subject.summary);
    summary->setProperty("tone", QStringLiteral("second"));
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(summary, 1);
    addViewing(*row, head);
    return head;
}

void ExportDialog::addViewing(QHBoxLayout &row, QWidget *head)
{
    auto *vision = new QComboBox(head);
    vision->setToolTip(tr("How others see the colors; the file keeps them as they are"));
    vision->addItems({tr("All colors"), tr("Without red (protan)"), tr("Without green (deutan)"),
                      tr("Without blue (tritan)"), tr("In grey")});
    connect(vision, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_preview->setVision(static_cast<ColorVision>(index)); });
    row.addWidget(vision);
    const auto zoomButton = [&](const QString &icon, const QString &tip, qreal factor) {
        auto *button = new QToolButton(head);
        button->setIcon(m_looks.icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this,
                [this, factor] { m_preview->setZoom(m_preview->zoom() * factor); });
        row.addWidget(button);
    };
    zoomButton(QStringLiteral("minus"), tr("Smaller"), 1 / 1.25);
    m_zoom = new QLabel(head);
    m_zoom->setFixedWidth(40);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setProperty("tone", QStringLiteral("second"));
    row.addWidget(m_zoom);
    zoomButton(QStringLiteral("plus"), tr("Larger"), 1.25);
    connect(m_preview, &ExportPreview::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100))); });
}

QWidget *ExportDialog::makeSizes()
{
    auto *sizes = new QWidget(this);
    auto *wrapped = new WrapLayout(sizes); // on a small screen the sizes take a second row
    wrapped->setContentsMargins(16, 8, 16, 8);
    m_sizeButtons = new QButtonGroup(this);
    for (int i = 0; i < m_sizes.size(); ++i) {
        auto *button = new QPushButton(m_sizes[i].name + QStringLiteral("  ") + m_sizes[i].extent, sizes);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_sizeButtons->addButton(button, i);
        wrapped->addWidget(button);
    }
    connect(m_sizeButtons, &QButtonGroup::idClicked, this, [this](int size) {
        m_size = size;
        refresh();
    });
    return sizes;
}

QWidget *ExportDialog::makeSide()
{
    auto *side = m_side = new QWidget(this);
    side->setObjectName(QStringLiteral("panel"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *area = new QScrollArea(side);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = m_sideBody = new QWidget;
    body->setObjectName(QStringLiteral("panel"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(16, 12, 16, 12);
    parts->setSpacing(12);
    parts->addWidget(m_words);
    parts->addWidget(line(body, false));
    parts->addWidget(m_files);
    parts->addStretch(1);
    area->setWidget(body);
    column->addWidget(area, 1);
    column->addWidget(line(side, false));
    m_foot = makeButtons();
    column->addWidget(m_foot);
    return side;
}

void ExportDialog::fitSide()
{
    // Words differ in length by language and by the number of files: no button or box is cut.
    constexpr int Usual = 348;
    const int body = m_sideBody->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_side->setFixedWidth(std::max({Usual, body, m_foot->minimumSizeHint().width()}));
}

QWidget *ExportDialog::makeButtons()
{
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(16, 12, 16, 12);
    m_error = new QLabel(foot);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setProperty("tone", QStringLiteral("error"));
    m_error->hide();
    rows->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new QPushButton(m_looks.icon(QStringLiteral("copy")), tr("Copy picture"), foot);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyPicture);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export = new QPushButton(foot);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_export);
    rows->addLayout(row);
    return foot;
}

void ExportDialog::remake()
{
    const QLocale locale = m_words->locale();
    {
        const OtherLanguage spoken(locale);
        m_picture = std::make_shared<SpokenPicture>(m_subject.make(Format(locale)), locale);
        m_words->propose(m_picture->words());
    }
    refresh(); // the dialog itself speaks as the window does
}

PictureExport ExportDialog::choice() const
{
    PictureExport chosen;
    chosen.options.size = m_sizes[m_size];
    chosen.options.theme = m_words->theme();
    chosen.options.words = m_words->words();
    chosen.options.pngScale = m_files->pngScale();
    chosen.endings = m_files->endings();
    chosen.method = m_files->method();
    chosen.data = m_files->data();
    const OtherLanguage spoken(m_words->locale());
    // Whatever a person writes there: made-up figures are never printed without saying so.
    const QString caution = tr("Illustrative figures, not real records.");
    if (m_subject.note.illustrative && !chosen.options.words.source.contains(caution))
        chosen.options.words.source = (chosen.options.words.source + u' ' + caution).trimmed();
    return chosen;
}

void ExportDialog::refresh()
{
    const PictureExport chosen = choice();
    m_preview->setPicture(m_picture, chosen.options);
    m_files->setSize(chosen.options.size.pixels);
    const auto count = chosen.files(m_subject, QString()).size();
    m_export->setText(tr("Export %n files…", nullptr, static_cast<int>(count)));
    m_export->setEnabled(count > 0);
    m_error->hide();
    fitSide();
    tellCoverage();
}

void ExportDialog::tellCoverage()
{
    if (m_subject.known >= m_subject.shipments) {
        m_check->setText(tr("Every shipment in view gives what is shown."));
        m_check->setProperty("tone", QStringLiteral("good"));
    } else {
        const Format format(m_words->locale());
        const QString share = format.share(m_subject.known, m_subject.shipments, 1);
        const bool said = m_words->words().notes.join(u' ').contains(share);
        m_check->setText(said ? tr("Coverage is %1: the note says so.").arg(share)
                              : tr("Coverage is %1, and the note does not say so any more.").arg(share));
        m_check->setProperty("tone", said ? QStringLiteral("second") : QStringLiteral("warning"));
    }
    m_check->style()->polish(m_check);
}

void ExportDialog::chooseSize(const QString &id)
{
    for (int i = 0; i < m_sizes.size(); ++i) {
        if (m_sizes[i].id == id && m_sizeButtons->button(i)) {
            m_sizeButtons->button(i)->setChecked(true);
            m_size = i;
            refresh();
        }
    }
}

void ExportDialog::askAndExport()
{
    const QString first = choice().files(m_subject, m_folder + u'/' + m_subject.fileName).value(0);
    // One question about all files, not one about this and another about those beside it.
    const QString chosen = QFileDialog::getSaveFileName(this, m_subject.heading, first, {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    if (mayReplace(choice().replaced(m_subject, chosen)))
        exportTo(choice().baseOf(m_subject, chosen));
}

bool ExportDialog::mayReplace(const QStringList &files)
{
    if (files.isEmpty())
        return true;
    QStringList names;
    for (const QString &path : files)
        names.append(Text::visible(QFileInfo(path).fileName(), 80));
    QMessageBox box(QMessageBox::Warning, m_subject.heading,
                    tr("%n of the files are there already.", nullptr, static_cast<int>(files.size())),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(names.join(u'\n'));
    const QPushButton *const replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool ExportDialog::exportTo(const QString &base)
{
    const auto written = choice().write(m_subject, *m_picture, base);
    if (!written) {
        m_error->setText(written.failure().text);
        m_error->show();
        return false;
    }
    Q_EMIT exported(*written);
    accept();
    return true;
}

void ExportDialog::copyPicture()
{
    const PictureOptions options = choice().options;
    auto *data = new QMimeData;
    data->setImageData(PictureFile::image(*m_picture, options));
    data->setData(QStringLiteral("image/svg+xml"), PictureFile::svg(*m_picture, options));
    QApplication::clipboard()->setMimeData(data);
}
