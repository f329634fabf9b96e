//! Whatever passes the checks compiles: specs of random names and shapes become modules of one crate, and resources of one
//! client, which the compiler checks in one run.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod methods;
mod project;
mod random;
mod words;

use std::collections::BTreeMap;
use std::env;

use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use project::Project;
use random::Specs;
use words::Words;

/// How many specs CI tries. `SPECS=1000 cargo test -p iadvize-tests --test names` tries more.
const SPECS: usize = 30;

#[test]
fn what_passes_the_checks_compiles() {
    let count = env::var("SPECS").map_or(SPECS, |count| count.parse().unwrap());
    let seed = env::var("SEED").map_or(15, |seed| seed.parse().unwrap());
    let words = Words::new();
    let mut specs = Specs::new(seed, &words);
    let mut project = Project::new();
    let modules = (0..count).filter(|number| module(*number, &specs.next(), &mut project)).count();
    let letters = ('a'..='z').zip(count..);
    let refused = letters.filter(|(letter, number)| !module(*number, &self::letters(*letter), &mut project));
    // Generated code has type parameters of these names.
    assert_eq!(refused.map(|(letter, _)| letter).collect::<String>(), "gimv");
    let (client, parts) = client(count, &mut specs);
    project.client(&client);
    let errors = project.errors();
    println!(
        "{modules} of {count} modules and {parts} of {count} parts of a client passed the checks, {} errors",
        errors.len()
    );
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(modules > count / 4 && parts > count / 4, "most specs are refused");
}

/// A spec with the name of a letter wherever there is a name. Type parameters are letters as well.
fn letters(letter: char) -> String {
    include_str!("letters.yaml").replace("LETTER", &letter.to_string())
}

/// Adds the code of a spec that extends the client's, if it passes the checks.
fn module(number: usize, text: &str, project: &mut Project) -> bool {
    let mut sources = extend::client();
    sources.add(format!("spec/case_{number}.yaml"), text);
    let code = extend::text(&sources, "a test");
    code.map(|code| project.module(number, text, &code)).is_ok()
}

/// The client's spec with resources and other declarations that pass the checks, and how many these are.
fn client(count: usize, specs: &mut Specs<'_>) -> (Sources, usize) {
    let spec = Sources::read(&workspace().join("spec")).unwrap();
    let files = spec.iter().map(|(_, file)| (file.path.clone(), file.text.clone()));
    let mut files: BTreeMap<String, String> = files.collect();
    let mut parts = 0;
    for number in 0..count {
        let (path, text) = if number % 2 == 0 {
            (format!("spec/resources/case_{number}.yaml"), specs.next())
        } else {
            let (path, after, line) = specs.next_line();
            (path.to_owned(), files[path].replacen(after, &format!("{after}{line}\n"), 1))
        };
        let old = files.insert(path.clone(), text);
        match (iadvize_codegen::analyze(&sources(&files)), old) {
            (Ok(_), _) => parts += 1,
            (Err(_), Some(old)) => drop(files.insert(path, old)),
            (Err(_), None) => drop(files.remove(&path)),
        }
    }
    (sources(&files), parts)
}

fn sources(files: &BTreeMap<String, String>) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.add(&**path, &**text);
    }
    sources
}
