//! All rules: one for each kind of change.

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

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The section of the changelog that lists its changes.
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
    ApiAdded = "api-added", Added, "The spec declares what all calls share.",
        "Added {it}.", UNCHANGED, "the names are new.";
    ApiRemoved = "api-removed", Breaking, "The spec no longer declares what all calls share.",
        "Removed {it}.", UNCHANGED, "programs that use them do not compile.";
    PlatformAdded = "platform-added", Added, "The API has another platform.",
        "Added {it}.", UNCHANGED, "`Platform` is `#[non_exhaustive]`.";
    PlatformRemoved = "platform-removed", Breaking, "The API no longer has a platform.",
        "Removed {it}.", UNCHANGED, "programs that use it do not compile.";
    DefaultPlatformChanged = "default-platform-changed", Breaking, "Another platform is the first.",
        "`Platform::default()`: {it} instead of {was}.", "Clients without a chosen platform send to another address.",
        "programs that choose no platform call another one.";
    PlatformUrlChanged = "platform-url-changed", Changed, "A platform has another address.",
        "{it}: another address.", "Requests go to {new} instead of {old}.", "the client follows the server.";
    WordChanged = "word-changed", Changed, "A header, a parameter or a status has another name.",
        "{it}: another value.", "Uses {new} instead of {old}.", "the client follows the server.";
    WildcardChanged = "wildcard-changed", Changed, "Text filters have another wildcard.",
        "Updated the documentation of text filters.", UNCHANGED, "only the documentation of text filters names it.";
    DefaultLimitChanged = "default-limit-changed", Changed, "Pages have another default length.",
        "{it}: {new} instead of {old}.", UNCHANGED, "the server applies the default; the constant only documents it.";
    MaximumLimitRaised = "maximum-limit-raised", Added, "The maximum length of a page is larger.",
        "{it}: {new} instead of {old}.", "Streams request larger pages.", "previous requests are still valid.";
    MaximumLimitLowered = "maximum-limit-lowered", Breaking, "The maximum length of a page is smaller.",
        "{it}: {new} instead of {old}.", "Calls with a larger limit fail before sending.", "previous calls may fail.";
    RefusalAdded = "refusal-added", Added, "The API has another error.",
        "Added {it}.", "Recognizes its message.", "`Refusal` is `#[non_exhaustive]`.";
    RefusalRemoved = "refusal-removed", Breaking, "The API no longer has an error.",
        "Removed {it}.", "Does not recognize its message.", "programs that match it do not compile.";
    RefusalWordingChanged = "refusal-wording-changed", Changed, "An error has another message.",
        "Unchanged: {it}.", "Recognizes {new} instead of {old}.", "the client follows the server.";

    TypeAdded = "type-added", Added, "An identifier, an enum, an object or a tagged list is added.",
        "Added {it}.", UNCHANGED, "the name is new.";
    TypeRemoved = "type-removed", Breaking, "An identifier, an enum, an object or a tagged list is removed.",
        "Removed {it}.", UNCHANGED, "programs that use it do not compile.";
    TypeRenamed = "type-renamed", Breaking, "A type has another name in Rust, or belongs to another resource.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    BaseChanged = "base-changed", Changed, "The values of an enum become numbers, or texts.",
        "Unchanged: {it}.", "Writes values in JSON bodies as [new] instead of [old].", "the client reads both.";
    ValueAdded = "value-added", Added, "An enum has another value.",
        "Added {it}.", UNCHANGED, "enums are `#[non_exhaustive]`; the value was read as `Other` before.";
    ValueRemoved = "value-removed", Breaking, "An enum no longer has a value.",
        "Removed {it}.", "Reads it as `Other`, which can still be sent.", "programs that use it do not compile.";
    ValueRenamed = "value-renamed", Breaking, "A value of an enum has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    ValueRewritten = "value-rewritten", Breaking, "A value of an enum has another name on the wire.",
        "{it}: the text {new} instead of {old}.", "Reads and writes {new}; reads {old} as `Other`.",
        "texts that programs have stored mean another value.";

    FieldAdded = "field-added", Added, "An object has another field.",
        "Added {it}.", "Reads the field.", "records are `#[non_exhaustive]`.";
    RequiredFieldAdded = "required-field-added", Breaking, "An object gets an `id`.",
        "Added {it}.", "Cannot read responses without it.", "responses that were valid may be errors now.";
    FieldRemoved = "field-removed", Breaking, "An object no longer has a field.",
        "Removed {it}.", "Ignores the field.", "programs that use it do not compile.";
    FieldRenamed = "field-renamed", Breaking, "A field has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    FieldRewritten = "field-rewritten", Changed, "A field has another name on the wire.",
        "Unchanged: {it}.", "Reads and writes {new} instead of {old}.", "the client follows the server.";
    SpellingAdded = "spelling-added", Added, "A field has another spelling in responses: `also`.",
        "{it}: also read from {new}.", "Also reads {new}.", "values of this name were ignored before.";
    SpellingRemoved = "spelling-removed", Breaking, "A field no longer has a spelling in responses.",
        "{it}: no longer read from {old}.", "Ignores {old}.", "the field is absent where responses have this name.";
    FieldTypeChanged = "field-type-changed", Breaking, "A field has another type.",
        "{it}: {new} instead of {old}.", "Reads the new type.", "programs that use the value do not compile.";
    FieldWritable = "field-writable", Added, "A field becomes writable: `access: read` is removed.",
        "Added {it}.", "Can send the field.", "the names are new.";
    FieldReadOnly = "field-read-only", Breaking, "A field becomes read-only: `access: read` is added.",
        "Removed {it}.", "Cannot send the field.", "programs that set it do not compile.";
    KindAdded = "kind-added", Added, "A tagged list has another kind of entries.",
        "Added {it}.", "Reads them as this kind instead of `Other`.", "tagged lists are `#[non_exhaustive]`.";
    KindRemoved = "kind-removed", Breaking, "A tagged list no longer has a kind of entries.",
        "Removed {it}.", "Reads them as `Other`.", "programs that match it do not compile.";
    KindRenamed = "kind-renamed", Breaking, "A kind of a tagged list has another name.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    KindRetagged = "kind-retagged", Changed, "A kind of a tagged list has another number.",
        "Unchanged: {it}.", "Reads entries that begin with {new} instead of {old}.", "the client follows the server.";
    ItemAdded = "item-added", Breaking, "A kind of a tagged list has another item.",
        "Added {it}.", "Reads one more item.", "patterns that name all items do not compile.";
    ItemRemoved = "item-removed", Breaking, "A kind of a tagged list no longer has an item.",
        "Removed {it}.", "Reads entries with it as `Other`.", "programs that use it do not compile.";
    ItemRenamed = "item-renamed", Breaking, "An item of a tagged list has another name.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    ItemTypeChanged = "item-type-changed", Breaking, "An item of a tagged list has another type or becomes optional.",
        "{it}: {new} instead of {old}.", "Reads the new type.", "programs that use the value do not compile.";
    ItemsReordered = "items-reordered", Changed, "The items of a kind of a tagged list are in another order.",
        "Unchanged: {it}.", "Reads {new} instead of {old}.", "items have names in Rust.";

    IndicatorsAdded = "indicators-added", Added, "Indicators are added.",
        "Added {it}.", UNCHANGED, "the names are new.";
    IndicatorsRemoved = "indicators-removed", Breaking, "All indicators are removed.",
        "Removed {it}.", UNCHANGED, "programs that use them do not compile.";
    IndicatorAdded = "indicator-added", Added, "An indicator is added.",
        "Added {it}.", "Can request it.", "`Indicator` is `#[non_exhaustive]`.";
    IndicatorRemoved = "indicator-removed", Breaking, "An indicator is removed.",
        "Removed {it}.", "Can request it by its wire name only.", "programs that use it do not compile.";
    IndicatorRenamed = "indicator-renamed", Breaking, "An indicator has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    IndicatorRewritten = "indicator-rewritten", Breaking, "An indicator has another name on the wire.",
        "{it}: the text {new} instead of {old}.", "Requests {new} instead of {old}.",
        "texts that programs have stored mean another indicator.";
    UnitChanged = "unit-changed", Breaking, "An indicator has another unit.",
        "Values of {it}: {new} instead of {old}.", "Reads the new unit.",
        "programs do not compile, or misread the value.";
    ChannelAdded = "channel-added", Added, "An indicator is available on another channel.",
        "{it}: also available on {new}.", "Can request it there.", "the other channels are unchanged.";
    ChannelRemoved = "channel-removed", Breaking, "An indicator is no longer available on a channel.",
        "{it}: no longer available on {old}.", "Calls that request it there fail before sending.",
        "such calls do not compile, or fail.";
    LabelChanged = "label-changed", Changed, "An indicator has another label.",
        "Label of {it}: {new} instead of {old}.", UNCHANGED, "only `details` and the documentation show it.";
    FamilyChanged = "family-changed", Changed, "An indicator belongs to another family.",
        "Family of {it}: {new} instead of {old}.", UNCHANGED, "only `details` shows it.";
    FamilyListed = "family-listed", Changed, "A family of indicators is added.",
        "Documented the family {new}.", UNCHANGED, "only the documentation lists families.";
    FamilyUnlisted = "family-unlisted", Changed, "A family of indicators is removed.",
        "No longer documents the family {old}.", UNCHANGED, "only the documentation lists families.";

    ResourceAdded = "resource-added", Added, "A resource is added.",
        "Added {it}.", "Can call it.", "the names are new.";
    ResourceRemoved = "resource-removed", Breaking, "A resource is removed.",
        "Removed {it}.", "Cannot call it.", "programs that use it do not compile.";
    ResourceRenamed = "resource-renamed", Breaking, "A resource, or its plural, has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    OperationAdded = "operation-added", Added, "A resource has another operation.",
        "Added {it}.", "Can call it.", "the names are new.";
    OperationRemoved = "operation-removed", Breaking, "A resource no longer has an operation.",
        "Removed {it}.", "Cannot call it.", "programs that call it do not compile.";
    OperationRenamed = "operation-renamed", Breaking, "An operation has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that call it do not compile.";
    MethodChanged = "method-changed", Changed, "An operation has another HTTP method.",
        "Unchanged: {it}.", "Sends {new} instead of {old}; also affects retries.", "the client follows the server.";
    PathChanged = "path-changed", Changed, "An operation has another path.",
        "Unchanged: {it}.", "Sends to {new} instead of {old}.", "the client follows the server.";
    PathArgumentsChanged = "path-arguments-changed", Breaking, "The path of an operation has other parameters.",
        "{it}: takes {new} instead of {old}.", "Sends to another path.", "programs that call it do not compile.";
    QueryChanged = "query-changed", Changed, "An operation has another fixed query.",
        "Unchanged: {it}.", "Sends {new} instead of {old}.", "the client follows the server.";
    ReturnsChanged = "returns-changed", Breaking, "An operation returns another type.",
        "{it}: returns {new} instead of {old}.", "Reads the new type.", "programs that use it do not compile.";
    BodyAdded = "body-added", Breaking, "An operation gets a body.",
        "{it}: takes {new}.", "Sends a body.", "programs that call it without a body do not compile.";
    BodyRemoved = "body-removed", Breaking, "An operation no longer has a body.",
        "{it}: no longer takes {old}.", "Sends no body.", "programs that call it with a body do not compile.";
    BodyShapeChanged = "body-shape-changed", Breaking, "The body of an operation becomes a list, or no longer is one.",
        "{it}: takes {new} instead of {old}.", "Sends the new shape.", "programs that call it do not compile.";
    BodyEncodingChanged = "body-encoding-changed", Changed, "A body is always a form, or no longer is.",
        "Unchanged: {it}.", "If set to JSON, clients send [new] instead of [old].", "clients write forms by default.";

    FilterAdded = "filter-added", Added, "An operation has another filter.",
        "Added {it}.", "Can send it.", "the names are new.";
    FilterRemoved = "filter-removed", Breaking, "An operation no longer has a filter.",
        "Removed {it}.", "Can send it with `filter(name, value)` only.", "programs that call it do not compile.";
    FilterRenamed = "filter-renamed", Breaking, "A filter has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that call it do not compile.";
    FilterRewritten = "filter-rewritten", Changed, "A filter has another name on the wire.",
        "Unchanged: {it}.", "Sends {new} instead of {old}.", "the client follows the server.";
    NullAdded = "null-added", Added, "A filter accepts `null`: `nullable: true`.",
        "Added {it}.", "Can send `null` and `!null`.", "the names are new.";
    NullRemoved = "null-removed", Breaking, "A filter no longer accepts `null` and `!null`.",
        "Removed {it}.", "Can send them with `filter(name, value)` only.", "programs that call them do not compile.";
    OneAdded = "one-added", Added, "A filter gets a method for a single value: `one`.",
        "Added {it}.", UNCHANGED, "the name is new.";
    OneRemoved = "one-removed", Breaking, "A filter no longer has a method for a single value.",
        "Removed {it}.", UNCHANGED, "programs that call it do not compile.";
    OneRenamed = "one-renamed", Breaking, "The method for a single value of a filter has another name.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that call it do not compile.";
    ParameterAdded = "parameter-added", Added, "A body has another optional parameter.",
        "Added {it}.", "Can send it.", "the names are new.";
    RequiredParameterAdded = "required-parameter-added", Breaking, "A body has another required parameter.",
        "Added {it}, an argument of `new`.", "Always sends it.", "programs that create it do not compile.";
    ParameterRemoved = "parameter-removed", Breaking, "A body no longer has an optional parameter.",
        "Removed {it}.", "Cannot send it.", "programs that set it do not compile.";
    RequiredParameterRemoved = "required-parameter-removed", Breaking, "A body no longer has a required parameter.",
        "Removed {was}, an argument of `new`.", "Does not send it.", "programs that create it do not compile.";
    ParameterRenamed = "parameter-renamed", Breaking, "A parameter has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that set it do not compile.";
    ArgumentRenamed = "argument-renamed", Changed, "A parameter of a path has another name.",
        "An argument of {it}: {new} instead of {old}.", UNCHANGED, "callers do not name arguments.";
    ParameterRewritten = "parameter-rewritten", Changed, "A parameter has another name on the wire.",
        "Unchanged: {it}.", "Sends {new} instead of {old}.", "the client follows the server.";
    ParameterRequired = "parameter-required", Breaking, "A parameter becomes required.",
        "{it} is an argument of `new`; removed its methods.", "Always sends it.", "programs that create it do not compile.";
    ParameterOptional = "parameter-optional", Breaking, "A parameter becomes optional.",
        "{it} is no longer an argument of `new`; added its methods.", "Sends it if set.", "programs that create it do not compile.";
    ArgumentsReordered = "arguments-reordered", Breaking, "Required parameters are in another order.",
        "{it}: takes {new} instead of {old}.", UNCHANGED, "programs would exchange the values.";
    ArgumentTypeChanged = "argument-type-changed", Breaking, "A filter or a parameter has another type.",
        "{it}: takes {new} instead of {old}.", "Writes the new type.", "programs that pass the old one do not compile.";
    ArgumentTypeWidened = "argument-type-widened", Added, "A filter accepts more types.",
        "{it}: takes {new} instead of {old}.", "Writes the old types as before.", "the old types still compile.";
    OnlyAdded = "only-added", Breaking, "A filter or a parameter is fixed to one value: `only`.",
        "{it}: takes no argument.", "Always sends {new}.", "programs that pass a value do not compile.";
    OnlyRemoved = "only-removed", Breaking, "A filter or a parameter is no longer fixed to one value.",
        "{it}: takes an argument.", "Sends the argument instead of {old}.", "programs without a value do not compile.";
    OnlyChanged = "only-changed", Changed, "A filter or a parameter is fixed to another value.",
        "Unchanged: {it}.", "Always sends {new} instead of {old}.", "the client follows the server.";

    PeriodAdded = "period-added", Breaking, "Two filters of an operation become a date range: `period`.",
        "Added {it}.", "Calls with a reversed or longer range fail before sending.", "previous calls may fail.";
    PeriodRemoved = "period-removed", Breaking, "Two filters of an operation are no longer a date range.",
        "Removed {it}.", "Sends without a check.", "programs that call it do not compile.";
    PeriodMoved = "period-moved", Breaking, "Other filters are the date range of an operation.",
        "{it}: sets {new} instead of {old}.", "Checks and sends the other filters.", "programs get another date range.";
    PeriodShortened = "period-shortened", Breaking, "The maximum date range is shorter or added.",
        "{it}: takes [new] instead of [old].", "Calls with a longer range fail before sending.",
        "previous calls may fail.";
    PeriodExtended = "period-extended", Added, "The maximum date range is longer or removed.",
        "{it}: takes [new] instead of [old].", "Can send longer ranges.", "previous requests are still valid.";
    CheckAdded = "check-added", Breaking, "A rule between filters is added: `available_on`, `only_with_one`.",
        "{it}: checks that [new].", "Calls that violate the rule fail before sending.", "previous calls may fail.";
    CheckRemoved = "check-removed", Added, "A rule between filters is removed.",
        "{it}: no longer checks that [old].", "Sends without a check.", "previous requests are still valid.";
    TypedAdded = "typed-added", Added, "An operation gets typed statistics: `typed`.",
        "Added {it}.", UNCHANGED, "the names are new.";
    TypedRemoved = "typed-removed", Breaking, "An operation no longer has typed statistics.",
        "Removed {it}.", UNCHANGED, "programs that use them do not compile.";
    RoleChanged = "role-changed", Breaking, "Another filter has a role in typed statistics.",
        "{it}: uses {new} instead of {old}.", "Sends the other filter.",
        "typed statistics lose the method of the filter.";
    GroupingAdded = "grouping-added", Added, "A grouping of statistics is added.",
        "Added {it}.", "Can request it.", "the name is new.";
    GroupingRemoved = "grouping-removed", Breaking, "A grouping of statistics is removed.",
        "Removed {it}.", "Cannot request it.", "programs that use it do not compile.";
    GroupingRenamed = "grouping-renamed", Breaking, "A grouping of statistics has another name in Rust.",
        "Renamed {was} to {it}.", UNCHANGED, "programs that use it do not compile.";
    GroupingKeyChanged = "grouping-key-changed", Breaking, "The keys of a grouping have another type.",
        "Keys of {it}: {new} instead of {old}.", "Reads the new type.", "programs that use the rows do not compile.";

    Deprecated = "deprecated", Deprecated, "Something becomes deprecated.",
        "{it}: [new].", UNCHANGED, "what is deprecated still works.";
    Undeprecated = "undeprecated", Changed, "Something is no longer deprecated.",
        "No longer deprecated: {it}.", UNCHANGED, "only a warning disappears.";
    DeprecationChanged = "deprecation-changed", Changed, "A deprecation names another replacement.",
        "Replacement for {it}: [new].", UNCHANGED, "only the text of the warning changes.";
    DocChanged = "doc-changed", Changed, "The documentation changes.",
        "Updated the documentation of {it}.", UNCHANGED, "only documentation changes.";
    Reordered = "reordered", Changed, "Entries are in another order.",
        "Reordered {it}.", UNCHANGED, "documentation, lists of known values and bodies follow the order.";
    ExampleChanged = "example-changed", Unlisted, "A filter has another example.",
        UNCHANGED, UNCHANGED, "only tests use examples.";
    NotGenerated = "not-generated", Unlisted, "The generator does not use what changes.",
        UNCHANGED, UNCHANGED, "the client is the same.";
}
