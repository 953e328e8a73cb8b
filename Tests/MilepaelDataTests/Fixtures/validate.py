"""Validates files against a JSON Schema, with a validator that knows nothing of Milepæl.

usage: validate.py SCHEMA FILE…       One line a file: `valid`, or the path and the message of a fault.
"""
import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(3)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        fault = next(validator.iter_errors(json.load(file)), None)
    print("valid" if fault is None else f"{fault.json_path}: {fault.message[:200]!r}")
