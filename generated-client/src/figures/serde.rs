//! Figures as serde reads and writes them: a list of objects, with the keys `id`, `date` and the names of indicators.

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer};

use iadvize_runtime::codegen_support::deserialize;

use super::{FigureRow, Figures, Named};

impl<'de> Deserialize<'de> for Figures {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize::<Named, _>(deserializer).map(Self::from)
    }
}

impl<'de> Deserialize<'de> for FigureRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rows = Figures::deserialize(deserializer)?.rows;
        match rows.len() {
            0 | 1 => Ok(rows.pop().unwrap_or_default()),
            count => Err(D::Error::custom(format_args!("expected the figures of one row, found {count} rows"))),
        }
    }
}

#[cfg(feature = "serde")]
mod write {
    use serde_core::ser::{Serialize, SerializeMap, Serializer};

    use iadvize_runtime::codegen_support::write::Written;

    use super::{FigureRow, Figures};

    impl Serialize for Figures {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(&self.rows)
        }
    }

    impl Serialize for FigureRow {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut row = serializer.serialize_map(None)?;
            if let Some(id) = &self.id {
                row.serialize_entry("id", id)?;
            }
            if let Some(moment) = &self.moment {
                row.serialize_entry("date", moment)?;
            }
            for (indicator, figure) in &self.values {
                // The reader takes this key for a figure without a name.
                let name = if indicator.as_str().is_empty() { "value" } else { indicator.as_str() };
                row.serialize_entry(name, &Written(figure))?;
            }
            row.end()
        }
    }
}
