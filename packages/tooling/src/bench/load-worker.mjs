// The load's own process, so that making requests and answering them do not share one event loop.
import { drive } from './drive.mjs';
import { percentile, rounded } from './percentile.mjs';
import { chatScenario, formScenario, webhookScenario } from './scenarios.mjs';

const scenarios = { chat: chatScenario, form: formScenario, webhook: webhookScenario };

process.on('message', async ({ scenario, target, ...bounds }) => {
  const result = await drive({ scenario: scenarios[scenario](target), ...bounds });
  process.send(summary(result));
});

function summary({ done, failed, errors, latencies, elapsedMs }) {
  return {
    done,
    failed,
    errors,
    seconds: rounded(elapsedMs / 1000),
    perSecond: rounded((done / elapsedMs) * 1000, 1),
    p50Ms: rounded(percentile(latencies, 0.5)),
    p99Ms: rounded(percentile(latencies, 0.99)),
  };
}
