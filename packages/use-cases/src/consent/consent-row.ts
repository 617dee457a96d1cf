// A new row of the consent ledger.
import type { Connection, Consent } from '@parley/helpdesk';
import type { World } from '../world';
import type { ConsentPolicy } from './consent-policy';

type Decision = Pick<Consent, 'visitorKey' | 'decision' | 'at'> &
  Partial<Pick<Consent, 'ref' | 'evidence' | 'attempts'>>;

export function consentRow(
  world: Pick<World, 'ids'>,
  { workspaceId, id: connectionId }: Pick<Connection, 'workspaceId' | 'id'>,
  { policy, ...decision }: Decision & { readonly policy: Pick<ConsentPolicy, 'kind' | 'text' | 'textVersion'> },
): Consent {
  const { kind, text, textVersion } = policy;
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('consent'),
    connectionId,
    kind,
    text,
    textVersion,
    attempts: 0,
    ref: null,
    evidence: null,
    ...decision,
  };
}
