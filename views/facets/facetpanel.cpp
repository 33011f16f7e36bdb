// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetpanel.h"

#include "session/session.h"
#include "views/common/looks.h"
#include "views/facets/facetsection.h"
#include "views/facets/monthhistogram.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr Dimension Shown[] = {Dimension::Category,    Dimension::Origin,    Dimension::Dispatch,
                               Dimension::Destination, Dimension::Consignor, Dimension::Consignee,
                               Dimension::Hs2,         Dimension::Source,    Dimension::Flag,
                               Dimension::Status,      Dimension::Tag};

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("line"));
    frame->setFixedHeight(1);
    return frame;
}

/** Says under the months what they do not hold. */
QLabel *makeNote(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(QStringLiteral("monthNote"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(Theme::font(11));
    note->setProperty("tone", QStringLiteral("second"));
    note->setContentsMargins(12, 0, 12, 6);
    note->hide();
    return note;
}
} // namespace

FacetPanel::FacetPanel(Session &session, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_measure(new QComboBox(this)), m_monthTitle(new QLabel(this)),
      m_months(new MonthHistogram(session, looks, this)), m_monthNote(makeNote(this))
{
    setObjectName(QStringLiteral("facetPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setFixedHeight(31);
    m_measure->setStyleSheet(
        QStringLiteral("QComboBox { border: none; border-radius: 0; background: transparent; }"));
    column->addWidget(m_measure);
    column->addWidget(line(this));

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("facetPanel"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 6, 0, 0);
    sections->setSpacing(0);
    m_monthTitle->setFont(Theme::font(12, QFont::Medium));
    m_monthTitle->setContentsMargins(12, 0, 0, 0);
    sections->addWidget(m_monthTitle);
    sections->addWidget(m_months);
    sections->addWidget(m_monthNote);
    for (const Dimension dimension : Shown) {
        auto *section = new FacetSection(dimension, session, looks, body);
        m_lines.append(line(body));
        sections->addWidget(m_lines.last());
        sections->addWidget(section);
        m_lines.last()->hide(); // until it is known what the section says
        section->hide();
        connect(section, &FacetSection::requestChanged, this, &FacetPanel::listen);
        m_sections.append(section);
    }
    sections->addStretch(1);
    area->setWidget(body);
    column->addWidget(area, 1);

    retranslate();
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_session.setMeasure(static_cast<Measure>(m_measure->itemData(index).toInt()));
    });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Measure) {
            m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(m_session.measure())));
            m_asked.clear(); // the same answers say something else now
        }
        if (changes & (Session::Changes(Session::Change::Measure) | Session::Change::Filter))
            listen();
        if (changes & Session::Change::Names)
            retranslate();
    });
    listen();
}

FacetSection *FacetPanel::section(Dimension dimension) const
{
    for (FacetSection *section : m_sections) {
        if (section->dimension() == dimension)
            return section;
    }
    return nullptr;
}

void FacetPanel::listen()
{
    QList<CubeRequest> requests = m_months->requests();
    for (FacetSection *section : std::as_const(m_sections))
        requests.append(section->request());
    if (requests == m_asked)
        return;
    m_asked = requests;
    m_session.feed().listen(this, requests, [this](const QList<CubeAnswer> &answers) {
        m_months->setAnswers(answers[0], answers[1]);
        m_monthNote->setText(m_months->note());
        m_monthNote->setVisible(!m_months->note().isEmpty());
        for (qsizetype i = 0; i < m_sections.size(); ++i)
            m_sections[i]->setAnswer(answers[i + 2]);
        for (qsizetype i = 0; i < m_sections.size(); ++i)
            m_lines[i]->setVisible(!m_sections[i]->isHidden());
    });
}

void FacetPanel::retranslate()
{
    m_monthTitle->setText(tr("Month"));
    m_months->setAccessibleName(tr("Month"));
    m_measure->setAccessibleName(tr("Figure shown"));
    m_measure->setToolTip(tr("Which figure stands beside the names"));
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    const auto add = [this](Measure measure, const QString &text) {
        m_measure->addItem(text, static_cast<int>(measure));
    };
    add(Measure::Net, measureName(Measure::Net));
    add(Measure::Gross, measureName(Measure::Gross));
    add(Measure::Value, tr("Value, US dollars"));
    add(Measure::Quantity, measureName(Measure::Quantity));
    add(Measure::Shipments, measureName(Measure::Shipments));
    add(Measure::Declarations, measureName(Measure::Declarations));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(m_session.measure())));
    for (FacetSection *section : std::as_const(m_sections))
        section->retranslate();
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
