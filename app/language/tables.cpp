// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tables.h"

#include <array>

namespace hearsay
{

namespace
{

QString orNothing(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("_") : value;
}

/// Blanks inside a token or a sentence, line breaks among them, become one plain blank.
QString plain(QStringView words)
{
    return words.toString().simplified();
}

/// Lemma, tag, features, head within the sentence, relation.
struct Grammar {
    QString lemma;
    QString tag;
    QString features;
    QString head;
    QString relation;
};

Grammar grammarOf(const Parse &parse, const Sentence &sentence, qsizetype index)
{
    const Token &token = parse.tokens[size_t(index)];
    const bool known = parse.hasTrees;
    return {orNothing(token.lemma), universalName(token.tag), orNothing(token.features),
            !known ? QStringLiteral("_") : QString::number(token.head ? *token.head - sentence.firstToken + 1 : 0),
            orNothing(token.relation)};
}

class ConlluWriter
{
public:
    ConlluWriter(const Text &text, const Parse &parse) : m_text(text), m_parse(parse) {}

    QByteArray write()
    {
        qsizetype paragraph = -1;
        for (size_t i = 0; i < m_parse.sentences.size(); ++i) {
            const Sentence &sentence = m_parse.sentences[i];
            const qsizetype own = m_text.paragraphAt(sentence.span.start);
            if (i == 0)
                m_out += QStringLiteral("# newdoc\n");
            if (own != paragraph)
                m_out += QStringLiteral("# newpar\n");
            paragraph = own;
            m_out += QStringLiteral("# sent_id = %1\n# text = ").arg(i + 1) + plain(m_text.view(sentence.span)) + u'\n';
            for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token)
                writeToken(sentence, token);
            m_out += u'\n';
        }
        return m_out.toUtf8();
    }

private:
    [[nodiscard]] const Token &token(qsizetype index) const { return m_parse.tokens[size_t(index)]; }
    /// One past the last token of the written word that begins with \a index.
    [[nodiscard]] qsizetype writtenEnd(const Sentence &sentence, qsizetype index) const
    {
        qsizetype end = index + 1;
        while (end < sentence.endToken && token(end).joined)
            ++end;
        return end;
    }
    [[nodiscard]] QString misc(qsizetype last) const
    {
        const bool glued =
            last + 1 < qsizetype(m_parse.tokens.size()) && token(last + 1).span.start == token(last).span.end;
        return glued ? QStringLiteral("SpaceAfter=No") : QStringLiteral("_");
    }

    void writeToken(const Sentence &sentence, qsizetype index)
    {
        const qsizetype number = index - sentence.firstToken + 1;
        const bool inside = index > sentence.firstToken && token(index).joined;
        const qsizetype end = writtenEnd(sentence, index);
        const bool several = !inside && end > index + 1;
        if (several)
            m_out += QStringLiteral("%1-%2\t").arg(number).arg(number + end - index - 1) +
                     plain(m_text.view({token(index).span.start, token(end - 1).span.end})) +
                     QStringLiteral("\t_\t_\t_\t_\t_\t_\t_\t") + misc(end - 1) + u'\n';
        const Grammar grammar = grammarOf(m_parse, sentence, index);
        const QString after = inside || several ? QStringLiteral("_") : misc(index);
        m_out += QStringList{QString::number(number),
                             plain(m_text.view(token(index).span)),
                             grammar.lemma,
                             grammar.tag,
                             QStringLiteral("_"),
                             grammar.features,
                             grammar.head,
                             grammar.relation,
                             QStringLiteral("_"),
                             after}
                     .join(u'\t') +
                 u'\n';
    }

    const Text &m_text;
    const Parse &m_parse;
    QString m_out;
};

/// A tag for each token.
QStringList iob2Tags(const Parse &parse, const std::vector<FoundName> &names)
{
    static const std::array kinds = {QStringLiteral("PER"), QStringLiteral("ORG"), QStringLiteral("LOC")};
    QStringList tags(qsizetype(parse.tokens.size()), QStringLiteral("O"));
    for (const FoundName &name : names) {
        bool first = true;
        for (qsizetype i = parse.tokenAt(name.span.start);
             i < tags.size() && parse.tokens[size_t(i)].span.start < name.span.end; ++i) {
            tags[i] = (first ? QStringLiteral("B-") : QStringLiteral("I-")) + kinds[size_t(name.kind)];
            first = false;
        }
    }
    return tags;
}

void writeIob2Row(QString &out, qsizetype number, const QString &form, const QString &tag)
{
    out += QString::number(number) + u'\t' + form + u'\t' + tag + QStringLiteral("\t-\t-\n");
}

} // namespace

QByteArray writeConllu(const Text &text, const Parse &parse)
{
    return ConlluWriter(text, parse).write();
}

QByteArray writeConllu(const GivenText &given, const Parse &parse)
{
    QString out;
    for (size_t i = 0; i < given.sentences.size() && i < parse.sentences.size(); ++i) {
        const Sentence &sentence = parse.sentences[i];
        qsizetype token = sentence.firstToken;
        for (const QString &comment : given.sentences[i].comments)
            out += comment + u'\n';
        for (QStringList row : given.sentences[i].rows) {
            if (isTokenRow(row) && row.size() >= 8 && token < sentence.endToken) {
                const Grammar grammar = grammarOf(parse, sentence, token++);
                row[2] = grammar.lemma;
                row[3] = grammar.tag;
                row[5] = grammar.features;
                row[6] = grammar.head;
                row[7] = grammar.relation;
            }
            out += row.join(u'\t') + u'\n';
        }
        out += u'\n';
    }
    return out.toUtf8();
}

QByteArray writeIob2(const Text &text, const Parse &parse, const std::vector<FoundName> &names)
{
    const QStringList tags = iob2Tags(parse, names);
    QString out;
    for (const Sentence &sentence : parse.sentences) {
        out += QStringLiteral("# text = ") + plain(text.view(sentence.span)) + u'\n';
        for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i)
            writeIob2Row(out, i - sentence.firstToken + 1, plain(text.view(parse.tokens[size_t(i)].span)), tags[i]);
        out += u'\n';
    }
    return out.toUtf8();
}

QByteArray writeIob2(const GivenText &given, const Parse &parse, const std::vector<FoundName> &names)
{
    const QStringList tags = iob2Tags(parse, names);
    QString out;
    qsizetype token = 0;
    for (const GivenText::Sentence &sentence : given.sentences) {
        for (const QString &comment : sentence.comments)
            out += comment + u'\n';
        qsizetype number = 0;
        for (const QStringList &row : sentence.rows)
            if (isTokenRow(row))
                writeIob2Row(out, ++number, row[1], tags.value(token++, QStringLiteral("O")));
        out += u'\n';
    }
    return out.toUtf8();
}

} // namespace hearsay
