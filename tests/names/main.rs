//! Whatever passes the checks compiles: specs of random names and shapes become modules of one crate, and resources of one
//! client, which the compiler checks in one run.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;
mod random;
mod words;

use std::env;

use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use project::Project;
use random::Specs;
use words::Words;

/// How many specs CI tries. `SPECS=1000 cargo test -p iadvize-tests --test names` tries more.
const SPECS: usize = 60;

#[test]
fn what_passes_the_checks_compiles() {
    let count = env::var("SPECS").map_or(SPECS, |count| count.parse().unwrap());
    let seed = env::var("SEED").map_or(15, |seed| seed.parse().unwrap());
    let words = Words::new();
    let mut specs = Specs::new(seed, &words);
    let mut project = Project::new();
    let mut refused = 0;
    for number in 0..count {
        let text = specs.next();
        let mut sources = extend::client();
        sources.add(format!("spec/case_{number}.yaml"), &*text);
        match extend::text(&sources, "a test") {
            Ok(code) => project.module(number, &text, &code),
            Err(_) => refused += 1,
        }
    }
    let mut client = Sources::read(&workspace().join("spec")).unwrap();
    for number in 0..count {
        let text = specs.next();
        let mut longer = Sources::default();
        client.iter().for_each(|(_, file)| drop(longer.add(&*file.path, &*file.text)));
        longer.add(format!("spec/resources/case_{number}.yaml"), &*text);
        match iadvize_codegen::analyze(&longer) {
            Ok(_) => client = longer,
            Err(_) => refused += 1,
        }
    }
    project.client(&client);
    let errors = project.errors();
    println!("{} specs: {refused} refused, {} errors", 2 * count, errors.len());
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(refused < 2 * count - count / 2, "most specs are refused: {refused} of {}", 2 * count);
}
