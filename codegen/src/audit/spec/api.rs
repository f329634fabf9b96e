//! What all calls have in common.

use super::Spec;
use crate::audit::inventory::{Claim, Entity, Kind, Place};
use crate::audit::read::wording;
use crate::model::Api;
use crate::words::Word;

impl Spec<'_> {
    /// `api.yaml`, absent in a spec that extends another.
    pub fn api(&self) -> Entity {
        let Some(api) = &self.model.api else {
            return Entity::new(Kind::Api, "api", Place { file: String::new(), line: 1 });
        };
        let mut root = Entity::new(Kind::Api, "api", self.place(api.remark.span))
            .with("wildcard", Claim::one(&api.wildcard.value))
            .remarked(&api.remark);
        root.parts.extend(api.platforms.iter().map(|platform| {
            Entity::new(Kind::Platform, &platform.url, self.place(platform.remark.span)).remarked(&platform.remark)
        }));
        root.parts.extend([self.authentication(api), self.pagination(api), self.envelope(api)]);
        root
    }

    fn authentication(&self, api: &Api) -> Entity {
        Entity::new(Kind::Authentication, "authentication", self.place(api.authentication.span))
            .with("header", Claim::set([&api.key_header.value]))
            .with("query", Claim::set([&api.key_parameter.value]))
            .with("basic", Claim::set([api.key_in_basic.word()]))
            .remarked(&api.authentication)
    }

    fn pagination(&self, api: &Api) -> Entity {
        let parameters = [&api.page_parameter, &api.limit_parameter, &api.full_parameter].map(|word| &word.value);
        Entity::new(Kind::Pagination, "pagination", self.place(api.pagination.span))
            .with("parameters", Claim::set(parameters))
            .with("default_limit", Claim::one(api.default_limit.value.to_string()))
            .with("maximum_limit", Claim::one(api.maximum_limit.value.to_string()))
            .remarked(&api.pagination)
    }

    fn envelope(&self, api: &Api) -> Entity {
        let mut envelope = Entity::new(Kind::Envelope, "envelope", self.place(api.envelope.span))
            .with("success", Claim::one(&api.success.value))
            .remarked(&api.envelope);
        envelope.parts.extend(api.refusals.iter().map(|refusal| {
            Entity::new(Kind::Refusal, wording(&refusal.wording.concat()), self.place(refusal.name.span))
                .with("status", Claim::one(&refusal.status))
                .remarked(&refusal.remark)
        }));
        envelope
    }
}
