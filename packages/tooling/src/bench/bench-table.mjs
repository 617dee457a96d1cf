// Words the numbers of the bench, beside the goals they are held against.

/** The table `npm run bench` ends with. */
export function benchTable({ oneVisitor, sixteenVisitors, rssAfterLoadMiB, forms, webhooks, startMs, engine, flows }) {
  const rows = [
    ['what', 'measured', 'goal'],
    ['chats a second, 16 visitors', sixteenVisitors.perSecond, 'at least 700'],
    ['request p50 / p99, 16 visitors', `${sixteenVisitors.p50Ms} / ${sixteenVisitors.p99Ms} ms`, ''],
    ['chats a second, 1 visitor', oneVisitor.perSecond, ''],
    ['request p50 / p99, 1 visitor', `${oneVisitor.p50Ms} / ${oneVisitor.p99Ms} ms`, 'p99 under 10 ms'],
    ['server CPU a chat, 16 visitors', `${sixteenVisitors.serverCpuMsEach} ms`, ''],
    ['memory after load', `${rssAfterLoadMiB} MiB`, 'under 350 MiB'],
    ['form submissions a second', forms.perSecond, ''],
    ['signed Messenger webhooks a second', webhooks.perSecond, ''],
    ['npm start on existing data', `${startMs} ms`, '1500 ms'],
    ['engine turns a second, in process', engine.turnsPerSecond, 'at least 10000'],
    ['  in flows of 10 / 100 / 1000 steps', Object.values(flows.turnsPerSecond).join(' / '), 'flat'],
    ['compiling 1,000 steps', `${flows.compile1000Ms} ms`, 'under 50 ms'],
    ['checking 300 / 2,000 steps', `${flows.check300Ms} / ${flows.check2000Ms} ms`, 'under 1 s / 10 s'],
    ['expressions a second', flows.expressionsPerSecond, ''],
    ['templates a second', flows.templatesPerSecond, ''],
    ['visits that failed', oneVisitor.failed + sixteenVisitors.failed + forms.failed + webhooks.failed, '0'],
  ];
  return rows
    .map(([what, measured, goal]) => `  ${what.padEnd(38)}${String(measured).padEnd(20)}${goal}`.trimEnd())
    .join('\n');
}
