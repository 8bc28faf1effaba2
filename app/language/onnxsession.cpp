// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/onnxsession.h"

#include "language/onnxruntime.h"

#include <algorithm>
#include <iostream>
#include <mutex>
#include <stop_token>
#include <streambuf>

namespace hearsay
{

struct OnnxSession::Data {
    Ort::Env environment{ORT_LOGGING_LEVEL_FATAL, "hearsay"};
    Ort::Session session{nullptr};
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
};

namespace
{

/// Passes on what is written to std::cerr, except lines that complain about schemas.
class SchemaFilter final : public std::streambuf
{
public:
    SchemaFilter() : m_real(std::cerr.rdbuf(this)) {}
    ~SchemaFilter() override
    {
        endLine();
        std::cerr.rdbuf(m_real);
    }
    SchemaFilter(const SchemaFilter &) = delete;
    SchemaFilter &operator=(const SchemaFilter &) = delete;

protected:
    int_type overflow(int_type ch) override
    {
        if (!traits_type::eq_int_type(ch, traits_type::eof())) {
            m_line.push_back(traits_type::to_char_type(ch));
            if (m_line.back() == '\n')
                endLine();
        }
        return traits_type::not_eof(ch);
    }

private:
    void endLine()
    {
        const bool complaint = m_line.starts_with("Schema error: ");
        // Each complaint is followed by an empty line.
        if (!complaint && !(m_line == "\n" && m_complained))
            m_real->sputn(m_line.data(), std::streamsize(m_line.size()));
        m_complained = complaint;
        m_line.clear();
    }

    std::streambuf *m_real;
    std::string m_line;
    bool m_complained = false;
};

/// Only one filter may stand before the stream at a time.
std::mutex &filterMutex()
{
    static std::mutex mutex;
    return mutex;
}

Ort::SessionOptions optionsFor(int threads)
{
    Ort::SessionOptions options;
    options.SetIntraOpNumThreads(threads);
    options.SetInterOpNumThreads(1);
    options.SetGraphOptimizationLevel(ORT_ENABLE_ALL);
    options.SetLogSeverityLevel(ORT_LOGGING_LEVEL_FATAL);
    options.AddConfigEntry("session.intra_op.allow_spinning", "0");
    options.AddConfigEntry("session.inter_op.allow_spinning", "0");
    return options;
}

void addWeights(Ort::SessionOptions &options, const std::vector<OnnxSession::Weights> &weights)
{
    if (weights.empty())
        return;
    std::vector<std::string> names;
    std::vector<char *> buffers;
    std::vector<size_t> sizes;
    for (const OnnxSession::Weights &one : weights) {
        names.push_back(one.name);
        // ONNX Runtime takes a pointer to what it will only read.
        buffers.push_back(const_cast<char *>(one.bytes.data()));
        sizes.push_back(size_t(one.bytes.size()));
    }
    options.AddExternalInitializersFromFilesInMemory(names, buffers, sizes);
}

Ort::Value valueOf(const Ort::MemoryInfo &memory, const Tensor &tensor)
{
    // ONNX Runtime takes a pointer to what it will only read.
    return std::visit(
        [&](const auto &values) {
            using Number = typename std::decay_t<decltype(values)>::value_type;
            return Ort::Value::CreateTensor<Number>(memory, const_cast<Number *>(values.data()), values.size(),
                                                    tensor.shape.data(), tensor.shape.size());
        },
        tensor.values);
}

Tensor tensorOf(const Ort::Value &value)
{
    const auto info = value.GetTensorTypeAndShapeInfo();
    const float *const numbers = value.GetTensorData<float>();
    return {info.GetShape(), std::vector<float>(numbers, numbers + info.GetElementCount())};
}

std::vector<const char *> pointersTo(const std::vector<std::string> &names)
{
    std::vector<const char *> pointers;
    for (const std::string &name : names)
        pointers.push_back(name.c_str());
    return pointers;
}

Error malformed(const char *text, const Ort::Exception &exception)
{
    return {ErrorKind::Malformed, QString::fromUtf8(text), QString::fromUtf8(exception.what())};
}

} // namespace

OnnxSession::OnnxSession(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

OnnxSession::~OnnxSession() = default;

Result<std::unique_ptr<const OnnxSession>> OnnxSession::make(QByteArrayView model, int threads,
                                                             const std::vector<Weights> &weights)
{
    const std::scoped_lock lock(filterMutex());
    // From before the library is there, for it complains while it is being loaded too.
    const SchemaFilter filter;
    if (const Result<void> loaded = loadOnnxRuntime(); !loaded)
        return std::unexpected(loaded.error());
    try {
        auto data = std::make_unique<Data>();
        Ort::SessionOptions options = optionsFor(threads);
        addWeights(options, weights);
        data->session = Ort::Session(data->environment, model.data(), size_t(model.size()), options);
        for (size_t i = 0; i < data->session.GetInputCount(); ++i)
            data->inputs.emplace_back(data->session.GetInputNameAllocated(i, Ort::AllocatorWithDefaultOptions()).get());
        for (size_t i = 0; i < data->session.GetOutputCount(); ++i)
            data->outputs.emplace_back(
                data->session.GetOutputNameAllocated(i, Ort::AllocatorWithDefaultOptions()).get());
        return std::unique_ptr<const OnnxSession>(new OnnxSession(std::move(data)));
    } catch (const Ort::Exception &exception) {
        return std::unexpected(malformed("The language model’s weights are no graph that can be run.", exception));
    }
}

QString OnnxSession::metadata(const char *key) const
{
    try {
        const auto about = m_data->session.GetModelMetadata();
        const auto value = about.LookupCustomMetadataMapAllocated(key, Ort::AllocatorWithDefaultOptions());
        return value ? QString::fromUtf8(value.get()) : QString();
    } catch (const Ort::Exception &) {
        return {};
    }
}

bool OnnxSession::takes(const std::string &input) const
{
    return std::ranges::contains(m_data->inputs, input);
}

bool OnnxSession::gives(const std::string &output) const
{
    return std::ranges::contains(m_data->outputs, output);
}

Result<std::vector<Tensor>> OnnxSession::run(const std::vector<NamedTensor> &inputs,
                                             const std::vector<std::string> &outputs, const CancelToken &cancel) const
{
    const Error cancelled{ErrorKind::Cancelled, QStringLiteral("Reading was stopped."), {}};
    if (cancel.stop_requested())
        return std::unexpected(cancelled);
    try {
        const auto memory = Ort::MemoryInfo::CreateCpu(OrtArenaAllocator, OrtMemTypeDefault);
        std::vector<Ort::Value> values;
        std::vector<const char *> names;
        for (const NamedTensor &input : inputs) {
            values.push_back(valueOf(memory, input.tensor));
            names.push_back(input.name.c_str());
        }
        Ort::RunOptions options;
        const std::stop_callback stop(cancel, [&options] { options.SetTerminate(); });
        const std::vector<const char *> wanted = pointersTo(outputs);
        const auto results =
            m_data->session.Run(options, names.data(), values.data(), values.size(), wanted.data(), wanted.size());
        std::vector<Tensor> tensors;
        for (const Ort::Value &result : results)
            tensors.push_back(tensorOf(result));
        return tensors;
    } catch (const Ort::Exception &exception) {
        if (cancel.stop_requested())
            return std::unexpected(cancelled);
        return std::unexpected(
            malformed("The language model’s weights do not fit this version of Hearsay.", exception));
    }
}

} // namespace hearsay
