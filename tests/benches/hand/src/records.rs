//! The records of the API. Dates stay text.

use serde::{Deserialize, Serialize};

use super::values::*;
use super::{Resource, Writable};

macro_rules! resources {
    ($($record:ident $id:ident $path:literal $($fields:ident)?;)*) => {$(
        impl Resource for $record {
            type Id = $id;
            const PATH: &'static str = $path;
        }

        $(impl Writable for $record {
            type Fields = $fields;
        })?
    )*};
}

resources! {
    CallMeeting CallMeetingId "callmeeting";
    ClientAccount ClientId "client";
    Conversation ConversationId "conversation.json-unicode";
    Group GroupId "group" GroupFields;
    Operator OperatorId "operator" OperatorFields;
    Satisfaction SatisfactionId "satisfaction";
    Skill SkillId "skill" SkillFields;
    Tag TagId "tag";
    Transaction TransactionId "transaction";
    Visitor VisitorId "visitor" VisitorFields;
    Website WebsiteId "website";
}

#[derive(Clone, Debug, Deserialize)]
pub struct Operator {
    pub id: OperatorId,
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub pseudo: Option<String>,
    pub email: Option<String>,
    pub external_id: Option<String>,
    pub role: Option<Role>,
    pub roles: Option<Vec<Role>>,
    pub chat_enabled: Option<bool>,
    pub call_enabled: Option<bool>,
    pub video_enabled: Option<bool>,
    pub chat_max_number: Option<i64>,
    pub chat_and_call: Option<bool>,
    pub chat_priority: Option<u64>,
    pub call_priority: Option<u64>,
    pub video_priority: Option<u64>,
    pub language_list: Option<Vec<String>>,
    pub language_admin: Option<Language>,
    pub group_id: Option<GroupId>,
    pub website_list: Option<Vec<WebsiteId>>,
    pub skill_list: Option<Vec<SkillId>>,
    pub sso_key: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct OperatorFields {
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub pseudo: Option<String>,
    pub email: Option<String>,
    pub external_id: Option<String>,
    pub role: Option<Role>,
    pub chat_max_number: Option<i64>,
    pub chat_priority: Option<u64>,
    pub language_admin: Option<Language>,
    pub group_id: Option<GroupId>,
    pub sso_key: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Group {
    pub id: GroupId,
    pub name: Option<String>,
    pub created_at: Option<String>,
    pub parent_id: Option<GroupId>,
    pub operator_list: Option<Vec<OperatorId>>,
    pub parent_list: Option<Vec<GroupId>>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct GroupFields {
    pub name: Option<String>,
    pub parent_id: Option<GroupId>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Skill {
    pub id: SkillId,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub created_at: Option<String>,
    pub parent_id: Option<SkillId>,
    pub operator_list: Option<Vec<OperatorId>>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct SkillFields {
    pub name: Option<String>,
    pub order: Option<i64>,
    pub parent_id: Option<SkillId>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Website {
    pub id: WebsiteId,
    pub url: Option<String>,
    pub label: Option<String>,
    pub client_id: Option<ClientId>,
    pub currency: Option<String>,
    pub language_admin: Option<String>,
    pub timezone: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct ClientAccount {
    pub id: ClientId,
    pub premium_enabled: Option<bool>,
    pub lang: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Conversation {
    pub id: ConversationId,
    pub channel: Option<Channel>,
    pub visitor_uid: Option<String>,
    pub history: Option<String>,
    pub operator_answer: Option<bool>,
    pub operator_closed: Option<bool>,
    pub waitinglist: Option<bool>,
    pub page_type: Option<String>,
    pub created_at: Option<String>,
    pub closed_at: Option<String>,
    pub website_id: Option<WebsiteId>,
    pub operator_id: Option<OperatorId>,
    pub skill_id: Option<SkillId>,
    pub tag_list: Option<Vec<TagId>>,
    pub rule_id: Option<RuleId>,
    pub xmpp_id: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Transaction {
    pub id: TransactionId,
    pub external_id: Option<String>,
    pub visitor_uid: Option<String>,
    pub visitor_email: Option<String>,
    pub amount: Option<f64>,
    pub created_at: Option<String>,
    pub website_id: Option<WebsiteId>,
    pub operator_id: Option<OperatorId>,
    pub conversation_id: Option<ConversationId>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Satisfaction {
    pub id: SatisfactionId,
    pub note_welcome: Option<f64>,
    pub note_resolution: Option<f64>,
    pub node_delay: Option<f64>,
    pub comment: Option<String>,
    pub created_at: Option<String>,
    pub website_id: Option<WebsiteId>,
    pub operator_id: Option<OperatorId>,
    pub conversation_id: Option<ConversationId>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct CallMeeting {
    pub id: CallMeetingId,
    pub phone_number: Option<String>,
    pub visitor_uid: Option<String>,
    pub status: Option<CallMeetingStatus>,
    pub start_at: Option<String>,
    pub website_id: Option<WebsiteId>,
    pub targeting_rule_id: Option<String>,
    pub skill_id: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Tag {
    pub id: TagId,
    pub name: Option<String>,
    pub website_id: Option<Vec<WebsiteId>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Visitor {
    pub id: VisitorId,
    pub unique_id: Option<String>,
    pub external_id: Option<String>,
    pub lastname: Option<String>,
    pub firstname: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub browser: Option<String>,
    pub website_id: Option<Vec<WebsiteId>>,
    pub created_at: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct VisitorFields {
    pub unique_id: Option<String>,
    pub external_id: Option<String>,
    pub lastname: Option<String>,
    pub firstname: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}
