//! Random specs of one resource. Most names are harmless, because a name that a check refuses hides the others.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::words::Words;

/// Makes specs, each from names that no other has.
pub struct Specs<'a> {
    random: Rng,
    words: &'a Words,
    count: usize,
}

/// A type, and a value of it in a query.
type Typed = (String, &'static str);

impl<'a> Specs<'a> {
    pub fn new(seed: u64, words: &'a Words) -> Self {
        Self { random: Rng::with_seed(seed), words, count: 0 }
    }

    /// The text of a file of `resources/`. YAML reads JSON.
    pub fn next(&mut self) -> String {
        let [one, identifier, set, object, list] =
            ["thing", "thing", "set", "object", "entries"].map(|name| self.type_name(name));
        let identifier = format!("{identifier}_id");
        let values = self.entries(1..4, |specs| json!({ "name": specs.value_name(), "doc": "A value." }));
        let first = values.keys().next().cloned().unwrap_or_default();
        let types: Vec<Typed> = [
            ("integer", "1"),
            ("double", "1.5"),
            ("boolean", "1"),
            ("string", "a"),
            ("date", "2024-01-31"),
            ("moment", "2024-01-31"),
            ("uuid", "67e55044-10b1-426f-9247-bb680e5fe0c8"),
            ("indicator", "contact_number"),
            ("operator_id", "1"),
        ]
        .map(|(ty, value)| (ty.to_owned(), value))
        .into_iter()
        .chain([(identifier.clone(), "1")])
        .collect();
        let others = [&set, &object, &list].map(|name| name.to_owned());
        let mut fields = self.fields(&types, &others);
        fields.insert("id".to_owned(), json!(identifier));
        let mut resource = json!({
            "resource": one,
            "doc": "A thing.",
            "fields": fields,
            "enums": { &set: { "doc": "A set.", "values": values } },
            "objects": { &object: { "doc": "An object.", "fields": self.fields(&types, &others[..1]) } },
            "tagged_lists": { &list: { "doc": "Entries.", "kinds": self.kinds(&types) } },
            "operations": self.operations(&types, (&set, &first), (&one, &object)),
        });
        if self.random.u8(..) < 60 {
            resource["plural"] = json!(self.name("things"));
        }
        if self.random.u8(..) < 30 {
            resource["name"] = json!(self.name("thing"));
        }
        serde_json::to_string_pretty(&resource).unwrap()
    }

    /// A line that declares something in a file of the client's spec, and the line that it follows.
    pub fn next_line(&mut self) -> (&'static str, &'static str, String) {
        let name = if self.random.u8(..) < 200 { self.words.choose(&mut self.random) } else { self.name("entry") };
        let json = serde_json::to_string(&name).unwrap();
        match self.random.usize(..5) {
            0 => ("spec/enums.yaml", "\n", format!("{json}: {{ doc: A set., values: {{ a: A. }} }}")),
            1 => ("spec/api.yaml", "\nidentifiers:\n", format!("  {json}: One.")),
            2 => {
                let rest = "label: A, family: contact, unit: number, channels: [chat], doc: A.";
                ("spec/indicators.yaml", "\nindicators:\n", format!("  {json}: {{ {rest} }}"))
            }
            3 => {
                let rest = format!("{{ type: list<integer>, one: {:?}, example: ", self.name("one"));
                let example = serde_json::to_string(&format!("?filters[{name}]=1")).unwrap();
                ("spec/resources/statistic.yaml", "    filters:\n", format!("      {json}: {rest}{example} }}"))
            }
            _ => {
                let example = serde_json::to_string(&format!("?filters[{name}]=1")).unwrap();
                let line = format!("      {json}: {{ type: integer, nullable: true, example: {example} }}");
                ("spec/resources/statistic.yaml", "    filters:\n", line)
            }
        }
    }

    /// A name that means something somewhere, or a harmless one.
    fn name(&mut self, harmless: &str) -> String {
        self.count += 1;
        if self.random.u8(..) < 40 { self.words.choose(&mut self.random) } else { format!("{harmless}_{}", self.count) }
    }

    /// A name that can be written as a type.
    fn type_name(&mut self, harmless: &str) -> String {
        let name = self.name(harmless);
        match name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            true => name,
            false => self.type_name(harmless),
        }
    }

    /// The name of a value of an enum in Rust, which the value itself may not allow.
    fn value_name(&mut self) -> String {
        self.name("value")
    }

    fn entries(
        &mut self,
        count: std::ops::Range<usize>,
        mut make: impl FnMut(&mut Self) -> Value,
    ) -> Map<String, Value> {
        (0..self.random.usize(count)).map(|_| (self.name("entry"), make(self))).collect()
    }

    fn ty(&mut self, types: &[Typed]) -> Typed {
        types[self.random.usize(..types.len())].clone()
    }

    fn fields(&mut self, types: &[Typed], others: &[String]) -> Map<String, Value> {
        self.entries(1..6, |specs| {
            let (mut ty, access) = match specs.random.usize(..4) {
                0 => (others[specs.random.usize(..others.len())].clone(), "read"),
                1 => (specs.ty(types).0, "read"),
                _ => return json!(specs.ty(types).0),
            };
            if specs.random.bool() {
                ty = format!("list<{ty}>");
            }
            json!({ "type": ty, "access": access })
        })
    }

    fn parameters(&mut self, types: &[Typed]) -> Map<String, Value> {
        self.entries(1..5, |specs| {
            let (ty, _) = specs.ty(types);
            let list = specs.random.u8(..) < 60;
            let mut value = json!({ "type": if list { format!("list<{ty}>") } else { ty.clone() }, "doc": "A value." });
            match specs.random.usize(..4) {
                0 => value["required"] = json!(true),
                1 if ty == "boolean" && !list => value["only"] = json!("1"),
                _ => {}
            }
            value
        })
    }

    fn kinds(&mut self, types: &[Typed]) -> Map<String, Value> {
        let kind = |specs: &mut Self| {
            let items = specs.entries(
                0..4,
                |specs| json!({ "type": specs.ty(types).0, "required": specs.random.bool(), "doc": "An item." }),
            );
            json!({ "name": specs.name("kind"), "doc": "A kind.", "items": items })
        };
        (0..self.random.usize(1..3)).map(|number| (number.to_string(), kind(self))).collect()
    }

    fn filters(&mut self, types: &[Typed], (set, first): (&str, &str)) -> Map<String, Value> {
        let mut filters = Map::new();
        for _ in 0..self.random.usize(0..5) {
            let name = self.name("filter");
            let (ty, value) = self.ty(types);
            let (ty, value) = if self.random.u8(..) < 30 { (set.to_owned(), first) } else { (ty, value) };
            let mut filter = json!({ "type": ty, "example": format!("?filters[{name}]={value}"), "doc": "A filter." });
            match self.random.usize(..5) {
                0 => filter["type"] = json!(format!("list<{ty}>")),
                1 => {
                    filter["type"] = json!(format!("list<{ty}>"));
                    filter["one"] = json!(self.name("one"));
                }
                2 => filter["nullable"] = json!(true),
                3 if ty == "boolean" => filter["only"] = json!("1"),
                _ => {}
            }
            filters.insert(name, filter);
        }
        filters
    }

    fn operations(&mut self, types: &[Typed], set: (&str, &str), (one, object): (&str, &str)) -> Map<String, Value> {
        let path = format!("{}/{}", self.words.choose_path(&mut self.random), self.count);
        let mut list = json!({ "call": format!("GET /{path}"), "filters": self.filters(types, set) });
        if self.random.bool() {
            let ends = ["from", "to"].map(|end| self.name(end));
            for end in &ends {
                list["filters"][end] = json!({ "type": "moment", "example": format!("?filters[{end}]=2024-01-31") });
            }
            list["period"] = json!({ "from": ends[0], "to": ends[1] });
        }
        let mut operations = Map::new();
        operations.insert("list".to_owned(), list);
        operations.insert("get".to_owned(), json!(format!("GET /{path}/{{id}}")));
        operations.insert(
            "create".to_owned(),
            json!({ "call": format!("POST /{path}"), "parameters": self.parameters(types) }),
        );
        operations.insert("update".to_owned(), json!(format!("PUT /{path}/{{id}}")));
        let returns = [one.to_owned(), format!("list<{object}>"), format!("page<{object}>"), object.to_owned()];
        for number in 0..self.random.usize(..4) {
            let mut call = json!({ "call": format!("POST /{path}/{{id}}/{number}"), "doc": "Does it.", "parameters": self.parameters(types) });
            if self.random.bool() {
                call = json!({
                    "call": format!("GET /{path}/{{operator_id}}/{number}"),
                    "doc": "Reads it.",
                    "returns": returns[self.random.usize(..returns.len())],
                    "filters": self.filters(types, set),
                });
            } else if self.random.bool() {
                call["body"] = json!(["form", "json_list"][self.random.usize(..2)]);
            }
            operations.insert(self.name("call"), call);
        }
        operations
    }
}
