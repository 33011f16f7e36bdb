// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptyview.h"

#include "core/format.h"
#include "core/text.h"
#include "cube/filterwords.h"
#include "cube/unknownvalues.h"
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
            show(m_reasons);
    });
}

void EmptyView::look(std::int64_t shipments)
{
    const bool listed =
        m_session.filter().duplicates() == Filter::Duplicates::Listed && m_session.leftOut() > 0;
    const bool needed = shipments == 0 && !listed && m_session.isOpen() && !m_session.filter().empty();
    m_job.cancel();
    m_reasons = {};
    if (needed) {
        const std::function<Result<Reasons>(const Progress &)> work =
            [cube = m_session.cube(), filter = m_session.filter(),
             names = m_session.names()](const Progress &progress) -> Result<Reasons> {
            const auto unknown = UnknownValues::in(filter, *cube, names, progress);
            if (!unknown)
                return unknown.failure();
            const auto reliefs = Relief::of(*cube, filter, progress);
            if (!reliefs)
                return reliefs.failure();
            return Reasons{*reliefs, *unknown};
        };
        m_job.run<Reasons>(work, [this](const Result<Reasons> &reasons) {
            if (reasons)
                show(*reasons);
        });
        m_title->setText(tr("No shipment passes."));
    }
    if (needed != m_needed) {
        m_needed = needed;
        Q_EMIT neededChanged(needed);
    }
}

QLabel *EmptyView::makeLine(const QString &sentence)
{
    auto *label = new QLabel(Text::visible(sentence, 300), m_body);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(13));
    label->setProperty("tone", QStringLiteral("second"));
    label->setWordWrap(true);
    constexpr int Narrowest = 160;
    label->setMinimumWidth(std::min(widthOf(*label), Narrowest)); // in a narrow window it is wrapped
    return label;
}

int EmptyView::widthOf(const QLabel &line)
{
    constexpr int Widest = 520;
    return std::min(Widest, line.fontMetrics().horizontalAdvance(line.text()) + 4);
}

/** A row of the grid: the body is no wider than its widest. */
void EmptyView::addRow(QLabel *line, QWidget *act)
{
    const int width =
        widthOf(*line) + (act ? m_grid->horizontalSpacing() + act->sizeHint().width() : 0);
    m_body->setMaximumWidth(m_grid->count() > 0 ? std::max(m_body->maximumWidth(), width) : width);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line, row, 0);
    if (act)
        m_grid->addWidget(act, row, 1, Qt::AlignVCenter);
}

void EmptyView::addAct(const QString &sentence, const QString &button, const Filter &without)
{
    auto *act = new QPushButton(button, m_body);
    act->setAccessibleDescription(sentence);
    connect(act, &QPushButton::clicked, this, [this, without] { m_session.setFilter(without); });
    addRow(makeLine(sentence), act);
}

void EmptyView::show(const Reasons &reasons)
{
    m_reasons = reasons;
    const QList<Relief> &reliefs = m_reasons.reliefs;
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
    for (const QString &sentence : m_reasons.unknown)
        addRow(makeLine(sentence), nullptr);
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
        show(m_reasons);
    QWidget::changeEvent(event);
}
