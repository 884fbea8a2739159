// Holds the two unit projects to what they are for: the same tests on machines that stand in two zones.
import { expect, it } from 'vitest';

it('runs in the machine zone that its project names', () => {
  const noon = new Date('2025-12-06T12:00:00Z');
  const hours: Record<string, number> = { UTC: 12, 'Pacific/Kiritimati': 2 };
  expect(noon.getHours()).toBe(hours[process.env.TZ ?? '']);
});
