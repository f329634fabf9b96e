//! `serialize!`, to which derives pass the names of a type. It is a macro of this crate because Cargo may build a crate of
//! derives once for several sets of features.

/// Ignores its input without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($($type:tt)*) => {};
}

/// Implements `Write`, and `Serialize` by it.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    (id $name:ident) => {
        $crate::__serialize! { $name, id, serializer, $crate::codegen_support::write::Write::write(&id.0, serializer) }
    };
    (words $name:ident) => {
        $crate::__serialize! { $name, word, serializer, serializer.serialize_str(word.as_str()) }
    };
    (numbers $name:ident) => {
        $crate::__serialize! {
            $name, word, serializer, $crate::codegen_support::write::integer_or_text(word.as_str(), serializer)
        }
    };
    // Absent fields are null: all objects of a type have the same keys.
    (record $name:ident { $($field:ident $wire:literal)* }) => {
        $crate::__serialize! { $name, record, serializer, {
            use $crate::codegen_support::write::{SerializeStruct as _, Written};
            let names: &[&str] = &[$($wire),*];
            let mut object = serializer.serialize_struct(stringify!($name), names.len())?;
            $(object.serialize_field($wire, &Written(&record.$field))?;)*
            object.end()
        } }
    };
    (tagged_list $name:ident { $($tag:literal $variant:ident { $($item:ident)* })* }) => {
        $crate::__serialize! { $name, entry, serializer, {
            use $crate::codegen_support::write::{SerializeSeq as _, Write, Written};
            match entry {
                $($name::$variant { $($item),* } => {
                    let items: &[&str] = &[$(stringify!($item)),*];
                    let mut list = serializer.serialize_seq(::core::option::Option::Some(items.len() + 1))?;
                    list.serialize_element(&$tag)?;
                    $(list.serialize_element(&Written($item))?;)*
                    list.end()
                })*
                $name::Other(entry) => Write::write(entry, serializer),
            }
        } }
    };
    ($name:ident, $value:ident, $serializer:ident, $body:expr) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::codegen_support::write::Write for $name {
            fn write<__S: $crate::codegen_support::write::Serializer>(
                &self,
                $serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                let $value = self;
                $body
            }
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl $crate::codegen_support::write::Serialize for $name {
            fn serialize<__S: $crate::codegen_support::write::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::codegen_support::write::Write::write(self, serializer)
            }
        }
    };
}
