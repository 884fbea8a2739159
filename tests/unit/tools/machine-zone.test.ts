// Checks that the two unit projects run the same tests in two machine zones.
import { expect, it } from 'vitest';

it('runs in the machine zone that its project names', () => {
  const noon = new Date('2025-12-06T12:00:00Z');
  const hours: Record<string, number> = { UTC: 12, 'Pacific/Kiritimati': 2 };
  expect(noon.getHours()).toBe(hours[process.env.TZ ?? '']);
});
