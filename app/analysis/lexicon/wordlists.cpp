// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/wordlists.h"

#include "base/tablerows.h"

#include <QFile>

#include <algorithm>

namespace hearsay
{

namespace
{

Error malformed(qsizetype line)
{
    return {ErrorKind::Malformed, QStringLiteral("The lexicon of words is damaged in line %1.").arg(line), {}};
}

/// The lexicon in the program. The build has read it once (checklexicon), so it is whole.
const WordLists &ownLists()
{
    static const WordLists lists = [] {
        QFile file(QStringLiteral(":/lexicons/words.tsv"));
        const bool open = file.open(QIODevice::ReadOnly);
        auto parsed = WordLists::parse(open ? file.readAll() : QByteArray());
        Q_ASSERT(open && parsed);
        return parsed.value_or(WordLists());
    }();
    return lists;
}

} // namespace

Result<WordLists> WordLists::parse(const QByteArray &tsv)
{
    WordLists out;
    for (const auto &[number, fields] : tableRows(tsv)) {
        const QString name = fields.front();
        const bool valued = fields.size() == 3;
        if (name.isEmpty() || fields.size() < 2 || fields.size() > 3 || (valued && fields.at(2).isEmpty()) ||
            (out.m_lists.contains(name) && out.m_values.contains(name) != valued))
            return std::unexpected(malformed(number));
        WordList &list = out.m_lists[name];
        for (const QString &word : fields.at(1).split(QStringLiteral(", "))) {
            if (word.isEmpty() || list.contains(word))
                return std::unexpected(malformed(number));
            list.insert(word);
            if (valued)
                out.m_values[name].insert(word, fields.at(2));
        }
    }
    return out;
}

const WordList *WordLists::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? nullptr : &*found;
}

const WordValues *WordLists::values(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? nullptr : &*found;
}

const WordList &wordList(const char *name)
{
    static const WordList none;
    const WordList *list = ownLists().list(QString::fromLatin1(name));
    return list ? *list : none;
}

const WordValues &wordValues(const char *name)
{
    static const WordValues none;
    const WordValues *values = ownLists().values(QString::fromLatin1(name));
    return values ? *values : none;
}

} // namespace hearsay
