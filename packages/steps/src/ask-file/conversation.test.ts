// A scripted visit: words first, then the file.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-file', { text: 'Your receipt?', retry: 'Please attach it.', variable: 'receipt' }],
    bye: ['end', { text: 'Got {{receipt}}' }],
    none: ['end', { text: 'Never mind' }],
  },
  edges: ['begin>ask', 'ask:answered>bye', 'ask:gave-up>none'],
  variables: { receipt: 'text' },
});

describe('a visit to ask-file', () => {
  it('asks again for the file, and keeps its address', () => {
    const visit = new Visit(flow).says('one moment');
    expect(visit.heard).toEqual(['Please attach it.']);
    const url = 'https://x.test/receipt.pdf';
    visit.replies({ kind: 'attachment', url, mime: 'application/pdf', name: 'receipt.pdf' });
    expect(visit.heard).toEqual([`Got ${url}`]);
  });

  it('gives up after its tries', () => {
    expect(new Visit(flow).says('no').says('no').heard).toEqual(['Never mind']);
  });
});
