"""Makes every field of every record impossible: `impossible.py FROM TO`. No response that has a record fits the document
written, so a tool that tests a server with it must complain about every operation that returns records."""

import json
import sys

with open(sys.argv[1]) as file:
    document = json.load(file)

schemas = document["components"]["schemas"]
sent = {"Meta", "Pagination", "Error", "Done"}
pending = [operation.get("requestBody", {}) for item in document["paths"].values() for operation in item.values() if isinstance(operation, dict)]
while pending:
    value = pending.pop()
    if isinstance(value, dict):
        name = value.get("$ref", "").rpartition("/")[2]
        if name in schemas and name not in sent:
            sent.add(name)
            pending.append(schemas[name])
        pending.extend(value.values())
    elif isinstance(value, list):
        pending.extend(value)

count = 0
for name, schema in schemas.items():
    if name in sent or name.endswith(("Page", "Response")):
        continue
    for field in schema.get("properties", {}):
        schema["properties"][field] = {"type": "string", "enum": ["impossible"]}
        count += 1
    if name == "Figures":
        schema["additionalProperties"] = {"type": "string", "enum": ["impossible"]}
with open(sys.argv[2], "w") as file:
    json.dump(document, file)
print(f"{count} fields made impossible")
