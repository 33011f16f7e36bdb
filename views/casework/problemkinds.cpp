// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/problemkinds.h"

#include "items/problemgroupsmodel.h"
#include "views/casework/problemdelegates.h"
#include "views/common/looks.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QVBoxLayout>

ProblemKinds::ProblemKinds(ProblemGroupsModel &groups, Looks &looks, QWidget *parent)
    : QWidget(parent), m_groups(groups), m_list(new QListView(this)), m_line(new QComboBox(this))
{
    setObjectName(QStringLiteral("raised"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setModel(&groups);
    m_list->setItemDelegate(new ProblemGroupDelegate(looks, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_line->setObjectName(QStringLiteral("kind"));
    m_line->setModel(&groups);
    m_line->view()->setItemDelegate(new ProblemGroupDelegate(looks, m_line));
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_line);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_line->setCurrentIndex(index.row());
                Q_EMIT currentChanged(index.row());
            });
    connect(m_line, &QComboBox::activated, this, &ProblemKinds::setCurrent);
    connect(&looks, &Looks::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_list);
    retranslate();
}

int ProblemKinds::current() const
{
    return m_list->currentIndex().row();
}

void ProblemKinds::setCurrent(int row)
{
    m_list->setCurrentIndex(m_groups.index(row));
    m_line->setCurrentIndex(row);
}

void ProblemKinds::setNarrow(bool narrow)
{
    if (narrow == m_list->isHidden())
        return;
    const bool focused = m_list->hasFocus() || m_line->hasFocus();
    m_list->setHidden(narrow);
    m_line->setVisible(narrow);
    layout()->setContentsMargins(narrow ? QMargins(12, 8, 12, 6) : QMargins());
    m_line->ensurePolished();
    const int line = m_line->sizeHint().height() + 14;
    setMinimumHeight(narrow ? line : 0);
    setMaximumHeight(narrow ? line : QWIDGETSIZE_MAX);
    setFocusProxy(narrow ? static_cast<QWidget *>(m_line) : m_list);
    if (focused)
        setFocus();
}

void ProblemKinds::retranslate()
{
    m_list->setAccessibleName(tr("Kinds of problems"));
    m_line->setAccessibleName(m_list->accessibleName());
}

void ProblemKinds::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
