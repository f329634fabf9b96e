"""Makes every field of every record impossible: `impossible.py FROM TO`. No response that has a record fits the document
written, so a tool that tests a server with it must complain about every operation that returns records. Prints
how many those are."""

import json
import sys

with open(sys.argv[1]) as file:
    document = json.load(file)

schemas = document["components"]["schemas"]
sent = {"Meta", "Pagination", "Error", "Done"}
operations = [
    operation for item in document["paths"].values() for operation in item.values() if isinstance(operation, dict)
]
pending = [operation.get("requestBody", {}) for operation in operations]
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

for name, schema in schemas.items():
    if name in sent or name.endswith(("Page", "Response")):
        continue
    for field in schema.get("properties", {}):
        schema["properties"][field] = {"type": "string", "enum": ["impossible"]}
    if name == "Figures":
        schema["additionalProperties"] = {"type": "string", "enum": ["impossible"]}
with open(sys.argv[2], "w") as file:
    json.dump(document, file)
contents = [operation["responses"]["200"]["content"]["application/json"] for operation in operations]
print(len([content for content in contents if not content["schema"]["$ref"].endswith("/Done")]))
