//! `spec!`: generates code from YAML files in the caller's package.

use std::env;
use std::path::Path;

use iadvize_codegen::diagnostic::{Diagnostics, Style};
use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Result, Token};

use crate::errors::Errors;

type Paths = Punctuated<LitStr, Token![,]>;

/// The generated items, and constants that make Cargo compile again when a file changes.
pub fn expand(input: TokenStream) -> Result<TokenStream> {
    let paths = Paths::parse_terminated.parse2(input)?;
    let sources = read(&paths)?;
    let mut errors = Errors::default();
    let items = extend::items(&sources).unwrap_or_else(|problems| {
        report(&problems, &sources, &paths, &mut errors);
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
        let help = "name YAML files, or folders of them, by their paths from the folder of `Cargo.toml`";
        Error::new(argument(paths, error.path()), format!("{error}\n\nhelp: {help}"))
    })
}

fn report(problems: &Diagnostics, sources: &Sources, paths: &Paths, errors: &mut Errors) {
    let (shown, more) = problems.shown();
    for problem in shown {
        let text = format!("{}\n{}", problem.message(), problem.excerpt(sources, Style::Plain));
        errors.add(Error::new(argument(paths, Some(problem.place(sources).path)), text));
    }
    if more > 0 {
        errors.add(Error::new(Span::call_site(), format!("… and {more} more")));
    }
}

/// The argument that names the file, or a folder above it.
fn argument(paths: &Paths, file: Option<&str>) -> Span {
    let named = |path: &&LitStr| file.is_some_and(|file| Path::new(file).starts_with(path.value()));
    paths.iter().find(named).map_or_else(Span::call_site, LitStr::span)
}
