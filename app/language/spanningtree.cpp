// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spanningtree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace hearsay
{

namespace
{

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr size_t nobody = std::numeric_limits<size_t>::max();

/// Weights of edges from a head to a dependent among nodes, node 0 being the root.
class Graph
{
public:
    explicit Graph(size_t nodes) : m_nodes(nodes), m_weights(nodes * nodes, never) {}
    [[nodiscard]] size_t nodes() const { return m_nodes; }
    double &at(size_t head, size_t dependent) { return m_weights[head * m_nodes + dependent]; }
    [[nodiscard]] double at(size_t head, size_t dependent) const { return m_weights[head * m_nodes + dependent]; }

private:
    size_t m_nodes;
    std::vector<double> m_weights;
};

std::vector<size_t> bestHeads(const Graph &graph)
{
    std::vector<size_t> heads(graph.nodes(), 0);
    for (size_t node = 1; node < graph.nodes(); ++node)
        for (size_t head = 1; head < graph.nodes(); ++head)
            if (head != node && graph.at(head, node) > graph.at(heads[node], node))
                heads[node] = head;
    return heads;
}

/// The nodes of a cycle among \a heads, or nothing.
std::optional<std::vector<size_t>> findCycle(const std::vector<size_t> &heads)
{
    std::vector<size_t> seen(heads.size(), 0);
    for (size_t start = 1; start < heads.size(); ++start) {
        size_t node = start;
        while (node != 0 && seen[node] == 0) {
            seen[node] = start;
            node = heads[node];
        }
        if (node == 0 || seen[node] != start)
            continue;
        std::vector<size_t> cycle;
        const size_t first = node;
        do {
            cycle.push_back(node);
            node = heads[node];
        } while (node != first);
        return cycle;
    }
    return std::nullopt;
}

/// How to come back from a graph in which a cycle became one node.
struct WayBack {
    std::vector<size_t> heads;    ///< in the wider graph, the cycle among them
    std::vector<size_t> original; ///< node here to node there; the last is the cycle's
    std::vector<size_t> entry; ///< node there that is the best head of the cycle's, to the node of the cycle it enters
    std::vector<size_t> exit;  ///< node there outside the cycle, to the node of the cycle that is its best head
};

/// Makes the cycle one node of \a graph.
WayBack contract(Graph &graph, std::vector<size_t> heads, const std::vector<size_t> &cycle)
{
    std::vector<bool> inCycle(graph.nodes(), false);
    double whole = 0;
    for (const size_t node : cycle) {
        inCycle[node] = true;
        whole += graph.at(heads[node], node);
    }
    WayBack made{
        std::move(heads), {}, std::vector<size_t>(graph.nodes(), nobody), std::vector<size_t>(graph.nodes(), nobody)};
    for (size_t node = 0; node < graph.nodes(); ++node)
        if (!inCycle[node])
            made.original.push_back(node);
    const size_t one = made.original.size();
    Graph smaller(one + 1);
    for (size_t here = 0; here < one; ++here) {
        const size_t outside = made.original[here];
        for (size_t other = 0; other < one; ++other)
            smaller.at(here, other) = graph.at(outside, made.original[other]);
        for (const size_t node : cycle) {
            const double into = graph.at(outside, node) - graph.at(made.heads[node], node) + whole;
            if (made.entry[outside] == nobody || into > smaller.at(here, one)) {
                smaller.at(here, one) = into;
                made.entry[outside] = node;
            }
            if (made.exit[outside] == nobody || graph.at(node, outside) > smaller.at(one, here)) {
                smaller.at(one, here) = graph.at(node, outside);
                made.exit[outside] = node;
            }
        }
    }
    made.original.push_back(nobody);
    graph = std::move(smaller);
    return made;
}

std::vector<size_t> heaviest(Graph graph)
{
    // The ways back are kept on a stack: a sentence may be long, and recursion as deep as its words.
    std::vector<WayBack> waysBack;
    std::vector<size_t> heads = bestHeads(graph);
    while (const auto cycle = findCycle(heads)) {
        waysBack.push_back(contract(graph, std::move(heads), *cycle));
        heads = bestHeads(graph);
    }
    while (!waysBack.empty()) {
        const WayBack made = std::move(waysBack.back());
        waysBack.pop_back();
        std::vector<size_t> wider = made.heads;
        const size_t one = made.original.size() - 1;
        for (size_t here = 1; here < one; ++here) {
            const size_t node = made.original[here];
            wider[node] = heads[here] == one ? made.exit[node] : made.original[heads[here]];
        }
        const size_t head = made.original[heads[one]];
        wider[made.entry[head]] = head;
        heads = std::move(wider);
    }
    return heads;
}

} // namespace

std::vector<size_t> bestTree(std::span<const float> scores, size_t words)
{
    Graph graph(words + 1);
    double most = 0;
    for (const float score : scores)
        most = std::max(most, std::abs(double(score)));
    // No tree without this loss differs from another by more.
    const double loss = 2.0 * most * double(words + 1) + 1.0;
    for (size_t word = 0; word < words; ++word)
        for (size_t head = 0; head <= words; ++head)
            if (head != word + 1)
                graph.at(head, word + 1) = double(scores[word * (words + 1) + head]) - (head == 0 ? loss : 0.0);
    std::vector<size_t> heads = heaviest(std::move(graph));
    heads.erase(heads.begin());
    return heads;
}

} // namespace hearsay
