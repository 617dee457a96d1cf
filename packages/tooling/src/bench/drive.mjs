// Drives a scenario with several visitors at once, bounded by count and time.

/** Runs `scenario.visit(visitor, number)` until `count` visits or `seconds` are over; answers counts and latencies. */
export async function drive({ scenario, visitors, count, seconds }) {
  const result = { done: 0, failed: 0, latencies: [], errors: [] };
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;
  const live = async () => {
    const visitor = scenario.arrive((ms) => result.latencies.push(ms));
    while (next < count && performance.now() < end) await visitOnce(scenario, visitor, next++, result);
    await scenario.leave(visitor);
  };
  await Promise.all(Array.from({ length: visitors }, live));
  return { ...result, elapsedMs: performance.now() - started };
}

async function visitOnce(scenario, visitor, number, result) {
  try {
    await scenario.visit(visitor, number);
    result.done += 1;
  } catch (error) {
    result.failed += 1;
    if (result.errors.length < 5) result.errors.push(error.message);
  }
}
