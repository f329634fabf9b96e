//! The closed list of rules: one for each kind of change.

use super::kinds::{Section, Texts};

const UNCHANGED: &str = "Unchanged.";

macro_rules! rules {
    ($($variant:ident = $name:literal, $section:ident, $when:literal, $rust:expr, $wire:expr, $why:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = $when] $variant,)*
        }

        impl Rule {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code of the rule.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Where its changes stand in the changelog.
            pub const fn section(self) -> Section {
                match self {
                    $(Self::$variant => Section::$section,)*
                }
            }

            pub const fn texts(self) -> Texts {
                match self {
                    $(Self::$variant => Texts { when: $when, rust: $rust, wire: $wire, why: $why },)*
                }
            }
        }
    };
}

rules! {
    ApiAdded = "api-added", Added, "The spec says what all calls share.",
        "Added {it}.", UNCHANGED, "nothing had these names.";
    ApiRemoved = "api-removed", Breaking, "The spec no longer says what all calls share.",
        "Removed {it}.", UNCHANGED, "a program that names them does not compile.";
    PlatformAdded = "platform-added", Added, "The API is served at one more address.",
        "Added {it}.", UNCHANGED, "`Platform` is `#[non_exhaustive]`.";
    PlatformRemoved = "platform-removed", Breaking, "The API is no longer served at an address.",
        "Removed {it}.", UNCHANGED, "a program that chooses it does not compile.";
    DefaultPlatformChanged = "default-platform-changed", Breaking, "Another platform comes first.",
        "`Platform::default()`: {it} in place of {was}.", "Clients that choose no platform send to another address.",
        "a program that chooses no platform talks to another one.";
    PlatformUrlChanged = "platform-url-changed", Changed, "A platform moves to another address.",
        "{it}: another address.", "Requests go to {new}, not to {old}.", "the client follows the server.";
    WordChanged = "word-changed", Changed, "A header, a parameter or a status is called otherwise.",
        "{it}: another value.", "{new} stands where {old} stood.", "the client follows the server.";
    WildcardChanged = "wildcard-changed", Changed, "Something else stands for any characters in a text filter.",
        "Text filters are documented anew.", UNCHANGED, "only the documentation of text filters names it.";
    DefaultLimitChanged = "default-limit-changed", Changed, "A page has another length when none is asked for.",
        "{it}: {new} in place of {old}.", UNCHANGED, "the server decides it; the constant only repeats it.";
    MaximumLimitRaised = "maximum-limit-raised", Added, "A page may be longer.",
        "{it}: {new} in place of {old}.", "Larger pages are asked for, also by streams.", "what was sent is still sent.";
    MaximumLimitLowered = "maximum-limit-lowered", Breaking, "A page may no longer be so long.",
        "{it}: {new} in place of {old}.", "Nothing is sent where a longer page is asked for.",
        "a call that was sent is an error now.";
    RefusalAdded = "refusal-added", Added, "The API refuses in one more way.",
        "Added {it}.", "Its message is recognized.", "`Refusal` is `#[non_exhaustive]`.";
    RefusalRemoved = "refusal-removed", Breaking, "The API no longer refuses in a way.",
        "Removed {it}.", "Its message is not recognized.", "a program that looks for it does not compile.";
    RefusalWordingChanged = "refusal-wording-changed", Changed, "A refusal has another message.",
        "Unchanged: {it}.", "Recognized by {new}, not by {old}.", "the client follows the server.";

    TypeAdded = "type-added", Added, "An identifier, an enum, an object or a tagged list is declared.",
        "Added {it}.", UNCHANGED, "nothing had this name.";
    TypeRemoved = "type-removed", Breaking, "An identifier, an enum, an object or a tagged list is declared no longer.",
        "Removed {it}.", UNCHANGED, "a program that names it does not compile.";
    TypeRenamed = "type-renamed", Breaking, "A type has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    BaseChanged = "base-changed", Changed, "The values of an enum are numbers, or are no longer.",
        "Unchanged: {it}.", "In JSON bodies, values are written as [new], not as [old].", "both are read.";
    ValueAdded = "value-added", Added, "An enum gets a value.",
        "Added {it}.", "Read and written as before.",
        "enums are `#[non_exhaustive]`; what was read as `Other` has a name of its own.";
    ValueRemoved = "value-removed", Breaking, "An enum loses a value.",
        "Removed {it}.", "Read as `Other`, and still written so.", "a program that names it does not compile.";
    ValueRenamed = "value-renamed", Breaking, "A value of an enum has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    ValueRewritten = "value-rewritten", Breaking, "A value of an enum is written otherwise.",
        "{it}: the text {new} in place of {old}.", "Written and read as {new}; {old} is read as `Other`.",
        "a text that a program kept means another value.";

    FieldAdded = "field-added", Added, "A record or another object gets a field.",
        "Added {it}.", "Read where it was passed over.", "records are `#[non_exhaustive]`.";
    RequiredFieldAdded = "required-field-added", Breaking, "A record or another object gets an `id`.",
        "Added {it}.", "An answer without it cannot be read.", "an answer that could be read may be an error now.";
    FieldRemoved = "field-removed", Breaking, "A record or another object loses a field.",
        "Removed {it}.", "Passed over where it comes.", "a program that names it does not compile.";
    FieldRenamed = "field-renamed", Breaking, "A field has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    FieldRewritten = "field-rewritten", Changed, "A field is written otherwise.",
        "Unchanged: {it}.", "Read and written as {new}, not as {old}.", "the client follows the server.";
    FieldTypeChanged = "field-type-changed", Breaking, "A field has another type.",
        "{it}: {new} in place of {old}.", "Read as the new type.", "a program that uses the value does not compile.";
    FieldWritable = "field-writable", Added, "A client may set a field: `access: read` is gone.",
        "Added {it}.", "Can be sent.", "nothing had these names.";
    FieldReadOnly = "field-read-only", Breaking, "Only the server sets a field: `access: read`.",
        "Removed {it}.", "No longer sent.", "a program that sets the field does not compile.";
    KindAdded = "kind-added", Added, "A tagged list can begin with one more number.",
        "Added {it}.", "Read as this kind, not as `Other`.", "tagged lists are `#[non_exhaustive]`.";
    KindRemoved = "kind-removed", Breaking, "A tagged list cannot begin with a number any more.",
        "Removed {it}.", "Read as `Other`.", "a program that looks for it does not compile.";
    KindRenamed = "kind-renamed", Breaking, "A kind of a tagged list has another name.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    KindRetagged = "kind-retagged", Changed, "A kind of a tagged list begins with another number.",
        "Unchanged: {it}.", "Read where {new} comes first, not {old}.", "the client follows the server.";
    ItemAdded = "item-added", Breaking, "A kind of a tagged list gets an item.",
        "Added {it}.", "One more item is read.", "a pattern that spells all items out does not compile.";
    ItemRemoved = "item-removed", Breaking, "A kind of a tagged list loses an item.",
        "Removed {it}.", "An entry with it is read as `Other`.", "a program that names it does not compile.";
    ItemRenamed = "item-renamed", Breaking, "An item of a tagged list has another name.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    ItemTypeChanged = "item-type-changed", Breaking, "An item of a tagged list has another type, or may be missing.",
        "{it}: {new} in place of {old}.", "Read as the new type.", "a program that uses the value does not compile.";
    ItemsReordered = "items-reordered", Changed, "The items of a kind of a tagged list come in another order.",
        "Unchanged: {it}.", "Read as {new}, not as {old}.", "items have names in Rust.";

    IndicatorsAdded = "indicators-added", Added, "There are indicators.",
        "Added {it}.", UNCHANGED, "nothing had these names.";
    IndicatorsRemoved = "indicators-removed", Breaking, "There are no indicators any more.",
        "Removed {it}.", UNCHANGED, "a program that names them does not compile.";
    IndicatorAdded = "indicator-added", Added, "There is one more indicator.",
        "Added {it}.", "Can be asked for.", "`Indicator` is `#[non_exhaustive]`.";
    IndicatorRemoved = "indicator-removed", Breaking, "An indicator is gone.",
        "Removed {it}.", "Still asked for by its name.", "a program that names it does not compile.";
    IndicatorRenamed = "indicator-renamed", Breaking, "An indicator has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    IndicatorRewritten = "indicator-rewritten", Breaking, "An indicator is written otherwise.",
        "{it}: the text {new} in place of {old}.", "Asked for as {new}, not as {old}.",
        "a text that a program kept means another indicator.";
    UnitChanged = "unit-changed", Breaking, "An indicator counts in another unit.",
        "Figures of {it}: {new} in place of {old}.", "Read as the new unit.",
        "a program that uses the figure does not compile, or reads it wrong.";
    ChannelAdded = "channel-added", Added, "An indicator is available on one more channel.",
        "{it}: available on {new}, too.", "Can be asked for there.", "what was available still is.";
    ChannelRemoved = "channel-removed", Breaking, "An indicator is no longer available on a channel.",
        "{it}: no longer available on {old}.", "Nothing is sent where it is asked for there.",
        "a program that asks for it there does not compile, or is told that it cannot.";
    LabelChanged = "label-changed", Changed, "The platform's screens call an indicator otherwise.",
        "Label of {it}: {new} in place of {old}.", UNCHANGED, "only `details` and the documentation show it.";
    FamilyChanged = "family-changed", Changed, "An indicator is about something else.",
        "Family of {it}: {new} in place of {old}.", UNCHANGED, "only `details` shows it.";
    FamilyListed = "family-listed", Changed, "There is one more family of indicators.",
        "Documented the family {new}.", UNCHANGED, "only the documentation lists families.";
    FamilyUnlisted = "family-unlisted", Changed, "A family of indicators is gone.",
        "No longer documents the family {old}.", UNCHANGED, "only the documentation lists families.";

    ResourceAdded = "resource-added", Added, "There is one more resource.",
        "Added {it}.", "Can be called.", "nothing had these names.";
    ResourceRemoved = "resource-removed", Breaking, "A resource is gone.",
        "Removed {it}.", "No longer called.", "a program that uses it does not compile.";
    ResourceRenamed = "resource-renamed", Breaking, "A resource, or many of it, has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    OperationAdded = "operation-added", Added, "A resource gets a call.",
        "Added {it}.", "Can be called.", "nothing had these names.";
    OperationRemoved = "operation-removed", Breaking, "A resource loses a call.",
        "Removed {it}.", "No longer called.", "a program that calls it does not compile.";
    OperationRenamed = "operation-renamed", Breaking, "A call has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that calls it does not compile.";
    MethodChanged = "method-changed", Changed, "A call has another method.",
        "Unchanged: {it}.", "Sent as {new}, not as {old}; only what is safe to repeat is sent again by itself.",
        "the client follows the server.";
    PathChanged = "path-changed", Changed, "A call has another path.",
        "Unchanged: {it}.", "Sent to {new}, not to {old}.", "the client follows the server.";
    PathArgumentsChanged = "path-arguments-changed", Breaking, "Other identifiers stand in the path of a call.",
        "{it}: takes {new} in place of {old}.", "Sent to another path.", "a program that calls it does not compile.";
    QueryChanged = "query-changed", Changed, "A call always sends another query.",
        "Unchanged: {it}.", "Sends {new}, not {old}.", "the client follows the server.";
    ReturnsChanged = "returns-changed", Breaking, "A call answers something else.",
        "{it}: answers {new} in place of {old}.", "Read as the new type.", "a program that uses the answer does not compile.";
    BodyAdded = "body-added", Breaking, "A call sends a body.",
        "{it}: takes {new}.", "Sends a body.", "a program that calls it without one does not compile.";
    BodyRemoved = "body-removed", Breaking, "A call sends no body any more.",
        "{it}: no longer takes {old}.", "Sends no body.", "a program that calls it with one does not compile.";
    BodyShapeChanged = "body-shape-changed", Breaking, "A call sends a list of bodies where it sent one, or one for a list.",
        "{it}: takes {new} in place of {old}.", "Sends the new shape.", "a program that calls it does not compile.";
    BodyEncodingChanged = "body-encoding-changed", Changed, "A body is always a form, or is no longer.",
        "Unchanged: {it}.", "Where the client writes JSON, the body is [new], was [old].",
        "forms are what a client writes unless it is set to JSON.";

    FilterAdded = "filter-added", Added, "A call gets a filter.",
        "Added {it}.", "Can be sent.", "nothing had these names.";
    FilterRemoved = "filter-removed", Breaking, "A call loses a filter.",
        "Removed {it}.", "Sent only by `filter(name, value)`.", "a program that calls it does not compile.";
    FilterRenamed = "filter-renamed", Breaking, "A filter has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that calls it does not compile.";
    FilterRewritten = "filter-rewritten", Changed, "A filter is written otherwise.",
        "Unchanged: {it}.", "Sent as {new}, not as {old}.", "the client follows the server.";
    NullAdded = "null-added", Added, "A filter takes `null`: `nullable: true`.",
        "Added {it}.", "`null` and `!null` can be sent.", "nothing had these names.";
    NullRemoved = "null-removed", Breaking, "A filter no longer takes `null`.",
        "Removed {it}.", "`null` and `!null` are sent only by `filter(name, value)`.", "a program that calls them does not compile.";
    OneAdded = "one-added", Added, "A filter has another name with a single value: `one`.",
        "Added {it}.", UNCHANGED, "nothing had this name.";
    OneRemoved = "one-removed", Breaking, "A filter no longer has another name with a single value.",
        "Removed {it}.", UNCHANGED, "a program that calls it does not compile.";
    OneRenamed = "one-renamed", Breaking, "The name of a filter with a single value is another.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that calls it does not compile.";
    ParameterAdded = "parameter-added", Added, "A body gets a parameter.",
        "Added {it}.", "Can be sent.", "nothing had these names.";
    RequiredParameterAdded = "required-parameter-added", Breaking, "A body gets a parameter that is mandatory.",
        "{it}: takes {new}, too.", "Always sent.", "a program that makes the body does not compile.";
    ParameterRemoved = "parameter-removed", Breaking, "A body loses a parameter.",
        "Removed {it}.", "No longer sent.", "a program that sets it does not compile.";
    RequiredParameterRemoved = "required-parameter-removed", Breaking, "A body loses a parameter that was mandatory.",
        "{was}: no longer takes {old}.", "No longer sent.", "a program that makes the body does not compile.";
    ParameterRenamed = "parameter-renamed", Breaking, "A parameter has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that sets it does not compile.";
    ArgumentRenamed = "argument-renamed", Changed, "A mandatory parameter, or one in a path, has another name.",
        "An argument of {it}: {new} in place of {old}.", UNCHANGED, "arguments have no names where they are given.";
    ParameterRewritten = "parameter-rewritten", Changed, "A parameter is written otherwise.",
        "Unchanged: {it}.", "Sent as {new}, not as {old}.", "the client follows the server.";
    ParameterRequired = "parameter-required", Breaking, "A parameter becomes mandatory.",
        "{it}: takes {new}; removed {was}.", "Always sent.", "a program that makes the body does not compile.";
    ParameterOptional = "parameter-optional", Breaking, "A parameter is no longer mandatory.",
        "{was}: no longer takes {old}; added {it}.", "Sent only where it is set.",
        "a program that makes the body does not compile.";
    ArgumentsReordered = "arguments-reordered", Breaking, "Mandatory parameters come in another order.",
        "{it}: takes {new} in place of {old}.", UNCHANGED, "a program would give one value for the other.";
    ArgumentTypeChanged = "argument-type-changed", Breaking, "A filter or a parameter has another type.",
        "{it}: takes {new} in place of {old}.", "Written as the new type.", "a program that gives the old type does not compile.";
    ArgumentTypeWidened = "argument-type-widened", Added, "A filter or a parameter takes more types than it did.",
        "{it}: takes {new} in place of {old}.", "What was given is written as before.", "what was given can still be given.";
    OnlyAdded = "only-added", Breaking, "A filter or a parameter takes a single value: `only`.",
        "{it}: takes no argument.", "Always sent as {new}.", "a program that gives a value does not compile.";
    OnlyRemoved = "only-removed", Breaking, "A filter or a parameter no longer takes a single value.",
        "{it}: takes an argument.", "Sent as it is given, not always as {old}.", "a program that gives no value does not compile.";
    OnlyChanged = "only-changed", Changed, "A filter or a parameter takes another single value.",
        "Unchanged: {it}.", "Always sent as {new}, not as {old}.", "the client follows the server.";

    PeriodAdded = "period-added", Breaking, "Two filters of a call make a period.",
        "Added {it}.", "Nothing is sent where the period is too long or the wrong way round.",
        "a call that was sent may be an error now.";
    PeriodRemoved = "period-removed", Breaking, "Two filters of a call no longer make a period.",
        "Removed {it}.", "Sent whatever the filters say.", "a program that calls it does not compile.";
    PeriodMoved = "period-moved", Breaking, "Other filters make the period of a call.",
        "{it}: sets {new} in place of {old}.", "Other filters are sent, and checked.", "a program reads another period.";
    PeriodShortened = "period-shortened", Breaking, "The longest period is shorter, or there is one now.",
        "{it}: takes [new] in place of [old].", "Nothing is sent where the period is longer.", "a call that was sent may be an error now.";
    PeriodExtended = "period-extended", Added, "The longest period is longer, or there is none any more.",
        "{it}: takes [new] in place of [old].", "Longer periods are sent.", "what was sent is still sent.";
    CheckAdded = "check-added", Breaking, "A rule between filters is checked: `available_on`, `only_with_one`.",
        "{it}: checked that [new].", "Nothing is sent where the rule is broken.", "a call that was sent may be an error now.";
    CheckRemoved = "check-removed", Added, "A rule between filters is no longer checked.",
        "{it}: no longer checked that [old].", "Sent whatever the filters say.", "what was sent is still sent.";
    TypedAdded = "typed-added", Added, "A call has its statistics in types: `typed`.",
        "Added {it}.", UNCHANGED, "nothing had these names.";
    TypedRemoved = "typed-removed", Breaking, "A call no longer has its statistics in types.",
        "Removed {it}.", UNCHANGED, "a program that names them does not compile.";
    RoleChanged = "role-changed", Breaking, "Another filter plays a part in typed statistics.",
        "{it}: uses {new} in place of {old}.", "Sends the other filter.", "the filter is no call of typed statistics any more.";
    GroupingAdded = "grouping-added", Added, "Figures can be grouped by one more thing.",
        "Added {it}.", "Can be asked for.", "nothing had this name.";
    GroupingRemoved = "grouping-removed", Breaking, "Figures can no longer be grouped by something.",
        "Removed {it}.", "No longer asked for.", "a program that names it does not compile.";
    GroupingRenamed = "grouping-renamed", Breaking, "What figures are grouped by has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "a program that names it does not compile.";
    GroupingKeyChanged = "grouping-key-changed", Breaking, "Something else identifies a row of figures.",
        "Rows of {it}: identified by {new} in place of {old}.", "Read as the new type.",
        "a program that uses the rows does not compile.";

    Deprecated = "deprecated", Deprecated, "Something is not to be used any more.",
        "{it}: [new].", UNCHANGED, "what is deprecated still works.";
    Undeprecated = "undeprecated", Changed, "Something is no longer deprecated.",
        "No longer deprecated: {it}.", UNCHANGED, "only warnings go.";
    DeprecationChanged = "deprecation-changed", Changed, "Something else is to be used in place of what is deprecated.",
        "In place of {it}: [new].", UNCHANGED, "only the text of the warning changes.";
    DocChanged = "doc-changed", Changed, "Something is documented otherwise.",
        "Documented anew: {it}.", UNCHANGED, "only documentation changes.";
    Reordered = "reordered", Changed, "Things come in another order.",
        "In another order: {it}.", UNCHANGED, "documentation and lists of what is known follow the order; programs go by names.";
    ExampleChanged = "example-changed", Unlisted, "The use of a filter is shown otherwise.",
        UNCHANGED, UNCHANGED, "only tests are made from examples.";
    NotGenerated = "not-generated", Unlisted, "Something changes that nothing is generated from.",
        UNCHANGED, UNCHANGED, "the client stays as it is.";
}
