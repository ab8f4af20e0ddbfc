use super::Weight;
use crate::told::Told;
use rashomon_model::{Place, PlacePrecision, fold_name};

/// Two points farther apart than this are two localities.
const LOCALITY_KM: f64 = 25.0;
/// Points as close as this are one place under two names.
const SAME_SPOT_KM: f64 = 5.0;
/// Another place, but one that both reports name where they say what they are about.
const MENTIONED: f64 = -1.5;
const EARTH_KM: f64 = 6371.0;

/// Locality: the same name or spot, within 25 km, or one area within the other.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let (level, bits) = match (&a.incident.place, &b.incident.place) {
        (Some(x), Some(y)) => match compare_places(x, y) {
            (_, bits) if bits < MENTIONED && mention(a, b) => {
                ("another, named in the other's lead", MENTIONED)
            }
            compared => compared,
        },
        _ => ("unknown", 0.0),
    };
    Weight { signal: "place", level, bits }
}

/// Whether the lead of one report names the place that the other gives to the happening. Both may tell of it, one of
/// them with a place that was misread or stands for a detail.
fn mention(a: &Told<'_>, b: &Told<'_>) -> bool {
    let names = |lead: &Told<'_>, other: &Told<'_>| {
        other.incident.main && other.incident.place.as_ref().is_some_and(|p| lead.lead.mentions(&p.name))
    };
    names(a, b) || names(b, a)
}

fn compare_places(a: &Place, b: &Place) -> (&'static str, f64) {
    if a.country.is_some() && b.country.is_some() && a.country != b.country {
        return ("another country", -12.0);
    }
    if !is_point(a) || !is_point(b) {
        return compare_areas(a, b);
    }
    let same_name = fold_name(&a.name) == fold_name(&b.name);
    match distance_km(a, b) {
        Some(km) if km <= SAME_SPOT_KM => ("same spot", 4.0),
        Some(km) if km <= LOCALITY_KM => ("within 25 km", 2.5),
        Some(_) => ("farther than 25 km", -8.0),
        None if same_name => ("same name", 4.0),
        None => ("other name", -5.0),
    }
}

fn compare_areas(a: &Place, b: &Place) -> (&'static str, f64) {
    let country = |p: &Place| p.precision >= PlacePrecision::Country;
    if country(a) || country(b) {
        return ("no more than the country", 0.0);
    }
    if fold_name(&a.name) == fold_name(&b.name) {
        return ("same area", 2.5);
    }
    let within = |area: &Place, point: &Place| folded(&point.admin1) == Some(fold_name(&area.name));
    let same_admin1 = folded(&a.admin1).is_some() && folded(&a.admin1) == folded(&b.admin1);
    if within(a, b) || within(b, a) || same_admin1 {
        return ("one region", 1.0);
    }
    match (folded(&a.admin1), folded(&b.admin1)) {
        (Some(_), Some(_)) => ("another region", -4.0),
        _ => ("area unclear", -0.5),
    }
}

fn folded(name: &Option<String>) -> Option<String> {
    name.as_deref().map(fold_name)
}

/// Whether the place is a point, not an area.
pub(crate) fn is_point(place: &Place) -> bool {
    place.precision <= PlacePrecision::Near
}

/// Whether two incidents are certainly in two localities.
pub(crate) fn apart(a: &Told<'_>, b: &Told<'_>) -> bool {
    let places = a.incident.place.as_ref().zip(b.incident.place.as_ref());
    let points = places.filter(|(x, y)| is_point(x) && is_point(y));
    points.is_some_and(|(x, y)| compare_places(x, y).1 < -1.0) && !mention(a, b)
}

/// Great-circle distance by the haversine formula.
fn distance_km(a: &Place, b: &Place) -> Option<f64> {
    let (lat_a, lat_b) = (a.latitude?.to_radians(), b.latitude?.to_radians());
    let (lon_a, lon_b) = (a.longitude?.to_radians(), b.longitude?.to_radians());
    let (dlat, dlon) = ((lat_b - lat_a) / 2.0, (lon_b - lon_a) / 2.0);
    let h = dlat.sin().powi(2) + lat_a.cos() * lat_b.cos() * dlon.sin().powi(2);
    Some(2.0 * EARTH_KM * h.clamp(0.0, 1.0).sqrt().asin())
}
