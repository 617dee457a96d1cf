// The addresses this installation may send mail from; the first is its own (R83).
import { allow } from '../procedure';

export const senders = allow('admin', 'marketer', 'agent').query(({ ctx }) => ctx.world.senders);
