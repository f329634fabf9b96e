// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The client's own spec, which the specs of other crates extend.

/// The path of each file, and its text.
pub const FILES: &[(&str, &str)] = &[
    ("spec/api.yaml", include_str!("../../client-spec/api.yaml")),
    ("spec/enums.yaml", include_str!("../../client-spec/enums.yaml")),
    ("spec/indicators.yaml", include_str!("../../client-spec/indicators.yaml")),
    ("spec/resources/call_meeting.yaml", include_str!("../../client-spec/resources/call_meeting.yaml")),
    ("spec/resources/client.yaml", include_str!("../../client-spec/resources/client.yaml")),
    ("spec/resources/conversation.yaml", include_str!("../../client-spec/resources/conversation.yaml")),
    ("spec/resources/group.yaml", include_str!("../../client-spec/resources/group.yaml")),
    ("spec/resources/odigo_callback.yaml", include_str!("../../client-spec/resources/odigo_callback.yaml")),
    ("spec/resources/operator.yaml", include_str!("../../client-spec/resources/operator.yaml")),
    ("spec/resources/satisfaction.yaml", include_str!("../../client-spec/resources/satisfaction.yaml")),
    ("spec/resources/skill.yaml", include_str!("../../client-spec/resources/skill.yaml")),
    ("spec/resources/statistic.yaml", include_str!("../../client-spec/resources/statistic.yaml")),
    ("spec/resources/tag.yaml", include_str!("../../client-spec/resources/tag.yaml")),
    ("spec/resources/transaction.yaml", include_str!("../../client-spec/resources/transaction.yaml")),
    ("spec/resources/visitor.yaml", include_str!("../../client-spec/resources/visitor.yaml")),
    ("spec/resources/website.yaml", include_str!("../../client-spec/resources/website.yaml")),
];
