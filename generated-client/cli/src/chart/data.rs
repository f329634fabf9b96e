//! The data of charts.

/// Figures to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What the figures say, such as the label of an indicator.
    pub title: String,
    /// The unit of the figures.
    pub unit: String,
    pub axis: Axis,
    pub points: Vec<Point>,
}

/// The kind of the points of a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Axis {
    /// Steps of this name in order, such as `day`. They become a line.
    Steps(String),
    /// Resources of this name, such as `operator`. They become bars.
    Groups(String),
}

/// A step or a resource with its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The label, which may be a foreign text.
    pub label: String,
    /// `None` without a figure, which differs from 0. Figures that are not finite count as none.
    pub value: Option<f64>,
}

impl Chart {
    /// The title with the unit.
    pub(super) fn heading(&self) -> String {
        match &*self.unit {
            "" => self.title.clone(),
            unit => format!("{} ({unit})", self.title),
        }
    }

    /// The name of a step or a resource.
    pub(super) fn axis_name(&self) -> &str {
        match &self.axis {
            Axis::Steps(name) | Axis::Groups(name) => name,
        }
    }

    /// The figures that can be drawn.
    pub(super) fn figures(&self) -> impl Iterator<Item = f64> {
        self.points.iter().filter_map(Point::figure)
    }

    /// Whether so many points have no figure that lines between the others would be rare. Then each is drawn as a line from zero.
    pub(super) fn is_sparse(&self) -> bool {
        let figures = self.figures().count();
        figures == 1 || (self.points.len() - figures) * 3 > self.points.len()
    }

    /// A note on the points that cannot be drawn.
    pub(super) fn note(&self) -> Option<String> {
        let missing = self.points.len() - self.figures().count();
        match (missing, self.points.len()) {
            (_, 0) => Some("no figures".to_owned()),
            (0, _) => None,
            (missing, all) => Some(format!("no figure for {missing} of {all}")),
        }
    }
}

impl Point {
    pub(super) fn figure(&self) -> Option<f64> {
        self.value.filter(|value| value.is_finite())
    }
}
