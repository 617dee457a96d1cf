// A pipeline's draft keeps its promises while stages come, go and change places.
import { describe, expect, it } from 'vitest';
import { addStage, mistakeIn, newDraft, savedAs, withoutStage, withStage } from './pipeline-draft';

const draft = newDraft('Service', [
  { name: 'New', closed: false },
  { name: 'Done', closed: true },
]);

describe('a pipeline draft', () => {
  it('gives each new stage a key of its own', () => {
    const more = addStage(addStage(draft));
    expect(new Set(more.stages.map(({ key }) => key)).size).toBe(4);
  });

  it('2.9 names the stages of automations by place, and forgets one that is gone', () => {
    const moved = {
      ...draft,
      automation: { ...draft.automation, visitorReplies: 'new-0', conversationCloses: 'new-1' },
    };
    expect(savedAs(moved, null).automation).toEqual({ visitorReplies: 0, memberReplies: null, conversationCloses: 1 });
    expect(savedAs({ ...moved, stages: moved.stages.toReversed() }, null).automation.visitorReplies).toBe(1);
    expect(savedAs(withoutStage(moved, 'new-1'), null).automation.conversationCloses).toBeNull();
  });

  it('finds what is missing or there twice', () => {
    expect(mistakeIn(draft)).toBeNull();
    expect(mistakeIn({ ...draft, name: ' ' })).toBe('nameMissing');
    expect(mistakeIn(addStage(draft))).toBe('stageMissing');
    const [first] = draft.stages;
    expect(first && mistakeIn(withStage(draft, { ...first, name: ' done ' }))).toBe('twice');
  });
});
