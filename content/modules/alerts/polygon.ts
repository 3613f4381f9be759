// The town's limits as the Common Alerting Protocol wants them: latitude and longitude of each corner.

type Position = readonly [longitude: number, latitude: number];
interface GeoJson {
  type: string;
  coordinates?: unknown;
  geometry?: GeoJson;
  features?: GeoJson[];
}

/** The outer ring of the first polygon in a GeoJSON object. */
function outerRing(shape: GeoJson | undefined): readonly Position[] | undefined {
  if (shape?.type === 'Polygon') return (shape.coordinates as Position[][])[0];
  if (shape?.type === 'MultiPolygon') return (shape.coordinates as Position[][][])[0]?.[0];
  return shape && (shape.features?.map(outerRing).find(Boolean) ?? outerRing(shape.geometry));
}

/** The limits in the text of a GeoJSON file, or undefined where there are none. */
export function polygonOf(boundary: string | undefined): string | undefined {
  const ring = boundary ? outerRing(JSON.parse(boundary) as GeoJson) : undefined;
  return ring?.map(([longitude, latitude]) => `${latitude},${longitude}`).join(' ');
}
