#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds analysis documents to the schema, and to what a schema cannot say.

usage: validate.py [--lines | --spoil] SCHEMA DOCUMENT...

--lines  each line of DOCUMENT is a document (JSON lines); `-` reads standard input
--spoil  takes each member and each value away in turn, and fails where the schema does not mind a missing required one
"""
import copy
import json
import sys

import jsonschema


def ranges(value):
    """Every object with start and end in it."""
    if isinstance(value, dict):
        if "start" in value and "end" in value:
            yield value
        for child in value.values():
            yield from ranges(child)
    elif isinstance(value, list):
        for child in value:
            yield from ranges(child)


def check(validator, document, name):
    """Complaints about one document."""
    for error in validator.iter_errors(document):
        yield f"{name}: {error.json_path}: {error.message}"
        return
    length = len(document["article"]["text"])
    for one in ranges(document):
        if not 0 <= one["start"] <= one["end"] <= length:
            yield f"{name}: range {one} outside of a text of {length} code points"
    ids = {kind: [one["id"] for one in document[kind]]
           for kind in ("entities", "attributions", "claims", "contradictions", "notices")}
    for kind, all_of_kind in ids.items():
        if len(set(all_of_kind)) != len(all_of_kind):
            yield f"{name}: an id occurs twice among the {kind}"
    yield from references(document, ids, name)


def references(document, ids, name):
    """Complaints about ids that refer to nothing."""
    def known(kind, wanted, where):
        if wanted is not None and wanted not in ids[kind]:
            yield f"{name}: {where} refers to {wanted}, which is none of the {kind}"
    for one in document["attributions"]:
        for role in ("speaker", "addressee"):
            yield from known("entities", (one[role] or {}).get("entity"), f"{role} of {one['id']}")
        for rival in one["rivals"]:
            yield from known("entities", rival["entity"], f"rival of {one['id']}")
        yield from known("attributions", one["parent"], f"parent of {one['id']}")
    for one in document["claims"]:
        yield from known("attributions", one["attribution"], f"claim {one['id']}")
    for one in document["contradictions"]:
        for claim in one["claims"]:
            yield from known("claims", claim, f"contradiction {one['id']}")
        for entity in one["between"]:
            yield from known("entities", entity, f"contradiction {one['id']}")


def spoiled(value, schema_root, schema):
    """Copies of value, each without one member that the schema requires."""
    while "$ref" in schema:
        schema = schema_root["definitions"][schema["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, dict):
        for key in schema.get("required", []):
            without = copy.deepcopy(value)
            del without[key]
            yield key, without
        for key, child in schema.get("properties", {}).items():
            if key in value:
                for path, other in spoiled(value[key], schema_root, child):
                    yield f"{key}.{path}", {**value, key: other}
    elif isinstance(value, list) and value and "items" in schema:
        for path, other in spoiled(value[0], schema_root, schema["items"]):
            yield f"0.{path}", [other] + value[1:]


def main(arguments):
    mode = arguments.pop(0) if arguments[0].startswith("--") else None
    with open(arguments[0], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    complaints, count = [], 0
    for name in arguments[1:]:
        stream = sys.stdin if name == "-" else open(name, encoding="utf-8")
        with stream:
            texts = list(stream) if mode == "--lines" else [stream.read()]
        for number, text in enumerate(texts, 1):
            document = json.loads(text)
            count += 1
            complaints += check(validator, document, f"{name}:{number}")
            if mode == "--spoil":
                for path, other in spoiled(document, schema, schema):
                    count += 1
                    if validator.is_valid(other):
                        complaints.append(f"{name}: valid without {path}")
    print("\n".join(complaints) or f"{count} documents judged")
    return 1 if complaints or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
