// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordnetfiles.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Takes the fields of a line one after another.
class Fields
{
public:
    explicit Fields(QByteArrayView line) : m_rest(line) {}

    QByteArrayView next()
    {
        const qsizetype blank = m_rest.indexOf(' ');
        const QByteArrayView field = blank < 0 ? m_rest : m_rest.first(blank);
        m_rest = blank < 0 ? QByteArrayView() : m_rest.sliced(blank + 1);
        return field;
    }
    int number(int base) { return next().toInt(nullptr, base); }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

int compareKey(QByteArrayView line, QByteArrayView key)
{
    const qsizetype blank = line.indexOf(' ');
    return (blank < 0 ? line : line.first(blank)).compare(key);
}

} // namespace

Result<std::unique_ptr<const WordNetFile>> WordNetFile::open(const QString &path)
{
    std::unique_ptr<WordNetFile> file(new WordNetFile);
    file->m_file.setFileName(path);
    if (!file->m_file.exists())
        return std::unexpected(
            Error{ErrorKind::NotFound,
                  QStringLiteral("WordNet's file %1 is missing. Install the package wordnet-base.").arg(path),
                  {}});
    const auto unreadable = [&] {
        return std::unexpected(
            Error{ErrorKind::Unreadable,
                  QStringLiteral("WordNet's file %1 cannot be read: %2.").arg(path, file->m_file.errorString()),
                  {}});
    };
    if (!file->m_file.open(QIODevice::ReadOnly))
        return unreadable();
    const qint64 size = file->m_file.size();
    const uchar *const bytes = size > 0 ? file->m_file.map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return unreadable();
    file->m_bytes = QByteArrayView(bytes, size);
    return file;
}

QByteArrayView WordNetFile::lineOf(QByteArrayView key) const
{
    qsizetype low = 0;
    qsizetype high = m_bytes.size();
    while (low < high) {
        qsizetype start = (low + high) / 2;
        while (start > low && m_bytes[start - 1] != '\n')
            --start;
        const QByteArrayView line = lineAt(start);
        const int order = compareKey(line, key);
        if (order == 0)
            return line;
        if (order < 0)
            low = start + line.size() + 1;
        else
            high = start;
    }
    return {};
}

QByteArrayView WordNetFile::lineAt(qsizetype offset) const
{
    if (offset < 0 || offset >= m_bytes.size() || (offset > 0 && m_bytes[offset - 1] != '\n'))
        return {};
    const qsizetype end = m_bytes.indexOf('\n', offset);
    return m_bytes.sliced(offset, (end < 0 ? m_bytes.size() : end) - offset);
}

WordNetRecord WordNetRecord::read(QByteArrayView line)
{
    WordNetRecord record;
    const qsizetype gloss = line.indexOf('|');
    Fields fields(gloss < 0 ? line : line.first(gloss));
    fields.next(); // offset
    fields.next(); // lexicographer file
    fields.next(); // type of synset
    for (int words = fields.number(16); words > 0 && !fields.atEnd(); --words) {
        QByteArrayView word = fields.next();
        if (const qsizetype marker = word.indexOf('('); marker > 0)
            word = word.first(marker);
        record.words.push_back(word);
        fields.next(); // number of the sense in the lexicographer file
    }
    for (int pointers = fields.number(10); pointers > 0 && !fields.atEnd(); --pointers) {
        WordNetPointer pointer;
        pointer.symbol = fields.next();
        pointer.offset = quint32(std::max(0, fields.number(10)));
        const QByteArrayView wordClass = fields.next();
        const QByteArrayView ends = fields.next();
        if (wordClass.size() != 1 || ends.size() != 4)
            break;
        pointer.wordClass = wordClass.front() == 's' ? 'a' : wordClass.front();
        pointer.source = ends.first(2).toInt(nullptr, 16);
        pointer.target = ends.last(2).toInt(nullptr, 16);
        record.pointers.push_back(pointer);
    }
    return record;
}

} // namespace hearsay
