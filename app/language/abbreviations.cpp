// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay
{

namespace
{

using namespace std::literals;

constexpr std::array beforeName = {
    u"Adm"sv,  u"Amb"sv,   u"Atty"sv, u"Brig"sv, u"Capt"sv, u"Cmdr"sv, u"Col"sv,  u"Cpl"sv,     u"Det"sv, u"Dr"sv,
    u"Drs"sv,  u"Fr"sv,    u"Ft"sv,   u"Gen"sv,  u"Gov"sv,  u"Hon"sv,  u"Insp"sv, u"Lt"sv,      u"Maj"sv, u"Messrs"sv,
    u"Mgr"sv,  u"Mme"sv,   u"Mlle"sv, u"Mr"sv,   u"Mrs"sv,  u"Ms"sv,   u"Mt"sv,   u"Mx"sv,      u"Pfc"sv, u"Pres"sv,
    u"Prof"sv, u"Pvt"sv,   u"Rep"sv,  u"Reps"sv, u"Rev"sv,  u"Sen"sv,  u"Sens"sv, u"Sgt"sv,     u"Spc"sv, u"Ste"sv,
    u"Supt"sv, u"Treas"sv, u"cf"sv,   u"e.g"sv,  u"i.e"sv,  u"viz"sv,  u"vs"sv,   u"Det.Supt"sv};

constexpr std::array beforeNumber = {u"Art"sv, u"Ch"sv,  u"Fig"sv, u"Figs"sv, u"Mar"sv, u"No"sv,    u"Nos"sv, u"Sec"sv,
                                     u"art"sv, u"ca"sv,  u"ch"sv,  u"fig"sv,  u"no"sv,  u"nos"sv,   u"pp"sv,  u"para"sv,
                                     u"sec"sv, u"vol"sv, u"Vol"sv, u"Tel"sv,  u"tel"sv, u"approx"sv};

constexpr std::array behindComma = {u"Ariz"sv, u"Ark"sv, u"Colo"sv, u"Del"sv,  u"Ida"sv, u"Ill"sv, u"Ind"sv,
                                    u"Kan"sv,  u"Ky"sv,  u"La"sv,   u"Mass"sv, u"Md"sv,  u"Me"sv,  u"Mich"sv,
                                    u"Miss"sv, u"Mo"sv,  u"Mont"sv, u"Neb"sv,  u"Ore"sv, u"Pa"sv,  u"Tex"sv,
                                    u"Va"sv,   u"Vt"sv,  u"Wash"sv, u"Wis"sv,  u"Wyo"sv};

constexpr std::array anywhere = {
    u"Ala"sv,  u"Apr"sv,  u"Assn"sv, u"Aug"sv,  u"Ave"sv,  u"Blvd"sv, u"Bros"sv, u"Calif"sv, u"Co"sv,
    u"Conn"sv, u"Corp"sv, u"Cos"sv,  u"Dec"sv,  u"Dept"sv, u"Esq"sv,  u"Feb"sv,  u"Fla"sv,   u"Ga"sv,
    u"Inc"sv,  u"Jan"sv,  u"Jr"sv,   u"Jul"sv,  u"Jun"sv,  u"Ltd"sv,  u"Minn"sv, u"Nev"sv,   u"Nov"sv,
    u"Oct"sv,  u"Okla"sv, u"Ont"sv,  u"Penn"sv, u"Plc"sv,  u"Pty"sv,  u"Que"sv,  u"Rd"sv,    u"Sept"sv,
    u"Sep"sv,  u"Sr"sv,   u"St"sv,   u"Tenn"sv, u"Univ"sv, u"al"sv,   u"etc"sv,  u"Ph.D"sv,  u"Sq"sv,
    u"dept"sv, u"est"sv,  u"govt"sv, u"hrs"sv,  u"lbs"sv,  u"mins"sv, u"plc"sv,  u"sq"sv};

constexpr std::array starters = {
    u"A"sv,       u"About"sv,   u"According"sv,    u"After"sv,   u"Again"sv,     u"Although"sv,  u"All"sv,
    u"Also"sv,    u"An"sv,      u"And"sv,          u"Another"sv, u"Are"sv,       u"As"sv,        u"Asked"sv,
    u"At"sv,      u"Because"sv, u"Before"sv,       u"Both"sv,    u"But"sv,       u"By"sv,        u"Can"sv,
    u"Did"sv,     u"Do"sv,      u"Does"sv,         u"During"sv,  u"Each"sv,      u"Earlier"sv,   u"Even"sv,
    u"Every"sv,   u"Few"sv,     u"For"sv,          u"From"sv,    u"Had"sv,       u"Has"sv,       u"Have"sv,
    u"He"sv,      u"Her"sv,     u"Here"sv,         u"His"sv,     u"How"sv,       u"However"sv,   u"I"sv,
    u"If"sv,      u"In"sv,      u"Instead"sv,      u"Is"sv,      u"It"sv,        u"Its"sv,       u"Just"sv,
    u"Last"sv,    u"Later"sv,   u"Let"sv,          u"Many"sv,    u"Meanwhile"sv, u"More"sv,      u"Most"sv,
    u"My"sv,      u"Neither"sv, u"Nevertheless"sv, u"No"sv,      u"Nobody"sv,    u"None"sv,      u"Not"sv,
    u"Nothing"sv, u"Now"sv,     u"Of"sv,           u"On"sv,      u"Once"sv,      u"One"sv,       u"Only"sv,
    u"Or"sv,      u"Other"sv,   u"Others"sv,       u"Our"sv,     u"Over"sv,      u"People"sv,    u"Perhaps"sv,
    u"Several"sv, u"She"sv,     u"Since"sv,        u"So"sv,      u"Some"sv,      u"Still"sv,     u"Such"sv,
    u"That"sv,    u"The"sv,     u"Their"sv,        u"Then"sv,    u"There"sv,     u"Therefore"sv, u"These"sv,
    u"They"sv,    u"This"sv,    u"Those"sv,        u"Though"sv,  u"Thus"sv,      u"To"sv,        u"Today"sv,
    u"Two"sv,     u"Under"sv,   u"Until"sv,        u"Was"sv,     u"We"sv,        u"Were"sv,      u"What"sv,
    u"When"sv,    u"Where"sv,   u"Whether"sv,      u"Which"sv,   u"While"sv,     u"Who"sv,       u"Why"sv,
    u"Will"sv,    u"With"sv,    u"Without"sv,      u"Would"sv,   u"Yes"sv,       u"Yet"sv,       u"You"sv,
    u"Your"sv};

constexpr std::array reporters = {
    u"added"sv,    u"adds"sv,      u"announced"sv, u"answered"sv,  u"asked"sv,    u"asks"sv,      u"begged"sv,
    u"called"sv,   u"cried"sv,     u"demanded"sv,  u"exclaimed"sv, u"inquired"sv, u"insisted"sv,  u"joked"sv,
    u"muttered"sv, u"quipped"sv,   u"read"sv,      u"replied"sv,   u"replies"sv,  u"responded"sv, u"said"sv,
    u"says"sv,     u"screamed"sv,  u"shouted"sv,   u"shouts"sv,    u"told"sv,     u"tells"sv,     u"tweeted"sv,
    u"warned"sv,   u"whispered"sv, u"wondered"sv,  u"wrote"sv,     u"writes"sv,   u"yelled"sv};

template<size_t N>
bool contains(const std::array<std::u16string_view, N> &words, QStringView word)
{
    return std::ranges::any_of(words, [word](std::u16string_view one) { return QStringView(one) == word; });
}

} // namespace

std::optional<AbbreviationUse> abbreviationUse(QStringView word)
{
    if (word.size() < 2 || word.size() > 8)
        return std::nullopt;
    if (contains(beforeName, word))
        return AbbreviationUse::BeforeName;
    if (contains(beforeNumber, word))
        return AbbreviationUse::BeforeNumber;
    if (contains(behindComma, word))
        return AbbreviationUse::BehindComma;
    if (contains(anywhere, word))
        return AbbreviationUse::Anywhere;
    return std::nullopt;
}

bool beginsSentences(QStringView word)
{
    return contains(starters, word);
}

bool reportsSpeech(QStringView word)
{
    return contains(reporters, word);
}

} // namespace hearsay
