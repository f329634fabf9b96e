//! The records of operators as somebody would write them by hand: strict, by serde's derive.
#![expect(dead_code, reason = "reading the fields is what is measured")]

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(transparent)]
pub struct Id(pub u64);

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Expert,
    Operator,
    Manager,
    Admin,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    De,
    En,
    Es,
    Fr,
}

#[derive(Deserialize)]
pub struct Operator {
    pub id: Id,
    name: Option<String>,
    first_name: Option<String>,
    pseudo: Option<String>,
    email: Option<String>,
    external_id: Option<String>,
    role: Option<Role>,
    roles: Option<Vec<Role>>,
    chat_enabled: Option<bool>,
    call_enabled: Option<bool>,
    video_enabled: Option<bool>,
    chat_max_number: Option<i64>,
    chat_and_call: Option<bool>,
    chat_priority: Option<u64>,
    call_priority: Option<u64>,
    video_priority: Option<u64>,
    language_list: Option<Vec<String>>,
    language_admin: Option<Language>,
    group_id: Option<Id>,
    website_list: Option<Vec<Id>>,
    skill_list: Option<Vec<Id>>,
    sso_key: Option<String>,
}

#[derive(Deserialize)]
pub struct Envelope<T> {
    pub meta: Meta,
    pub data: T,
}

#[derive(Deserialize)]
pub struct Meta {
    pub status: String,
}
