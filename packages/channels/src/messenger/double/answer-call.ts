// Which address of the Graph API answers what, and the errors every address shares.
import { createHmac } from 'node:crypto';
import { answerAccounts, answerDialog, answerToken } from './answer-login';
import { answerMessage } from './answer-message';
import { answerProfile } from './answer-profile';
import { type GraphAnswer, type GraphCall, type GraphWorld, good, graphError } from './world';

export function answerCall(call: GraphCall, world: GraphWorld): GraphAnswer {
  if (!/^v\d{1,2}\.\d$/.test(call.version)) return graphError({ code: 2500, message: 'Unknown path components' });
  if (call.path === 'dialog/oauth') return answerDialog(call, world);
  if (call.path === 'oauth/access_token') return answerToken(call, world);
  if (call.path === 'me/accounts') return answerAccounts(call, world);
  const page = world.pages.find((one) => one.token === call.token);
  if (!page) return graphError({ code: 190, status: 401, message: 'Invalid OAuth access token' });
  if (!isProven(call, world))
    return graphError({ code: 100, message: 'Invalid appsecret_proof provided in the API argument' });
  const [first = '', second = ''] = call.path.split('/');
  if (second === '' && call.method === 'GET') return answerNode(first, page, world);
  if (first !== 'me' && first !== page.id)
    return graphError({ code: 100, subcode: 33, message: 'Unsupported request: no such object' });
  if (second === 'messages' && call.method === 'POST') return answerMessage(call, world);
  if (second === 'message_attachments' && call.method === 'POST')
    return good({ attachment_id: String(world.counter.next++) });
  if (second === 'messenger_profile') return answerProfile(call, page.id, world);
  if (second === 'subscribed_apps') return answerSubscription(call, page.id, world);
  return graphError({ code: 2500, message: 'Unknown path components' });
}

// The proof is optional, but a wrong one is refused.
function isProven(call: GraphCall, { appSecret }: GraphWorld): boolean {
  const proof = call.query['appsecret_proof'];
  return proof === undefined || proof === createHmac('sha256', appSecret).update(call.token).digest('hex');
}

function answerNode(id: string, page: GraphWorld['pages'][number], { profiles }: GraphWorld): GraphAnswer {
  if (id === 'me' || id === page.id) return good({ id: page.id, name: page.name });
  const profile = profiles && Object.hasOwn(profiles, id) ? profiles[id] : undefined;
  if (!profile) return graphError({ code: 100, subcode: 2018218, message: 'No profile available for this user' });
  const name = [profile.first_name, profile.last_name].filter(Boolean).join(' ');
  return good({ ...profile, ...(name && { name }), id });
}

function answerSubscription({ method, query, body }: GraphCall, pageId: string, world: GraphWorld): GraphAnswer {
  if (method === 'GET') {
    const fields = world.subscriptions.get(pageId);
    return good({ data: fields ? [{ id: world.appId, name: 'App', subscribed_fields: fields }] : [] });
  }
  if (method === 'DELETE') world.subscriptions.delete(pageId);
  const fields = query['subscribed_fields'] ?? body['subscribed_fields'];
  const text = typeof fields === 'string' ? fields : '';
  const list = Array.isArray(fields) ? fields.map(String) : text.split(',').filter((field) => field !== '');
  if (method === 'POST' && list.length === 0)
    return graphError({ code: 100, message: 'Param subscribed_fields must be non-empty' });
  if (method === 'POST') world.subscriptions.set(pageId, list);
  return good({ success: true });
}
