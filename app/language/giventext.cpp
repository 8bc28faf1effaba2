// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/giventext.h"

#include "base/tablerows.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hearsay
{

namespace
{

/// A written word: its form, whether a blank follows, and the forms of the tokens in it.
struct Written {
    QString form;
    bool blank = true;
    QStringList tokens;
};

bool hasBlank(const QStringList &row)
{
    return row.size() < 10 || !row[9].split(u'|').contains(QStringLiteral("SpaceAfter=No"));
}

std::vector<Written> writtenWords(const GivenText::Sentence &sentence)
{
    std::vector<Written> words;
    int until = 0;
    for (const QStringList &row : sentence.rows) {
        if (row[0].contains(u'-')) {
            until = row[0].section(u'-', 1).toInt();
            words.push_back({row[1], hasBlank(row), {}});
        } else if (isTokenRow(row)) {
            if (row[0].toInt() <= until)
                words.back().tokens.append(row[1]);
            else
                words.push_back({row[1], hasBlank(row), {row[1]}});
        }
    }
    return words;
}

/// Where the written words lie in \a text, which the sentence's comment gives; nullopt where they do not fit.
std::optional<std::vector<qsizetype>> placesIn(QStringView text, const std::vector<Written> &words)
{
    std::vector<qsizetype> places;
    qsizetype at = 0;
    for (const Written &word : words) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (!text.sliced(at).startsWith(word.form))
            return std::nullopt;
        places.push_back(at);
        at += word.form.size();
    }
    return text.sliced(at).trimmed().isEmpty() ? std::optional(places) : std::nullopt;
}

/// Puts the sentences of one document together.
class Builder
{
public:
    void add(const GivenText::Sentence &sentence)
    {
        const std::vector<Written> words = writtenWords(sentence);
        if (words.empty())
            return;
        bool paragraph = false;
        QString comment;
        for (const QString &line : sentence.comments) {
            paragraph = paragraph || line.startsWith(u"# newpar");
            if (line.startsWith(u"# text = "))
                comment = line.sliced(9);
        }
        if (!m_string.isEmpty())
            m_string.append(paragraph ? QStringLiteral("\n") : m_blank ? QStringLiteral(" ") : QString());
        m_made.given.sentenceStarts.push_back(m_made.given.tokens.size());
        const auto places = placesIn(comment, words);
        places ? addCommented(comment, words, *places) : addForms(words);
        m_blank = words.back().blank;
        m_made.sentences.push_back(sentence);
    }

    [[nodiscard]] GivenText take()
    {
        m_made.text = Text(m_string, ParagraphRule::EachLine);
        return std::move(m_made);
    }

private:
    void addCommented(const QString &comment, const std::vector<Written> &words, const std::vector<qsizetype> &places)
    {
        const qsizetype base = m_string.size();
        m_string.append(comment);
        for (size_t i = 0; i < words.size(); ++i)
            addTokens(words[i], base + places[i]);
    }

    void addForms(const std::vector<Written> &words)
    {
        for (const Written &word : words) {
            addTokens(word, m_string.size());
            m_string.append(word.form);
            if (word.blank && &word != &words.back())
                m_string.append(u' ');
        }
    }

    /// Tokens that together spell the written word lie where they are spelled; others share it out evenly.
    void addTokens(const Written &word, qsizetype start)
    {
        const qsizetype count = word.tokens.size();
        const bool spelled = word.tokens.join(QString()) == word.form;
        qsizetype at = start;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype end = spelled ? at + word.tokens[i].size() : start + word.form.size() * (i + 1) / count;
            m_made.given.tokens.push_back({at, end});
            at = end;
        }
    }

    GivenText m_made;
    QString m_string;
    bool m_blank = true;
};

Error malformedLine(qsizetype number)
{
    return {ErrorKind::Malformed,
            QStringLiteral(
                "Line %1 is no row of CoNLL-U or IOB2: a number, a form and more columns, parted by tabs, are needed.")
                .arg(number),
            {}};
}

} // namespace

bool isTokenRow(const QStringList &row)
{
    return !row[0].contains(u'-') && !row[0].contains(u'.');
}

Result<std::vector<GivenText>> readGivenTexts(QByteArrayView table)
{
    std::vector<GivenText> texts;
    std::optional<Builder> builder;
    GivenText::Sentence sentence;
    const auto endSentence = [&] {
        const bool document =
            std::ranges::any_of(sentence.comments, [](const QString &line) { return line.startsWith(u"# newdoc"); });
        if (document && builder && !sentence.rows.isEmpty())
            texts.push_back(std::exchange(builder, Builder())->take());
        if (!builder)
            builder.emplace();
        builder->add(std::exchange(sentence, {}));
    };
    for (const auto &[number, row] : tableLines(table)) {
        const QString &first = row.front();
        if (row.size() == 1 && first.isEmpty()) {
            if (!sentence.rows.isEmpty())
                endSentence();
        } else if (first.startsWith(u'#') && sentence.rows.isEmpty()) {
            sentence.comments.append(row.join(u'\t'));
        } else {
            if (row.size() < 3 || first.isEmpty() || !first.at(0).isDigit())
                return std::unexpected(malformedLine(number));
            sentence.rows.append(row);
        }
    }
    if (!sentence.rows.isEmpty())
        endSentence();
    if (builder)
        texts.push_back(builder->take());
    return texts;
}

} // namespace hearsay
