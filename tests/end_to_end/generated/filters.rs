// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Every filter, called as the documentation shows its use.

use iadvize::*;

use super::{client, sends};

#[test]
fn call_meeting_list_website_id() {
    let client = client();
    let call = client.call_meetings().list().website_id(123);
    sends(call.request(), "/callmeeting?filters[website_id]=123");
}

#[test]
fn call_meeting_list_from() {
    let client = client();
    let call = client.call_meetings().list().from(date(2015, 3, 31).at(19, 0, 0, 0));
    sends(call.request(), "/callmeeting?filters[from]=2015-03-31 19:00:00");
}

#[test]
fn call_meeting_list_to() {
    let client = client();
    let call = client.call_meetings().list().to(date(2015, 6, 30).at(18, 0, 0, 0));
    sends(call.request(), "/callmeeting?filters[to]=2015-06-30 18:00:00");
}

#[test]
fn conversation_list_channel() {
    let client = client();
    let call = client.conversations().list().channel(ConversationChannelFilter::Chat);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[channel]=chat");
}

#[test]
fn conversation_list_from() {
    let client = client();
    let call = client.conversations().list().from(date(2013, 8, 22));
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[from]=2013-08-22");
}

#[test]
fn conversation_list_to() {
    let client = client();
    let call = client.conversations().list().to(date(2013, 8, 25));
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[to]=2013-08-25");
}

#[test]
fn conversation_list_website_id() {
    let client = client();
    let call = client.conversations().list().website_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[website_id]=123");
}

#[test]
fn conversation_list_operator_id() {
    let client = client();
    let call = client.conversations().list().operator_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[operator_id]=123");
}

#[test]
fn conversation_list_visitor_id() {
    let client = client();
    let call = client.conversations().list().visitor_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[visitor_id]=123");
}

#[test]
fn conversation_list_skill_id() {
    let client = client();
    let call = client.conversations().list().skill_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[skill_id]=123");
}

#[test]
fn conversation_list_tag_id() {
    let client = client();
    let call = client.conversations().list().tag_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[tag_id]=123");
}

#[test]
fn conversation_list_rule_id() {
    let client = client();
    let call = client.conversations().list().rule_id(123);
    sends(call.request(), "/conversation.json-unicode?formatHistory=0&filters[rule_id]=123");
}

#[test]
fn group_list_parent_id() {
    let client = client();
    let call = client.groups().list().parent_id(1987);
    sends(call.request(), "/group?filters[parent_id]=1987");
}

#[test]
fn operator_list_id() {
    let client = client();
    let call = client.operators().list().id(123);
    sends(call.request(), "/operator?filters[id]=123");
}

#[test]
fn operator_list_group_id() {
    let client = client();
    let call = client.operators().list().group_id(123);
    sends(call.request(), "/operator?filters[group_id]=123");
}

#[test]
fn operator_list_website_id() {
    let client = client();
    let call = client.operators().list().website_id(123);
    sends(call.request(), "/operator?filters[website_id]=123");
}

#[test]
fn operator_list_website_list() {
    let client = client();
    let call = client.operators().list().website_list([1, 2, 3]);
    sends(call.request(), "/operator?filters[website_list]=1,2,3");
}

#[test]
fn operator_list_skill_id() {
    let client = client();
    let call = client.operators().list().skill_id(123);
    sends(call.request(), "/operator?filters[skill_id]=123");
}

#[test]
fn operator_list_name() {
    let client = client();
    let call = client.operators().list().name("genius");
    sends(call.request(), "/operator?filters[name]=genius");
}

#[test]
fn operator_list_external_id() {
    let client = client();
    let call = client.operators().list().external_id("MyExternalId");
    sends(call.request(), "/operator?filters[external_id]=MyExternalId");
}

#[test]
fn operator_list_live_id() {
    let client = client();
    let call = client.operators().list_live().id(123);
    sends(call.request(), "/operator/live?filters[id]=123");
}

#[test]
fn operator_list_live_group_id() {
    let client = client();
    let call = client.operators().list_live().group_id(123);
    sends(call.request(), "/operator/live?filters[group_id]=123");
}

#[test]
fn operator_list_live_website_id() {
    let client = client();
    let call = client.operators().list_live().website_id(123);
    sends(call.request(), "/operator/live?filters[website_id]=123");
}

#[test]
fn operator_list_live_website_list() {
    let client = client();
    let call = client.operators().list_live().website_list([1, 2, 3]);
    sends(call.request(), "/operator/live?filters[website_list]=1,2,3");
}

#[test]
fn operator_list_live_skill_id() {
    let client = client();
    let call = client.operators().list_live().skill_id(123);
    sends(call.request(), "/operator/live?filters[skill_id]=123");
}

#[test]
fn operator_list_live_name() {
    let client = client();
    let call = client.operators().list_live().name("genius");
    sends(call.request(), "/operator/live?filters[name]=genius");
}

#[test]
fn operator_list_live_external_id() {
    let client = client();
    let call = client.operators().list_live().external_id("MyExternalId");
    sends(call.request(), "/operator/live?filters[external_id]=MyExternalId");
}

#[test]
fn operator_list_live_disconnected() {
    let client = client();
    let call = client.operators().list_live().disconnected();
    sends(call.request(), "/operator/live?filters[connected]=0");
}

#[test]
fn satisfaction_list_website_id() {
    let client = client();
    let call = client.satisfactions().list().website_id(123);
    sends(call.request(), "/satisfaction?filters[website_id]=123");
}

#[test]
fn satisfaction_list_operator_id() {
    let client = client();
    let call = client.satisfactions().list().operator_id(123);
    sends(call.request(), "/satisfaction?filters[operator_id]=123");
}

#[test]
fn satisfaction_list_conversation_id() {
    let client = client();
    let call = client.satisfactions().list().conversation_id(123);
    sends(call.request(), "/satisfaction?filters[conversation_id]=123");
}

#[test]
fn satisfaction_list_from() {
    let client = client();
    let call = client.satisfactions().list().from(date(2024, 1, 1).at(0, 0, 0, 0));
    sends(call.request(), "/satisfaction?filters[from]=2024-01-01 00:00:00");
}

#[test]
fn satisfaction_list_to() {
    let client = client();
    let call = client.satisfactions().list().to(date(2024, 1, 31).at(23, 59, 59, 0));
    sends(call.request(), "/satisfaction?filters[to]=2024-01-31 23:59:59");
}

#[test]
fn skill_list_operator_id() {
    let client = client();
    let call = client.skills().list().operator_id(123);
    sends(call.request(), "/skill?filters[operator_id]=123");
}

#[test]
fn skill_list_parent_id() {
    let client = client();
    let call = client.skills().list().parent_id(123);
    sends(call.request(), "/skill?filters[parent_id]=123");
}

#[test]
fn statistic_get_website_id() {
    let client = client();
    let call = client.statistics().get().website_id(123);
    sends(call.request(), "/statistic?filters[website_id]=123");
}

#[test]
fn statistic_get_website_list() {
    let client = client();
    let call = client.statistics().get().website_list([123, 24, 32]);
    sends(call.request(), "/statistic?filters[website_list]=123,24,32");
}

#[test]
fn statistic_get_channel() {
    let client = client();
    let call = client.statistics().get().channel(Channel::Chat);
    sends(call.request(), "/statistic?filters[channel]=chat");
}

#[test]
fn statistic_get_resource() {
    let client = client();
    let call = client.statistics().get().resource(StatisticResource::Operator);
    sends(call.request(), "/statistic?filters[resource]=operator");
}

#[test]
fn statistic_get_resource_id() {
    let client = client();
    let call = client.statistics().get().resource_id(32);
    sends(call.request(), "/statistic?filters[resource_id]=32");
}

#[test]
fn statistic_get_indicators() {
    let client = client();
    let call = client.statistics().get().indicators([Indicator::ContactNumber, Indicator::ContactDuration]);
    sends(call.request(), "/statistic?filters[indicators]=contact_number,contact_duration");
}

#[test]
fn statistic_get_from() {
    let client = client();
    let call = client.statistics().get().from(date(2024, 1, 31));
    sends(call.request(), "/statistic?filters[from]=2024-01-31");
}

#[test]
fn statistic_get_to() {
    let client = client();
    let call = client.statistics().get().to(date(2024, 1, 31));
    sends(call.request(), "/statistic?filters[to]=2024-01-31");
}

#[test]
fn statistic_get_granularity() {
    let client = client();
    let call = client.statistics().get().indicators([Indicator::ContactNumber]).granularity(Granularity::Day);
    sends(call.request(), "/statistic?filters[indicators]=contact_number&filters[granularity]=day");
}

#[test]
fn tag_list_website_id() {
    let client = client();
    let call = client.tags().list().website_id(123);
    sends(call.request(), "/tag?filters[website_id]=123");
}

#[test]
fn transaction_list_website_id() {
    let client = client();
    let call = client.transactions().list().website_id(123);
    sends(call.request(), "/transaction?filters[website_id]=123");
}

#[test]
fn transaction_list_operator_id() {
    let client = client();
    let call = client.transactions().list().operator_id(123);
    sends(call.request(), "/transaction?filters[operator_id]=123");
}

#[test]
fn transaction_list_conversation_id() {
    let client = client();
    let call = client.transactions().list().conversation_id(123);
    sends(call.request(), "/transaction?filters[conversation_id]=123");
}

#[test]
fn transaction_list_conversation_id_is_null() {
    let client = client();
    let call = client.transactions().list().conversation_id_is_null();
    sends(call.request(), "/transaction?filters[conversation_id]=null");
}

#[test]
fn transaction_list_conversation_id_is_not_null() {
    let client = client();
    let call = client.transactions().list().conversation_id_is_not_null();
    sends(call.request(), "/transaction?filters[conversation_id]=!null");
}

#[test]
fn transaction_list_from() {
    let client = client();
    let call = client.transactions().list().from(date(2024, 1, 1).at(0, 0, 0, 0));
    sends(call.request(), "/transaction?filters[from]=2024-01-01 00:00:00");
}

#[test]
fn transaction_list_to() {
    let client = client();
    let call = client.transactions().list().to(date(2024, 1, 31).at(23, 59, 59, 0));
    sends(call.request(), "/transaction?filters[to]=2024-01-31 23:59:59");
}

#[test]
fn visitor_list_unique_id() {
    let client = client();
    let call = client.visitors().list().unique_id("123");
    sends(call.request(), "/visitor?filters[unique_id]=123");
}

#[test]
fn visitor_list_external_id() {
    let client = client();
    let call = client.visitors().list().external_id("123");
    sends(call.request(), "/visitor?filters[external_id]=123");
}

#[test]
fn visitor_list_website_id() {
    let client = client();
    let call = client.visitors().list().website_id(123);
    sends(call.request(), "/visitor?filters[website_id]=123");
}
