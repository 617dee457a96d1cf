// Kinds of channels that can be connected by signing in at their provider.
import { signInKinds as kinds } from '@parley/use-cases/studio';
import { allowAccount } from '../procedure';

export const signInKinds = allowAccount.query(({ ctx }) => kinds(ctx.world));
