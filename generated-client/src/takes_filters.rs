//! The trait that lets filters be methods of traits, as they must be in other crates.

use iadvize_runtime::IntoValue;

use crate::call::Call;
use crate::list::List;

/// Has filters. In other crates, filters are methods of traits that require this one.
pub trait TakesFilters: Sized {
    /// Sets a filter by its name on the wire.
    fn filter(self, name: &str, value: impl IntoValue) -> Self;
}

impl<T, V, M> TakesFilters for List<T, V, M> {
    fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.filter(name, value)
    }
}

impl<T, M> TakesFilters for Call<T, M> {
    fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.filter(name, value)
    }
}
