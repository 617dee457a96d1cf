// Adds the stages up into the table and the one closing line.

/** Totals over stage results: every test counts, and every stage itself counts as one. */
export function sumUp(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, skipped, tests } of results) {
    total[skipped ? 'skipped' : ok ? 'passed' : 'failed'] += 1;
    for (const key of Object.keys(total)) total[key] += tests?.[key] ?? 0;
  }
  return total;
}

/** The closing line other programs read. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** One row per stage. */
export function stageTable(results) {
  const rows = results.map(({ name, seconds, ok, skipped, reason, tests }) => {
    const state = skipped ? 'skipped' : ok ? 'passed' : 'FAILED';
    const count = tests && tests.passed + tests.failed + tests.skipped;
    const words = [count ? closingLine(tests) : '', reason ?? ''].filter(Boolean).join('; ');
    return `  ${name.padEnd(14)}${state.padEnd(9)}${seconds.toFixed(1).padStart(7)} s  ${words}`.trimEnd();
  });
  return rows.join('\n');
}
