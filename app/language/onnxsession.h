// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace hearsay
{

/// Numbers with a shape, row by row.
struct Tensor {
    std::vector<std::int64_t> shape;
    std::variant<std::vector<float>, std::vector<std::int64_t>> values;

    [[nodiscard]] const std::vector<float> &floats() const { return std::get<std::vector<float>>(values); }
    [[nodiscard]] const std::vector<std::int64_t> &integers() const
    {
        return std::get<std::vector<std::int64_t>>(values);
    }
};

/// A tensor and the name under which a graph takes or gives it.
struct NamedTensor {
    std::string name;
    Tensor tensor;
};

/// A graph that ONNX Runtime runs. Const after make() and safe to share between threads; each run takes its own memory.
class OnnxSession final
{
public:
    /// Weights of a graph that stand in a file of their own.
    struct Weights {
        std::string name; ///< as the graph calls the file
        QByteArrayView bytes;
    };

    /// Loads a graph from its bytes, to be run by at most \a threads threads that sleep while they wait; 0 takes as
    /// many as there are cores. Nothing is printed: ONNX Runtime's harmless complaints about schemas are kept from the
    /// standard error stream. Error Malformed where the bytes are no graph that it can run, or lack \a weights that it
    /// names, with its own words as detail.
    [[nodiscard]] static Result<std::unique_ptr<const OnnxSession>> make(QByteArrayView model, int threads,
                                                                         const std::vector<Weights> &weights = {});
    ~OnnxSession();

    /// What the file says of itself under \a key; empty where it says nothing.
    [[nodiscard]] QString metadata(const char *key) const;
    [[nodiscard]] bool takes(const std::string &input) const;
    [[nodiscard]] bool gives(const std::string &output) const;

    /// The tensors of \a outputs, floats, in that order. Error Malformed where the graph does not take what it was
    /// given; Cancelled where \a cancel asked for it before the end, and within the time of one operation.
    [[nodiscard]] Result<std::vector<Tensor>> run(const std::vector<NamedTensor> &inputs,
                                                  const std::vector<std::string> &outputs,
                                                  const CancelToken &cancel = {}) const;

private:
    struct Data;
    explicit OnnxSession(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace hearsay
