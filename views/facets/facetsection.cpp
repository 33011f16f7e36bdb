// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetsection.h"

#include "core/text.h"
#include "items/facetmodel.h"
#include "session/filteredit.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/common/looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
constexpr int ShownAtFirst = 6, ShownAtMost = 200;

QLabel *makeHint(QWidget *parent)
{
    auto *const hint = new QLabel(parent);
    hint->setFont(Theme::font(12));
    hint->setProperty("tone", QStringLiteral("hint"));
    hint->setWordWrap(true);
    hint->setContentsMargins(28, 4, 12, 4);
    hint->hide();
    return hint;
}
}

FacetSection::FacetSection(Dimension dimension, Session &session, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_looks(looks), m_model(new FacetModel(dimension, this)),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_unit(new QLabel(this)),
      m_nothing(makeHint(this)), m_searchButton(new QToolButton(this)), m_search(new QLineEdit(this)),
      m_list(new FacetList(*m_model, looks, this)), m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("facet-") + dimensionId(dimension));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 2);
    head->setSpacing(6);
    m_title->setFont(Theme::font(12, QFont::Medium));
    m_title->setTextFormat(Qt::PlainText);
    m_count->setFont(Theme::font(12));
    m_count->setProperty("tone", QStringLiteral("hint"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setFont(Theme::font(12));
    m_unit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unit->setMinimumWidth(16); // the signs before it stand below each other, whatever the unit
    m_unit->setProperty("tone", QStringLiteral("hint"));
    m_searchButton->setIcon(looks.icon(QStringLiteral("search")));
    m_searchButton->setIconSize({12, 12});
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_searchButton);
    head->addWidget(m_unit);
    column->addLayout(head);
    m_search->setFont(Theme::font(12));
    m_search->hide();
    m_search->installEventFilter(this);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_more->setProperty("link", true);
    m_more->setFont(Theme::font(12));
    m_more->setFlat(true);
    auto *moreRow = new QHBoxLayout;
    moreRow->setContentsMargins(28, 0, 12, 0);
    moreRow->addWidget(m_more, 0, Qt::AlignLeft);
    column->addLayout(moreRow);

    m_model->setLimit(ShownAtFirst);
    connect(m_model, &FacetModel::contentChanged, this, &FacetSection::describe);
    connect(m_list, &FacetList::chosen, this, &FacetSection::apply);
    connect(m_list, &FacetList::menuAsked, this, &FacetSection::addToMenu);
    connect(m_list, &FacetList::searchWanted, this, &FacetSection::openSearch);
    connect(m_search, &QLineEdit::textChanged, m_model, &FacetModel::setSearch);
    connect(m_searchButton, &QToolButton::clicked, this,
            [this] { m_search->isHidden() ? openSearch({}) : closeSearch(); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        m_model->setLimit(m_all ? ShownAtMost : ShownAtFirst);
    });
    retranslate();
}

Dimension FacetSection::dimension() const
{
    return m_model->dimension();
}

CubeRequest FacetSection::request() const
{
    CubeRequest request{{m_model->dimension()}, true};
    request.declarations = m_session.measure() == Measure::Declarations;
    if (!m_search->isHidden())
        return request;
    request.top = ShownAtMost;
    request.topBy = m_session.measure();
    if (const auto field = FilterEdit::fieldOf(m_model->dimension())) {
        for (const FilterClause &clause : m_session.filter().clauses) {
            for (const QString &value : clause.field == *field ? clause.values : QStringList()) {
                if (const auto key = FilterEdit::keyOf(m_model->dimension(), value))
                    request.kept.append(*key);
            }
        }
    }
    return request;
}

void FacetSection::setAnswer(const CubeAnswer &answer)
{
    m_model->setAnswer(answer, m_session.measure(), m_session.filter());
}

void FacetSection::retranslate()
{
    const std::optional<FilterField> field = FilterEdit::fieldOf(m_model->dimension());
    m_title->setText(m_model->dimension() == Dimension::Hs2 || !field ? dimensionName(m_model->dimension())
                                                                      : filterFieldName(*field));
    m_search->setPlaceholderText(tr("Look for a value"));
    m_nothing->setText(tr("No value in view has this in its name."));
    m_searchButton->setToolTip(tr("Look for a value"));
    m_searchButton->setAccessibleName(tr("Look for a value of %1").arg(m_title->text()));
    m_list->setAccessibleName(m_title->text());
    m_model->setNames(m_session.names(), Format());
}

void FacetSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FacetSection::describe()
{
    const int all = m_model->valueCount();
    m_count->setText(all > ShownAtFirst ? Format().count(all) : QString());
    m_unit->setText(m_model->unit());
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_nothing->setVisible(m_search->isVisible() && !m_search->text().isEmpty() && m_model->rowCount() == 0);
    const int hidden = m_model->hiddenCount();
    m_more->setVisible(hidden > 0 || m_all);
    m_more->setText(m_all && hidden <= 0 ? tr("fewer") : tr("%n more", nullptr, hidden));
    // An empty facet would be a heading over nothing: tags before the first tag.
    setVisible((all > 0 && !m_model->saysNothing()) || !m_search->isHidden());
}

void FacetSection::apply(const QString &value, FacetList::Act act)
{
    const std::optional<FilterField> field = FilterEdit::fieldOf(m_model->dimension());
    if (!field)
        return;
    const Filter now = m_session.filter();
    const Filter filter = act == FacetList::Act::Only     ? FilterEdit::only(now, *field, value)
                          : act == FacetList::Act::Toggle ? FilterEdit::toggled(now, *field, value)
                                                          : FilterEdit::excluded(now, *field, value);
    m_model->keepOrderFor(filter);
    m_session.setFilter(filter);
}

void FacetSection::addToMenu(QMenu *menu, const QString &value)
{
    if (m_model->dimension() != Dimension::Source || !m_session.remapper().available())
        return;
    menu->addSeparator();
    for (const Source &source : m_session.openCase().sources()) {
        if (source.file != value)
            continue;
        const QString text = source.sheet.isEmpty()
                                 ? tr("Change how this source is read…")
                                 : tr("Change how sheet “%1” is read…").arg(Text::visible(source.sheet, 40));
        menu->addAction(text, this, [this, id = source.id] { m_session.remapper().open(id); });
        menu->addAction(source.sheet.isEmpty()
                            ? tr("Take this source out of the case")
                            : tr("Take sheet “%1” out of the case").arg(Text::visible(source.sheet, 40)),
                        this, [this, id = source.id] { m_session.remapper().takeOut(id, true); });
    }
}

void FacetSection::openSearch(const QString &text)
{
    m_search->show();
    Q_EMIT requestChanged();
    m_search->setText(text);
    m_search->setFocus();
}

void FacetSection::closeSearch()
{
    m_search->clear();
    m_search->hide();
    Q_EMIT requestChanged();
    m_list->setFocus();
    describe();
}

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            closeSearch();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_model->rowCount() > 0) {
            const QString first = m_model->index(0).data(FacetModel::ValueRole).toString();
            closeSearch();
            apply(first, FacetList::Act::Only);
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
