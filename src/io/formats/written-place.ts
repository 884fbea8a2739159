/** A place as an event has it, of a name and coordinates as others write them. */
import type { Place } from '../../model/event.js';

/**
 * A place with coordinates where both are degrees; undefined where there is neither a name nor they. Without a name, they are
 * its name.
 */
export function writtenPlace(
  name: string | undefined,
  latitude: string | number | undefined,
  longitude: string | number | undefined,
): Place | string | undefined {
  const [north, east] = [degreesOf(latitude, 90), degreesOf(longitude, 180)];
  if (north === undefined || east === undefined) return name;
  return { name: name ?? `${north}, ${east}`, latitude: north, longitude: east };
}

function degreesOf(value: string | number | undefined, most: number): number | undefined {
  const degrees = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof degrees === 'number' && Math.abs(degrees) <= most ? degrees : undefined;
}
