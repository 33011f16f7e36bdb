// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnmapping.h"

#include "mapping/mappinganswer.h"
#include "mapping/mappingfile.h"

void MappingQuestion::offer(const QString &answerId, const Said &answer)
{
    if (!answerIds.contains(answerId)) {
        answerIds.append(answerId);
        answers.append(answer);
    }
}

void MappingQuestion::prefer(const QString &answerId)
{
    const qsizetype at = answerIds.indexOf(answerId);
    if (at > 0) {
        answerIds.move(at, 0);
        answers.move(at, 0);
    }
}

const ColumnUse *ColumnMapping::use(Field field) const
{
    const ColumnUse *fallback = nullptr;
    for (const ColumnUse &use : columns) {
        if (use.field == field && !use.fallback)
            return &use;
        if (use.field == field && !fallback)
            fallback = &use;
    }
    return fallback;
}

bool ColumnMapping::applyAnswer(const QString &questionId, int column, const QString &answerId)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const MappingQuestion question = questions[i];
        if (question.id != questionId || question.column != column ||
            !MappingAnswer::fits(question, answerId))
            continue;
        if (!MappingAnswer::apply(*this, question, answerId))
            return false;
        questions.removeAt(i);
        return true;
    }
    return false;
}

QByteArray ColumnMapping::toJson() const
{
    return MappingFile::write(*this);
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json)
{
    return MappingFile::read(json);
}
