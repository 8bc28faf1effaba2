// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/sharedanalyser.h"

namespace hearsay
{

struct SharedAnalyser::Data {
    std::mutex mutex;
    Make make;
    Analysing made;
};

SharedAnalyser::SharedAnalyser(Make make) : m_data(std::make_shared<Data>())
{
    m_data->make = std::move(make);
}

Result<SharedAnalyser::Analysing> SharedAnalyser::get() const
{
    const std::scoped_lock lock(m_data->mutex);
    if (m_data->made)
        return m_data->made;
    Result<Analysing> made = m_data->make();
    if (made)
        m_data->made = *made;
    return made;
}

} // namespace hearsay
