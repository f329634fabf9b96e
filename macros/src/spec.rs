//! `spec!`: what the generator makes of YAML files in the caller's package.

use std::env;
use std::path::Path;

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Result, Token};

use crate::errors::Errors;

type Paths = Punctuated<LitStr, Token![,]>;

/// The items that the files make, and what rebuilds them when a file changes.
pub fn expand(input: TokenStream) -> Result<TokenStream> {
    let paths = Paths::parse_terminated.parse2(input)?;
    let sources = read(&paths)?;
    let mut errors = Errors::default();
    let items = extend::items(&sources).unwrap_or_else(|problems| {
        for problem in problems.each(&sources, Style::Plain) {
            // The compiler begins with `error: ` itself.
            let message = problem.split_once("]: ").map_or(&*problem, |(_, message)| message);
            errors.add(Error::new(place(&paths, &problem), message));
        }
        TokenStream::new()
    });
    let files = sources.own_files().iter().map(|file| format!("/{}", file.path));
    errors.finish(quote! {
        #items
        #(const _: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), #files));)*
    })
}

fn read(paths: &Paths) -> Result<Sources> {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let names: Vec<String> = paths.iter().map(LitStr::value).collect();
    extend::sources(Path::new(&root), &names).map_err(|error| {
        let error = error.to_string();
        let help = "name YAML files, or folders of them, by their paths from the folder of `Cargo.toml`";
        Error::new(place(paths, &error), format!("{error}\n\nhelp: {help}"))
    })
}

/// The path that a text is about.
fn place(paths: &Paths, text: &str) -> Span {
    let about = paths.iter().find(|path| text.contains(&path.value()));
    about.map_or_else(Span::call_site, LitStr::span)
}
