//! The module `api`, which all calls share.

use crate::emit::parts::{derived, spaced};
use crate::emit::{docs, layout};
use crate::model::{Api, Refusal};
use crate::surface::{self, Item, Kind};

pub fn api(items: &[Item<'_>]) -> String {
    let module = surface::modules(items).find(|(head, _)| head.name == surface::api::MODULE);
    let Some((head, items)) = module else { return String::new() };
    let items = surface::groups(items).map(|(head, members)| match &head.kind {
        Kind::Constant { ty, value } => {
            format!("{}pub const {}: {ty} = {value};\n", docs::attributes("", head), head.name)
        }
        Kind::Platforms(api) => {
            spaced([closed_enum(head, "Clone, Copy, Debug, Default, PartialEq, Eq", members), urls(api)])
        }
        Kind::Refusals(api) => spaced([closed_enum(head, "Clone, Copy, Debug, PartialEq, Eq", members), wordings(api)]),
        _ => String::new(),
    });
    spaced([docs::module(&head.doc), spaced(items)])
}

/// An enum whose first variant is the default, if it has one.
fn closed_enum(head: &Item<'_>, traits: &str, members: &[Item<'_>]) -> String {
    let has_default = traits.contains("Default");
    let variants = members.iter().enumerate().map(|(index, variant)| {
        let default = if index == 0 && has_default { "    #[default]\n" } else { "" };
        format!("{}{default}    {},\n", docs::attributes("    ", variant), variant.name)
    });
    let variants: String = variants.collect();
    derived(head, traits, &format!("#[non_exhaustive]\npub enum {} {{\n{variants}}}\n", head.name))
}

fn urls(api: &Api) -> String {
    let arms = api.platforms.iter().map(|it| format!("            Self::{} => {:?},\n", it.name.rust, it.url));
    format!(
        "impl Platform {{
    /// Returns the address, to which paths are appended.
    pub const fn url(self) -> &'static str {{
        match self {{
{}        }}
    }}
}}
",
        arms.collect::<String>()
    )
}

fn wordings(api: &Api) -> String {
    let wordings =
        api.refusals.iter().map(|Refusal { name, wording, .. }| format!("(Self::{}, &{wording:?})", name.rust));
    let wordings: Vec<String> = wordings.collect();
    layout::item(format!(
        "impl Refusal {{
    /// The fixed parts of each error message, in order.
    pub(crate) const WORDINGS: &[(Self, &[&str])] = &[{}];
}}
",
        wordings.join(", ")
    ))
}
