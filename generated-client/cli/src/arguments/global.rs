//! The options of all commands: where the API is, and where the key comes from.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ValueHint};

use super::options::{BASE_URL, KEY_FILE, KEY_STDIN, PLATFORM, PROFILE};
use crate::table::Table;

/// Where the key comes from, for `--help`.
pub const KEYS: &str = "\
The key is read from the first of these: --key-file or --key-stdin, --profile, the environment variable \
IADVIZE_API_KEY, the profile in IADVIZE_PROFILE, the profile `default`. It is never an argument, and never printed.

Profiles are in $XDG_CONFIG_HOME/iadvize/config.toml, or ~/.config/iadvize/config.toml:

    [profile.default]
    key_command = [\"pass\", \"show\", \"iadvize\"]   # or key_file = \"/path/to/a/file\"
    platform = \"high_availability\"             # or base_url = \"https://…\"";

pub fn arguments(table: &'static Table) -> [Arg; 5] {
    let platforms = table.platforms.iter().map(|it| PossibleValue::new(it.name).help(it.doc));
    let arguments = [
        Arg::new(KEY_FILE)
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .conflicts_with(KEY_STDIN)
            .help("Read the key from this file, which only its owner may read"),
        Arg::new(KEY_STDIN).action(ArgAction::SetTrue).help("Read the key from standard input"),
        Arg::new(PROFILE).value_name("NAME").help("Use this profile of the configuration file"),
        Arg::new(PLATFORM)
            .value_name("PLATFORM")
            .value_parser(platforms.collect::<Vec<_>>())
            .help("The platform of the account"),
        Arg::new(BASE_URL)
            .value_name("URL")
            .value_hint(ValueHint::Url)
            .conflicts_with(PLATFORM)
            .help("The address of the API, instead of a platform's [env: IADVIZE_BASE_URL]"),
    ];
    arguments.map(|argument| {
        let long = argument.get_id().to_string();
        argument.long(long).global(true).help_heading("Connection").hide_short_help(true).display_order(1_000)
    })
}
