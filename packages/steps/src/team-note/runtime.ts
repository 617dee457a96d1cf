// Writes the note a flow has for the team.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ text: z.string() });

export const teamNotePerformer: EffectPerformer = {
  effect: 'team-note',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow wrote a note that cannot be read.' };
    // Tokens may have come to nothing
    if (parsed.data.text.trim() !== '') await tools.addNote(parsed.data.text);
    return { kind: 'done' };
  },
};
