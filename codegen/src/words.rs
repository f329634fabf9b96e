//! The words that a spec and its model share: closed sets, and what the spec remarks on the documentation.

mod remark;

pub use remark::{Documented, Remark};

/// A word of a closed set.
pub trait Word: Copy + PartialEq + 'static {
    const WORDS: &'static [(&'static str, Self)];

    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }
}

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$of_variant:meta])* $variant:ident $(= $word:literal)?,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$of_variant])* $variant,)+
        }

        impl Word for $name {
            const WORDS: &'static [(&'static str, Self)] = &[$($(($word, Self::$variant),)?)+];
        }
    )+};
}

words! {
    Method {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
        /// `DELETE`
        Delete = "DELETE",
    }

    /// The part of HTTP Basic authentication that carries the key.
    BasicPart {
        UserName = "user_name",
    }

    /// The JSON type of the values of an enum.
    #[derive(Default)]
    Base {
        /// Strings.
        #[default]
        Text = "text",
        /// Numbers.
        Integer = "integer",
    }

    /// The unit of an indicator.
    Unit {
        /// A length of time.
        Second = "second",
        /// A count or an average of counts.
        Number = "number",
        /// A share.
        Rate = "rate",
        /// An amount of money.
        Amount = "amount",
    }

    /// Who may set a field.
    Access {
        /// Only the server.
        Read = "read",
    }

    /// How a body is encoded.
    #[derive(Default)]
    Body {
        /// As a form, or as JSON if the client is set to it.
        #[default]
        Any,
        /// Always as a form.
        Form = "form",
        /// As an array of JSON objects.
        JsonList = "json_list",
    }
}

impl Method {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        self.word()
    }
}

impl Word for bool {
    const WORDS: &'static [(&'static str, Self)] = &[("true", true), ("false", false)];
}
