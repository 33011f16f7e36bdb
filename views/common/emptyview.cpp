// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptyview.h"

#include "core/format.h"
#include "core/text.h"
#include "cube/filterwords.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype MostActs = 6;
}

EmptyView::EmptyView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_middle(new QHBoxLayout),
      m_job(session.pool())
{
    setObjectName(QStringLiteral("emptyView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch(2);
    m_title->setFont(Theme::font(15, QFont::Medium));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_middle->addStretch(1);
    m_middle->addStretch(1);
    column->addLayout(m_middle);
    column->addStretch(3);
    connect(&session.feed(), &CubeFeed::totals, this, [this](const Totals &t) { look(t.shipments); });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Names)
            show(m_reliefs);
    });
}

void EmptyView::look(std::int64_t shipments)
{
    const bool listed =
        m_session.filter().duplicates() == Filter::Duplicates::Listed && m_session.leftOut() > 0;
    const bool needed = shipments == 0 && !listed && m_session.isOpen() && !m_session.filter().empty();
    m_job.cancel();
    m_reliefs.clear();
    if (needed) {
        const std::function<Result<QList<Relief>>(const Progress &)> work =
            [cube = m_session.cube(), filter = m_session.filter()](const Progress &progress) {
                return Relief::of(*cube, filter, progress);
            };
        m_job.run<QList<Relief>>(work, [this](const Result<QList<Relief>> &reliefs) {
            if (reliefs)
                show(*reliefs);
        });
        m_title->setText(tr("No shipment passes."));
    }
    if (needed != m_needed) {
        m_needed = needed;
        Q_EMIT neededChanged(needed);
    }
}

void EmptyView::addAct(const QString &sentence, const QString &button, const Filter &without)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(Text::visible(sentence, 300), m_body);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(13));
    label->setProperty("tone", QStringLiteral("second"));
    label->setWordWrap(true);
    constexpr int Narrowest = 160, Widest = 520;
    const int width = std::min(Widest, label->fontMetrics().horizontalAdvance(label->text()) + 4);
    label->setMinimumWidth(std::min(width, Narrowest)); // in a narrow window it is wrapped
    auto *act = new QPushButton(button, m_body);
    act->setAccessibleDescription(sentence);
    connect(act, &QPushButton::clicked, this, [this, without] { m_session.setFilter(without); });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(act, row, 1, Qt::AlignVCenter);
    const int whole = width + m_grid->horizontalSpacing() + act->sizeHint().width();
    m_body->setMaximumWidth(row > 1 ? std::max(m_body->maximumWidth(), whole) : whole);
}

void EmptyView::show(const QList<Relief> &reliefs)
{
    m_reliefs = reliefs;
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be telling this very change
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_title->setText(tr("No shipment passes."));
    const Filter &filter = m_session.filter();
    for (const Relief &relief : reliefs.first(std::min(reliefs.size(), MostActs))) {
        if (relief.clause >= filter.clauses.size())
            continue;
        addAct(tr("Without %1, %n shipments would pass.", nullptr, static_cast<int>(relief.shipments))
                   .arg(FilterWords::clause(filter.clauses[relief.clause], m_session.names())),
               tr("Remove it"), FilterEdit::without(filter, relief.clause));
    }
    if (reliefs.isEmpty() && !filter.empty())
        addAct(tr("It takes more than one condition to keep everything out."), tr("Clear the filter"), {});
    constexpr int First = 1000; // it takes what it can use before the room at its sides does
    m_middle->insertWidget(1, m_body, First);
    m_body->show();
}

QString EmptyView::text() const
{
    QStringList lines{m_title->text()};
    const QList<QLabel *> labels = m_body ? m_body->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels)
        lines.append(label->text());
    return lines.join(u'\n');
}

void EmptyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_reliefs);
    QWidget::changeEvent(event);
}
