//! The root module, with the names that users import.

use super::home::Home;
use super::layout;
use super::module::Module;
use super::parts::spaced;
#[cfg(feature = "extend")]
use crate::model::Model;

/// `mod.rs`, beside a file for each module.
pub fn root(home: &Home<'_>, modules: &[Module<'_, '_>]) -> String {
    let declared: String = modules.iter().map(|module| format!("pub mod {};\n", module.name)).collect();
    spaced([format!("#!{}\n{declared}", home.allowed()), uses(home, modules)])
}

/// The same as one text, for use in any module.
#[cfg(feature = "extend")]
pub fn inline(model: &Model, home: &Home<'_>, modules: &[Module<'_, '_>]) -> String {
    let bodies = modules
        .iter()
        .map(|module| format!("#{}\npub mod {} {{\n{}}}\n", home.allowed(), module.name, module.code(model, home)));
    spaced(bodies.chain([uses(home, modules)]))
}

fn uses(home: &Home<'_>, modules: &[Module<'_, '_>]) -> String {
    let uses = modules.iter().map(|module| {
        let mut names: Vec<&str> = module.exported().collect();
        names.sort_unstable();
        match &*names {
            [] => String::new(),
            [name] => format!("pub use {}::{name};\n", home.child(module.name)),
            names => layout::item(format!("pub use {}::{{{}}};\n", home.child(module.name), names.join(", "))),
        }
    });
    uses.collect()
}
