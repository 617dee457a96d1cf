// The ways messages travel that an inbox can be connected to (R1).
import { z } from 'zod';

export const channelKindSchema = z.enum(['chat', 'messenger', 'form', 'email', 'whatsapp', 'calling']);
export type ChannelKind = z.infer<typeof channelKindSchema>;
