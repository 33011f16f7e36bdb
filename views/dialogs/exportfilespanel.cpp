// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportfilespanel.h"

#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

ExportFilesPanel::ExportFilesPanel(const QString &dataEnding, QWidget *parent)
    : QWidget(parent), m_scale(new QComboBox(this)), m_method(new QCheckBox(tr("Method beside it"), this)),
      m_data(new QCheckBox(tr("The figures behind it, as %1").arg(dataEnding.toUpper()), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *heading = new QLabel(tr("File"), this);
    heading->setFont(Theme::font(12, QFont::Medium));
    column->addWidget(heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const char *ending : {"png", "svg", "pdf"}) {
        auto *button = new QPushButton(QString::fromLatin1(ending).toUpper(), this);
        button->setObjectName(QString::fromLatin1(ending));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(m_formats.size() < 2);
        connect(button, &QPushButton::toggled, this, &ExportFilesPanel::changed);
        m_formats.append(button);
        row->addWidget(button, 1);
    }
    m_formats[1]->setToolTip(tr("SVG with real text"));
    column->addLayout(row);
    auto *scaleRow = new QHBoxLayout;
    scaleRow->setSpacing(8);
    auto *scaleLabel = new QLabel(tr("PNG at"), this);
    scaleLabel->setProperty("tone", QStringLiteral("second"));
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(QStringLiteral("%1×").arg(scale));
    m_scale->setCurrentIndex(1);
    m_scale->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    scaleRow->addWidget(scaleLabel);
    scaleRow->addWidget(m_scale, 1);
    column->addLayout(scaleRow);
    m_method->setChecked(true);
    column->addWidget(m_method);
    auto *explain =
        new QLabel(tr("Query, coverage, sources with SHA-256, rules, version, as text and JSON. The same "
                      "picture can be made again from it."),
                   this);
    explain->setWordWrap(true);
    explain->setFont(Theme::font(11));
    explain->setProperty("tone", QStringLiteral("second"));
    explain->setContentsMargins(24, 0, 0, 4);
    column->addWidget(explain);
    m_data->setVisible(!dataEnding.isEmpty());
    column->addWidget(m_data);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportFilesPanel::changed);
    connect(m_method, &QCheckBox::toggled, this, &ExportFilesPanel::changed);
    connect(m_data, &QCheckBox::toggled, this, &ExportFilesPanel::changed);
}

QStringList ExportFilesPanel::endings() const
{
    QStringList endings;
    for (const QPushButton *button : m_formats) {
        if (button->isChecked())
            endings.append(button->objectName());
    }
    return endings;
}

void ExportFilesPanel::setEnding(const QString &ending, bool on)
{
    for (QPushButton *button : m_formats) {
        if (button->objectName() == ending)
            button->setChecked(on);
    }
}

qreal ExportFilesPanel::pngScale() const
{
    return m_scale->currentIndex() + 1;
}

bool ExportFilesPanel::method() const
{
    return m_method->isChecked();
}

bool ExportFilesPanel::data() const
{
    return m_data->isChecked();
}

void ExportFilesPanel::setMethod(bool on)
{
    m_method->setChecked(on);
}

void ExportFilesPanel::setData(bool on)
{
    m_data->setChecked(on);
}

void ExportFilesPanel::setSize(const QSizeF &pixels)
{
    for (int i = 0; i < m_scale->count(); ++i) {
        m_scale->setItemText(i, QStringLiteral("%1×  (%2 × %3 px)")
                                    .arg(i + 1)
                                    .arg(qRound(pixels.width() * (i + 1)))
                                    .arg(qRound(pixels.height() * (i + 1))));
    }
}
