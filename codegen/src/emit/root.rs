//! The root module, with what all modules and all users import.

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

/// In the client, modules import each other's items from here. In other crates, users import the traits with the calls.
fn uses(home: &Home<'_>, modules: &[Module<'_, '_>]) -> String {
    match home {
        Home::Client => {
            let globs: Vec<String> = modules.iter().map(|module| format!("{}::*", module.name)).collect();
            layout::item(format!("pub(crate) use {{{}}};\n", globs.join(", ")))
        }
        Home::Elsewhere { .. } => {
            let uses = modules.iter().flat_map(|module| module.traits().map(|name| (module.name, name)));
            uses.map(|(module, name)| format!("pub use self::{module}::{name} as _;\n")).collect()
        }
    }
}
