# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden file of word pieces: the ids that the reference tokeniser gives to lines of generated text.

usage: golden_pieces.py --pieces FILE --lines FILE --out FILE [--words FILE] [--make-lines]

--make-lines first writes the lines: 10,000 of them, from templates over words of our own, the same each time.  The golden
file holds one line of ids, parted by blanks, for each line of text, packed as qUncompress() of Qt reads it: the size in
four bytes, most significant first, then a zlib stream.  --words writes another of the same form: for each line its words,
each as first code point, one past the last, what stands before it and its shape (words.py), parted by commas.
"""
import argparse
import random
import struct
import zlib

import words
from pieces import tokenizer

LINES = 10000
NAMES = ["Marta Okonjo", "Søren Ågård", "J. P. O’Hanlon", "Łukasz Żółć", "Renée d’Arcy", "Zoë Brontëson", "Ngũgĩ wa Tiri",
         "Đặng Thị Hoa", "Óscar Núñez-Peña", "İpek Çağlar", "ÉLODIE BRÛLÉ", "Jürgen Weißkopf", "Māra Ķēniņa", "Mr. McTavish"]
PLACES = ["Port Ellery", "Nether Wallow", "São Tomé", "Kraków", "Reykjavík", "Zürich", "the Vale of Orrin", "北京", "東京都",
          "서울", "Αθήνα", "Москва", "القاهرة", "ירושלים", "दिल्ली", "กรุงเทพ"]
VERBS = ["said", "told reporters", "didn’t deny", "insisted", "re-stated", "co-signed", "can't recall", "tweeted", "hadn't heard"]
THINGS = ["the ferry timetable", "a counter-proposal", "the so-called “clean” ledger", "its £4.5m overspend", "the 3–2 defeat",
          "antidisestablishmentarian pamphlets", "the co-operative’s by-laws", "unrecognisable handwriting",
          "Übermut", "a naïve façade", "the pre-war sluice-gates", "hydroxychlorothiazide", "the Committee’s minutes"]
NUMBERS = ["1,250.5", "10:30 a.m.", "3.14159", "½", "²", "№ 7", "٣٤", "XIV", "2,000,000", "−40 °C", "50%", "$1.2bn", "€99", "1990s",
           "+44 20 7946 0018", "½ of 3⁄4", "1e-9", "0x1F"]
ODD = ["https://example.org/a/b?c=d&e=%20f#g", "mail@example.net", "#hashtag", "@handle_9", "C:\\temp\\x.txt", "👩‍👩‍👧‍👦", "🇬🇧", "👍🏽", "☃", "…",
       "¿Qué?", "a\u0301e\u0300o\u0302", "n\u0303", "\u00a0no-break\u00a0blank\u00a0", "soft\u00adhyphen", "zero\u200bwidth", "\u202eright-to-left\u202c",
       "ﬁnal ﬂow", "ＦＵＬＬ　ｗｉｄｔｈ", "𝔊othic", "𝟘𝟙𝟚", "tab\there", "\ufeffmark", "don''t", "``quoted''", "—", "--", "~~~", "(((", "]]>",
       "½-hour", "x²+y²=z²", "H₂O", "ﷺ", "日本語の文章です。", "漢字かな交じり", "한국어 문장", "a" * 101, "b" * 99, "[UNK]", "[CLS]", "[MASK]", "##ing", "ß", "ẞ", "ı", "İ",
       "\u0000", "\ufffd", "\u0085", "\u2028x", "ǅ", "œuvre", "Ǽ", "Ω", "K", "Å"]
TEMPLATES = ["{name} {verb} {thing} in {place}.", "“{Thing},” {name} {verb}, “was {number}.”", "{odd} {name}: {thing} ({number})",
             "{number} {odd} {number}", "{place} — {name} {verb} that {thing} cost {number}; {odd}", "{thing}{odd}{thing}",
             "‘{thing}’ {odd} \"{place}\"", "{odd}{odd} {odd}", "{NAME} {verb} {THING}!", "  {name}  {verb}\t{thing}  "]


def word(chance):
    """A made-up word: syllables, now and then with accents, capitals or a foreign letter."""
    parts = ["ba", "tri", "qu", "or", "en", "ést", "lo", "mü", "szy", "the", "ing", "un", "'s", "ify", "ñ", "ж", "λ", "語", "x", "9"]
    made = "".join(chance.choice(parts) for _ in range(chance.randint(1, 6)))
    return chance.choice([made, made, made.capitalize(), made.upper()])


def scattered(chance):
    """Characters from all over Unicode, without surrogates and line ends."""
    ranges = [(0x20, 0x7e), (0xa0, 0x17f), (0x180, 0x24f), (0x250, 0x36f), (0x370, 0x52f), (0x590, 0x6ff), (0x900, 0x97f), (0x1e00, 0x1fff),
              (0x2000, 0x2027), (0x2030, 0x214f), (0x3040, 0x30ff), (0x4e00, 0x4fff), (0xac00, 0xadff), (0x1f300, 0x1f6ff), (0x20000, 0x200ff)]
    return "".join(chr(chance.randint(*chance.choice(ranges))) for _ in range(chance.randint(1, 30)))


def line(chance):
    kind = chance.random()
    if kind < 0.15:
        return " ".join(word(chance) for _ in range(chance.randint(1, 15)))
    if kind < 0.30:
        return scattered(chance)
    values = {"name": chance.choice(NAMES), "place": chance.choice(PLACES), "verb": chance.choice(VERBS), "number": chance.choice(NUMBERS),
              "odd": chance.choice(ODD), "thing": chance.choice(THINGS)}
    values |= {"Thing": values["thing"].capitalize(), "NAME": values["name"].upper(), "THING": values["thing"].upper()}
    if kind < 0.5:
        values["thing"] = word(chance) + " " + values["thing"]
    return chance.choice(TEMPLATES).format(**values)


def made_lines():
    chance = random.Random(10000)
    out = []
    while len(out) < LINES:
        text = line(chance).replace("\n", " ").replace("\r", " ")
        out.append(text)
    return out


def packed(path, rows):
    golden = "".join(" ".join(row) + "\n" for row in rows).encode()
    with open(path, "wb") as file:
        file.write(struct.pack(">I", len(golden)) + zlib.compress(golden, 9))
    print(f"{path}: {len(rows):,} lines, {len(golden):,} bytes unpacked")


def word_rows(text):
    return [f"{w.start},{w.end},{w.space},{words.shape(text[w.start:w.end])}" for w in words.split(text)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", required=True)
    parser.add_argument("--lines", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--words")
    parser.add_argument("--make-lines", action="store_true")
    options = parser.parse_args()
    if options.make_lines:
        with open(options.lines, "w", encoding="utf-8", newline="\n") as file:
            file.write("".join(text + "\n" for text in made_lines()))
    with open(options.lines, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")[:-1]
    with open(options.pieces, encoding="utf-8") as file:
        reference = tokenizer(file.read().split("\n")[:-1])
    packed(options.out, [map(str, reference.encode(text, add_special_tokens=False).ids) for text in lines])
    if options.words:
        packed(options.words, [word_rows(text) for text in lines])


if __name__ == "__main__":
    main()
