//! What all calls have in common.

use super::Spec;
use crate::audit::inventory::{Claim, Entity, Kind, Place};
use crate::audit::read::wording;
use crate::model::{Api, Platform};
use crate::words::Word;

impl Spec<'_> {
    /// `api.yaml`, absent in a spec that extends another.
    pub fn api(&self) -> Entity {
        let Some(api) = &self.model.api else {
            return Entity::new(Kind::Api, "api", Place { file: String::new(), line: 1 });
        };
        let mut root = self.entity(Kind::Api, "api", api.remark.span, &api.remark);
        root.set("wildcard", Claim::one(&api.wildcard.value));
        root.parts.extend(api.platforms.iter().map(|Platform { name, url, remark, .. }| {
            let name = Claim::one(&name.wire);
            self.entity(Kind::Platform, url, remark.span, remark).with("name", name)
        }));
        root.parts.extend([self.authentication(api), self.pagination(api), self.envelope(api)]);
        root
    }

    fn authentication(&self, api: &Api) -> Entity {
        self.entity(Kind::Authentication, "authentication", api.authentication.span, &api.authentication)
            .with("header", Claim::set([&api.key_header.value]))
            .with("query", Claim::set([&api.key_parameter.value]))
            .with("basic", Claim::set([api.key_in_basic.word()]))
    }

    fn pagination(&self, api: &Api) -> Entity {
        let parameters = [&api.page_parameter, &api.limit_parameter, &api.full_parameter].map(|word| &word.value);
        self.entity(Kind::Pagination, "pagination", api.pagination.span, &api.pagination)
            .with("parameters", Claim::set(parameters))
            .with("default_limit", Claim::one(api.default_limit.value.to_string()))
            .with("maximum_limit", Claim::one(api.maximum_limit.value.to_string()))
    }

    fn envelope(&self, api: &Api) -> Entity {
        let mut envelope = self.entity(Kind::Envelope, "envelope", api.envelope.span, &api.envelope);
        envelope.set("success", Claim::one(&api.success.value));
        envelope.parts.extend(api.refusals.iter().map(|refusal| {
            self.entity(Kind::Refusal, wording(&refusal.wording.concat()), refusal.name.span, &refusal.remark)
                .with("status", Claim::one(&refusal.status))
        }));
        envelope
    }
}
