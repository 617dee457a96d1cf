// Why a conversation is whose it is: the server keeps one English sentence of a known shape; Swedish says the same.
import { useTranslation } from 'react-i18next';

export function useWhyWords(): (why: string) => string {
  const { t } = useTranslation('inbox');
  const { t: rule } = useTranslation('assigning');
  return (why) => {
    for (const [key, shape] of shapes) {
      const found = shape.exec(why);
      if (found) return t(`why.${key}`, { name: found[1] ?? '' });
    }
    for (const [key, shape] of ruleShapes) {
      const found = shape.exec(why);
      if (found) return rule(`why.${key}`, { name: found[1] ?? '' });
    }
    return why;
  };
}

const shapes = [
  ['byHand', /^(.+) assigned it by hand\.$/],
  ['queued', /^(.+) put it back to the queue\.$/],
  ['replied', /^Took it over by replying\.$/],
  ['inTurn', /^(.+) was next in turn by the channel's assignment rule\.$/],
  ['nobodyNamed', /^The assignment rule names nobody\.$/],
  ['nobodyAvailable', /^Nobody in the assignment rule was available\.$/],
  ['handedOver', /^The flow handed it over\.$/],
  ['flowStopped', /^The flow could not go on\.$/],
  ['flowEnded', /^The flow had ended\.$/],
  ['flowGone', /^The flow is not there any more\.$/],
] as const;

/** Sentences of the assignment rule; `route.ts` in helpdesk writes them. */
const ruleShapes = [
  ['fewest', /^(.+) had the fewest open conversations of the channel's assignment rule\.$/],
  ['drawn', /^(.+) was drawn by the channel's assignment rule\.$/],
  ['owns', /^(.+) owns this contact\.$/],
  ['ownerAway', /^(.+), who owns this contact, was away and got a mail\.$/],
  ['ownerFull', /^(.+), who owns this contact, has as many chats as they may\.$/],
  ['ownerSeatless', /^(.+), who owns this contact, has no seat\.$/],
  ['unknownVisitor', /^The visitor was not recognised, so they have no owner\.$/],
  ['noOwner', /^The contact has no owner\.$/],
  ['outsideHours', /^It came outside the hours of the channel\.$/],
  ['full', /^Everyone available in the assignment rule has as many chats as they may\.$/],
  ['seatless', /^Nobody in the assignment rule has a seat any more\.$/],
  ['ownerLeft', /^Its owner left the team\.$/],
  ['flowGave', /^The flow assigned it to (.+)\.$/],
  ['flowHanded', /^The flow handed it over to (.+)\.$/],
  ['flowAssigned', /^The flow assigned it\.$/],
] as const;
