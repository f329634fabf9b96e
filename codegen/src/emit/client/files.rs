//! The files of the spec, for specs of other crates to extend.

use crate::source::Sources;

/// The module that includes every file. `client-spec` is a link to the folder, which packages of the generator resolve.
pub fn files(sources: &Sources) -> String {
    let files = sources.iter().map(|(_, file)| {
        let inside = file.path.split_once('/').map_or(&*file.path, |(_, inside)| inside);
        format!("    ({:?}, include_str!({:?})),\n", file.path, format!("../../client-spec/{inside}"))
    });
    format!(
        "//! The client's own spec, which the specs of other crates extend.\n\n\
         /// The path of each file, and its text.\n\
         pub const FILES: &[(&str, &str)] = &[\n{}];\n",
        files.collect::<String>()
    )
}
